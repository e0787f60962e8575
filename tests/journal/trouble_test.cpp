#include "journal/sample_journal.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace effleur;
using namespace effleur::sample;

namespace {

/// Another program's connection to the same file.
class Other {
public:
    explicit Other(const QString& path) {
        auto database = QSqlDatabase::addDatabase("QSQLITE", "other");
        database.setDatabaseName(path);
        REQUIRE(database.open());
    }
    ~Other() {
        QSqlDatabase::database("other").close();
        QSqlDatabase::removeDatabase("other");
    }
    QVariant run(const QString& sql) const {
        QSqlQuery query(QSqlDatabase::database("other"));
        INFO(sql.toStdString());
        REQUIRE(query.exec(sql));
        return query.next() ? query.value(0) : QVariant();
    }
};

/// A journal's own connection: what the file system does is done to it from here.
void runInside(const QString& sql) {
    for (const QString& name : QSqlDatabase::connectionNames())
        if (name.startsWith("effleur-journal")) {
            QSqlQuery query(QSqlDatabase::database(name));
            REQUIRE(query.exec(sql));
        }
}

void write(const QString& path, const QByteArray& bytes, qint64 at = 0) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(Journal& journal, int sessions) {
    for (int each = 0; each < sessions; ++each) {
        SessionRecord record = classicBack(each);
        record.note = QString("note ").repeated(100);
        REQUIRE(journal.keep(record) != 0);
    }
}

bool isOneSentence(const QString& text) {
    return text.size() > 20 && text[0].isUpper() && text.endsWith('.') && !text.contains(". ");
}

/// Every call is answered with nothing, and none of them throws.
void answersNothing(Journal& journal, const QString& exportPath) {
    CHECK_FALSE(journal.isOpen());
    CHECK(journal.people().empty());
    CHECK(journal.keep(anna()) == 0);
    CHECK_FALSE(journal.removePerson(1));
    CHECK(journal.sessions().empty());
    CHECK_FALSE(journal.session(1));
    CHECK(journal.events(1).empty());
    CHECK(journal.keep(classicBack(0)) == 0);
    CHECK_FALSE(journal.add(1, {}));
    CHECK_FALSE(journal.removeSession(1));
    CHECK_FALSE(journal.removeEverything());
    CHECK_FALSE(journal.checkpoint());
    CHECK_FALSE(journal.save(checkpointAt(5s)));
    CHECK_FALSE(journal.clearCheckpoint());
    CHECK(journal.everything().isNull());
    CHECK_FALSE(journal.exportTo(exportPath));
    CHECK_FALSE(QFile::exists(exportPath));
    CHECK(isOneSentence(journal.sentence()));
}

} // namespace

