#include "routine/measure.h"

#include "routine/limits.h"
#include "routine/speed.h"

#include <algorithm>
#include <optional>

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
    const body::Stroke* stroke = strokeOf(step, map);
    const auto passes = passesOf(step, stroke);
    const auto giverAt = [&](const Pass& pass) {
        return stroke ? stanceOf(step, *stroke, pass.side) : body::Stance::HipLeft;
    };
    const auto bodies = routine.bodies();
    const Millis into = changeInto(routine, step);
    Millis still = into;
    int sides = 1;
    for (std::size_t i = 1; i < passes.size(); ++i) {
        if (passes[i].side == passes[i - 1].side) {
            still += switchLane;
            continue;
        }
        still += changeOfSides(routine, walksBetween(giverAt(passes[i - 1]), giverAt(passes[i])));
        ++sides;
    }
    return {.technique = step.technique,
            .pressure = highestPressureOf(step),
            .repetitions = step.repetitions,
            .repetitionsAllowed = repetitionsAllowed(step, kept),
            .paceAllowed = paceAllowed(routine, step, map),
            .perRepetition = step.perRepetition,
            .passes = static_cast<int>(passes.size()),
            .still = still,
            .into = into,
            .begins = giverAt(passes.front()),
            .ends = giverAt(passes.back()),
            .body = static_cast<int>(std::find(bodies.begin(), bodies.end(), routine.bodyOf(step)) - bodies.begin()),
            .sides = sides,
            .droppable = step.optional && !kept && step.remind.empty() && !step.swap && step.practice.count() == 0};
}

/// Tells of each step that is played its length with the walk to it.
template<typename Tell> void eachLength(std::span<const Measure> steps, std::span<const Dose> doses, Tell tell) {
    std::optional<body::Stance> giver;
    std::optional<int> body;
    for (std::size_t step = 0; step < steps.size() && step < doses.size(); ++step) {
        if (doses[step].dropped) continue;
        const Measure& measure = steps[step];
        Millis into = measure.into;
        if (body && *body != measure.body) into = std::max(into, changeOfBodies);
        body = measure.body;
        if (measure.technique != Technique::Resting) {
            if (giver && walksBetween(*giver, measure.begins)) into = std::max(into, walkingChange);
            giver = measure.ends;
        }
        const Millis length = lengthOf(measure, doses[step]) + into - measure.into;
        tell(step, length);
    }
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

std::vector<Millis> lengthsOf(std::span<const Measure> steps, std::span<const Dose> doses) {
    std::vector<Millis> lengths(std::min(steps.size(), doses.size()), Millis{0});
    eachLength(steps, doses, [&lengths](std::size_t step, Millis length) { lengths[step] = length; });
    return lengths;
}

Millis lengthOf(std::span<const Measure> steps, std::span<const Dose> doses) {
    Millis whole{0};
    eachLength(steps, doses, [&whole](std::size_t, Millis length) { whole += length; });
    return whole;
}

Millis lengthOf(const std::vector<Measure>& steps) {
    std::vector<Dose> doses;
    doses.reserve(steps.size());
    for (const Measure& step : steps)
        doses.push_back({step.repetitions, 100, false});
    return lengthOf(steps, doses);
}

} // namespace effleur::routine
