#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace {

struct Ran {
    int status = -1;
    QByteArray out;
};

Ran run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput()};
}

QStringList testPrograms() {
    QFile file(EFFLEUR_TEST_PROGRAMS);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
}

/// A test's name as ctest hands it to the program, without the marks before what Catch2 would read as more than a name.
QString nameIn(QString argument) {
    for (qsizetype at = 0; (at = argument.indexOf('\\', at)) >= 0; ++at)
        argument.remove(at, 1);
    return argument;
}

/// "program: name" of everything that ctest starts.
QStringList startedByCtest() {
    const auto told = run(EFFLEUR_CTEST, {"--test-dir", EFFLEUR_BINARY_DIR, "--show-only=json-v1"}).out;
    QStringList started;
    for (const QJsonValue& test : QJsonDocument::fromJson(told)["tests"].toArray()) {
        const QJsonArray command = test["command"].toArray();
        INFO(test["name"].toString().toStdString());
        REQUIRE(command.size() >= 2);
        started << command[0].toString() + ": " + nameIn(command[1].toString());
    }
    started.sort();
    return started;
}

/// "program: name" of every case of these programs, but for those that only run when asked for.
QStringList casesOf(const QStringList& programs) {
#if __has_include(<catch2/catch_all.hpp>)
    const QStringList list{"--list-tests", "--verbosity", "quiet"};
#else
    const QStringList list{"--list-test-names-only"};
#endif
    QStringList cases;
    for (const QString& program : programs) {
        const QStringList names = QString::fromUtf8(run(program, list).out).split('\n', Qt::SkipEmptyParts);
        INFO(program.toStdString());
        REQUIRE_FALSE(names.isEmpty());
        for (const QString& name : names)
            cases << program + ": " + name;
    }
    cases.sort();
    return cases;
}

} // namespace

TEST_CASE("ctest starts every case of every test program, by its name and once") {
    QStringList cases = casesOf(testPrograms());
    const QStringList started = startedByCtest();
    for (const QString& name : cases)
        if (!started.contains(name)) FAIL_CHECK("never started: " << name.toStdString());
    for (const QString& name : started)
        if (!cases.contains(name)) FAIL_CHECK("starts nothing: " << name.toStdString());
    CHECK(started.size() == cases.size());
    CHECK(cases.removeDuplicates() == 0);
}

TEST_CASE("a test program that runs no test fails, and says so") {
    for (const QString& program : testPrograms()) {
        QProcess process;
        process.start(program, {"a name that no test has"});
        REQUIRE(process.waitForFinished());
        INFO(program.toStdString());
        CHECK(process.exitStatus() == QProcess::NormalExit);
        CHECK(process.exitCode() != 0);
        CHECK(process.readAllStandardError().contains("No test"));
    }
}
