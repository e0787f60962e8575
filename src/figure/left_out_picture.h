#pragma once

#include "figure/stroke_picture.h"
#include "session/timeline.h"

#include <QPainterPath>
#include <QPolygonF>
#include <vector>

class QColor;
class QPainter;

namespace effleur::figure {

/// What is left out, as it is drawn with one pass of a stroke, in design pixels of the stage.
struct LeftOutPicture {
    QPainterPath area;  ///< the regions
    QPainterPath shown; ///< the stage without them and without the ways through the air; empty = all of it
    std::vector<StrokePicture> lying; ///< the strokes that are left, piece by piece: what has a glow
    std::vector<QPolygonF> air;       ///< where a working hand passes above the skin on its way out
    std::vector<QPointF> landing;     ///< where it comes down again
    std::vector<QPointF> berths;      ///< where a hand lies whose own place is left out
    double handScale = 1;             ///< of the framing
    bool operator==(const LeftOutPicture&) const = default;
};

/// `work` must be a work of the timeline.
LeftOutPicture leftOutPicture(const session::Plan& plan, const session::Timeline& timeline,
                              const session::Segment& work);

/// The area as a hatched patch, under everything else that is drawn over the figure.
void drawLeftOut(QPainter& painter, const LeftOutPicture& picture, const QColor& caution);
/// Bars and edge once more, the edge dashed, over the hands: what passes above it does not cover it.
void drawLeftOutEdge(QPainter& painter, const LeftOutPicture& picture, const QColor& caution);
/// The way through the air in dots, with a ring where the hand comes down, and rings where hands lie instead.
void drawAir(QPainter& painter, const LeftOutPicture& picture, const QColor& ink);
/// The zone of `stroke` as drawZone() has it, where hands lie.
void drawZone(QPainter& painter, const StrokePicture& stroke, const LeftOutPicture& picture, const body::Polygon& skin,
              const QColor& ink);
/// What is painted from here on is not seen on what is left out, nor along a way through the air.
void keepOff(QPainter& painter, const LeftOutPicture& picture);

} // namespace effleur::figure
