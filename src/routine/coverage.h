#pragma once

#include "routine/routine.h"

#include <optional>
#include <vector>

namespace effleur::routine {

/// For each region of the map, in its order, the technique that works there longest; none where hardly any does: below
/// 6 % of the time of the region that is worked longest, a hand only passes over it. Strokes glide over everything: a
/// region is theirs only where nothing else works. What is held still and a rest are no work.
std::vector<std::optional<Technique>> coverageOf(const Routine& routine, const body::BodyMap& map);

} // namespace effleur::routine
