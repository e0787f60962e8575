#include "figure/drawing.h"

#include "figure/figure.h"
#include "support/catch.h"
#include "support/framing.h"

using namespace effleur;
using namespace effleur::figure;

namespace {

body::BodyMap toy() {
    body::BodyMap map;
    map.id = "toy";
    map.frame = {{60, 72.5}, 144};
    map.silhouette = sample::box(24, 30, 72, 84);
    return map;
}

} // namespace

TEST_CASE("a shipped body has its drawing, of the map's size, and what is bare a cover") {
    REQUIRE(drawnMaps() == std::vector<QByteArray>{"back", "legs", "seated"});
    const Drawing* seated = drawingOf("seated");
    REQUIRE(seated);
    CHECK(seated->cover.isEmpty());
    CHECK(seated->framing.clothed);
    CHECK(seated->size.width() == Approx(1000 * 12.0 / 18));
    const Drawing* legs = drawingOf("legs");
    REQUIRE(legs);
    CHECK(legs->cover == "towel-legs.svg");
    CHECK_FALSE(legs->framing.clothed);
    CHECK(legs->size == QSizeF(1000, 1400));
    CHECK(legs->framing == Framing{{500, 780}, 1130});
    CHECK(legs->hiddenGroups(Scheme::Candle).contains("table"));
    CHECK(legs->hiddenGroups(Scheme::Paper).contains("light-calf"));
    CHECK_FALSE(legs->hiddenGroups(Scheme::Paper).contains("towel"));
    const Drawing* back = drawingOf("back");
    REQUIRE(back);
    CHECK(back->file == "back.svg");
    CHECK(back->cover == "towel.svg");
    CHECK(back->size == QSizeF(1000, 1400));
    CHECK(back->framing == Framing{{500, 617}, 1168});
    CHECK(back->groups.value("hair-gloss") == "hair-light");
    CHECK(back->hiddenGroups(Scheme::Candle).contains("table"));
    CHECK_FALSE(back->hiddenGroups(Scheme::Candle).contains("hair-gloss"));
    CHECK(back->hiddenGroups(Scheme::Paper).contains("hair-gloss"));
    CHECK_FALSE(drawingOf("toy"));
}

TEST_CASE("a figure is the same again from its key") {
    body::BodyMap back = sample::map();
    back.frame.centre = {500.25, 1.0 / 3};
    for (const Figure& figure : {figureOf(back), figureOf(toy())}) {
        INFO(figure.key().toStdString());
        CHECK(Figure::fromKey(figure.key()) == figure);
    }
    CHECK(figureOf(toy()).outline.size() == 4);
    CHECK(figureOf(back).outline.isEmpty());
    CHECK(figureOf(sample::map()).key() == "back");
    CHECK(Figure::fromKey("back") == Figure{"back", {{500, 617}, 1168}, {}});
    CHECK(Figure::fromKey("") == Figure{});
    CHECK(Figure::fromKey("back;a;b;-1").framing.across == 1168);
}

TEST_CASE("a long outline is told with fewer points") {
    body::BodyMap map = toy();
    map.silhouette.points.clear();
    for (int i = 0; i < 5000; ++i)
        map.silhouette.points.push_back({double(i), double(i % 7)});
    CHECK(Figure::fromKey(figureOf(map).key()).outline.size() <= 400);
}

TEST_CASE("a body without a drawing is its outline, filled with skin in every look") {
    const Figure figure = figureOf(toy());
    CHECK_FALSE(figure.hasCover());
    for (const Scheme scheme : {Scheme::Candle, Scheme::Day, Scheme::HighContrast, Scheme::Paper}) {
        const QImage image = figure::body(figure, {scheme, {}, {}}, {0, 0, 144, 144}, {144, 144});
        CHECK(image.pixelColor(60, 70) == colours({scheme, {}, {}}).value("skin"));
        CHECK(qAlpha(image.pixel(10, 10)) == 0);
    }
    CHECK(cover(figure, 0, {}, {0, 0, 144, 144}, 100).isNull());
}
