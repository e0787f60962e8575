#pragma once

#include "body/body_map.h"
#include "routine/finding.h"
#include "routine/routine.h"
#include "routine/stroke_memory.h"

namespace effleur::routine {

/// Safety and craft findings of a routine that reads well. Findings carry JSON pointers, no lines.
Findings review(const Routine& routine, const body::BodyMap& map);
/// The same, quicker for the next routine: `memory` is kept from one to the next on the same map.
Findings review(const Routine& routine, const body::BodyMap& map, StrokeMemory& memory);

/// How long the routine takes at its author's pace, changes included (the timeline has the same sum).
Millis statedLength(const Routine& routine, const body::BodyMap& map);

} // namespace effleur::routine
