#include "figure/diagram.h"

#include "figure/framing.h"
#include "figure_measures.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace effleur::figure {

namespace {

constexpr double curledWidth = 2.2; ///< of lines that run in loops, where wide strands would run into each other
constexpr double curledGap = 3.8;
constexpr int zoneStrokes = 7;
constexpr double zoneOpacity = 0.13;
constexpr double trailPiece = 5; ///< pixels
constexpr double glowPiece = 8;  ///< pixels; far less than the glow is wide
constexpr double linePiece = 2;  ///< pixels; the tightest loops bend over twenty

/// Whether a line runs in loops: it is much longer than the box around it.
bool curled(const QPolygonF& line) {
    const QRectF box = line.boundingRect();
    return lengthOf(line) > 2.5 * (box.width() + box.height());
}

/// A point some way before the end of a line, so that an arrow head points along its last stretch.
QPointF nearEnd(const QPolygonF& line, double pixels) {
    for (qsizetype index = line.size() - 1; index >= 0; --index)
        if (QLineF(line[index], line.last()).length() >= pixels) return line[index];
    return line.first();
}

/// A line without points that stand closer than `pixels` to the one before; its ends stay.
QPolygonF thinned(const QPolygonF& line, double pixels) {
    QPolygonF result;
    for (qsizetype index = 0; index < line.size(); ++index)
        if (index == 0 || index + 1 == line.size() || QLineF(result.last(), line[index]).length() >= pixels)
            result << line[index];
    return result;
}

void drawGlow(QPainter& painter, const QPolygonF& way, const QColor& ink) {
    const QPolygonF line = thinned(way, glowPiece);
    for (int stroke = 0; stroke < zoneStrokes; ++stroke) {
        painter.setPen(roundPen(faded(ink, zoneOpacity / zoneStrokes * 2), 18 + stroke * 14));
        if (line.size() == 1)
            painter.drawPoint(line.first());
        else
            painter.drawPolyline(line);
    }
}

void drawLine(QPainter& painter, const HandLine& hand, const QColor& ink) {
    const QPolygonF out = thinned(onStage(hand.out), linePiece);
    const QPolygonF back = thinned(onStage(hand.back), linePiece);
    if (out.size() > 1) {
        painter.setPen(roundPen(faded(ink, 0.55), 2));
        painter.drawPolyline(out);
    }
    if (back.size() > 1) {
        painter.setPen(dotted(faded(ink, 0.75), 2.8, 3));
        painter.drawPolyline(back);
    }
    if (out.size() > 1) {
        painter.setPen(roundPen(ink, 4));
        if (!curled(out)) drawArrowHead(painter, out.last(), nearEnd(out, 14), 10);
        painter.setPen(QPen(ink, 3.5));
        painter.drawEllipse(out.first(), 7, 7);
    }
}

/// Claps land on short bars, a hold rests in a ring.
void drawPoints(QPainter& painter, const HandLine& hand, const QColor& ink) {
    if (hand.points.size() == 1) {
        painter.setPen(QPen(faded(ink, 0.8), 3));
        painter.drawEllipse(onStage(hand.points.front()), 40, 40);
        return;
    }
    painter.setPen(roundPen(faded(ink, 0.8), 4));
    for (const QPointF& point : hand.points) {
        const QPointF at = onStage(point);
        painter.drawLine(at - QPointF(7, 0), at + QPointF(7, 0));
    }
}

} // namespace

QPolygonF onStage(const QPolygonF& body) {
    QPolygonF result;
    result.reserve(body.size());
    for (const QPointF& point : body)
        result << onStage(point);
    return result;
}

QPolygonF onStage(const body::Polygon& area) {
    QPolygonF result;
    for (const body::Point& point : area.points)
        result << onStage(point);
    return result;
}

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(colour.alphaF() * std::clamp(opacity, 0.0, 1.0)));
    return colour;
}

