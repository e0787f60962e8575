#pragma once

#include "body/geometry.h"
#include "body/region_set.h"
#include "body/stance.h"
#include "body/text.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace effleur::body {

/// Grasp: a muscle between the fingers and the ball of the thumb. Thumb: its pad, the fingers folded beside it. What is
/// kept of a session has their numbers: a new one comes last.
enum class HandShape : std::uint8_t { Flat, Fan, Cupped, Reinforced, Fingertips, Pinch, Squeeze, Grasp, Thumb };
inline constexpr std::size_t handShapeCount = 9;
/// Its JSON word; empty past the last one.
std::string_view word(HandShape shape);
/// Whether it takes hold of what lies under it.
constexpr bool grips(HandShape shape) {
    return shape == HandShape::Pinch || shape == HandShape::Grasp;
}

/// What a part of the body allows (endangerment sites as ABMP and teaching pages list them; the gentler rule
/// where sources differ).
enum class ZoneRule : std::uint8_t {
    Never,       ///< no contact at all (lymph nodes)
    NoPressure,  ///< resting and gliding at pressure 0; no percussion, no gripping (spine)
    LightOnly,   ///< pressure 2 at most, flat hand, another one lying on it or not; no percussion, pinching or leaning
                 ///< (kidneys)
    NoPercussion ///< no clapping (bony edges, behind the heart)
};

struct Zone {
    std::string id;
    ZoneRule rule = ZoneRule::Never;
    Polygon area;
    std::string reason;
    bool operator==(const Zone&) const = default;
};

/// A named part of the body, such as "lower-back-left". At most `mostRegions` to a map.
struct Region {
    std::string id;
    Polygon area;
    bool operator==(const Region&) const = default;
};

struct Landmark {
    std::string id;
    Point at;
    bool operator==(const Landmark&) const = default;
};

/// A main stroke direction of the classical school; differs between people.
struct Direction {
    std::string region;
    Point start;
    Point end;
    bool operator==(const Direction&) const = default;
};

/// Which hand of the giver; where both work side by side, the left one is on the picture's left.
enum class Hand : std::uint8_t { Left, Right };

/// `at` runs 0..1 over the working part and 1..2 over the return.
struct AngleKey {
    double at = 0;
    double degrees = 0; ///< clockwise; 0 = fingers toward the head
    bool operator==(const AngleKey&) const = default;
};
struct ShapeKey {
    double at = 0;
    HandShape shape = HandShape::Flat;
    bool operator==(const ShapeKey&) const = default;
};

enum class HandRole : std::uint8_t {
    Works, ///< follows the stroke
    Rests, ///< lies still at `rest`, at pressure 0
    OnTop  ///< lies on the other hand and touches no skin itself
};

/// One hand's part in one pass of a stroke.
struct HandTrack {
    HandRole role = HandRole::Works;
    Path out;                  ///< kind path: the working part
    Path back;                 ///< kind path: the light return; empty = ends where it began, or is lifted straight back
    std::vector<Point> points; ///< kind points: where the claps land, in order
    Point rest;                ///< kind hold, and a resting hand: where it lies
    bool tangent = false;      ///< fingers point along the direction of travel instead of by `angles`
    std::vector<AngleKey> angles{{0, 0}};
    std::vector<ShapeKey> shapes{{0, HandShape::Flat}};
    double acrossDegrees = -26; ///< role OnTop: how it is turned against the hand below
    double acrossBack = 42;     ///< role OnTop: how far it lies back on that one, toward its wrist; body units
    bool operator==(const HandTrack&) const = default;
};

enum class StrokeKind : std::uint8_t { Path, Points, Hold };

/// One of a stroke's parallel lines.
struct Lane {
    std::string id;
    HandTrack left;
    HandTrack right;
    bool operator==(const Lane&) const = default;
};

/// A named movement on the body map.
struct Stroke {
    std::string id;
    StrokeKind kind = StrokeKind::Path;
    /// Written for the person's left side; the right side is its mirror image, hands exchanged. Otherwise both
    /// sides are worked at once, a hand on each.
    bool oneSided = false;
    /// Where the giver is; on the other side of a one-sided stroke at the mirrored place.
    Stance stance = Stance::HipLeft;
    std::vector<Lane> lanes; ///< at least one; a stroke without lanes has one with an empty id
    double outSeconds = 1;   ///< the working part's share of a repetition is out / (out + back)
    double backSeconds = 0;
    double level = 0;        ///< added to the step's pressure on the working part
    double backPressure = 1; ///< on the return
    Text where;              ///< "waist to shoulder blades"
    Text brief;              ///< the same in a few words, beside the side; empty: `where` says it
    Text hands;              ///< "both palms"
    bool operator==(const Stroke&) const = default;

