#include "journal/journal.h"

#include "sample_journal.h"
#include "support/catch.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace effleur;
using namespace effleur::journal;
using namespace std::chrono_literals;

namespace {

SessionRecord record(const QString& title, Id person = 0) {
    return {.routine = "classic",
            .title = title,
            .person = person,
            .started = QDateTime(QDate(2026, 11, 20), QTime(20, 0), QTimeZone::utc()),
            .planned = 20min,
            .played = 19min,
            .ending = Ending::Finished,
            .note = "Slower.",
            .tense = {{7, 3}, {std::nullopt, 0}},
            .techniques = {{routine::Technique::Stroking, 90s}, {routine::Technique::Resting, 5s}}};
}

} // namespace

TEST_CASE("whatever is removed is put back as it was") {
    QTemporaryDir folder;
    Journal journal(folder.path());
    const Id anna = journal.keep(Person{.name = "Anna", .pressure = 1, .leaveOut = {"neck"}, .notes = "slow"});
    const Id first = journal.keep(record("First", anna));
    const Id second = journal.keep(record("Second"));
    journal.add(first, {session::Position{65s}, "kneading", session::Happening::EasedOff, 3, 2, "Kneading"});
    journal.add(second, {session::Position{5s}, "settle", session::Happening::Skipped, 0, 0, "Settle in"});
    const auto before = journal.everything();
    const Remains ofSession = journal.remainsOfSession(first);
    REQUIRE(journal.removeSession(first));
    CHECK(journal.putBack(ofSession));
    CHECK(journal.everything() == before);
    const Remains ofPerson = journal.remainsOfPerson(anna);
    REQUIRE(journal.removePerson(anna));
    CHECK(journal.session(first)->person == 0);
    CHECK(journal.putBack(ofPerson));
    CHECK(journal.everything() == before);
    const Remains all = journal.remainsOfEverything();
    REQUIRE(journal.removeEverything());
    CHECK(journal.putBack(all));
    CHECK(journal.everything() == before);
}

TEST_CASE("a number that was given away meanwhile stays with who has it") {
    QTemporaryDir folder;
    Journal journal(folder.path());
    const Id anna = journal.keep(Person{.name = "Anna"});
    const Id old = journal.keep(record("Old", anna));
    journal.add(old, {session::Position{65s}, "kneading", session::Happening::EasedOff, 3, 2, "Kneading"});
    const Remains all = journal.remainsOfEverything();
    REQUIRE(journal.removeEverything());
    const Id bert = journal.keep(Person{.name = "Bert"});
    const Id newer = journal.keep(record("New", bert));
    REQUIRE(newer == old);
    CHECK(journal.putBack(all));
    REQUIRE(journal.sessions().size() == 2);
    for (const SessionRecord& each : journal.sessions()) {
        CHECK(journal.events(each.id).size() == (each.title == "Old" ? 1u : 0u));
        const auto people = journal.people();
        for (const Person& person : people)
            if (person.id == each.person) CHECK(person.name == (each.title == "Old" ? "Anna" : "Bert"));
        CHECK(each.person != 0);
    }
}

TEST_CASE("what is not there leaves nothing to put back") {
    QTemporaryDir folder;
    Journal journal(folder.path());
    CHECK(journal.remainsOfSession(7).isEmpty());
    CHECK(journal.remainsOfPerson(7).isEmpty());
    CHECK(journal.remainsOfEverything().isEmpty());
    CHECK_FALSE(journal.putBack({}));
}
