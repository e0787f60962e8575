#include "figure/diagram.h"

#include "figure/framing.h"
#include "figure/gesture.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace effleur::figure {

namespace {

constexpr double linePiece = 2; ///< pixels; the tightest loops bend over twenty
constexpr double lineWidth = 3.6;
constexpr double featherWidth = 4;
constexpr double headSize = 10;
constexpr double dotWidth = 2.8;
constexpr double dotGap = 2.5;    ///< widths
constexpr double returning = 0.8; ///< opacity of the light return
constexpr double circleDone = 0.55;
/// Circles are drawn wider than they are, so that they show beside the hand: so many body units and this share.
constexpr double circleBase = 22;
constexpr double circleShare = 0.9;
constexpr double circleFrom = 70; ///< degrees; an open circle goes from here ..
constexpr double circleOver = 285;
constexpr double barbGap = 19; ///< pixels along a feather
constexpr double barb = 11;
constexpr double tickGap = 13; ///< pixels between the two ticks of a place
constexpr double leastTick = 15;
constexpr double evenTick = 22;
constexpr double shortWay = 150;  ///< body units
constexpr double hopBow = 70;     ///< body units; toward the flank
constexpr double besideHand = 66; ///< pixels from the middle of a hand that sways, where hands are as on the back
constexpr double holdRadius = 76; ///< the same

constexpr double samePlace = 6; ///< body units

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

QPointF directionOf(QPointF from, QPointF to) {
    const QLineF line(from, to);
    return line.length() > 0 ? (to - from) / line.length() : QPointF(0, -1);
}

/// The direction of a line near one of its points.
QPointF directionAt(const QPolygonF& line, QPointF point) {
    qsizetype nearest = 1;
    for (qsizetype index = 1; index < line.size(); ++index)
        if (QLineF(line[index], point).length() < QLineF(line[nearest], point).length()) nearest = index;
    return directionOf(line[nearest - 1], line[nearest]);
}

/// A point at a share of a line's length.
QPointF alongLine(const QPolygonF& line, double share) {
    double left = lengthOf(line) * std::clamp(share, 0.0, 1.0);
    for (qsizetype index = 1; index < line.size(); ++index) {
        const QLineF piece(line[index - 1], line[index]);
        if (left <= piece.length()) return piece.length() > 0 ? piece.pointAt(left / piece.length()) : piece.p1();
        left -= piece.length();
    }
    return line.isEmpty() ? QPointF() : line.last();
}

void drawFilledHead(QPainter& painter, QPointF tip, QPointF before, const QColor& ink, double size) {
    const QPointF along = directionOf(before, tip);
    const QPointF aside(-along.y(), along.x());
    const QPointF base = tip - along * size * 1.15;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{tip, base + aside * size * 0.78, base - aside * size * 0.78});
    painter.restore();
}

/// A line with a filled head, which ends where the head begins.
void drawArrow(QPainter& painter, const QPolygonF& line, const QColor& ink, double width, double head) {
    if (line.size() < 2) return;
    const QPointF tip = line.last();
    const QPointF before = nearEnd(line, head);
    QPolygonF shaft;
    for (const QPointF& point : line)
        if (QLineF(point, tip).length() > head) shaft << point;
    shaft << tip - directionOf(before, tip) * head;
    painter.setPen(roundPen(ink, width));
    painter.drawPolyline(shaft);
    drawFilledHead(painter, tip, before, ink, head);
}

void drawReturn(QPainter& painter, const Framing& framing, const HandLine& hand, const QColor& ink) {
    const QPolygonF back = thinned(framing.onStage(hand.back), linePiece);
    if (back.size() < 2) return;
    painter.setPen(dotted(faded(ink, returning), dotWidth, dotGap));
    painter.drawPolyline(back);
}

/// `weight` 1..0: the lighter, the paler, the thinner and the fewer its barbs.
void drawFeather(QPainter& painter, const QPolygonF& line, const QColor& ink, double weight) {
    painter.setPen(roundPen(faded(ink, 0.2 + 0.8 * weight), 1 + (featherWidth - 1) * weight));
    painter.drawPolyline(line);
    const double length = lengthOf(line);
    const int barbs = std::max(2, static_cast<int>(length / barbGap * (0.35 + 0.65 * weight)));
    for (int index = 1; index <= barbs; ++index) {
        const double share = static_cast<double>(index) / barbs;
        const QPointF at = alongLine(line, share);
        const QPointF along = directionOf(alongLine(line, share - 0.03), at);
        const QPointF aside(-along.y(), along.x());
        const double size = barb * (0.55 + 0.45 * std::sin(std::numbers::pi * share));
        for (const double side : {-1.0, 1.0})
            painter.drawLine(at, at - along * size * 0.8 + aside * size * 0.75 * side);
    }
}

