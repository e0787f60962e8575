#include "window/browse/library_rows.h"

#include "body/join.h"

#include "body/text.h"
#include "phrases/numbers.h"
#include "session/profile.h"
#include "window/browse/library_detail.h"
#include "window/stage/profile_strip.h"

#include <QFile>
#include <algorithm>

namespace effleur::window::browse {

namespace fs = std::filesystem;
using routine::Millis;

namespace {

/// The scale of the bars as written: longer routines fill it as well.
constexpr Millis longestScale = std::chrono::minutes(45);

/// The icon of a body; that of a person where it has none.
QString glyphOf(const std::string& body) {
    const QString glyph =
        QStringLiteral("body-") + QString::fromStdString(body).replace(QLatin1Char(body::joiner), QLatin1Char('-'));
    return QFile::exists(QStringLiteral(":/effleur/icons/%1.svg").arg(glyph)) ? glyph : QStringLiteral("person");
}

} // namespace

LibraryRows::LibraryRows(library::Places places, const QString& language, kit::Background& background, QObject* parent)
    : QAbstractListModel(parent)
    , m_places(std::move(places))
    , m_words(language)
    , m_background(background)
    , m_catalogue(std::make_shared<library::Catalogue>(m_places)) {
    connect(&m_watch, &FolderWatch::changed, this, &LibraryRows::reload);
}

LibraryRows::~LibraryRows() {
    stop();
}

void LibraryRows::stop() {
    *m_stop = true;
    m_background.finish();
}

library::EntryPtr LibraryRows::entryAt(int row) const {
    return row < 0 || row >= count() ? nullptr : m_shown[static_cast<std::size_t>(row)].entry;
}

std::vector<fs::path> LibraryRows::ownFiles() const {
    std::vector<fs::path> files;
    for (const Row& row : m_all)
        if (row.entry->own) files.push_back(row.entry->file);
    return files;
}

LibraryRows::Rows LibraryRows::rowsOf(const library::Entries& entries, const QString& language) {
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    Rows rows;
    rows.reserve(entries.size());
    for (const library::EntryPtr& entry : entries) {
        const auto* summary = entry->summary();
        const QString title = summary
                                  ? QString::fromStdString(summary->title.in(language.toStdString(), summary->language))
                                  : fileName(entry->file);
        rows.push_back({entry, {}, title, collator.sortKey(title)});
    }
    return rows;
}

void LibraryRows::rank(Rows& rows) const {
    for (Row& row : rows)
        row.rank = library::rankOf(*row.entry, m_use);
}

bool LibraryRows::comesBefore(const Row& a, const Row& b) {
    if (a.rank != b.rank) return a.rank < b.rank;
    if (const int order = a.key.compare(b.key); order != 0) return order < 0;
    return a.entry->file.native() < b.entry->file.native();
}

bool LibraryRows::isShown(const library::CatalogueEntry& entry) const {
    const auto* summary = entry.summary();
    return m_tab == All || (summary && static_cast<int>(summary->intent) == m_tab - 1);
}

void LibraryRows::reload() {
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
        QMetaObject::invokeMethod(this, &LibraryRows::finished);
    });
}

void LibraryRows::take(const Rows& batch) {
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
    rank(added);
    std::sort(added.begin(), added.end(), comesBefore);
    const auto old = static_cast<std::ptrdiff_t>(m_all.size());
    m_all.insert(m_all.end(), added.begin(), added.end());
    std::inplace_merge(m_all.begin(), m_all.begin() + old, m_all.end(), comesBefore);
    std::erase_if(added, [this](const Row& row) { return !isShown(*row.entry); });
    show(std::move(added));
    measure();
    emit listed(false);
}