QPen roundPen(const QColor& colour, double width) {
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPen dotted(const QColor& colour, double width, double gap) {
    QPen pen = roundPen(colour, width);
    pen.setDashPattern({0.01, gap});
    return pen;
}

void drawArrowHead(QPainter& painter, QPointF tip, QPointF before, double size) {
    const double length = std::hypot(tip.x() - before.x(), tip.y() - before.y());
    if (length <= 0) return;
    const QPointF along = (tip - before) / length;
    const QPointF aside(-along.y(), along.x());
    painter.drawPolyline(QPolygonF{tip - along * size + aside * size, tip, tip - along * size - aside * size});
}

void drawZone(QPainter& painter, const StrokePicture& picture, const body::Polygon& skin, const QColor& ink) {
    painter.save();
    QPainterPath clip;
    clip.addPolygon(onStage(skin));
    painter.setClipPath(clip, Qt::IntersectClip);
    for (const HandLine* hand : {&picture.left, &picture.right}) {
        if (!hand->works) continue;
        if (hand->out.size() > 1) drawGlow(painter, onStage(hand->out), ink);
        for (const QPointF& point : hand->points)
            drawGlow(painter, {onStage(point)}, faded(ink, hand->points.size() > 1 ? 0.35 : 1));
    }
    painter.restore();
}

void drawWay(QPainter& painter, const StrokePicture& picture, const QColor& ink) {
    painter.setBrush(Qt::NoBrush);
    for (const HandLine* hand : {&picture.left, &picture.right}) {
        if (!hand->works) continue;
        drawLine(painter, *hand, ink);
        drawPoints(painter, *hand, ink);
    }
}

void drawStrands(QPainter& painter, const StrokePicture& picture, double pressure, double reached, double opacity,
                 const QColor& ink) {
    if (reached <= 0 || opacity <= 0) return;
    for (const HandLine* hand : {&picture.left, &picture.right}) {
        if (!hand->works || hand->out.size() < 2) continue;
        const QPolygonF line = onStage(hand->out);
        const body::Path path([&] {
            std::vector<body::Point> points;
            for (const QPointF& point : line)
                points.push_back({point.x(), point.y()});
            return points;
        }());
        const bool loops = curled(line);
        const double gap = loops ? curledGap : token::size::strandGap;
        const QLineF whole(line.first(), line.last());
        const QPointF across = whole.length() > 0 ? QPointF(-whole.dy(), whole.dx()) / whole.length() : QPointF(1, 0);
        const int pieces =
            std::max(1, static_cast<int>(path.length() * reached / (loops ? trailPiece / 2 : trailPiece)));
        for (int piece = 0; piece < pieces; ++piece) {
            const double begin = reached * piece / pieces;
            const double end = reached * (piece + 1) / pieces;
            const std::size_t sample =
                std::min(hand->pressure.size() - 1,
                         static_cast<std::size_t>(begin * static_cast<double>(hand->pressure.size())));
            const double allowed = hand->pressure.empty() ? 5 : hand->pressure[sample];
            const int strands = static_cast<int>(std::lround(std::min<double>(pressure, allowed)));
            const body::Point a = path.at(begin);
            const body::Point b = path.at(end);
            const double length = body::distance(a, b);
            if (length <= 0) continue;
            // The strands of a line in loops are copies of it, side by side.
            const QPointF aside = loops ? across : QPointF(-(b.y - a.y), b.x - a.x) / length;
            painter.setPen(QPen(faded(ink, opacity * std::pow(end / reached, 1.3)),
                                loops ? curledWidth : token::size::strandWidth, Qt::SolidLine, Qt::FlatCap));
            for (int strand = 0; strand < strands; ++strand) {
                const QPointF by = aside * gap * (strand - (strands - 1) / 2.0);
                painter.drawLine(QPointF(a.x, a.y) + by, QPointF(b.x, b.y) + by);
            }
        }
    }
}

} // namespace effleur::figure