void drawCircle(QPainter& painter, const Framing& framing, const Circle& circle, bool done, const QColor& ink) {
    const QPointF at = framing.onStage(circle.centre);
    const double radius = (circleBase + circleShare * circle.radius) * framing.scale();
    if (done) {
        painter.setPen(roundPen(faded(ink, circleDone), 2.6));
        painter.drawEllipse(at, radius, radius);
        return;
    }
    // Clockwise as it is seen: y points down.
    const double turn = circle.clockwise ? 1 : -1;
    const double from = circle.clockwise ? 180 - circleFrom : circleFrom;
    QPolygonF arc;
    for (int step = 0; step <= 28; ++step) {
        const double angle = (from + turn * circleOver * step / 28) * std::numbers::pi / 180;
        arc << at + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    drawArrow(painter, arc, ink, 3, 7.5);
}

void drawRing(QPainter& painter, const QPolygonF& line, const QColor& ink) {
    painter.setPen(roundPen(faded(ink, 0.75), 3.2));
    painter.drawPolygon(line);
    for (const double share : {0.20, 0.45, 0.70, 0.95})
        drawFilledHead(painter, alongLine(line, share), alongLine(line, share - 0.04), ink, 9);
}

void drawShaft(QPainter& painter, const Framing& framing, const HandLine& hand, const Gesture& gesture,
               const QColor& ink) {
    const bool even = gesture.reach <= 0;
    QPolygonF shaft = even ? thinned(framing.onStage(hand.out), linePiece)
                           : QPolygonF{framing.onStage(hand.out.first()), framing.onStage(hand.out.last())};
    drawArrow(painter, shaft, ink, lineWidth, headSize);
    const double reach = even ? evenTick : std::max(leastTick, gesture.reach * framing.scale());
    for (const QPointF& tick : gesture.ticks) {
        const QPointF middle = framing.onStage(tick);
        const QPointF along = even ? directionAt(shaft, middle) : directionOf(shaft.first(), shaft.last());
        const QPointF across(-along.y(), along.x());
        const QPointF foot = even ? middle : shaft.first() + along * QPointF::dotProduct(middle - shaft.first(), along);
        for (const double side : {-0.5, 0.5}) {
            if (even) {
                // Beside the way, ahead: the skin goes along.
                const QPointF at = foot + across * (2 * reach) * side;
                painter.setPen(roundPen(ink, 3));
                painter.drawLine(at - along * reach, at + along * (reach - 5));
                drawFilledHead(painter, at + along * reach, at, ink, 7);
                continue;
            }
            // The tick stands on the shaft, both its ends have heads: to and fro.
            const QPointF at = foot + along * tickGap * side;
            painter.setPen(roundPen(ink, 3));
            painter.drawLine(at - across * (reach - 4), at + across * (reach - 4));
            drawFilledHead(painter, at + across * reach, at, ink, 7);
            drawFilledHead(painter, at - across * reach, at, ink, 7);
        }
    }
}

void drawPush(QPainter& painter, const Framing& framing, const HandLine& hand, const QPolygonF& line,
              const QColor& ink) {
    const QPointF along = directionOf(line.first(), line.last());
    QPolygonF ahead = line;
    // Where the fingertips go, where they point along the way: on the side that the weight is on.
    if (along.y() < -0.7) {
        ahead.translate(hand.fingers.x() * hand.reach * framing.scale(), 0);
        ahead << ahead.last() + along * hand.reach * framing.scale();
    }
    drawArrow(painter, ahead, ink, 4.6, 13);
}

void drawHops(QPainter& painter, const Framing& framing, const std::vector<QPolygonF>& pieces, double axis,
              const QColor& ink) {
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        drawArrow(painter, thinned(framing.onStage(pieces[index]), linePiece), ink, 4, 11);
        if (index == 0) continue;
        const QPointF from = pieces[index - 1].last();
        const QPointF to = pieces[index].first();
        const double outward = from.x() < axis ? -hopBow : hopBow;
        QPolygonF arc;
        for (int step = 0; step <= 20; ++step)
            arc << framing.onStage(from + (to - from) * step / 20 +
                                   QPointF(outward * std::sin(std::numbers::pi * step / 20), 0));
        painter.setPen(dotted(faded(ink, returning), 3, 2.4));
        painter.drawPolyline(arc);
    }
}

