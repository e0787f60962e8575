#include "figure/gesture.h"

#include "figure/diagram.h"
#include "figure/framing.h"

#include "support/catch.h"
#include "support/framing.h"

#include <QImage>
#include <QPainter>
#include <cmath>
#include <limits>
#include <numbers>

using namespace effleur;
using namespace effleur::figure;
using routine::Technique;

namespace {

constexpr double tau = 2 * std::numbers::pi;

/// Round presses, one after the other, up a line; each is closed before the next begins.
QPolygonF rounds(int count, double radius, bool clockwise) {
    QPolygonF line;
    for (int round = 0; round < count; ++round)
        for (int step = 0; step <= 40; ++step) {
            const double angle = std::numbers::pi / 2 + tau * step / 40 * (clockwise ? 1 : -1);
            line << QPointF(400 + radius * std::cos(angle), 900 - 60 * round + radius * std::sin(angle));
        }
    return line;
}

HandLine working(const QPolygonF& out) {
    HandLine line;
    line.works = true;
    line.out = out;
    line.lifted.assign(100, false);
    return line;
}

const QPolygonF straight{{400, 950}, {400, 800}, {400, 650}, {400, 500}};

} // namespace

TEST_CASE("round presses are found one by one: where they are, how large, which way") {
    for (const bool clockwise : {true, false})
        for (const int count : {1, 3, 8}) {
            const auto circles = circlesOf(rounds(count, 14, clockwise));
            REQUIRE(int(circles.size()) == count);
            for (int round = 0; round < count; ++round) {
                const Circle& circle = circles[static_cast<std::size_t>(round)];
                CHECK(circle.centre.x() == Approx(400).margin(2.5));
                CHECK(circle.centre.y() == Approx(900 - 60 * round).margin(2.5));
                CHECK(circle.radius == Approx(14).margin(2));
                CHECK(circle.clockwise == clockwise);
                if (round > 0) CHECK(circle.until > circles[static_cast<std::size_t>(round) - 1].until);
            }
            CHECK(circles.back().until > 0.9);
            CHECK(circles.back().until <= 1 + 1e-9);
        }
    CHECK(circlesOf(straight).empty());
    CHECK(circlesOf({}).empty());
}

TEST_CASE("each technique has its gesture") {
    CHECK(gestureOf(working(straight), Technique::Stroking).kind == GestureKind::Line);
    CHECK(gestureOf(working(straight), Technique::Closing).kind == GestureKind::Feather);
    CHECK(gestureOf(working(straight), Technique::Squeezing).kind == GestureKind::Push);
    CHECK(gestureOf(working(straight), Technique::Rolling).kind == GestureKind::Hops);
    CHECK(gestureOf(working(straight), Technique::Shaking).kind == GestureKind::Sway);
    CHECK(gestureOf(working(rounds(5, 12, true)), Technique::Kneading).kind == GestureKind::Circles);
    CHECK(gestureOf(working(rounds(1, 40, true)), Technique::Rubbing).kind == GestureKind::Ring);
    HandLine claps = working({});
    claps.points = {{300, 600}, {350, 640}};
    CHECK(gestureOf(claps, Technique::Clapping).kind == GestureKind::Spots);
    claps.points.resize(1);
    CHECK(gestureOf(claps, Technique::Holding).kind == GestureKind::Hold);
    claps.works = false;
    CHECK(gestureOf(claps, Technique::Holding).kind == GestureKind::None);
}