    /// The working part's share of a repetition, 0..1; 1 for points and holds.
    double outShare() const;
    const Lane* lane(std::string_view id) const;
};

/// How the person lies or sits.
enum class BodyPosition : std::uint8_t { Prone, Seated };
/// Its JSON word; empty past the last one.
std::string_view word(BodyPosition position);

/// A place of the giver beside the body.
struct Stand {
    Stance stance = Stance::HipLeft;
    Point leftElbow; ///< where the forearms come from
    Point rightElbow;
    /// Of the sign: about the middle of its map's frame, clockwise from the picture's right. From one place to another
    /// the giver walks through the angles in between: round the person, never across.
    double angle = 0;
    double away = 0;    ///< from there, body units
    double degrees = 0; ///< how the sign is turned, clockwise, 0 = toward the head
    Point about;        ///< that middle
    bool operator==(const Stand&) const = default;
};
/// The same on the other side.
Stand mirrored(const Stand& stand, double axis);

/// How long a massage there usually is; 0 = there is no custom.
struct UsualMinutes {
    int least = 0;
    int most = 0;
    bool operator==(const UsualMinutes&) const = default;
};

/// What of the map is shown: a circle.
struct Frame {
    Point centre;
    double across = 1; ///< body units, > 0
    bool operator==(const Frame&) const = default;
};

/// How a map lies on another one, below it, so that both are one picture.
struct Join {
    std::string body; ///< the other one; empty: it joins none
    Point at;         ///< where the origin of this one lies on that one
    /// On this map, from left to right: above it the outline is the other one's, below it its own; between its ends the
    /// other one's drawing ends there.
    Point seamFrom;
    Point seamTo;
    Text name;          ///< of the two together: "The back and the legs"
    UsualMinutes usual; ///< of both
    bool operator==(const Join&) const = default;
};

/// One of the maps that a joined one was made of; places are the joined one's.
struct BodyPart {
    std::string id; ///< of that map
    Text name;
    Text cover;
    Text uncover;
    Frame frame;
    Point sideMark;
    Point origin;
    double width = 1000;
    double height = 1400;
    bool operator==(const BodyPart&) const = default;
};

/// Everything that the program knows of one part of the body, read from a file, or of several that join.
struct BodyMap {
    std::string id; ///< of joined ones "back+legs"
    Text name;      ///< "The back"; may be empty
    Text cover;     ///< what is said when it is left for another one: "Cover the back"; may be empty
    Text uncover;   ///< and when it is come to
    BodyPosition position = BodyPosition::Prone;
    bool clothed = false; ///< hands lie on cloth
    UsualMinutes usual;
    /// Of the map's file, in a cm: a routine's own strokes on this map are written in them. Here all are body units.
    double fileUnits = unitsPerCm;
    double width = 1000;
    double height = 1400;
    double axis = 500; ///< x about which sides are mirrored
    Frame frame;
    Point sideMark; ///< beside the person, on the left: where the sides are named; on the right it is mirrored
    /// Both of a pair, or none. The first is that of a stroke that says none.
    std::vector<Stand> stands;
    Polygon silhouette;
    std::vector<Landmark> landmarks;
    std::vector<Region> regions;
    std::vector<Zone> zones;
    std::vector<Direction> directions;
    std::vector<Stroke> strokes;
    Join join;
    std::vector<BodyPart> parts; ///< of a joined map: at least two, that of its first one first; else empty
    /// The pressing area of each shape: right hand, fingers up, about the hand's anchor; index = HandShape.
    std::array<Polygon, handShapeCount> contact;
    bool operator==(const BodyMap&) const = default;

    const Stroke* stroke(std::string_view id) const;
    /// Of one of its parts; "" or a name that is no part's means the first one.
    const Stroke* stroke(std::string_view id, std::string_view part) const;
    /// The place among the parts; 0 where none is called so.
    std::size_t partOf(std::string_view part) const;
    /// What is shown and said of one of the parts; of a map that is whole, of itself.
    BodyPart part(std::size_t index) const;
    const Region* region(std::string_view id) const;
    /// Null: the giver can't be there.
    const Stand* stand(Stance stance) const;
    /// The regions that hold `p`.
    RegionSet regionsAt(Point p) const;
};

} // namespace effleur::body
