#pragma once

#include "body/body_map.h"

#include <QPointF>
#include <QPolygonF>

namespace effleur::figure {

/// The stage is a square of `stageSize` design pixels. The drawing is cut to a circle.
inline constexpr double stageSize = 640;
inline constexpr double discRadius = 306;

/// How a body lies on the stage: what of its map the circle shows.
struct Framing {
    QPointF centre;    ///< body units
    double across = 1; ///< body units across the circle, > 0
    bool clothed = false;
    bool operator==(const Framing&) const = default;

    /// Design pixels in a body unit.
    double scale() const { return 2 * discRadius / across; }
    /// How large a hand is against one on a stage that shows 1168 units: for lengths in pixels that go with hands.
    double handScale() const { return 1168 / across; }

    QPointF onStage(QPointF body) const { return (body - centre) * scale() + QPointF(stageSize, stageSize) / 2; }
    QPointF onStage(body::Point body) const { return onStage(QPointF(body.x, body.y)); }
    QPolygonF onStage(const QPolygonF& body) const;
    QPolygonF onStage(const body::Polygon& area) const;
    QPointF onBody(QPointF stage) const { return (stage - QPointF(stageSize, stageSize) / 2) / scale() + centre; }
};

inline Framing framingOf(const body::BodyMap& map, const body::Frame& frame) {
    return {{frame.centre.x, frame.centre.y}, frame.across, map.clothed};
}
/// Of all of it, and of one of its parts.
inline Framing framingOf(const body::BodyMap& map) {
    return framingOf(map, map.frame);
}
inline Framing framingOf(const body::BodyMap& map, std::size_t part) {
    return framingOf(map, map.part(part).frame);
}

} // namespace effleur::figure
