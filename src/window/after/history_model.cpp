#include "window/after/history_model.h"

#include "files/files.h"
#include "phrases/numbers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace effleur::window::after {

namespace {

using session::Happening;

/// What the session took on the wall, as far as it is known.
session::Millis lengthOf(const journal::SessionRecord& record) {
    return record.played + record.rest;
}

QString words(Happening what, int before, int after) {
    const QString levels = HistoryModel::tr("%1 to %2").arg(QString::number(before), QString::number(after));
    switch (what) {
    case Happening::Started: return HistoryModel::tr("Started");
    case Happening::Paused: return HistoryModel::tr("Paused");
    case Happening::WentOn: return HistoryModel::tr("Went on");
    case Happening::EasedOff:
        return before == after ? HistoryModel::tr("Eased off") : HistoryModel::tr("Eased off, %1").arg(levels);
    case Happening::MadeFirmer: return HistoryModel::tr("Firmer, %1").arg(levels);
    case Happening::Undone: return HistoryModel::tr("Taken back");
    case Happening::AreaLeftOut: return HistoryModel::tr("Area left out");
    case Happening::Skipped: return HistoryModel::tr("Skipped");
    case Happening::Repeated: return HistoryModel::tr("Repeated");
    case Happening::AddedOne: return HistoryModel::tr("One more");
    case Happening::Finished: return HistoryModel::tr("Finished");
    case Happening::Stopped: return HistoryModel::tr("Ended");
    }
    return {};
}

/// What the step was called. Older records have its id alone, "kneading-left": people read "kneading left".
QString nameOf(const journal::SessionEvent& event) {
    return event.title.isEmpty() ? QString(event.step).replace(QLatin1Char('-'), QLatin1Char(' ')) : event.title;
}

} // namespace

std::vector<CalendarDay> calendarOf(const std::vector<journal::SessionRecord>& sessions, QDate today, int weeks) {
    const QDate first = today.addDays(1 - today.dayOfWeek() - 7 * (weeks - 1));
    std::vector<CalendarDay> days;
    days.reserve(std::size_t(weeks) * 7);
    for (int day = 0; day < weeks * 7; ++day)
        days.push_back({first.addDays(day), 0});
    for (const journal::SessionRecord& record : sessions) {
        const qint64 day = first.daysTo(record.started.toLocalTime().date());
        if (day < 0 || day >= static_cast<qint64>(days.size())) continue;
        const auto minutes = std::chrono::round<std::chrono::minutes>(lengthOf(record)).count();
        days[static_cast<std::size_t>(day)].minutes += std::max(1, static_cast<int>(minutes));
    }
    return days;
}

