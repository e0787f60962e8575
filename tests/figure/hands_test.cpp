#include "figure/hands.h"

#include "body/arm.h"
#include "figure/framing.h"
#include "figure/giver.h"
#include "figure/sprite.h"
#include "support/catch.h"
#include "support/framing.h"
#include "support/sample.h"

#include <QLineF>
#include <cmath>

using namespace effleur;
using namespace effleur::figure;
using body::HandShape;
using routine::Technique;
using session::Pose;

namespace {

Pose lying(HandShape shape = HandShape::Flat, double degrees = -12) {
    return {.at = {430, 700}, .degrees = degrees, .shape = shape, .contact = 1, .works = true, .forearm = degrees + 8};
}

Pose lifted(double lift) {
    Pose pose = lying();
    pose.contact = 1 - lift;
    pose.lift = lift;
    return pose;
}

Pose pressing(double pressure) {
    Pose pose = lying();
    pose.pressure = pressure;
    return pose;
}

HandLayout right(const Pose& pose, Technique technique = Technique::Stroking) {
    return layOut(pose, false, technique, test::framing());
}

/// Where a point of the drawing (its units) lies on the stage.
QPointF placeOf(const Laid& laid, QPointF units) {
    return laid.matrix.map((units - spriteBox(laid.name).topLeft()) * spriteScale(test::framing()));
}

double sizeOf(const Laid& laid) {
    return std::sqrt(std::abs(laid.matrix.determinant()));
}

const body::Polygon everywhere = sample::box(-1000, -1000, 3000, 3000);

} // namespace

TEST_CASE("every drawing that a hand is made of is there") {
    for (std::size_t shape = 0; shape < body::handShapeCount; ++shape) {
        const HandLayout hand = right(lying(static_cast<HandShape>(shape)));
        for (const Laid* laid : {&hand.dent, &hand.halo, &hand.shadow, &hand.forearm, &hand.palm, &hand.press}) {
            INFO(laid->name);
            CHECK_FALSE(spriteBox(laid->name).isEmpty());
        }
    }
    for (const char* name : {"fold", "rays", "turning", "chevrons-ahead", "chevrons-aside"})
        CHECK_FALSE(spriteBox(name).isEmpty());
}

TEST_CASE("a hand lies where its pose is, and its forearm at its wrist, however it is bent and lifted") {
    for (const bool left : {false, true})
        for (std::size_t index = 0; index < body::handShapeCount; ++index)
            for (const double bend : {-25.0, 0.0, 18.0}) {
                Pose pose = lying(static_cast<HandShape>(index));
                pose.forearm = pose.degrees + bend;
                const HandLayout hand = layOut(pose, left, Technique::Stroking, test::framing());
                INFO(hand.palm.name << " " << bend << (left ? " left" : " right"));
                CHECK(QLineF(placeOf(hand.palm, {100, 120}), test::framing().onStage(pose.at)).length() < 1e-6);
                const auto side = left ? body::Hand::Left : body::Hand::Right;
                const body::Point wrist = body::wristAt(pose.at, pose.degrees, pose.shape, side);
                CHECK(QLineF(placeOf(hand.forearm, {70, 40}), test::framing().onStage(wrist)).length() < 1e-6);
                pose.lift = 0.7;
                const HandLayout high = layOut(pose, left, Technique::Stroking, test::framing());
                const QPointF between = placeOf(hand.palm, {100, 120}) - placeOf(hand.forearm, {70, 40});
                const QPointF above = placeOf(high.palm, {100, 120}) - placeOf(high.forearm, {70, 40});
                CHECK(QLineF({}, above).length() == Approx(QLineF({}, between).length() * (1 + 0.16 * 0.7)));
            }
}

TEST_CASE("the higher a hand, the larger it is, the farther its shadow and the weaker its touch") {
    HandLayout before = right(lifted(0));
    CHECK(before.shadow.opacity == 0);
    CHECK(before.halo.opacity > 0);
    for (double lift = 0.1; lift <= 1.001; lift += 0.1) {
        const HandLayout hand = right(lifted(lift));
        const auto apart = [](const HandLayout& each) {
            return QLineF(placeOf(each.shadow, {150, 180}), placeOf(each.palm, {100, 120})).length();
        };
        CHECK(sizeOf(hand.palm) > sizeOf(before.palm));
        CHECK(apart(hand) > apart(before));
        CHECK(hand.halo.opacity <= before.halo.opacity);
        before = hand;
    }
    CHECK(before.halo.opacity == 0);
    CHECK(before.dent.opacity == 0);
    CHECK(before.shadow.opacity > 0.5);
    CHECK(sizeOf(before.palm) == Approx(1.16));
    CHECK(placeOf(before.palm, {100, 120}).y() ==
          Approx(test::framing().onStage(lying().at).y() - 27 * test::framing().scale()));
}

