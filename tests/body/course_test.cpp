#include "body/course.h"

#include "body/arm.h"
#include "support/catch.h"
#include "support/stands.h"

#include <cmath>

using namespace effleur::body;

namespace {

Polygon box(double left, double top, double right, double bottom) {
    return {{{left, top}, {right, top}, {right, bottom}, {left, bottom}}};
}

/// Hands of 20 x 40 units; a pinch and the fingertips of 4 x 4 at the top; one zone of each rule in a column at x 400.
BodyMap testMap() {
    BodyMap map;
    map.contact.fill(box(-8, -20, 12, 20));
    map.contact[static_cast<std::size_t>(HandShape::Fingertips)] = box(-2, -20, 2, -16);
    map.contact[static_cast<std::size_t>(HandShape::Pinch)] = box(-2, -20, 2, -16);
    map.zones = {{"spine", ZoneRule::NoPressure, box(390, 100, 410, 150), ""},
                 {"kidney", ZoneRule::LightOnly, box(390, 300, 410, 350), ""},
                 {"ribs", ZoneRule::NoPercussion, box(390, 500, 410, 550), ""},
                 {"armpit", ZoneRule::Never, box(390, 700, 410, 750), ""}};
    map.stands = effleur::test::stands();
    map.regions = {{"upper", box(300, 0, 500, 200)}, {"lower", box(300, 200, 500, 1000)}};
    return map;
}

HandTrack line(Point from, Point to, HandShape shape = HandShape::Flat) {
    HandTrack track;
    track.out = Path({from, to});
    track.back = Path({to, from});
    track.shapes = {{0, shape}};
    return track;
}

HandTrack lying(Point at) {
    HandTrack track;
    track.role = HandRole::Rests;
    track.rest = at;
    return track;
}

Course courseOf(const BodyMap& map, HandTrack left, StrokeKind kind = StrokeKind::Path, bool mirror = false) {
    Stroke stroke;
    stroke.kind = kind;
    stroke.lanes = {{"", std::move(left), lying({600, 1000})}};
    return course(map, stroke, stroke.lanes[0], mirror);
}

} // namespace

TEST_CASE("a hand goes out over the working part and comes back over the return") {
    HandTrack track = line({0, 100}, {0, 0});
    track.back = Path({{0, 0}, {50, 50}, {0, 100}});
    CHECK(placementAt(track, StrokeKind::Path, 0).at == Point{0, 100});
    CHECK(placementAt(track, StrokeKind::Path, 0.25).at == Point{0, 75});
    CHECK(placementAt(track, StrokeKind::Path, 1).at == Point{0, 0});
    CHECK(placementAt(track, StrokeKind::Path, 1.5).at == Point{50, 50});
    CHECK(placementAt(track, StrokeKind::Path, 2).at == Point{0, 100});
    CHECK(placementAt(track, StrokeKind::Path, -1).at == Point{0, 100});
    CHECK(placementAt(track, StrokeKind::Path, 9).at == Point{0, 100});
}

TEST_CASE("angles ease from key to key, shapes change at theirs") {
    HandTrack track = line({0, 100}, {0, 0});
    track.angles = {{0, 0}, {0.6, -20}, {1, -60}, {2, 0}};
    track.shapes = {{0, HandShape::Flat}, {0.6, HandShape::Fan}, {1.3, HandShape::Flat}};
    CHECK(placementAt(track, StrokeKind::Path, 0.3).degrees == Approx(-10));
    CHECK(placementAt(track, StrokeKind::Path, 1).degrees == Approx(-60));
    CHECK(placementAt(track, StrokeKind::Path, 1.5).degrees == Approx(-30));
    CHECK(placementAt(track, StrokeKind::Path, 2).degrees == Approx(0));
    CHECK(placementAt(track, StrokeKind::Path, 0.59).shape == HandShape::Flat);
    CHECK(placementAt(track, StrokeKind::Path, 0.6).shape == HandShape::Fan);
    CHECK(placementAt(track, StrokeKind::Path, 1.3).shape == HandShape::Flat);
}

TEST_CASE("tangent fingers point along the way") {
    HandTrack track = line({0, 0}, {100, 0});
    track.tangent = true;
    CHECK(placementAt(track, StrokeKind::Path, 0.5).degrees == Approx(90));
    CHECK(placementAt(track, StrokeKind::Path, 1.5).degrees == Approx(-90));
}

