#pragma once

#include "body/geometry.h"

#include <QPointF>

namespace effleur::figure {

/// How the body lies on the stage, a square of `stageSize` design pixels. The drawing is cut to a circle.
inline constexpr double stageSize = 640;
inline constexpr double discRadius = 306;
inline constexpr double unitsAcross = 1168;     ///< body units across the circle
inline constexpr QPointF stageCentre{500, 617}; ///< body units
inline constexpr double stageScale = 2 * discRadius / unitsAcross;

inline QPointF onStage(QPointF body) {
    return (body - stageCentre) * stageScale + QPointF(stageSize, stageSize) / 2;
}
inline QPointF onStage(body::Point body) {
    return onStage(QPointF(body.x, body.y));
}
inline QPointF onBody(QPointF stage) {
    return (stage - QPointF(stageSize, stageSize) / 2) / stageScale + stageCentre;
}

} // namespace effleur::figure
