#pragma once

#include "session/timeline.h"

namespace effleur::session {

/// How still a screen is while hands hold, or the person rests under the towel: nothing is counted there, the light
/// breathes, and the words go. All shares run from 0 to 1.
struct Quiet {
    bool holds = false; ///< hands lie still, or are away
    bool rests = false; ///< they are away, and the back is covered
    double breath = 0;  ///< 4 s in, 6 s out, from the beginning on: a slow breath of somebody at rest
    double words = 1;   ///< how clearly words are seen: 5 s long, then they go
    double cover = 0; ///< how far the towel is drawn over the back; what comes after a rest begins with drawing it away
    bool over = false; ///< the session has come to its end
    double light = 0;  ///< then: how far the warm light has come up, and the last words with it
    bool operator==(const Quiet&) const = default;
};

inline constexpr Millis breathIn{4'000};
inline constexpr Millis breathOut{6'000};
inline constexpr Millis wordsStay{5'000};
inline constexpr Millis wordsGo{1'000};
inline constexpr Millis covering{2'500};
inline constexpr Millis lighting{3'000};

/// At a position of the plan's timeline; the times above are the wall's at its rate. Allocation-free, O(log n).
Quiet quietAt(const Plan& plan, const Timeline& timeline, Position position);

/// So long after the session came to its end, on the wall: the towel is drawn over where no rest has done that, the
/// breath goes out, then the light comes up. Negative times are the end itself.
Quiet quietAfter(const Plan& plan, const Timeline& timeline, Millis since);
/// Nothing of it moves any more.
bool isStill(const Quiet& quiet);

} // namespace effleur::session
