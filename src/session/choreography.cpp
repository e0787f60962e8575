#include "session/choreography.h"

#include "session/glide.h"
#include "session/landing.h"
#include "session/left_out.h"
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
using body::letGoSamples;
using body::Point;
using body::StrokeKind;

constexpr Millis homeBeforeWork{1'000};
constexpr Millis homeBeforeLane{500};
constexpr Millis longestGlide{5'000};
constexpr Millis landing{1'500};

/// How long pressure takes to come and go, at most.
constexpr double rampMillis = 500;
/// Of the time between a hand's claps: so long it lies on both sides of its beat, so long it takes to come and go; on
/// its way to the next spot it is from the one share to the other.
constexpr double clapLies = 0.1;
constexpr double clapEdge = 0.05;
constexpr double clapTravels = clapLies + clapEdge;
/// Pressure goes over this many samples of the course before a fold is let go.
constexpr int slackenSamples = 12;
/// A hand that has let a fold go passes in a bow to the flank, in body units.
constexpr double hopBow = 17;

double inOutSine(double x) {
    return (1 - std::cos(std::numbers::pi * x)) / 2;
}

bool offBody(const body::Course& course) {
    return course.left.allowed.empty() && course.right.allowed.empty();
}

/// Beside the picture, at the height of the hips.
Poses awayFromBody(const body::BodyPart& part) {
    Poses poses;
    poses.left.at = part.origin + Point{-0.2 * part.width, 0.7 * part.height};
    poses.right.at = part.origin + Point{1.2 * part.width, 0.7 * part.height};
    poses.left.lift = poses.right.lift = 1;
    poses.left.forearm = poses.left.degrees = -20;
    poses.right.forearm = poses.right.degrees = 20;
    return poses;
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

Pose lyingAt(const body::Placement& lies) {
    return {.at = lies.at, .degrees = lies.degrees, .shape = lies.shape, .contact = 1, .forearm = lies.forearm};
}

Pose resting(const HandCourse& way, StrokeKind kind) {
    return lyingAt(way.placementAt(kind, 0));
}

/// The fold is let go: the hand opens, hops to where it takes it again, and does not press in between.
void letGo(Pose& pose, const body::Allowed& allowed, double apart, const HandCourse& way, double axis) {
    const body::Placement open = inShape({pose.at, pose.degrees, pose.shape, pose.forearm}, HandShape::Flat, way.hand);
    const double hop = allowed.lifted ? std::sin(std::numbers::pi * allowed.over) : 0;
    pose.at = open.at + Point{open.at.x < axis ? -hopBow : hopBow, 0} * hop;
    pose.shape = open.shape;
    pose.contact = smooth(apart / letGoSamples);
    pose.lift = std::sqrt(hop);
    pose.pressure = 0;
}

Pose workingPose(const HandCourse& way, const Spot& spot, body::RegionSet leftOut, double axis) {
    const StrokeKind kind = spot.pass.course.kind;
    const double along = spot.along();
    const body::Allowed allowed = way.allowedAt(kind, along);
    body::Placement lies = way.placementAt(kind, along);
    if (allowed.flat) lies = inShape(lies, HandShape::Flat, way.hand);
    Pose pose = lyingAt(lies);
    pose.works = true;
    pose.returning = spot.returning;
    const Clearance clear = clearanceAt(way, kind, along, leftOut);
    double limit = std::min(allowed.pressure, clear.pressure);
    const bool folds = lies.shape == HandShape::Pinch;
    const int within = folds ? letGoSamples + slackenSamples : letGoSamples;
    double toLift = within;
    if (way.allowed.size() > 1)
        toLift = allowed.lifted ? 0 : way.samplesFrom(along, within, [](const auto& each) { return each.lifted; });
    if (!folds) {
        pose.contact = toLift < within ? smooth((toLift - 1) / (letGoSamples - 1)) : 1;
        pose.lift = 1 - pose.contact;
    } else if (toLift < within) {
        limit = std::min(limit, 3 * smooth((toLift - letGoSamples) / slackenSamples));
    }
    pose.pressure = std::min(askedPressure(spot), limit) * pose.contact;
    if (folds && toLift < letGoSamples) letGo(pose, allowed, toLift, way, axis);
    pose.contact *= clear.contact;
    pose.lift = std::max(pose.lift, 1 - clear.contact);
    pose.pressure *= clear.contact;
    return pose;
}

/// Of a clap so far in time, in shares of the time between a hand's claps, from its beat: 1 while the hand lies.
double clapContact(double share) {
    return 1 - smooth((share - clapLies) / clapEdge);
}

/// How high a clapping hand is between its beats, so that one is up while the other one strikes.
double clapLift(double share) {
    if (share <= clapLies || share >= 1 - clapLies) return 0;
    return std::pow(std::sin(std::numbers::pi * (share - clapLies) / (1 - 2 * clapLies)), 0.8);
}

/// A clapping hand: still on the skin around its beats, on its way to the next point between them.
Pose clappingPose(const HandCourse& way, const Spot& spot, body::RegionSet leftOut) {
    const auto points = static_cast<int>(way.track.points.size());
    const int total = spot.beats * spot.work.repetitions;
    const double beatMillis = spot.partMillis() / spot.beats;
    const double beat = spot.sinceBegin() / beatMillis;
    const int parity = way.hand == Hand::Left ? 0 : 1;
    const int before = static_cast<int>(std::floor((beat - parity) / 2)) * 2 + parity;
    const int after = before + 2;
    const auto indexOf = [&](int k) {
        k = std::clamp(k, 0, total - 1);
        return static_cast<std::size_t>((k % spot.beats) * points / spot.beats);
    };
    const double since = (beat - before) / 2;
    // Before its first beat a hand waits at its first point, after its last one at its last.
    const std::size_t from = indexOf(before >= 0 ? before : after);
    const std::size_t to = indexOf(after < total ? after : std::max(before, 0));
    const double travel = inOutSine(std::clamp((since - clapTravels) / (1 - 2 * clapTravels), 0.0, 1.0));
    body::Placement wanted = body::placementAt(way.track, StrokeKind::Points, 0);
    wanted.at = mix(way.track.points[from], way.track.points[to], travel);
    Pose pose = lyingAt(way.onArm(wanted));
    pose.works = true;
    // No clap lands on a point that is left out.
    const auto lands = [&](std::size_t point) { return !way.allowed[point].near.touches(leftOut); };
    const double clap = std::max(before >= 0 && lands(from) ? clapContact(since) : 0,
                                 after < total && lands(to) ? clapContact(1 - since) : 0);
    // The work begins and ends with both hands lying on the skin.
    const double edge = std::min(spot.sinceBegin(), spot.untilEnd()) / (2 * beatMillis);
    const std::size_t here = travel < 0.5 ? from : to;
    pose.contact = lands(here) ? std::max(clap, clapContact(edge)) : clap;
    pose.lift = clapLift(since) * smooth((edge - clapLies) / (2 * clapLies));
    if (!lands(here)) pose.lift = std::max(pose.lift, 1 - pose.contact);
    pose.pressure = std::min(askedPressure(spot), way.allowed[here].pressure) * clap;
    return pose;
}

/// Lies across the hand below, on an arm of its own.
Pose topPose(const Pose& below, const HandCourse& way) {
    const body::Placement across =
        onArm({below.at, below.degrees + way.track.acrossDegrees}, HandShape::Flat, way.hand, way.elbow);
    Pose pose = lyingAt(across);
    pose.at = below.at + body::turned({0, way.track.acrossBack}, across.degrees);
    pose.contact = 0;
    pose.works = below.works;
    pose.returning = below.returning;
    pose.onTop = below.shape == HandShape::Reinforced;
    pose.lift = below.lift;
    return pose;
}

/// A resting hand where it can lie, or in the air.
Pose atBerth(const Pose& own, const std::optional<Berth>& berth) {
    if (!berth) return own;
    Pose pose = lyingAt(berth->place);
    pose.contact = berth->lies ? 1 : 0;
    pose.lift = 1 - pose.contact;
    return pose;
}

Poses workPoses(const Plan& plan, const Spot& spot, body::RegionSet leftOut) {
    const body::Course& course = spot.pass.course;
    if (offBody(course)) return awayFromBody(plan.map.part(plan.steps[spot.work.step].part));
    const auto poseOf = [&](Hand hand) {
        const HandCourse& way = course.of(hand);
        if (way.track.role == HandRole::Rests || way.allowed.empty()) return resting(way, course.kind);
        if (course.kind == StrokeKind::Points) return clappingPose(way, spot, leftOut);
        return workingPose(way, spot, leftOut, plan.map.axis);
    };
    const bool leftOnTop = course.left.track.role == HandRole::OnTop;
    const bool rightOnTop = course.right.track.role == HandRole::OnTop;
    Poses poses;
    if (!leftOnTop) poses.left = atBerth(poseOf(Hand::Left), spot.work.berths[0]);
    if (!rightOnTop) poses.right = atBerth(poseOf(Hand::Right), spot.work.berths[1]);
    if (leftOnTop) poses.left = topPose(poses.right, course.left);
    if (rightOnTop) poses.right = topPose(poses.left, course.right);
    return poses;
}

Poses beginningOf(const Plan& plan, const Segment& work, body::RegionSet leftOut) {
    return still(workPoses(plan, spotOf(plan, work), leftOut));
}

Poses endingOf(const Plan& plan, const Segment& work, body::RegionSet leftOut) {
    Spot spot = spotOf(plan, work);
    spot.repetition = work.repetitions - 1;
    spot.returning = spot.outShare < 1;
    spot.part = 1;
    return still(workPoses(plan, spot, leftOut));
}

/// Hands over the place where they begin; they land one second before the work.
Poses leadIn(const Plan& plan, const Timeline& timeline, const Segment& segment, const Segment& work,
             Position position) {
    Poses poses = beginningOf(plan, work, timeline.leftOut);
    const Position home = segment.end - homeBeforeWork;
    const double down = smooth(1 - static_cast<double>((home - position).count()) / landing.count());
    for (Pose* pose : {&poses.left, &poses.right}) {
        pose->contact *= down;
        pose->lift = std::max(pose->lift, 1 - down);
    }
    return poses;
}

std::optional<Spot> spotAt(const Plan& plan, const Timeline& timeline, Position position) {
    const Moment moment = momentAt(timeline, position);
    const Segment& segment = timeline.segments[moment.segment];
    if (segment.kind != SegmentKind::Work) return std::nullopt;
    Spot spot = spotOf(plan, segment);
    spot.repetition = moment.repetition;
    spot.returning = moment.returning;
    spot.part = moment.part;
    return spot;
}

} // namespace

Poses posesAt(const Plan& plan, const Timeline& timeline, Position position) {
    if (timeline.segments.empty()) return awayFromBody(plan.map.part(0));
    position = std::clamp(position, Position{}, timeline.end());
    const std::size_t index = timeline.segmentAt(position);
    const Segment& segment = timeline.segments[index];
    if (segment.kind == SegmentKind::Work) {
        return workPoses(plan, *spotAt(plan, timeline, position), timeline.leftOut);
    }
    const Segment& work = timeline.segments[index + 1];
    if (!segment.from && (segment.kind == SegmentKind::LeadIn || index == 0))
        return leadIn(plan, timeline, segment, work, position);
    const Poses from = segment.from ? keptOff(plan, *segment.from, timeline.leftOut)
                                    : endingOf(plan, timeline.segments[index - 1], timeline.leftOut);
    const Poses to = beginningOf(plan, work, timeline.leftOut);
    const Giver giver = giverAt(plan, timeline, position);
    const double share = glideShare(segment, giver.walks() || segment.leaves, position);
    const LyingPlaces lie = laysDown(from, to) ? lyingPlaces(plan, from) : LyingPlaces{};
    if (segment.leaves) return keptOff(plan, changeBodies(from, to, share, lie), timeline.leftOut);
    return keptOff(plan, giver.walks() ? walk(from, to, share, lie) : glide(from, to, share, lie), timeline.leftOut);
}

bool isLifted(const Plan& plan, const Timeline& timeline, Position position) {
    if (timeline.segments.empty() || timeline.leftOut.empty()) return false;
    const auto spot = spotAt(plan, timeline, std::clamp(position, Position{}, timeline.end()));
    if (!spot) return false;
    const body::Course& course = spot->pass.course;
    const auto isUp = [&](const HandCourse& way) {
        if (way.track.role != HandRole::Works || way.way.empty()) return false;
        return clearanceAt(way, course.kind, spot->along(), timeline.leftOut).contact < 1;
    };
    return isUp(course.left) || isUp(course.right);
}

double allowedPressure(const Plan& plan, const Timeline& timeline, Position position) {
    constexpr double all = 5;
    if (timeline.segments.empty()) return all;
    const auto spot = spotAt(plan, timeline, std::clamp(position, Position{}, timeline.end()));
    if (!spot) return all;
    const body::Course& course = spot->pass.course;
    std::optional<double> most;
    for (const HandCourse* way : {&course.left, &course.right})
        if (way->track.role == HandRole::Works && !way->allowed.empty())
            most = std::max(most.value_or(0), way->allowedAt(course.kind, spot->along()).pressure);
    return most.value_or(all);
}

double glideShare(const Segment& change, bool walks, Position position) {
    const Millis home = change.kind == SegmentKind::SwitchLane ? homeBeforeLane : homeBeforeWork;
    const Millis whole = std::max(Millis{1}, change.end - change.begin - home);
    const Millis length = walks ? whole : std::min(whole, longestGlide);
    const Millis into = position - change.begin - (whole - length);
    return std::clamp(static_cast<double>(into.count()) / static_cast<double>(length.count()), 0.0, 1.0);
}

body::RegionSet areaUnderHand(const Plan& plan, const Timeline& timeline, Position position) {
    if (timeline.segments.empty()) return {};
    const auto spot = spotAt(plan, timeline, position);
    if (!spot) return {};
    const body::Course& course = spot->pass.course;
    body::RegionSet area;
    for (const Hand hand : {Hand::Left, Hand::Right}) {
        const HandCourse& way = course.of(hand);
        if (way.track.role != HandRole::Works || way.allowed.empty()) continue;
        const body::Allowed allowed = way.allowedAt(course.kind, spot->along());
        area |= !allowed.centre.empty() ? allowed.centre : allowed.regions;
    }
    return area;
}

body::RegionSet heldElsewhere(const Plan& plan, const Segment& work) {
    const body::Course& course = plan.steps[work.step].passes[work.pass].course;
    body::RegionSet held;
    if (course.kind != StrokeKind::Hold || work.berths == Berths{}) return held;
    // A palm on the spine lies on what is beside it.
    constexpr double beside = 36;
    const auto under = [&](Point at) {
        const body::RegionSet here = plan.map.regionsAt(at);
        return here.empty() ? plan.map.regionsAt(at - Point{beside, 0}) | plan.map.regionsAt(at + Point{beside, 0})
                            : here;
    };
    for (const Hand hand : {Hand::Left, Hand::Right}) {
        const auto& berth = work.berths[hand == Hand::Right];
        const body::Point own = course.of(hand).placementAt(course.kind, 0).at;
        if (!berth || berth->lies) held |= under(berth ? berth->place.at : own);
    }
    return held;
}

} // namespace effleur::session