TEST_CASE("a damaged journal is set aside, byte for byte, and a new one begun") {
    const Place place;
    {
        Journal journal(place.folder());
        fill(journal, 40);
    }
    const QByteArray sound = bytesOf(place.file());
    const auto damage = GENERATE(0, 1, 2, 3, 4);
    CAPTURE(damage);
    switch (damage) {
    case 0: write(place.file(), "this is no journal at all"); break;
    case 1: write(place.file(), QByteArray(6'000, '\xa5'), 4'096 * 2); break;
    case 2: REQUIRE(QFile::resize(place.file(), sound.size() / 2)); break;
    case 3: REQUIRE(QFile::resize(place.file(), 50)); break;
    default: Other(place.file()).run("DROP TABLE events"); break;
    }
    const QByteArray damaged = bytesOf(place.file());
    REQUIRE((damaged != sound));

    {
        Journal journal(place.folder());
        CHECK(journal.isOpen());
        CHECK(journal.trouble() == Trouble::None);
        CHECK(journal.setAside() == place.file("journal-damaged-1.sqlite"));
        CHECK(journal.sentence().contains("journal-damaged-1.sqlite"));
        CHECK(isOneSentence(QString(journal.sentence()).remove(".sqlite")));
        CHECK((bytesOf(journal.setAside()) == damaged));
        CHECK(journal.sessions().empty());
        fill(journal, 2);
    }
    {
        Journal journal(place.folder());
        CHECK(journal.sentence().isEmpty());
        CHECK(journal.sessions().size() == 2);
    }
    write(place.file(), "damaged again");
    Journal journal(place.folder());
    CHECK(journal.setAside() == place.file("journal-damaged-2.sqlite"));
    CHECK((bytesOf(place.file("journal-damaged-1.sqlite")) == damaged));
}

TEST_CASE("an empty file is a new journal") {
    const Place place;
    QDir().mkpath(place.folder());
    write(place.file(), "");
    Journal journal(place.folder());
    CHECK(journal.isOpen());
    CHECK(journal.sentence().isEmpty());
    fill(journal, 1);
}

TEST_CASE("damage found while in use is told and nothing is thrown") {
    const Place place;
    Journal journal(place.folder());
    fill(journal, 200);
    runInside("PRAGMA wal_checkpoint(TRUNCATE)");
    runInside("PRAGMA cache_size = 1");
    write(place.file(), QByteArray(80'000, '\xa5'), 4'096);
    CHECK(journal.sessions().size() < 200);
    CHECK(journal.trouble() == Trouble::Damaged);
    CHECK(isOneSentence(journal.sentence()));
    CHECK(journal.everything().isNull());
    CHECK_FALSE(journal.exportTo(place.root.filePath("export.json")));
}

TEST_CASE("a damaged checkpoint gives none, and the next one is written over it") {
    const Place place;
    Journal journal(place.folder());
    REQUIRE(journal.save(checkpointAt(9s)));
    runInside("UPDATE checkpoint SET session = 'half a sess'");
    CHECK_FALSE(journal.checkpoint());
    CHECK(journal.trouble() == Trouble::None);
    REQUIRE(journal.save(checkpointAt(10s)));
    CHECK(journal.checkpoint());
}

TEST_CASE("a folder that can't be made or written: said in a sentence, and every call is a no-op") {
    const Place place;
    write(place.root.filePath("file"), "regular");
    const QString folder = GENERATE(as<QString>(), "below a file", "/proc/effleur", "a folder in the file's place");
    CAPTURE(folder.toStdString());
    QString where = folder;
    if (folder == "below a file") where = place.root.filePath("file/data");
    if (folder == "a folder in the file's place") {
        where = place.folder();
        QDir().mkpath(place.file());
    }
    Journal journal(where);
    CHECK(journal.trouble() == Trouble::NoPlace);
    CHECK(journal.sentence().contains(where));
    answersNothing(journal, place.root.filePath("export.json"));
}

TEST_CASE("a journal that was opened and may no longer be written is read all the same") {
    const Place place;
    Journal journal(place.folder());
    fill(journal, 2);
    runInside("PRAGMA query_only = ON");
    CHECK(journal.keep(anna()) == 0);
    CHECK(journal.trouble() == Trouble::NoPlace);
    CHECK(journal.sessions().size() == 2);
    runInside("PRAGMA query_only = OFF");
    CHECK(journal.keep(anna()) != 0);
    CHECK(journal.sentence().isEmpty());
}

TEST_CASE("while another program writes, history is read, nothing is kept, and afterwards all goes on") {
    const Place place;
    Journal(place.folder()).keep(anna());
    const Other other(place.file());
    other.run("BEGIN IMMEDIATE");
    Journal journal(place.folder());
    CHECK(journal.isOpen());
    CHECK(journal.trouble() == Trouble::Locked);
    CHECK(isOneSentence(journal.sentence()));
    CHECK(journal.people().size() == 1);
    CHECK(journal.keep(classicBack(0)) == 0);
    CHECK_FALSE(journal.save(checkpointAt(5s)));
    other.run("COMMIT");
    CHECK(journal.save(checkpointAt(5s)));
    CHECK(journal.trouble() == Trouble::None);
    CHECK(journal.sentence().isEmpty());
}

TEST_CASE("a journal held by another program alone is not opened and not touched") {
    const Place place;
    Journal(place.folder()).keep(anna());
    {
        const Other other(place.file());
        other.run("PRAGMA locking_mode = EXCLUSIVE");
        other.run("BEGIN EXCLUSIVE");
        other.run("UPDATE people SET name = 'Anne'");
        Journal journal(place.folder());
        CHECK(journal.trouble() == Trouble::Locked);
        CHECK(journal.setAside().isEmpty());
        answersNothing(journal, place.root.filePath("export.json"));
        other.run("COMMIT");
    }
    Journal journal(place.folder());
    REQUIRE(journal.people().size() == 1);
    CHECK(journal.people()[0].name == "Anne");
}

TEST_CASE("two journals on one file write in turn") {
    const Place place;
    Journal one(place.folder());
    Journal two(place.folder());
    const Id first = one.keep(classicBack(0));
    const Id second = two.keep(classicBack(1));
    for (int round = 0; round < 20; ++round) {
        CHECK(one.add(first, {session::Position{1s * round}, "step", session::Happening::EasedOff}));
        CHECK(two.add(second, {session::Position{1s * round}, "step", session::Happening::MadeFirmer}));
    }
    CHECK(one.events(second).size() == 20);
    CHECK(two.events(first).size() == 20);
    CHECK(one.removeEverything());
    CHECK(two.sessions().empty());
}

TEST_CASE("the journal of a newer version is left as it is") {
    const Place place;
    Journal(place.folder()).keep(anna());
    Other(place.file()).run("PRAGMA user_version = 1000");
    const QByteArray before = bytesOf(place.file());
    {
        Journal journal(place.folder());
        CHECK(journal.trouble() == Trouble::Newer);
        CHECK(journal.setAside().isEmpty());
        answersNothing(journal, place.root.filePath("export.json"));
    }
    CHECK((bytesOf(place.file()) == before));
}

TEST_CASE("a full disk: what is there stays, writing is refused, and room lets it go on") {
    const Place place;
    Journal journal(place.folder());
    fill(journal, 3);
    runInside("PRAGMA max_page_count = 1"); // means: no page more than there are
    SessionRecord large = classicBack(9);
    large.note = QString("x").repeated(100'000);
    CHECK(journal.keep(large) == 0);
    CHECK(journal.trouble() == Trouble::Full);
    CHECK(isOneSentence(journal.sentence()));
    CHECK(journal.sessions().size() == 3);
    runInside("PRAGMA max_page_count = 100000");
    CHECK(journal.keep(large) != 0);
    CHECK(journal.trouble() == Trouble::None);
    CHECK(journal.sessions().size() == 4);
}

namespace {

/// What a child does on a small disk of its own; its answer is the number of the line that went wrong, 0 for none.
int onFullDisk(const QString& disk) {
#define EXPECT(condition)                                                                                              \
    if (!(condition)) return __LINE__
    const QString folder = disk + "/data";
    QDir().mkpath(folder);
    QFile ballast(disk + "/ballast");
    const auto fillUp = [&] {
        if (!ballast.open(QIODevice::Append | QIODevice::Unbuffered)) return;
        while (ballast.write(QByteArray(4'096, 'x')) > 0)
            ;
        ballast.close();
    };
    fillUp();
    {
        Journal journal(folder);
        EXPECT(journal.trouble() == Trouble::Full);
        EXPECT(!journal.isOpen());
        EXPECT(!journal.save(checkpointAt(5s)));
    }
    EXPECT(ballast.remove());
    QFile::remove(folder + "/journal.sqlite");
    int written = 0;
    {
        Journal journal(folder);
        EXPECT(journal.trouble() == Trouble::None);
        fillUp();
        SessionRecord record = classicBack(0);
        record.note = QString("note ").repeated(1'000);
        while (written < 1'000 && journal.keep(record) != 0)
            ++written;
        EXPECT(written < 1'000);
        EXPECT(journal.trouble() == Trouble::Full);
        EXPECT(!journal.save(checkpointAt(5s)));
        EXPECT(journal.sessions().size() == std::size_t(written));
    }
    {
        Journal journal(folder);
        EXPECT(journal.setAside().isEmpty());
        EXPECT(!journal.isOpen() || journal.sessions().size() == std::size_t(written));
        EXPECT(journal.trouble() == Trouble::Full);
    }
    EXPECT(ballast.remove());
    Journal journal(folder);
    EXPECT(journal.trouble() == Trouble::None);
    EXPECT(journal.sessions().size() == std::size_t(written));
    EXPECT(journal.save(checkpointAt(5s)));
    return 0;
#undef EXPECT
}

} // namespace

TEST_CASE("a disk that is really full loses no record and is told at opening") {
    const Place place;
    int answer[2];
    REQUIRE(pipe(answer) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        // A mount of its own that ends with the child; where that is not allowed there is nothing to see here.
        const bool own = unshare(CLONE_NEWNS) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
        const QByteArray disk = QFile::encodeName(place.root.path());
        int wrong = -1;
        if (own && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
            mount("tmpfs", disk.constData(), "tmpfs", 0, "size=400k") == 0)
            wrong = onFullDisk(place.root.path());
        _exit(::write(answer[1], &wrong, sizeof wrong) == sizeof wrong ? 0 : 1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    int wrong = -2;
    REQUIRE(read(answer[0], &wrong, sizeof wrong) == sizeof wrong);
    close(answer[0]);
    close(answer[1]);
    if (wrong == -1) WARN("no disk may be mounted here: left out");
    CAPTURE(wrong);
    CHECK((wrong == 0 || wrong == -1));
}
