#include "body/join.h"

#include "body/course.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <random>

using namespace effleur;
using body::BodyMap;
using body::Point;

namespace {

const BodyMap& legs() {
    return *test::bodies()->find("legs");
}
const BodyMap& both() {
    return *test::bodies()->find("back+legs");
}
Point onBack(Point onLegs) {
    return onLegs + legs().join.at;
}

body::Polygon box(double left, double top, double right, double bottom) {
    return {{{left, top}, {right, top}, {right, bottom}, {left, bottom}}};
}

} // namespace

TEST_CASE("joined maps have everything of each, where it lies on the one that the others join") {
    const BodyMap& back = test::back();
    CHECK(both().id == "back+legs");
    CHECK(both().name == legs().join.name);
    CHECK(both().usual == legs().join.usual);
    CHECK(both().regions.size() == back.regions.size() + legs().regions.size());
    CHECK(both().zones.size() == back.zones.size() + legs().zones.size());
    CHECK(both().strokes.size() == back.strokes.size() + legs().strokes.size());
    for (const body::Region& region : back.regions)
        CHECK(both().region(region.id)->area == region.area);
    for (const body::Region& region : legs().regions)
        CHECK(both().region(region.id)->area.points.front() == onBack(region.area.points.front()));
    for (const body::Stand& stand : legs().stands)
        CHECK(both().stand(stand.stance)->leftElbow == onBack(stand.leftElbow));
}

TEST_CASE("a stroke is found by its own map's name, and another map's of the same name is another one") {
    const body::Stroke* onBackItself = both().stroke("long-effleurage", "");
    const body::Stroke* onLegs = both().stroke("long-effleurage", "legs");
    REQUIRE(onBackItself);
    REQUIRE(onLegs);
    CHECK(onBackItself == both().stroke("long-effleurage", "back"));
    CHECK(*onBackItself == *test::back().stroke("long-effleurage"));
    CHECK(onLegs->id == body::strokeOfPart("legs", "long-effleurage"));
    CHECK(body::ownName(onLegs->id) == "long-effleurage");
    CHECK(onLegs->lanes[0].left.out.at(0) == onBack(legs().stroke("long-effleurage")->lanes[0].left.out.at(0)));
    CHECK_FALSE(both().stroke("calf-knead", ""));
    CHECK(both().stroke("calf-knead", "legs"));
}

TEST_CASE("each part keeps its own frame, and the whole frame holds both") {
    REQUIRE(both().parts.size() == 2);
    CHECK(both().part(0).frame == test::back().frame);
    CHECK(both().part(1).frame.centre == onBack(legs().frame.centre));
    CHECK(both().part(1).frame.across == legs().frame.across);
    CHECK(both().partOf("legs") == 1);
    CHECK(both().partOf("back") == 0);
    CHECK(both().partOf("") == 0);
    for (const body::BodyPart& part : both().parts)
        CHECK(distance(part.frame.centre, both().frame.centre) + part.frame.across / 2 <=
              both().frame.across / 2 + 1e-9);
    CHECK(test::back().part(0).frame == test::back().frame);
}

TEST_CASE("the outline of both is the upper one's above the seam, and the lower one's below it") {
    const double seam = onBack(legs().join.seamFrom).y;
    std::mt19937 random(7);
    std::uniform_real_distribution<double> x(0, 1000);
    std::uniform_real_distribution<double> y(0, 2400);
    for (int i = 0; i < 20'000; ++i) {
        const Point at{x(random), y(random)};
        const bool expected =
            at.y < seam ? test::back().silhouette.contains(at) : legs().silhouette.contains(at - legs().join.at);
        CHECK(both().silhouette.contains(at) == expected);
    }
}

TEST_CASE("outlines are stacked whichever way round each runs") {
    body::Polygon lower = box(20, 50, 80, 200);
    for (int turn = 0; turn < 2; ++turn) {
        const body::Polygon all = body::stacked(box(0, 0, 100, 120), lower, 100);
        CHECK(all.contains({5, 50}));
        CHECK(all.contains({50, 99}));
        CHECK(all.contains({50, 101}));
        CHECK_FALSE(all.contains({5, 110}));
        CHECK_FALSE(all.contains({90, 150}));
        std::reverse(lower.points.begin(), lower.points.end());
    }
}

TEST_CASE("what is one map's way is the same way on both together, but for what the other one forbids") {
    for (const body::Stroke& stroke : legs().strokes)
        for (const body::Lane& lane : stroke.lanes) {
            const body::Course alone = course(legs(), stroke, lane, false);
            const body::Stroke& moved = *both().stroke(stroke.id, "legs");
            const body::Course together = course(both(), moved, *moved.lane(lane.id), false);
            for (const body::Hand hand : test::bothHands)
                for (double pass = 0; pass <= 2; pass += 0.05) {
                    const body::Placement there = alone.of(hand).placementAt(stroke.kind, pass);
                    const body::Placement here = together.of(hand).placementAt(stroke.kind, pass);
                    CHECK(distance(here.at, onBack(there.at)) < 1e-6);
                    CHECK(std::abs(here.degrees - there.degrees) < 1e-6);
                }
            CHECK(breaches(both(), together).empty());
        }
}

TEST_CASE("maps that do not lie on one person do not join") {
    const BodyMap& back = test::back();
    CHECK_FALSE(body::joined({&back}));
    CHECK_FALSE(body::joined({&back, test::bodies()->find("seated")}));
    CHECK(body::joined({&legs(), &back}));
    CHECK_FALSE(body::joined({&back, &legs(), &legs()}));
    BodyMap other = legs();
    SECTION("dressed and bare") {
        other.clothed = true;
    }
    SECTION("lying and sitting") {
        other.position = body::BodyPosition::Seated;
    }
    SECTION("beside each other") {
        other.join.at.x += 1;
    }
    SECTION("with the same place of the giver") {
        other.stands.push_back(back.stands.front());
    }
    SECTION("with a region of the same name") {
        other.regions.push_back(back.regions.front());
    }
    SECTION("joined to another") {
        other.join.body = "arms";
    }
    CHECK_FALSE(body::joined({&back, &other}));
}

TEST_CASE("whichever map comes first, all lies at the same places") {
    const BodyMap& turned = *test::bodies()->find("legs+back");
    CHECK(turned.parts.front().id == "legs");
    CHECK(turned.frame.across == both().frame.across);
    CHECK(turned.silhouette == both().silhouette);
    CHECK(turned.region("calf-left")->area == both().region("calf-left")->area);
    CHECK(turned.stroke("calf-knead", "")->lanes == both().stroke("calf-knead", "legs")->lanes);
}
