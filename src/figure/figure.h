#pragma once

#include "body/body_map.h"
#include "figure/palette.h"
#include "session/pose.h"

#include <QImage>
#include <QRectF>
#include <string_view>

class QPainter;

namespace effleur::figure {

/// The drawing's own size in body units.
inline constexpr double bodyWidth = 1000;
inline constexpr double bodyHeight = 1400;
/// A hand's drawing in body units, and the point of it that lies on the pose; fingers up, right hand.
inline constexpr double handWidth = 240;
inline constexpr double handHeight = 384;
inline constexpr double handAnchorX = 120;
inline constexpr double handAnchorY = 144;

/// The figure as an SVG document in the colours of a look, without the table.
QByteArray bodySvg(const Look& look);
/// A hand by its shape's name; an unknown shape gives an empty document.
QByteArray handSvg(std::string_view shape, const Look& look);

/// The shape's name, as its drawing is called.
std::string_view nameOf(body::HandShape shape);

/// The part of the figure inside `window` (body units), drawn with the painter's own lines onto `onto`.
void drawBody(QPainter& painter, const Look& look, const QRectF& window, const QRectF& onto);
/// A hand where it lies, on the stage (see framing.h); nothing where it lies on the other one or off the stage.
void drawHand(QPainter& painter, const session::Pose& pose, bool left, const Look& look);

/// The part of the figure inside `window` (body units) as a transparent image of `size` pixels. Any thread.
QImage body(const Look& look, const QRectF& window, QSize size);
/// The same, cut to the circle that fits the image, on a ground of `ground`, whose edge is smooth.
QImage bodyInCircle(const Look& look, const QRectF& window, int diameter, const QColor& ground);
/// A hand, transparent around; a left hand is the mirrored right one. Empty for an unknown shape or size. Any thread.
QImage hand(std::string_view shape, bool left, const Look& look, QSize size);

} // namespace effleur::figure
