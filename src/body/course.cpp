#include "body/course.h"

#include "body/arm.h"
#include "body/margin.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace effleur::body {

namespace {

/// Samples along a pass, 0..2; 401 are at most about 1 cm apart on the longest strokes.
constexpr std::size_t sampleCount = 401;

/// Pressure changes by no more than this from sample to sample: about a level in a quarter of a second.
constexpr double easing = 0.12;

constexpr double passOf(std::size_t sample) {
    return 2.0 * static_cast<double>(sample) / (sampleCount - 1);
}

double angleAt(const HandTrack& track, double pass) {
    const auto& keys = track.angles;
    if (keys.empty()) return 0;
    const auto next = std::find_if(keys.begin(), keys.end(), [pass](const AngleKey& key) { return key.at > pass; });
    if (next == keys.begin()) return keys.front().degrees;
    if (next == keys.end()) return keys.back().degrees;
    const AngleKey& last = *(next - 1);
    const double share = (pass - last.at) / (next->at - last.at);
    const double eased = share * share * (3 - 2 * share);
    return last.degrees + (next->degrees - last.degrees) * eased;
}

HandShape shapeAt(const HandTrack& track, double pass) {
    HandShape shape = track.shapes.empty() ? HandShape::Flat : track.shapes.front().shape;
    for (const ShapeKey& key : track.shapes) {
        if (key.at <= pass) shape = key.shape;
    }
    return shape;
}

double tangentAngle(Point direction) {
    return std::atan2(direction.x, -direction.y) * 180 / std::numbers::pi;
}

std::size_t pointIndex(const HandTrack& track, double pass) {
    const auto count = static_cast<double>(track.points.size());
    return static_cast<std::size_t>(std::clamp(std::floor(std::clamp(pass, 0.0, 1.0) * count), 0.0, count - 1));
}

/// The middle of an area: its centre of gravity.
Point middleOf(const Polygon& area) {
    double twice = 0;
    Point sum;
    const auto& points = area.points;
    for (std::size_t i = 0, j = points.size() - 1; i < points.size(); j = i++) {
        const double piece = points[j].x * points[i].y - points[i].x * points[j].y;
        twice += piece;
        sum = sum + (points[j] + points[i]) * piece;
    }
    return twice == 0 ? points.front() : sum * (1 / (3 * twice));
}

/// A map's areas with the boxes around them, so that most are passed over at a glance.
struct IndexedMap {
    IndexedMap(const BodyMap& body, const Margin& around)
        : map(body)
        , margin(around) {
        for (const Zone& zone : map.zones)
            zones.push_back(zone.area.box());
        for (const Region& region : map.regions)
            regions.push_back(region.area.box());
    }
    const BodyMap& map;
    const Margin& margin;
    std::vector<BoundingBox> zones;
    std::vector<BoundingBox> regions;
};

/// What the zones under `area` ask of a hand of this shape.
Allowed allowedOn(const IndexedMap& ground, const Polygon& area, HandShape shape, StrokeKind kind) {
    Allowed allowed;
    if (area.empty()) return allowed;
    const BodyMap& map = ground.map;
    const BoundingBox around = area.box();
    for (std::size_t i = 0; i < map.zones.size(); ++i) {
        const Zone& zone = map.zones[i];
        if (zone.rule == ZoneRule::NoPercussion || !around.meets(ground.zones[i]) || !area.intersects(zone.area))
            continue;
        switch (zone.rule) {
        case ZoneRule::Never:
        case ZoneRule::NoPressure: allowed.pressure = 0; break;
        case ZoneRule::LightOnly:
            allowed.pressure = std::min(allowed.pressure, 2.0);
            if (shape == HandShape::Pinch)
                allowed.lifted = true;
            else if (kind == StrokeKind::Path && shape != HandShape::Cupped && shape != HandShape::Reinforced)
                allowed.flat = true;
            break;
        case ZoneRule::NoPercussion: break;
        }
    }
    const Point middle = middleOf(area);
    for (std::size_t i = 0; i < map.regions.size(); ++i) {
        if (!around.meets(ground.regions[i]) || !area.intersects(map.regions[i].area)) continue;
        allowed.regions |= RegionSet::of(i);
        if (map.regions[i].area.contains(middle)) allowed.centre |= RegionSet::of(i);
    }
    return allowed;
}

Allowed stricter(const Allowed& a, const Allowed& b) {
    return {.pressure = std::min(a.pressure, b.pressure),
            .flat = a.flat || b.flat,
            .lifted = a.lifted || b.lifted,
            .over = a.over,
            .regions = a.regions | b.regions,
            .centre = a.centre,
            .near = a.near | b.near};
}

Allowed allowedFor(const IndexedMap& ground, Placement placement, Hand hand, StrokeKind kind) {
    Allowed allowed = allowedOn(ground, contactArea(ground.map, placement, hand), placement.shape, kind);
    allowed.near = ground.margin.near(ground.map, placement, hand);
    if (allowed.flat && placement.shape != HandShape::Flat) {
        // The flat hand that it becomes presses on another area.
        placement = inShape(placement, HandShape::Flat, hand);
        Allowed asFlat = allowedOn(ground, contactArea(ground.map, placement, hand), HandShape::Flat, kind);
        asFlat.near = ground.margin.near(ground.map, placement, hand);
        allowed = stricter(asFlat, allowed);
    }
    return allowed;
}

std::size_t samplesOf(const HandTrack& track, StrokeKind kind) {
    if (track.role != HandRole::Works || kind == StrokeKind::Hold) return 1;
    return kind == StrokeKind::Points ? track.points.size() : sampleCount;
}

Placement samplePlacement(const HandCourse& way, StrokeKind kind, std::size_t sample) {
    if (kind == StrokeKind::Points && way.track.role == HandRole::Works)
        return way.onArm({way.track.points[sample], angleAt(way.track, 0), shapeAt(way.track, 0)});
    return way.placementAt(kind, passOf(sample));
}

/// Tells each sample of a lifted stretch how far the hand has come over it.
void measureLifts(std::vector<Allowed>& allowed) {
    for (std::size_t first = 0; first < allowed.size();) {
        if (!allowed[first].lifted) {
            ++first;
            continue;
        }
        std::size_t next = first;
        while (next < allowed.size() && allowed[next].lifted)
            ++next;
        for (std::size_t i = first; i < next; ++i)
            allowed[i].over =
                next - first > 1 ? static_cast<double>(i - first) / static_cast<double>(next - 1 - first) : 0;
        first = next;
    }
}

HandTrack mirrorTrack(HandTrack track, double axis) {
    track.out = track.out.mirrored(axis);
    track.back = track.back.mirrored(axis);
    for (Point& p : track.points)
        p = mirrored(p, axis);
    track.rest = mirrored(track.rest, axis);
    for (AngleKey& key : track.angles)
        key.degrees = -key.degrees;
    track.acrossDegrees = -track.acrossDegrees;
    return track;
}

/// Lets the limit fall before a zone and rise after it, also from the end of a pass to the next one's beginning.
void ease(std::vector<Allowed>& allowed) {
    const std::size_t count = allowed.size();
    for (std::size_t i = 1; i < 2 * count; ++i)
        allowed[i % count].pressure = std::min(allowed[i % count].pressure, allowed[(i - 1) % count].pressure + easing);
    for (std::size_t i = 2 * count - 1; i > 0; --i)
        allowed[(i - 1) % count].pressure =
            std::min(allowed[(i - 1) % count].pressure, allowed[i % count].pressure + easing);
}

/// The hand opens where it lets a fold go, and its fingers reach further then.
void openAround(const IndexedMap& ground, HandCourse& way, StrokeKind kind) {
    const std::size_t count = way.allowed.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!way.allowed[i].lifted) continue;
        const std::size_t last = std::min(i + letGoSamples, count - 1);
        for (std::size_t beside = i > letGoSamples ? i - letGoSamples : 0; beside <= last; ++beside) {
            const Placement placement = samplePlacement(way, kind, beside);
            if (placement.shape == HandShape::Pinch)
                way.allowed[beside].near |=
                    ground.margin.near(ground.map, inShape(placement, HandShape::Flat, way.hand), way.hand);
        }
    }
}

