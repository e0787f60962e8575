#include "support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

const QString source = EFFLEUR_SOURCE_DIR;
const QString classic = source + "/routines/classic-back.routine.json";

struct Ran {
    int status = -1;
    QString out;
    QString errors;
};

QProcessEnvironment withoutDisplay() {
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "EFFLEUR_DATA_DIR"})
        environment.remove(name);
    environment.insert("LC_ALL", "C.UTF-8");
    return environment;
}

/// Runs the program to its end, with at most a gigabyte of address space; a run of over a minute fails.
Ran effleur(const QStringList& arguments, const QProcessEnvironment& environment = withoutDisplay(),
            const QString& program = EFFLEUR_PROGRAM, const QString& out = {}, rlim_t largestFile = RLIM_INFINITY) {
    QProcess process;
    if (!out.isEmpty()) process.setStandardOutputFile(out);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
#ifndef __SANITIZE_ADDRESS__
    process.setChildProcessModifier([largestFile] {
        const rlimit limit{1UL << 30, 1UL << 30};
        ::setrlimit(RLIMIT_AS, &limit);
        const rlimit files{largestFile, RLIM_INFINITY};
        ::signal(SIGXFSZ, SIG_IGN);
        if (largestFile != RLIM_INFINITY) ::setrlimit(RLIMIT_FSIZE, &files);
    });
#endif
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(240'000)); // patience, not a bound
    INFO(arguments.join(' ').toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

struct Folder {
    QTemporaryDir folder;
    QString write(const char* name, const QByteArray& bytes) const {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

QByteArray classicText() {
    QFile file(classic);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the classic massage plays to its end, every movement in the article's order (R12 to R19)") {
    const Ran ran = effleur({"play", classic, "--text", "--rate", "1000"});
    CHECK(ran.status == 0);
    qsizetype at = ran.out.indexOf("Step 1 of");
    for (const char* technique : {"Stroking", "Rubbing", "Kneading", "Squeezing", "Rolling", "Rubbing", "Clapping",
                                  "Closing", "Resting", "That was all of it"}) {
        INFO(technique);
        at = ran.out.indexOf(technique, at);
        REQUIRE(at > 0);
    }
}

TEST_CASE("the classic massage lasts 20 to 25 minutes (R20)") {
    const Ran ran = effleur({"timeline", classic});
    CHECK(ran.status == 0);
    const auto end = QRegularExpression("(\\d+):(\\d+)  end").match(ran.out);
    REQUIRE(end.hasMatch());
    const int seconds = end.captured(1).toInt() * 60 + end.captured(2).toInt();
    CHECK(seconds >= 20 * 60);
    CHECK(seconds <= 25 * 60);
}

TEST_CASE("without a display the program says so and plays the classic massage in the terminal") {
    const Ran ran = effleur({"--rate", "1000"});
    CHECK(ran.status == 0);
    CHECK(ran.errors.contains("no display"));
    CHECK(ran.out.contains("Step 1 of"));
    CHECK(ran.out.contains("That was all of it"));
}

TEST_CASE("the questions and the stop rule come before the first step") {
    const Ran ran = effleur({"play", classic, "--text", "--rate", "1000"});
    const auto first = ran.out.indexOf("Step 1 of");
    for (const char* words : {"Set up", "any of these today", "Asked in this routine", "It should never hurt"}) {
        INFO(words);
        const auto found = ran.out.indexOf(words);
        CHECK((found >= 0 && found < first));
    }
}

TEST_CASE("whatever a path names, check refuses it with place and reason, in bounded time and memory") {
    const Folder folder;
    const auto path = [&](const char* name) { return folder.folder.filePath(name); };
    const QByteArray text = classicText();
    const auto spoiled = [&](const char* what, const QByteArray& by) {
        REQUIRE(text.contains(what));
        return QByteArray(text).replace(what, by);
    };
    REQUIRE(::mkfifo(qPrintable(path("fifo")), 0600) == 0);
    QFile huge(path("huge.routine.json"));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(1LL << 30));
    QFile::link(path("itself"), path("itself"));

    const QStringList inputs{
        path("absent.routine.json"),
        folder.folder.path(),
        path("fifo"),
        path("itself"),
        "/dev/zero",
        huge.fileName(),
        folder.write("empty.routine.json", ""),
        folder.write("truncated.routine.json", text.left(text.size() / 2)),
        folder.write("latin1.routine.json", spoiled("Classic", "Cl\xe4ssic")),
        folder.write("nul.routine.json", spoiled("Classic", QByteArray("C\0c", 3))),
        folder.write("list.routine.json", "[]"),
        folder.write("null.routine.json", "null"),
        folder.write("word.routine.json", spoiled("\"pressure\": 1", "\"pressure\": \"soft\"")),
        folder.write("twice.routine.json", spoiled("\"id\": \"opening\"", "\"id\": \"settle\"")),
        folder.write("unknown.routine.json", spoiled("long-effleurage", "no-such-stroke")),
        folder.write("many.routine.json", spoiled("\"repetitions\": 7", "\"repetitions\": 1000000000")),
        folder.write("infinite.routine.json", spoiled("\"repetitions\": 7", "\"repetitions\": 1e999")),
        folder.write("deep.routine.json", QByteArray(100'000, '[') + QByteArray(100'000, ']')),
        folder.write("deeper.routine.json", QByteArray(300'000, '{')),
    };
    for (const QString& input : inputs) {
        INFO(input.toStdString());
        QElapsedTimer timer;
        timer.start();
        const Ran ran = effleur({"check", input});
        CHECK(ran.status == 1);
        CHECK(timer.elapsed() < 10'000);
        CHECK(ran.out.contains(QRegularExpression("error E\\d+: \\S")));
        CHECK(ran.out.contains(input));
        CHECK(ran.errors.isEmpty());
    }
    const Ran all = effleur(QStringList{"check", "--json"} + inputs);
    CHECK(all.status == 1);
    CHECK(effleur({"play", inputs.last(), "--text"}).status == 1);
}

TEST_CASE("misuse exits with 2 and says why on standard error") {
    for (const QStringList& arguments : std::vector<QStringList>{
             {"check"}, {"play"}, {"--wrong"}, {"dance", "slowly"}, {"play", classic, "--rate", "x"}}) {
        const Ran ran = effleur(arguments);
        INFO(arguments.join(' ').toStdString());
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.errors.contains("--help"));
    }
}

TEST_CASE("one's own routines are found in the data folder of one's own") {
    const Folder folder;
    REQUIRE(QDir(folder.folder.path()).mkpath("effleur/routines"));
    folder.write("effleur/routines/mine.routine.json", classicText().replace("Classic back massage", "Mine"));
    auto environment = withoutDisplay();
    environment.insert("XDG_DATA_HOME", folder.folder.path());
    const Ran ran = effleur({"list"}, environment);
    CHECK(ran.status == 0);
    CHECK(ran.out.contains("Mine"));
    CHECK(ran.out.contains("Classic back massage"));
}

TEST_CASE("a data folder that is not there is said, not replaced") {
    auto environment = withoutDisplay();
    environment.insert("EFFLEUR_DATA_DIR", "/nowhere/at/all");
    const Ran ran = effleur({"list"}, environment);
    CHECK(ran.status == 1);
    CHECK(ran.errors.contains("EFFLEUR_DATA_DIR"));
    CHECK(effleur({"--version"}, environment).status == 0);
}

TEST_CASE("what is installed stands on its own") {
    const Folder folder;
    const QString prefix = folder.folder.filePath("usr");
    QProcess install;
    install.start("cmake", {"--install", EFFLEUR_BINARY_DIR, "--prefix", prefix});
    REQUIRE(install.waitForFinished(60'000));
    REQUIRE(install.exitCode() == 0);
    const Ran ran = effleur({"list", "--json"}, withoutDisplay(), prefix + "/bin/effleur");
    CHECK(ran.status == 0);
    CHECK(ran.out.contains(prefix + "/share/effleur/routines/classic-back.routine.json"));
    QFile entry(prefix + "/share/applications/effleur.desktop");
    REQUIRE(entry.open(QIODevice::ReadOnly));
    QFile kinds(prefix + "/share/mime/packages/effleur-routine.xml");
    REQUIRE(kinds.open(QIODevice::ReadOnly));
    const QString kind = QStringLiteral("application/x-effleur-routine+json");
    CHECK(entry.readAll().contains("MimeType=" + kind.toUtf8() + ";"));
    const QByteArray described = kinds.readAll();
    CHECK(described.contains("type=\"" + kind.toUtf8() + "\""));
    CHECK(described.contains("pattern=\"*.routine.json\""));
    CHECK(QFile::exists(prefix + "/share/icons/hicolor/scalable/apps/effleur.svg"));
}

TEST_CASE("no library is taken from the folder that one happens to stand in") {
    const Folder here;
    for (const char* name : {"libQt6Core.so.6", "libQt6DBus.so.6", "libstdc++.so.6"})
        here.write(name, "not a library\n");
    QProcess process;
    process.setWorkingDirectory(here.folder.path());
    process.setProcessEnvironment(withoutDisplay());
    process.start(EFFLEUR_PROGRAM, {"--version"});
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
}

TEST_CASE("the self-test passes") {
    CHECK(effleur({"--self-test"}).status == 0);
}

TEST_CASE("an answer that a full disk does not take is an error, and said") {
    for (const QStringList& arguments :
         std::vector<QStringList>{{"list"},
                                  {"list", "--json"},
                                  {"check", classic},
                                  {"check", classic, "--json"},
                                  {"fit", classic, "20"},
                                  {"timeline", classic},
                                  {"timeline", classic, "--json"},
                                  {"export", classic, "--transcript"},
                                  {"play", classic, "--text", "--mute", "--rate", "1000"},
                                  {"--help"},
                                  {"--version"}}) {
        INFO(arguments.join(' ').toStdString());
        const Ran ran = effleur(arguments, withoutDisplay(), EFFLEUR_PROGRAM, "/dev/full");
        CHECK(ran.status == 1);
        CHECK(ran.errors.contains("could be written"));
    }
}

#ifndef __SANITIZE_ADDRESS__
TEST_CASE("a file that a full disk does not take is an error, and what was there stays") {
    const Folder folder;
    auto environment = withoutDisplay();
    environment.insert("XDG_CACHE_HOME", folder.folder.filePath("cache"));
    for (const char* kind : {"pdf", "wav", "ogg", "flac"}) {
        INFO(kind);
        const QString name = QString("guide.%1").arg(kind);
        const QString file = folder.write(qPrintable(name), "as it was");
        const QString what = QLatin1String(kind) == QLatin1String("pdf") ? "--pdf" : "--audio";
        const Ran ran = effleur({"export", classic, what, file}, environment, EFFLEUR_PROGRAM, {}, 4'096);
        CHECK(ran.status == 1);
        CHECK_FALSE(ran.errors.isEmpty());
        CHECK(ran.out.isEmpty());
        QFile kept(file);
        REQUIRE(kept.open(QIODevice::ReadOnly));
        CHECK(kept.readAll() == "as it was");
    }
    const Ran ran = effleur({"export", classic, "--storyboard", folder.folder.filePath("board")}, environment,
                            EFFLEUR_PROGRAM, {}, 4'096);
    CHECK(ran.status == 1);
    CHECK(QDir(folder.folder.filePath("board")).entryList(QDir::Files | QDir::Hidden).isEmpty());
    CHECK(QDir(folder.folder.path()).entryList({".effleur-*", "*.part"}, QDir::Files | QDir::Hidden).isEmpty());
}
#endif

TEST_CASE("a display that is named and gone is no reason to die: the guide plays in the terminal") {
    const QTemporaryDir run;
    for (const auto& [name, value] : std::vector<std::pair<QString, QString>>{
             {"DISPLAY", ":77"}, {"DISPLAY", ""}, {"DISPLAY", "nonsense"}, {"WAYLAND_DISPLAY", "wayland-77"}}) {
        INFO(name.toStdString() << '=' << value.toStdString());
        auto environment = withoutDisplay();
        environment.insert("XDG_RUNTIME_DIR", run.path());
        environment.insert(name, value);
        const Ran ran = effleur({"play", classic, "--mute", "--rate", "1000"}, environment);
        CHECK(ran.status == 0);
        CHECK(ran.errors.contains("no display"));
        CHECK(ran.out.contains("That was all of it"));
    }
}

TEST_CASE("the first of the person's languages that is spoken here is spoken") {
    auto environment = withoutDisplay();
    environment.insert("LC_ALL", "en_GB.UTF-8");
    environment.insert("LANGUAGE", "fr:de");
    CHECK(effleur({"timeline", classic}, environment).out.contains("Ende"));
    environment.insert("LANGUAGE", "en:de");
    CHECK(effleur({"timeline", classic}, environment).out.contains("  end"));
}

TEST_CASE("every shipped routine is told by its beginning, above the kind of what names a schema") {
    QFile kinds(source + "/resources/desktop/effleur-routine.xml");
    REQUIRE(kinds.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(kinds.readAll());
    const auto priority = QRegularExpression("<magic priority=\"(\\d+)\">").match(text);
    REQUIRE(priority.hasMatch());
    CHECK(priority.captured(1).toInt() > 80); // that of application/schema+json
    const auto inner = QRegularExpression("value=\"([^\"]+)\" offset=\"1:(\\d+)\"").match(text);
    REQUIRE(inner.hasMatch());
    const QByteArray sign = inner.captured(1).replace("&quot;", "\"").toUtf8();
    const QDir routines(source + "/routines");
    for (const QString& name : routines.entryList({"*.routine.json"})) {
        INFO(name.toStdString());
        QFile file(routines.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(bytes.startsWith('{'));
        const auto at = bytes.indexOf(sign);
        CHECK((at >= 1 && at <= inner.captured(2).toInt()));
    }
}
