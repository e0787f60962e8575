#include "body/join.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace effleur::body {

namespace {

constexpr char ofPart = '/';

// Everything of a map moved by the same way.

Path moved(const Path& path, Point by) {
    std::vector<Point> points = path.points();
    for (Point& point : points)
        point = point + by;
    return Path(points);
}

Polygon moved(Polygon area, Point by) {
    for (Point& point : area.points)
        point = point + by;
    return area;
}

void move(BodyMap& map, Point by) {
    if (by == Point{}) return;
    map.axis += by.x;
    map.frame.centre = map.frame.centre + by;
    map.sideMark = map.sideMark + by;
    for (Stand& stand : map.stands) {
        stand.leftElbow = stand.leftElbow + by;
        stand.rightElbow = stand.rightElbow + by;
        stand.about = stand.about + by;
    }
    map.silhouette = moved(std::move(map.silhouette), by);
    for (Landmark& landmark : map.landmarks)
        landmark.at = landmark.at + by;
    for (Region& region : map.regions)
        region.area = moved(std::move(region.area), by);
    for (Zone& zone : map.zones)
        zone.area = moved(std::move(zone.area), by);
    for (Direction& direction : map.directions)
        direction = {direction.region, direction.start + by, direction.end + by};
    for (Stroke& stroke : map.strokes)
        stroke = moved(std::move(stroke), by);
}

/// The smallest circle around two.
Frame around(const Frame& a, const Frame& b) {
    const double apart = distance(a.centre, b.centre);
    if (apart + b.across / 2 <= a.across / 2) return a;
    if (apart + a.across / 2 <= b.across / 2) return b;
    const double across = apart + (a.across + b.across) / 2;
    return {mix(a.centre, b.centre, (across - a.across) / 2 / apart), across};
}

double areaOf(const Polygon& polygon) {
    double twice = 0;
    for (std::size_t i = 0, last = polygon.points.size() - 1; i < polygon.points.size(); last = i++)
        twice += polygon.points[last].x * polygon.points[i].y - polygon.points[i].x * polygon.points[last].y;
    return twice / 2;
}

/// What of the outline lies on one side of the line y = `seam`, beginning and ending on it with its longest edge there
/// between the last point and the first.
Polygon cut(const Polygon& area, double seam, bool below) {
    Polygon kept;
    const auto inside = [&](Point point) { return below ? point.y >= seam : point.y <= seam; };
    for (std::size_t i = 0; i < area.points.size(); ++i) {
        const Point from = area.points[i];
        const Point to = area.points[(i + 1) % area.points.size()];
        if (inside(from)) kept.points.push_back(from);
        if (inside(from) != inside(to) && from.y != to.y)
            kept.points.push_back({std::lerp(from.x, to.x, (seam - from.y) / (to.y - from.y)), seam});
    }
    std::size_t begin = 0;
    double longest = 0;
    for (std::size_t i = 0; i < kept.points.size(); ++i) {
        const Point from = kept.points[i];
        const Point to = kept.points[(i + 1) % kept.points.size()];
        if (from.y != seam || to.y != seam || std::abs(to.x - from.x) <= longest) continue;
        longest = std::abs(to.x - from.x);
        begin = (i + 1) % kept.points.size();
    }
    std::rotate(kept.points.begin(), kept.points.begin() + static_cast<std::ptrdiff_t>(begin), kept.points.end());
    return kept;
}

bool share(const BodyMap& a, const BodyMap& b) {
    const auto sameStand = [&b](const Stand& stand) { return b.stand(stand.stance) != nullptr; };
    const auto sameRegion = [&b](const Region& region) { return b.region(region.id) != nullptr; };
    return std::any_of(a.stands.begin(), a.stands.end(), sameStand) ||
           std::any_of(a.regions.begin(), a.regions.end(), sameRegion);
}

template<typename Things> void append(Things& to, const Things& more) {
    to.insert(to.end(), more.begin(), more.end());
}

/// The one that all others join; null where there is none.
const BodyMap* groundOf(const std::vector<const BodyMap*>& maps) {
    for (const BodyMap* ground : maps) {
        const auto joins = [ground](const BodyMap* each) { return each == ground || each->join.body == ground->id; };
        if (std::all_of(maps.begin(), maps.end(), joins)) return ground;
    }
    return nullptr;
}

BodyPart partOf(const BodyMap& map, Point origin) {
    BodyPart part = map.part(0);
    part.origin = origin;
    return part;
}

/// Takes all of a map in, which was moved to where it belongs.
void take(BodyMap& whole, BodyMap map, const Join& join) {
    const bool first = whole.parts.empty();
    whole.parts.push_back(partOf(map, join.at));
    for (Stroke& stroke : map.strokes)
        if (!first) stroke.id = strokeOfPart(map.id, stroke.id);
    append(whole.stands, map.stands);
    append(whole.landmarks, map.landmarks);
    append(whole.regions, map.regions);
    append(whole.zones, map.zones);
    append(whole.directions, map.directions);
    append(whole.strokes, map.strokes);
    whole.frame = first ? map.frame : around(whole.frame, map.frame);
    whole.width = std::max(whole.width, join.at.x + map.width);
    whole.height = std::max(whole.height, join.at.y + map.height);
}

} // namespace