HandCourse handCourse(const IndexedMap& ground, const HandTrack& track, StrokeKind kind, Hand hand, Stance stance) {
    HandCourse result{hand, elbowOf(ground.map, hand, stance), track, {}, {}, {}};
    const std::size_t count = samplesOf(track, kind);
    result.allowed.reserve(count);
    if (track.role == HandRole::OnTop) {
        result.allowed.push_back({});
        return result;
    }
    const bool carriedBack =
        kind == StrokeKind::Path && count > 1 && track.back.empty() && distance(track.out.at(0), track.out.at(1)) > 1;
    Point before;
    for (std::size_t i = 0; i < count; ++i) {
        const Placement placement = samplePlacement(result, kind, i);
        Allowed allowed = allowedFor(ground, placement, hand, kind);
        allowed.lifted = allowed.lifted || (carriedBack && passOf(i) > 1);
        if (kind == StrokeKind::Path && count > 1)
            result.way.push_back(i > 0 ? result.way.back() + distance(before, placement.at) : 0);
        before = placement.at;
        result.allowed.push_back(allowed);
    }
    if (kind == StrokeKind::Path && count > 1) {
        ease(result.allowed);
        measureLifts(result.allowed);
        openAround(ground, result, kind);
    }
    for (const Allowed& each : result.allowed)
        result.near |= each.near;
    return result;
}

