#pragma once

#include "session/timeline.h"

namespace effleur::session {

/// Where running comes to a stop by itself.
enum class HaltKind : std::uint8_t { Gate, Loop, End };
struct Halt {
    HaltKind kind = HaltKind::End;
    Position at;
};

/// The first halt behind `from`: the end of the step while looping, else the next gate, else the session's end.
Halt haltAfter(const Timeline& timeline, const Adjustments& adjustments, Position from);

} // namespace effleur::session
