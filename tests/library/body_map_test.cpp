#include "library/samples.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace effleur;
using body::HandRole;
using body::Point;

TEST_CASE("every part of a body map is read") {
    const auto& map = samples::body();
    CHECK(map.id == "small");
    CHECK(map.name.in("de") == "Die Kleine");
    CHECK(map.position == body::BodyPosition::Seated);
    CHECK(map.width == 1000);
    CHECK(map.height == 1400);
    CHECK(map.axis == 500);
    CHECK(map.silhouette.points == std::vector<Point>{{200, 100}, {800, 100}, {800, 1300}, {200, 1300}});
    CHECK(map.landmarks == std::vector<body::Landmark>{{"c7", {500, 372}}});
    REQUIRE(map.regions.size() == 2);
    CHECK(map.regions[1].id == "lower");
    CHECK(map.regions[1].area.contains({500, 1000}));
    REQUIRE(map.zones.size() == 1);
    CHECK(map.zones[0].rule == body::ZoneRule::NoPressure);
    CHECK(map.zones[0].reason == "bone");
    CHECK(map.directions == std::vector<body::Direction>{{"upper", {474, 320}, {396, 381}}});
    CHECK(map.strokes.size() == 5);
}

namespace {

bool alike(const std::vector<Point>& a, const std::vector<Point>& b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](Point p, Point q) { return body::distance(p, q) < 1e-6; });
}

bool alike(const body::HandTrack& a, const body::HandTrack& b) {
    return a.role == b.role && alike(a.out.points(), b.out.points()) && alike(a.back.points(), b.back.points()) &&
           alike(a.points, b.points) && alike({a.rest}, {b.rest}) && a.tangent == b.tangent && a.angles == b.angles &&
           a.shapes == b.shapes && a.acrossDegrees == b.acrossDegrees && std::abs(a.acrossBack - b.acrossBack) < 1e-6;
}

void checkAlike(const body::BodyMap& a, const body::BodyMap& b) {
    CHECK(alike({{a.width, a.height}, {a.axis, 0}}, {{b.width, b.height}, {b.axis, 0}}));
    CHECK(alike({a.frame.centre, {a.frame.across, 0}, a.sideMark}, {b.frame.centre, {b.frame.across, 0}, b.sideMark}));
    REQUIRE(a.stands.size() == b.stands.size());
    for (std::size_t i = 0; i < a.stands.size(); ++i)
        CHECK(alike({a.stands[i].leftElbow, a.stands[i].rightElbow, {a.stands[i].away, a.stands[i].angle}},
                    {b.stands[i].leftElbow, b.stands[i].rightElbow, {b.stands[i].away, b.stands[i].angle}}));
    CHECK(alike(a.silhouette.points, b.silhouette.points));
    CHECK(alike({a.landmarks.front().at}, {b.landmarks.front().at}));
    CHECK(alike({a.directions.front().start, a.directions.front().end},
                {b.directions.front().start, b.directions.front().end}));
    for (std::size_t i = 0; i < a.regions.size(); ++i)
        CHECK(alike(a.regions[i].area.points, b.regions[i].area.points));
    for (std::size_t i = 0; i < a.zones.size(); ++i)
        CHECK(alike(a.zones[i].area.points, b.zones[i].area.points));
    for (std::size_t i = 0; i < a.contact.size(); ++i)
        CHECK(alike(a.contact[i].points, b.contact[i].points));
    REQUIRE(a.strokes.size() == b.strokes.size());
    for (std::size_t i = 0; i < a.strokes.size(); ++i)
        for (std::size_t lane = 0; lane < a.strokes[i].lanes.size(); ++lane) {
            CAPTURE(a.strokes[i].id, lane);
            CHECK(alike(a.strokes[i].lanes[lane].left, b.strokes[i].lanes[lane].left));
            CHECK(alike(a.strokes[i].lanes[lane].right, b.strokes[i].lanes[lane].right));
        }
}

} // namespace

TEST_CASE("one map in whatever units is one map, and so are a routine's own strokes on it") {
    const double perCm = GENERATE(5.0, 12.0, 18.0, 30.0);
    CAPTURE(perCm);
    const auto other = library::parseBodyMap(samples::inUnits(samples::bodyText(), perCm));
    CAPTURE(samples::codes(other.findings));
    REQUIRE(other.map);
    CHECK(other.map->fileUnits == perCm);
    checkAlike(samples::body(), *other.map);
    const auto here = library::parseRoutine(samples::routineText(), samples::body());
    const auto there = library::parseRoutine(samples::inUnits(samples::routineText(), perCm), *other.map);
    CHECK(samples::codes(there.findings) == samples::codes(here.findings));
    REQUIRE(there.map);
    REQUIRE(there.map->stroke("own"));
    checkAlike(*here.map, *there.map);
}

