#pragma once

#include "figure/drawing.h"
#include "figure/palette.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace effleur::figure {

/// The part of a figure inside `window` (body units), drawn with the painter's own lines onto `onto`.
void drawBody(QPainter& painter, const Figure& figure, const Appearance& look, const QRectF& window,
              const QRectF& onto);

/// The part of a figure inside `window` (body units) as a transparent image of `size` pixels. Any thread.
QImage body(const Figure& figure, const Appearance& look, const QRectF& window, QSize size);
/// The same, cut to the circle that fits the image, on a ground of `ground`, whose edge is smooth.
QImage bodyInCircle(const Figure& figure, const Appearance& look, const QRectF& window, int diameter,
                    const QColor& ground);

/// What of that circle lies beside the body: covers what is drawn on the skin and reaches over its edge.
QImage aroundBody(const Figure& figure, const Appearance& look, const QRectF& window, int diameter,
                  const QColor& ground);
/// The cover of one of its parts as it lies over it, in the same window, transparent around; empty where there is none.
QImage cover(const Figure& figure, std::size_t part, const Appearance& look, const QRectF& window, int diameter);

} // namespace effleur::figure
