#include "session/landing.h"

#include "body/course.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <algorithm>

using namespace effleur;
using namespace effleur::session;

namespace {

Plan planOn(const body::BodyMap& map) {
    return {{}, map, {}, body::Margin(map), {}};
}

bool touchesForbidden(const body::BodyMap& map, const body::Polygon& area) {
    return std::any_of(map.zones.begin(), map.zones.end(), [&area](const body::Zone& zone) {
        return zone.rule == body::ZoneRule::Never && area.intersects(zone.area);
    });
}

} // namespace

TEST_CASE("a hand in the air over a place that nothing may touch lies down beside it, on the body") {
    for (const body::BodyMap* map : test::maps()) {
        const Plan plan = planOn(*map);
        int found = 0;
        for (const body::Zone& zone : map->zones) {
            if (zone.rule != body::ZoneRule::Never) continue;
            INFO(map->id << " " << zone.id);
            const body::BoundingBox box = zone.area.box();
            Pose up{.at = mix(box.least, box.most, 0.5), .contact = 0, .lift = 1};
            const LyingPlaces places = lyingPlaces(plan, {up, up});
            for (const body::Hand hand : test::bothHands) {
                const auto& place = hand == body::Hand::Left ? places.left : places.right;
                if (!place) continue;
                ++found;
                const body::Polygon area = contactArea(*map, {*place, up.degrees, up.shape}, hand);
                CHECK_FALSE(touchesForbidden(*map, area));
                CHECK(std::all_of(area.points.begin(), area.points.end(),
                                  [map](body::Point p) { return map->silhouette.contains(p); }));
            }
        }
        CHECK(found >= 4);
    }
}

TEST_CASE("a hand that lies, or that may lie where it is, has no other place") {
    const Plan plan = planOn(test::back());
    const Pose muscle{.at = {420, 640}, .contact = 0, .lift = 1};
    CHECK_FALSE(lyingPlaces(plan, {muscle, muscle}).left);
    Pose lies = muscle;
    lies.at = {304, 560}; // the armpit
    CHECK(lyingPlaces(plan, {lies, muscle}).left);
    lies.contact = 1;
    lies.lift = 0;
    CHECK_FALSE(lyingPlaces(plan, {lies, muscle}).left);
}
