#pragma once

#include "body/body_map.h"
#include "routine/routine.h"

#include <variant>
#include <vector>

namespace effleur::routine {

/// What fitting does to one step.
struct Dose {
    int repetitions = 1;
    int pacePercent = 100; ///< of the author's seconds for a repetition
    bool dropped = false;
    bool operator==(const Dose&) const = default;
};

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

/// Fits a routine to a length: repetitions inside each step's range, then the pace within 15 per cent, then fewer
/// optional steps, the last ones first and as few as possible. Glides and prompts are never shortened; opening and
/// closing are not dropped, nor shortened below two repetitions; strokes stay at a pleasant speed. All steps change in
/// step with each other, so each technique keeps its share of the work within 5 per cent where the ranges allow it. A
/// length within `closeEnough` of the target meets it.
std::variant<Fitted, CannotFit> fit(const Routine& routine, const body::BodyMap& map, Millis target);

inline constexpr Millis closeEnough{15'000};
inline constexpr int quickestPace = 85;
inline constexpr int slowestPace = 115;

/// The routine with these doses: a new routine, the author's otherwise.
Routine dosed(const Routine& routine, const std::vector<Dose>& doses);

} // namespace effleur::routine
