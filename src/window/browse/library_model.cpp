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
#include <QFileInfo>
#include <algorithm>
#include <mutex>

namespace effleur::window::browse {

namespace fs = std::filesystem;
using routine::Millis;

namespace {

constexpr int settleMillis = 300; ///< a folder in which much happens is read once
constexpr std::size_t mostWatched = 200;
constexpr int page = 6; ///< rows that a window of the smallest size shows
/// The scale of the bars as written: longer routines fill it as well.
constexpr Millis longestScale = std::chrono::minutes(45);

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

/// The body map, read by whoever needs it first.
class LibraryModel::Map {
public:
    explicit Map(fs::path file)
        : m_file(std::move(file)) {}
    /// Null where it can't be read. Any thread.
    const body::BodyMap* get() {
        std::call_once(m_once, [this] { m_map = library::readBodyMap(m_file).map; });
        return m_map ? &*m_map : nullptr;
    }

private:
    fs::path m_file;
    std::once_flag m_once;
    std::optional<body::BodyMap> m_map;
};

LibraryModel::LibraryModel(library::Places places, const QString& language, kit::Background& background,
                           kit::FileOpener& opener, QObject* parent)
    : QAbstractListModel(parent)
    , m_places(std::move(places))
    , m_words(language)
    , m_background(background)
    , m_opener(opener)
    , m_map(std::make_shared<Map>(m_places.bodyMap))
    , m_catalogue(std::make_shared<library::Catalogue>(m_places))
    , m_takeAway(background, [this]() -> std::optional<TakeAwayModel::Taken> {
        auto plan = chosenPlan();
        return plan ? std::optional(TakeAwayModel::Taken{*std::move(plan), m_words.language()}) : std::nullopt;
    }) {
    connect(&m_takeAway, &TakeAwayModel::said, this, &LibraryModel::said);
    m_changed.setSingleShot(true);
    m_changed.setInterval(settleMillis);
    connect(&m_changed, &QTimer::timeout, this, &LibraryModel::reload);
    const auto changed = [this] { m_changed.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, changed);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
}

LibraryModel::~LibraryModel() {
    *m_stop = true;
    ++*m_asked;
    m_takeAway.cancel();
    m_background.finish();
}

// The rows

LibraryModel::Rows LibraryModel::rowsOf(const library::Entries& entries, const QString& language) {
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    Rows rows;
    rows.reserve(entries.size());
    for (const library::EntryPtr& entry : entries) {
        const auto* summary = entry->summary();
        const QString title = summary
                                  ? QString::fromStdString(summary->title.in(language.toStdString(), summary->language))
                                  : shown(entry->file.filename());
        rows.push_back({entry, title, collator.sortKey(title)});
    }
    return rows;
}

bool LibraryModel::comesBefore(const Row& a, const Row& b) {
    const bool refused = a.entry->refusal() != nullptr;
    if (refused != (b.entry->refusal() != nullptr)) return !refused;
    if (a.entry->own != b.entry->own) return !a.entry->own;
    if (const int order = a.key.compare(b.key); order != 0) return order < 0;
    return a.entry->file.native() < b.entry->file.native();
}

bool LibraryModel::isShown(const library::Entry& entry) const {
    const auto* summary = entry.summary();
    return m_tab == All || (summary && static_cast<int>(summary->intent) == m_tab - 1);
}

void LibraryModel::reload() {
    m_again = m_reading;
    if (m_reading) return;
    m_reading = true;
    m_seen.clear();
    emit readingChanged();
    m_background.run([this, catalogue = m_catalogue, stop = m_stop, language = m_words.language()] {
        catalogue->read([&](const library::Entries& batch) {
            QMetaObject::invokeMethod(this, [this, rows = rowsOf(batch, language)] { take(rows); });
            return !*stop;
        });
        QMetaObject::invokeMethod(this, &LibraryModel::finished);
    });
}

void LibraryModel::take(const Rows& batch) {
    Rows added;
    for (const Row& row : batch) {
        const std::string_view name = row.entry->file.native();
        m_seen.emplace(name, row.entry);
        if (const auto before = m_known.find(name); before != m_known.end()) {
            if (before->second == row.entry || *before->second == *row.entry) continue;
            remove(library::EntryPtr(before->second));
        }
        m_known.emplace(name, row.entry);
        added.push_back(row);
    }
    if (added.empty()) return;
    std::sort(added.begin(), added.end(), comesBefore);
    const auto old = static_cast<std::ptrdiff_t>(m_all.size());
    m_all.insert(m_all.end(), added.begin(), added.end());
    std::inplace_merge(m_all.begin(), m_all.begin() + old, m_all.end(), comesBefore);
    std::erase_if(added, [this](const Row& row) { return !isShown(*row.entry); });
    show(std::move(added));
    measure();
    keepCurrent();
}

/// Puts sorted rows among those that are shown, as few insertions as there are gaps that they go into.
void LibraryModel::show(Rows added) {
    for (auto first = added.begin(); first != added.end();) {
        const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), *first, comesBefore);
        auto last = first + 1;
        while (last != added.end() && (place == m_shown.end() || comesBefore(*last, *place)))
            ++last;
        const auto row = static_cast<int>(place - m_shown.begin());
        beginInsertRows({}, row, row + static_cast<int>(last - first) - 1);
        m_shown.insert(place, first, last);
        endInsertRows();
        first = last;
    }
}

