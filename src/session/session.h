#pragma once

#include "session/effects.h"
#include "session/transport.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace effleur::session {

/// What just happened and what it would undo.
struct EasedOff {
    Instant when;
    int shiftBefore = 0;
    body::RegionSet leftOutBefore;
    Relief relief = Relief::Now;
    bool leftOut = false; ///< this press, held, left the area out
    bool operator==(const EasedOff&) const = default;
};
struct Recent {
    Instant arrived;           ///< when this step was reached, or the last `back`
    Position told{Millis{-1}}; ///< cues up to here were given
    std::optional<EasedOff> easedOff;
    std::optional<Instant> undone; ///< when it was taken back, for as long as that is told
    std::optional<Instant> practiceUntil;
    bool operator==(const Recent&) const = default;
};

/// Pressure that was asked to change: eased off, made firmer, or an area left out.
struct PressureChange {
    Happening what = Happening::EasedOff;
    Position at;
    StepIndex step{};
    std::size_t pass = 0;
    Millis into{0};        ///< since the step's change began
    int before = 0;        ///< this repetition's working pressure; equal to `after` where it was the lightest already
    int after = 0;         ///< 0 where the area was left out
    int shift = 0;         ///< for every step, from here on
    body::RegionSet areas; ///< that were left out
    bool undone = false;
    bool operator==(const PressureChange&) const = default;
};

/// What has been played so far, in wall time. Counted where the transport changes and at every event, never by ticks.
struct Tally {
    std::optional<Instant> since;       ///< all up to here is counted; none: nothing yet in this process
    std::map<StepIndex, Millis> worked; ///< by step, with the change into it
    std::set<StepIndex> done;           ///< steps whose last work was played to its end
    Millis rest{0};                     ///< paused, waiting, counting in
    std::vector<PressureChange> changes;
    bool operator==(const Tally&) const = default;
};

inline constexpr Millis longestCountIn{10'000};
/// So long a press to ease off can be undone, and is told that it was.
inline constexpr Millis undoWindow{6'000};

struct SessionSettings {
    Millis countIn{3'000}; ///< 0..longestCountIn
    bool operator==(const SessionSettings&) const = default;
};

struct Session {
    Transport transport;
    Adjustments adjustments;
    Recent recent;
    SessionSettings settings;
    Tally tally;
    bool operator==(const Session&) const = default;
};

/// Carries a session to a recompiled timeline: step, side, lane, repetition and phase stay; a repetition that is gone
/// becomes the step's last, a step that is gone the next one that is played.
Session rebase(const Plan& plan, Session session, const Timeline& before, const Timeline& after, Instant now);

/// Where the session stands on its timeline at `now`; 0 while preparing, the end when finished.
Position positionOf(const Timeline& timeline, const Session& session, Instant now);

/// The hands as they are to be seen now, in every state: gliding while counting in, resting while paused or waiting.
Poses posesNow(const Plan& plan, const Timeline& timeline, const Session& session, Instant now);

/// When to come again at the latest: the next cue, gate, segment, end of the count-in, of the undo time, of the
/// practice; nothing where only an event can change something. Always later than `now`; at once where a cue is due
/// that was not given yet, as after a jump.
std::optional<Instant> nextWake(const Timeline& timeline, const Session& session, Instant now);

} // namespace effleur::session
