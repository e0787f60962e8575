// What the house promises not to compile does not, and for that reason alone. Each file of `misuse` compiles as a file
// of the room that it names; where MISUSE is defined it has one error, in the line and of the kind that the file says.
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

namespace {

const QString source = QStringLiteral(EFFLEUR_SOURCE_DIR);

QString textOf(const QString& name) {
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The compiler and its options for the first file of a room, without what was precompiled.
QStringList compilerOf(const QString& room) {
    const auto commands =
        QJsonDocument::fromJson(textOf(QStringLiteral(EFFLEUR_BINARY_DIR "/compile_commands.json")).toUtf8()).array();
    for (const QJsonValue& each : commands) {
        if (!each[QStringLiteral("file")].toString().startsWith(source + "/src/" + room + "/")) continue;
        QStringList command = QProcess::splitCommand(each[QStringLiteral("command")].toString());
        for (const char* option : {"-include", "-o", "-c"})
            while (command.contains(QLatin1String(option))) {
                const auto at = command.indexOf(QLatin1String(option));
                command.remove(at, 2);
            }
        return command;
    }
    FAIL("the build compiles no file of " << room.toStdString());
    return {};
}

struct Compiled {
    int status = -1;
    QString said;
};

Compiled compiled(const QString& file, const QStringList& more) {
    const auto room = QRegularExpression(QStringLiteral("^// In `([\\w/]+)`")).match(textOf(file));
    REQUIRE(room.hasMatch());
    QStringList arguments = compilerOf(room.captured(1)) + more + QStringList{"-fsyntax-only", file};
    const QString compiler = arguments.takeFirst();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QStringLiteral(EFFLEUR_BINARY_DIR));
    process.start(compiler, arguments);
    REQUIRE(process.waitForFinished(240'000)); // patience, not a bound
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

/// "line: what the compiler says" of every error.
QStringList errorsIn(const QString& said, const QString& file) {
    QStringList errors;
    const QRegularExpression error(QStringLiteral("^(.+?):(\\d+):\\d+: (?:fatal )?error: (.*)$"),
                                   QRegularExpression::MultilineOption);
    for (auto each = error.globalMatch(said); each.hasNext();) {
        const auto match = each.next();
        errors << (match.captured(1) == file ? match.captured(2) + ": " + match.captured(3) : match.captured(0));
    }
    return errors;
}

/// "line: what it is to say" of the line that is to be refused.
QString promised(const QString& file) {
    const QStringList lines = textOf(file).split('\n');
    const QString sign = QStringLiteral("// refused: ");
    for (qsizetype line = 0; line < lines.size(); ++line)
        if (const auto at = lines[line].indexOf(sign); at >= 0)
            return QString::number(line + 1) + ": " + lines[line].mid(at + sign.size());
    FAIL("no line is to be refused in " << file.toStdString());
    return {};
}

void isRefused(const char* name) {
    const QString file = source + "/tests/features/misuse/" + QLatin1String(name);
    const Compiled control = compiled(file, {});
    INFO(control.said.toStdString());
    CHECK(control.status == 0);
    const Compiled misused = compiled(file, {QStringLiteral("-DMISUSE")});
    INFO(misused.said.toStdString());
    CHECK(misused.status != 0);
    const QStringList errors = errorsIn(misused.said, file);
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().startsWith(promised(file)));
}

} // namespace

TEST_CASE("a pure room that includes Qt does not compile") {
    isRefused("pure_room_includes_qt.cpp");
}

TEST_CASE("a room that includes one above it does not compile") {
    isRefused("lower_room_includes_window.cpp");
}

TEST_CASE("two times of the clock that are added do not compile") {
    isRefused("two_instants_added.cpp");
}
