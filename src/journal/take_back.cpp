#include "journal/answers.h"
#include "journal/salvage.h"
#include "journal/session_row.h"

#include <QFile>
#include <map>
#include <set>

namespace effleur::journal {
namespace {

/// Statements that put what was found beside what is there: nobody and no session twice.
class Merge {
public:
    Merge(const std::vector<Person>& knownPeople, const std::vector<SessionRecord>& knownSessions) {
        for (const Person& each : knownPeople) {
            m_people[each.name] = each.id;
            m_nextPerson = std::max(m_nextPerson, each.id + 1);
        }
        for (const SessionRecord& each : knownSessions) {
            m_sessions.insert({each.started, each.routine});
            m_nextSession = std::max(m_nextSession, each.id + 1);
        }
    }

    void add(const Salvage& found) {
        std::map<Id, Id> ids;
        for (const Person& each : found.people)
            ids[each.id] = add(each);
        for (const Answers& each : found.answers)
            if (each.person == 0 || ids.count(each.person) > 0)
                statements.push_back(returned(each, each.person == 0 ? 0 : ids[each.person]));
        for (const Salvage::Session& each : found.sessions) {
            const auto person = ids.find(each.record.person);
            add(each, person == ids.end() ? 0 : person->second);
        }
    }

    std::vector<Statement> statements;
    int sessions = 0;
    int people = 0;

private:
    Id add(const Person& person) {
        const auto [known, isNew] = m_people.try_emplace(person.name, m_nextPerson);
        if (!isNew) return known->second;
        ++people;
        statements.push_back({"INSERT INTO people (id, name, pressure, leave_out, notes) VALUES (?, ?, ?, ?, ?)",
                              {m_nextPerson, person.name, person.pressure, person.leaveOut.join('\n'), person.notes}});
        return m_nextPerson++;
    }

    void add(const Salvage::Session& found, Id person) {
        const SessionRecord& record = found.record;
        if (!m_sessions.insert({record.started, record.routine}).second) return;
        const Id id = m_nextSession++;
        ++sessions;
        const auto span = [](Millis millis) { return QVariant(qint64(millis.count())); };
        statements.push_back(inserted(record, id, person));
        for (const SessionEvent& event : found.events)
            statements.push_back({"INSERT INTO events (session, at, step, what, before, after, step_title, areas)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                                  {id, span(sinceBegin(event.at)), event.step, word(event.what), event.before,
                                   event.after, event.title, event.areas.join('\n')}});
    }

    std::map<QString, Id> m_people;
    std::set<std::pair<QDateTime, QString>> m_sessions;
    Id m_nextPerson = 1;
    Id m_nextSession = 1;
};

/// Takes the file out of those that are set aside: away where all of it was read, else under a name that is free.
QString done(const QString& file, bool whole) {
    const auto named = [&file](int number) {
        const auto folder = file.left(file.lastIndexOf('/'));
        return folder + "/journal-taken-back-" + QString::number(number) + ".sqlite";
    };
    int number = 1;
    while (QFile::exists(named(number)))
        ++number;
    for (const char* companion : {"-wal", "-shm", ""})
        whole ? QFile::remove(file + companion) : QFile::rename(file + companion, named(number) + companion);
    return whole ? QString() : named(number);
}

} // namespace

int Journal::countSetAside() const {
    return isOpen() ? static_cast<int>(setAsideIn(m_database->folder()).size()) : 0;
}

TakenBack Journal::takeBack() {
    TakenBack all;
    for (const QString& file : isOpen() ? setAsideIn(m_database->folder()) : QStringList()) {
        const int failures = m_database->failures();
        Merge merge(people(), sessions());
        const Salvage found = salvage(file, m_database->folder());
        merge.add(found);
        if (m_database->failures() != failures || !m_database->write(Outlasts::PowerCut, merge.statements)) {
            all.done = false;
            return all;
        }
        all.people += merge.people;
        all.sessions += merge.sessions;
        if (const QString kept = done(file, found.whole); !kept.isEmpty()) all.kept = kept;
    }
    return all;
}

} // namespace effleur::journal
