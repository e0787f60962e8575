#pragma once

#include "figure/palette.h"
#include "session/passage.h"

#include <QImage>
#include <QPointF>

namespace effleur::figure {

/// The giver seen from above, as a sign beside the body: its drawing facing up, in design pixels of the stage, and the
/// point of it that stands on the place.
inline constexpr double giverWidth = 80;
inline constexpr double giverHeight = giverWidth * 166 / 170;
inline constexpr double giverAnchorX = giverWidth * 85 / 170;
inline constexpr double giverAnchorY = giverWidth * 84 / 170;

/// Where the sign stands on the stage, how it is turned (clockwise, 0 = toward the head), and how clearly it is seen:
/// on its way past the feet the hands are before it.
struct GiverSign {
    QPointF at;
    double degrees = 0;
    double opacity = 1;
    bool operator==(const GiverSign&) const = default;
};
GiverSign giverSign(const session::Giver& giver);
GiverSign giverSign(body::Stance stance);

/// How many degrees it goes about the middle of the stage, clockwise in the picture, to stand beside the side view at
/// the lower left of the screen, which is larger with the how-to. The picture is turned, then mirrored.
double asideOf(QPointF at, double turned, bool mirrored, bool large);

/// The sign, transparent around. Any thread.
QImage giver(const Appearance& look, QSize size);

/// The giver's own lap, as they see it: two thighs, to try a pressure on. Any thread.
QImage lap(const Appearance& look, QSize size);

} // namespace effleur::figure
