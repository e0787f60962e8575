#pragma once

#include "session/glide.h"
#include "session/plan.h"

namespace effleur::session {

/// Where each hand that is up may lie down instead, if nothing may touch the skin below it: the nearest place on the
/// body, off all such zones. Nothing for a hand that lies, or that may lie down where it is.
LyingPlaces lyingPlaces(const Plan& plan, const Poses& poses);

} // namespace effleur::session
