#include "figure/figure.h"
#include "figure/framing.h"
#include "figure/sprite.h"
#include "figure/tokens.h"

#include "support/catch.h"
#include "support/framing.h"

#include <QPainter>
#include <QSvgRenderer>
#include <cmath>

using namespace effleur::figure;

namespace {

const QRectF whole(0, 0, 1000, 1400);
const Figure back = Figure::fromKey("back");

/// The middle of what is drawn, weighted by opacity, in shares of the image.
QPointF middle(const QImage& image) {
    double x = 0;
    double y = 0;
    double sum = 0;
    for (int row = 0; row < image.height(); ++row)
        for (int column = 0; column < image.width(); ++column) {
            const int alpha = qAlpha(image.pixel(column, row));
            x += alpha * (column + 0.5);
            y += alpha * (row + 0.5);
            sum += alpha;
        }
    return sum > 0 ? QPointF(x / sum / image.width(), y / sum / image.height()) : QPointF();
}

} // namespace

TEST_CASE("the figure stands alone: no table around it, skin on the back") {
    const QImage image = body(back, {}, whole, {250, 350});
    CHECK(qAlpha(image.pixel(2, 340)) == 0);
    CHECK(qAlpha(image.pixel(5, 120)) == 0);
    CHECK(qAlpha(image.pixel(140, 200)) == 255);
    CHECK(image.pixelColor(140, 200).lightnessF() < 0.4);
    CHECK(std::abs(middle(image).x() - 0.5) < 0.01);
}

TEST_CASE("a window shows the same figure larger") {
    const QImage all = body(back, {Scheme::Day, {}, {}}, whole, {500, 700});
    const QImage part = body(back, {Scheme::Day, {}, {}}, {250, 350, 500, 700}, {500, 700});
    const QColor there = all.pixelColor(280, 300);
    const QColor here = part.pixelColor((280 * 2 - 250), (300 * 2 - 350));
    CHECK(std::abs(there.red() - here.red()) < 12);
    CHECK(std::abs(there.blue() - here.blue()) < 12);
}

TEST_CASE("in the circle, corners are clear and the ground shows beside the head") {
    const QImage image = bodyInCircle(back, {}, {-84, 33, 1168, 1168}, 300, QColor("#1B1612"));
    CHECK(qAlpha(image.pixel(3, 3)) == 0);
    CHECK(qAlpha(image.pixel(296, 296)) == 0);
    CHECK(image.pixelColor(60, 75) == QColor("#1B1612"));
    CHECK(qAlpha(image.pixel(150, 150)) == 255);
}

TEST_CASE("a drawing ends inside its box") {
    for (const char* name : {"hand-flat", "hand-pinch", "halo-fan", "shadow", "dent", "fold", "chevrons-ahead"}) {
        INFO(name);
        const QImage image = sprite(name, {}, (spriteBox(name).size() * 2).toSize());
        REQUIRE_FALSE(image.isNull());
        int highest = 0;
        for (int x = 0; x < image.width(); ++x)
            highest = std::max({highest, qAlpha(image.pixel(x, 0)), qAlpha(image.pixel(x, image.height() - 1))});
        for (int y = 0; y < image.height(); ++y)
            highest = std::max({highest, qAlpha(image.pixel(0, y)), qAlpha(image.pixel(image.width() - 1, y))});
        CHECK(highest < 40);
    }
}

TEST_CASE("what can't be drawn is empty") {
    CHECK(sprite("hand-paw", {}, {10, 10}).isNull());
    CHECK(sprite("hand-flat", {}, {0, 10}).isNull());
    CHECK(body(back, {}, whole, {0, 0}).isNull());
    CHECK(body(back, {}, QRectF(), {10, 10}).isNull());
    CHECK(spriteSvg("hand-paw", {}).isEmpty());
    CHECK(spriteBox("hand-paw").isEmpty());
}

TEST_CASE("every path of a technique's glyph has something to draw") {
    for (int technique = 0; technique <= static_cast<int>(effleur::routine::Technique::Resting); ++technique) {
        const QByteArray svg = glyphSvg(static_cast<effleur::routine::Technique>(technique), Qt::black);
        CHECK(svg.contains(" d=\"M"));
        CHECK_FALSE(svg.contains(" d=\"\""));
    }
}

TEST_CASE("the dot between the brackets of squeezing is in the middle") {
    QImage image(240, 240, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(glyphSvg(effleur::routine::Technique::Squeezing, Qt::black)).render(&painter);
    painter.end();
    const auto inked = [&image](int x, int y) { return image.pixelColor(x, y).alpha() > 127; };
    CHECK(inked(120, 120));
    int least = 120;
    int most = 120;
    while (inked(least - 1, 120))
        --least;
    while (inked(most + 1, 120))
        ++most;
    CHECK(std::abs(least + most - 240) <= 2);
    CHECK(most - least > 30);
    CHECK(most - least < 50);
}

TEST_CASE("the stage and the body map to each other and back") {
    for (const QPointF point : {QPointF(500, 617), QPointF(0, 0), QPointF(812, 1300)}) {
        CHECK(effleur::test::framing().onBody(effleur::test::framing().onStage(point)).x() ==
              Approx(point.x()).margin(1e-9));
        CHECK(effleur::test::framing().onBody(effleur::test::framing().onStage(point)).y() ==
              Approx(point.y()).margin(1e-9));
    }
    CHECK(effleur::test::framing().onStage(effleur::test::framing().centre) == QPointF(320, 320));
}
