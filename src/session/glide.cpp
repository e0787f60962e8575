#include "session/glide.h"

#include "body/arm.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace effleur::session {

namespace {

using body::Hand;
using body::HandShape;
using body::Point;

/// Closer than this a hand is not lifted: 3 cm.
constexpr double slideUnits = 36;
constexpr double slideDegrees = 20;
/// A forearm turns by no more than this while its hand lies: from one hip to the other, not to the head.
constexpr double besideDegrees = 60;
constexpr double liftShare = 0.2;
/// So far apart lie two hands side by side that lay on each other: 12 cm; of the time to or from the head they take so
/// much for it.
constexpr double besidePair = 144;
constexpr double steppingAside = 0.25;
/// And so much for a hand that was up to lie down.
constexpr double layingDown = 0.14;
constexpr double settleShare = 0.05;
/// Of a change in which the giver walks: by then the first hand has gone over, and by then the second one is up; then
/// the giver walks for a while.
constexpr double firstIsHome = 0.28;
constexpr double walkBegins = 0.36;
constexpr double walkEnds = 0.64;
/// Of a change to another part of the body: then the first hand lies there.
constexpr double firstHasCome = 0.76;

double inOutCubic(double x) {
    return x < 0.5 ? 4 * x * x * x : 1 - std::pow(2 - 2 * x, 3) / 2;
}

Pose still(Pose pose) {
    pose.pressure = 0;
    pose.works = false;
    pose.returning = false;
    return pose;
}

bool moves(const Pose& from, const Pose& to) {
    const auto lone = [](HandShape shape) { return shape == HandShape::Reinforced ? HandShape::Flat : shape; };
    return distance(from.at, to.at) > 1 || std::abs(from.degrees - to.degrees) > 1 ||
           std::abs(from.forearm - to.forearm) > 1 || lone(from.shape) != lone(to.shape) || from.onTop != to.onTop ||
           from.contact != to.contact;
}

/// So near that hands slide there without being lifted.
bool isNear(const Pose& from, const Pose& to) {
    return distance(from.at, to.at) < slideUnits && std::abs(from.degrees - to.degrees) < slideDegrees &&
           std::abs(from.forearm - to.forearm) < slideDegrees;
}

bool slides(const Pose& from, const Pose& to) {
    return isNear(from, to) && from.shape == to.shape && !from.onTop && !to.onTop;
}

/// Turned so far on the way from one pose to the other: a bend that both wrists can do, all between can do.
void turnTo(Pose& pose, const Pose& from, const Pose& to, double share) {
    pose.degrees = std::lerp(from.degrees, to.degrees, share);
    pose.forearm = std::lerp(from.forearm, to.forearm, share);
}

Point wristOf(const Pose& pose, Hand hand) {
    return body::wristAt(pose.at, pose.degrees, pose.shape, hand);
}

/// Lifts in place, travels in a flat arc to its own side, lands. Its shape changes in the air, about the wrist.
Pose carried(const Pose& from, const Pose& to, double share, Hand hand) {
    if (share <= 0) return from;
    if (share >= 1) return to;
    if (slides(from, to)) {
        Pose pose = to;
        const double along = inOutCubic(share);
        turnTo(pose, from, to, along);
        pose.at = mix(from.at, to.at, along);
        pose.contact = std::lerp(from.contact, to.contact, smooth(share / liftShare));
        pose.lift = std::lerp(from.lift, to.lift, smooth(share / liftShare));
        return pose;
    }
    const double travel = inOutCubic(std::clamp((share - liftShare) / (1 - 2 * liftShare), 0.0, 1.0));
    Pose pose = travel < 0.5 ? from : to;
    pose.onTop = false;
    turnTo(pose, from, to, travel);
    const Point way = to.at - from.at;
    const double bow = std::sin(std::numbers::pi * travel) * 0.12;
    const bool leftward = (hand == Hand::Left) == (way.y > 0);
    const Point aside = leftward ? Point{-way.y, way.x} : Point{way.y, -way.x};
    const Point wrist = mix(wristOf(from, hand), wristOf(to, hand), travel) + aside * bow;
    pose.at = wrist - turned(body::wristOf(pose.shape, hand), pose.degrees);
    const bool leaves = share < 0.5;
    const double up = smooth((leaves ? share : 1 - share) / liftShare);
    pose.contact = (leaves ? from : to).contact * (1 - up);
    pose.lift = std::lerp((leaves ? from : to).lift, 1.0, up);
    return pose;
}

/// To the head (above 0) or back from there, in degrees; 0 = the giver stays beside the person.
double headTurn(const Poses& from, const Poses& to) {
    const double turns = to.right.forearm - from.right.forearm;
    return std::abs(turns) > besideDegrees ? turns : 0;
}

bool leftGoesFirst(const Poses& from, const Poses& to) {
    // To the head and back the giver walks round the person's left side: the hand there leads, or the arms would cross.
    if (const double turns = headTurn(from, to); turns != 0 && !from.left.onTop && !from.right.onTop) return turns > 0;
    // A hand that is up already goes on while the other one rests; so does one that lies on the other.
    if ((from.left.contact < 1) != (from.right.contact < 1)) return from.left.contact < 1;
    if (to.left.onTop || to.right.onTop) return to.right.onTop;
    // The hand that would land where the other one lies waits until it has gone.
    return distance(to.left.at, from.right.at) >= distance(to.right.at, from.left.at);
}

/// A reinforced hand without the other one on it is a flat hand.
void partHands(Poses& poses) {
    if (poses.left.shape == HandShape::Reinforced && !poses.right.onTop) poses.left.shape = HandShape::Flat;
    if (poses.right.shape == HandShape::Reinforced && !poses.left.onTop) poses.right.shape = HandShape::Flat;
}

/// Two hands that lie on each other slide as one.
Poses slide(const Poses& from, const Poses& to, double share) {
    const double along = inOutCubic(share);
    Poses poses = along < 0.5 ? from : to;
    poses.left.at = mix(from.left.at, to.left.at, along);
    poses.right.at = mix(from.right.at, to.right.at, along);
    turnTo(poses.left, from.left, to.left, along);
    turnTo(poses.right, from.right, to.right, along);
    return poses;
}

/// `now` is on its way to `lying` on the skin.
void layDown(Pose& now, Pose& lying, double settled) {
    now.contact = std::max(now.contact, settled);
    now.lift = std::min(now.lift, 1 - settled);
    lying.contact = 1;
    lying.lift = 0;
}

void oneAfterTheOther(Poses& poses, const Poses& to, bool leftFirst, double share) {
    const Hand firstHand = leftFirst ? Hand::Left : Hand::Right;
    const Hand secondHand = leftFirst ? Hand::Right : Hand::Left;
    Pose& first = leftFirst ? poses.left : poses.right;
    Pose& second = leftFirst ? poses.right : poses.left;
    Pose firstTo = leftFirst ? to.left : to.right;
    const Pose& secondTo = leftFirst ? to.right : to.left;
    if (!firstTo.onTop) {
        first = carried(first, firstTo, 2 * share, firstHand);
        second = carried(second, secondTo, 2 * share - 1, secondHand);
        return;
    }
    // It lies on the skin until the hand that it belongs on has come.
    constexpr double each = 0.45;
    const double settling = (share - 2 * each) / (1 - 2 * each);
    const bool arrived = settling >= 1;
    firstTo.onTop = arrived;
    firstTo.contact = arrived ? 0 : 1 - smooth(settling);
    firstTo.lift = 0;
    first = carried(first, firstTo, share / each, firstHand);
    second = carried(second, secondTo, (share - each) / each, secondHand);
}

/// The giver moves over the whole glide, and with the giver both arms, each as far as its wrist bends: the hands do not
/// turn for it. To the head and back each arm is turned on its hand's own way.
void walk(Pose& pose, const Pose& from, const Pose& to, double share, Hand hand) {
    if (std::abs(to.forearm - from.forearm) > besideDegrees) return;
    const double going = std::lerp(from.forearm, to.forearm, inOutCubic(share));
    pose.forearm = pose.degrees + going - body::bentTo(pose.degrees, going, hand);
}

/// A pair of hands with the upper one lying beside the lower one, on its own side.
Poses sideBySide(Poses pair) {
    const bool leftOnTop = pair.left.onTop;
    Pose& upper = leftOnTop ? pair.left : pair.right;
    Pose& lower = leftOnTop ? pair.right : pair.left;
    upper.at = lower.at + Point{leftOnTop ? -besidePair : besidePair, 0};
    upper.degrees = lower.degrees;
    upper.forearm = lower.forearm;
    upper.onTop = false;
    upper.contact = lower.contact;
    upper.lift = lower.lift;
    partHands(pair);
    return pair;
}

bool isPair(const Poses& poses) {
    return poses.left.onTop || poses.right.onTop;
}

/// Of the hands that go to or from the head the second one is up: it lies down before the first one leaves.
bool secondIsUp(const Poses& before, double turns) {
    const Pose& first = turns > 0 ? before.left : before.right;
    const Pose& second = turns > 0 ? before.right : before.left;
    return first.contact >= 1 && second.contact < 1;
}

/// A place between where both hands are before the giver goes to the head or comes from there, and its share of the
/// time.
struct Between {
    Poses poses;
    double share = 0;
};
std::optional<Between> betweenOf(const Poses& before, const Poses& after, const LyingPlaces& lie) {
    const double turns = headTurn(before, after);
    if (turns == 0) return std::nullopt;
    // A hand that lies on the other one lies beside it: no arm is over the other then.
    if (isPair(before)) return Between{sideBySide(still(before)), steppingAside};
    if (secondIsUp(before, turns)) {
        Poses lying = still(before);
        Pose& second = turns > 0 ? lying.right : lying.left;
        second.at = (turns > 0 ? lie.right : lie.left).value_or(second.at);
        second.contact = 1;
        second.lift = 0;
        return Between{lying, layingDown};
    }
    if (isPair(after)) return Between{sideBySide(still(after)), 1 - steppingAside};
    return std::nullopt;
}

} // namespace

