#include "body/margin.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace effleur::body {

namespace {

/// Directions that a corner is widened to.
constexpr int corners = 8;

double cross(Point origin, Point a, Point b) {
    return (a.x - origin.x) * (b.y - origin.y) - (a.y - origin.y) * (b.x - origin.x);
}

/// Around the points, counter-clockwise.
Polygon hullOf(std::vector<Point> points) {
    std::sort(points.begin(), points.end(), [](Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    std::vector<Point> hull;
    const auto walk = [&hull](auto begin, auto end) {
        const std::size_t from = hull.size();
        for (auto point = begin; point != end; ++point) {
            while (hull.size() >= from + 2 && cross(hull[hull.size() - 2], hull.back(), *point) <= 0)
                hull.pop_back();
            hull.push_back(*point);
        }
        hull.pop_back();
    };
    walk(points.begin(), points.end());
    walk(points.rbegin(), points.rend());
    return {std::move(hull)};
}

} // namespace

Polygon widened(const Polygon& area, double distance) {
    if (area.empty()) return area;
    const double reach = distance / std::cos(std::numbers::pi / corners);
    std::vector<Point> points;
    for (const Point& corner : area.points)
        for (int i = 0; i < corners; ++i)
            points.push_back(corner + turned({reach, 0}, 360.0 * i / corners));
    return hullOf(std::move(points));
}

Margin::Margin(const BodyMap& map) {
    for (std::size_t shape = 0; shape < m_areas.size(); ++shape)
        m_areas[shape] = widened(map.contact[shape], leaveOutMargin);
    for (const Region& region : map.regions)
        m_regions.push_back(region.area.box());
}

RegionSet Margin::near(const BodyMap& map, const Placement& placement, Hand hand, RegionSet among) const {
    RegionSet found;
    if (among.empty() || m_regions.empty()) return found;
    const Polygon area = placed(m_areas[static_cast<std::size_t>(placement.shape)], placement, hand);
    const BoundingBox around = area.box();
    for (std::size_t i = 0; i < m_regions.size(); ++i)
        if (among.has(i) && around.meets(m_regions[i]) && area.intersects(map.regions[i].area))
            found |= RegionSet::of(i);
    return found;
}

RegionSet Margin::near(const BodyMap& map, const Placement& placement, Hand hand) const {
    return near(map, placement, hand, RegionSet::fromBits(~0U));
}

} // namespace effleur::body
