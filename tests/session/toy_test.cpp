// A body that the program does not know.
#include "support/toy.h"

#include "library/library.h"
#include "session/choreography.h"
#include "session/passage.h"
#include "session/player.h"
#include "session/timeline.h"
#include "support/catch.h"

#include <string>

using namespace effleur;
using namespace effleur::session;

namespace {

Plan planOf(double unitsPerCm) {
    const test::Toy toy(unitsPerCm);
    const auto body = library::parseBodyMap(toy.body());
    std::string codes;
    for (const auto& each : body.findings)
        codes += std::string(each.code()) + ' ' + each.pointer + ' ';
    CAPTURE(codes);
    REQUIRE(body.map);
    auto read = library::parseRoutine(toy.routine(), *body.map);
    for (const auto& each : read.findings)
        codes += std::string(each.code()) + ' ' + each.pointer + ' ';
    CAPTURE(codes);
    REQUIRE(read.routine);
    for (const auto& each : read.findings)
        CHECK((each.severity() == routine::Severity::Advice || each.code() == "W407")); // it is short
    return plan(*std::move(read.routine), *std::move(read.map), std::move(read.text));
}

double apart(const Pose& a, const Pose& b) {
    return body::distance(a.at, b.at) + std::abs(a.degrees - b.degrees) + std::abs(a.forearm - b.forearm) +
           std::abs(a.pressure - b.pressure) + std::abs(a.lift - b.lift) + std::abs(a.contact - b.contact);
}

} // namespace

TEST_CASE("a body of two regions plays to its end, with its giver behind it and its hands on it") {
    const Plan toy = planOf(7);
    CHECK(toy.map.regions.size() == 2);
    CHECK(toy.map.position == body::BodyPosition::Seated);
    const Timeline timeline = compile(toy, {});
    Player player(toy);
    Instant now{Millis{1'000'000}};
    player.dispatch(Start{now});
    int worked = 0;
    for (int seconds = 0; seconds < 600 && !std::holds_alternative<Finished>(player.session().transport); ++seconds) {
        now += Millis{1'000};
        player.dispatch(Tick{now});
    }
    CHECK(std::holds_alternative<Finished>(player.session().transport));
    for (Position at; at < timeline.end(); at += Millis{50}) {
        const Giver giver = giverAt(toy, timeline, at);
        REQUIRE(giver.to == body::Stance::Behind);
        const Poses poses = posesAt(toy, timeline, at);
        for (const Pose* pose : {&poses.left, &poses.right}) {
            if (pose->contact < 0.5 || pose->pressure <= 0) continue;
            ++worked;
            REQUIRE(toy.map.silhouette.contains(pose->at));
            REQUIRE(std::abs(pose->forearm) < 60);
        }
        REQUIRE(poses.left.at.x < poses.right.at.x);
    }
    CHECK(worked > 500);
}

TEST_CASE("a region of it that is left out is not touched") {
    const Plan toy = planOf(7);
    const Timeline timeline = compile(toy, {.leftOut = body::RegionSet::of(0)});
    for (Position at; at < timeline.end(); at += Millis{50}) {
        const Poses poses = posesAt(toy, timeline, at);
        for (const Pose* pose : {&poses.left, &poses.right})
            if (pose->contact > 0.5) REQUIRE_FALSE(toy.map.regions[0].area.contains(pose->at));
    }
}

TEST_CASE("whatever units its file is written in, it is the same session") {
    const Plan twelve = planOf(12);
    const Timeline timeline = compile(twelve, {});
    const double unitsPerCm = GENERATE(5.0, 18.0, 30.0);
    CAPTURE(unitsPerCm);
    const Plan other = planOf(unitsPerCm);
    const Timeline there = compile(other, {});
    REQUIRE(there.end() == timeline.end());
    double farthest = 0;
    for (Position at; at < timeline.end(); at += Millis{50}) {
        const Poses a = posesAt(twelve, timeline, at);
        const Poses b = posesAt(other, there, at);
        farthest = std::max({farthest, apart(a.left, b.left), apart(a.right, b.right)});
    }
    CHECK(farthest < 1e-6);
}
