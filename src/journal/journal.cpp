#include "journal/journal.h"

#include "journal/database.h"
#include "journal/evening_text.h"
#include "journal/session_row.h"
#include "journal/snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace effleur::journal {
namespace {

QString translated(const char* sentence) {
    return QCoreApplication::translate("Journal", sentence);
}

QVariant stored(const QDateTime& when) {
    return when.isValid() ? QVariant(when.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant& value) {
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toUTC();
}

QVariant stored(Millis span) {
    return qint64(span.count());
}

const char* const selectEvents = "SELECT at, step, what, before, after, step_title, areas, session FROM events ";

/// Nothing where it is a word of a later version.
std::optional<SessionEvent> eventOf(const QSqlQuery& row) {
    const auto what = happeningOf(row.value(2).toString());
    if (!what) return std::nullopt;
    return SessionEvent{session::Position{Millis(row.value(0).toLongLong())},
                        row.value(1).toString(),
                        *what,
                        row.value(3).toInt(),
                        row.value(4).toInt(),
                        row.value(5).toString(),
                        row.value(6).toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts)};
}

} // namespace

Journal::Journal(const QString& folder)
    : m_database(std::make_unique<Database>(folder))
    , m_session(folder + "/session.lock") {}

Journal::~Journal() = default;

bool Journal::isOpen() const {
    return m_database->isOpen();
}

Trouble Journal::trouble() const {
    return m_database->trouble();
}

int Journal::failures() const {
    return m_database->failures();
}

QString Journal::setAside() const {
    return m_database->setAside();
}

QString Journal::sentence() const {
    switch (trouble()) {
    case Trouble::NoPlace:
        return translated("Nothing can be written in %1, so this session will not be remembered.")
            .arg(QDir::toNativeSeparators(m_database->folder()));
    case Trouble::Full: return translated("The disk is full, so nothing more is remembered for now.");
    case Trouble::Locked: return translated("Another program holds the journal, so nothing is remembered for now.");
    case Trouble::Damaged: return translated("The journal is damaged, so nothing more is remembered for now.");
    case Trouble::Newer: return translated("The journal was written by a newer Effleur, so it is left as it is.");
    case Trouble::Unusable:
        return translated("The journal can't be used here, so this session will not be remembered.");
    case Trouble::None: break;
    }
    if (m_elsewhere)
        return translated("Another Effleur plays a session, so this one can't be gone on with if it breaks off.");
    if (setAside().isEmpty()) return {};
    return translated("The journal was damaged, so a new one was begun; the old one is kept as %1.")
        .arg(QFileInfo(setAside()).fileName());
}

// -- people ----------------------------------------------------------------------------------------------------------

std::vector<Person> Journal::people() {
    std::vector<Person> people;
    m_database->read({"SELECT id, name, pressure, leave_out, notes FROM people ORDER BY name COLLATE NOCASE, id"},
                     [&](const QSqlQuery& row) {
                         people.push_back({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toInt(),
                                           row.value(3).toString().split('\n', Qt::SkipEmptyParts),
                                           row.value(4).toString()});
                     });
    return people;
}

Id Journal::keep(const Person& person) {
    QVariantList values{person.name, person.pressure, person.leaveOut.join('\n'), person.notes};
    if (person.id == 0) {
        const auto added =
            m_database->write(Outlasts::PowerCut,
                              {{"INSERT INTO people (name, pressure, leave_out, notes) VALUES (?, ?, ?, ?)", values}});
        return added ? added->last : 0;
    }
    values.append(person.id);
    const auto changed = m_database->write(
        Outlasts::PowerCut,
        {{"UPDATE people SET name = ?, pressure = ?, leave_out = ?, notes = ? WHERE id = ?", values}});
    return changed && changed->rows == 1 ? person.id : 0;
}

bool Journal::removePerson(Id person) {
    const auto removed = m_database->write(Outlasts::PowerCut, {{"DELETE FROM people WHERE id = ?", {person}}});
    return removed && removed->rows == 1 && m_database->forget(false);
}

// -- sessions --------------------------------------------------------------------------------------------------------

std::vector<SessionRecord> Journal::sessions() {
    std::vector<SessionRecord> sessions;
    m_database->read({QString(selectSessions) + "ORDER BY started DESC, id DESC"},
                     [&](const QSqlQuery& row) { sessions.push_back(recordOf(row)); });
    return sessions;
}

Journal::Uses Journal::uses() {
    Uses uses;
    m_database->read({"SELECT routine, MAX(started), MAX(ending = ?) FROM sessions GROUP BY routine ORDER BY routine",
                      {word(Ending::Finished)}},
                     [&](const QSqlQuery& row) {
                         uses.last.emplace_back(row.value(0).toString(), timeOf(row.value(1)));
                         uses.finished = uses.finished || row.value(2).toBool();
                     });
    return uses;
}

std::optional<SessionRecord> Journal::session(Id record) {
    std::optional<SessionRecord> found;
    m_database->read({QString(selectSessions) + "WHERE id = ?", {record}},
                     [&](const QSqlQuery& row) { found = recordOf(row); });
    return found;
}

