#include "figure/palette.h"

#include "figure/drawing.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

using namespace effleur;
using namespace effleur::figure;

namespace {

const std::vector<Appearance> everyLook() {
    std::vector<Appearance> looks;
    for (const Scheme scheme : {Scheme::Candle, Scheme::Day, Scheme::HighContrast, Scheme::Paper}) {
        looks.push_back({scheme, std::nullopt, std::nullopt});
        for (const Skin skin : {Skin::Porcelain, Skin::Sand, Skin::Honey, Skin::Bronze, Skin::Umber, Skin::Espresso})
            looks.push_back({scheme, skin, skin});
    }
    return looks;
}

/// A drawing as it is compiled in.
struct Drawn {
    QString file;
    QHash<QByteArray, QByteArray> groups;
    const Drawing* body = nullptr; ///< where it is one

    Colours colours(const Appearance& look) const { return body ? body->colours(look) : figure::colours(look); }
};

std::vector<Drawn> everyDrawing() {
    std::vector<Drawn> drawings;
    for (const QByteArray& map : drawnMaps()) {
        const Drawing* body = drawingOf(map);
        for (const QByteArray& file : {body->file, body->cover})
            if (!file.isEmpty())
                drawings.push_back({QStringLiteral(":/effleur/body/") + QString::fromLatin1(file), body->groups, body});
    }
    for (const QString& name : QDir(QStringLiteral(":/effleur/hands")).entryList())
        drawings.push_back({QStringLiteral(":/effleur/hands/") + name, groupsOf(name.toLatin1())});
    return drawings;
}

std::vector<QByteArray> groupsIn(const Drawn& drawing) {
    static const QRegularExpression group(QStringLiteral("<g id=\"([^\"]+)\""));
    QFile file(drawing.file);
    INFO(drawing.file.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QByteArray> ids;
    for (auto match = group.globalMatch(QString::fromLatin1(file.readAll())); match.hasNext();)
        ids.push_back(match.next().captured(1).toLatin1());
    return ids;
}

} // namespace

TEST_CASE("every group of every drawing has a colour in every look") {
    for (const Appearance& look : everyLook()) {
        for (const Drawn& drawing : everyDrawing()) {
            Colours all = drawing.colours(look);
            all["technique-on-hand"] = all["technique-on-skin"] = Qt::red;
            REQUIRE_FALSE(drawing.groups.isEmpty());
            for (auto group = drawing.groups.begin(); group != drawing.groups.end(); ++group) {
                INFO(drawing.file.toStdString()
                     << " " << group.key().toStdString() << " " << group.value().toStdString());
                CHECK(all.value(group.value()).isValid());
            }
        }
    }
}

TEST_CASE("no drawing has a group that no colour is known for") {
    for (const Drawn& drawing : everyDrawing())
        for (const QByteArray& id : groupsIn(drawing)) {
            INFO(drawing.file.toStdString() << " " << id.toStdString());
            CHECK(drawing.groups.contains(id));
        }
}

TEST_CASE("a map names no group that its drawings do not have, and hides only such") {
    for (const QByteArray& map : drawnMaps()) {
        const Drawing* body = drawingOf(map);
        std::vector<QByteArray> ids;
        for (const Drawn& drawing : everyDrawing())
            if (drawing.body == body)
                for (const QByteArray& id : groupsIn(drawing))
                    ids.push_back(id);
        const auto isThere = [&](const QByteArray& id) { return std::ranges::find(ids, id) != ids.end(); };
        for (auto group = body->groups.keyBegin(); group != body->groups.keyEnd(); ++group) {
            INFO(map.toStdString() << " " << group->toStdString());
            CHECK(isThere(*group));
        }
        for (const Scheme scheme : {Scheme::Candle, Scheme::Day, Scheme::HighContrast, Scheme::Paper})
            for (const QByteArray& hidden : body->hiddenGroups(scheme)) {
                INFO(map.toStdString() << " " << hidden.toStdString());
                CHECK(isThere(hidden));
            }
    }
}

TEST_CASE("a body may have palette names of its own, each with a colour in each look") {
    Drawing drawing;
    drawing.own[Scheme::Day] = {{"ribbon", QColor("#d6dbe1")}};
    CHECK(drawing.colours({Scheme::Day, {}, {}}).value("ribbon") == QColor("#d6dbe1"));
    CHECK_FALSE(drawing.colours({Scheme::Candle, {}, {}}).value("ribbon").isValid());
    CHECK(drawing.colours({Scheme::Day, {}, {}}).value("skin") == colours({Scheme::Day, {}, {}}).value("skin"));
}

TEST_CASE("recolouring sets fills, leaves out what is hidden and makes lines solid") {
    const QByteArray svg = "<svg><defs><stop stop-color=\"#CE9770\"/><stop stop-color=\"#CE9770\"/></defs>"
                           "<g id=\"a\" fill=\"#111111\" fill-opacity=\"0.5\"><path/></g>"
                           "<g id=\"b\" fill=\"url(#x)\"><path/></g><g id=\"gone\" fill=\"#222222\"><path/></g></svg>";
    const Colours some{{"ink", QColor("#abcdef")}, {"hand-skin", QColor("#010203")}};
    const QByteArray result = recoloured(svg, {{"a", "ink"}, {"b", "ink"}}, some, {"gone"}, {"a"});
    CHECK(result == "<svg><defs><stop stop-color=\"#010203\"/><stop stop-color=\"#010203\"/></defs>"
                    "<g id=\"a\" fill=\"#abcdef\"><path/></g><g id=\"b\" fill=\"url(#x)\"><path/></g></svg>");
}

TEST_CASE("text that is no drawing comes back unchanged") {
    for (const QByteArray text : {"", "<svg/>", "<g id=\"", "<g id=\"a\" fill=\"#111111\">", "nonsense"})
        CHECK(recoloured(text, {{"a", "ink"}}, {{"ink", QColor("#abcdef")}}) == text);
}