TEST_CASE("points are visited in order, holds and resting hands stay") {
    HandTrack track;
    track.points = {{1, 0}, {2, 0}, {3, 0}, {4, 0}};
    CHECK(placementAt(track, StrokeKind::Points, 0).at.x == 1);
    CHECK(placementAt(track, StrokeKind::Points, 0.26).at.x == 2);
    CHECK(placementAt(track, StrokeKind::Points, 1).at.x == 4);
    CHECK(placementAt(lying({7, 8}), StrokeKind::Path, 0.7).at == Point{7, 8});
    HandTrack hold;
    hold.rest = {3, 4};
    CHECK(placementAt(hold, StrokeKind::Hold, 0.7).at == Point{3, 4});
}

TEST_CASE("a way without a return is closed, or the hand is carried back above the skin") {
    HandTrack track = line({200, 900}, {200, 800});
    track.back = {};
    CHECK(placementAt(track, StrokeKind::Path, 1.5).at == Point{200, 850});
    const Course way = courseOf(testMap(), track);
    CHECK_FALSE(way.left.allowedAt(StrokeKind::Path, 0.5).lifted);
    CHECK(way.left.allowedAt(StrokeKind::Path, 1.5).lifted);
    track.out = Path({{200, 900}, {250, 850}, {150, 850}, {200, 900}});
    CHECK_FALSE(courseOf(testMap(), track).left.allowedAt(StrokeKind::Path, 1.5).lifted);
}

TEST_CASE("the left hand's area is the right one's mirror image, turned with the hand") {
    const BodyMap map = testMap();
    const Polygon right = contactArea(map, {{100, 100}, 0, HandShape::Flat}, Hand::Right);
    const Polygon left = contactArea(map, {{100, 100}, 0, HandShape::Flat}, Hand::Left);
    CHECK(right.contains({111, 100}));
    CHECK_FALSE(left.contains({111, 100}));
    CHECK(left.contains({89, 100}));
    const Polygon turnedArea = contactArea(map, {{100, 100}, 90, HandShape::Flat}, Hand::Right);
    CHECK(turnedArea.contains({119, 100}));
    CHECK(turnedArea.contains({100, 111}));
    CHECK_FALSE(turnedArea.contains({100, 89}));
}

TEST_CASE("pressure has eased when the edge of the hand reaches a zone, and never falls or rises at once") {
    const Course way = courseOf(testMap(), line({400, 480}, {400, 0}));
    const auto at = [&way](double y) { return way.left.allowedAt(StrokeKind::Path, (480 - y) / 480).pressure; };
    CHECK(at(460) == 5);
    CHECK(at(369) == 2); // the hand's middle is still 19 below the kidney
    CHECK(at(281) == 2);
    CHECK(at(235) > 3);
    CHECK(at(169) == 0);
    CHECK(at(81) == 0);
    CHECK(at(20) > 2);
    for (double y = 480; y > 0; y -= 1)
        REQUIRE(std::abs(at(y) - at(y - 1)) < 0.25);
}

TEST_CASE("over a kidney a hand is flat, and a fold is let go") {
    const auto over = [](HandShape shape) {
        return courseOf(testMap(), line({400, 480}, {400, 200}, shape)).left.allowedAt(StrokeKind::Path, 0.5);
    };
    CHECK_FALSE(over(HandShape::Reinforced).flat); // the lower hand is flat
    CHECK(over(HandShape::Fingertips).flat);
    CHECK_FALSE(over(HandShape::Cupped).flat);
    CHECK(over(HandShape::Pinch).lifted);
    CHECK_FALSE(over(HandShape::Pinch).flat);
    CHECK_FALSE(over(HandShape::Flat).lifted);
}

TEST_CASE("the flat hand that a shape becomes keeps every zone's rule with its own, larger area") {
    BodyMap map = testMap();
    // Fingers that lie down flat keep their wrist: the middle of the hand comes to lie below them.
    map.zones.push_back({"beside", ZoneRule::NoPressure, box(385, 410, 440, 430), ""});
    const Course way = courseOf(map, line({400, 360}, {400, 340}, HandShape::Fingertips));
    CHECK(way.left.allowedAt(StrokeKind::Path, 0.5).flat);
    CHECK(way.left.allowedAt(StrokeKind::Path, 0.5).pressure == 0);
}

TEST_CASE("a hand on its way is turned as far as its wrist bends, from where the giver is") {
    HandTrack track = line({420, 900}, {420, 500});
    track.angles = {{0, -70}};
    Stroke stroke;
    stroke.lanes = {{"", track, lying({600, 800})}};
    stroke.oneSided = true;
    for (const auto& [written, overruled] :
         {std::pair{Stance::HipLeft, std::optional<Stance>{}}, {Stance::HipLeft, std::optional{Stance::HipRight}}}) {
        stroke.stance = written;
        for (const bool mirror : {false, true}) {
            const Course way = course(testMap(), stroke, stroke.lanes[0], mirror, overruled);
            const Stance here = overruled.value_or(written);
            CHECK(way.stance == (mirror ? mirrored(here) : here));
            CHECK(way.left.elbow == elbowOf(testMap(), Hand::Left, way.stance));
            const HandCourse& works = mirror ? way.right : way.left;
            const Placement lies = works.placementAt(StrokeKind::Path, 0.4);
            CHECK(lies == works.onArm(placementAt(works.track, StrokeKind::Path, 0.4)));
            CHECK(std::abs(lies.degrees - lies.forearm) == Approx(mostUlnarBend));
        }
    }
}

