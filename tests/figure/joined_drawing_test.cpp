#include "figure/figure.h"

#include "support/catch.h"
#include "support/shipped.h"

using namespace effleur;
using namespace effleur::figure;

namespace {

const body::BodyMap& both() {
    return *test::bodies()->find("back+legs");
}
/// What is drawn at a place of the body.
QColor colourAt(const QImage& image, const QRectF& window, QPointF place) {
    const QPointF at = (place - window.topLeft()) / window.width() * image.width();
    return image.pixelColor(at.toPoint());
}

/// But for the rounding of one more layer.
bool alike(const QColor& a, const QColor& b) {
    const auto near = [](int one, int other) { return std::abs(one - other) <= 3; };
    return near(a.red(), b.red()) && near(a.green(), b.green()) && near(a.blue(), b.blue()) &&
           near(a.alpha(), b.alpha());
}

} // namespace

TEST_CASE("joined bodies are one picture: above the seam the upper drawing, below it the lower one") {
    const Figure figure = figureOf(both());
    REQUIRE(figure.drawings().size() == 2);
    const QRectF window(-700, 0, 2400, 2400);
    const Appearance look{Scheme::Day, std::nullopt, std::nullopt};
    const QImage whole = figure::body(figure, look, window, {1200, 1200});
    const QImage back = figure::body(figureOf(test::back()), look, window, {1200, 1200});
    const QImage legs = figure::body(figureOf(*test::bodies()->find("legs")), look,
                                     window.translated(0, -drawingOf("legs")->join.at.y()), {1200, 1200});
    for (const QPointF place : {QPointF(500, 100), QPointF(420, 700), QPointF(340, 1000)}) {
        CAPTURE(place.x(), place.y());
        CHECK(alike(colourAt(whole, window, place), colourAt(back, window, place)));
    }
    for (const QPointF place : {QPointF(400, 1500), QPointF(600, 1800), QPointF(620, 2250), QPointF(500, 1250)})
        CHECK(alike(colourAt(whole, window, place), colourAt(legs, window, place)));
    CHECK(qAlpha(colourAt(whole, window, {500, 1500}).rgba()) < 40); // between the legs there is no towel
}

TEST_CASE("each part has its own frame and its own cover, and an address that keeps them") {
    for (std::size_t part = 0; part < 2; ++part) {
        const Figure figure = figureOf(both(), part);
        CHECK(figure.framing == framingOf(both(), part));
        CHECK(figure.hasCover(part));
        const Figure read = Figure::fromKey(figure.key());
        CHECK(read.map == "back+legs");
        CHECK(read.framing.centre == figure.framing.centre);
        CHECK(read.framing.across == figure.framing.across);
        CHECK(read.drawings() == figure.drawings());
    }
    CHECK_FALSE(figureOf(both()).hasCover(2));
    const QRectF window(0, 0, 2400, 2400);
    const Appearance look{Scheme::Day, std::nullopt, std::nullopt};
    const QImage onBack = cover(figureOf(both()), 0, look, window, 600);
    const QImage onLegs = cover(figureOf(both()), 1, look, window, 600);
    CHECK(qAlpha(colourAt(onBack, window, {500, 700}).rgba()) == 255);
    CHECK(qAlpha(colourAt(onBack, window, {400, 1700}).rgba()) == 0);
    CHECK(qAlpha(colourAt(onLegs, window, {400, 1700}).rgba()) == 255);
    CHECK(qAlpha(colourAt(onLegs, window, {500, 700}).rgba()) == 0);
}
