#include "figure/giver.h"

#include "figure/framing.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace effleur::figure {

namespace {

/// A place beside the body: an angle about the middle of the stage, clockwise from the picture's right, so that every
/// way from one to another runs past the feet or up beside the body, never across the person.
struct GiverPlace {
    double angle = 0;
    double radius = 0; ///< body units
    double degrees = 0;
};

constexpr double feet = 90;
constexpr double walkRadius = 522;
constexpr double hidden = 8; ///< degrees from the feet; from `clear` on it is seen whole
constexpr double clear = 38;

GiverPlace placeOf(body::Stance stance) {
    switch (stance) {
    case body::Stance::HipRight: return {31.4, 513, -14};
    case body::Stance::HipLeft: return {148.6, 513, 14};
    case body::Stance::FlankRight: return {12.2, 487, -84};
    case body::Stance::FlankLeft: return {167.8, 487, 84};
    case body::Stance::Head: return {270, 520, 180};
    }
    return {};
}

GiverSign signOf(const GiverPlace& place, double opacity) {
    const double radians = place.angle * std::numbers::pi / 180;
    const QPointF body = stageCentre + place.radius * QPointF(std::cos(radians), std::sin(radians));
    return {onStage(body), place.degrees, opacity};
}

constexpr double lowerRight = 45; ///< degrees on the screen, as a place's angle
constexpr double lowerLeft = 135;

/// Of a point of the stage about its middle, as it is seen.
double angleOf(QPointF at, const Facing& facing) {
    const QPointF arm = at - QPointF(stageSize / 2, stageSize / 2);
    const double angle = std::atan2(arm.y(), arm.x()) * 180 / std::numbers::pi + facing.turned;
    return facing.mirrored ? 180 - angle : angle;
}

} // namespace

GiverSign giverSign(body::Stance stance) {
    return signOf(placeOf(stance), 1);
}

GiverSign giverSign(const session::Giver& giver) {
    const GiverPlace from = placeOf(giver.from);
    const GiverPlace to = placeOf(giver.to);
    if (giver.from == giver.to) return signOf(to, 1);
    const double share = std::clamp(giver.share, 0.0, 1.0);
    const double outward = std::sin(std::numbers::pi * share);
    GiverPlace place{std::lerp(from.angle, to.angle, share), std::lerp(from.radius, to.radius, share),
                     std::lerp(from.degrees, to.degrees, share)};
    place.radius = std::lerp(place.radius, walkRadius, outward);
    const double fromFeet = std::abs(place.angle - feet);
    return signOf(place, std::clamp((fromFeet - hidden) / (clear - hidden), 0.0, 1.0));
}

bool sideViewRight(QPointF at, const Facing& facing) {
    return std::cos(angleOf(at, facing) * std::numbers::pi / 180) < 0;
}

double asideOf(QPointF at, bool sideViewRight, const Facing& facing, bool large) {
    const double needed = large ? 38 : 31;
    const double off = std::remainder(angleOf(at, facing) - (sideViewRight ? lowerRight : lowerLeft), 360);
    if (std::abs(off) >= needed) return 0;
    const double move = std::copysign(needed, off) - off;
    return facing.mirrored ? -move : move;
}

namespace {

QImage drawn(const char* name, const Appearance& look, QSize size) {
    QFile file(QStringLiteral(":/effleur/hands/") + QLatin1String(name));
    if (size.isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer renderer(recoloured(file.readAll(), groupsOf(name), colours(look)));
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

} // namespace

QImage giver(const Appearance& look, QSize size) {
    return drawn("giver-kneels.svg", look, size);
}

QImage lap(const Appearance& look, QSize size) {
    return drawn("lap.svg", look, size);
}

} // namespace effleur::figure
