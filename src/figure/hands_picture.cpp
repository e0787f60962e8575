#include "figure/figure.h"
#include "figure/hands.h"
#include "figure/sprite.h"
#include "figure_measures.h"
#include "session/choreography.h"
#include "session/moment.h"
#include "session/view.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>
#include <array>

namespace effleur::figure {

namespace {

void draw(QPainter& painter, const Laid& laid, const HandsPicture& hands, Appearance look) {
    if (laid.opacity <= 0) return;
    if (laid.onCloth) look.receiver = Skin::Cloth;
    painter.save();
    painter.setTransform(laid.matrix, true);
    const bool bright = look.scheme == Scheme::Day || look.scheme == Scheme::Paper;
    const double strength =
        bright && (laid.name == "shadow" || laid.name == "forearm-shadow") ? token::opacity::dayShadow : 1;
    painter.setOpacity(painter.opacity() * laid.opacity * strength);
    QSvgRenderer(spriteSvg(laid.name, look, hands.technique)).render(&painter, QRectF(QPointF(), laid.size));
    painter.restore();
}

bool onStageAt(const session::Pose& pose, const Framing& framing) {
    return QLineF(framing.onStage(pose.at), QPointF(stageSize, stageSize) / 2).length() <= discRadius;
}

} // namespace

HandsPicture handsAt(const session::Plan& plan, const session::Timeline& timeline, session::Position position) {
    HandsPicture picture{session::posesAt(plan, timeline, position),
                         session::posesAt(plan, timeline, position + soonAfter), foldAt(plan, timeline, position),
                         routine::Technique::Stroking,
                         framingOf(plan.map, session::viewAt(plan, timeline, position).frame)};
    if (!timeline.segments.empty())
        picture.technique = plan.written(session::momentAt(timeline, position).step).technique;
    return picture;
}

void drawUnderHands(QPainter& painter, const HandsPicture& hands, const body::Polygon& skin, const Appearance& look) {
    painter.save();
    QPainterPath clip;
    clip.addPolygon(hands.framing.onStage(skin));
    painter.setClipPath(clip, Qt::IntersectClip);
    for (const bool left : {true, false}) {
        const session::Pose& pose = left ? hands.poses.left : hands.poses.right;
        if (onStageAt(pose, hands.framing))
            draw(painter, layOut(pose, left, hands.technique, hands.framing).dent, hands, look);
    }
    if (hands.fold) draw(painter, layFold(*hands.fold, hands.framing), hands, look);
    painter.restore();
}

void drawHands(QPainter& painter, const HandsPicture& hands, const body::Polygon& skin, const Appearance& look) {
    const bool leftLast = leftAbove(hands.poses);
    const std::array<bool, 2> order{!leftLast, leftLast};
    const auto each = [&](auto what) {
        for (const bool left : order) {
            const session::Pose& pose = left ? hands.poses.left : hands.poses.right;
            if (onStageAt(pose, hands.framing)) what(pose, left, layOut(pose, left, hands.technique, hands.framing));
        }
    };
    each([&](const session::Pose& pose, bool left, const HandLayout& hand) {
        draw(painter, hand.halo, hands, look);
        draw(painter, hand.armShadow, hands, look);
        if (!pose.onTop) draw(painter, hand.shadow, hands, look);
        draw(painter,
             layAhead(pose, left ? hands.soon.left : hands.soon.right, left, hands.technique, skin, hands.framing),
             hands, look);
    });
    each([&](const session::Pose& pose, bool, const HandLayout& hand) {
        if (pose.onTop) draw(painter, hand.shadow, hands, look);
        draw(painter, hand.forearm, hands, look);
        draw(painter, hand.palm, hands, look);
        draw(painter, hand.press, hands, look);
    });
}

} // namespace effleur::figure