TEST_CASE("a disc of contact becomes sixteen corners about its middle") {
    const auto& disc = samples::body().contact[static_cast<std::size_t>(body::HandShape::Fingertips)];
    REQUIRE(disc.points.size() == 16);
    for (const auto corner : disc.points)
        CHECK(body::distance(corner, {0, -100}) == Approx(12));
}

TEST_CASE("a map says what is shown of it and where the giver can be, and of a pair one place is enough") {
    const auto& map = samples::body();
    CHECK(map.frame == body::Frame{{500, 617}, 1168});
    CHECK(map.sideMark == Point{193, 376});
    REQUIRE(map.stands.size() == 6);
    CHECK(map.stands[0] ==
          body::Stand{body::Stance::HipLeft, {240, 1500}, {500, 1560}, 148.6, 513, 14, map.frame.centre});
    CHECK(map.stands[1] ==
          body::Stand{body::Stance::HipRight, {500, 1560}, {760, 1500}, 180 - 148.6, 513, -14, map.frame.centre});
    CHECK(map.stand(body::Stance::Behind)->rightElbow == Point{760, 1500});
    CHECK_FALSE(map.stand(body::Stance::Feet));
    auto text = samples::with(samples::bodyText(), "/stances/hip-right",
                              {{"elbows", {{1, 2}, {3, 4}}}, {"sign", {{"angle", 5}, {"away", 6}, {"turned", 7}}}});
    CHECK(library::parseBodyMap(text).map->stand(body::Stance::HipRight)->leftElbow == Point{1, 2});
    text = samples::without(samples::bodyText(), "/sideMark");
    CHECK(library::parseBodyMap(text).map->sideMark.x < 200);
}

TEST_CASE("a stroke that says nothing of the giver is worked from the first place of its map") {
    auto text = samples::without(samples::bodyText(), "/strokes/spiral/stance");
    for (const char* pair : {"/stances/hip-left", "/stances/flank-left"})
        text = samples::without(text, pair);
    const auto map = library::parseBodyMap(text).map.value();
    CHECK(map.stroke("glide")->stance == body::Stance::Head);
    const auto routine = library::parseRoutine(samples::without(samples::routineText(), "/steps/3/stance"), map, false);
    CHECK(routine.map.value().stroke("own")->stance == body::Stance::Head);
}

TEST_CASE("a place of the giver that the map does not have is refused, in a stroke and in a step") {
    const auto map = library::parseBodyMap(samples::with(samples::bodyText(), "/strokes/glide/stance", "feet"));
    CHECK_FALSE(map.map);
    REQUIRE(samples::codes(map.findings) == "E321");
    CHECK(map.findings.front().pointer == "/strokes/glide/stance");
    CHECK(samples::suggestion(map.findings.front()) ==
          "Its places are hip-left, hip-right, flank-left, flank-right, head or behind.");
    const auto none = library::parseBodyMap(samples::with(samples::bodyText(), "/stances", samples::Json::object()));
    CHECK(samples::codes(none.findings) == "E321");
    const auto step =
        library::parseRoutine(samples::with(samples::routineText(), "/steps/3/stance", "feet"), samples::body());
    REQUIRE(samples::codes(step.findings) == "E321");
    CHECK(step.findings.front().pointer == "/steps/3/stance");
}

TEST_CASE("a stroke for both sides mirrors the missing hand about the axis") {
    const auto* glide = samples::body().stroke("glide");
    REQUIRE(glide);
    CHECK_FALSE(glide->oneSided);
    CHECK(glide->outSeconds == 6);
    CHECK(glide->backSeconds == 4);
    CHECK(glide->level == 1);
    CHECK(glide->backPressure == 0);
    CHECK(glide->where.in("en") == "up the back");
    CHECK(glide->hands.in("de") == "beide Hände");
    REQUIRE(glide->lanes.size() == 1);
    CHECK(glide->lanes[0].id.empty());
    const auto& left = glide->lanes[0].left;
    const auto& right = glide->lanes[0].right;
    CHECK(left.out.points().front() == Point{430, 900});
    CHECK(right.out.points().front() == Point{570, 900});
    CHECK(right.back.points()[1] == Point{700, 600});
    CHECK(left.angles == std::vector<body::AngleKey>{{0, 0}, {1, -60}, {2, 0}});
    CHECK(right.angles == std::vector<body::AngleKey>{{0, 0}, {1, 60}, {2, 0}});
    CHECK(right.shapes == std::vector<body::ShapeKey>{{0, body::HandShape::Flat}, {0.6, body::HandShape::Fan}});
}