HistoryModel::HistoryModel(const phrases::Phrasebook& words, const session::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_words(words)
    , m_clock(clock) {}

void HistoryModel::keepIn(journal::Journal* journal, std::function<QDate()> today, std::filesystem::path documents) {
    m_journal = journal;
    m_documents = std::move(documents);
    m_today = std::move(today);
}

void HistoryModel::reload() {
    const journal::Id kept = record() ? record()->id : 0;
    const int failures = m_journal ? m_journal->failures() : 0;
    auto sessions = m_journal ? m_journal->sessions() : std::vector<journal::SessionRecord>{};
    auto people = m_journal ? m_journal->people() : std::vector<journal::Person>{};
    if (!m_journal || m_journal->failures() == failures) {
        m_sessions = std::move(sessions);
        m_people = std::move(people);
    }
    m_setAside = m_journal ? m_journal->countSetAside() : 0;
    const auto found =
        std::find_if(m_sessions.begin(), m_sessions.end(), [kept](const auto& each) { return each.id == kept; });
    m_current = found != m_sessions.end()
                    ? static_cast<int>(found - m_sessions.begin())
                    : std::clamp(m_current, m_sessions.empty() ? -1 : 0, static_cast<int>(m_sessions.size()) - 1);
    m_question.takeBack();
    showCalendar();
    tell();
}

void HistoryModel::setCurrent(int row) {
    row = std::clamp(row, -1, static_cast<int>(m_sessions.size()) - 1);
    if (row == m_current && asking() == Nothing) return;
    m_current = row;
    m_question.takeBack();
    tell();
}

const journal::SessionRecord* HistoryModel::record() const {
    if (m_current < 0 || m_current >= static_cast<int>(m_sessions.size())) return nullptr;
    return &m_sessions[static_cast<std::size_t>(m_current)];
}

QString HistoryModel::personOf(const journal::SessionRecord& record) const {
    const auto found =
        std::find_if(m_people.begin(), m_people.end(), [&](const auto& each) { return each.id == record.person; });
    return record.person == 0 || found == m_people.end() ? QString() : found->name;
}

QString HistoryModel::title() const {
    return record() ? record()->title : QString();
}

QString HistoryModel::facts() const {
    const auto* shown = record();
    if (!shown) return {};
    const QLocale locale(m_words.language());
    QStringList parts{locale.toString(shown->started.toLocalTime(), tr("d MMMM yyyy, h:mm"))};
    if (const QString person = personOf(*shown); !person.isEmpty()) parts << tr("for %1").arg(person);
    if (shown->steps > 0)
        parts << tr("%1 of %2 steps").arg(QString::number(shown->done), QString::number(shown->steps));
    const auto rest = std::chrono::round<std::chrono::seconds>(shown->rest).count();
    if (rest > 0) parts << tr("%1 paused").arg(phrases::clockText(shown->rest));
    return parts.join(QStringLiteral(", "));
}

QString HistoryModel::note() const {
    return record() ? record()->note : QString();
}

QString HistoryModel::areasOf(const journal::SessionEvent& event) const {
    std::vector<std::string> ids;
    for (const QString& id : event.areas)
        ids.push_back(id.toStdString());
    return m_words.areas(ids);
}

void HistoryModel::tell() {
    const QLocale locale(m_words.language());
    QList<QVariantList> rows;
    for (const journal::SessionRecord& each : m_sessions) {
        QStringList parts{locale.toString(each.started.toLocalTime(), tr("ddd d MMM, h:mm"))};
        if (const QString person = personOf(each); !person.isEmpty()) parts << person;
        if (each.ending == journal::Ending::Stopped) parts << tr("ended early");
        if (each.ending == journal::Ending::Open) parts << tr("interrupted");
        rows << QVariantList{each.title, parts.join(QStringLiteral(", ")), phrases::clockText(lengthOf(each))};
    }
    m_rows.show(rows);
    QList<QVariantList> events;
    if (record() && m_journal)
        for (const journal::SessionEvent& each : m_journal->events(record()->id)) {
            QString label = words(each.what, each.before, each.after);
            if (!each.areas.isEmpty())
                label += each.what == Happening::Started ? tr(", left out: %1").arg(areasOf(each))
                                                         : QStringLiteral(": ") + areasOf(each);
            else if (!each.step.isEmpty() && each.what != Happening::Finished && each.what != Happening::Started)
                label += QStringLiteral(": ") + nameOf(each);
            events << QVariantList{phrases::clockText(sinceBegin(each.at)), label};
        }
    m_events.show(events);
    emit changed();
}

void HistoryModel::showCalendar() {
    const QDate today = m_today ? m_today() : QDate(2000, 1, 3);
    const auto days = calendarOf(m_sessions, today, weekCount);
    const QLocale locale(m_words.language());
    QList<QVariantList> dots;
    QList<QVariantList> bars;
    int fullest = 1;
    std::vector<int> sums(weekCount, 0);
    for (std::size_t day = 0; day < days.size(); ++day)
        fullest = std::max(fullest, sums[day / 7] += days[day].minutes);
    int sessions = 0;
    int minutes = 0;
    for (std::size_t day = 0; day < days.size(); ++day) {
        const CalendarDay& each = days[day];
        dots << QVariantList{each.minutes, std::min(1.0, each.minutes / 30.0), each.day == today,
                             locale.toString(each.day, tr("d MMM"))};
        minutes += each.minutes;
        sessions += each.minutes > 0 ? 1 : 0;
        if (day % 7 == 0)
            bars << QVariantList{sums[day / 7], static_cast<double>(sums[day / 7]) / fullest,
                                 locale.toString(each.day, tr("d MMM"))};
    }
    m_days.show(dots);
    m_weeks.show(bars);
    m_summary = sessions == 0 ? tr("No session in the last %1 weeks.").arg(weekCount)
                              : tr("In the last %1 weeks: %2 on %3.")
                                    .arg(QString::number(weekCount),
                                         minutes == 1 ? tr("one minute") : tr("%1 minutes").arg(minutes),
                                         sessions == 1 ? tr("one day") : tr("%1 days").arg(sessions));
}

void HistoryModel::removeOne() {
    if (!record()) return;
    if (!m_question.isAnswered(RemoveOne, m_clock.now())) return tell();
    const journal::Id id = record()->id;
    const journal::Remains remains = m_journal->remainsOfSession(id);
    if (!remains.whole || !m_journal->removeSession(id)) emit said(tr("This session could not be removed."));
    const journal::Remains left = m_journal->remainsOfSession(id);
    reload();
    if (!left.whole || left.isEmpty()) remember(remains);
}

void HistoryModel::removeAll() {
    if (!m_journal) return;
    if (!m_question.isAnswered(RemoveAll, m_clock.now())) return tell();
    const journal::Remains remains = m_journal->remainsOfEverything();
    if (!remains.whole || !m_journal->removeEverything()) emit said(tr("Not everything could be removed."));
    const journal::Remains left = m_journal->remainsOfEverything();
    reload();
    emit removedAll();
    if (!left.whole || left.isEmpty()) remember(remains);
}

void HistoryModel::keepAll() {
    if (m_question.takeBack()) tell();
}

void HistoryModel::remember(const journal::Remains& remains) {
    if (!remains.whole || remains.isEmpty()) return;
    m_removed.push_back(remains);
    emit removed();
}

bool HistoryModel::perform(commands::Action action) {
    using commands::Action;
    switch (action) {
    case Action::Up:
    case Action::Down: setCurrent(std::max(0, m_current + (action == Action::Up ? -1 : 1))); return true;
    case Action::Remove: removeOne(); return true;
    case Action::PutBack: return undo();
    default: keepAll(); return true;
    }
}

bool HistoryModel::undo() {
    if (m_removed.empty() || !m_journal) return false;
    if (m_journal->putBack(m_removed.back())) {
        m_removed.pop_back();
        emit said(tr("Put back."));
    } else {
        emit said(tr("It could not be put back."));
    }
    reload();
    emit putBack();
    return true;
}

void HistoryModel::takeBack() {
    if (!m_journal) return;
    const journal::TakenBack back = m_journal->takeBack();
    const QString sessions = QString::number(back.sessions);
    const QString people = QString::number(back.people);
    if (!back.done)
        emit said(tr("The older journal can't be taken back just now."));
    else if (back.kept.isEmpty())
        emit said(tr("Taken back. Sessions: %1, people: %2.").arg(sessions, people));
    else
        emit said(tr("Taken back. Sessions: %1, people: %2. Not all of it could be read; the rest is kept as %3.")
                      .arg(sessions, people, QFileInfo(back.kept).fileName()));
    reload();
}

void HistoryModel::exportAll() {
    if (!m_journal) return;
    const QString day = m_today ? m_today().toString(Qt::ISODate) : QString();
    const auto name = QStringLiteral("effleur %1").arg(day).trimmed().toStdString() + ".json";
    const QString path = QFile::decodeName(files::freeName(m_documents / name).c_str());
    std::error_code ignored;
    std::filesystem::create_directories(m_documents, ignored);
    const bool written = !m_documents.empty() && m_journal->exportTo(path);
    const QString shown = QDir::toNativeSeparators(path);
    emit said(written ? tr("Written to %1.").arg(shown) : tr("%1 could not be written.").arg(shown));
}

} // namespace effleur::window::after
