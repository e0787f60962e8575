#pragma once

#include "session/plan.h"
#include "session/pose.h"

#include <array>
#include <optional>

namespace effleur::session {

// What is left out is not touched: a hand rises before the area's margin (body/margin.h), passes above it, lands
// behind.

/// What a hand on its course may do where it is.
struct Clearance {
    double contact = 1;  ///< 0 = off the skin .. 1 = it may lie
    double pressure = 5; ///< no more than this; it has gone before the hand rises
    bool operator==(const Clearance&) const = default;
};
/// `along` as HandCourse::allowedAt. Contact is 0 wherever the pressing area comes into the margin, and between two
/// such places that are too near to each other to land there. O(1), without allocation.
Clearance clearanceAt(const body::HandCourse& way, body::StrokeKind kind, double along, body::RegionSet leftOut);

/// Where a hand rests whose own place is left out.
struct Berth {
    body::Placement place;
    bool lies = false; ///< false: no free place is near, and it stays in the air over its own
    bool operator==(const Berth&) const = default;
};
/// Of the left and the right hand; nothing for a hand that rests at its own place, or does not rest.
using Berths = std::array<std::optional<Berth>, 2>;
/// The nearest free places on the body, clear of each other and of the other hand's way.
Berths berthsOf(const Plan& plan, const PlannedPass& pass, body::RegionSet leftOut);

/// Share 0..1 of a pass's work that the hands can't do, because they are off the skin or have no place to lie.
double shareLost(const PlannedPass& pass, const Berths& berths, body::RegionSet leftOut);

/// As they are, but a hand that came into the margin is off the skin and works no longer.
Poses keptOff(const Plan& plan, Poses poses, body::RegionSet leftOut);

} // namespace effleur::session
