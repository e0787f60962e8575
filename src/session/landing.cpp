#include "session/landing.h"

#include "body/course.h"

#include <algorithm>

namespace effleur::session {

namespace {

using body::Hand;
using body::Point;

constexpr double ring = 24; ///< body units between the places that are tried
constexpr double farthest = 240;
constexpr int directions = 16;

bool mayLie(const body::BodyMap& map, const Pose& pose, Point at, Hand hand) {
    const body::Polygon area = contactArea(map, {at, pose.degrees, pose.shape}, hand);
    const bool forbidden = std::any_of(map.zones.begin(), map.zones.end(), [&area](const body::Zone& zone) {
        return zone.rule == body::ZoneRule::Never && area.intersects(zone.area);
    });
    const auto onBody = [&map](Point corner) { return map.silhouette.contains(corner); };
    return !forbidden && (map.silhouette.empty() || std::all_of(area.points.begin(), area.points.end(), onBody));
}

std::optional<Point> placeFor(const body::BodyMap& map, const Pose& pose, Hand hand) {
    if (pose.contact >= 1 || pose.onTop || mayLie(map, pose, pose.at, hand)) return std::nullopt;
    for (double away = ring; away <= farthest; away += ring)
        for (int direction = 0; direction < directions; ++direction) {
            const Point at = pose.at + body::turned({0, -away}, 360.0 * direction / directions);
            if (mayLie(map, pose, at, hand)) return at;
        }
    return std::nullopt;
}

} // namespace

LyingPlaces lyingPlaces(const Plan& plan, const Poses& poses) {
    return {placeFor(plan.map, poses.left, Hand::Left), placeFor(plan.map, poses.right, Hand::Right)};
}

} // namespace effleur::session
