// The real window with the real journal: killed at any moment, and where nothing can be kept.
#include "journal/journal.h"
#include "support/application.h"
#include "support/catch.h"
#include "support/integrity.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <algorithm>
#include <csignal>
#include <map>
#include <random>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace effleur;

namespace {

constexpr int kills = 24;
constexpr int patience = 60'000; ///< ms

/// A home of its own, and the program in it.
struct Home {
    Home() { test::application(); }
    QString data() const { return root.filePath("data/effleur"); }
    QString file() const { return data() + "/journal.sqlite"; }

    void start(const QStringList& arguments) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_DATA_HOME", root.filePath("data"));
        environment.insert("XDG_CONFIG_HOME", root.filePath("config"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(EFFLEUR_PRESSED), arguments);
        REQUIRE(program.waitForStarted(patience));
    }
    /// Everything that was printed until a line begins with `word`, or the program has ended.
    QString readUntil(const QString& word) {
        const auto seen = [&] { return ("\n" + printed).contains("\n" + word); };
        while (!seen() && program.waitForReadyRead(patience))
            printed += QString::fromUtf8(program.readAllStandardOutput());
        return printed;
    }
    /// Plays a whole session in a moment.
    QString playOut() {
        start({"4000"});
        const QString all = readUntil("finish:");
        REQUIRE(program.waitForFinished(patience));
        CHECK(program.exitCode() == 0);
        return all;
    }

    QTemporaryDir root;
    QProcess program;
    QString printed;
};

/// A disk in a mount of this process's own, which the program inherits.
struct Disk {
    Disk(const QString& folder, unsigned long flags, const char* options)
        : path(QFile::encodeName(folder))
        , mounted(unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                  mount("tmpfs", path.constData(), "tmpfs", flags, options) == 0) {
        if (!mounted) WARN("no disk may be mounted here: left out");
    }
    ~Disk() {
        if (mounted) umount(path.constData());
    }
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    QByteArray path;
    bool mounted;
};

int noticesIn(const QString& printed) {
    int notices = 0;
    for (const QString& line : printed.split('\n'))
        notices += line.startsWith("notice: ") && line.size() > 8;
    return notices;
}

} // namespace

