#pragma once

#include "body/body_map.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace effleur::body {

/// Where a hand lies and how it is turned; degrees clockwise, 0 = toward the head.
struct Placement {
    Point at;
    double degrees = 0;
    HandShape shape = HandShape::Flat;
    double forearm = 0; ///< as armTo gives it; 0 where no arm was asked for
    bool operator==(const Placement&) const = default;
};

/// A hand's placement on its track, as it is written; `pass` 0..1 is the working part, 1..2 the return; clamped. A
/// track of points stands at the point whose turn it is. A resting hand and a hold stay where they are.
Placement placementAt(const HandTrack& track, StrokeKind kind, double pass);

/// The hand on its arm, which comes from `elbow`: turned to `wanted` as far as the wrist allows. `written` is the shape
/// that the place is told for; another one keeps the wrist.
Placement onArm(Placement wanted, HandShape written, Hand hand, Point elbow);

/// The same hand in another shape, its wrist where it was.
Placement inShape(Placement lies, HandShape shape, Hand hand);

/// The hand's whole pressing area on the body. The left hand is the mirrored right one.
Polygon contactArea(const BodyMap& map, const Placement& placement, Hand hand);

/// `area`, a right hand's about its anchor with the fingers up, as the hand lies there: turned clockwise.
Polygon placed(Polygon area, const Placement& placement, Hand hand);

/// What the map allows at one place of a hand's way.
struct Allowed {
    double pressure = 5; ///< no more than this; it eases gradually before a zone and after it
    bool flat = false;   ///< the shape becomes a flat hand here
    bool lifted = false; ///< the hand leaves the skin here (a fold is let go before a kidney)
    double over = 0;     ///< how far it has come over a stretch where it is lifted, 0..1
    RegionSet regions;   ///< the regions that the pressing area touches
    RegionSet centre;    ///< the regions that its middle lies in
    RegionSet near;      ///< the regions that the pressing area comes nearer to than the margin (margin.h)
    bool operator==(const Allowed&) const = default;
};

/// A fold is let go, and taken again, over this many samples beside those where the hand is lifted.
inline constexpr int letGoSamples = 8;

/// One hand's way through one pass, with what the map allows, computed once.
struct HandCourse {
    Hand hand = Hand::Left;
    Point elbow; ///< of where the giver is
    HandTrack track;
    std::vector<Allowed>
        allowed;             ///< samples at equal steps of `pass` from 0 to 2; one per point for points; one for a rest
    std::vector<double> way; ///< of a path: how far the hand has come at each sample, in body units; else empty
    RegionSet near;          ///< the regions that any of its samples is near to

    bool operator==(const HandCourse&) const = default;
    /// Where the hand lies on its arm; what the zones ask for is in `allowed`.
    Placement placementAt(StrokeKind kind, double pass) const;
    /// A placement that is not on the track (a clap on its way), on the same arm.
    Placement onArm(const Placement& wanted) const { return body::onArm(wanted, writtenShape(), hand, elbow); }
    /// The shape that the track's places are told for: its first one.
    HandShape writtenShape() const { return track.shapes.empty() ? HandShape::Flat : track.shapes.front().shape; }
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

class Margin;

/// Lays out `lane` of `stroke`; `mirror` = the right side of a one-sided stroke. `stance` = where the giver is for the
/// stroke's own side, if not where the stroke says. `margin` must be the map's own.
Course course(const BodyMap& map, const Stroke& stroke, const Lane& lane, bool mirror, std::optional<Stance> stance,
              const Margin& margin);
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
