#pragma once

#include "session/glide.h"
#include "session/timeline.h"

namespace effleur::session {

/// Where both hands are. Pure; the diagram shows it and the safety tests check it. No allocation.
Poses posesAt(const Plan& plan, const Timeline& timeline, Position position);

/// Whether a working hand is off the skin, or on its way there and back, because of an area left out.
bool isLifted(const Plan& plan, const Timeline& timeline, Position position);
/// The most that the map allows where a working hand presses, 0..5; 5 where none works.
double allowedPressure(const Plan& plan, const Timeline& timeline, Position position);

/// How much of a change's glide is over, 0..1; 1 in the second before its work begins. Who walks takes all its time.
double glideShare(const Segment& change, bool walks, Position position);

/// The regions on which the hands of a hold lie, where one of them can't lie as it is written; else empty. `work` is a
/// work of the plan's timeline.
body::RegionSet heldElsewhere(const Plan& plan, const Segment& work);

/// The regions under the pressing hand's middle at a position; 0 where no hand works there.
body::RegionSet areaUnderHand(const Plan& plan, const Timeline& timeline, Position position);

} // namespace effleur::session
