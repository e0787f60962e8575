#pragma once

#include "session/timeline.h"

#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace effleur::session {

// -- the transport's states: only times ------------------------------------------------------------------------------

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

/// What just happened and what it would undo.
struct EasedOff {
    Instant when;
    int shiftBefore = 0;
    body::RegionSet leftOutBefore;
    bool lightest = false; ///< the step was at its lightest already: another press leaves the area out
    bool leftOut = false;  ///< this press left the area out
    bool operator==(const EasedOff&) const = default;
};
struct Recent {
    Instant arrived;           ///< when this step was reached, or the last `back`
    Position told{Millis{-1}}; ///< cues up to here were given
    std::optional<EasedOff> easedOff;
    std::optional<Instant> practiceUntil;
    bool operator==(const Recent&) const = default;
};

/// What can be recorded of a session.
enum class Happening : std::uint8_t {
    Started,
    Paused,
    WentOn,
    EasedOff,
    MadeFirmer,
    Undone,
    AreaLeftOut,
    Skipped,
    Repeated,
    AddedOne,
    Finished,
    Stopped
};

/// Pressure that was asked to change: eased off, made firmer, or an area left out.
struct PressureChange {
    Happening what = Happening::EasedOff;
    Position at;
    StepIndex step{};
    std::size_t pass = 0;
    Millis into{0}; ///< since the step's change began
    int before = 0; ///< this repetition's working pressure; equal to `after` where it was the lightest already
    int after = 0;  ///< 0 where the area was left out
    int shift = 0;  ///< for every step, from here on
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

struct Settings {
    Millis countIn{3'000}; ///< 0..longestCountIn
    bool operator==(const Settings&) const = default;
};

struct Session {
    Transport transport;
    Adjustments adjustments;
    Recent recent;
    Settings settings;
    Tally tally;
    bool operator==(const Session&) const = default;
};

// -- events: every one carries the time at which it happened ---------------------------------------------------------

struct Tick {
    Instant now;
};
struct Start {
    Instant now;
};
struct PlayPause {
    Instant now;
};
struct Next {
    Instant now;
};
struct Back {
    Instant now;
};
struct Repeat {
    Instant now;
};
struct GoTo {
    Instant now;
    StepIndex step{};
};
struct Stop {
    Instant now;
};
struct EaseOff {
    Instant now;
    bool held = false;
}; ///< held: the key has been down for 0.8 s
struct Firmer {
    Instant now;
};
struct Undo {
    Instant now;
};
struct OneMore {
    Instant now;
};
struct SetRate {
    Instant now;
    Rate rate = normalRate;
};
struct SetLoop {
    Instant now;
    bool on = false;
};
struct SetWaitEverywhere {
    Instant now;
    bool on = false;
};
struct SetCeiling {
    Instant now;
    int ceiling = 3;
};
struct SetCountIn {
    Instant now;
    Millis length{3'000};
}; ///< from the next one on; 0..10 s, taken to whole seconds: the hands need time to glide
/// Fit what is still to come so that the session ends after so much wall time, or as near to it as it can.
struct FinishIn {
    Instant now;
    Millis wall{0};
};
struct SetOrder {
    Instant now;
    std::vector<StepIndex> order;
};
struct SetEdit {
    Instant now;
    StepIndex step{};
    StepEdit edit;
};
struct LeaveAreaOut {
    Instant now;
};
struct SetLeftOut {
    Instant now;
    body::RegionSet areas;
}; ///< these areas, and no others: agreed on before the session
struct Answer {
    Instant now;
    StepIndex step{};
    bool yes = true;
}; ///< to a step's own question; no = skip it
struct ClockGap {
    Instant now;
    Instant before;
}; ///< the machine slept: pause at the position before it
struct Practise {
    Instant now;
    Millis length{0};
};

using Event = std::variant<Tick, Start, PlayPause, Next, Back, Repeat, GoTo, Stop, EaseOff, Firmer, Undo, OneMore,
                           SetRate, SetLoop, SetWaitEverywhere, SetCeiling, SetOrder, SetEdit, LeaveAreaOut, Answer,
                           ClockGap, Practise, SetLeftOut, SetCountIn, FinishIn>;

// -- effects: what the host is asked to do ---------------------------------------------------------------------------

/// Something of the script is due, or a reader is told of it out of turn. A voice has its own time for what it tells.
struct Cue {
    std::variant<Prompt, Tone> what;
    Instant due;
    bool operator==(const Cue&) const = default;
};
/// Answers the person: said at once, by voice too.
struct Say {
    Prompt prompt;
    Instant due; ///< a speaker drops what is more than 1 s late and keeps the newest
    bool operator==(const Say&) const = default;
};
/// As Say, a tone.
struct Chime {
    Tone tone = Tone::EaseOff;
    Instant due;
    bool operator==(const Chime&) const = default;
};
/// Silence what is being said: a jump, a pause.
struct Hush {
    bool operator==(const Hush&) const = default;
};
/// Write the checkpoint.
struct Save {
    bool operator==(const Save&) const = default;
};
/// Write into the journal.
struct Record {
    Happening what = Happening::Started;
    Position at;
    StepIndex step{};
    int before = 0; ///< working pressure, where it was asked to change
    int after = 0;
    bool operator==(const Record&) const = default;
};
/// Keep the screen and the machine awake, or no longer.
struct Inhibit {
    bool on = false;
    bool operator==(const Inhibit&) const = default;
};
using Effect = std::variant<Cue, Say, Chime, Hush, Save, Record, Inhibit>;

struct Outcome {
    Session session;
    std::vector<Effect> effects;
};

/// The state machine. Total: no event in any state throws or gets stuck; one that means nothing there changes nothing.
/// `timeline` must be compile(plan, session.adjustments); where the adjustments come back changed, the host recompiles
/// and carries the session over with rebase().
Outcome update(const Plan& plan, const Timeline& timeline, Session session, const Event& event);

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

inline constexpr Millis longestCountIn{10'000};
inline constexpr Millis undoWindow{6'000};
inline constexpr Millis backWindow{2'000};
inline constexpr Millis clockGap{10'000};

} // namespace effleur::session