std::vector<SessionEvent> Journal::events(Id record) {
    std::vector<SessionEvent> events;
    m_database->read({QString(selectEvents) + "WHERE session = ? ORDER BY id", {record}}, [&](const QSqlQuery& row) {
        if (const auto event = eventOf(row)) events.push_back(*event);
    });
    return events;
}

std::map<Id, std::vector<SessionEvent>> Journal::differing() {
    using session::Happening;
    std::map<Id, std::vector<SessionEvent>> events;
    m_database->read({QString(selectEvents) + "WHERE areas <> '' OR what IN (?, ?) ORDER BY id",
                      {word(Happening::EasedOff), word(Happening::MadeFirmer)}},
                     [&](const QSqlQuery& row) {
                         if (const auto event = eventOf(row)) events[row.value(7).toLongLong()].push_back(*event);
                     });
    return events;
}

Id Journal::keep(const SessionRecord& record) {
    if (record.id == 0) {
        const auto added = m_database->write(Outlasts::PowerCut, {inserted(record, 0, record.person)});
        return added ? added->last : 0;
    }
    const auto changed = m_database->write(Outlasts::PowerCut, {written(record)});
    return changed && changed->rows == 1 ? record.id : 0;
}

bool Journal::add(Id record, const SessionEvent& event) {
    return m_database
        ->write(Outlasts::Kill, {{"INSERT INTO events (session, at, step, what, before, after, step_title, areas)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                                  {record, stored(sinceBegin(event.at)), event.step, word(event.what), event.before,
                                   event.after, event.title, event.areas.join('\n')}}})
        .has_value();
}

bool Journal::removeSession(Id record) {
    const auto removed = m_database->write(Outlasts::PowerCut, {{"DELETE FROM sessions WHERE id = ?", {record}}});
    return removed && removed->rows == 1 && m_database->forget(false);
}

bool Journal::removeEverything() {
    return m_database->write(Outlasts::PowerCut, {{"DELETE FROM checkpoint"},
                                                  {"DELETE FROM evening"},
                                                  {"DELETE FROM events"},
                                                  {"DELETE FROM sessions"},
                                                  {"DELETE FROM answers"},
                                                  {"DELETE FROM people"}}) &&
           m_database->forget(true);
}

// -- checkpoint ------------------------------------------------------------------------------------------------------

std::optional<Checkpoint> Journal::checkpoint() {
    std::optional<Checkpoint> found;
    m_database->read(
        {"SELECT routine_file, routine_text, routine_hash, record, played, session, saved FROM checkpoint"},
        [&](const QSqlQuery& row) {
            const auto session = fromText(row.value(5).toByteArray());
            if (!session) return;
            found = Checkpoint{row.value(0).toString(),   row.value(1).toByteArray(),        row.value(2).toByteArray(),
                               row.value(3).toLongLong(), Millis(row.value(4).toLongLong()), *session,
                               timeOf(row.value(6))};
        });
    return found;
}

bool Journal::ownsCheckpoint() {
    m_elsewhere = !m_session.take(FileLock::Kind::Exclusive);
    return !m_elsewhere;
}

void Journal::leaveCheckpoint() {
    m_session.release();
    m_elsewhere = false;
}

bool Journal::save(const Checkpoint& checkpoint) {
    std::vector<Statement> statements;
    if (ownsCheckpoint())
        statements = {{"INSERT OR REPLACE INTO checkpoint"
                       " (id, routine_file, routine_text, routine_hash, record, played, session, saved)"
                       " VALUES (1, ?, ?, ?, (SELECT id FROM sessions WHERE id = ?), ?, ?, ?)",
                       {checkpoint.routineFile, checkpoint.routineText, checkpoint.routineHash, checkpoint.record,
                        stored(checkpoint.played), toText(checkpoint.session), stored(checkpoint.saved)}}};
    statements.push_back({"UPDATE sessions SET played = ?, ended = ? WHERE id = ? AND ending = 'open'",
                          {stored(checkpoint.played), stored(checkpoint.saved), checkpoint.record}});
    return m_database->write(Outlasts::Kill, statements).has_value();
}

bool Journal::clearCheckpoint() {
    const bool ours = ownsCheckpoint();
    const bool cleared = !ours || m_database->write(Outlasts::Kill, {{"DELETE FROM checkpoint"}}).has_value();
    leaveCheckpoint();
    return cleared;
}

// -- the evening for two ---------------------------------------------------------------------------------------------

std::optional<evening::Evening> Journal::keptEvening() {
    std::optional<evening::Evening> found;
    m_database->read({"SELECT standing FROM evening"},
                     [&](const QSqlQuery& row) { found = eveningOf(row.value(0).toByteArray()); });
    return found;
}

bool Journal::keep(const evening::Evening& evening) {
    return ownsCheckpoint() &&
           m_database->write(Outlasts::PowerCut,
                             {{"INSERT OR REPLACE INTO evening (id, standing) VALUES (1, ?)", {toText(evening)}}});
}

bool Journal::forgetEvening() {
    return ownsCheckpoint() && m_database->write(Outlasts::PowerCut, {{"DELETE FROM evening"}});
}

} // namespace effleur::journal