TEST_CASE("a forearm has its shadow beside it, farther off the higher its hand is") {
    double before = 0;
    for (double lift = 0; lift <= 1.001; lift += 0.25) {
        const HandLayout hand = right(lifted(lift));
        CHECK(hand.armShadow.opacity > 0.3);
        const double apart = QLineF(placeOf(hand.armShadow, {70, 40}), placeOf(hand.forearm, {70, 40})).length();
        CHECK(apart >= before);
        before = apart;
    }
    CHECK(before > 30);
    Pose top = lying();
    top.onTop = true;
    CHECK(right(top).armShadow.opacity == 0);
}

TEST_CASE("what a closing hand lays on the skin grows paler with its weight") {
    double before = 2;
    for (const double pressure : {2.0, 1.7, 1.4, 1.0, 0.5}) {
        const HandLayout hand = right(pressing(pressure), Technique::Closing);
        CHECK(hand.halo.opacity < before);
        before = hand.halo.opacity;
    }
    CHECK(right(pressing(2), Technique::Closing).halo.opacity >
          2 * right(pressing(1), Technique::Closing).halo.opacity);
}

TEST_CASE("the harder a hand presses, the deeper is the dent and the smaller the hand, up to a medium pressure") {
    HandLayout before = right(pressing(0));
    CHECK(before.dent.opacity == 0);
    for (const double pressure : {0.5, 1.0, 2.0, 3.0}) {
        const HandLayout hand = right(pressing(pressure));
        CHECK(hand.dent.opacity > before.dent.opacity);
        CHECK(hand.halo.opacity >= before.halo.opacity);
        CHECK(sizeOf(hand.palm) < sizeOf(before.palm));
        before = hand;
    }
    CHECK(right(pressing(5)) == right(pressing(3)));
    Pose off = pressing(3);
    off.contact = 0;
    CHECK(right(off).dent.opacity == 0);
}

TEST_CASE("left and right hands are mirror images") {
    Pose pose = lying(HandShape::Pinch);
    pose.pressure = 2;
    pose.lift = 0.4;
    Pose other = pose;
    other.at.x = 2 * test::framing().centre.x() - pose.at.x;
    other.degrees = -pose.degrees;
    other.forearm = -pose.forearm;
    // On the skin: height is seen from one side, for both hands.
    pose.lift = other.lift = 0;
    const HandLayout one = layOut(pose, false, Technique::Rolling, test::framing());
    const HandLayout two = layOut(other, true, Technique::Rolling, test::framing());
    for (const auto& [a, b] : {std::pair{&one.palm, &two.palm}, {&one.forearm, &two.forearm}, {&one.halo, &two.halo}})
        for (const QPointF units : {QPointF(60, 60), QPointF(120, 200), QPointF(100, 120)}) {
            const QPointF here = placeOf(*a, units);
            const QPointF there = placeOf(*b, units);
            CHECK(here.x() + there.x() == Approx(stageSize));
            CHECK(here.y() == Approx(there.y()));
        }
}

TEST_CASE("a hand that rests, at its own place or at a berth, is drawn as solid as one that works") {
    for (std::size_t shape = 0; shape < body::handShapeCount; ++shape) {
        Pose pose = lying(static_cast<HandShape>(shape));
        const Laid works = right(pose).palm;
        pose.works = false;
        CHECK(right(pose).palm == works);
        CHECK(right(pose).palm.opacity == 1);
        CHECK(right(pose).forearm.opacity == 1);
    }
}

TEST_CASE("the upper of two hands lies on the lower one, with a shadow and without a dent") {
    session::Poses poses{lying(HandShape::Reinforced), lying()};
    poses.right.onTop = true;
    poses.right.contact = 0;
    CHECK_FALSE(leftAbove(poses));
    CHECK(right(poses.left).palm.name == "hand-flat");
    const HandLayout top = right(poses.right);
    CHECK(top.palm.opacity == 1);
    CHECK(top.shadow.opacity > 0);
    CHECK(top.dent.opacity == 0);
    CHECK(top.halo.opacity == 0);
    std::swap(poses.left, poses.right);
    CHECK(leftAbove(poses));
}

TEST_CASE("of two hands the higher one is drawn last") {
    session::Poses poses{lifted(0.6), lying()};
    CHECK(leftAbove(poses));
    std::swap(poses.left, poses.right);
    CHECK_FALSE(leftAbove(poses));
}

TEST_CASE("chevrons go before the fingers of a working hand, beside one that returns, and lie on the skin alone") {
    Pose pose = lying();
    Pose soon = pose;
    soon.at.y -= 6;
    const Laid ahead = layAhead(pose, soon, false, Technique::Stroking, everywhere, test::framing());
    CHECK(ahead.name == "chevrons-ahead");
    CHECK(ahead.opacity == 1);
    CHECK(placeOf(ahead, {25, 49}).y() < test::framing().onStage(pose.at).y() - 60);
    CHECK(layAhead(pose, soon, false, Technique::Stroking, {}, test::framing()).opacity == 0);
    CHECK(layAhead(pose, pose, false, Technique::Stroking, everywhere, test::framing()).opacity == 0);
    pose.works = false;
    CHECK(layAhead(pose, soon, false, Technique::Stroking, everywhere, test::framing()).opacity == 0);
    pose.works = pose.returning = true;
    soon.at.y += 12;
    const Laid aside = layAhead(pose, soon, false, Technique::Stroking, everywhere, test::framing());
    CHECK(aside.name == "chevrons-aside");
    CHECK(placeOf(aside, {24, 27}).x() > test::framing().onStage(pose.at).x() + 30);
    CHECK(layAhead(pose, soon, true, Technique::Stroking, everywhere, test::framing()).matrix.dx() <
          test::framing().onStage(pose.at).x());
}

