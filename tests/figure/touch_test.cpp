#include "figure/touch.h"

#include "figure/hands.h"
#include "session/choreography.h"
#include "support/catch.h"
#include "support/sample.h"

#include <set>

using namespace effleur;
using namespace effleur::figure;
using namespace std::chrono_literals;
using session::Millis;
using session::Position;

namespace {

/// One step of claps, a beat in `beat`.
session::Plan claps(Millis beat) {
    auto map = sample::map();
    body::Stroke field{.id = "field", .kind = body::StrokeKind::Points};
    body::HandTrack left;
    left.points = {{380, 900}, {350, 650}, {424, 650}};
    left.shapes = {{0, body::HandShape::Cupped}};
    body::HandTrack right = left;
    for (body::Point& point : right.points)
        point.x = 1000 - point.x;
    field.lanes = {{"", left, right}};
    map.strokes.push_back(field);
    auto routine = sample::routine();
    routine.steps = {sample::step("claps", routine::Technique::Clapping, "field", routine::Side::Both, 4, beat * 6, 2)};
    routine.steps[0].beatsPerRepetition = 6;
    return session::plan(std::move(routine), std::move(map));
}

/// A fold rolled upward, let go below a kidney and taken again above it.
session::Plan rolls() {
    auto map = sample::map();
    map.zones.push_back({"kidney", body::ZoneRule::LightOnly, sample::box(330, 640, 120, 160), "kidney"});
    for (body::Lane& lane : map.strokes.back().lanes)
        lane.left.shapes = {{0, body::HandShape::Pinch}};
    auto routine = sample::routine();
    routine.steps = {routine.steps[sample::rolling]};
    routine.steps[0].perRepetition = 12s;
    return session::plan(std::move(routine), std::move(map));
}

const session::Segment& workOf(const session::Timeline& timeline) {
    return *std::ranges::find(timeline.segments, session::SegmentKind::Work, &session::Segment::kind);
}

session::Timeline timelineOf(const session::Plan& plan, session::Rate rate = session::normalRate) {
    return session::compile(plan, {.rate = rate});
}

} // namespace

TEST_CASE("a clap is seen where its hand lands, from its beat on and no longer than it takes") {
    const session::Plan plan = claps(500ms);
    const auto timeline = timelineOf(plan);
    const session::Segment& work = workOf(timeline);
    int seen = 0;
    for (Position at = work.begin; at < work.end; at += 10ms)
        for (const Touch& touch : touchesAt(plan, timeline, at)) {
            CHECK(touch.clap);
            CHECK(touch.seconds >= 0);
            CHECK(touch.seconds < touchSeconds);
            const session::Poses poses =
                session::posesAt(plan, timeline, at - Millis{static_cast<Millis::rep>(touch.seconds * 1000)});
            CHECK(std::min(body::distance(poses.left.at, touch.at), body::distance(poses.right.at, touch.at)) < 2);
            ++seen;
        }
    CHECK(seen > 500);
    CHECK(touchesAt(plan, timeline, timeline.end()).empty());
}

TEST_CASE("nothing flashes more than three times in a second, however fast the beats and the session are") {
    for (const Millis beat : {100ms, 200ms, 340ms, 500ms})
        for (const session::Rate rate : {session::slowestRate, session::normalRate, session::fastestRate}) {
            INFO(beat.count() << " ms at " << rate);
            const session::Plan plan = claps(beat);
            const auto timeline = timelineOf(plan, rate);
            const session::Segment& work = workOf(timeline);
            std::vector<Position> flashes;
            std::set<double> sides;
            for (Position at = work.begin; at < work.end; at += 5ms)
                for (const Touch& touch : touchesAt(plan, timeline, at)) {
                    const Position begun = at - Millis{static_cast<Millis::rep>(touch.seconds * 1000 + 0.5)};
                    if (flashes.empty() || begun - flashes.back() > 8ms) flashes.push_back(begun);
                    sides.insert(touch.at.x);
                }
            REQUIRE(flashes.size() > 1);
            for (std::size_t index = 1; index < flashes.size(); ++index)
                CHECK(session::wallTime(flashes[index] - flashes[index - 1], rate) >= 325ms);
            // Both hands are seen to clap.
            CHECK(*sides.begin() < 500);
            CHECK(*sides.rbegin() > 500);
        }
}

TEST_CASE("spots fill as they are struck, and are empty again with the next repetition") {
    const session::Plan plan = claps(500ms);
    const auto timeline = timelineOf(plan);
    const session::Segment& work = workOf(timeline);
    std::size_t before = 0;
    for (Position at = work.begin + 5ms; at < work.begin + work.perRepetition; at += 50ms) {
        const std::size_t struck = struckAt(plan, timeline, at).size();
        CHECK(struck >= before);
        CHECK(struck <= before + 1);
        before = struck;
    }
    CHECK(before >= 5);
    CHECK(struckAt(plan, timeline, work.begin + work.perRepetition + 5ms).size() == 1);
    CHECK(struckAt(plan, timeline, work.begin - 5ms).empty());
}

TEST_CASE("a fold is held whole, opens in a quarter of a second where it was, and is taken again with a ring") {
    const session::Plan plan = rolls();
    const auto timeline = timelineOf(plan);
    const session::Segment& work = workOf(timeline);
    bool before = true;
    int letGo = 0;
    int taken = 0;
    int rings = 0;
    double height = 1;
    std::optional<body::Point> opens;
    for (Position at = work.begin + 300ms; at < work.begin + work.perRepetition * 7 / 10; at += 20ms) {
        const auto fold = foldAt(plan, timeline, at);
        const auto poses = session::posesAt(plan, timeline, at);
        const bool holds = poses.left.shape == body::HandShape::Pinch && poses.left.contact >= 0.95;
        if (holds) {
            REQUIRE(fold);
            CHECK(fold->at == poses.left.at);
            CHECK(fold->height >= 0.6);
            if (!before) ++taken;
            opens.reset();
        } else if (fold) {
            if (before) ++letGo;
            if (opens) {
                CHECK(fold->height < height);
                CHECK(body::distance(*opens, fold->at) < 6);
            }
            opens = fold->at;
            height = fold->height;
        }
        for (const Touch& touch : touchesAt(plan, timeline, at)) {
            CHECK_FALSE(touch.clap);
            CHECK(touch.seconds <= touchSeconds);
            ++rings;
        }
        before = holds;
    }
    CHECK(letGo == 1);
    CHECK(taken == 1);
    CHECK(rings > 10);
    CHECK_FALSE(foldAt(plan, timeline, work.begin - 500ms));
}
