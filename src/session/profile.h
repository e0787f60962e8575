#pragma once

#include "routine/measure.h"
#include "session/timeline.h"

#include <span>
#include <vector>

namespace effleur::session {

/// One step of a session or routine seen from afar, wherever it is drawn: width = time, height = pressure, colour =
/// technique. Bars stand end to end, but for a change to another part of the body: it is a gap.
struct Bar {
    StepIndex step{};
    double begin = 0; ///< shares of the whole
    double share = 0;
    routine::Technique technique = routine::Technique::Stroking;
    double pressure = 0;     ///< the highest of its repetitions
    double fullPressure = 0; ///< without easing off; never less
    double turn = 0;         ///< where its sides change, a share of it; 0 = they do not
    bool operator==(const Bar&) const = default;
};

/// Equal techniques side by side, on one part of the body: one glyph stands for them.
struct Run {
    std::size_t first = 0; ///< bars
    std::size_t last = 0;
    double centre = 0; ///< share of the whole
    bool operator==(const Run&) const = default;
};

/// One bar for each played step, in order. `ceiling` as in Adjustments.
std::vector<Bar> profileOf(const Plan& plan, const Timeline& timeline, int ceiling);
/// As it was played: `shifts` = what held when each step on the timeline was played.
std::vector<Bar> profileOf(const Plan& plan, const Timeline& timeline, int ceiling, std::span<const int> shifts);
/// Of a routine that is not open, end to end; what is dropped has no bar. `whole` = the time that fills the width.
std::vector<Bar> profileOf(std::span<const routine::Measure> steps, std::span<const routine::Dose> doses, Millis whole);

std::vector<Run> runsOf(std::span<const Bar> bars);

/// The height of a bar, as a share of the tallest, which is pressure 5: one without pressure can still be seen.
double barHeight(double pressure);

} // namespace effleur::session
