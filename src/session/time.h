#pragma once

#include <chrono>

namespace effleur::session {

using Millis = std::chrono::milliseconds;

/// The session's own time, which passes only while it plays; it has no now(): a position is computed (positionOf).
struct SessionTime {
    using rep = Millis::rep;
    using period = Millis::period;
    using duration = Millis;
    using time_point = std::chrono::time_point<SessionTime>;
    static constexpr bool is_steady = false;
};
/// A point on the timeline. Zero is its begin, where the hands first come to the body; what is below zero is heard
/// before that. Two of them can't be added: their difference is a span.
using Position = SessionTime::time_point;

constexpr Millis sinceBegin(Position position) {
    return position.time_since_epoch();
}

/// The host's monotonic clock; it has no now(): the time travels inside the events.
struct SessionClock {
    using rep = Millis::rep;
    using period = Millis::period;
    using duration = Millis;
    using time_point = std::chrono::time_point<SessionClock>;
    static constexpr bool is_steady = true;
};
using Instant = SessionClock::time_point;
/// A longer leap of it means that the machine slept.
inline constexpr Millis clockGap{10'000};

/// Playback rate in per cent, 25..150 in steps of 5. Integer, so that position is exact.
using Rate = int;
inline constexpr Rate normalRate = 100;
inline constexpr Rate slowestRate = 25;
inline constexpr Rate fastestRate = 150;

/// Session time that passes in `wall` time, rounded down; and the wall time that `span` of it takes, rounded up.
constexpr Millis atRate(Millis wall, Rate rate) {
    return wall * rate / 100;
}
constexpr Millis wallTime(Millis span, Rate rate) {
    return (span * 100 + Millis(rate - 1)) / rate;
}

/// Session time in which `heard` wall time has passed for certain: atRate(), but rounded up.
constexpr Millis sessionTime(Millis heard, Rate rate) {
    return (heard * (rate > 1 ? rate : 1) + Millis{99}) / 100;
}

} // namespace effleur::session
