// The design tokens are what is drawn: nothing beside them says a radius, a time, an easing or an opacity.
#include "support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

const QString root = QStringLiteral(EFFLEUR_SOURCE_DIR);

QString textOf(const QString& file) {
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return QString::fromUtf8(opened.readAll());
}

QStringList filesIn(const QString& folder, const QStringList& endings) {
    QStringList files;
    for (QDirIterator at(root + folder, endings, QDir::Files, QDirIterator::Subdirectories); at.hasNext();)
        files << at.next();
    REQUIRE_FALSE(files.isEmpty());
    return files;
}

/// "radius::panel" of every number, list of numbers or group of them.
void collect(const QJsonObject& group, const QString& name, QStringList& found) {
    for (auto each = group.begin(); each != group.end(); ++each) {
        const QString path = name + QStringLiteral("::") + each.key();
        if (each->isObject())
            collect(each->toObject(), path, found);
        else
            found << path;
    }
}

} // namespace

TEST_CASE("no screen has a radius, a time, an easing or an opacity of its own") {
    // Whole things have an opacity of 0 or 1, circles half their width.
    const QRegularExpression own(
        QStringLiteral(R"(\bradius: *[0-9]|duration: *[0-9]|Easing\.(In|Out)|opacity:.*\b0?\.[0-9])"));
    for (const QString& file : filesIn(QStringLiteral("/src/window"), {QStringLiteral("*.qml")})) {
        const auto match = own.match(textOf(file));
        INFO(file.toStdString() << ": " << match.captured().toStdString());
        CHECK_FALSE(match.hasMatch());
    }
}

TEST_CASE("every length, opacity and time of the tokens is used, so that a change of one is seen") {
    const QJsonObject tokens =
        QJsonDocument::fromJson(textOf(root + QStringLiteral("/resources/tokens/tokens.json")).toUtf8()).object();
    QStringList all;
    for (const char* group : {"space", "radius", "size", "opacity", "motion"})
        collect(tokens[QLatin1String(group)].toObject(), QLatin1String(group), all);
    REQUIRE(all.size() > 30);
    QString code;
    for (const QString& file : filesIn(QStringLiteral("/src"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}))
        code += textOf(file);
    for (const QString& token : all) {
        const bool whole = code.contains(QStringLiteral("token::") + token);
        const bool byGroup =
            code.contains(QStringLiteral("using namespace figure::token::") + token.section("::", 0, -2));
        INFO(token.toStdString());
        CHECK((whole || byGroup));
    }
    // What QML sees of them is used by QML.
    QString screens;
    for (const QString& file : filesIn(QStringLiteral("/src/window"), {QStringLiteral("*.qml")}))
        screens += textOf(file);
    const QString theme = textOf(root + QStringLiteral("/src/window/kit/theme.h"));
    static const QRegularExpression seen(QStringLiteral(R"((\w+) = (?:int\()?figure::token|MEMBER (\w+) CONSTANT)"));
    int properties = 0;
    for (auto match = seen.globalMatch(theme); match.hasNext(); ++properties) {
        const auto each = match.next();
        const QString name = each.captured(1) + each.captured(2);
        INFO(name.toStdString());
        CHECK(screens.contains(QRegularExpression(QStringLiteral(R"(Theme\.(\w+\.)?%1\b)").arg(name))));
    }
    CHECK(properties > 20);
}
