#include "session/timeline.h"

#include "routine/measure.h"
#include "session/moment.h"
#include "support/catch.h"
#include "support/sample.h"

#include <numeric>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::sample;

TEST_CASE("segments cover the timeline without gap or overlap") {
    std::mt19937 random{1};
    for (int trial = 0; trial < 300; ++trial) {
        const Plan plan = randomPlan(random);
        Adjustments adjustments;
        adjustments.shift = int(random() % 4) - 2;
        adjustments.leftOut = body::RegionSet::fromBits(std::uint32_t(random() % 16));
        adjustments.edits["s1"].skipped = random() % 2;
        adjustments.edits["s2"].repetitions = int(random() % 12);
        const Timeline timeline = compile(plan, adjustments);
        REQUIRE_FALSE(timeline.segments.empty());
        Position end;
        for (const Segment& segment : timeline.segments) {
            CHECK(segment.begin == end);
            CHECK(segment.end > segment.begin);
            if (segment.kind == SegmentKind::Work) {
                CHECK(segment.end - segment.begin == segment.perRepetition * segment.repetitions);
                CHECK(segment.pressures.size() == std::size_t(segment.repetitions));
            }
            end = segment.end;
        }
        CHECK(timeline.segments.back().kind == SegmentKind::Work);
        CHECK(timeline.end() == end);
    }
}

TEST_CASE("a look-up finds the one segment that holds a position") {
    std::mt19937 random{8};
    for (int trial = 0; trial < 100; ++trial) {
        const Timeline timeline = compile(randomPlan(random), {});
        for (std::size_t index = 0; index < timeline.segments.size(); ++index) {
            const Segment& segment = timeline.segments[index];
            REQUIRE(timeline.segmentAt(segment.begin) == index);
            REQUIRE(timeline.segmentAt(segment.begin + (segment.end - segment.begin) / 3) == index);
            REQUIRE(timeline.segmentAt(segment.end - 1ms) == index);
        }
        CHECK(timeline.segmentAt(Position{-1s}) == 0);
        CHECK(timeline.segmentAt(timeline.end() + 1h) == timeline.segments.size() - 1);
    }
}

TEST_CASE("a step owns the change that leads into it, and both sides are whole sets") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    using enum SegmentKind;
    std::vector<SegmentKind> kinds;
    for (const Segment& segment : timeline.segments)
        kinds.push_back(segment.kind);
    const std::vector expected{LeadIn,     Work, Change, Work, Change,     Work, SwitchSides, Work,
                               Change,     Work, Change, Work, SwitchLane, Work, SwitchSides, Work,
                               SwitchLane, Work, Change, Work, Change,     Work};
    CHECK(kinds == expected);
    CHECK(timeline.segments[timeline.firsts[rolling]].end - timeline.segments[timeline.firsts[rolling]].begin == 12s);
    CHECK(timeline.beginOf(opening) == Position{15s});
    CHECK(timeline.endOf(opening) == Position{50s});
    CHECK(timeline.gates == std::vector<Position>{timeline.endOf(gated)});
    CHECK(timeline.length() ==
          5s + 10s + 5s + 30s + 5s + 16s + 5s + 16s + 5s + 32s + 12s + 4 * 8s + 3s + 5s + 3s + 5s + 30s + 5s + 10s);
}

TEST_CASE("the working pressure follows the author, the shift and the ceiling") {
    CHECK(workingPressure(0, 1, 3) == 0);
    CHECK(workingPressure(2, 0, 3) == 2);
    CHECK(workingPressure(2, -1, 3) == 1);
    CHECK(workingPressure(1, -2, 3) == 1);
    CHECK(workingPressure(2, 1, 3) == 3);
    CHECK(workingPressure(3, 1, 3) == 3);
    CHECK(workingPressure(5, 0, 5) == 3);
    CHECK(workingPressure(3, 0, 2) == 2);
    CHECK(workingPressure(1.5, 0, 3) == 1.5);
    CHECK(workingPressure(0.5, 0, 3) == 1);
}

TEST_CASE("pressure fades over a step's repetitions") {
    const Timeline timeline = compile(sample::plan(), {});
    CHECK(timeline.segments[timeline.firsts[opening] + 1].pressures == std::vector<double>{1, 1.5, 2});
}