double smooth(double x) {
    x = std::clamp(x, 0.0, 1.0);
    return x * x * (3 - 2 * x);
}

bool laysDown(const Poses& from, const Poses& to) {
    const double turns = headTurn(from, to);
    return turns != 0 && !isPair(from) && secondIsUp(from, turns);
}

Poses still(const Poses& poses) {
    return {still(poses.left), still(poses.right)};
}

Poses glide(const Poses& before, const Poses& after, double share, const LyingPlaces& lie) {
    share = std::clamp(share, 0.0, 1.0);
    if (const auto between = betweenOf(before, after, lie))
        return share < between->share ? glide(before, between->poses, share / between->share)
                                      : glide(between->poses, after, (share - between->share) / (1 - between->share));
    Poses from = still(before);
    const Poses to = still(after);
    const bool pairStays = (from.left.onTop && to.left.onTop) || (from.right.onTop && to.right.onTop);
    if (pairStays) return slide(from, to, share);
    Poses lying = from;
    // Hands that were clapping lie down before the first of them leaves.
    if (std::max(from.left.contact, from.right.contact) < 1) {
        const double settled = smooth(share / settleShare);
        if (before.left.works && !before.left.onTop) layDown(from.left, lying.left, settled);
        if (before.right.works && !before.right.onTop) layDown(from.right, lying.right, settled);
    }
    const bool leftMoves = moves(lying.left, to.left);
    const bool rightMoves = moves(lying.right, to.right);
    Poses poses = from;
    if (leftMoves && rightMoves) {
        oneAfterTheOther(poses, to, leftGoesFirst(lying, to), share);
    } else {
        if (leftMoves) poses.left = carried(from.left, to.left, share, Hand::Left);
        if (rightMoves) poses.right = carried(from.right, to.right, share, Hand::Right);
    }
    if (share >= 1) return to;
    walk(poses.left, from.left, to.left, share, Hand::Left);
    walk(poses.right, from.right, to.right, share, Hand::Right);
    partHands(poses);
    return poses;
}

