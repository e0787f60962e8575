#pragma once

#include "session/timeline.h"

namespace effleur::session {

/// What a change asks of the body of the giver.
enum class Asked : std::uint8_t {
    GetReady, ///< the hands come from off the body
    StepAway, ///< the hands leave it, and it is covered where it is bare
    TakeOil,
    WalkRound,  ///< to another side of the person; a hand lies on the body the while
    ChangeBody, ///< one part of the body is covered, another one bared; a hand lies on the body the while
    Glide,      ///< the hands go to another place
    Stay        ///< they stay where they are, or go no further than a hand can slide
};
/// Which hands lie still on the skin all through a change. Where none does, one follows the other.
enum class HandsLeft : std::uint8_t { None, One, Both };

struct Passage {
    Asked asked = Asked::Stay;
    HandsLeft staying = HandsLeft::Both; ///< walking round: while the giver walks
    body::Stance to = body::Stance::HipLeft;
    bool operator==(const Passage&) const = default;
};

/// Of a lead-in, change or switch of the timeline; in work the hands stay.
Passage passageOf(const Plan& plan, const Timeline& timeline, std::size_t segment);

/// So far a hand can slide and has not left its place: 3 cm, in body units.
inline constexpr double sameSpot = 36;

/// Where the giver is, and whether on the way.
struct Giver {
    body::Stance from = body::Stance::HipLeft;
    body::Stance to = body::Stance::HipLeft;
    double share = 1; ///< of the way, 0..1
    bool operator==(const Giver&) const = default;

    body::Stance nearer() const { return share < 0.5 ? from : to; }
    /// Not only turned along a flank.
    bool walks() const { return routine::walksBetween(from, to); }
};
Giver giverAt(const Plan& plan, const Timeline& timeline, Position position);

} // namespace effleur::session
