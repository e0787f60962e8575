#pragma once

#include "session/timeline.h"

namespace effleur::session {

/// What of the body is looked at: one part of it, or on the way from one to another.
struct PartView {
    body::Frame frame;
    std::size_t from = 0;
    std::size_t to = 0;
    double share = 1; ///< of the way, 0..1
    bool operator==(const PartView&) const = default;

    /// The part that is bare: the next one when the view has come to it.
    std::size_t bare() const { return share < 1 ? from : to; }
};

/// Total. In work it is the part of the step; in a change to another part it goes from the one to the other over both
/// of them, without a jump.
PartView viewAt(const Plan& plan, const Timeline& timeline, Position position);

} // namespace effleur::session