double walked(double share) {
    return smooth((share - walkBegins) / (walkEnds - walkBegins));
}

Poses walk(const Poses& before, const Poses& after, double share, const LyingPlaces& lie) {
    share = std::clamp(share, 0.0, 1.0);
    const auto go = [](const Poses& from, const Poses& to, double gone) {
        return headTurn(from, to) != 0 ? walk(from, to, gone) : glide(from, to, gone);
    };
    if (const auto between = betweenOf(before, after, lie))
        return share < between->share ? go(before, between->poses, share / between->share)
                                      : go(between->poses, after, (share - between->share) / (1 - between->share));
    // Half of a glide is over when the first hand is home, and a little more when the second one is up.
    constexpr double isUp = (1 + liftShare) / 2;
    double gone = isUp;
    if (share < firstIsHome)
        gone = share / firstIsHome / 2;
    else if (share < walkBegins)
        gone = std::lerp(0.5, isUp, (share - firstIsHome) / (walkBegins - firstIsHome));
    else if (share > walkEnds)
        gone = std::lerp(isUp, 1.0, (share - walkEnds) / (1 - walkEnds));
    Poses poses = glide(before, after, gone);
    constexpr double rising = walkBegins - firstIsHome;
    const double up = smooth((share - firstIsHome) / rising) * smooth((walkEnds + rising - share) / rising);
    if (up == 0) return poses;
    Poses from = still(before);
    for (Pose* pose : {&from.left, &from.right})
        if (!pose->onTop) pose->contact = 1;
    const bool leftMoves = moves(from.left, after.left);
    const bool rightMoves = moves(from.right, after.right);
    bool isLeft = leftMoves && rightMoves ? !leftGoesFirst(from, after) : leftMoves;
    if (poses.left.onTop || poses.right.onTop) isLeft = poses.left.onTop;
    Pose& second = isLeft ? poses.left : poses.right;
    second.onTop = false;
    second.contact *= 1 - up;
    second.lift = std::max(second.lift, up);
    partHands(poses);
    return poses;
}

Poses changeBodies(const Poses& before, const Poses& after, double share, const LyingPlaces& lie) {
    // Half of a glide is over when the first hand is home.
    const double gone =
        share < firstHasCome ? share / firstHasCome / 2 : 0.5 + (share - firstHasCome) / (1 - firstHasCome) / 2;
    return glide(before, after, gone, lie);
}

Poses resting(Poses poses) {
    const bool bothUp = std::max(poses.left.contact, poses.right.contact) < 1;
    for (Pose* pose : {&poses.left, &poses.right}) {
        if (!bothUp || !pose->works || pose->onTop) continue;
        pose->contact = 1;
        pose->lift = 0;
    }
    return still(poses);
}

} // namespace effleur::session
