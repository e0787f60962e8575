#include "figure/hands.h"

#include "body/arm.h"
#include "figure/giver.h"
#include "figure/sprite.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace effleur::figure {

namespace {

using body::HandShape;
using routine::Technique;

/// Of a hand's drawing, in its units: what lies on the pose.
constexpr QPointF handAnchor{100, 120};
constexpr QPointF forearmAnchor{70, 40};
constexpr QPointF shadowAnchor{150, 180};
constexpr QPointF dentAnchor{120, 120};
constexpr double dentRadius = 97;
constexpr double forearmHalf = 28.4; ///< half as wide at the wrist

/// How a shape is drawn, in units of its drawing.
struct HandDrawing {
    std::string_view hand;
    std::string_view halo;
    double half;    ///< of the wrist's width
    QPointF dentAt; ///< from the anchor
    QSizeF dent;    ///< half axes
    QSizeF shadow;  ///< of the mitten, as factors
    double shadowDown;
    double ahead; ///< how far before the pose the hand ends, in body units
};

const HandDrawing& formOf(HandShape shape) {
    static constexpr std::array<HandDrawing, body::handShapeCount> forms{{
        {"hand-flat", "halo-flat", 28.2, {3, 16}, {74, 112}, {1, 1}, 0, 138},
        {"hand-fan", "halo-fan", 28.2, {-2, 18}, {78, 104}, {1.15, 1}, 0, 138},
        {"hand-cupped", "halo-cupped", 28.2, {0, 4}, {66, 74}, {1, 0.86}, 10, 112},
        // Two hands on each other are two flat ones.
        {"hand-flat", "halo-flat", 28.2, {3, 16}, {74, 112}, {1, 1}, 0, 138},
        {"hand-fingertips", "halo-fingertips", 28.8, {3, 2}, {52, 38}, {0.95, 0.72}, 70, 62},
        {"hand-pinch", "halo-pinch", 28.6, {22, 4}, {60, 34}, {1.05, 0.8}, 60, 66},
        {"hand-squeeze", "halo-squeeze", 28.4, {28, 20}, {66, 110}, {1.15, 1}, 0, 138},
        {"hand-grasp", "halo-grasp", 28.4, {10, 4}, {70, 52}, {1.1, 0.8}, 20, 68},
        {"hand-thumb", "halo-thumb", 28.4, {0, 2}, {28, 32}, {0.8, 0.7}, 60, 32},
    }};
    return forms[static_cast<std::size_t>(shape)];
}

// Height and pressure as they are seen; lengths in body units.
constexpr double liftedScale = 0.16;
constexpr QPointF liftedBy{-6, -27};
constexpr QPointF shadowBy{34, 52};
/// A forearm comes down to the skin with its hand, from an elbow in the air.
constexpr double armHeight = 0.3;
constexpr double armShadow = 0.6;
constexpr double fullPressure = 3;
constexpr double tipsDent = 0.85;   ///< a small one is read as a hole
constexpr double closingHalo = 1.6; ///< it goes with the weight, stroke by stroke
/// The upper of two hands: its height over the lower one.
constexpr double topScale = 1.035;
constexpr QPointF topShadowBy{5, 9};
constexpr double topShadowScale = 0.82;
constexpr double topShadow = 0.42;
constexpr double markedPressure = 2.4; ///< the mark of the weight is whole from here on

constexpr QPointF turningAnchor{118, 118};
constexpr double turningBefore = 20; ///< body units
constexpr double tipsTurning = 0.5;
constexpr double still = 7;       ///< body units a second: a hand that is slower shows no way
constexpr double besideHand = 88; ///< body units from the pose, out of the hand
constexpr double besideAhead = 40;
constexpr double reachAside = 92;
constexpr double backward = 112; ///< degrees from the fingers
constexpr QPointF foldAnchor{85, 42};
constexpr QPointF foldFrom{20, 3}; ///< from the anchor of the hand that holds it
constexpr double foldHeight = 1.1;
constexpr QPointF chevronAnchor(bool light) {
    return light ? QPointF(24, 27) : QPointF(25, 49);
}

struct HandTurn {
    const Framing& framing;
    bool left = false;
    double degrees = 0;
    /// A length in the drawing's units, turned with the hand and mirrored for the left one, in stage pixels.
    QPointF turned(QPointF units) const {
        QTransform turn;
        turn.rotate(degrees);
        return turn.map(QPointF(left ? -units.x() : units.x(), units.y()) * spriteScale(framing));
    }
};

/// `scale` across and along the drawing.
Laid laid(std::string_view name, QPointF anchor, QPointF at, const HandTurn& side, QSizeF scale, double opacity) {
    Laid result{name, {}, std::clamp(opacity, 0.0, 1.0), spriteSize(name, side.framing), side.framing.clothed};
    const QPointF corner = (spriteBox(name).topLeft() - anchor) * spriteScale(side.framing);
    result.matrix.translate(at.x(), at.y());
    result.matrix.rotate(side.degrees);
    result.matrix.scale(side.left ? -scale.width() : scale.width(), scale.height());
    result.matrix.translate(corner.x(), corner.y());
    return result;
}

/// The middle of the wrist from the hand's place, on the stage.
QPointF wristFrom(const session::Pose& pose, bool left, const Framing& framing) {
    const body::Point from = body::wristAt({}, pose.degrees, pose.shape, left ? body::Hand::Left : body::Hand::Right);
    return QPointF(from.x, from.y) * framing.scale();
}

QSizeF evenly(double scale) {
    return {scale, scale};
}

/// Where the weight of a technique is, on the hand; empty where it is not marked.
std::string_view pressOf(Technique technique, const session::Pose& pose) {
    if (!pose.works || pose.returning) return {};
    if (technique == Technique::Squeezing && pose.shape == HandShape::Flat) return "press-heel-edge";
    if (technique == Technique::Rubbing && pose.shape == HandShape::Fingertips) return "press-tips";
    if (technique == Technique::Rubbing && pose.shape == HandShape::Flat) return "press-palm";
    return {};
}

double liftOf(const session::Pose& pose) {
    return std::clamp(pose.lift, 0.0, 1.0);
}

} // namespace

