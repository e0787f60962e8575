#include "body/body_map.h"
#include "support/catch.h"

using namespace effleur::body;

TEST_CASE("the working part's share of a repetition comes from the seconds of a path") {
    Stroke stroke;
    stroke.outSeconds = 6;
    stroke.backSeconds = 4;
    CHECK(stroke.outShare() == Approx(0.6));
    stroke.backSeconds = 0;
    CHECK(stroke.outShare() == 1);
    stroke.backSeconds = 4;
    stroke.kind = StrokeKind::Points;
    CHECK(stroke.outShare() == 1);
    stroke.kind = StrokeKind::Hold;
    CHECK(stroke.outShare() == 1);
}

TEST_CASE("strokes, lanes and regions are found by name, and nothing else is") {
    BodyMap map;
    map.regions = {{"neck", {}}, {"sacrum", {}}};
    map.strokes.resize(1);
    map.strokes[0].id = "roll";
    map.strokes[0].lanes.resize(2);
    map.strokes[0].lanes[1].id = "mid";
    CHECK(map.stroke("roll") == &map.strokes[0]);
    CHECK(map.stroke("rol") == nullptr);
    CHECK(map.stroke("roll")->lane("mid") == &map.strokes[0].lanes[1]);
    CHECK(map.stroke("roll")->lane("outer") == nullptr);
    CHECK(map.region("sacrum") == &map.regions[1]);
    CHECK(map.region("") == nullptr);
}

TEST_CASE("a point lies in every region that holds it") {
    BodyMap map;
    map.regions = {{"a", {{{0, 0}, {10, 0}, {10, 10}, {0, 10}}}}, {"b", {{{5, 0}, {15, 0}, {15, 10}, {5, 10}}}}};
    CHECK(map.regionsAt({2, 5}) == RegionSet::fromBits(0b01));
    CHECK(map.regionsAt({7, 5}) == RegionSet::fromBits(0b11));
    CHECK(map.regionsAt({12, 5}) == RegionSet::fromBits(0b10));
    CHECK(map.regionsAt({20, 5}).empty());
}
