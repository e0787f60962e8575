#pragma once

#include "session/timeline.h"

namespace effleur::session {

/// A session fitted while it plays.
struct Replan {
    std::map<std::string, StepEdit, std::less<>> edits; ///< of all steps
    Millis left{0};                                     ///< session time from here to the end, with these edits
    bool operator==(const Replan&) const = default;
};

/// Fits the played steps behind the one at `position` so that the session ends `left` of session time later, or as near
/// to it as their ranges allow: routine::fit() on what is still to come. The step that runs stays as it is; what was
/// skipped stays skipped; opening, closing and rest are protected. Total.
Replan replan(const Plan& plan, const Timeline& timeline, const Adjustments& adjustments, Position position,
              Millis left);

} // namespace effleur::session
