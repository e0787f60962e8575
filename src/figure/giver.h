#pragma once

#include "figure/framing.h"
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

/// Where the sign stands on the stage (where the map has no such place: in its middle), how it is turned (clockwise, 0
/// = toward the head), and how clearly it is seen: on its way past the feet the hands are before it.
struct GiverSign {
    QPointF at;
    double degrees = 0;
    double opacity = 1;
    bool operator==(const GiverSign&) const = default;
};
GiverSign giverSign(const body::BodyMap& map, const Framing& framing, const session::Giver& giver);
GiverSign giverSign(const body::BodyMap& map, const Framing& framing, body::Stance stance);

/// The picture's own turn in degrees, and then whether it is mirrored.
struct Facing {
    double turned = 0;
    bool mirrored = false;
};
/// Whether the side view stands at the lower right of the screen, not the left: where the giver at `at` is not.
bool sideViewRight(QPointF at, const Facing& facing);
/// How many degrees the sign goes about the middle of the stage, clockwise in the picture, to stand beside the side
/// view, which is larger with the how-to.
double asideOf(QPointF at, bool sideViewRight, const Facing& facing, bool large);

enum class Posture : std::uint8_t { Kneels, Stands };
/// Behind somebody who sits one stands.
constexpr Posture postureAt(body::Stance stance) {
    return stance == body::Stance::Behind ? Posture::Stands : Posture::Kneels;
}
/// The sign, transparent around. Any thread.
QImage giver(Posture posture, const Appearance& look, QSize size);

/// The giver's own lap, as they see it: two thighs, to try a pressure on. Any thread.
QImage lap(const Appearance& look, QSize size);

} // namespace effleur::figure