void LibraryModel::remove(const library::EntryPtr& entry) {
    const auto is = [&entry](const Row& row) { return row.entry == entry; };
    m_known.erase(entry->file.native());
    std::erase_if(m_all, is);
    const auto place = std::find_if(m_shown.begin(), m_shown.end(), is);
    if (place == m_shown.end()) return;
    const auto row = static_cast<int>(place - m_shown.begin());
    beginRemoveRows({}, row, row);
    m_shown.erase(place);
    endRemoveRows();
}

void LibraryModel::finished() {
    library::Entries gone;
    for (const auto& [name, entry] : m_known)
        if (!m_seen.contains(name)) gone.push_back(entry);
    for (const library::EntryPtr& entry : gone)
        remove(entry);
    m_seen.clear();
    if (!gone.empty()) measure();
    keepCurrent();
    watch();
    m_reading = false;
    m_wasRead = true;
    emit readingChanged();
    if (std::exchange(m_again, false)) reload();
}

/// What depends on all rows: the common scale of their bars, and whether there are lessons.
void LibraryModel::measure() {
    Millis longest{0};
    m_teaching = 0;
    for (const Row& row : m_all)
        if (const auto* summary = row.entry->summary()) {
            longest = std::max(longest, routine::lengthOf(summary->steps));
            m_teaching += summary->intent == routine::Intent::Teaching ? 1 : 0;
        }
    longest = std::min(longest, longestScale);
    if (std::exchange(m_longest, longest) != longest && !m_shown.empty())
        emit dataChanged(index(0), index(count() - 1), {Bars});
    emit countChanged();
}

void LibraryModel::refilter() {
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown),
                 [this](const Row& row) { return isShown(*row.entry); });
    endResetModel();
    emit countChanged();
    m_current = -1;
    keepCurrent();
}

void LibraryModel::setTab(Tab tab) {
    if (tab == m_tab) return;
    m_tab = tab;
    emit tabChanged();
    refilter();
}

void LibraryModel::setMinutes(int minutes) {
    const int kept = minutes <= 0 ? 0 : std::clamp(minutes, fewestMinutes, mostMinutes);
    if (kept == m_minutes) return;
    m_minutes = kept;
    emit fitChanged();
    if (!m_shown.empty()) emit dataChanged(index(0), index(count() - 1), {Length, Aside, Bars, Name});
    showCurrent();
}

void LibraryModel::setLanguage(const QString& language) {
    if (phrases::Phrasebook words(language); words.language() != m_words.language())
        m_words = std::move(words);
    else
        return;
    library::Entries entries;
    for (const Row& row : m_all)
        entries.push_back(row.entry);
    m_all = rowsOf(entries, m_words.language());
    std::sort(m_all.begin(), m_all.end(), comesBefore);
    refilter();
}

int LibraryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_shown[static_cast<std::size_t>(index.row())];
    const auto* summary = row.entry->summary();
    switch (role) {
    case Title: return row.title;
    case Style:
        return summary ? tr("%1, %2").arg(m_words.intent(summary->intent), m_words.levelInSentence(summary->level))
                       : tr("Can't be played");
    case File: return row.entry->own && summary ? shown(row.entry->file.filename()) : QString();
    case Refused: return summary == nullptr;
    }
    if (!summary)
        return role == Bars   ? QVariant::fromValue(stage::Strip())
               : role == Name ? QVariant(row.title)
                              : QVariant(QString());
    const FittedSteps fit = fitted(summary->steps, target());
    const Millis written = routine::lengthOf(summary->steps);
    const QString aside = !fit.meets              ? tr("the nearest")
                          : fit.length != written ? tr("from %1").arg(phrases::clockText(written))
                                                  : QString();
    switch (role) {
    case Length: return phrases::clockText(fit.length);
    case Aside: return aside;
    case Bars:
        return QVariant::fromValue(stage::Strip{
            session::profileOf(summary->steps, fit.doses,
                               m_minutes > 0 ? fit.length : std::max(m_longest, std::min(written, fit.length)))});
    case Name: {
        const QString name =
            QStringLiteral("%1, %2, %3").arg(row.title, data(index, Style).toString(), phrases::clockText(fit.length));
        return aside.isEmpty() ? name : name + QLatin1Char(' ') + aside;
    }
    }
    return {};
}

QHash<int, QByteArray> LibraryModel::roleNames() const {
    return {{Title, "title"}, {Style, "style"},     {File, "file"}, {Length, "length"},
            {Aside, "aside"}, {Refused, "refused"}, {Bars, "bars"}, {Name, "name"}};
}

// What is chosen

