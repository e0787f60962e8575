#include "session/left_out.h"

#include "body/arm.h"
#include "session/glide.h"

#include <algorithm>
#include <cmath>

namespace effleur::session {

namespace {

using body::Hand;
using body::HandCourse;
using body::HandRole;
using body::Placement;
using body::Point;
using body::Polygon;
using body::RegionSet;
using body::StrokeKind;

// All in body units.
constexpr double rise = 60;    ///< of way, from lying to off the skin
constexpr double easing = 110; ///< of way before that, in which the pressure goes
constexpr double landing = 50; ///< of way: where less would be left to lie on, the hand stays up
constexpr double leastStretch = 2 * rise + landing;
static_assert(rise + easing >= leastStretch); // no stretch that is long enough is looked at in part
constexpr double firmest = 3;                 ///< that a session asks for
constexpr double ring = 24;                   ///< between the places that are tried
constexpr double farthest = 312;              ///< a berth is no further from the hand's own place: 26 cm
constexpr double farthestAcross = 60;         ///< nor so far over to the other hand's side, where the arms would cross
constexpr int directions = 16;
constexpr std::size_t everySample = 8; ///< of the other hand's way is looked at

bool blocked(const HandCourse& way, std::size_t sample, RegionSet leftOut) {
    return way.allowed[sample].near.touches(leftOut);
}

/// Way from `place` (in samples) to the last free sample before a blocked one; `most` where there is none so near.
/// A pass ends where the next one begins.
double wayToBlocked(const HandCourse& way, double place, bool forward, RegionSet leftOut, double most) {
    const std::size_t last = way.allowed.size() - 1;
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, last);
    const double here = std::lerp(way.way[below], way.way[above], place - static_cast<double>(below));
    std::size_t at = forward && place > static_cast<double>(below) ? above : below;
    double gone = std::abs(way.way[at] - here);
    for (std::size_t step = 0; step < last && gone < most; ++step) {
        const bool wraps = at == (forward ? last : 0);
        const std::size_t next = wraps ? (forward ? 0 : last) : forward ? at + 1 : at - 1;
        if (blocked(way, next, leftOut)) return gone;
        if (!wraps) gone += std::abs(way.way[next] - way.way[at]);
        at = next;
    }
    return most;
}

/// How many of a path's first `working` samples the hand passes off the skin: where clearanceAt has no contact.
std::size_t samplesUp(const HandCourse& way, RegionSet leftOut, std::size_t working) {
    if (!way.near.touches(leftOut)) return 0;
    const std::size_t count = way.allowed.size();
    std::size_t start = 0;
    while (!blocked(way, start, leftOut))
        ++start;
    std::size_t up = 0;
    std::vector<double> stretch; // of free samples: how far each is from the first one
    const auto close = [&](std::size_t past) {
        for (std::size_t i = 0; i < stretch.size(); ++i) {
            const bool atEdge = stretch[i] <= 0 || stretch.back() - stretch[i] <= 0;
            const std::size_t sample = (past + count - stretch.size() + i) % count;
            up += sample < working && (atEdge || stretch.back() < leastStretch);
        }
        stretch.clear();
    };
    for (std::size_t step = 0; step < count; ++step) {
        const std::size_t sample = (start + step) % count;
        if (blocked(way, sample, leftOut)) {
            close(sample);
            up += sample < working;
        } else {
            // A pass ends where the next one begins.
            const double gone = sample > 0 ? way.way[sample] - way.way[sample - 1] : 0;
            stretch.push_back(stretch.empty() ? 0 : stretch.back() + gone);
        }
    }
    close(start);
    return up;
}

bool rests(const HandCourse& way) {
    return way.allowed.size() == 1 && way.track.role != HandRole::OnTop;
}

/// Where a resting hand would lie if its place were `at`, on its arm.
Placement restingAt(const HandCourse& way, Point at) {
    Placement wanted = body::placementAt(way.track, StrokeKind::Hold, 0);
    wanted.at = at;
    return way.onArm(wanted);
}

/// What a hand takes where it lies: the skin under it, and the line of its forearm as far as that is seen.
struct Taken {
    Polygon area;
    Point wrist;
    Point elbow;
};

Taken takenBy(const Plan& plan, const Placement& lies, Hand hand) {
    constexpr double forearm = 228;
    const Point wrist = body::wristAt(lies.at, lies.degrees, lies.shape, hand);
    return {contactArea(plan.map, lies, hand), wrist, wrist + body::turned({0, forearm}, lies.forearm)};
}

bool cross(const Taken& a, const Taken& b) {
    const auto side = [](Point from, Point to, Point p) {
        return (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x);
    };
    return side(a.wrist, a.elbow, b.wrist) * side(a.wrist, a.elbow, b.elbow) < 0 &&
           side(b.wrist, b.elbow, a.wrist) * side(b.wrist, b.elbow, a.elbow) < 0;
}

/// The places that a hand takes on its course, apart from those where it is left out anyway.
std::vector<Taken> placesOf(const Plan& plan, const body::Course& course, Hand hand, RegionSet leftOut) {
    const HandCourse& way = course.of(hand);
    std::vector<Taken> places;
    if (way.track.role == HandRole::OnTop) return places;
    const bool points = course.kind == StrokeKind::Points && way.track.role == HandRole::Works;
    const std::size_t count = way.allowed.size();
    for (std::size_t sample = 0; sample < count; sample += points ? 1 : everySample) {
        if (blocked(way, sample, leftOut)) continue;
        Placement wanted = body::placementAt(
            way.track, course.kind, count > 1 ? 2 * static_cast<double>(sample) / static_cast<double>(count - 1) : 0);
        if (points) wanted.at = way.track.points[sample];
        places.push_back(takenBy(plan, way.onArm(wanted), hand));
    }
    return places;
}

/// Whether a hand can lie there: wholly on the body, off what is left out, off the other hand, and no arm over the
/// other.
bool isFree(const Plan& plan, const Placement& place, Hand hand, RegionSet leftOut, const std::vector<Taken>& taken) {
    const body::BodyMap& map = plan.map;
    if (!plan.margin.near(map, place, hand, leftOut).empty()) return false;
    const Taken takes = takenBy(plan, place, hand);
    const Polygon& area = takes.area;
    const auto meets = [&area](const Polygon& other) { return area.intersects(other); };
    const auto inTheWay = [&](const Taken& other) { return meets(other.area) || cross(takes, other); };
    if (std::any_of(taken.begin(), taken.end(), inTheWay)) return false;
    const auto forbids = [&](const body::Zone& zone) {
        const bool never = zone.rule == body::ZoneRule::Never ||
                           (body::grips(place.shape) && zone.rule != body::ZoneRule::NoPercussion);
        return never && meets(zone.area);
    };
    if (std::any_of(map.zones.begin(), map.zones.end(), forbids)) return false;
    return map.silhouette.empty() || std::all_of(area.points.begin(), area.points.end(),
                                                 [&map](Point point) { return map.silhouette.contains(point); });
}

Berth berthFor(const Plan& plan, const HandCourse& way, RegionSet leftOut, const std::vector<Taken>& taken) {
    const Point own = way.track.rest;
    for (double away = ring; away <= farthest; away += ring) {
        for (int direction = 0; direction < directions; ++direction) {
            // Up and down first, then further aside, the hand's own side before the other.
            const int turn = (direction + 1) / 2 * (direction % 2 == 0 ? -1 : 1);
            const double aside = (way.hand == Hand::Left ? -1 : 1) * 360.0 * turn / directions;
            const Point at = own + body::turned({0, -away}, aside);
            const RegionSet ground = plan.map.regionsAt(at);
            if (ground.empty() || ground.touches(leftOut)) continue;
            const double across = way.hand == Hand::Left ? at.x - plan.map.axis : plan.map.axis - at.x;
            if (across > farthestAcross) continue;
            const Placement place = restingAt(way, at);
            if (isFree(plan, place, way.hand, leftOut, taken)) return {place, true};
        }
    }
    return {restingAt(way, own), false};
}

Pose keptOff(const Plan& plan, Pose pose, Hand hand, RegionSet leftOut) {
    if (pose.contact <= 0 && !pose.works) return pose;
    const Placement place{pose.at, pose.degrees, pose.shape};
    if (plan.margin.near(plan.map, place, hand, leftOut).empty()) return pose;
    pose.contact = 0;
    pose.lift = 1;
    pose.pressure = 0;
    pose.works = false;
    pose.returning = false;
    return pose;
}

} // namespace

