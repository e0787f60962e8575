#include "session/replan.h"

#include "routine/fit.h"

#include <algorithm>

namespace effleur::session {

Replan replan(const Plan& plan, const Timeline& timeline, const Adjustments& adjustments, Position position,
              Millis left) {
    if (timeline.segments.empty()) return {adjustments.edits, Millis{0}};
    const Segment& here = timeline.segments[timeline.segmentAt(position)];
    const Millis leftOfStep = std::max(Millis{0}, timeline.endOf(here.ordinal) - position);
    const auto measures = routine::measure(plan.routine, plan.map);
    const auto first = timeline.steps.begin() + static_cast<std::ptrdiff_t>(number(following(here.ordinal)));
    const std::vector<StepIndex> ahead(first, timeline.steps.end());
    std::vector<routine::Measure> steps;
    steps.reserve(ahead.size());
    for (const StepIndex step : ahead)
        steps.push_back(measures[number(step)]);

    // Where the target can't be met, the nearest length can.
    auto fitted = routine::fit(steps, left - leftOfStep);
    if (const auto* cannot = std::get_if<routine::CannotFit>(&fitted)) fitted = routine::fit(steps, cannot->nearest);
    Replan result{adjustments.edits, leftOfStep};
    const auto* met = std::get_if<routine::Fitted>(&fitted);
    for (std::size_t index = 0; met && index < ahead.size(); ++index) {
        const routine::Dose& dose = met->doses[index];
        result.edits[plan.written(ahead[index]).id] = {dose.repetitions, dose.pacePercent, dose.dropped};
    }
    Adjustments changed = adjustments;
    changed.edits = result.edits;
    const Timeline compiled = compile(plan, changed);
    if (const auto ordinal = compiled.ordinalOf(here.step))
        result.left = leftOfStep + compiled.end() - compiled.endOf(*ordinal);
    return result;
}

} // namespace effleur::session