int LibraryModel::rowOf(const fs::path& file) const {
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&file](const Row& row) { return row.entry->file == file; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

/// The chosen file stays chosen, wherever its row goes; the first row is until one is chosen.
void LibraryModel::keepCurrent() {
    int row = m_chosen.empty() ? 0 : rowOf(m_chosen);
    if (row < 0) row = std::max(0, m_current);
    row = std::min(row, count() - 1);
    const bool moved = std::exchange(m_current, row) != row;
    showCurrent();
    if (moved) emit currentChanged();
}

const library::Entry* LibraryModel::chosen() const {
    return m_current < 0 ? nullptr : m_shown[static_cast<std::size_t>(m_current)].entry.get();
}

void LibraryModel::setCurrent(int row) {
    row = std::clamp(row, std::min(0, count() - 1), count() - 1);
    if (row >= 0) m_chosen = m_shown[static_cast<std::size_t>(row)].entry->file;
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
    const library::EntryPtr entry = chosen() ? m_shown[static_cast<std::size_t>(m_current)].entry : nullptr;
    const bool known = m_detail.shows(entry) && m_detail.isRead();
    m_detail.show(entry, target(), m_words);
    if (!entry || entry->refusal() || known || m_awaited == entry) return;
    m_awaited = entry;
    const int asked = ++*m_asked;
    m_background.run([this, entry, asked, newest = m_asked, map = m_map] {
        if (*newest != asked) return;
        const body::BodyMap* body = map->get();
        if (!body) return;
        auto reading = library::readRoutine(entry->file, *body);
        if (!reading.routine || *newest != asked) return;
        LibraryDetail::Read read{std::move(*reading.routine), {}};
        read.coverage = stage::coverageOf(read.routine, *reading.map);
        QMetaObject::invokeMethod(this, [this, entry, read = std::move(read)] {
            if (m_awaited == entry) m_awaited.reset();
            if (m_detail.shows(entry)) m_detail.fill(read, m_words);
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
    const library::Entry* entry = chosen();
    const body::BodyMap* map = m_map->get();
    if (!entry || entry->refusal() || !map) return std::nullopt;
    auto reading = library::readRoutine(entry->file, *map);
    if (!reading.routine) {
        emit said(tr("%1 has changed and can't be played.").arg(shown(entry->file.filename())));
        reload();
        return std::nullopt;
    }
    const FittedSteps fit = fitted(routine::measure(*reading.routine, *reading.map), target());
    routine::Routine played = routine::dosed(*reading.routine, fit.doses);
    std::string document = library::patch(reading.text, played);
    return session::plan(std::move(played), *std::move(reading.map), std::move(document));
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
    const body::BodyMap* map = m_map->get();
    if (!map) return false;
    auto reading = library::readRoutine(file, *map);
    if (reading.routine) {
        emit opened(session::plan(*std::move(reading.routine), *std::move(reading.map), std::move(reading.text)),
                    false);
        return true;
    }
    const auto error = std::find_if(reading.findings.begin(), reading.findings.end(),
                                    [](const auto& finding) { return finding.severity() == routine::Severity::Error; });
    const QString name = shown(file.filename());
    const QString reason = error == reading.findings.end() ? QString() : phrases::wordingOf(*error, m_words).message;
    const int line = error == reading.findings.end() ? 0 : error->line;
    emit said(line > 0 ? tr("%1 can't be played. Line %2: %3").arg(name, QString::number(line), reason)
                       : tr("%1 can't be played: %2").arg(name, reason));
    return false;
}

void LibraryModel::openInEditor(fs::path file, const QString& done) {
    m_chosen = file;
    reload();
    emit said(m_opener.open(file) ? done : tr("No text editor answered. The file is here: %1").arg(shown(file)));
}

void LibraryModel::edit() {
    const library::Entry* entry = chosen();
    if (!entry) return;
    if (entry->own)
        return openInEditor(entry->file, tr("%1 is open in your text editor.").arg(shown(entry->file.filename())));
    const body::BodyMap* map = m_map->get();
    if (!map) return;
    const auto made = library::copyTo(m_places.own, entry->file, *map);
    if (made.end != library::Made::Well) return emit said(problemOf(made, m_words));
    openInEditor(made.file,
                 tr("A copy of your own, %1, is open in your text editor.").arg(shown(made.file.filename())));
}

void LibraryModel::addRoutine() {
    const auto made = library::addTo(m_places.own, starterRoutine(m_words.language()));
    if (made.end != library::Made::Well) return emit said(problemOf(made, m_words));
    setTab(All);
    openInEditor(
        made.file,
        tr("A small routine to begin with, %1, is open in your text editor.").arg(shown(made.file.filename())));
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
        if (m_minutes > 0) setMinutes(m_minutes + (action == Action::Longer ? 1 : -1));
        return;
    case Action::Start: return start();
    case Action::Teach: return teach();
    case Action::Edit: return edit();
    case Action::OpenFile: emit fileAsked(); return;
    case Action::AsWritten: return setMinutes(0);
    case Action::Fit15: return setMinutes(15);
    case Action::Fit20: return setMinutes(20);
    case Action::Fit25: return setMinutes(25);
    case Action::Fit30: return setMinutes(30);
    default: return;
    }
}

// The folder

QString LibraryModel::folder() const {
    return shown(m_places.own);
}

/// The folder tells of new and renamed files, not of what is written into one. A folder that is not there yet is waited
/// for in the nearest one that is.
void LibraryModel::watch() {
    QStringList wanted;
    fs::path place = m_places.own;
    while (!place.empty() && !QFileInfo::exists(shown(place)) && place.has_relative_path())
        place = place.parent_path();
    if (!place.empty()) wanted << shown(place);
    for (const Row& row : m_all)
        if (row.entry->own && static_cast<std::size_t>(wanted.size()) <= mostWatched) wanted << shown(row.entry->file);
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    QStringList idle;
    for (const QString& path : watched)
        if (!wanted.contains(path)) idle << path;
    if (!idle.isEmpty()) m_watcher.removePaths(idle);
    for (const QString& path : wanted)
        if (!watched.contains(path)) m_watcher.addPath(path);
}

} // namespace effleur::window::browse
