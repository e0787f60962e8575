#include "session/profile.h"

#include "session/player.h"
#include "support/catch.h"
#include "support/sample.h"

using namespace effleur;
using namespace effleur::session;

namespace {

std::vector<Bar> profile(const Plan& plan, const Adjustments& adjustments) {
    return profileOf(plan, compile(plan, adjustments), adjustments.ceiling);
}

} // namespace

TEST_CASE("the bars fill the whole, one for each played step, in order") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    const auto bars = profileOf(plan, timeline, routine::layPressure);
    REQUIRE(bars.size() == timeline.steps.size());
    double end = 0;
    for (std::size_t ordinal = 0; ordinal < bars.size(); ++ordinal) {
        CHECK(bars[ordinal].step == timeline.steps[Ordinal{ordinal}]);
        CHECK(bars[ordinal].begin == Approx(end));
        CHECK(bars[ordinal].share > 0);
        end = bars[ordinal].begin + bars[ordinal].share;
    }
    CHECK(end == Approx(1));
}

TEST_CASE("no bar is taller than it would be without easing off, and easing off never lifts one") {
    const Plan plan = sample::plan();
    for (int ceiling = 1; ceiling <= routine::layPressure; ++ceiling)
        for (int shift = 0; shift >= -3; --shift) {
            const auto eased = profile(plan, {.ceiling = ceiling, .shift = shift});
            const auto full = profile(plan, {.ceiling = ceiling});
            for (std::size_t bar = 0; bar < eased.size(); ++bar) {
                CHECK(eased[bar].pressure <= eased[bar].fullPressure);
                CHECK(eased[bar].pressure <= full[bar].pressure);
                CHECK(eased[bar].fullPressure == full[bar].fullPressure);
            }
        }
}

TEST_CASE("played to its end without a word, a session looks as it did before") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    const std::vector<int> shifts(timeline.steps.size(), 0);
    CHECK(profileOf(plan, timeline, routine::layPressure, shifts) == profileOf(plan, timeline, routine::layPressure));
}

TEST_CASE("runs are as long as a technique lasts, and hold every bar once") {
    const Plan plan = sample::plan();
    const auto bars = profile(plan, {});
    const auto runs = runsOf(bars);
    std::size_t next = 0;
    for (const Run& run : runs) {
        CHECK(run.first == next);
        for (std::size_t bar = run.first; bar <= run.last; ++bar)
            CHECK(bars[bar].technique == bars[run.first].technique);
        if (run.last + 1 < bars.size()) CHECK(bars[run.last + 1].technique != bars[run.first].technique);
        CHECK(run.centre >= bars[run.first].begin);
        CHECK(run.centre <= bars[run.last].begin + bars[run.last].share);
        next = run.last + 1;
    }
    CHECK(next == bars.size());
    CHECK(runsOf({}).empty());
}

TEST_CASE("a bar can always be seen, and grows with the pressure") {
    CHECK(barHeight(0) > 0.2);
    CHECK(barHeight(routine::highestPressure) == 1);
    for (int tenths = 0; tenths < 60; ++tenths)
        CHECK(barHeight(tenths / 10.0) <= barHeight((tenths + 1) / 10.0));
}

TEST_CASE("a list draws a routine as its session will be, but for the lead-in") {
    const Plan plan = sample::plan();
    const auto steps = routine::measure(plan.routine, plan.map);
    std::vector<routine::Dose> doses;
    for (const routine::Measure& step : steps)
        doses.push_back({step.repetitions, 100, false});
    doses[1].dropped = true;
    const auto bars = profileOf(steps, doses, routine::lengthOf(steps));
    REQUIRE(bars.size() == steps.size() - 1);
    CHECK(bars[0].step == StepIndex{0});
    CHECK(bars[1].step == StepIndex{2});
    CHECK(bars[1].begin == Approx(bars[0].share));
    CHECK(bars.back().begin + bars.back().share < 1);
}
