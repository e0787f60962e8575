#include "figure/palette.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

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

std::vector<QByteArray> everyDrawing() {
    std::vector<QByteArray> drawings{"back.svg"};
    for (const QString& name : QDir(QStringLiteral(":/effleur/hands")).entryList())
        drawings.push_back(name.toLatin1());
    return drawings;
}

} // namespace

TEST_CASE("every group of every drawing has a colour in every look") {
    for (const Appearance& look : everyLook()) {
        Colours all = colours(look);
        all["technique-on-hand"] = all["technique-on-skin"] = Qt::red;
        for (const QByteArray& drawing : everyDrawing()) {
            const auto groups = groupsOf(drawing);
            REQUIRE_FALSE(groups.isEmpty());
            for (auto group = groups.begin(); group != groups.end(); ++group) {
                INFO(drawing.toStdString() << " " << group.key().toStdString() << " " << group.value().toStdString());
                CHECK(all.value(group.value()).isValid());
            }
        }
    }
}

TEST_CASE("no drawing has a group that no colour is known for") {
    static const QRegularExpression group(QStringLiteral("<g id=\"([^\"]+)\""));
    for (const QByteArray& drawing : everyDrawing()) {
        if (drawing == "back.svg") continue;
        QFile file(QStringLiteral(":/effleur/hands/") + QString::fromLatin1(drawing));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto known = groupsOf(drawing);
        for (auto match = group.globalMatch(QString::fromLatin1(file.readAll())); match.hasNext();) {
            const QByteArray id = match.next().captured(1).toLatin1();
            INFO(drawing.toStdString() << " " << id.toStdString());
            CHECK(known.contains(id));
        }
    }
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
