#include "session/quiet.h"

#include "support/catch.h"
#include "support/sample.h"

#include <algorithm>
#include <cmath>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::sample;

namespace {

const Segment& firstWork(const Timeline& timeline) {
    return *std::ranges::find(timeline.segments, SegmentKind::Work, &Segment::kind);
}

} // namespace

TEST_CASE("a hold breathes four seconds in and six out, and its words go after five") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    const Position begin = firstWork(timeline).begin;
    const auto at = [&](Millis into) { return quietAt(plan, timeline, begin + into); };
    CHECK(at(0ms).holds);
    CHECK_FALSE(at(0ms).rests);
    CHECK(at(0ms).breath == 0);
    CHECK(at(2s).breath == Approx(0.5));
    CHECK(at(4s).breath == Approx(1));
    CHECK(at(7s).breath == Approx(0.5));
    CHECK(at(9'999ms).breath == Approx(0).margin(0.01));
    CHECK(at(5s).words == 1);
    CHECK(at(6s).words == 0);
    CHECK(at(4s).cover == 0);
}

TEST_CASE("in a rest the towel is drawn over the back once, and stays") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    const Segment& rest = timeline.segments.back();
    CHECK(quietAt(plan, timeline, rest.begin - 1ms).cover == 0);
    double before = 0;
    for (Position at = rest.begin; at < rest.end; at = at + 100ms) {
        const Quiet quiet = quietAt(plan, timeline, at);
        REQUIRE(quiet.rests);
        REQUIRE(quiet.cover >= before);
        before = quiet.cover;
    }
    CHECK(before == 1);
    CHECK(quietAt(plan, timeline, timeline.end() + 1s).cover == 1);
}

TEST_CASE("the breath and the words keep the wall's time at every rate") {
    const Plan plan = sample::plan();
    Adjustments half;
    half.rate = 50;
    const Timeline timeline = compile(plan, half);
    const Position begin = firstWork(timeline).begin;
    CHECK(quietAt(plan, timeline, begin + 2s).breath == Approx(1));
    CHECK(quietAt(plan, timeline, begin + 3s).words == 0);
}

TEST_CASE("after the end the towel lies over the back, then a light comes up, and nothing of it goes back") {
    std::mt19937 random{7};
    for (int trial = 0; trial < 50; ++trial) {
        const Plan plan = randomPlan(random);
        const Timeline timeline = compile(plan, {});
        const Quiet last = quietAt(plan, timeline, timeline.end() - 1ms);
        Quiet before = quietAfter(plan, timeline, -1s);
        CHECK(before.over);
        CHECK(before.light == 0);
        CHECK(before.cover == last.cover);
        CHECK(before.breath == last.breath);
        for (Millis since{0}; since <= covering + lighting; since += 10ms) {
            const Quiet quiet = quietAfter(plan, timeline, since);
            REQUIRE(quiet.over);
            REQUIRE(quiet.rests);
            REQUIRE(quiet.cover >= before.cover);
            REQUIRE(quiet.light >= before.light);
            REQUIRE(quiet.breath <= before.breath);
            REQUIRE(quiet.light - before.light < 0.02);
            REQUIRE(quiet.cover - before.cover < 0.02);
            if (!last.rests && quiet.cover < 1) REQUIRE(quiet.light == 0); // first the towel
            before = quiet;
        }
        CHECK(isStill(before));
        CHECK(quietAfter(plan, timeline, std::chrono::hours(5)) == before);
        CHECK_FALSE(isStill(quietAt(plan, timeline, timeline.end() - 1ms)));
    }
}

TEST_CASE("where hands work nothing is quiet, and no share jumps anywhere but where a segment begins") {
    std::mt19937 random{5};
    for (int trial = 0; trial < 50; ++trial) {
        const Plan plan = randomPlan(random);
        const Timeline timeline = compile(plan, {});
        std::size_t segment = 0;
        Quiet before;
        for (Position at; at < timeline.end(); at = at + 10ms) {
            const Quiet quiet = quietAt(plan, timeline, at);
            const std::size_t now = timeline.segmentAt(at);
            const auto technique = plan.written(timeline.segments[now].step).technique;
            if (timeline.segments[now].kind != SegmentKind::Work) REQUIRE_FALSE(quiet.holds);
            REQUIRE((quiet.holds && technique != routine::Technique::Holding) == quiet.rests);
            if (now == segment) {
                REQUIRE(std::abs(quiet.breath - before.breath) < 0.02);
                REQUIRE(std::abs(quiet.words - before.words) < 0.02);
                REQUIRE(std::abs(quiet.cover - before.cover) < 0.02);
            }
            segment = now;
            before = quiet;
        }
    }
}