TEST_CASE("a course knows the regions that a hand touches and those under its middle") {
    const Course way = courseOf(testMap(), line({450, 250}, {450, 150}));
    const Allowed before = way.left.allowedAt(StrokeKind::Path, 0.2);
    CHECK(before.centre == RegionSet::fromBits(0b10));
    CHECK(before.regions == RegionSet::fromBits(0b10));
    const Allowed across = way.left.allowedAt(StrokeKind::Path, 0.4);
    CHECK(across.centre == RegionSet::fromBits(0b10));
    CHECK(across.regions == RegionSet::fromBits(0b11));
    CHECK(way.left.allowedAt(StrokeKind::Path, 0.6).centre == RegionSet::fromBits(0b01));
}

TEST_CASE("the right side is the mirror image of the left, hands exchanged") {
    HandTrack track = line({300, 420}, {350, 20});
    track.angles = {{0, 10}, {1, -30}, {2, 10}};
    BodyMap map = testMap();
    const Course left = courseOf(map, track);
    for (Zone& zone : map.zones)
        zone.area = zone.area.mirrored(map.axis);
    for (Region& region : map.regions)
        region.area = region.area.mirrored(map.axis);
    const Course right = courseOf(map, track, StrokeKind::Path, true);
    for (int i = 0; i <= 40; ++i) {
        const double pass = i / 20.0;
        const Placement here = placementAt(left.left.track, StrokeKind::Path, pass);
        const Placement there = placementAt(right.right.track, StrokeKind::Path, pass);
        CHECK(there.at.x == Approx(1000 - here.at.x));
        CHECK(there.at.y == Approx(here.at.y));
        CHECK(there.degrees == Approx(-here.degrees));
        CHECK(right.right.allowedAt(StrokeKind::Path, pass) == left.left.allowedAt(StrokeKind::Path, pass));
    }
    CHECK(right.left.track.rest == Point{400, 1000});
}

TEST_CASE("a hand on top goes where the other one goes, and touches no skin") {
    Stroke stroke;
    HandTrack top;
    top.role = HandRole::OnTop;
    stroke.lanes = {{"", line({400, 800}, {400, 600}), top}};
    for (const bool mirror : {false, true}) {
        const Course way = course(testMap(), stroke, stroke.lanes[0], mirror);
        const HandCourse& above = mirror ? way.left : way.right;
        const HandCourse& below = mirror ? way.right : way.left;
        CHECK(above.track.role == HandRole::OnTop);
        CHECK(placementAt(above.track, StrokeKind::Path, 0.3) == placementAt(below.track, StrokeKind::Path, 0.3));
        CHECK(above.allowedAt(StrokeKind::Path, 0.3) == Allowed{});
    }
}

TEST_CASE("breaches are contact with a never zone, percussion in any zone, a pinch on the spine") {
    const BodyMap map = testMap();
    const auto zones = [&map](HandTrack track, StrokeKind kind) {
        std::string found;
        for (const Breach& breach : breaches(map, courseOf(map, std::move(track), kind)))
            found += breach.zone + " ";
        return found;
    };
    const Point bottom{400, 780};
    const Point top{400, 90};
    CHECK(zones(line(bottom, top), StrokeKind::Path) == "armpit ");
    CHECK(zones(line(bottom, top, HandShape::Pinch), StrokeKind::Path) == "spine armpit ");
    CHECK(zones(line({440, 780}, {440, 90}), StrokeKind::Path).empty());
    HandTrack claps;
    claps.points = {{400, 520}, {450, 520}, {400, 120}, {400, 330}};
    claps.shapes = {{0, HandShape::Cupped}};
    CHECK(zones(claps, StrokeKind::Points) == "spine kidney ribs ");
    const auto found = breaches(map, courseOf(map, claps, StrokeKind::Points));
    CHECK(found[0].pass == 2);
    CHECK(found[0].at == Point{400, 120});
    CHECK(zones(lying({400, 720}), StrokeKind::Path) == "armpit ");
    CHECK(zones(lying({400, 120}), StrokeKind::Path).empty());
}
