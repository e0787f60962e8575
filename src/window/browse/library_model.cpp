#include "window/browse/library_model.h"

#include "body/body_map.h"
#include "library/library.h"
#include "library/own.h"
#include "phrases/causes.h"
#include "phrases/findings.h"
#include "phrases/numbers.h"
#include "window/browse/starter.h"
#include "window/stage/coverage_item.h"

#include <QFile>
#include <algorithm>
#include <mutex>

namespace effleur::window::browse {

namespace fs = std::filesystem;

namespace {

constexpr int page = 6; ///< rows that a window of the smallest size shows

QString shown(const fs::path& path) {
    return QFile::decodeName(path.c_str());
}

/// Why there is no file of one's own.
QString problemOf(const library::Made& made, const phrases::Phrasebook& words) {
    const QString file = shown(made.file);
    return made.end == library::Made::Unreadable
               ? LibraryModel::tr("The file %1 can't be read.").arg(file)
               : LibraryModel::tr("The file %1 can't be written: %2.").arg(file, phrases::causeOf(made.failed, words));
}

} // namespace

LibraryModel::LibraryModel(library::Places places, const QString& language, kit::Background& background,
                           kit::FileOpener& opener, kit::AudioWriter* audio, fs::path music)
    : LibraryRows(std::move(places), language, background)
    , m_background(background)
    , m_opener(opener)
    , m_bodies(std::make_shared<const library::Bodies>(this->places().bodies))
    , m_takeAway(
          background,
          [this]() -> std::optional<TakeAwayModel::Taken> {
              auto plan = chosenPlan();
              return plan ? std::optional(TakeAwayModel::Taken{*std::move(plan), words().language()}) : std::nullopt;
          },
          audio, std::move(music)) {
    connect(&m_takeAway, &TakeAwayModel::said, this, &LibraryModel::said);
    connect(this, &LibraryRows::fitChanged, this, &LibraryModel::showCurrent);
    connect(this, &LibraryRows::listed, this, [this](bool anew) {
        if (anew) m_current = -1;
        keepCurrent();
    });
}

LibraryModel::~LibraryModel() {
    ++*m_asked;
    m_takeAway.cancel();
    stop();
}

// What is chosen

/// The chosen file stays chosen, wherever its row goes; the first row is until one is chosen.
void LibraryModel::keepCurrent() {
    int row = m_chosen.empty() ? 0 : rowOf(m_chosen);
    if (row < 0) row = std::max(0, m_current);
    row = std::min(row, count() - 1);
    const bool moved = std::exchange(m_current, row) != row;
    showCurrent();
    if (moved) emit currentChanged();
}

void LibraryModel::setCurrent(int row) {
    row = std::clamp(row, std::min(0, count() - 1), count() - 1);
    if (row >= 0) m_chosen = entryAt(row)->file;
    if (row == m_current) return;
    m_current = row;
    showCurrent();
    emit currentChanged();
}

void LibraryModel::choose(int row) {
    setCurrent(row);
}

void LibraryModel::move(int rows) {
    setCurrent(m_current + rows);
}

/// The list's facts at once; those of the file when it was read, unless another was chosen by then.
void LibraryModel::showCurrent() {
    const library::EntryPtr entry = chosen();
    const bool known = m_detail.shows(entry) && m_detail.isRead();
    m_detail.show(entry, target(), words());
    if (!entry || entry->refusal() || known || m_awaited == entry) return;
    m_awaited = entry;
    const int asked = ++*m_asked;
    m_background.run([this, entry, asked, newest = m_asked, bodies = m_bodies] {
        if (*newest != asked) return;
        auto reading = library::readRoutine(entry->file, *bodies);
        if (!reading.routine || *newest != asked) return;
        LibraryDetail::Read read{std::move(*reading.routine), {}};
        read.coverage = stage::coverageOf(read.routine, *reading.map);
        QMetaObject::invokeMethod(this, [this, entry, read = std::move(read)] {
            if (m_awaited == entry) m_awaited.reset();
            if (m_detail.shows(entry)) m_detail.fill(read, words());
        });
    });
}

// What is done with it

void LibraryModel::start() {
    open(false);
}

void LibraryModel::teach() {
    open(true);
}

void LibraryModel::open(bool lesson) {
    if (auto plan = chosenPlan()) emit opened(*std::move(plan), lesson);
}

std::optional<session::Plan> LibraryModel::chosenPlan() {
    return planOf(chosen(), target());
}

std::optional<session::Plan> LibraryModel::planOf(const library::EntryPtr& entry, routine::Millis target) {
    if (!entry || entry->refusal()) return std::nullopt;
    auto reading = library::readRoutine(entry->file, *m_bodies);
    if (!reading.routine) {
        emit said(tr("%1 has changed and can't be played.").arg(fileName(entry->file)));
        reload();
        return std::nullopt;
    }
    return fittedPlan(*reading.routine, *std::move(reading.map), reading.text, target);
}

void LibraryModel::openUrl(const QUrl& url) {
    drop({url});
}

void LibraryModel::drop(const QList<QUrl>& urls) {
    if (urls.isEmpty()) return emit said(tr("Only a file can be dropped here."));
    const QUrl& url = urls.front();
    if (!url.isLocalFile())
        return emit said(tr("%1 is not on this computer. Copy it here first.").arg(url.toDisplayString()));
    const bool opens = openFile(QFile::encodeName(url.toLocalFile()).toStdString());
    if (opens && urls.size() > 1)
        emit said(tr("One routine at a time: of %1 files only the first was taken.").arg(urls.size()));
}

bool LibraryModel::openFile(const fs::path& file) {
    auto reading = library::readRoutine(file, *m_bodies);
    if (reading.routine) {
        emit opened(session::plan(*std::move(reading.routine), *std::move(reading.map), std::move(reading.text)),
                    false);
        return true;
    }
    const auto error = std::find_if(reading.findings.begin(), reading.findings.end(),
                                    [](const auto& finding) { return finding.severity() == routine::Severity::Error; });
    const QString name = fileName(file);
    const QString reason = error == reading.findings.end() ? QString() : phrases::wordingOf(*error, words()).message;
    const int line = error == reading.findings.end() ? 0 : error->line;
    emit said(line > 0 ? tr("%1 can't be played. Line %2: %3").arg(name, QString::number(line), reason)
                       : tr("%1 can't be played: %2").arg(name, reason));
    return false;
}

void LibraryModel::openInEditor(const fs::path& file, const QString& done) {
    m_chosen = file;
    reload();
    emit said(m_opener.open(file) ? done : tr("No text editor answered. The file is here: %1").arg(shown(file)));
}

void LibraryModel::edit() {
    const library::EntryPtr entry = chosen();
    if (!entry) return;
    if (entry->own) return openInEditor(entry->file, tr("%1 is open in your text editor.").arg(fileName(entry->file)));
    const auto made = library::copyTo(places().own, entry->file, *m_bodies);
    if (made.end != library::Made::Well) return emit said(problemOf(made, words()));
    openInEditor(made.file, tr("A copy of your own, %1, is open in your text editor.").arg(fileName(made.file)));
}

void LibraryModel::addRoutine() {
    const auto made = library::addTo(places().own, starterRoutine(words().language()));
    if (made.end != library::Made::Well) return emit said(problemOf(made, words()));
    setTab(All);
    openInEditor(made.file,
                 tr("A small routine to begin with, %1, is open in your text editor.").arg(fileName(made.file)));
}

void LibraryModel::perform(commands::Action action) {
    using commands::Action;
    switch (action) {
    case Action::Up: return move(-1);
    case Action::Down: return move(1);
    case Action::PageUp: return move(-page);
    case Action::PageDown: return move(page);
    case Action::First: return setCurrent(0);
    case Action::Last: return setCurrent(count() - 1);
    case Action::Longer:
    case Action::Shorter:
        if (minutes() > 0) setMinutes(minutes() + (action == Action::Longer ? 1 : -1));
        return;
    case Action::Start: return start();
    case Action::Teach: return teach();
    case Action::Edit: return edit();
    case Action::NewRoutine: return addRoutine();
    case Action::OpenFile: emit fileAsked(); return;
    case Action::AsWritten: return setMinutes(0);
    case Action::Fit15: return setMinutes(15);
    case Action::Fit20: return setMinutes(20);
    case Action::Fit25: return setMinutes(25);
    case Action::Fit30: return setMinutes(30);
    default: return;
    }
}

QString LibraryModel::folder() const {
    return shown(places().own);
}

} // namespace effleur::window::browse
