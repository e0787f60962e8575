#pragma once

#include "session/adjustments.h"

#include <variant>
#include <vector>

namespace effleur::session {

// Every event carries the time at which it happened.

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
struct TakeAreaBack {
    Instant now;
    body::RegionSet areas;
}; ///< these are left out no longer
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
                           ClockGap, Practise, SetLeftOut, SetCountIn, FinishIn, TakeAreaBack>;

/// So soon after a step was reached, `Back` goes to the one before it.
inline constexpr Millis backWindow{2'000};

} // namespace effleur::session
