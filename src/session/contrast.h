#pragma once

#include "session/feel.h"
#include "session/session.h"

namespace effleur::session {

/// How work differs from what was felt before it.
struct Contrast {
    enum class Speed : std::uint8_t { MuchSlower, Slower, Alike, Quicker, MuchQuicker };
    int firmer = 0;               ///< levels of pressure, below zero: softer
    Speed speed = Speed::Alike;   ///< centimetres a second, where both go the same way; alike else
    bool withoutPressure = false; ///< it has none
    bool fromStill = false;       ///< what was before had none: it is no measure
    bool operator==(const Contrast&) const = default;
};

/// A repetition of a work segment.
Feel feelOf(const Plan& plan, const Segment& work, int repetition);

/// What was felt last at a position: in work its repetition, in a change what came before it, as it was before
/// anything eased off in this change. Nothing before the first work.
std::optional<Feel> lastFelt(const Plan& plan, const Timeline& timeline, const Session& session, Position position);

/// The work that a change leads to, compared with what was felt before it; nothing in work, and before the first.
std::optional<Contrast> contrastAt(const Plan& plan, const Timeline& timeline, const Session& session,
                                   Position position);

} // namespace effleur::session
