#include "session/timeline.h"

#include "support/catch.h"
#include "support/sample.h"

#include <type_traits>

using namespace effleur::session;
namespace sample = effleur::sample;

namespace {

template<typename List, typename Index>
concept LookedUpBy = requires(const List& list, Index index) {
    list[index];
};
template<typename Index>
concept Begins = requires(const Timeline& timeline, Index index) {
    timeline.beginOf(index);
};
template<typename Index>
concept HasOrdinal = requires(const Timeline& timeline, Index index) {
    timeline.ordinalOf(index);
};

// Neither is the other, nor a number.
static_assert(Begins<Ordinal> && !Begins<StepIndex> && !Begins<std::size_t>);
static_assert(HasOrdinal<StepIndex> && !HasOrdinal<Ordinal> && !HasOrdinal<std::size_t>);
static_assert(LookedUpBy<decltype(Plan::steps), StepIndex> && !LookedUpBy<decltype(Plan::steps), Ordinal>);
static_assert(LookedUpBy<decltype(Timeline::steps), Ordinal> && !LookedUpBy<decltype(Timeline::steps), StepIndex>);
static_assert(!LookedUpBy<decltype(Timeline::steps), std::size_t>);
static_assert(!std::is_convertible_v<std::size_t, Ordinal> && !std::is_convertible_v<Ordinal, std::size_t>);

} // namespace

TEST_CASE("every played step has an ordinal that leads back to it, whatever is skipped and in whatever order") {
    std::mt19937 random{11};
    for (int trial = 0; trial < 100; ++trial) {
        const Plan plan = sample::randomPlan(random);
        Adjustments adjustments;
        for (const StepIndex step : plan.steps.indices()) {
            adjustments.order.insert(adjustments.order.begin(), step);
            adjustments.edits[plan.written(step).id].skipped = random() % 3 == 0;
        }
        const Timeline timeline = compile(plan, adjustments);
        for (const Ordinal ordinal : timeline.steps.indices()) {
            CHECK(timeline.ordinalOf(timeline.steps[ordinal]) == ordinal);
            for (const Segment& segment : timeline.segmentsOf(ordinal)) {
                CHECK(segment.ordinal == ordinal);
                CHECK(segment.step == timeline.steps[ordinal]);
            }
            CHECK(timeline.segmentsOf(ordinal).front().begin == timeline.beginOf(ordinal));
            CHECK(timeline.segmentsOf(ordinal).back().end == timeline.endOf(ordinal));
        }
    }
}