/// Puts sorted rows among those that are shown, as few insertions as there are gaps that they go into.
void LibraryRows::show(Rows added) {
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

void LibraryRows::remove(const library::EntryPtr& entry) {
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

void LibraryRows::finished() {
    library::Entries gone;
    for (const auto& [name, entry] : m_known)
        if (!m_seen.contains(name)) gone.push_back(entry);
    for (const library::EntryPtr& entry : gone)
        remove(entry);
    m_seen.clear();
    if (!gone.empty()) measure();
    emit listed(false);
    m_watch.watch(m_places.own, ownFiles());
    m_reading = false;
    m_wasRead = true;
    emit readingChanged();
    if (std::exchange(m_again, false)) reload();
}

/// What depends on all rows: the common scale of their bars, and whether there are lessons.
void LibraryRows::measure() {
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

void LibraryRows::refilter() {
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown),
                 [this](const Row& row) { return isShown(*row.entry); });
    endResetModel();
    emit countChanged();
    emit listed(true);
}

void LibraryRows::setTab(Tab tab) {
    if (tab == m_tab) return;
    m_tab = tab;
    emit tabChanged();
    refilter();
}

void LibraryRows::setMinutes(int minutes) {
    const int kept = minutes <= 0 ? 0 : std::clamp(minutes, fewestMinutes, mostMinutes);
    if (kept == m_minutes) return;
    m_minutes = kept;
    emit fitChanged();
    if (!m_shown.empty()) emit dataChanged(index(0), index(count() - 1), {Length, Aside, Bars, Name});
}

void LibraryRows::setLanguage(const QString& language) {
    if (phrases::Phrasebook words(language); words.language() != m_words.language())
        m_words = std::move(words);
    else
        return;
    library::Entries entries;
    for (const Row& row : m_all)
        entries.push_back(row.entry);
    m_all = rowsOf(entries, m_words.language());
    rank(m_all);
    std::sort(m_all.begin(), m_all.end(), comesBefore);
    refilter();
}

void LibraryRows::setUse(library::Use use, QDate today) {
    if (use == m_use && today == m_today) return;
    m_use = std::move(use);
    m_today = today;
    rank(m_all);
    std::sort(m_all.begin(), m_all.end(), comesBefore);
    refilter();
}

/// "used yesterday"; the weekday alone means the one just past. "" where it never was, or nobody knows the day.
QString LibraryRows::usedOf(const library::CatalogueEntry& entry) const {
    const std::int64_t last = library::lastUse(entry, m_use);
    if (last == 0 || !m_today.isValid()) return {};
    const QDate day = QDateTime::fromMSecsSinceEpoch(last).date();
    const qint64 days = day.daysTo(m_today);
    if (days <= 0) return tr("used today");
    if (days == 1) return tr("used yesterday");
    const QLocale locale(m_words.language());
    return locale.toString(day, days < 7 ? tr("'used on' dddd") : tr("'used on' d MMMM"));
}

int LibraryRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

/// "Relaxing, beginner, over clothes".
QString LibraryRows::styleOf(const library::RoutineSummary& summary) const {
    const QString style = tr("%1, %2").arg(m_words.intent(summary.intent), m_words.levelInSentence(summary.level));
    return summary.clothed ? tr("%1, over clothes").arg(style) : style;
}

QVariant LibraryRows::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_shown[static_cast<std::size_t>(index.row())];
    const auto* summary = row.entry->summary();
    switch (role) {
    case Title: return row.title;
    case Style: return summary ? styleOf(*summary) : tr("Can't be played");
    case Body: return summary ? glyphOf(summary->body) : QString();
    case File: return row.entry->own && summary ? fileName(row.entry->file) : QString();
    case Refused: return summary == nullptr;
    case Start: return library::isStart(*row.entry, m_use);
    case Used: return usedOf(*row.entry);
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

QHash<int, QByteArray> LibraryRows::roleNames() const {
    return {{Title, "title"}, {Style, "style"},     {File, "file"}, {Length, "length"},
            {Aside, "aside"}, {Refused, "refused"}, {Bars, "bars"}, {Name, "name"},
            {Start, "start"}, {Used, "used"},       {Body, "body"}};
}

library::Entries LibraryRows::massages() const {
    library::Entries found;
    for (const Row& row : m_all)
        if (row.entry->summary() && row.entry->summary()->intent != routine::Intent::Teaching)
            found.push_back(row.entry);
    return found;
}

int LibraryRows::rowOf(const fs::path& file) const {
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&file](const Row& row) { return row.entry->file == file; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

QString LibraryRows::fileName(const fs::path& file) {
    return QFile::decodeName(file.filename().c_str());
}

} // namespace effleur::window::browse
