#pragma once

#include "session/timeline.h"

namespace effleur::session {

/// Where both hands are. Pure; the diagram shows it and the safety tests check it. No allocation.
Poses posesAt(const Plan& plan, const Timeline& timeline, Position position);

/// A glide at pressure 0 from one pair of poses to another: one hand after the other, the other one rests, the moving
/// hand lifts; `share` 0..1 of the time until both are home.
Poses glide(const Poses& from, const Poses& to, double share);

/// As posesAt, but both hands lie still without pressure: while waiting and paused.
Poses resting(Poses poses);

/// The regions under the pressing hand's middle at a position; 0 where no hand works there.
body::RegionSet areaUnderHand(const Plan& plan, const Timeline& timeline, Position position);

} // namespace effleur::session
