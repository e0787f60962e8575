#include "journal/sample_journal.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace effleur;
using namespace effleur::sample;

namespace {

constexpr int kept = 60;

/// A journal with people, sessions and what happened in them, named as one that was set aside.
void fillAside(const Place& place, const char* name) {
    {
        Journal journal(place.folder());
        const Id person = journal.keep(anna());
        for (int each = 0; each < kept; ++each) {
            SessionRecord record = classicBack(each, person);
            record.note = QString("note ").repeated(100);
            record.tense = {{7, 3}, {std::nullopt, 0}};
            record.techniques = {{routine::Technique::Stroking, 90s}};
            record.evening = {1'790'000'000'000, 1 + each % 2};
            const Id id = journal.keep(record);
            REQUIRE(journal.add(id, {session::Position{5s}, "settle", session::Happening::EasedOff, 3, 2, "Settle"}));
        }
    }
    REQUIRE(QFile::rename(place.file(), place.file(name)));
    for (const char* companion : {"-wal", "-shm"})
        QFile::rename(place.file() + companion, place.file(name) + companion);
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a sound journal that was set aside comes back whole, beside what was written since") {
    const Place place;
    fillAside(place, "journal-damaged-1.sqlite");
    Journal journal(place.folder());
    Person present = anna();
    present.pressure = 1;
    const Id person = journal.keep(present);
    REQUIRE(journal.keep(classicBack(1'000, person)) != 0);
    REQUIRE(journal.countSetAside() == 1);

    const TakenBack back = journal.takeBack();
    CHECK(back.done);
    CHECK(back.kept.isEmpty());
    CHECK(back.sessions == kept);
    CHECK(back.people == 0);
    REQUIRE(journal.people().size() == 1);
    CHECK(journal.people()[0].pressure == 1);
    const auto sessions = journal.sessions();
    REQUIRE(sessions.size() == kept + 1);
    CHECK(sessions.back().person == person);
    CHECK(sessions.back().started == tonight(0));
    CHECK(sessions.back().tense == Tensions{{7, 3}, {std::nullopt, 0}});
    CHECK(sessions.back().techniques == std::vector<TechniqueTime>{{routine::Technique::Stroking, 90s}});
    CHECK(sessions.back().evening == OfEvening{1'790'000'000'000, 1});
    const auto events = journal.events(sessions.back().id);
    REQUIRE(events.size() == 1);
    CHECK(events[0].title == "Settle");
    CHECK(journal.countSetAside() == 0);
    CHECK(QDir(place.folder()).entryList({"journal-*", "taking-back*"}).filter("sqlite").isEmpty());
}

TEST_CASE("of a damaged journal all comes back that can be read, once, and the file stays") {
    const Place place;
    fillAside(place, "journal-damaged-1.sqlite");
    const QString file = place.file("journal-damaged-1.sqlite");
    overwrite(file, QFileInfo(file).size() / 2, QByteArray(4'096, '\xa5'));
    Journal journal(place.folder());
    const TakenBack back = journal.takeBack();
    CHECK(back.done);
    CHECK(back.sessions > 0);
    CHECK(back.sessions < kept);
    CHECK(back.kept == place.file("journal-taken-back-1.sqlite"));
    CHECK(QFile::exists(back.kept));
    CHECK(int(journal.sessions().size()) == back.sessions);
    CHECK(journal.countSetAside() == 0);

    REQUIRE(QFile::rename(back.kept, file));
    CHECK(journal.takeBack().sessions == 0);
    CHECK(int(journal.sessions().size()) == back.sessions);
}

TEST_CASE("what holds nothing is put away without harm") {
    const Place place;
    QDir().mkpath(place.folder());
    overwrite(place.file("journal-damaged-1.sqlite"), 0, "this is no journal at all");
    overwrite(place.file("journal-damaged-10.sqlite"), 0, "");
    Journal journal(place.folder());
    REQUIRE(journal.keep(anna()) != 0);
    CHECK(journal.countSetAside() == 2);
    const TakenBack back = journal.takeBack();
    CHECK(back.sessions == 0);
    CHECK(journal.countSetAside() == 0);
    CHECK(journal.people().size() == 1);
    CHECK(journal.sentence().isEmpty());
}

TEST_CASE("where the journal can't be written, what was set aside stays for another day") {
    const Place place;
    fillAside(place, "journal-damaged-1.sqlite");
    Journal journal(place.folder());
    for (const QString& name : QSqlDatabase::connectionNames())
        if (name.startsWith("effleur-journal")) QSqlQuery(QSqlDatabase::database(name)).exec("PRAGMA query_only = ON");
    CHECK_FALSE(journal.takeBack().done);
    CHECK(journal.countSetAside() == 1);
}
