#pragma once

#include "body/course.h"

namespace effleur::body {

/// So far a hand's pressing area keeps from a region that is left out, whatever the reason: 3 cm, in body units. Beyond
/// 40 units a hand on the other side of the spine would come too near as well, and most of a session would go.
inline constexpr double leaveOutMargin = 3 * unitsPerCm;

/// The hands of a body map with the margin around their pressing areas, made once.
class Margin {
public:
    Margin() = default;
    explicit Margin(const BodyMap& map);

    /// Those of the regions `among` that a hand placed here comes nearer to than the margin. `map` must be the one that
    /// this was made of.
    RegionSet near(const BodyMap& map, const Placement& placement, Hand hand, RegionSet among) const;
    RegionSet near(const BodyMap& map, const Placement& placement, Hand hand) const;

private:
    std::array<Polygon, handShapeCount> m_areas; ///< a right hand's, as BodyMap::contact
    std::vector<BoundingBox> m_regions;
};

/// An area that holds everything within `distance` of `area`, and little more where that is convex.
Polygon widened(const Polygon& area, double distance);

} // namespace effleur::body
