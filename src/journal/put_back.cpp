#include "journal/answers.h"
#include "journal/evening_text.h"
#include "journal/journal.h"
#include "journal/session_row.h"
#include "journal/snapshot.h"

#include <algorithm>
#include <map>

namespace effleur::journal {
namespace {

/// Numbers for rows that come back: their own, or ones beyond all others where somebody else has them.
class Numbers {
public:
    explicit Numbers(std::vector<Id> taken)
        : m_taken(std::move(taken)) {}

    Id numberFor(Id old) {
        Id number = old;
        if (std::find(m_taken.begin(), m_taken.end(), old) != m_taken.end())
            number = *std::max_element(m_taken.begin(), m_taken.end()) + 1;
        m_taken.push_back(number);
        m_given[old] = number;
        return number;
    }
    /// Of what did not come back with the rest it is the old one.
    Id given(Id old) const {
        const auto found = m_given.find(old);
        return found == m_given.end() ? old : found->second;
    }

private:
    std::vector<Id> m_taken;
    std::map<Id, Id> m_given;
};

template<typename Row> std::vector<Id> numbersOf(const std::vector<Row>& rows) {
    std::vector<Id> numbers;
    numbers.reserve(rows.size());
    for (const Row& each : rows)
        numbers.push_back(each.id);
    return numbers;
}

template<typename Row> bool isAmong(const std::vector<Row>& rows, const Row& row) {
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

QVariant stored(const QDateTime& when) {
    return when.isValid() ? QVariant(when.toMSecsSinceEpoch()) : QVariant();
}

QVariant stored(Millis span) {
    return qint64(span.count());
}

} // namespace

Remains Journal::remainsOfSession(Id record) {
    Remains remains;
    const int failures = this->failures();
    if (const auto found = session(record)) remains.sessions.push_back({*found, events(record)});
    remains.whole = this->failures() == failures;
    return remains;
}

Remains Journal::remainsOfPerson(Id person) {
    Remains remains;
    const int failures = this->failures();
    for (const Person& each : people())
        if (each.id == person) remains.people.push_back(each);
    for (const SessionRecord& each : sessions())
        if (each.person == person && !remains.people.empty()) remains.theirs.push_back(each.id);
    for (const Answers& each : answers())
        if (each.person == person && !remains.people.empty()) remains.answers.push_back(each);
    remains.whole = this->failures() == failures;
    return remains;
}

Remains Journal::remainsOfEverything() {
    const int failures = this->failures();
    Remains remains{.people = people(), .answers = answers(), .checkpoint = checkpoint(), .underWay = keptEvening()};
    for (const SessionRecord& each : sessions())
        remains.sessions.push_back({each, events(each.id)});
    remains.whole = this->failures() == failures;
    return remains;
}

bool Journal::putBack(const Remains& remains) {
    const int failures = this->failures();
    const std::vector<Person> somebody = people();
    const std::vector<SessionRecord> some = sessions();
    if (this->failures() != failures) return false;
    Numbers ofPeople(numbersOf(somebody));
    Numbers ofSessions(numbersOf(some));
    std::vector<Statement> statements;
    for (const Person& each : remains.people) {
        if (isAmong(somebody, each)) continue;
        statements.push_back(
            {"INSERT INTO people (id, name, pressure, leave_out, notes) VALUES (?, ?, ?, ?, ?)",
             {ofPeople.numberFor(each.id), each.name, each.pressure, each.leaveOut.join('\n'), each.notes}});
    }
    for (const auto& [record, events] : remains.sessions) {
        if (isAmong(some, record)) continue;
        const Id number = ofSessions.numberFor(record.id);
        statements.push_back(inserted(record, number, ofPeople.given(record.person)));
        for (const SessionEvent& each : events)
            statements.push_back({"INSERT INTO events (session, at, step, what, before, after, step_title, areas)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                                  {number, stored(sinceBegin(each.at)), each.step, word(each.what), each.before,
                                   each.after, each.title, each.areas.join('\n')}});
    }
    for (const Id each : remains.theirs)
        statements.push_back(
            {"UPDATE sessions SET person = ? WHERE id = ?", {ofPeople.given(remains.people.front().id), each}});
    for (const Answers& each : remains.answers)
        statements.push_back(returned(each, ofPeople.given(each.person)));
    if (const auto& kept = remains.checkpoint)
        statements.push_back({"INSERT OR IGNORE INTO checkpoint"
                              " (id, routine_file, routine_text, routine_hash, record, played, session, saved)"
                              " VALUES (1, ?, ?, ?, (SELECT id FROM sessions WHERE id = ?), ?, ?, ?)",
                              {kept->routineFile, kept->routineText, kept->routineHash, ofSessions.given(kept->record),
                               stored(kept->played), toText(kept->session), stored(kept->saved)}});
    if (auto kept = remains.underWay) {
        for (evening::Share& each : kept->shares)
            each.person = ofPeople.given(each.person);
        statements.push_back({"INSERT OR IGNORE INTO evening (id, standing) VALUES (1, ?)", {toText(*kept)}});
    }
    return !remains.isEmpty() && m_database->write(Outlasts::PowerCut, statements);
}

} // namespace effleur::journal
