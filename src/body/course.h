#pragma once

#include "body/body_map.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace effleur::body {

/// Where a hand lies and how it is turned.
struct Placement {
    Point at;
    double degrees = 0;
    HandShape shape = HandShape::Flat;
    bool operator==(const Placement&) const = default;
};

/// A hand's placement on its track; `pass` 0..1 is the working part, 1..2 the return; clamped. A track of points stands
/// at the point whose turn it is. A resting hand and a hold stay where they are.
Placement placementAt(const HandTrack& track, StrokeKind kind, double pass);

/// The hand's whole pressing area on the body. The left hand is the mirrored right one.
Polygon contactArea(const BodyMap& map, const Placement& placement, Hand hand);

/// What the map allows at one place of a hand's way.
struct Allowed {
    double pressure = 5; ///< no more than this; it eases gradually before a zone and after it
    bool flat = false;   ///< the shape becomes a flat hand here
    bool lifted = false; ///< the hand leaves the skin here (a fold is let go before a kidney)
    RegionSet regions;   ///< the regions that the pressing area touches
    RegionSet centre;    ///< the regions that its middle lies in
    bool operator==(const Allowed&) const = default;
};

/// One hand's way through one pass, with what the map allows, computed once.
struct HandCourse {
    HandTrack track;
    std::vector<Allowed>
        allowed; ///< samples at equal steps of `pass` from 0 to 2; one per point for points; one for a rest

    bool operator==(const HandCourse&) const = default;
    /// How far, in samples, `pass` is from the nearest sample that `matches`; no more than `within`.
    template<typename Matches> double samplesFrom(double pass, int within, Matches matches) const;
    /// The sample nearest to `pass`, the stricter one of two neighbours.
    Allowed allowedAt(StrokeKind kind, double pass) const;
};

template<typename Matches> double HandCourse::samplesFrom(double pass, int within, Matches matches) const {
    const double place = pass / 2 * static_cast<double>(allowed.size() - 1);
    const auto last = static_cast<int>(allowed.size()) - 1;
    double nearest = within;
    for (int i = std::max(0, static_cast<int>(place) - within); i <= std::min(last, static_cast<int>(place) + within);
         ++i) {
        if (matches(allowed[static_cast<std::size_t>(i)])) nearest = std::min(nearest, std::abs(i - place));
    }
    return nearest;
}

/// One lane of a stroke on one side.
struct Course {
    StrokeKind kind = StrokeKind::Path;
    double level = 0;        ///< as the stroke's
    double backPressure = 1; ///< as the stroke's
    Stance stance = Stance::HipLeft;
    HandCourse left;
    HandCourse right;
    bool operator==(const Course&) const = default;
    const HandCourse& of(Hand hand) const { return hand == Hand::Left ? left : right; }
};

/// Lays out `lane` of `stroke`; `mirror` = the right side of a one-sided stroke. `stance` = where the giver is for the
/// stroke's own side, if not where the stroke says.
Course course(const BodyMap& map, const Stroke& stroke, const Lane& lane, bool mirror,
              std::optional<Stance> stance = std::nullopt);

/// A place where a hand's pressing area breaks a zone's rule in a way that can't be eased.
struct Breach {
    Hand hand = Hand::Left;
    double pass = 0; ///< or the index of the point
    Point at;
    std::string zone;
    bool operator==(const Breach&) const = default;
};
/// Contact with a `never` zone, percussion in any zone, a pinch in a `noPressure` zone. One breach per hand and zone.
std::vector<Breach> breaches(const BodyMap& map, const Course& course);

} // namespace effleur::body