TEST_CASE("a hand that rubs to and fro has a tick at each place where it does, another one along its way") {
    QPolygonF zigzag;
    for (const double y : {940.0, 920.0, 900.0, 880.0})
        zigzag << QPointF(430, y) << QPointF(390, y - 10);
    zigzag << QPointF(410, 700);
    for (const double y : {640.0, 620.0, 600.0})
        zigzag << QPointF(430, y) << QPointF(390, y - 10);
    const Gesture gesture = gestureOf(working(zigzag), Technique::Rubbing);
    REQUIRE(gesture.kind == GestureKind::Shaft);
    REQUIRE(gesture.ticks.size() == 2);
    CHECK(gesture.ticks[0].y() == Approx(905).margin(25));
    CHECK(gesture.ticks[1].y() == Approx(620).margin(25));
    CHECK(gesture.reach > 15);
    const Gesture plain = gestureOf(working(straight), Technique::Rubbing);
    CHECK(plain.kind == GestureKind::Shaft);
    CHECK(plain.ticks.size() == 3);
    for (const QPointF& tick : plain.ticks)
        CHECK(tick.x() == Approx(400));
}

TEST_CASE("a way is cut where the hand lets go") {
    QPolygonF out;
    for (int step = 0; step <= 100; ++step)
        out << QPointF(416, 950 - 4 * step);
    HandLine line = working(out);
    for (std::size_t sample = 30; sample < 60; ++sample)
        line.lifted[sample] = true;
    const Gesture gesture = gestureOf(line, Technique::Rolling);
    REQUIRE(gesture.pieces.size() == 2);
    CHECK(gesture.pieces[0].last().y() == Approx(950 - 4 * 30).margin(8));
    CHECK(gesture.pieces[1].first().y() == Approx(950 - 4 * 60).margin(8));
    CHECK(gestureOf(line, Technique::Squeezing).pieces.size() == 2);
}

TEST_CASE("a push is drawn on the side to which the fingers point, where the weight is") {
    HandLine line = working(straight);
    line.fingers = {-0.3, -0.95};
    const auto mean = [](const HandLine& hand, Technique technique) {
        QImage image(QSizeF(stageSize, stageSize).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawWay(painter, {.left = hand, .technique = technique, .framing = test::framing()}, Qt::red);
        painter.end();
        double sum = 0;
        double count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > 127) {
                    sum += test::framing().onBody(QPointF(x, y)).x();
                    ++count;
                }
        return sum / count;
    };
    CHECK(mean(line, Technique::Squeezing) == Approx(400 - 0.3 * line.reach).margin(4));
    CHECK(mean(line, Technique::Stroking) == Approx(400).margin(4));
}

TEST_CASE("each closing stroke leaves less ink than the one before") {
    int before = std::numeric_limits<int>::max();
    for (const double weight : {1.0, 0.8, 0.6, 0.45, lightest}) {
        QImage image(QSizeF(stageSize, stageSize).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawWay(
            painter,
            {.left = working(straight), .technique = Technique::Closing, .framing = test::framing(), .weight = weight},
            Qt::red);
        painter.end();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y).alpha();
        CHECK(ink < before * 0.9);
        before = ink;
    }
}

TEST_CASE("a way that would lie under the hand is drawn ahead of its fingers") {
    const auto drawn = [](HandLine line) {
        QImage image(QSizeF(stageSize, stageSize).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawWay(painter, {.left = line, .technique = routine::Technique::Stroking, .framing = test::framing()},
                Qt::red);
        painter.end();
        const auto isPaintedBy = [&](QPointF body) {
            const QRect around = QRectF(test::framing().onStage(body) - QPointF(6, 6), QSizeF(12, 12)).toRect();
            for (int y = around.top(); y <= around.bottom(); ++y)
                for (int x = around.left(); x <= around.right(); ++x)
                    if (image.pixelColor(x, y).alpha() > 0) return true;
            return false;
        };
        return std::pair{isPaintedBy({400, 920}), isPaintedBy({400, 920 - 146})};
    };
    HandLine aside = working({{440, 920}, {360, 920}});
    CHECK(drawn(aside) == std::pair{false, true});
    aside.fingers = {0, 1};
    CHECK(drawn(aside) == std::pair{false, false});                                        // below
    CHECK(drawn(working({{440, 920}, {400, 920}, {240, 920}})) == std::pair{true, false}); // longer than the hand
}
