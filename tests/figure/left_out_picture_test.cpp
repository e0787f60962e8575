#include "figure/left_out_picture.h"

#include "figure/framing.h"
#include "support/catch.h"
#include "support/framing.h"
#include "support/sample.h"

#include <QImage>
#include <QPainter>

using namespace effleur;
using namespace effleur::figure;

namespace {

const session::Segment& workOf(const session::Timeline& timeline, session::StepIndex step) {
    return *std::find_if(timeline.segments.begin(), timeline.segments.end(), [step](const session::Segment& segment) {
        return segment.kind == session::SegmentKind::Work && segment.step == step;
    });
}

bool isPainted(const QImage& image, QPointF at) {
    return image.pixelColor(at.toPoint()).alpha() > 0;
}

} // namespace

TEST_CASE("nothing is drawn of what is not left out") {
    const session::Plan plan = sample::plan();
    const session::Timeline timeline = session::compile(plan, {});
    CHECK(leftOutPicture(plan, timeline, workOf(timeline, sample::opening)) == LeftOutPicture{});
}

TEST_CASE("the way is cut where the hand is up, dotted there, and has a ring where it comes down") {
    const session::Plan plan = sample::plan();
    const session::Timeline timeline = session::compile(plan, {.leftOut = body::RegionSet::fromBits(0b0100)});
    const LeftOutPicture picture = leftOutPicture(plan, timeline, workOf(timeline, sample::opening));
    // The left hand begins on the area, goes up and comes down above it; the right one never leaves the skin.
    REQUIRE(picture.air.size() == 1);
    REQUIRE(picture.landing.size() == 1);
    const QPointF down = test::framing().onBody(picture.landing.front());
    CHECK(down.x() == Approx(430));
    CHECK(down.y() < 650 - 24);
    CHECK(picture.area.contains(test::framing().onStage(QPointF(300, 800))));
    CHECK_FALSE(picture.shown.contains(test::framing().onStage(QPointF(300, 800))));
    CHECK_FALSE(picture.shown.contains(test::framing().onStage(QPointF(430, down.y() + 10))));
    CHECK(picture.shown.contains(test::framing().onStage(QPointF(430, 480))));
    CHECK(picture.shown.contains(test::framing().onStage(QPointF(570, 900))));
}

TEST_CASE("the area is a hatched patch, and what is painted over it stays off it") {
    const session::Plan plan = sample::plan();
    const session::Timeline timeline = session::compile(plan, {.leftOut = body::RegionSet::fromBits(0b0100)});
    const LeftOutPicture picture = leftOutPicture(plan, timeline, workOf(timeline, sample::opening));
    QImage image(QSizeF(stageSize, stageSize).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QPointF inside = test::framing().onStage(QPointF(300, 800));
    const QPointF outside = test::framing().onStage(QPointF(600, 800));
    {
        QPainter painter(&image);
        drawLeftOut(painter, picture, Qt::red);
    }
    CHECK(isPainted(image, inside));
    CHECK_FALSE(isPainted(image, outside));
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        keepOff(painter, picture);
        painter.fillRect(image.rect(), Qt::green);
    }
    CHECK_FALSE(isPainted(image, inside));
    CHECK(isPainted(image, outside));
}

TEST_CASE("a hold shows where a hand lies whose own place is left out") {
    const session::Plan plan = sample::plan();
    const session::Timeline timeline = session::compile(plan, {.leftOut = body::RegionSet::fromBits(0b0100)});
    const session::Segment& hold = workOf(timeline, sample::settle);
    REQUIRE(hold.berths[0].has_value());
    const LeftOutPicture picture = leftOutPicture(plan, timeline, hold);
    CHECK_FALSE(picture.shown.contains(test::framing().onStage(QPointF(440, 900))));
    // Nor is the ring of the place that is left out, where it would reach beyond the area.
    CHECK_FALSE(picture.shown.contains(test::framing().onStage(QPointF(440, 900)) + QPointF(76, 0)));
}

TEST_CASE("hands that pass above the area do not cover it: its bars go on over them") {
    const session::Plan plan = sample::plan();
    const session::Timeline timeline = session::compile(plan, {.leftOut = body::RegionSet::fromBits(0b0100)});
    const LeftOutPicture picture = leftOutPicture(plan, timeline, workOf(timeline, sample::opening));
    QImage image(QSizeF(stageSize, stageSize).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        drawLeftOutEdge(painter, picture, Qt::red);
    }
    const QRect inside =
        QRectF(test::framing().onStage(QPointF(240, 700)), test::framing().onStage(QPointF(440, 950))).toRect();
    int painted = 0;
    for (int y = inside.top(); y < inside.bottom(); ++y)
        for (int x = inside.left(); x < inside.right(); ++x)
            painted += image.pixelColor(x, y).alpha() > 0;
    CHECK(painted > inside.width() * inside.height() / 6);
}