/// A hand on the skin at one sample.
struct SampledHand {
    std::size_t sample;
    Placement placement;
    Polygon area;
    BoundingBox box;
};

bool breaks(const Zone& zone, StrokeKind kind, HandShape shape) {
    if (zone.rule == ZoneRule::Never || kind == StrokeKind::Points) return true;
    return zone.rule == ZoneRule::NoPressure && grips(shape);
}

} // namespace

Placement placementAt(const HandTrack& track, StrokeKind kind, double pass) {
    pass = std::clamp(pass, 0.0, 2.0);
    if (track.role == HandRole::Rests || kind == StrokeKind::Hold)
        return {track.rest, angleAt(track, 0), shapeAt(track, 0)};
    if (kind == StrokeKind::Points) {
        const Point at = track.points.empty() ? Point{} : track.points[pointIndex(track, pass)];
        return {at, angleAt(track, pass), shapeAt(track, pass)};
    }
    const bool returning = pass > 1;
    const Path& path = returning && !track.back.empty() ? track.back : track.out;
    const double share = returning ? pass - 1 : pass;
    const Point at = returning && track.back.empty() ? mix(path.at(1), path.at(0), share) : path.at(share);
    const double degrees = track.tangent ? tangentAngle(path.direction(share)) : angleAt(track, pass);
    return {at, degrees, shapeAt(track, pass)};
}

Polygon placed(Polygon area, const Placement& placement, Hand hand) {
    const Point across = turned({1, 0}, placement.degrees);
    for (Point& p : area.points) {
        if (hand == Hand::Left) p.x = -p.x;
        p = {placement.at.x + p.x * across.x - p.y * across.y, placement.at.y + p.x * across.y + p.y * across.x};
    }
    return area;
}

Polygon contactArea(const BodyMap& map, const Placement& placement, Hand hand) {
    return placed(map.contact[static_cast<std::size_t>(placement.shape)], placement, hand);
}

Placement onArm(Placement wanted, HandShape written, Hand hand, Point elbow) {
    const Arm arm = armTo(wanted.at, wanted.degrees, hand, elbow);
    const Point at = reshaped(wanted.at, arm.hand, written, wanted.shape, hand);
    return {at, arm.hand, wanted.shape, arm.forearm};
}