HandLayout layOut(const session::Pose& pose, bool left, Technique technique, const Framing& framing) {
    const HandDrawing& form = formOf(pose.shape);
    const HandTurn hand{framing, left, pose.degrees};
    const double lift = pose.onTop ? 0 : liftOf(pose);
    const double press =
        std::clamp(pose.pressure, 0.0, fullPressure) / fullPressure * std::clamp(pose.contact, 0.0, 1.0);
    const QPointF on = framing.onStage(pose.at);
    const double scale = pose.onTop ? topScale : (1 + liftedScale * lift) * (1 - 0.025 * press);
    const QPointF at = on + liftedBy * lift * framing.scale();

    HandLayout result;
    const bool small =
        pose.shape == HandShape::Fingertips || pose.shape == HandShape::Pinch || pose.shape == HandShape::Thumb;
    const double dentScale = (0.92 + 0.14 * press) / dentRadius;
    result.dent = laid("dent", dentAnchor, on + hand.turned(form.dentAt), {framing, false, pose.degrees},
                       form.dent * dentScale, pose.onTop ? 0 : std::pow(press, 0.9) * (small ? tipsDent : 1));
    result.halo = laid(form.halo, handAnchor, on, hand, evenly(1),
                       pose.onTop ? 0
                                  : std::max(0.0, 1 - 3 * lift) * (technique == Technique::Closing
                                                                       ? closingHalo * std::pow(press, 1.5)
                                                                       : 0.7 + 0.8 * press));
    const QPointF down = hand.turned({0, form.shadowDown});
    result.shadow = pose.onTop
                        ? laid("shadow", shadowAnchor, on + topShadowBy * framing.scale() + down, hand,
                               form.shadow * topShadowScale, topShadow)
                        : laid("shadow", shadowAnchor, on + shadowBy * lift * framing.scale() + down, hand,
                               form.shadow * (0.86 + 0.24 * lift), std::min(1.0, lift / 0.15) * (1 - 0.30 * lift));
    const double height = std::max(lift, armHeight);
    result.armShadow = laid(
        "forearm-shadow", forearmAnchor, on + wristFrom(pose, left, framing) + shadowBy * height * framing.scale(),
        {framing, left, pose.forearm}, evenly(0.95 + 0.15 * lift), pose.onTop ? 0 : armShadow * (0.7 + 0.3 * lift));
    result.palm = laid(form.hand, handAnchor, at, hand, evenly(scale), 1);
    result.forearm = laid("forearm", forearmAnchor, at + wristFrom(pose, left, framing) * scale,
                          {framing, left, pose.forearm}, evenly(scale * form.half / forearmHalf), 1);
    const std::string_view mark = pressOf(technique, pose);
    result.press =
        laid(mark.empty() ? "press-palm" : mark, handAnchor, at, hand, evenly(scale),
             mark.empty() ? 0 : std::min(1.0, pose.pressure / markedPressure) * std::clamp(pose.contact, 0.0, 1.0));
    return result;
}

