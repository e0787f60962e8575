#pragma once

#include "routine/routine.h"

namespace effleur::routine {

// What a routine may say: one place for those who read, write, fit, review and play it.

inline constexpr int mostRepetitions = 200;
inline constexpr int mostBeats = 400; ///< in a repetition
inline constexpr Millis shortestRepetition{500};
inline constexpr Millis longestRepetition{600'000};
inline constexpr Millis longestPractice{3'600'000};
inline constexpr Millis shortestChange{3'000}; ///< of a step into the next
inline constexpr Millis longestChange{30'000};

/// What a person may set live, in per cent of the author's seconds for a repetition.
inline constexpr int quickestLivePace = 50;
inline constexpr int slowestLivePace = 200;

} // namespace effleur::routine
