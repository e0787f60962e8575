#pragma once

#include "figure/stroke_picture.h"

#include <QColor>
#include <QPen>

class QPainter;

namespace effleur::figure {

// What is drawn over the figure, on the stage (see framing.h), with a painter in its design pixels.

QPolygonF onStage(const QPolygonF& body);
QPolygonF onStage(const body::Polygon& area);

/// `colour` with its opacity multiplied, 0..1.
QColor faded(QColor colour, double opacity);
QPen roundPen(const QColor& colour, double width);
/// Round dots as wide as the pen, `gap` widths apart.
QPen dotted(const QColor& colour, double width, double gap);
void drawArrowHead(QPainter& painter, QPointF tip, QPointF before, double size);

/// The zone that a stroke covers, as a glow on the skin.
void drawZone(QPainter& painter, const StrokePicture& picture, const body::Polygon& skin, const QColor& ink);
/// Where a stroke goes: its line with ring and chevron, the light return in dots, the points of claps, a hold's ring.
void drawWay(QPainter& painter, const StrokePicture& picture, const QColor& ink);
/// The trail of the working hands: as many strands as the pressure that is given and allowed, from the beginning to a
/// share `reached` 0..1 of the way, fading to the tail; all of it faded by `opacity`.
void drawStrands(QPainter& painter, const StrokePicture& picture, double pressure, double reached, double opacity,
                 const QColor& ink);

} // namespace effleur::figure