/// Brackets on both sides of a hand, across its way: it shakes.
void drawSway(QPainter& painter, const Framing& framing, const QPolygonF& line, const QColor& ink) {
    const QPointF middle = alongLine(line, 0.5);
    const QPointF along = directionOf(line.first(), line.last());
    const double turned = std::atan2(along.y(), along.x()) * 180 / std::numbers::pi;
    painter.save();
    painter.translate(middle);
    painter.rotate(turned);
    for (int arc = 0; arc < 2; ++arc) {
        const double radius = besideHand * framing.handScale() + arc * 14;
        painter.setPen(roundPen(faded(ink, 1 - 0.35 * arc), 3.6));
        const QRectF box(-radius, -radius, 2 * radius, 2 * radius);
        painter.drawArc(box, -26 * 16, 52 * 16);
        painter.drawArc(box, 154 * 16, 52 * 16);
    }
    painter.restore();
}

/// Shorter than the hand, and not ahead of its fingers: it is drawn there, or nobody would see it.
bool isUnderHand(const HandLine& hand) {
    return lengthOf(hand.out) < shortWay &&
           QPointF::dotProduct(directionOf(hand.out.first(), hand.out.last()), hand.fingers) < 0.5;
}

void drawHand(QPainter& painter, const StrokePicture& picture, const HandLine& hand, const QColor& ink, double done) {
    const Framing& framing = picture.framing;
    const Gesture gesture = gestureOf(hand, picture.technique);
    const QPolygonF out = thinned(framing.onStage(hand.out), linePiece);
    switch (gesture.kind) {
    case GestureKind::None:
    case GestureKind::Spots: break;
    case GestureKind::Hold:
        painter.setPen(QPen(faded(ink, 0.8), 3));
        painter.drawEllipse(framing.onStage(hand.points.front()), holdRadius * framing.handScale(),
                            holdRadius * framing.handScale());
        break;
    case GestureKind::Line:
        if (isUnderHand(hand)) {
            drawArrow(painter, out.translated(hand.fingers * hand.reach * framing.scale()), ink, 4.6, 13);
            break;
        }
        drawReturn(painter, framing, hand, ink);
        drawArrow(painter, out, ink, lineWidth, headSize);
        break;
    case GestureKind::Feather:
        drawReturn(painter, framing, hand, faded(ink, 0.2 + 0.8 * picture.weight));
        drawFeather(painter, out, ink, picture.weight);
        break;
    case GestureKind::Circles:
        for (const Circle& circle : gesture.circles)
            drawCircle(painter, framing, circle, circle.until <= done + 1e-6, ink);
        break;
    case GestureKind::Ring: drawRing(painter, out, ink); break;
    case GestureKind::Shaft: drawShaft(painter, framing, hand, gesture, ink); break;
    case GestureKind::Push: drawPush(painter, framing, hand, out, ink); break;
    case GestureKind::Hops: drawHops(painter, framing, gesture.pieces, picture.axis, ink); break;
    case GestureKind::Sway: drawSway(painter, framing, out, ink); break;
    }
}

} // namespace

QPolygonF Framing::onStage(const QPolygonF& body) const {
    QPolygonF result;
    std::ranges::transform(body, std::back_inserter(result), [this](QPointF each) { return onStage(each); });
    return result;
}

QPolygonF Framing::onStage(const body::Polygon& area) const {
    QPolygonF result;
    std::ranges::transform(area.points, std::back_inserter(result), [this](body::Point each) { return onStage(each); });
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

void drawWay(QPainter& painter, const StrokePicture& picture, const QColor& ink, double done) {
    painter.setBrush(Qt::NoBrush);
    for (const HandLine* hand : {&picture.left, &picture.right})
        drawHand(painter, picture, *hand, ink, done);
}

std::vector<QPointF> spotsOf(const StrokePicture& picture) {
    std::vector<QPointF> spots;
    for (const HandLine* hand : {&picture.left, &picture.right}) {
        if (hand->points.size() < 2) continue;
        for (const QPointF& point : hand->points)
            if (std::ranges::find(spots, point) == spots.end()) spots.push_back(point);
    }
    return spots;
}

void drawSpots(QPainter& painter, const StrokePicture& picture, const std::vector<QPointF>& struck, const QColor& ink) {
    for (const QPointF& spot : spotsOf(picture)) {
        const bool filled =
            std::ranges::any_of(struck, [&](const QPointF& place) { return QLineF(place, spot).length() < samePlace; });
        painter.setPen(QPen(ink, 3));
        painter.setBrush(filled ? QBrush(faded(ink, 0.8)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(picture.framing.onStage(spot), spotRadius, spotRadius);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace effleur::figure
