#include "figure/giver.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace effleur::figure {

namespace {

constexpr double feet = 90;
constexpr double walkShare = 522.0 / 584; ///< of half the frame: how far out the giver walks
constexpr double hidden = 8;              ///< degrees from the feet; from `clear` on it is seen whole
constexpr double clear = 38;

body::Stand placeOf(const body::BodyMap& map, body::Stance stance) {
    const body::Stand* stand = map.stand(stance);
    return stand ? *stand : body::Stand{.stance = stance, .about = map.frame.centre};
}

GiverSign signOf(const Framing& framing, const body::Stand& place, double opacity) {
    const double radians = place.angle * std::numbers::pi / 180;
    const QPointF middle(place.about.x, place.about.y);
    return {framing.onStage(middle + place.away * QPointF(std::cos(radians), std::sin(radians))), place.degrees,
            opacity};
}

/// Of the frame that the place is told about.
double acrossOf(const body::BodyMap& map, const body::Stand& stand) {
    for (std::size_t part = 0; part < map.parts.size(); ++part)
        if (map.parts[part].frame.centre == stand.about) return map.parts[part].frame.across;
    return map.frame.across;
}

double fromFeet(const body::Stand& place) {
    return std::abs(place.angle - feet);
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

GiverSign giverSign(const body::BodyMap& map, const Framing& framing, body::Stance stance) {
    return signOf(framing, placeOf(map, stance), 1);
}

GiverSign giverSign(const body::BodyMap& map, const Framing& framing, const session::Giver& giver) {
    const body::Stand from = placeOf(map, giver.from);
    const body::Stand to = placeOf(map, giver.to);
    if (giver.from == giver.to) return signOf(framing, to, 1);
    const double share = std::clamp(giver.share, 0.0, 1.0);
    if (from.about != to.about) { // along the body, from one part to another
        const GiverSign begin = signOf(framing, from, 1);
        const GiverSign end = signOf(framing, to, 1);
        return {begin.at + (end.at - begin.at) * share, std::lerp(begin.degrees, end.degrees, share), 1};
    }
    const double outward = std::sin(std::numbers::pi * share);
    body::Stand place{.angle = std::lerp(from.angle, to.angle, share),
                      .away = std::lerp(from.away, to.away, share),
                      .degrees = std::lerp(from.degrees, to.degrees, share),
                      .about = to.about};
    place.away = std::lerp(place.away, acrossOf(map, to) / 2 * walkShare, outward);
    // Who comes from the feet, or goes there, is before no hands.
    if (std::min(fromFeet(from), fromFeet(to)) < clear) return signOf(framing, place, 1);
    return signOf(framing, place, std::clamp((fromFeet(place) - hidden) / (clear - hidden), 0.0, 1.0));
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

QImage giver(Posture posture, const Appearance& look, QSize size) {
    return drawn(posture == Posture::Stands ? "giver-stands.svg" : "giver-kneels.svg", look, size);
}

QImage lap(const Appearance& look, QSize size) {
    return drawn("lap.svg", look, size);
}

} // namespace effleur::figure
