#include "journal/sample_journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace effleur;
using namespace effleur::sample;
using session::Happening;

namespace {

/// All bytes of all files of a folder.
QByteArray bytesOf(const QString& folder) {
    QByteArray bytes;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes += file.readAll();
    }
    return bytes;
}

} // namespace

TEST_CASE("a new journal is empty, sound and its owner's alone") {
    const Place place;
    Journal journal(place.folder());
    CHECK(journal.isOpen());
    CHECK(journal.trouble() == Trouble::None);
    CHECK(journal.sentence().isEmpty());
    CHECK(journal.people().empty());
    CHECK(journal.sessions().empty());
    CHECK_FALSE(journal.checkpoint());
    for (const char* name : {"journal.sqlite", "journal.sqlite-wal"})
        CHECK_FALSE(QFile::permissions(place.file(name)) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_CASE("people are kept, changed, listed by name and removed") {
    const Place place;
    Person first = anna();
    {
        Journal journal(place.folder());
        first.id = journal.keep(first);
        REQUIRE(first.id != 0);
        REQUIRE(journal.keep(Person{.name = "aaron"}) != 0);
        CHECK(journal.keep(Person{.name = "too firm", .pressure = 4}) == 0);
        CHECK(journal.trouble() == Trouble::None);
    }
    Journal journal(place.folder());
    REQUIRE(journal.people().size() == 2);
    CHECK(journal.people()[0].name == "aaron");
    CHECK(journal.people()[0].leaveOut.isEmpty());
    CHECK(journal.people()[1] == first);
    first.notes = "'; DROP TABLE people; --";
    CHECK(journal.keep(first) == first.id);
    CHECK(journal.people()[1] == first);

    const Id record = journal.keep(classicBack(0, first.id));
    CHECK(journal.session(record)->person == first.id);
    CHECK(journal.removePerson(first.id));
    CHECK_FALSE(journal.removePerson(first.id));
    CHECK(journal.keep(first) == 0);
    CHECK(journal.people().size() == 1);
    CHECK(journal.session(record)->person == 0);
}

TEST_CASE("sessions are listed newest first and read with what happened in them") {
    const Place place;
    SessionRecord late = classicBack(60);
    std::vector<SessionEvent> happened;
    for (int what = 0; what <= int(Happening::Stopped); ++what)
        happened.push_back(
            {session::Position{what * 1'000ms}, QString("step %1").arg(what), Happening(what), what % 4, what % 3});
    {
        Journal journal(place.folder());
        late.id = journal.keep(late);
        REQUIRE(late.id != 0);
        REQUIRE(journal.keep(classicBack(0)) != 0);
        REQUIRE(journal.keep(classicBack(30)) != 0);
        for (const SessionEvent& event : happened)
            REQUIRE(journal.add(late.id, event));
        late.ended = tonight(82);
        late.played = 21min + 7ms;
        late.rest = 35s;
        late.steps = 20;
        late.done = 19;
        late.ending = Ending::Finished;
        late.note = "Shoulders much looser.\nNext time slower.";
        late.tense = {{7, 3}, {5, std::nullopt}};
        late.techniques = {{routine::Technique::Stroking, 131s}, {routine::Technique::Holding, 9'500ms}};
        REQUIRE(journal.keep(late) == late.id);
    }
    Journal journal(place.folder());
    const auto sessions = journal.sessions();
    REQUIRE(sessions.size() == 3);
    CHECK(sessions[0] == late);
    CHECK(sessions[1].started == tonight(30));
    CHECK(sessions[2].started == tonight(0));
    CHECK(sessions[2].ending == Ending::Open);
    CHECK_FALSE(sessions[2].ended.isValid());
    CHECK(journal.session(late.id) == late);
    CHECK(journal.events(late.id) == happened);
    CHECK(journal.events(sessions[1].id).empty());
    CHECK_FALSE(journal.session(99));
}

TEST_CASE(
    "how tense somebody was is kept as it was said, each for themselves: said or not, from 0 to 10, and no more") {
    const Place place;
    Journal journal(place.folder());
    const std::optional<int> said[]{std::nullopt, 0, 5, mostTense};
    int minutes = 0;
    for (const auto before : said)
        for (const auto after : said)
            for (const Tensions& tense : {Tensions{{before, after}, {}}, Tensions{{}, {before, after}},
                                          Tensions{{before, after}, {after, before}}}) {
                SessionRecord record = classicBack(minutes++);
                record.tense = tense;
                record.id = journal.keep(record);
                REQUIRE(record.id != 0);
                CHECK(journal.session(record.id) == record);
            }
    for (const int beyond : {-1, mostTense + 1}) {
        SessionRecord record = classicBack(minutes++);
        record.tense.giver.after = beyond;
        CHECK(journal.keep(record) == 0);
    }
    CHECK(journal.trouble() == Trouble::None);
    CHECK(journal.sessions().size() == std::size(said) * std::size(said) * 3);
}

TEST_CASE("techniques come back from their text, and lines that say nothing are passed over") {
    std::vector<TechniqueTime> all;
    for (std::size_t each = 0; each < routine::techniqueCount; ++each)
        all.push_back({routine::Technique(each), Millis(1 + 1'000 * each)});
    CHECK(techniquesOf(textOf(all)) == all);
    CHECK(techniquesOf(textOf({})).empty());
    const QString odd = "stroking\nflying 9\n\nstroking -4\nkneading much\nkneading 800";
    CHECK(techniquesOf(odd) == std::vector<TechniqueTime>{{routine::Technique::Kneading, 800ms}});
}

TEST_CASE("what belongs to nothing is not written") {
    const Place place;
    Journal journal(place.folder());
    CHECK_FALSE(journal.add(0, {}));
    CHECK_FALSE(journal.add(7, {}));
    SessionRecord unknown = classicBack(0);
    unknown.id = 7;
    CHECK(journal.keep(unknown) == 0);
    CHECK_FALSE(journal.removeSession(7));
    CHECK(journal.trouble() == Trouble::None);
    // The person is gone: the record is kept all the same.
    CHECK(journal.session(journal.keep(classicBack(0, 7)))->person == 0);
}

TEST_CASE("the checkpoint is one, comes back whole and keeps its record up to date") {
    const Place place;
    Id record = 0;
    {
        Journal journal(place.folder());
        record = journal.keep(classicBack(0));
        REQUIRE(journal.save(checkpointAt(10s, record)));
        REQUIRE(journal.save(checkpointAt(61s, record)));
    }
    Journal journal(place.folder());
    const auto found = journal.checkpoint();
    const Checkpoint expected = checkpointAt(61s, record);
    REQUIRE(found);
    CHECK(found->session == expected.session);
    CHECK(found->routineFile == expected.routineFile);
    CHECK(found->routineText == expected.routineText);
    CHECK(found->routineHash == expected.routineHash);
    CHECK(found->record == record);
    CHECK(found->played == 61s);
    CHECK(found->saved == expected.saved);
    CHECK(journal.session(record)->played == 61s);
    CHECK(journal.session(record)->ended == expected.saved);

    CHECK(journal.removeSession(record));
    CHECK(journal.checkpoint()->record == 0);
    CHECK(journal.save(checkpointAt(62s, record)));
    CHECK(journal.checkpoint()->played == 62s);
    CHECK(journal.clearCheckpoint());
    CHECK_FALSE(journal.checkpoint());
}

TEST_CASE("a late checkpoint does not change a record that has ended") {
    const Place place;
    Journal journal(place.folder());
    SessionRecord record = classicBack(0);
    record.id = journal.keep(record);
    record.ending = Ending::Stopped;
    record.played = 5min;
    record.ended = tonight(5);
    REQUIRE(journal.keep(record) == record.id);
    REQUIRE(journal.save(checkpointAt(9s, record.id)));
    CHECK(journal.session(record.id) == record);
}

TEST_CASE("a journal of the first version is brought to the present one with all that is in it") {
    const Place place;
    QDir().mkpath(place.folder());
    {
        auto database = QSqlDatabase::addDatabase("QSQLITE", "first version");
        database.setDatabaseName(place.file());
        REQUIRE(database.open());
        for (const char* statement :
             {"CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
              " pressure INTEGER NOT NULL CHECK (pressure BETWEEN 1 AND 3), leave_out TEXT NOT NULL,"
              " notes TEXT NOT NULL)",
              "CREATE TABLE sessions (id INTEGER PRIMARY KEY, routine TEXT NOT NULL, title TEXT NOT NULL,"
              " person INTEGER REFERENCES people ON DELETE SET NULL, started INTEGER NOT NULL, ended INTEGER,"
              " planned INTEGER NOT NULL, played INTEGER NOT NULL, ending TEXT NOT NULL, note TEXT NOT NULL)",
              "CREATE TABLE events (id INTEGER PRIMARY KEY,"
              " session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,"
              " at INTEGER NOT NULL, step TEXT NOT NULL, what TEXT NOT NULL)",
              "CREATE TABLE checkpoint (id INTEGER PRIMARY KEY CHECK (id = 1), routine_file TEXT NOT NULL,"
              " routine_hash BLOB NOT NULL, record INTEGER REFERENCES sessions ON DELETE SET NULL,"
              " played INTEGER NOT NULL, session BLOB NOT NULL, saved INTEGER NOT NULL)",
              "INSERT INTO people VALUES (1, 'Anna', 2, '', '')",
              "INSERT INTO sessions VALUES (1, 'classic-back', 'Classic', 1, 1000, 2000, 60000, 59000, 'finished',"
              " 'slower')",
              "INSERT INTO events VALUES (1, 1, 500, 'opening', 'eased off')", "PRAGMA user_version = 1"}) {
            INFO(statement);
            QSqlQuery query(database);
            REQUIRE(query.exec(statement));
        }
    }
    QSqlDatabase::removeDatabase("first version");
    Journal journal(place.folder());
    CHECK(journal.sentence().isEmpty());
    REQUIRE(journal.sessions().size() == 1);
    CHECK(journal.sessions()[0].note == "slower");
    CHECK(journal.sessions()[0].rest == 0s);
    CHECK(journal.sessions()[0].tense == Tensions{});
    CHECK(journal.sessions()[0].techniques.empty());
    CHECK(journal.sessions()[0].evening == OfEvening{});
    CHECK_FALSE(journal.keptEvening());
    SessionRecord first = journal.sessions()[0];
    first.tense = {{7, 3}, {5, 4}};
    CHECK(journal.keep(first) == first.id);
    CHECK(journal.sessions()[0] == first);
    CHECK(journal.events(1) == std::vector<SessionEvent>{{session::Position{500ms}, "opening", Happening::EasedOff}});
    CHECK(journal.answers().empty());
    CHECK(journal.keep(Answers{.person = 1, .given = tonight(0)}));
    CHECK(journal.save(checkpointAt(5s, 1)));
    CHECK(journal.checkpoint()->routineText == checkpointAt(5s).routineText);
}

TEST_CASE("nothing of a removed session, or of anything once all is removed, remains in the files") {
    const Place place;
    Journal journal(place.folder());
    const Id person = journal.keep(Person{.name = "Anna Secret", .notes = QString("sore here ").repeated(2'000)});
    SessionRecord record = classicBack(0, person);
    record.note = QString("a private note ").repeated(3'000);
    const Id first = journal.keep(record);
    const Id second = journal.keep(classicBack(10));
    REQUIRE(journal.add(first, {session::Position{1s}, "left shoulder", Happening::EasedOff}));
    REQUIRE(journal.add(second, {session::Position{1s}, "right shoulder", Happening::EasedOff}));
    REQUIRE(journal.save(checkpointAt(9s, second)));
    REQUIRE((bytesOf(place.folder()).contains("a private note")));
    REQUIRE((bytesOf(place.folder()).contains("left shoulder")));

    CHECK(journal.removeSession(first));
    CHECK(journal.sessions().size() == 1);
    CHECK_FALSE((bytesOf(place.folder()).contains("private note")));
    CHECK_FALSE((bytesOf(place.folder()).contains("left shoulder")));
    CHECK((bytesOf(place.folder()).contains("right shoulder")));
    CHECK((bytesOf(place.folder()).contains("Anna Secret")));

    CHECK(journal.removeEverything());
    for (const char* secret : {"Anna", "sore", "shoulder", "Classic", "digest", "paused", "classic-back"})
        CHECK_FALSE((bytesOf(place.folder()).contains(secret)));
    CHECK(journal.people().empty());
    CHECK(journal.sessions().empty());
    CHECK_FALSE(journal.checkpoint());
    CHECK(journal.keep(anna()) != 0);
}

TEST_CASE("everything is exported as one JSON document, whole or not at all") {
    const Place place;
    Journal journal(place.folder());
    const Id person = journal.keep(anna());
    SessionRecord record = classicBack(0, person);
    record.ending = Ending::Finished;
    record.tense = {{7, 3}, {0, std::nullopt}};
    record.techniques = {{routine::Technique::Kneading, 65s}};
    const Id kept = journal.keep(record);
    REQUIRE(journal.add(
        kept, {session::Position{65s}, "kneading", Happening::AreaLeftOut, 2, 0, "Kneading", {"lower-left"}}));
    CHECK(journal.events(kept).front().areas == QStringList{"lower-left"});
    REQUIRE(journal.save(checkpointAt(61s, kept)));

    const QString path = place.root.filePath("export.json");
    REQUIRE(journal.exportTo(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonDocument read = QJsonDocument::fromJson(file.readAll());
    CHECK(read == journal.everything());
    CHECK(read["people"][0]["name"].toString() == "Anna");
    CHECK(read["people"][0]["leaveOut"][1].toString() == "lower-right");
    const QJsonValue session = read["sessions"][0];
    CHECK(session["started"].toString() == tonight(0).toString(Qt::ISODateWithMs));
    CHECK(session["events"][0]["areas"][0].toString() == "lower-left");
    CHECK(session["ended"].isNull());
    CHECK(session["person"].toInteger() == person);
    CHECK(session["ending"].toString() == "finished");
    CHECK(session["tenseMassaged"]["before"].toInt() == 7);
    CHECK(session["tenseMassaged"]["after"].toInt() == 3);
    CHECK(session["tenseGiver"]["before"].toInt(-1) == 0);
    CHECK(session["tenseGiver"]["after"].isNull());
    CHECK(session["techniques"][0]["technique"].toString() == "kneading");
    CHECK(session["techniques"][0]["milliseconds"].toInteger() == 65'000);
    CHECK(session["plannedMilliseconds"].toInteger() == 22 * 60'000);
    CHECK(session["events"][0]["what"].toString() == "area left out");
    CHECK(session["events"][0]["at"].toInteger() == 65'000);
    CHECK(read["checkpoint"]["session"]["transport"]["state"].toString() == "paused");
    CHECK_FALSE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther));

    CHECK_FALSE(journal.exportTo(place.root.filePath("no/such/folder.json")));
    CHECK_FALSE(journal.exportTo(place.root.path()));
}