TEST_CASE("a moment is true everywhere, before the start and past the end too") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    for (Position at{-20s}; at < timeline.end() + 20s; at += 37ms) {
        const Moment moment = momentAt(timeline, at);
        const Segment& segment = timeline.segments[moment.segment];
        REQUIRE(moment.phase >= 0);
        REQUIRE(moment.phase <= 1);
        REQUIRE(moment.part >= 0);
        REQUIRE(moment.part <= 1);
        REQUIRE(moment.repetition >= 0);
        REQUIRE(moment.repetition < moment.repetitions);
        REQUIRE(moment.beat >= 0);
        REQUIRE(moment.beat < moment.beats);
        REQUIRE(moment.left >= 0ms);
        REQUIRE(moment.leftInStep >= moment.leftInSegment);
        REQUIRE(moment.left >= moment.leftInStep);
        REQUIRE(moment.ended == (at >= timeline.end()));
        if (at >= Position{} && at < timeline.end()) {
            REQUIRE(segment.begin <= at);
            REQUIRE(at < segment.end);
            REQUIRE(moment.left == timeline.end() - at);
        }
    }
    CHECK(momentAt(Timeline{}, Position{5s}).ended);
}

TEST_CASE("all of a step counts both sides, every line and the switches between") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    CHECK(timeline.wholeWork(opening) == WholeWork{1, 1, 30s});
    CHECK(timeline.wholeWork(rolling) == WholeWork{2, 2, 4 * 8s + 2 * 3s + 5s});
    for (const Ordinal each : timeline.steps.indices())
        CHECK(timeline.wholeWork(each).span == timeline.endOf(each) - timeline.segmentsOf(each)[1].begin);
}

TEST_CASE("a change in which the giver walks round is longer, and the same for the list and the timeline") {
    auto routine = sample::routine();
    auto map = sample::map();
    for (body::Stroke& stroke : map.strokes)
        stroke.stance = body::Stance::HipLeft; // one-sided ones are worked from the right on the right
    const Plan plan = session::plan(routine, map);
    Adjustments adjustments;
    const auto check = [&] {
        const Timeline timeline = compile(plan, adjustments);
        std::vector<routine::Measure> steps;
        std::vector<routine::Dose> doses;
        const auto measured = routine::measure(plan.routine, plan.map);
        for (std::size_t step = 0; step < measured.size(); ++step) {
            steps.push_back(measured[step]);
            doses.push_back({measured[step].repetitions, 100, !timeline.ordinalOf(StepIndex{step})});
        }
        CHECK(routine::lengthOf(steps, doses) == timeline.length());
        return timeline;
    };
    const Timeline timeline = check();
    const auto length = [&](std::size_t index) {
        return timeline.segments[index].end - timeline.segments[index].begin;
    };
    const std::size_t knead = timeline.firsts[kneading];
    CHECK(length(knead) == 5s);      // from the left to the left
    CHECK(length(knead + 2) == 12s); // round to the right
    CHECK(length(timeline.firsts[gated]) == 12s);
    CHECK(length(timeline.firsts[repose]) == 5s);
    for (const char* skipped : {"kneading", "gated", "rolling"}) {
        adjustments.edits[skipped].skipped = true;
        check();
    }
}

TEST_CASE("a moment knows the repetition, its part and what is next") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    const Moment moment = momentAt(timeline, Position{20s + 10s + 7s});
    CHECK(moment.kind == SegmentKind::Work);
    CHECK(moment.step == opening);
    CHECK(moment.repetition == 1);
    CHECK(moment.repetitions == 3);
    CHECK(moment.phase == Approx(0.7));
    CHECK(moment.returning);
    CHECK(moment.part == Approx(0.25));
    CHECK(moment.pressure == 1.5);
    CHECK(moment.next == StepIndex{kneading});
    CHECK(moment.untilComing == 13s);
    CHECK_FALSE(moment.lastRepetition);

    const Moment last = momentAt(timeline, Position{20s + 29s});
    CHECK(last.lastRepetition);
    const Moment change = momentAt(timeline, Position{51s});
    CHECK(change.kind == SegmentKind::Change);
    CHECK(change.step == kneading);
    CHECK(change.repetitions == 4);
    CHECK(change.pressure == 3);
    CHECK(change.phase == Approx(0.2));
    const Moment left = momentAt(timeline, timeline.endOf(kneading) - 21s - 1ms);
    CHECK(left.side == Side::Left);
    CHECK(left.repetition == 3);
    CHECK_FALSE(left.lastRepetition);
    CHECK_FALSE(momentAt(timeline, timeline.end()).next);
}

