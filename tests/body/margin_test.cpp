#include "body/margin.h"
#include "support/catch.h"

using namespace effleur::body;

namespace {

Polygon box(double left, double top, double right, double bottom) {
    return {{{left, top}, {right, top}, {right, bottom}, {left, bottom}}};
}

} // namespace

TEST_CASE("a widened area holds what is nearer than its distance, and little of what is further") {
    const Polygon wide = widened(box(0, 0, 100, 50), 24);
    for (const Point outward : {Point{-23.9, 25}, {123.9, 25}, {50, -23.9}, {50, 73.9}, {116.9, 66.9}})
        CHECK(wide.contains(outward));
    for (const Point beyond : {Point{-28, 25}, {128, 25}, {50, -28}, {120, 70}})
        CHECK_FALSE(wide.contains(beyond));
    CHECK(widened({}, 24).empty());
}

TEST_CASE("a region is near while the hand's pressing area is closer to it than the margin") {
    BodyMap map;
    map.contact.fill(box(-10, -20, 10, 20));
    map.regions = {{"left", box(0, 0, 100, 100)}, {"right", box(300, 0, 400, 100)}};
    const Margin margin(map);
    const auto near = [&](double x, double degrees = 0) { return margin.near(map, {{x, 50}, degrees}, Hand::Left); };
    CHECK(near(50) == RegionSet::of(0));
    CHECK(near(100 + 10 + leaveOutMargin - 0.1) == RegionSet::of(0));
    CHECK(near(100 + 10 + leaveOutMargin + 3).empty());
    CHECK(near(100 + 10 + leaveOutMargin + 3, 90) == RegionSet::of(0)); // its long side across
    CHECK(margin.near(map, {{50, 50}}, Hand::Left, RegionSet::of(1)).empty());
    CHECK(Margin().near(map, {{50, 50}}, Hand::Left).empty());
}

TEST_CASE("a course knows what is near at each of its samples, and how far the hand has come") {
    BodyMap map;
    map.contact.fill(box(-10, -20, 10, 20));
    map.regions = {{"above", box(0, 0, 100, 100)}};
    Stroke stroke;
    HandTrack track;
    track.out = Path({{50, 500}, {50, 200}});
    track.back = Path({{50, 200}, {50, 500}});
    stroke.lanes = {{"", track, track}};
    const HandCourse way = course(map, stroke, stroke.lanes[0], false).left;
    REQUIRE(way.way.size() == way.allowed.size());
    CHECK(way.way.front() == 0);
    CHECK(way.way.back() == Approx(600));
    // It turns at y 200: its upper edge then lies at 180, the region ends at 100.
    CHECK(way.allowed[way.allowed.size() / 2].near.empty());
    track.out = Path({{50, 500}, {50, 140}});
    stroke.lanes = {{"", track, track}};
    const HandCourse nearer = course(map, stroke, stroke.lanes[0], false).left;
    CHECK(nearer.allowed[nearer.allowed.size() / 2].near == RegionSet::of(0));
    CHECK(nearer.allowed[nearer.allowed.size() / 2].regions.empty());
    CHECK(nearer.allowed.front().near.empty());
}