Clearance clearanceAt(const HandCourse& way, StrokeKind kind, double along, RegionSet leftOut) {
    if (!way.near.touches(leftOut)) return {};
    if (way.way.empty()) return way.allowedAt(kind, along).near.touches(leftOut) ? Clearance{0, 0} : Clearance{};
    const double place = std::clamp(along, 0.0, 2.0) / 2 * static_cast<double>(way.allowed.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const bool between = place > static_cast<double>(below);
    if (blocked(way, below, leftOut) || (between && blocked(way, below + 1, leftOut))) return {0, 0};
    constexpr double most = rise + easing;
    const double before = wayToBlocked(way, place, false, leftOut, most);
    const double behind = wayToBlocked(way, place, true, leftOut, most);
    if (before + behind < leastStretch) return {0, 0};
    const double nearest = std::min(before, behind);
    if (nearest >= most) return {};
    return {smooth(nearest / rise), firmest * smooth((nearest - rise) / easing)};
}

Berths berthsOf(const Plan& plan, const PlannedPass& pass, RegionSet leftOut) {
    Berths berths;
    if (leftOut.empty()) return berths;
    std::vector<Taken> taken;
    for (const Hand hand : {Hand::Left, Hand::Right}) {
        const HandCourse& way = pass.course.of(hand);
        if (!rests(way) || !blocked(way, 0, leftOut)) continue;
        const Hand other = hand == Hand::Left ? Hand::Right : Hand::Left;
        for (Taken& place : placesOf(plan, pass.course, other, leftOut))
            taken.push_back(std::move(place));
        const Berth berth = berthFor(plan, way, leftOut, taken);
        berths[hand == Hand::Right] = berth;
        taken = {takenBy(plan, berth.place, hand)};
    }
    return berths;
}

double shareLost(const PlannedPass& pass, const Berths& berths, RegionSet leftOut) {
    if (leftOut.empty()) return 0;
    double all = 0;
    double lost = 0;
    for (const Hand hand : {Hand::Left, Hand::Right}) {
        const HandCourse& way = pass.course.of(hand);
        const bool holds = pass.course.kind == StrokeKind::Hold && rests(way);
        if (holds) {
            const auto& berth = berths[hand == Hand::Right];
            all += 1;
            lost += berth && !berth->lies;
        }
        if (holds || way.track.role != HandRole::Works || way.allowed.empty()) continue;
        // A path's second half is its return.
        const std::size_t working = way.way.empty() ? way.allowed.size() : (way.allowed.size() + 1) / 2;
        std::size_t up = 0;
        if (!way.way.empty()) up = samplesUp(way, leftOut, working);
        for (std::size_t point = 0; way.way.empty() && point < working; ++point)
            up += blocked(way, point, leftOut);
        all += 1;
        lost += static_cast<double>(up) / static_cast<double>(working);
    }
    return all > 0 ? lost / all : 0;
}

Poses keptOff(const Plan& plan, Poses poses, RegionSet leftOut) {
    if (leftOut.empty()) return poses;
    return {keptOff(plan, poses.left, Hand::Left, leftOut), keptOff(plan, poses.right, Hand::Right, leftOut)};
}

} // namespace effleur::session
