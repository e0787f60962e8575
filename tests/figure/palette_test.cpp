#include "figure/palette.h"

#include "support/catch.h"

#include <QFile>
#include <algorithm>

using namespace effleur::figure;

namespace {

const std::vector<Look> everyLook() {
    std::vector<Look> looks;
    for (const Scheme scheme : {Scheme::Candle, Scheme::Day, Scheme::HighContrast, Scheme::Paper}) {
        looks.push_back({scheme, std::nullopt, std::nullopt});
        for (const Skin skin : {Skin::Porcelain, Skin::Sand, Skin::Honey, Skin::Bronze, Skin::Umber, Skin::Espresso})
            looks.push_back({scheme, skin, skin});
    }
    return looks;
}

} // namespace

TEST_CASE("every group of every drawing has a colour in every look") {
    for (const Look& look : everyLook()) {
        const Colours all = colours(look);
        for (const char* drawing :
             {"back.svg", "hand-flat.svg", "hand-fan.svg", "hand-cupped.svg", "hand-reinforced.svg",
              "hand-fingertips.svg", "hand-pinch.svg", "hand-squeeze.svg"}) {
            const auto groups = groupsOf(drawing);
            REQUIRE_FALSE(groups.isEmpty());
            for (auto group = groups.begin(); group != groups.end(); ++group) {
                INFO(drawing << " " << group.key().toStdString() << " " << group.value().toStdString());
                CHECK(all.value(group.value()).isValid());
            }
        }
    }
}

TEST_CASE("the hand is lighter than the body by candle light, whatever the tones") {
    for (const Look& look : everyLook()) {
        if (look.scheme != Scheme::Candle) continue;
        const Colours all = colours(look);
        CHECK(all["hand-skin"].lightnessF() > all["skin"].lightnessF() + 0.1);
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