TEST_CASE("the program is killed at any moment of a session, and each start offers to go on where it stood") {
    Home home;
    std::mt19937 random{8};
    int offered = 0;
    for (int kill = 0; kill < kills; ++kill) {
        home.printed.clear();
        home.start(offered > 0 && kill % 2 == 1 ? QStringList{"20", "resume"} : QStringList{"20"});
        home.readUntil("session");
        CAPTURE(kill, home.printed.toStdString());
        REQUIRE(home.printed.contains("session"));
        // What was interrupted before is offered.
        if (kill > 0) REQUIRE(home.printed.contains("waiting: step"));
        offered += home.printed.contains("waiting: step");
        usleep(random() % 700'000);
        const QDateTime moment = QDateTime::currentDateTimeUtc();
        home.program.kill();
        REQUIRE(home.program.waitForFinished(patience));

        journal::Journal journal(home.data());
        REQUIRE(journal.sentence().isEmpty());
        const auto checkpoint = journal.checkpoint();
        REQUIRE(checkpoint);
        CHECK(checkpoint->saved.msecsTo(moment) <= 1'000);
        CHECK_FALSE(checkpoint->routineText.isEmpty());
        CHECK(journal.session(checkpoint->record).has_value());
    }
    CHECK(offered == kills - 1);
    CHECK(test::integrityOf(home.file()) == "ok");
}

TEST_CASE("the program is killed at any moment of an evening for two, and each start goes on in the same half") {
    Home home;
    std::mt19937 random{9};
    std::optional<evening::Evening> before; // as the last kill left it
    int over = 0;
    int taken = 0;
    for (int kill = 0; kill < 60 && over < 2; ++kill) {
        home.printed.clear();
        home.start({"400", "two"});
        const QString first = QStringList{"prepare", "session", "change-over"}.join('|');
        while (!QRegularExpression("^(" + first + ")", QRegularExpression::MultilineOption)
                    .match(home.printed)
                    .hasMatch() &&
               home.program.waitForReadyRead(patience))
            home.printed += QString::fromUtf8(home.program.readAllStandardOutput());
        const auto shown =
            QRegularExpression("^(?:prepare|session) ([12])|^change-over", QRegularExpression::MultilineOption)
                .match(home.printed);
        CAPTURE(kill, home.printed.toStdString());
        REQUIRE(shown.hasMatch());
        if (before) {
            ++taken;
            CHECK(home.printed.contains("waiting:"));
            // In the same half; where the first had ended, in the change-over.
            const auto half = evening::halfOf(before->state);
            const bool second = half == evening::Half::Second;
            if (half) CHECK((shown.captured(1) == (second ? "2" : "1") || shown.captured(0) == "change-over"));
            if (second) CHECK(shown.captured(0) != "change-over");
            if (!half) CHECK(shown.captured(0) == "change-over");
        }
        usleep(random() % 1'200'000);
        home.program.kill();
        REQUIRE(home.program.waitForFinished(patience));

        journal::Journal journal(home.data());
        REQUIRE(journal.sentence().isEmpty());
        std::map<journal::Id, std::vector<int>> halves;
        for (const auto& each : journal.sessions())
            if (each.evening.planned != 0) halves[each.evening.planned].push_back(each.evening.half);
        for (auto& [planned, each] : halves) {
            // Killed between its record and its first checkpoint a half begins anew: its questions are asked again.
            each.erase(std::unique(each.begin(), each.end()), each.end());
            CHECK((each == std::vector{1} || each == std::vector{2, 1})); // newest first
        }
        before = journal.keptEvening();
        const bool both = before && halves[before->planned.time_since_epoch().count()].size() == 2;
        bool ended = both && !journal.checkpoint();
        if (ended) ended = evening::halfOf(before->state) == evening::Half::Second;
        if (!before || ended) {
            ++over;
            before.reset();
        }
    }
    CHECK(over == 2);
    CHECK(taken > 10);
    CHECK(test::integrityOf(home.file()) == "ok");
}

TEST_CASE("a session that is played through leaves its record with the note, and nothing to go on with") {
    Home home;
    const QString printed = home.playOut();
    CHECK(printed.contains("All 15 steps.")); // nobody said yes to rolling
    CHECK(noticesIn(printed) == 0);
    journal::Journal journal(home.data());
    REQUIRE(journal.sessions().size() == 1);
    CHECK(journal.sessions().front().ending == journal::Ending::Finished);
    CHECK(journal.sessions().front().note == "a note");
    CHECK_FALSE(journal.checkpoint());
}

TEST_CASE("a damaged journal is set aside, said once, and the session plays") {
    Home home;
    QDir().mkpath(home.data());
    QFile file(home.file());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    const QString printed = home.playOut();
    CHECK(printed.contains("journal-damaged-1.sqlite"));
    CHECK(noticesIn(printed) == 1);
    CHECK(printed.contains("finish:"));
}

TEST_CASE("a home that can't be made is said once, and the session plays") {
    Home home;
    QFile inTheWay(home.root.filePath("data"));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const QString printed = home.playOut();
    CHECK(printed.contains("will not be remembered"));
    CHECK(noticesIn(printed) <= 2); // the note, too, says that it is lost
    CHECK(printed.contains("finish:"));
}

TEST_CASE("a home that is for reading only is said once, and the session plays") {
    Home home;
    QDir().mkpath(home.root.filePath("data"));
    const Disk disk(home.root.filePath("data"), MS_RDONLY, "");
    if (!disk.mounted) return;
    const QString printed = home.playOut();
    CHECK(printed.contains("will not be remembered"));
    CHECK(noticesIn(printed) <= 2);
    CHECK(printed.contains("finish:"));
}

TEST_CASE("a journal that another program holds is said once, and the session plays") {
    Home home;
    { journal::Journal(home.data()); }
    {
        auto database = QSqlDatabase::addDatabase("QSQLITE", "holder");
        database.setDatabaseName(home.file());
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec("PRAGMA locking_mode = EXCLUSIVE"));
        REQUIRE(query.exec("BEGIN EXCLUSIVE"));
        REQUIRE(query.exec("CREATE TABLE held (id INTEGER)"));
        const QString printed = home.playOut();
        CHECK(printed.contains("Another program holds the journal"));
        CHECK(noticesIn(printed) <= 2);
        CHECK(printed.contains("finish:"));
    }
    QSqlDatabase::removeDatabase("holder");
}

TEST_CASE("a full disk is said once, and the session plays") {
    Home home;
    QDir().mkpath(home.root.filePath("data"));
    const Disk disk(home.root.filePath("data"), 0, "size=64k");
    if (!disk.mounted) return;
    QFile ballast(home.root.filePath("data/ballast"));
    REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4'096, 'x')) > 0)
        ;
    const QString printed = home.playOut();
    CHECK(printed.contains("disk is full"));
    CHECK(noticesIn(printed) <= 2);
    CHECK(printed.contains("finish:"));
}

TEST_CASE("the system ends the program as its window does: what was just typed is kept") {
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        Home home;
        home.start({"4000", "linger"});
        home.readUntil("typed");
        ::kill(pid_t(home.program.processId()), signal);
        REQUIRE(home.program.waitForFinished(patience));
        CHECK(home.program.exitStatus() == QProcess::NormalExit);
        CHECK(home.program.exitCode() == 0);
        journal::Journal journal(home.data());
        REQUIRE(journal.sessions().size() == 1);
        CHECK(journal.sessions().front().note == "a note");
    }
}
