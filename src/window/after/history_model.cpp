#include "window/after/history_model.h"

#include "files/files.h"
#include "phrases/numbers.h"
#include "window/after/felt.h"

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

/// What the step was called. Older records have its id alone, "kneading-left": people read "kneading left".
QString nameOf(const journal::SessionEvent& event) {
    return event.title.isEmpty() ? QString(event.step).replace(QLatin1Char('-'), QLatin1Char(' ')) : event.title;
}

/// What happened, as one would say it. `step` = "" where it is not known.
QString sentence(const journal::SessionEvent& event, const QString& step, const QString& areas) {
    const QString before = QString::number(event.before);
    const QString after = QString::number(event.after);
    const bool in = !step.isEmpty();
    switch (event.what) {
    case Happening::Started:
        return areas.isEmpty() ? HistoryModel::tr("Begun.") : HistoryModel::tr("Begun; left out: %1.").arg(areas);
    case Happening::Paused: return in ? HistoryModel::tr("Paused in %1.").arg(step) : HistoryModel::tr("Paused.");
    case Happening::WentOn: return in ? HistoryModel::tr("Went on with %1.").arg(step) : HistoryModel::tr("Went on.");
    case Happening::EasedOff:
        if (event.before == event.after)
            return in ? HistoryModel::tr("Asked for softer in %1; it was the lightest.").arg(step)
                      : HistoryModel::tr("Asked for softer; it was the lightest.");
        return in ? HistoryModel::tr("Eased off in %1, from %2 to %3.").arg(step, before, after)
                  : HistoryModel::tr("Eased off, from %1 to %2.").arg(before, after);
    case Happening::MadeFirmer:
        return in ? HistoryModel::tr("Firmer in %1, from %2 to %3.").arg(step, before, after)
                  : HistoryModel::tr("Firmer, from %1 to %2.").arg(before, after);
    case Happening::Undone:
        return areas.isEmpty() ? HistoryModel::tr("The last change was taken back.")
                               : HistoryModel::tr("No longer left out: %1.").arg(areas);
    case Happening::AreaLeftOut:
        return areas.isEmpty() ? HistoryModel::tr("Left an area out.") : HistoryModel::tr("Left out: %1.").arg(areas);
    case Happening::Skipped:
        return in ? HistoryModel::tr("Skipped %1.").arg(step) : HistoryModel::tr("Skipped a step.");
    case Happening::Repeated:
        return in ? HistoryModel::tr("Repeated %1.").arg(step) : HistoryModel::tr("Repeated a step.");
    case Happening::AddedOne:
        return in ? HistoryModel::tr("Once more of %1.").arg(step) : HistoryModel::tr("One repetition more.");
    case Happening::Finished: return HistoryModel::tr("Finished.");
    case Happening::Stopped: return in ? HistoryModel::tr("Ended in %1.").arg(step) : HistoryModel::tr("Ended.");
    }
    return {};
}

/// What was different from the routine as it is written, of one session.
struct Differences {
    bool eased = false;
    bool firmer = false;
    QStringList leftOut; ///< region ids
};
Differences differencesOf(const std::vector<journal::SessionEvent>& events) {
    Differences found;
    for (const journal::SessionEvent& each : events) {
        found.eased = found.eased || (each.what == Happening::EasedOff && each.after < each.before);
        found.firmer = found.firmer || (each.what == Happening::MadeFirmer && each.after > each.before);
        for (const QString& area : each.areas)
            if (each.what == Happening::Undone)
                found.leftOut.removeAll(area);
            else if (!found.leftOut.contains(area))
                found.leftOut << area;
    }
    return found;
}

} // namespace

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
        m_differing = m_journal ? m_journal->differing() : decltype(m_differing){};
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

QString HistoryModel::besideOf(const journal::SessionRecord& record) const {
    if (record.evening.planned == 0) return {};
    const auto other = std::find_if(m_sessions.begin(), m_sessions.end(), [&record](const auto& each) {
        return each.evening.planned == record.evening.planned && each.evening.half != record.evening.half;
    });
    if (other == m_sessions.end()) return {};
    const QString person = personOf(*other);
    if (record.evening.half < other->evening.half)
        return person.isEmpty() ? tr("the first of two") : tr("then %1's").arg(person);
    return person.isEmpty() ? tr("the second of two") : tr("after %1's").arg(person);
}

