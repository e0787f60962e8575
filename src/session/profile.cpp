#include "session/profile.h"

#include <algorithm>
#include <utility>

namespace effleur::session {

namespace {

constexpr double least = 0.24;

/// Without its pressures.
Bar barAt(const Plan& plan, const Timeline& timeline, Ordinal ordinal, int ceiling) {
    const double whole = std::max<double>(1, static_cast<double>(timeline.length().count()));
    const routine::Step& step = plan.written(timeline.steps[ordinal]);
    const Segment& lead = timeline.segmentsOf(ordinal).front();
    const Position from = lead.leaves ? lead.end : lead.begin;
    const double begin = static_cast<double>(sinceBegin(from).count()) / whole;
    const double length = static_cast<double>((timeline.endOf(ordinal) - from).count());
    double turn = 0;
    for (const Segment& segment : timeline.segmentsOf(ordinal))
        if (segment.kind == SegmentKind::SwitchSides)
            turn = static_cast<double>((segment.begin - from).count()) / length;
    return {.step = timeline.steps[ordinal],
            .begin = begin,
            .share = static_cast<double>(sinceBegin(timeline.endOf(ordinal)).count()) / whole - begin,
            .technique = step.technique,
            .fullPressure = workingPressure(routine::highestPressureOf(step), 0, ceiling),
            .turn = turn};
}

} // namespace

std::vector<Bar> profileOf(const Plan& plan, const Timeline& timeline, int ceiling) {
    std::vector<Bar> bars;
    for (const Ordinal ordinal : timeline.steps.indices()) {
        Bar bar = barAt(plan, timeline, ordinal, ceiling);
        for (const Segment& segment : timeline.segmentsOf(ordinal))
            for (const double pressure : segment.pressures)
                bar.pressure = std::max(bar.pressure, pressure);
        bar.fullPressure = std::max(bar.fullPressure, bar.pressure);
        bars.push_back(bar);
    }
    return bars;
}

std::vector<Bar> profileOf(const Plan& plan, const Timeline& timeline, int ceiling, std::span<const int> shifts) {
    std::vector<Bar> bars;
    for (const Ordinal ordinal : timeline.steps.indices()) {
        if (number(ordinal) >= shifts.size()) break;
        Bar bar = barAt(plan, timeline, ordinal, ceiling);
        bar.pressure =
            workingPressure(routine::highestPressureOf(plan.written(bar.step)), shifts[number(ordinal)], ceiling);
        bar.fullPressure = std::max(bar.fullPressure, bar.pressure);
        bars.push_back(bar);
    }
    return bars;
}

std::vector<Bar> profileOf(std::span<const routine::Measure> steps, std::span<const routine::Dose> doses,
                           Millis whole) {
    std::vector<Bar> bars;
    const double all = std::max<double>(1, static_cast<double>(whole.count()));
    Millis begin{0};
    const std::vector<Millis> lengths = routine::lengthsOf(steps, doses);
    int body = -1;
    for (std::size_t step = 0; step < lengths.size(); ++step) {
        if (lengths[step] == Millis{0}) continue;
        const int before = std::exchange(body, steps[step].body);
        const bool leaves = before >= 0 && before != body;
        const Millis change = leaves ? std::max(routine::changeOfBodies, steps[step].into) : Millis{0};
        const double pressure = steps[step].pressure;
        bars.push_back({StepIndex{step}, static_cast<double>((begin + change).count()) / all,
                        static_cast<double>((lengths[step] - change).count()) / all, steps[step].technique, pressure,
                        pressure, steps[step].sides > 1 ? 0.5 : 0});
        begin += lengths[step];
    }
    return bars;
}

std::vector<Run> runsOf(std::span<const Bar> bars) {
    std::vector<Run> runs;
    for (std::size_t bar = 0; bar < bars.size(); ++bar) {
        const bool apart = bar > 0 && bars[bar].begin > bars[bar - 1].begin + bars[bar - 1].share + 1e-9;
        if (runs.empty() || apart || bars[bar].technique != bars[runs.back().first].technique)
            runs.push_back({bar, bar, 0});
        runs.back().last = bar;
        runs.back().centre = (bars[runs.back().first].begin + bars[bar].begin + bars[bar].share) / 2;
    }
    return runs;
}

double barHeight(double pressure) {
    return std::clamp(pressure / routine::highestPressure, least, 1.0);
}

} // namespace effleur::session
