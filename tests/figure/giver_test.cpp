#include "figure/giver.h"

#include "figure/framing.h"
#include "support/catch.h"

#include <cmath>
#include <numbers>

using namespace effleur;
using figure::asideOf;

namespace {

constexpr auto places = {body::Stance::HipLeft, body::Stance::HipRight, body::Stance::FlankLeft,
                         body::Stance::FlankRight, body::Stance::Head};

/// How far a point stands from the lower left of the screen, in degrees about the middle of the stage.
double offLowerLeft(QPointF at, double moved, double turned, bool mirrored) {
    const QPointF arm = at - QPointF(320, 320);
    double angle = std::atan2(arm.y(), arm.x()) * 180 / std::numbers::pi + moved + turned;
    if (mirrored) angle = 180 - angle;
    return std::abs(std::remainder(angle - 135, 360));
}

} // namespace

TEST_CASE(
    "the giver stands beside the side view however the picture is turned, and nowhere else than before if not there") {
    for (const body::Stance place : places)
        for (const double turned : {0.0, 90.0, 180.0, 270.0, 84.0, -14.0})
            for (const bool mirrored : {false, true})
                for (const bool large : {false, true}) {
                    const QPointF at = figure::giverSign(place).at;
                    const double moved = asideOf(at, turned, mirrored, large);
                    const double clear = large ? 38 : 31;
                    if (offLowerLeft(at, 0, turned, mirrored) >= clear)
                        CHECK(moved == 0);
                    else
                        CHECK(offLowerLeft(at, moved, turned, mirrored) == Approx(clear));
                }
}

TEST_CASE("beside the left hip the giver goes up along the rim") {
    CHECK(asideOf(figure::giverSign(body::Stance::HipLeft).at, 0, false, false) == Approx(166 - 148.6).margin(0.01));
    CHECK(asideOf(figure::giverSign(body::Stance::HipRight).at, 0, true, false) == Approx(-(166 - 148.6)).margin(0.01));
}