QString HistoryModel::title() const {
    return record() ? record()->title : QString();
}

QString HistoryModel::facts() const {
    const auto* shown = record();
    if (!shown) return {};
    const QLocale locale(m_words.language());
    QStringList parts{locale.toString(shown->started.toLocalTime(), tr("dddd d MMMM yyyy, h:mm"))};
    if (const QString person = personOf(*shown); !person.isEmpty()) parts << tr("for %1").arg(person);
    if (const QString beside = besideOf(*shown); !beside.isEmpty()) parts << beside;
    if (shown->steps > 0)
        parts << tr("%1 of %2 steps").arg(QString::number(shown->done), QString::number(shown->steps));
    const auto rest = std::chrono::round<std::chrono::seconds>(shown->rest).count();
    if (rest > 0) parts << tr("%1 paused").arg(phrases::clockText(shown->rest));
    if (!m_leftOut.isEmpty()) parts << tr("left out: %1").arg(areasOf(m_leftOut));
    return parts.join(QStringLiteral(", "));
}

QString HistoryModel::note() const {
    return record() ? record()->note : QString();
}

QString HistoryModel::areasOf(const QStringList& areas) const {
    std::vector<std::string> ids;
    for (const QString& id : areas)
        ids.push_back(id.toStdString());
    return m_words.areas(ids);
}

/// By what rows are told apart: which day, for whom; below it what, and how it went.
QVariantList HistoryModel::rowOf(const journal::SessionRecord& record) const {
    const QLocale locale(m_words.language());
    QString when = locale.toString(record.started.toLocalTime(), tr("ddd d MMM, h:mm"));
    if (const QString person = personOf(record); !person.isEmpty()) when += QStringLiteral(", ") + person;
    QStringList parts{record.title};
    if (const QString beside = besideOf(record); !beside.isEmpty()) parts << beside;
    if (record.ending == journal::Ending::Stopped) parts << tr("ended early");
    if (record.ending == journal::Ending::Open) parts << tr("interrupted");
    const auto found = m_differing.find(record.id);
    if (found != m_differing.end()) {
        const Differences differences = differencesOf(found->second);
        if (!differences.leftOut.isEmpty()) parts << tr("without %1").arg(areasOf(differences.leftOut));
        if (differences.eased) parts << tr("eased off");
        if (differences.firmer) parts << tr("made firmer");
    }
    const double done = record.steps > 0 ? std::min(1.0, double(record.done) / record.steps) : -1.0;
    return {when, parts.join(QStringLiteral(", ")), phrases::clockText(lengthOf(record)), done};
}

void HistoryModel::tell() {
    QList<QVariantList> rows;
    for (const journal::SessionRecord& each : m_sessions)
        rows << rowOf(each);
    m_rows.show(rows);
    QList<QVariantList> events;
    m_leftOut.clear();
    if (record() && m_journal) {
        const auto happened = m_journal->events(record()->id);
        m_leftOut = differencesOf(happened).leftOut;
        for (const journal::SessionEvent& each : happened)
            events << QVariantList{phrases::clockText(sinceBegin(each.at)),
                                   sentence(each, nameOf(each), areasOf(each.areas))};
    }
    m_events.show(events);
    QList<QVariantList> tense;
    if (const auto* shown = record())
        for (const Felt& each : {feltBy(nameOfMassaged(personOf(*shown)), shown->tense.massaged, Telling::Looks),
                                 feltBy(nameOfGiver(), shown->tense.giver, Telling::Looks)})
            if (!each.told.isEmpty()) tense << QVariantList{each.name, each.before, each.after, each.told};
    m_tense.show(tense);
    m_techniques.show(record() ? techniqueRows(record()->techniques, m_words) : QList<QVariantList>());
    emit changed();
}

QStringList HistoryModel::weekdays() const {
    return weekdayLetters(m_words.language());
}

void HistoryModel::showCalendar() {
    const QDate today = m_today ? m_today() : QDate(2000, 1, 3);
    const auto days = calendarOf(m_sessions, today, weekCount);
    m_rhythm.show(m_sessions, today, false);
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
