#pragma once

#include "session/events.h"

#include <random>

namespace effleur::sample {

using namespace session;

inline constexpr std::size_t eventKinds = std::variant_size_v<Event>;

/// The event of kind `index` with arguments drawn from `random`.
inline Event eventOf(std::size_t index, std::mt19937& random, Instant now) {
    const auto pick = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    const auto step = [&] { return StepIndex(pick(0, 9)); };
    switch (index) {
    case 0: return Tick{now};
    case 1: return Start{now};
    case 2: return PlayPause{now};
    case 3: return Next{now};
    case 4: return Back{now};
    case 5: return Repeat{now};
    case 6: return GoTo{now, step()};
    case 7: return Stop{now};
    case 8: return EaseOff{now, pick(0, 3) == 0};
    case 9: return Firmer{now};
    case 10: return Undo{now};
    case 11: return OneMore{now};
    case 12: return SetRate{now, pick(-10, 200)};
    case 13: return SetLoop{now, pick(0, 1) == 1};
    case 14: return SetWaitEverywhere{now, pick(0, 1) == 1};
    case 15: return SetCeiling{now, pick(-1, 6)};
    case 16: return SetOrder{now, {step(), step()}};
    case 17: return SetEdit{now, step(), {pick(-3, 300), pick(0, 300), pick(0, 3) == 0}};
    case 18: return LeaveAreaOut{now};
    case 19: return Answer{now, step(), pick(0, 1) == 1};
    case 20: return ClockGap{now, now - Millis(pick(0, 20'000))};
    case 21: return Practise{now, Millis(pick(-1, 100'000))};
    case 22: return SetLeftOut{now, body::RegionSet::fromBits(std::uint32_t(pick(0, 63)))};
    case 23: return SetCountIn{now, Millis(pick(-1, 20'000))};
    case 24: return TakeAreaBack{now, body::RegionSet::fromBits(std::uint32_t(pick(0, 63)))};
    default: return FinishIn{now, Millis(pick(-1, 400'000))};
    }
}
static_assert(eventKinds == 26, "a new event belongs into eventOf");

} // namespace effleur::sample
