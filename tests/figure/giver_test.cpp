#include "figure/giver.h"

#include "figure/framing.h"
#include "support/catch.h"
#include "support/framing.h"

#include <QLineF>
#include <cmath>
#include <numbers>

using namespace effleur;
using figure::asideOf;

namespace {

constexpr auto places = {body::Stance::HipLeft, body::Stance::HipRight, body::Stance::FlankLeft,
                         body::Stance::FlankRight, body::Stance::Head};

/// How far a point stands from the side view's corner of the screen, in degrees about the middle of the stage.
double offCorner(QPointF at, bool right, double moved, const figure::Facing& facing) {
    const QPointF arm = at - QPointF(320, 320);
    double angle = std::atan2(arm.y(), arm.x()) * 180 / std::numbers::pi + moved + facing.turned;
    if (facing.mirrored) angle = 180 - angle;
    return std::abs(std::remainder(angle - (right ? 45 : 135), 360));
}

} // namespace

TEST_CASE("however the picture is turned, the side view lies where the giver does not stand, who stays where he is") {
    for (const body::Stance place : places)
        for (const double turned : {0.0, 90.0, 180.0, 270.0, 84.0, -14.0})
            for (const bool mirrored : {false, true})
                for (const bool large : {false, true}) {
                    const QPointF at = figure::giverSign(sample::map(), figure::framingOf(sample::map()), place).at;
                    const figure::Facing facing{turned, mirrored};
                    const bool right = figure::sideViewRight(at, facing);
                    CHECK(offCorner(at, right, 0, facing) > offCorner(at, !right, 0, facing) - 1e-9);
                    if (turned == 0) CHECK(asideOf(at, right, facing, large) == 0);
                }
}

TEST_CASE("where somebody walks from there, the sign stands beside the side view, and nowhere else than before else") {
    for (const body::Stance place : places)
        for (const double turned : {0.0, 90.0, 180.0, 270.0, 84.0, -14.0})
            for (const bool mirrored : {false, true})
                for (const bool right : {false, true})
                    for (const bool large : {false, true}) {
                        const QPointF at = figure::giverSign(sample::map(), figure::framingOf(sample::map()), place).at;
                        const figure::Facing facing{turned, mirrored};
                        const double moved = asideOf(at, right, facing, large);
                        const double clear = large ? 38 : 31;
                        if (offCorner(at, right, 0, facing) >= clear)
                            CHECK(moved == 0);
                        else
                            CHECK(offCorner(at, right, moved, facing) == Approx(clear));
                    }
}

TEST_CASE("beside the left hip the giver goes up along the rim") {
    const QPointF left = figure::giverSign(sample::map(), figure::framingOf(sample::map()), body::Stance::HipLeft).at;
    const QPointF right = figure::giverSign(sample::map(), figure::framingOf(sample::map()), body::Stance::HipRight).at;
    CHECK(asideOf(left, false, {}, false) == Approx(166 - 148.6).margin(0.01));
    CHECK(asideOf(right, false, {0, true}, false) == Approx(-(166 - 148.6)).margin(0.01));
}

TEST_CASE("the giver stands where the map says, however much of it is shown") {
    body::BodyMap map = sample::map();
    map.frame = {{400, 600}, 612};
    map.stands = {{body::Stance::Feet, {}, {}, 90, 300, 5, map.frame.centre}};
    const figure::GiverSign sign = figure::giverSign(map, figure::framingOf(map), body::Stance::Feet);
    CHECK(sign.at.x() == Approx(320));
    CHECK(sign.at.y() == Approx(620));
    CHECK(sign.degrees == 5);
    CHECK(figure::giverSign(map, figure::framingOf(map), body::Stance::Head).at == QPointF(320, 320));
}

TEST_CASE("past the feet the sign is hidden, but not of one who comes from there or goes there") {
    body::BodyMap map = sample::map();
    map.stands.push_back({body::Stance::Feet, {}, {}, 90, 500, 0, map.frame.centre});
    CHECK(
        figure::giverSign(map, figure::framingOf(map), {body::Stance::HipLeft, body::Stance::HipRight, 0.5}).opacity ==
        0);
    for (const double share : {0.1, 0.5, 0.95}) {
        CHECK(figure::giverSign(map, figure::framingOf(map), {body::Stance::HipLeft, body::Stance::Feet, share})
                  .opacity == 1);
        CHECK(figure::giverSign(map, figure::framingOf(map), {body::Stance::Feet, body::Stance::Head, share}).opacity ==
              1);
    }
}

TEST_CASE("from one part of the body to another the giver goes straight along it") {
    const body::BodyMap& map = sample::twoBodies();
    const figure::Framing framing = figure::framingOf(map);
    const QPointF from = figure::giverSign(map, framing, body::Stance::HipLeft).at;
    const QPointF to = figure::giverSign(map, framing, body::Stance::LegLeft).at;
    CHECK(to.y() > from.y() + 100);
    for (const double share : {0.25, 0.5, 0.75}) {
        const figure::GiverSign sign =
            figure::giverSign(map, framing, {body::Stance::HipLeft, body::Stance::LegLeft, share});
        CHECK(sign.opacity == 1);
        CHECK(QLineF(sign.at, from + (to - from) * share).length() < 1e-6);
    }
}
