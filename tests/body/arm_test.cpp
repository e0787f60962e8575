#include "body/arm.h"
#include "support/catch.h"
#include "support/stands.h"

#include <cmath>

using namespace effleur::body;

namespace {

constexpr Stance stances[] = {Stance::HipLeft, Stance::HipRight, Stance::FlankLeft, Stance::FlankRight, Stance::Head};
constexpr HandShape shapes[] = {HandShape::Flat,       HandShape::Fan,        HandShape::Cupped,
                                HandShape::Reinforced, HandShape::Fingertips, HandShape::Pinch,
                                HandShape::Squeeze,    HandShape::Grasp,      HandShape::Thumb};
constexpr Hand hands[] = {Hand::Left, Hand::Right};

/// The back's places, and no other.
const BodyMap& map() {
    static const BodyMap map = [] {
        BodyMap made;
        made.stands = effleur::test::stands();
        return made;
    }();
    return map;
}

Arm armFrom(Point at, double wanted, Hand hand, Stance stance) {
    return armTo(at, wanted, hand, elbowOf(map(), hand, stance));
}

constexpr Hand other(Hand hand) {
    return hand == Hand::Left ? Hand::Right : Hand::Left;
}

} // namespace

TEST_CASE("a forearm comes from its elbow, and a hand that is asked to go on in its direction does so") {
    for (const Stance stance : stances)
        for (const Hand hand : hands) {
            const Point at{430, 700};
            const Arm arm = armFrom(at, 0, hand, stance);
            const Point back = turned({0, distance(at, elbowOf(map(), hand, stance))}, arm.forearm);
            CHECK(distance(at + back, elbowOf(map(), hand, stance)) < 1e-9);
            CHECK(armFrom(at, arm.forearm, hand, stance).bend() == Approx(0).margin(1e-9));
        }
    CHECK(armFrom({240, 700}, 0, Hand::Left, Stance::HipLeft).forearm == Approx(0).margin(1e-9));
}

TEST_CASE("a wrist bends farther toward the little finger than toward the thumb, and no farther") {
    const auto bend = [](double wanted, Hand hand) {
        const Arm straight = armFrom({500, 700}, 0, hand, Stance::HipLeft);
        return armFrom({500, 700}, straight.forearm + wanted, hand, Stance::HipLeft).bend();
    };
    CHECK(bend(20, Hand::Right) == Approx(20));
    CHECK(bend(80, Hand::Right) == Approx(25));
    CHECK(bend(-80, Hand::Right) == Approx(-18));
    CHECK(bend(80, Hand::Left) == Approx(18));
    CHECK(bend(-80, Hand::Left) == Approx(-25));
    CHECK(bend(370, Hand::Right) == Approx(10));
}

TEST_CASE("the mirrored side has the mirrored arms") {
    for (const Stance stance : stances) {
        CHECK(mirrored(mirrored(stance)) == stance);
        for (const Hand hand : hands)
            for (const double wanted : {-40.0, 0.0, 12.0, 60.0, 150.0}) {
                CHECK(mirrored(elbowOf(map(), hand, stance), 500) == elbowOf(map(), other(hand), mirrored(stance)));
                const Arm here = armFrom({380, 620}, wanted, hand, stance);
                const Arm there = armFrom({620, 620}, -wanted, other(hand), mirrored(stance));
                CHECK(std::remainder(here.forearm + there.forearm, 360) == Approx(0).margin(1e-9));
                CHECK(here.bend() == Approx(-there.bend()).margin(1e-9));
            }
    }
}

TEST_CASE("an arm follows a hand without a jump wherever a giver's hands can be") {
    for (const Stance stance : stances)
        for (const Hand hand : hands)
            for (double x = 300; x <= 700; x += 10) {
                // From the head the giver's left hand works on the right of the picture.
                if (stance == Stance::Head && (x < 500) == (hand == Hand::Left)) continue;
                double before = armFrom({x, 340}, 0, hand, stance).forearm;
                for (double y = 342; y <= 1050; y += 2) {
                    const double now = armFrom({x, y}, 0, hand, stance).forearm;
                    REQUIRE(std::abs(now - before) < 1);
                    before = now;
                }
            }
}

TEST_CASE("a hand that changes its shape keeps its wrist") {
    for (const Hand hand : hands)
        for (const HandShape from : shapes)
            for (const HandShape to : shapes)
                for (const double degrees : {0.0, -30.0, 150.0}) {
                    const Point at{400, 700};
                    const Point after = reshaped(at, degrees, from, to, hand);
                    CHECK(distance(wristAt(at, degrees, from, hand), wristAt(after, degrees, to, hand)) < 1e-9);
                }
    CHECK(reshaped({400, 700}, 0, HandShape::Flat, HandShape::Fan, Hand::Left) == Point{400, 700});
    CHECK(reshaped({400, 700}, 0, HandShape::Pinch, HandShape::Flat, Hand::Left).y == Approx(775.6));
    CHECK(wristOf(HandShape::Pinch, Hand::Left).x == -wristOf(HandShape::Pinch, Hand::Right).x);
}

TEST_CASE("where a map has no such place the forearm comes from below its middle") {
    CHECK(elbowOf(map(), Hand::Left, Stance::Feet) == Point{500, 1400});
    CHECK(elbowOf(BodyMap{}, Hand::Right, Stance::HipLeft) == Point{500, 1400});
}
