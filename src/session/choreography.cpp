#include "session/choreography.h"

#include "body/arm.h"
#include "session/glide.h"
#include "session/moment.h"
#include "session/passage.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace effleur::session {

namespace {

using body::Hand;
using body::HandCourse;
using body::HandRole;
using body::HandShape;
using body::Point;
using body::StrokeKind;

constexpr Millis homeBeforeWork{1'000};
constexpr Millis homeBeforeLane{500};
constexpr Millis longestGlide{5'000};
constexpr Millis landing{1'500};

/// How long pressure takes to come and go, at most.
constexpr double rampMillis = 500;
/// A clap's contact on both sides of its beat, and the time in which it comes and goes.
constexpr double clapMillis = 60;
constexpr double clapEdge = 50;
constexpr double aboveSacrum =
    42; ///< where a hand lies while the giver walks, from the top of the sacrum toward the head: 3.5 cm
/// A fold is let go over this many samples of the course, and pressure leaves before an area left out.
constexpr int letGoSamples = 8;
constexpr int easeSamples = 24;
/// How the upper of two hands lies across the lower one.
constexpr double onTopDegrees = 40;

double inOutSine(double x) {
    return (1 - std::cos(std::numbers::pi * x)) / 2;
}

bool offBody(const body::Course& course) {
    return course.left.allowed.empty() && course.right.allowed.empty();
}

/// With their forearms.
Poses held(Poses poses, body::Stance stance) {
    poses.left.forearm = armTo(poses.left.at, poses.left.degrees, Hand::Left, stance).forearm;
    poses.right.forearm = armTo(poses.right.at, poses.right.degrees, Hand::Right, stance).forearm;
    return poses;
}

/// Beside the picture, at the height of the hips.
Poses awayFromBody(const body::BodyMap& map) {
    Poses poses;
    poses.left.at = {-0.2 * map.width, 0.7 * map.height};
    poses.right.at = {1.2 * map.width, 0.7 * map.height};
    return held(poses, body::Stance::HipLeft);
}

/// A place in a work segment.
struct Spot {
    const PlannedPass& pass;
    const Segment& work;
    int beats = 1;
    double outShare = 1;
    int repetition = 0;
    bool returning = false;
    double part = 0; ///< of the working part or of the return

    double partMillis() const {
        return static_cast<double>(work.perRepetition.count()) * (returning ? 1 - outShare : outShare);
    }
    /// On the course: 0..1 working, 1..2 returning. Presses come on time, and circles that join end to end do not stop.
    double along() const {
        if (returning) return 1 + inOutSine(part);
        const bool swings = beats == 1 && outShare < 1 && pass.course.kind == StrokeKind::Path;
        return swings ? inOutSine(part) : part;
    }
    bool first() const { return repetition == 0; }
    bool last() const { return repetition + 1 >= work.repetitions; }
    double sinceBegin() const {
        return static_cast<double>(work.perRepetition.count()) *
               (repetition + (returning ? outShare + part * (1 - outShare) : part * outShare));
    }
    double untilEnd() const {
        return static_cast<double>((work.perRepetition * work.repetitions).count()) - sinceBegin();
    }
};

Spot spotOf(const Plan& plan, const Segment& work) {
    const PlannedStep& step = plan.steps[work.step];
    return {step.passes[work.pass], work, std::max(1, plan.written(work.step).beatsPerRepetition), step.outShare};
}

/// The pressure that is asked for on this spot, before the zones ease it.
double askedPressure(const Spot& spot) {
    const auto& course = spot.pass.course;
    const auto working = [&](int repetition) {
        const double pressure = spot.work.pressures[static_cast<std::size_t>(repetition)];
        // Never firmer than what was agreed on for today, and a light stroke never becomes none.
        return std::max(std::min(pressure, 1.0), pressure + std::min(course.level, 0.0));
    };
    const auto onReturn = [&](int repetition) { return std::min(course.backPressure, working(repetition)); };
    const double millis = spot.partMillis();
    const double ramp = std::min(rampMillis, millis / 4);
    const double begun = smooth(spot.part * millis / ramp);
    const double going = smooth((1 - spot.part) * millis / ramp);
    const bool returns = spot.outShare < 1;
    const double here = working(spot.repetition);
    if (spot.returning) return std::lerp(spot.last() ? 0 : onReturn(spot.repetition), onReturn(spot.repetition), going);
    double before = 0;
    if (!spot.first()) before = returns ? onReturn(spot.repetition - 1) : working(spot.repetition - 1);
    double after = here;
    if (returns)
        after = onReturn(spot.repetition);
    else if (spot.last())
        after = 0;
    return std::lerp(after, std::lerp(before, here, begun), going);
}

Pose resting(const HandCourse& way, StrokeKind kind) {
    const body::Placement lies = placementAt(way.track, kind, 0);
    return {.at = lies.at, .degrees = lies.degrees, .shape = lies.shape, .contact = 1};
}

Pose workingPose(const HandCourse& way, const Spot& spot, body::RegionSet leftOut) {
    const StrokeKind kind = spot.pass.course.kind;
    const double along = spot.along();
    const body::Placement lies = placementAt(way.track, kind, along);
    const body::Allowed allowed = way.allowedAt(kind, along);
    Pose pose{.at = lies.at,
              .degrees = lies.degrees,
              .shape = allowed.flat ? HandShape::Flat : lies.shape,
              .contact = 1,
              .works = true,
              .returning = spot.returning};
    if (allowed.lifted) {
        pose.contact = 0;
    } else if (way.allowed.size() > 1) {
        const double apart = way.samplesFrom(along, letGoSamples, [](const auto& each) { return each.lifted; });
        if (apart < letGoSamples) pose.contact = smooth((apart - 1) / (letGoSamples - 1));
    }
    double limit = allowed.pressure;
    if (allowed.regions.touches(leftOut)) {
        limit = 0;
    } else if (!leftOut.empty() && way.allowed.size() > 1) {
        const auto out = [leftOut](const auto& each) { return each.regions.touches(leftOut); };
        const double apart = way.samplesFrom(along, easeSamples, out);
        if (apart < easeSamples) limit = std::min(limit, 3 * smooth((apart - 1) / (easeSamples - 1)));
    }
    pose.pressure = std::min(askedPressure(spot), limit) * pose.contact;
    return pose;
}

double pulse(double millis) {
    return 1 - smooth((std::abs(millis) - clapMillis) / clapEdge);
}

/// A clapping hand: still on the skin around its beats, on its way to the next point between them.
Pose clappingPose(const HandCourse& way, const Spot& spot, Hand hand, body::RegionSet leftOut) {
    const auto points = static_cast<int>(way.track.points.size());
    const int total = spot.beats * spot.work.repetitions;
    const double beatMillis = spot.partMillis() / spot.beats;
    const double beat = spot.sinceBegin() / beatMillis;
    const int parity = hand == Hand::Left ? 0 : 1;
    const int before = static_cast<int>(std::floor((beat - parity) / 2)) * 2 + parity;
    const int after = before + 2;
    const auto indexOf = [&](int k) {
        k = std::clamp(k, 0, total - 1);
        return static_cast<std::size_t>((k % spot.beats) * points / spot.beats);
    };
    const double sinceBeat = before >= 0 ? (beat - before) * beatMillis : clapMillis + clapEdge;
    const double untilBeat = after < total ? (after - beat) * beatMillis : clapMillis + clapEdge;
    const double travel = 2 * (beatMillis - clapMillis - clapEdge);
    double share = sinceBeat < untilBeat ? 0 : 1;
    if (travel > 0) share = std::clamp(((beat - before) * beatMillis - clapMillis - clapEdge) / travel, 0.0, 1.0);
    // Before its first beat a hand waits at its first point, after its last one at its last.
    const std::size_t from = indexOf(before >= 0 ? before : after);
    const std::size_t to = indexOf(after < total ? after : std::max(before, 0));
    const body::Placement lies = placementAt(way.track, StrokeKind::Points, 0);
    Pose pose{.at = mix(way.track.points[from], way.track.points[to], inOutSine(share)),
              .degrees = lies.degrees,
              .shape = lies.shape,
              .works = true};
    const double clap = std::max(pulse(sinceBeat), pulse(untilBeat));
    // The work begins and ends with both hands lying on the skin.
    pose.contact = std::max({clap, pulse(spot.sinceBegin()), pulse(spot.untilEnd())});
    const body::Allowed& allowed = way.allowed[share < 0.5 ? from : to];
    const double limit = allowed.regions.touches(leftOut) ? 0 : allowed.pressure;
    pose.pressure = std::min(askedPressure(spot), limit) * clap;
    return pose;
}

/// Lies across the hand below; off it, as a hand of its own, while that one has to be flat and light.
Pose topPose(const Pose& below, Hand hand) {
    Pose pose = below;
    pose.degrees += hand == Hand::Left ? onTopDegrees : -onTopDegrees;
    pose.onTop = below.shape == HandShape::Reinforced;
    pose.shape = HandShape::Flat;
    pose.contact = 0;
    pose.pressure = 0;
    return pose;
}

Poses workPoses(const Plan& plan, const Spot& spot, body::RegionSet leftOut) {
    const body::Course& course = spot.pass.course;
    if (offBody(course)) return awayFromBody(plan.map);
    const auto poseOf = [&](Hand hand) {
        const HandCourse& way = course.of(hand);
        if (way.track.role == HandRole::Rests || way.allowed.empty()) return resting(way, course.kind);
        if (course.kind == StrokeKind::Points) return clappingPose(way, spot, hand, leftOut);
        return workingPose(way, spot, leftOut);
    };
    const bool leftOnTop = course.left.track.role == HandRole::OnTop;
    const bool rightOnTop = course.right.track.role == HandRole::OnTop;
    Poses poses;
    if (!leftOnTop) poses.left = poseOf(Hand::Left);
    if (!rightOnTop) poses.right = poseOf(Hand::Right);
    if (leftOnTop) poses.left = topPose(poses.right, Hand::Left);
    if (rightOnTop) poses.right = topPose(poses.left, Hand::Right);
    return held(poses, course.stance);
}

Poses beginningOf(const Plan& plan, const Segment& work) {
    return still(workPoses(plan, spotOf(plan, work), {}));
}

Poses endingOf(const Plan& plan, const Segment& work) {
    Spot spot = spotOf(plan, work);
    spot.repetition = work.repetitions - 1;
    spot.returning = spot.outShare < 1;
    spot.part = 1;
    return still(workPoses(plan, spot, {}));
}

/// Either hand, lying still while its forearm comes round with the giver.
Poses walkingRests(body::Point rest, const Giver& giver) {
    const auto pose = [&](Hand hand) {
        const body::Arm before = armTo(rest, 0, hand, giver.from);
        const body::Arm after = armTo(rest, 0, hand, giver.to);
        return Pose{.at = rest,
                    .degrees = std::lerp(before.hand, after.hand, giver.share),
                    .contact = 1,
                    .forearm = std::lerp(before.forearm, after.forearm, giver.share)};
    };
    return {pose(Hand::Left), pose(Hand::Right)};
}

/// Hands over the place where they begin; they land one second before the work.
Poses leadIn(const Plan& plan, const Segment& segment, const Segment& work, Position position) {
    Poses poses = beginningOf(plan, work);
    const Position home = segment.end - homeBeforeWork;
    const double down = smooth(1 - static_cast<double>((home - position).count()) / landing.count());
    poses.left.contact *= down;
    poses.right.contact *= down;
    return poses;
}

} // namespace

Poses posesAt(const Plan& plan, const Timeline& timeline, Position position) {
    if (timeline.segments.empty()) return awayFromBody(plan.map);
    position = std::clamp(position, Position{}, timeline.end());
    const std::size_t index = timeline.segmentAt(position);
    const Segment& segment = timeline.segments[index];
    if (segment.kind == SegmentKind::Work) {
        const Moment moment = momentAt(timeline, position);
        Spot spot = spotOf(plan, segment);
        spot.repetition = moment.repetition;
        spot.returning = moment.returning;
        spot.part = moment.part;
        return workPoses(plan, spot, timeline.leftOut);
    }
    const Segment& work = timeline.segments[index + 1];
    if (!segment.from && (segment.kind == SegmentKind::LeadIn || index == 0))
        return leadIn(plan, segment, work, position);
    const Poses from = segment.from ? *segment.from : endingOf(plan, timeline.segments[index - 1]);
    const Poses to = beginningOf(plan, work);
    const Giver giver = giverAt(plan, timeline, position);
    const auto rest = walkingRest(plan.map);
    const bool walks = rest && giver.walks();
    const double share = glideShare(segment, walks, position);
    return walks ? walk(from, to, walkingRests(*rest, giver), share) : glide(from, to, share);
}

double glideShare(const Segment& change, bool walks, Position position) {
    const Millis home = change.kind == SegmentKind::SwitchLane ? homeBeforeLane : homeBeforeWork;
    const Millis whole = std::max(Millis{1}, change.end - change.begin - home);
    const Millis length = walks ? whole : std::min(whole, longestGlide);
    const Millis into = position - change.begin - (whole - length);
    return std::clamp(static_cast<double>(into.count()) / static_cast<double>(length.count()), 0.0, 1.0);
}

std::optional<body::Point> walkingRest(const body::BodyMap& map) {
    const auto top = std::ranges::find(map.landmarks, "sacrum-top", &body::Landmark::id);
    if (top == map.landmarks.end()) return std::nullopt;
    return body::Point{map.axis, top->at.y - aboveSacrum};
}

body::RegionSet areaUnderHand(const Plan& plan, const Timeline& timeline, Position position) {
    if (timeline.segments.empty()) return {};
    const Moment moment = momentAt(timeline, position);
    const Segment& segment = timeline.segments[moment.segment];
    if (segment.kind != SegmentKind::Work) return {};
    Spot spot = spotOf(plan, segment);
    spot.repetition = moment.repetition;
    spot.returning = moment.returning;
    spot.part = moment.part;
    const body::Course& course = spot.pass.course;
    body::RegionSet area;
    for (const Hand hand : {Hand::Left, Hand::Right}) {
        const HandCourse& way = course.of(hand);
        if (way.track.role != HandRole::Works || way.allowed.empty()) continue;
        const body::Allowed allowed = way.allowedAt(course.kind, spot.along());
        area |= !allowed.centre.empty() ? allowed.centre : allowed.regions;
    }
    return area;
}

} // namespace effleur::session
