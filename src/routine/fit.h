#pragma once

#include "body/body_map.h"
#include "routine/measure.h"
#include "routine/routine.h"

#include <variant>
#include <vector>

namespace effleur::routine {

struct Fitted {
    std::vector<Dose> doses; ///< one for each step
    Millis length{0};        ///< with these doses; close to the target, rarely equal to it
    bool operator==(const Fitted&) const = default;
};
/// The target can't be met; this length can, and is the nearest.
struct CannotFit {
    Millis nearest{0};
    bool operator==(const CannotFit&) const = default;
};
using Fit = std::variant<Fitted, CannotFit>;

/// A length within this of the target meets it.
inline constexpr Millis closeEnough{15'000};

/// Fits steps to a length: repetitions inside each step's range, then the pace within 15 per cent, then fewer optional
/// steps, the last ones first and as few as possible. Glides and prompts are never shortened; opening and closing are
/// not dropped, nor shortened below two repetitions; strokes stay at a pleasant speed. All repetitions follow one
/// scale, each within one of it or at the end of its range, so each technique keeps its share of the work within 5 per
/// cent where the ranges allow it. For a routine of 20 steps a matter of microseconds.
Fit fit(const std::vector<Measure>& steps, Millis target);
Fit fit(const Routine& routine, const body::BodyMap& map, Millis target);

/// The routine with these doses: a new routine, the author's otherwise.
Routine dosed(const Routine& routine, const std::vector<Dose>& doses);

/// What fitting changed, in numbers.
struct FitChanges {
    int fewer = 0;                    ///< steps with fewer repetitions
    int more = 0;                     ///< steps with more repetitions
    int quickest = 100;               ///< per cent of the author's seconds, of the step that is hurried most
    int slowest = 100;                ///< and of the one that is slowed most
    std::vector<std::size_t> dropped; ///< steps, in their order
    bool operator==(const FitChanges&) const = default;
};
/// Steps without a dose count as unchanged.
FitChanges changesOf(const std::vector<Measure>& steps, const std::vector<Dose>& doses);

} // namespace effleur::routine
