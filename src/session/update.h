#pragma once

#include "session/effects.h"
#include "session/events.h"
#include "session/session.h"

namespace effleur::session {

struct Outcome {
    Session session;
    std::vector<Effect> effects;
    /// The event is done only up to here: playing itself changed the adjustments. The host recompiles and sends it
    /// again.
    std::optional<Instant> until{};
};

/// The state machine. Total: no event in any state throws or gets stuck; one that means nothing there changes nothing.
/// `timeline` must be compile(plan, session.adjustments); where the adjustments come back changed, the host recompiles
/// and carries the session over with rebase().
Outcome update(const Plan& plan, const Timeline& timeline, Session session, const Event& event);

} // namespace effleur::session