TEST_CASE("hands may lie on top, rest, hold and clap") {
    const auto& map = samples::body();
    const auto* spiral = map.stroke("spiral");
    CHECK(spiral->oneSided);
    CHECK(spiral->lanes[0].left.tangent);
    CHECK(spiral->lanes[0].right.role == HandRole::OnTop);
    CHECK(spiral->lanes[0].right.acrossDegrees == -20);
    CHECK(spiral->lanes[0].right.acrossBack == 40);
    CHECK(spiral->stance == body::Stance::HipRight);
    CHECK(map.stroke("glide")->stance == body::Stance::HipLeft);

    const auto* roll = map.stroke("roll");
    REQUIRE(roll->lanes.size() == 2);
    CHECK(roll->lanes[0].id == "near");
    CHECK(roll->lanes[1].id == "far");
    CHECK(roll->lanes[0].left.role == HandRole::Works);
    CHECK(roll->lanes[0].right.role == HandRole::Rests);
    CHECK(roll->lanes[0].right.rest == Point{600, 900});
    CHECK(roll->lanes[0].right.angles == std::vector<body::AngleKey>{{0, 20}});

    const auto* claps = map.stroke("claps");
    CHECK(claps->kind == body::StrokeKind::Points);
    CHECK(claps->lanes[0].left.points.size() == 4);
    CHECK(claps->lanes[0].left == claps->lanes[0].right);

    const auto* still = map.stroke("still");
    CHECK(still->kind == body::StrokeKind::Hold);
    CHECK(still->lanes[0].left.role == HandRole::Works);
    CHECK(still->lanes[0].right.rest == Point{500, 450});
}

TEST_CASE("a hold for both sides mirrors the hand that is not written") {
    const auto text = samples::without(samples::with(samples::bodyText(), "/strokes/still/left/rest", {450, 950}),
                                       "/strokes/still/right");
    const auto map = library::parseBodyMap(text).map.value();
    CHECK(map.stroke("still")->lanes[0].right.rest == Point{550, 950});
}

TEST_CASE("what a body map can't mean is said with its place") {
    struct Case {
        std::string pointer;
        samples::Json value;
        std::string code;
        std::string at;
    };
    const auto [pointer, value, code, at] = GENERATE(values<Case>({
        {"/silhouette", "M 1 2 Q 3 4", "E309", "/silhouette"},
        {"/regions/upper", "M 1 2 L 3 4", "E309", "/regions/upper"},
        {"/zones/spine/path", "hello", "E309", "/zones/spine/path"},
        {"/axis", 2000, "E320", "/axis"},
        {"/figure/hidden/paper/0", "shrit", "E322", "/figure/hidden/paper/0"},
        {"/directions/0/region", "uper", "E314", "/directions/0/region"},
        {"/strokes/glide/left/out", "M 0 0", "E309", "/strokes/glide/left/out"},
        {"/strokes/glide/left", samples::Json::object(), "E310", "/strokes/glide/left"},
        {"/strokes/glide/seconds", {{"out", 3}}, "E310", "/strokes/glide"},
        {"/strokes/glide/left/angle", {{0.5, 1}, {0.2, 2}}, "E315", "/strokes/glide/left/angle/1"},
        {"/strokes/glide/left/shape", {{1.5, "flat"}, {0, "fan"}}, "E315", "/strokes/glide/left/shape/1"},
        {"/strokes/glide/left/return", "M 430 310 L 430 900", "E316", "/strokes/glide/left/return"},
        {"/strokes/glide/left/return", "M 430 300 L 430 890", "E316", "/strokes/glide/left/return"},
        {"/strokes/spiral/left/out", "M 400 900 L 400 400", "E316", "/strokes/spiral/left"},
        {"/strokes/spiral/left", {{"onTop", true}}, "E310", "/strokes/spiral"},
        {"/strokes/roll/left", {{"rest", {1, 2}}}, "E310", "/strokes/roll"},
        {"/strokes/still/left", samples::Json::object(), "E310", "/strokes/still/left"},
    }));
    CAPTURE(pointer, value.dump());
    const auto reading = library::parseBodyMap(samples::with(samples::bodyText(), pointer, value));
    CHECK_FALSE(reading.map);
    REQUIRE_FALSE(reading.findings.empty());
    CAPTURE(samples::codes(reading.findings));
    const auto& finding = reading.findings.front();
    // the join of a return has moved by more than 3 units in every case above
    CHECK(finding.code() == code);
    CHECK(finding.pointer == at);
    CHECK(finding.line > 0);
}

TEST_CASE("a hand that is missing from a one-sided stroke is an error") {
    const auto reading = library::parseBodyMap(samples::without(samples::bodyText(), "/strokes/spiral/right"));
    CHECK(samples::codes(reading.findings) == "E310");
    CHECK(samples::message(reading.findings.front()) == "It is not said what the right hand does.");
}

TEST_CASE("a small file can't become a huge map") {
    // every curve swings to the farthest corner and back, and is cut into some thousand points
    std::string wild = "M 0 0";
    while (wild.size() < 50'000)
        wild += " C 90000 90000, -90000 -90000, 0 0";
    auto json = samples::Json::parse(samples::bodyText());
    for (int i = 0; i < 30; ++i)
        json["zones"]["wild-" + std::to_string(i)] = {{"rule", "never"}, {"path", wild}};
    const auto reading = library::parseBodyMap(json.dump());
    CHECK_FALSE(reading.map);
    CHECK(samples::codes(reading.findings) == "E319");
}