Placement inShape(Placement lies, HandShape shape, Hand hand) {
    lies.at = reshaped(lies.at, lies.degrees, lies.shape, shape, hand);
    lies.shape = shape;
    return lies;
}

Placement HandCourse::placementAt(StrokeKind kind, double pass) const {
    return onArm(body::placementAt(track, kind, pass));
}

Allowed HandCourse::allowedAt(StrokeKind kind, double pass) const {
    if (allowed.empty()) return {};
    if (allowed.size() == 1) return allowed.front();
    if (kind == StrokeKind::Points) return allowed[std::min(pointIndex(track, pass), allowed.size() - 1)];
    const double place = std::clamp(pass, 0.0, 2.0) / 2 * static_cast<double>(allowed.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, allowed.size() - 1);
    const double within = place - static_cast<double>(below);
    Allowed here = within >= 0.5 ? stricter(allowed[above], allowed[below]) : stricter(allowed[below], allowed[above]);
    if (allowed[below].lifted && allowed[above].lifted)
        here.over = std::lerp(allowed[below].over, allowed[above].over, within);
    return here;
}

Course course(const BodyMap& map, const Stroke& stroke, const Lane& lane, bool mirror, std::optional<Stance> stance) {
    return course(map, stroke, lane, mirror, stance, Margin(map));
}

Course course(const BodyMap& map, const Stroke& stroke, const Lane& lane, bool mirror, std::optional<Stance> stance,
              const Margin& margin) {
    const Stance written = stance.value_or(stroke.stance);
    const Stance from = mirror ? mirrored(written) : written;
    HandTrack left = mirror ? mirrorTrack(lane.right, map.axis) : lane.left;
    HandTrack right = mirror ? mirrorTrack(lane.left, map.axis) : lane.right;
    const auto follow = [](HandTrack& top, const HandTrack& below) {
        if (top.role != HandRole::OnTop) return;
        HandTrack follows = below;
        follows.role = HandRole::OnTop;
        follows.acrossDegrees = top.acrossDegrees;
        follows.acrossBack = top.acrossBack;
        top = std::move(follows);
    };
    follow(left, right);
    follow(right, left);
    const IndexedMap ground(map, margin);
    return {stroke.kind,
            stroke.level,
            stroke.backPressure,
            from,
            handCourse(ground, left, stroke.kind, Hand::Left, from),
            handCourse(ground, right, stroke.kind, Hand::Right, from)};
}

std::vector<Breach> breaches(const BodyMap& map, const Course& course) {
    std::vector<Breach> found;
    for (const Hand hand : {Hand::Left, Hand::Right}) {
        const HandCourse& way = course.of(hand);
        if (way.track.role == HandRole::OnTop) continue;
        std::vector<SampledHand> touches;
        for (std::size_t i = 0; i < way.allowed.size(); ++i) {
            if (way.allowed[i].lifted) continue;
            Placement placement = samplePlacement(way, course.kind, i);
            if (way.allowed[i].flat) placement = inShape(placement, HandShape::Flat, hand);
            const Polygon area = contactArea(map, placement, hand);
            touches.push_back({i, placement, area, area.box()});
        }
        for (const Zone& zone : map.zones) {
            const BoundingBox around = zone.area.box();
            const auto first = std::find_if(touches.begin(), touches.end(), [&](const SampledHand& touch) {
                return breaks(zone, course.kind, touch.placement.shape) && touch.box.meets(around) &&
                       touch.area.intersects(zone.area);
            });
            if (first == touches.end()) continue;
            const bool counted = course.kind == StrokeKind::Points;
            found.push_back({hand, counted ? static_cast<double>(first->sample) : passOf(first->sample),
                             first->placement.at, zone.id});
        }
    }
    return found;
}

} // namespace effleur::body
