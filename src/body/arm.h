#pragma once

#include "body/body_map.h"

namespace effleur::body {

// The giver's forearms: they come from the place where the giver is, and the hand yields to them, not they to the hand.

/// How far a wrist bends at most, in degrees: toward the little finger, and toward the thumb. (A lay giver works at
/// about 30 and 15; a goniometer finds 38 and 21 at the very end of the way: Frye, Massage & Bodywork 1/2012.)
inline constexpr double mostUlnarBend = 25;
inline constexpr double mostRadialBend = 18;

/// The point that a forearm comes from; where the map has no such place, from below its middle.
Point elbowOf(const BodyMap& map, Hand hand, Stance stance);

/// Where the middle of the wrist lies from the middle of the hand's drawing, which is the pose's place: body units,
/// fingers up. The same for all palms, so that palms change their shape without moving.
Point wristOf(HandShape shape, Hand hand);

/// The middle of the wrist of a hand that lies at `at`, turned by `degrees`: clockwise, 0 = fingers toward the head.
Point wristAt(Point at, double degrees, HandShape shape, Hand hand);

/// The same hand in another shape: the wrist stays where it is, the fingers open or close before it. Degrees as above.
Point reshaped(Point at, double degrees, HandShape from, HandShape to, Hand hand);

/// A forearm and the hand on it, in degrees clockwise, 0 = toward the head; without a jump in between: from -155 (from
/// the person's right) past 0 (from the hips) and 90 (from the left) to 205 (from the head).
struct Arm {
    double forearm = 0;
    double hand = 0;
    /// Of the wrist: clockwise.
    double bend() const { return hand - forearm; }
    bool operator==(const Arm&) const = default;
};

/// How the hand on a forearm of this direction is turned: to `wanted` as far as the wrist allows. All clockwise.
double bentTo(double wanted, double forearm, Hand hand);

/// The forearm from `elbow` to a hand at `at`, and the hand turned to `wanted` as far as the wrist allows. Total.
Arm armTo(Point at, double wanted, Hand hand, Point elbow);

} // namespace effleur::body
