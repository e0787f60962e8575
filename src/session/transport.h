#pragma once

#include "session/timeline.h"

#include <optional>
#include <variant>

namespace effleur::session {

// The transport's states: only times.

struct Preparing {
    std::optional<StepIndex> first; ///< the step to begin with; none = the first played one
    bool operator==(const Preparing&) const = default;
};
struct Running {
    Position from;
    Instant since;
    bool operator==(const Running&) const = default;
};
/// The position stands until `until`, while the hands glide from where they were to where they go on.
struct CountingIn {
    Position at;
    Poses from;
    Instant since;
    Instant until;
    bool operator==(const CountingIn&) const = default;
};
struct Waiting {
    Position at;
    Position past; ///< where it goes on
    bool operator==(const Waiting&) const = default;
};
struct Paused {
    Position at;
    std::optional<Poses> hands; ///< where they rest, if not where `at` has them: the count-in was interrupted
    bool operator==(const Paused&) const = default;
};
struct Finished {
    Instant since{}; ///< long ago in a session that was kept
    bool operator==(const Finished&) const = default;
};
struct Stopped {
    Position at;
    bool operator==(const Stopped&) const = default;
};
using Transport = std::variant<Preparing, Running, CountingIn, Waiting, Paused, Finished, Stopped>;

/// Begun and not yet ended, moving or not.
bool isUnderWay(const Transport& transport);
/// Finished or stopped.
bool hasEnded(const Transport& transport);
/// Something on the screen moves: it plays, or counts in.
bool isMoving(const Transport& transport);
/// Begun, but its position stands: paused, waiting, counting in.
bool rests(const Transport& transport);

} // namespace effleur::session
