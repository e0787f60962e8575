#pragma once

#include "session/player.h"

namespace effleur::session {

/// The host's monotonic clock. Tests hand in one that stands still.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The clock on the wall, in minutes since midnight.
    virtual int minuteOfDay() const = 0;
    /// A longer leap between two looks means that the machine slept.
    virtual Millis gap() const { return clockGap; }
};

/// Where the session's effects go: sound, speech, the journal, the desktop. Called on the window's thread; must return
/// at once and never throw.
class EffectSink {
public:
    virtual ~EffectSink() = default;
    /// The player whose effects come from now on; it stays until another one is followed.
    virtual void follow(const Player&) {}
    virtual void perform(const Effect& effect) = 0;
};

} // namespace effleur::session