bool leftAbove(const session::Poses& poses) {
    if (poses.left.onTop || poses.right.onTop) return poses.left.onTop;
    return liftOf(poses.left) > liftOf(poses.right);
}

Laid layAhead(const session::Pose& pose, const session::Pose& soon, bool left, Technique technique,
              const body::Polygon& skin, const Framing& framing) {
    const QPointF on = framing.onStage(pose.at);
    const bool light = pose.returning || pose.lift > 0.2;
    const bool turns = technique == Technique::Kneading && !light;
    Laid none = laid(turns ? "turning" : light ? "chevrons-aside" : "chevrons-ahead", {}, on, {framing}, evenly(1), 0);
    // Of a hand that goes to and fro they would flicker.
    const bool flickers = technique == Technique::Shaking || technique == Technique::Clapping ||
                          (technique == Technique::Rubbing && pose.shape == HandShape::Fingertips);
    // A hand that lies flat while the other one holds the muscle waits for its turn.
    const bool waits = turns && pose.shape == HandShape::Flat;
    if (!pose.works || pose.onTop || flickers || waits) return none;
    if (turns) {
        // Around the middle of the hand, a little before the pose; around what it holds, or its fingertips, where those
        // knead.
        const bool small =
            pose.shape == HandShape::Fingertips || pose.shape == HandShape::Grasp || pose.shape == HandShape::Thumb;
        const body::Point middle = pose.at + body::turned({0, small ? 0 : -turningBefore}, pose.degrees);
        return laid("turning", turningAnchor, framing.onStage(middle), {framing, !left, 0},
                    evenly(small ? tipsTurning : 1), pose.contact);
    }
    const body::Point way = soon.at - pose.at;
    const double speed = std::hypot(way.x, way.y) * 1000 / static_cast<double>(soonAfter.count());
    const double heading = std::atan2(way.x, -way.y) * 180 / std::numbers::pi;
    const double off = std::remainder(heading - pose.degrees, 360.0);
    double shown = std::clamp((speed - still) / still, 0.0, 1.0);
    body::Point at;
    // A stroke that goes back toward the wrist is told beside the hand: its way is under the forearm.
    const bool goesBack = technique == Technique::Stroking && std::abs(off) > backward;
    if (light || goesBack) {
        const double outward = pose.degrees + (left ? -90 : 90);
        at = pose.at + body::turned({0, -besideHand}, outward) + body::turned({0, -besideAhead}, heading);
        if (!light) shown *= std::clamp((std::abs(off) - backward) / 20, 0.0, 1.0);
    } else {
        // As far as the hand reaches in that direction; none under the forearm.
        const double cosine = std::max(0.0, std::cos(off * std::numbers::pi / 180));
        const double ahead = std::lerp(reachAside, formOf(pose.shape).ahead, cosine * cosine);
        at = pose.at + body::turned({0, -ahead}, heading);
        shown *= std::clamp((backward - std::abs(off)) / 20, 0.0, 1.0);
    }
    int inside = 0;
    for (const double further : {0.0, 22.0, 44.0})
        inside += skin.contains(at + body::turned({0, -further}, heading)) ? 1 : 0;
    none.opacity = 0;
    if (inside == 0 || shown <= 0) return none;
    return laid(none.name, chevronAnchor(light), framing.onStage(at), {framing, false, heading}, evenly(1),
                shown * inside / 3);
}

Laid layWalk(const body::BodyMap& map, const Framing& framing, body::Stance from, body::Stance to) {
    constexpr double at = 0.9; ///< share of the way
    const QPointF tip = giverSign(map, framing, {from, to, at}).at;
    const QPointF way = giverSign(map, framing, {from, to, at + 0.02}).at - tip;
    const double heading = std::atan2(way.x(), -way.y()) * 180 / std::numbers::pi;
    return laid("chevrons-aside", chevronAnchor(true), tip, {framing, false, heading}, evenly(0.9), 1);
}

Laid layFold(const Fold& fold, const Framing& framing) {
    const HandTurn hand{framing, fold.left, fold.degrees};
    return laid("fold", foldAnchor, framing.onStage(fold.at) + hand.turned(foldFrom), {framing, false, fold.degrees},
                {1, foldHeight * fold.height}, fold.height * 1.6);
}

} // namespace effleur::figure