TEST_CASE("a stroke back toward the wrist is told beside the hand, on its outer side") {
    const Pose pose = lying();
    Pose soon = pose;
    soon.at.y += 6;
    const Laid back = layAhead(pose, soon, false, Technique::Stroking, everywhere, test::framing());
    CHECK(back.name == "chevrons-ahead");
    CHECK(back.opacity == 1);
    CHECK(placeOf(back, {25, 49}).x() > test::framing().onStage(pose.at).x() + 30);
    CHECK(layAhead(pose, soon, false, Technique::Squeezing, everywhere, test::framing()).opacity == 0);
}

TEST_CASE("around kneading fingertips the turning sign is smaller than around a hand") {
    Pose tips = lying(HandShape::Fingertips);
    Pose soon = tips;
    soon.at.x += 5;
    CHECK(sizeOf(layAhead(tips, soon, false, Technique::Kneading, everywhere, test::framing())) == Approx(0.5));
    tips.shape = HandShape::Reinforced;
    CHECK(sizeOf(layAhead(tips, soon, false, Technique::Kneading, everywhere, test::framing())) == Approx(1));
}

TEST_CASE("a hand that shakes or claps flickers no chevrons, one that kneads turns") {
    const Pose pose = lying();
    Pose soon = pose;
    soon.at.x += 5;
    for (const Technique technique : {Technique::Shaking, Technique::Clapping})
        CHECK(layAhead(pose, soon, false, technique, everywhere, test::framing()).opacity == 0);
    // Nor of one that lies flat in kneading: it waits for its turn.
    CHECK(layAhead(pose, soon, false, Technique::Kneading, everywhere, test::framing()).opacity == 0);
    Pose kneads = pose;
    kneads.shape = HandShape::Reinforced;
    const Laid turning = layAhead(kneads, soon, false, Technique::Kneading, everywhere, test::framing());
    CHECK(turning.name == "turning");
    CHECK(turning.opacity == 1);
}

TEST_CASE("the weight is marked where a technique has it, while it works") {
    Pose pose = pressing(3);
    CHECK(right(pose, Technique::Squeezing).press.name == "press-heel-edge");
    CHECK(right(pose, Technique::Squeezing).press.opacity == 1);
    CHECK(right(pose, Technique::Stroking).press.opacity == 0);
    pose.returning = true;
    CHECK(right(pose, Technique::Squeezing).press.opacity == 0);
}

TEST_CASE("two chevrons point to where the giver walks, before that place and on the way there") {
    using body::Stance;
    for (const auto& [from, to] : {std::pair{Stance::HipLeft, Stance::HipRight}, {Stance::HipRight, Stance::HipLeft}}) {
        const Laid chevrons = layWalk(sample::map(), framingOf(sample::map()), from, to);
        CHECK(chevrons.name == "chevrons-aside");
        CHECK(chevrons.opacity == 1);
        const QPointF place = giverSign(sample::map(), figure::framingOf(sample::map()), to).at;
        const QSizeF size = chevrons.size;
        const QPointF front = chevrons.matrix.map(QPointF(size.width() / 2, 0));
        const QPointF rear = chevrons.matrix.map(QPointF(size.width() / 2, size.height()));
        CHECK(QLineF(front, place).length() < QLineF(rear, place).length());
        CHECK(QLineF(front, place).length() > 20); // beside the sign, not under it
        CHECK(QLineF(rear, place).length() < 110);
    }
}

TEST_CASE("a stage that shows half as much shows hands twice as large, where they are on the body") {
    const Framing near{test::framing().centre, test::framing().across / 2};
    Pose pose = pressing(2);
    pose.at = {430, 700};
    const HandLayout far = layOut(pose, true, Technique::Squeezing, test::framing());
    const HandLayout close = layOut(pose, true, Technique::Squeezing, near);
    const auto pairs = {std::pair{&far.palm, &close.palm}, {&far.dent, &close.dent}, {&far.forearm, &close.forearm}};
    for (const auto& [small, large] : pairs) {
        CHECK(large->size.width() == Approx(2 * small->size.width()));
        const QPointF here = small->matrix.map(QPointF(0, 0));
        const QPointF there = large->matrix.map(QPointF(0, 0));
        CHECK(QLineF(near.onBody(there), test::framing().onBody(here)).length() < 1e-6);
    }
    CHECK(near.handScale() == Approx(2 * test::framing().handScale()));
}
