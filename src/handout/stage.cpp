#include "handout/stage.h"

#include "body/body_map.h"
#include "figure/diagram.h"
#include "figure/figure.h"
#include "figure/framing.h"
#include "figure/hands.h"
#include "figure/left_out_picture.h"
#include "figure/side.h"
#include "figure/sprite.h"
#include "figure/tokens.h"
#include "figure_measures.h"
#include "session/choreography.h"
#include "session/moment.h"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>

namespace effleur::handout {

namespace {

using session::Millis;
using session::SegmentKind;

constexpr double telling = 0.62; ///< of the working part
using figure::token::size::rimRadius;
using figure::token::size::rimReturn;
using figure::token::size::rimWork;
// Of the grip from the side, in design pixels of the stage.
constexpr QPointF gripCentre{97, 543};
constexpr double gripRadius = 95;
constexpr double gripGap = 7;
constexpr double gripLine = 2;
constexpr double otherSide = 0.38; ///< opacity of the ways that come later

const session::Segment& firstWork(const session::Timeline& timeline, session::Ordinal ordinal) {
    const auto segments = timeline.segmentsOf(ordinal);
    return *std::ranges::find(segments, SegmentKind::Work, &session::Segment::kind);
}

double reachedAt(const session::Segment& work, session::Position at) {
    const double out = static_cast<double>(work.perRepetition.count()) * work.outShare;
    const auto into = (at - work.begin) % work.perRepetition;
    return out > 0 ? std::min(1.0, static_cast<double>(into.count()) / out) : 0;
}

void drawRim(QPainter& painter, const session::Segment& work, const QColor& ink, const QColor& track) {
    using figure::stageSize;
    const QRectF circle(stageSize / 2 - rimRadius, stageSize / 2 - rimRadius, 2 * rimRadius, 2 * rimRadius);
    const int whole = 360 * 16;
    const int out = static_cast<int>(std::lround(whole * work.outShare));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, rimReturn, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 90 * 16 - out, -(whole - out));
    painter.setPen(QPen(ink, rimWork, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 90 * 16, -out);
}

} // namespace

session::Position tellingMoment(const session::Plan& plan, const session::Timeline& timeline,
                                session::Ordinal ordinal) {
    const session::Segment& work = firstWork(timeline, ordinal);
    const double out = static_cast<double>(work.perRepetition.count()) * work.outShare;
    if (work.beats == 1) return work.begin + Millis{static_cast<Millis::rep>(out * telling)};
    // Hands that take turns are seen best where they are far from each other.
    session::Position best = session::beatAt(work, 0, static_cast<int>(work.beats * telling));
    double widest = 0;
    for (int beat = work.beats / 3; beat < work.beats; ++beat) {
        const session::Position at = session::beatAt(work, 0, beat);
        const session::Poses poses = session::posesAt(plan, timeline, at);
        const double apart = body::distance(poses.left.at, poses.right.at);
        if (poses.left.onTop || poses.right.onTop || apart <= widest) continue;
        widest = apart;
        best = at;
    }
    return best;
}

void drawStage(QPainter& painter, const QRectF& square, const session::Plan& plan, const session::Timeline& timeline,
               session::Ordinal ordinal, figure::Scheme scheme) {
    using namespace figure;
    const session::StepIndex step = timeline.steps[ordinal];
    const session::Segment& work = firstWork(timeline, ordinal);
    const session::Position moment = tellingMoment(plan, timeline, ordinal);
    const QColor ink = techniqueFill(plan.written(step).technique, scheme);
    const Appearance look{scheme, std::nullopt, std::nullopt};

    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / stageSize, square.height() / stageSize);
    const QPointF centre(stageSize / 2, stageSize / 2);

    painter.save();
    QPainterPath circle;
    circle.addEllipse(centre, discRadius, discRadius);
    painter.setClipPath(circle, Qt::IntersectClip);
    painter.fillPath(circle, scheme == Scheme::Paper ? QColor(Qt::white) : colour("stage", scheme));
    const std::size_t part = plan.steps[step].part;
    const Framing framing = framingOf(plan.map, part);
    const QPointF corner = framing.onBody(centre - QPointF(discRadius, discRadius));
    drawBody(painter, figureOf(plan.map, part), look, QRectF(corner, QSizeF(framing.across, framing.across)),
             QRectF(centre - QPointF(discRadius, discRadius), QSizeF(2 * discRadius, 2 * discRadius)));

    const auto& passes = plan.steps[step].passes;
    const LeftOutPicture leftOut = leftOutPicture(plan, timeline, work);
    const QColor caution = colour("caution", scheme);
    drawLeftOut(painter, leftOut, caution);
    const routine::Technique technique = plan.written(step).technique;
    const HandsPicture hands = handsAt(plan, timeline, moment);
    const StrokePicture shown = strokePicture(passes[work.pass], technique, plan.map, part);
    drawZone(painter, shown, leftOut, plan.map.silhouette, ink);
    drawUnderHands(painter, hands, plan.map.silhouette, look);
    const QColor line =
        inkOnSkin(technique, plan.map.clothed ? Appearance{look.scheme, Skin::Cloth, look.giver, look.far} : look);
    painter.save();
    keepOff(painter, leftOut);
    for (std::size_t pass = 0; pass < passes.size(); ++pass)
        if (pass != work.pass)
            drawWay(painter, strokePicture(passes[pass], technique, plan.map, part), faded(line, otherSide));
    drawWay(painter, shown, line, reachedAt(work, moment));
    painter.restore();
    drawAir(painter, leftOut, line);
    drawSpots(painter, shown, {}, line);
    drawHands(painter, hands, plan.map.silhouette, look);
    drawLeftOutEdge(painter, leftOut, caution);
    painter.restore();

    drawRim(painter, work, ink, colour("line", scheme));
    painter.restore();
}

void drawGrip(QPainter& painter, const QRectF& square, routine::Technique technique, figure::Scheme scheme) {
    const QByteArray drawing = figure::sideSvg(technique, figure::sideFrameAt(technique, Millis{0}, true),
                                               {scheme, std::nullopt, std::nullopt});
    if (drawing.isEmpty()) return;
    const double unit = square.width() / figure::stageSize;
    const QPointF centre = square.topLeft() + unit * gripCentre;
    const double radius = unit * gripRadius;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(scheme == figure::Scheme::Paper ? QColor(Qt::white) : figure::colour("bg", scheme));
    painter.drawEllipse(centre, radius + unit * gripGap, radius + unit * gripGap);
    painter.save();
    QPainterPath circle;
    circle.addEllipse(centre, radius, radius);
    painter.setClipPath(circle, Qt::IntersectClip);
    const double half = radius * figure::sideSize / (2 * figure::sideRadius);
    QSvgRenderer(drawing).render(&painter, QRectF(centre - QPointF(half, half), QSizeF(2 * half, 2 * half)));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(figure::colour("lineStrong", scheme), unit * gripLine));
    painter.drawEllipse(centre, radius, radius);
    painter.restore();
}

} // namespace effleur::handout
