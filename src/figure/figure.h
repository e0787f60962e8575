#pragma once

#include "figure/palette.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace effleur::figure {

/// The drawing's own size in body units.
inline constexpr double bodyWidth = 1000;
inline constexpr double bodyHeight = 1400;

/// The figure as an SVG document in the colours of a look, without the table.
QByteArray bodySvg(const Appearance& look);

/// The part of the figure inside `window` (body units), drawn with the painter's own lines onto `onto`.
void drawBody(QPainter& painter, const Appearance& look, const QRectF& window, const QRectF& onto);

/// The part of the figure inside `window` (body units) as a transparent image of `size` pixels. Any thread.
QImage body(const Appearance& look, const QRectF& window, QSize size);
/// The same, cut to the circle that fits the image, on a ground of `ground`, whose edge is smooth.
QImage bodyInCircle(const Appearance& look, const QRectF& window, int diameter, const QColor& ground);

/// What of that circle lies beside the body: covers what is drawn on the skin and reaches over its edge.
QImage aroundBody(const Appearance& look, const QRectF& window, int diameter, const QColor& ground);
/// The towel as it lies over the whole back, in the same window, transparent around.
QImage towel(const Appearance& look, const QRectF& window, int diameter);

} // namespace effleur::figure
