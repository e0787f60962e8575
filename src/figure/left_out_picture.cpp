#include "figure/left_out_picture.h"

#include "figure/diagram.h"
#include "figure/framing.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPathStroker>
#include <cmath>
#include <numbers>
#include <utility>

namespace effleur::figure {

namespace {

using body::Hand;
using body::HandCourse;
using body::HandRole;
using body::StrokeKind;

// Design pixels.
constexpr double wayWidth = 44; ///< of what is drawn along a way, its glow apart
constexpr double spotWidth = 36;
constexpr double holdWidth = 160; ///< of a hold's ring, where hands are as on the back
constexpr double barWidth = 2.6;
constexpr double barEvery = 9;
constexpr double edgeWidth = 2.4;
constexpr double airEvery = 3;
constexpr double landingRadius = 7;
constexpr double berthRadius = 76; ///< as a hold's ring

constexpr double fillOpacity = 0.11;
constexpr double barOpacity = 0.1;
constexpr double overHands = 0.45; ///< the bars once more: both on each other are 0.5
constexpr double edgeOpacity = 0.95;

/// A hand's way out: the pieces where it lies, those where it is up, and where it comes down behind them.
void addWay(LeftOutPicture& picture, const Framing& framing, const HandCourse& way, Hand hand,
            body::RegionSet leftOut) {
    constexpr double lies = 0.5; ///< of contact
    const std::size_t samples = (way.allowed.size() + 1) / 2;
    QPolygonF piece;
    QPolygonF onSkin;
    const auto lay = [&] {
        StrokePicture lying{.framing = framing};
        (hand == Hand::Left ? lying.left : lying.right) =
            HandLine{.works = true, .out = std::exchange(onSkin, QPolygonF())};
        picture.lying.push_back(lying);
    };
    for (std::size_t sample = 0; sample < samples; ++sample) {
        const double pass = 2 * static_cast<double>(sample) / static_cast<double>(way.allowed.size() - 1);
        const body::Point place = body::placementAt(way.track, StrokeKind::Path, pass).at;
        const QPointF at = framing.onStage(place);
        const bool isUp = session::clearanceAt(way, StrokeKind::Path, pass, leftOut).contact < lies;
        if (!isUp)
            onSkin << QPointF(place.x, place.y);
        else if (!onSkin.isEmpty())
            lay();
        if (isUp) {
            if (piece.isEmpty() || QLineF(piece.last(), at).length() >= airEvery || sample + 1 == samples) piece << at;
        } else if (!piece.isEmpty()) {
            piece << at;
            picture.landing.push_back(at);
            picture.air.push_back(std::exchange(piece, {}));
        }
    }
    if (!piece.isEmpty()) picture.air.push_back(piece);
    if (!onSkin.isEmpty()) lay();
}

/// Claps that still land.
void addPoints(LeftOutPicture& picture, const Framing& framing, const HandCourse& way, Hand hand,
               body::RegionSet leftOut) {
    StrokePicture lying{.framing = framing};
    HandLine& line = hand == Hand::Left ? lying.left : lying.right;
    line.works = true;
    for (std::size_t point = 0; point < way.allowed.size(); ++point)
        if (!way.allowed[point].near.touches(leftOut))
            line.points.emplace_back(way.track.points[point].x, way.track.points[point].y);
    picture.lying.push_back(lying);
}

QPainterPath disc(QPointF at, double width) {
    QPainterPath path;
    path.addEllipse(at, width / 2, width / 2);
    return path;
}

QPainterPath bandAlong(const QPolygonF& line) {
    if (line.size() < 2) return disc(line.first(), wayWidth);
    QPainterPath path;
    path.addPolygon(line);
    QPainterPathStroker stroker;
    stroker.setWidth(wayWidth);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(path).simplified();
}

/// Bars at 45 degrees over the area.
void hatch(QPainter& painter, const LeftOutPicture& picture, const QColor& ink) {
    painter.save();
    painter.setClipPath(picture.area, Qt::IntersectClip);
    painter.setPen(QPen(ink, barWidth, Qt::SolidLine, Qt::FlatCap));
    const QRectF box = picture.area.boundingRect();
    const double apart = barEvery * std::numbers::sqrt2;
    // On one grid for all, so that neighbours are one patch.
    for (double sum = std::floor((box.left() + box.top()) / apart) * apart; sum < box.right() + box.bottom();
         sum += apart)
        painter.drawLine(QPointF(sum - box.top(), box.top()), QPointF(sum - box.bottom(), box.bottom()));
    painter.restore();
}

} // namespace

LeftOutPicture leftOutPicture(const session::Plan& plan, const session::Timeline& timeline,
                              const session::Segment& work) {
    LeftOutPicture picture;
    const body::RegionSet leftOut = timeline.leftOut;
    if (leftOut.empty()) return picture;
    const Framing framing = framingOf(plan.map, plan.steps[work.step].part);
    picture.handScale = framing.handScale();
    for (std::size_t region = 0; region < plan.map.regions.size(); ++region) {
        if (!leftOut.has(region)) continue;
        QPainterPath shape;
        shape.addPolygon(framing.onStage(plan.map.regions[region].area));
        shape.closeSubpath();
        picture.area.addPath(shape);
    }
    QPainterPath hidden = picture.area;
    const body::Course& course = plan.steps[work.step].passes[work.pass].course;
    for (const Hand hand : {Hand::Left, Hand::Right}) {
        const HandCourse& way = course.of(hand);
        if (const auto& berth = work.berths[hand == Hand::Right]) {
            hidden = hidden.united(disc(framing.onStage(way.track.rest), holdWidth * picture.handScale));
            if (berth->lies && way.track.role == HandRole::Works)
                picture.berths.push_back(framing.onStage(berth->place.at));
        }
        if (way.track.role != HandRole::Works) continue;
        if (course.kind == StrokeKind::Path && way.allowed.size() > 1) addWay(picture, framing, way, hand, leftOut);
        if (course.kind == StrokeKind::Points) addPoints(picture, framing, way, hand, leftOut);
        for (std::size_t point = 0; course.kind == StrokeKind::Points && point < way.allowed.size(); ++point)
            if (way.allowed[point].near.touches(leftOut))
                hidden = hidden.united(disc(framing.onStage(way.track.points[point]), spotWidth));
    }
    for (const QPolygonF& line : picture.air)
        hidden = hidden.united(bandAlong(line)).united(disc(line.first(), wayWidth));
    QPainterPath stage;
    stage.addRect(0, 0, stageSize, stageSize);
    picture.shown = stage.subtracted(hidden);
    return picture;
}

void drawLeftOut(QPainter& painter, const LeftOutPicture& picture, const QColor& caution) {
    if (picture.area.isEmpty()) return;
    painter.fillPath(picture.area, faded(caution, fillOpacity));
    hatch(painter, picture, faded(caution, barOpacity));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(caution, edgeOpacity), edgeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(picture.area);
}

void drawLeftOutEdge(QPainter& painter, const LeftOutPicture& picture, const QColor& caution) {
    if (picture.area.isEmpty()) return;
    hatch(painter, picture, faded(caution, overHands));
    QPen pen(faded(caution, edgeOpacity), edgeWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({6 / edgeWidth, 5 / edgeWidth});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(picture.area);
}

void drawAir(QPainter& painter, const LeftOutPicture& picture, const QColor& ink) {
    painter.save();
    if (!picture.area.isEmpty()) {
        QPainterPath stage;
        stage.addRect(0, 0, stageSize, stageSize);
        painter.setClipPath(stage.subtracted(picture.area), Qt::IntersectClip);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dotted(faded(ink, 0.75), 3.5, 2.8));
    for (const QPolygonF& line : picture.air)
        painter.drawPolyline(line);
    painter.setPen(QPen(ink, 3.5));
    for (const QPointF& at : picture.landing)
        painter.drawEllipse(at, landingRadius, landingRadius);
    painter.setPen(QPen(faded(ink, 0.8), 3));
    for (const QPointF& at : picture.berths)
        painter.drawEllipse(at, berthRadius * picture.handScale, berthRadius * picture.handScale);
    painter.restore();
}

void drawZone(QPainter& painter, const StrokePicture& stroke, const LeftOutPicture& picture, const body::Polygon& skin,
              const QColor& ink) {
    if (picture.area.isEmpty()) return drawZone(painter, stroke, skin, ink);
    painter.save();
    QPainterPath stage;
    stage.addRect(0, 0, stageSize, stageSize);
    painter.setClipPath(stage.subtracted(picture.area), Qt::IntersectClip);
    for (const StrokePicture& lying : picture.lying)
        drawZone(painter, lying, skin, ink);
    painter.restore();
}

void keepOff(QPainter& painter, const LeftOutPicture& picture) {
    if (!picture.area.isEmpty()) painter.setClipPath(picture.shown, Qt::IntersectClip);
}

} // namespace effleur::figure
