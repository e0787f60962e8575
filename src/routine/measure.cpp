#include "routine/measure.h"

#include "routine/limits.h"
#include "routine/speed.h"

#include <algorithm>

namespace effleur::routine {
namespace {

constexpr int fewestProtected = 2;

Range repetitionsAllowed(const Step& step, bool isProtected) {
    Range range = step.repetitionsRange.value_or(Range{step.repetitions, step.repetitions});
    range.low = std::min(range.low, step.repetitions);
    range.high = std::max(range.high, step.repetitions);
    if (isProtected) range.low = std::max(range.low, std::min(fewestProtected, step.repetitions));
    return range;
}

/// The faster pace is the smaller number. A stroke that is hasty or crawling as it is keeps its author's pace.
Range paceAllowed(const Routine& routine, const Step& step, const body::BodyMap& map) {
    const HalfSpeeds speeds = halfSpeeds(step, map);
    const auto allowed = [&](int percent) {
        const double faster = 100.0 / percent;
        const Millis each = step.perRepetition * percent / 100;
        return tempoOf(routine, step, {speeds.fastest * faster, speeds.slowest * faster}) == Tempo::Pleasant &&
               each >= shortestRepetition && each <= longestRepetition;
    };
    Range range{quickestPace, slowestPace};
    while (range.low < 100 && !allowed(range.low))
        ++range.low;
    while (range.high > 100 && !allowed(range.high))
        --range.high;
    return range;
}

Measure measureOf(const Routine& routine, std::size_t index, const body::BodyMap& map) {
    const Step& step = routine.steps[index];
    const bool kept = isProtected(routine, index);
    const auto passes = passesOf(step, step.technique == Technique::Resting ? nullptr : map.stroke(step.stroke));
    Millis still = changeInto(routine, step);
    for (std::size_t i = 1; i < passes.size(); ++i)
        still += passes[i].side != passes[i - 1].side ? routine.change : switchLane;
    return {.technique = step.technique,
            .pressure = highestPressureOf(step),
            .repetitions = step.repetitions,
            .repetitionsAllowed = repetitionsAllowed(step, kept),
            .paceAllowed = paceAllowed(routine, step, map),
            .perRepetition = step.perRepetition,
            .passes = static_cast<int>(passes.size()),
            .still = still,
            .droppable = step.optional && !kept && step.remind.empty() && !step.swap && step.practice.count() == 0};
}

} // namespace

std::vector<Measure> measure(const Routine& routine, const body::BodyMap& map) {
    std::vector<Measure> steps;
    steps.reserve(routine.steps.size());
    for (std::size_t index = 0; index < routine.steps.size(); ++index)
        steps.push_back(measureOf(routine, index, map));
    return steps;
}

Millis lengthOf(const Measure& step, const Dose& dose) {
    if (dose.dropped) return Millis{0};
    return step.still + step.perRepetition * dose.pacePercent / 100 * dose.repetitions * step.passes;
}

Millis lengthOf(const Measure& step) {
    return lengthOf(step, {step.repetitions, 100, false});
}

Millis lengthOf(const std::vector<Measure>& steps) {
    Millis length{0};
    for (const Measure& step : steps)
        length += lengthOf(step);
    return length;
}

} // namespace effleur::routine