std::string strokeOfPart(std::string_view part, std::string_view stroke) {
    return std::string(part) + ofPart + std::string(stroke);
}

std::string_view ownName(std::string_view stroke) {
    return stroke.substr(stroke.find(ofPart) + 1); // all of it where there is none
}

Stroke moved(Stroke stroke, Point by) {
    for (Lane& lane : stroke.lanes)
        for (HandTrack* track : {&lane.left, &lane.right}) {
            track->out = moved(track->out, by);
            track->back = moved(track->back, by);
            for (Point& point : track->points)
                point = point + by;
            track->rest = track->rest + by;
        }
    return stroke;
}

std::vector<std::string_view> partsIn(std::string_view id) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= id.size();) {
        const std::size_t end = std::min(id.find(joiner, begin), id.size());
        parts.push_back(id.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

Polygon stacked(const Polygon& upper, const Polygon& lower, double seam) {
    Polygon above = cut(upper, seam, false);
    Polygon below = cut(lower, seam, true);
    if (above.empty()) return below;
    if (below.empty()) return above;
    if ((areaOf(above) < 0) != (areaOf(below) < 0)) std::reverse(below.points.begin(), below.points.end());
    append(above.points, below.points);
    return above;
}

std::optional<BodyMap> joined(const std::vector<const BodyMap*>& maps) {
    const BodyMap* ground = maps.size() > 1 ? groundOf(maps) : nullptr;
    if (!ground) return std::nullopt;
    std::size_t regions = 0;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        const BodyMap& map = *maps[i];
        const double axis = map.axis + (&map == ground ? 0 : map.join.at.x);
        const bool below = &map == ground || map.join.at.x == 0; // strokes are mirrored before they are moved
        if (map.position != ground->position || map.clothed != ground->clothed || !below ||
            std::abs(axis - ground->axis) > 0.5)
            return std::nullopt;
        for (std::size_t other = 0; other < i; ++other)
            if (share(map, *maps[other])) return std::nullopt;
        regions += map.regions.size();
    }
    if (regions > mostRegions) return std::nullopt;

    BodyMap whole = *ground; // its scale, its axis, its hands
    whole.id.clear();
    whole.fileUnits = maps.front()->fileUnits;
    whole.join = {};
    whole.width = whole.height = 0;
    whole.regions.clear();
    whole.stands.clear();
    whole.landmarks.clear();
    whole.zones.clear();
    whole.directions.clear();
    whole.strokes.clear();
    for (const BodyMap* each : maps) {
        BodyMap map = *each;
        const Join join = each == ground ? Join{} : each->join;
        move(map, join.at);
        if (each != ground) {
            whole.silhouette = stacked(whole.silhouette, map.silhouette, join.at.y + join.seamFrom.y);
            whole.name = join.name;
            whole.usual = join.usual;
        }
        if (!whole.id.empty()) whole.id += joiner;
        whole.id += map.id;
        take(whole, std::move(map), join);
    }
    return whole;
}

} // namespace effleur::body
