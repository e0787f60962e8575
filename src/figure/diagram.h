#pragma once

#include "figure/stroke_picture.h"

#include <QColor>
#include <QPen>

class QPainter;

namespace effleur::figure {

// What is drawn over the figure, on the stage (see framing.h), with a painter in its design pixels.

/// `colour` with its opacity multiplied, 0..1.
QColor faded(QColor colour, double opacity);
QPen roundPen(const QColor& colour, double width);
/// Round dots as wide as the pen, `gap` widths apart.
QPen dotted(const QColor& colour, double width, double gap);
/// Open, of two strokes of the painter's pen.
void drawArrowHead(QPainter& painter, QPointF tip, QPointF before, double size);

/// The zone that a stroke covers, as a glow on the skin.
void drawZone(QPainter& painter, const StrokePicture& picture, const body::Polygon& skin, const QColor& ink);
/// How a stroke goes, as its gesture (see gesture.h), with the light return in dots. Of circles in a row those that are
/// `done`, a share 0..1 of the way, are drawn as rings.
void drawWay(QPainter& painter, const StrokePicture& picture, const QColor& ink, double done = 0);
/// Where claps land; the places in `struck` (body units) are filled. Nothing for other strokes.
void drawSpots(QPainter& painter, const StrokePicture& picture, const std::vector<QPointF>& struck, const QColor& ink);
/// Every place once where a stroke claps, in body units.
std::vector<QPointF> spotsOf(const StrokePicture& picture);
inline constexpr double spotRadius = 11; ///< design pixels

} // namespace effleur::figure
