#pragma once

#include "session/pose.h"

#include <optional>

namespace effleur::session {

/// Where hands that are up lie down before another one leaves, if not where they are (landing.h).
struct LyingPlaces {
    std::optional<body::Point> left;
    std::optional<body::Point> right;
};

/// Whether a hand lies down so on the way from one pair of poses to another: where not, nobody has to look for a place.
bool laysDown(const Poses& from, const Poses& to);

/// A glide at pressure 0 from one pair of poses to another: one hand after the other, the other one rests, the moving
/// hand lifts; `share` 0..1 of the time until both are home.
Poses glide(const Poses& from, const Poses& to, double share, const LyingPlaces& lie = {});

/// As a glide, while the giver walks round: one hand goes over and lies there alone for the middle of the time, the
/// other one is up and comes afterwards.
Poses walk(const Poses& from, const Poses& to, double share, const LyingPlaces& lie = {});
/// As a glide, while one part of the body is covered and another one bared: one hand draws the towel, the other one
/// lies where it was until the giver has come to the next part.
Poses changeBodies(const Poses& from, const Poses& to, double share, const LyingPlaces& lie = {});
/// How much of the way is walked at a share of that time: none until only one hand lies, all before the other one goes.
double walked(double share);

/// As posesAt, but both hands lie still without pressure: while waiting and paused.
Poses resting(Poses poses);

/// Without pressure or work, where they are.
Poses still(const Poses& poses);

/// 0 at and below 0, 1 from 1 on, without a corner.
double smooth(double x);

} // namespace effleur::session