TEST_CASE("beats are spread evenly over the working part") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    const Segment& work = timeline.segments[timeline.firsts[kneading] + 1];
    CHECK(beatAt(work, 0, 0) == work.begin);
    CHECK(beatAt(work, 0, 1) == work.begin + 1s);
    CHECK(beatAt(work, 3, 1) == work.begin + 13s);
    CHECK(momentAt(timeline, work.begin + 999ms).beat == 0);
    CHECK(momentAt(timeline, work.begin + 1001ms).beat == 1);
    CHECK(momentAt(timeline, work.begin + 3s).beat == 1);
}

TEST_CASE("a skipped step goes, a protected one stays") {
    const Plan plan = sample::plan();
    Adjustments adjustments;
    adjustments.edits["kneading"].skipped = true;
    adjustments.edits["opening"].skipped = true;
    adjustments.edits["repose"].skipped = true;
    const Timeline timeline = compile(plan, adjustments);
    CHECK(timeline.steps == ListBy<Ordinal, StepIndex>{settle, opening, gated, rolling, closing, repose});
    CHECK_FALSE(timeline.ordinalOf(kneading));
    CHECK(timeline.ordinalOf(rolling) == Ordinal{3});
}

TEST_CASE(
    "work that is mostly lost to an area left out is not played, and closing strokes stay while any of it is left") {
    const Plan plan = sample::plan();
    Adjustments adjustments;
    adjustments.leftOut = plan.map.regionsAt({400, 900});
    REQUIRE_FALSE(adjustments.leftOut.empty());
    const Timeline left = compile(plan, adjustments);
    const auto first = left.firsts[kneading];
    CHECK(left.segments[first].pass == 1);
    CHECK(left.segments[first + 1].kind == SegmentKind::Work);
    CHECK(left.segments[first + 2].step == StepIndex{gated});

    CHECK(left.ordinalOf(opening));
    CHECK(left.ordinalOf(closing));
    const Ordinal kneads = left.ordinalOf(kneading).value();
    REQUIRE_FALSE(left.spared.empty());
    CHECK(left.spared.front() == Spared{kneading, routine::Side::Left, kneads});

    adjustments.leftOut = body::RegionSet::fromBits(0xF);
    const Timeline all = compile(plan, adjustments);
    CHECK(all.steps == ListBy<Ordinal, StepIndex>{repose});
    REQUIRE(all.spared.size() == 6);
    CHECK(all.spared.front() == Spared{settle, routine::Side::Both, Ordinal{}});
    CHECK(compile(plan, {}).spared.empty());
    adjustments.edits["kneading"].skipped = true; // by a person: not because of the area
    CHECK(compile(plan, adjustments).spared.size() == 5);
    CHECK(all.leftOut == body::RegionSet::fromBits(0xF));
}

TEST_CASE("an order with nonsense in it is mended") {
    const Plan plan = sample::plan();
    Adjustments adjustments;
    adjustments.order = {gated, StepIndex{99}, gated, settle};
    CHECK(compile(plan, adjustments).steps ==
          ListBy<Ordinal, StepIndex>{gated, settle, opening, kneading, rolling, closing, repose});
}

TEST_CASE("edits change repetitions and pace within bounds") {
    const Plan plan = sample::plan();
    Adjustments adjustments;
    adjustments.edits["gated"] = {.repetitions = 9, .pacePercent = 110, .skipped = false};
    adjustments.edits["rolling"] = {.repetitions = 100'000, .pacePercent = 1, .skipped = false};
    const Timeline timeline = compile(plan, adjustments);
    const Segment& work = timeline.segments[timeline.firsts[gated] + 1];
    CHECK(work.repetitions == 9);
    CHECK(work.perRepetition == 8'800ms);
    const Segment& roll = timeline.segments[timeline.firsts[rolling] + 1];
    CHECK(roll.repetitions == 200);
    CHECK(roll.perRepetition == 2s);
}
