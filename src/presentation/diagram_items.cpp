#include "presentation/diagram_items.h"

#include "presentation/framing.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace effleur::presentation {

namespace {

constexpr double strandWidth = 4.2;
constexpr double strandGap = 8;
constexpr double curledWidth = 2.2; ///< of lines that run in loops, where wide strands would run into each other
constexpr double curledGap = 3.8;
constexpr double rimRadius = 314;
constexpr double rimWork = 10;
constexpr double rimReturn = 4;
constexpr double rimStep = 5; ///< pixels
constexpr double seam = 0.12; ///< degrees
constexpr int zoneStrokes = 7;
constexpr double zoneOpacity = 0.13;
constexpr double trailPiece = 5; ///< pixels

QPolygonF onStage(const QPolygonF& body) {
    QPolygonF result;
    result.reserve(body.size());
    for (const QPointF& point : body)
        result << presentation::onStage(point);
    return result;
}

QPolygonF onStage(const body::Polygon& area) {
    QPolygonF result;
    for (const body::Point& point : area.points)
        result << presentation::onStage(point);
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

void drawGlow(QPainter& painter, const QPolygonF& line, const QColor& ink) {
    for (int stroke = 0; stroke < zoneStrokes; ++stroke) {
        painter.setPen(roundPen(faded(ink, zoneOpacity / zoneStrokes * 2), 18 + stroke * 14));
        if (line.size() == 1)
            painter.drawPoint(line.first());
        else
            painter.drawPolyline(line);
    }
}

void drawLine(QPainter& painter, const HandLine& hand, const QColor& ink) {
    const QPolygonF out = onStage(hand.out);
    const QPolygonF back = onStage(hand.back);
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
        painter.drawEllipse(presentation::onStage(hand.points.front()), 40, 40);
        return;
    }
    painter.setPen(roundPen(faded(ink, 0.8), 4));
    for (const QPointF& point : hand.points) {
        const QPointF at = presentation::onStage(point);
        painter.drawLine(at - QPointF(7, 0), at + QPointF(7, 0));
    }
}

} // namespace

// -- what stands on the stage ---------------------------------------------------------------------------------------

StageItem::StageItem(QQuickItem* parent)
    : Picture(parent) {
    connect(this, &StageItem::looksChanged, this, &Picture::redraw);
}

void StageItem::setSession(SessionModel* session) {
    if (session == m_session) return;
    if (m_session) m_session->disconnect(this);
    m_session = session;
    if (m_session) follow(m_session);
    redraw();
    emit sessionChanged();
}

void PathItem::follow(SessionModel* session) {
    connect(session, &SessionModel::pictureChanged, this, [this] { redraw(); });
}

void PathItem::paint(QPainter& painter) {
    if (!session()) return;
    const StrokePicture& picture = session()->picture();
    QPainterPath skin;
    skin.addPolygon(onStage(session()->player().plan().map.silhouette));
    painter.setClipPath(skin);
    for (const HandLine* hand : {&picture.left, &picture.right}) {
        if (!hand->works) continue;
        if (hand->out.size() > 1) drawGlow(painter, onStage(hand->out), ink());
        for (const QPointF& point : hand->points)
            drawGlow(painter, {presentation::onStage(point)}, faded(ink(), hand->points.size() > 1 ? 0.35 : 1));
    }
    painter.setClipping(false);
    for (const HandLine* hand : {&picture.left, &picture.right}) {
        if (!hand->works) continue;
        drawLine(painter, *hand, ink());
        drawPoints(painter, *hand, ink());
    }
    painter.setPen(dotted(m_pale, 4, 2.6));
    for (const QPolygonF& glide : session()->glides())
        if (glide.size() > 1) painter.drawPolyline(onStage(glide));
}

void StrandsItem::follow(SessionModel* session) {
    connect(session, &SessionModel::trailChanged, this, [this] { redraw(); });
    connect(session, &SessionModel::pictureChanged, this, [this] { redraw(); });
}

void StrandsItem::paint(QPainter& painter) {
    if (!session()) return;
    const double trail = session()->trail();
    const double reached = std::min(trail, 1.0);
    const double fade = trail > 1 ? 2 - trail : 1;
    if (reached <= 0 || fade <= 0) return;
    for (const HandLine* hand : {&session()->picture().left, &session()->picture().right}) {
        if (!hand->works || hand->out.size() < 2) continue;
        const QPolygonF line = onStage(hand->out);
        const body::Path path([&] {
            std::vector<body::Point> points;
            for (const QPointF& point : line)
                points.push_back({point.x(), point.y()});
            return points;
        }());
        const bool loops = curled(line);
        const double gap = loops ? curledGap : strandGap;
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
            const int strands = static_cast<int>(std::lround(std::min<double>(session()->pressure(), allowed)));
            const body::Point a = path.at(begin);
            const body::Point b = path.at(end);
            const double length = body::distance(a, b);
            if (length <= 0) continue;
            // The strands of a line in loops are copies of it, side by side.
            const QPointF aside = loops ? across : QPointF(-(b.y - a.y), b.x - a.x) / length;
            painter.setPen(QPen(faded(ink(), fade * std::pow(end / reached, 1.3)), loops ? curledWidth : strandWidth,
                                Qt::SolidLine, Qt::FlatCap));
            for (int strand = 0; strand < strands; ++strand) {
                const QPointF by = aside * gap * (strand - (strands - 1) / 2.0);
                painter.drawLine(QPointF(a.x, a.y) + by, QPointF(b.x, b.y) + by);
            }
        }
    }
}

void ZonesItem::follow(SessionModel*) {}

void ZonesItem::paint(QPainter& painter) {
    if (!session()) return;
    const body::BodyMap& map = session()->player().plan().map;
    for (const body::Zone& zone : map.zones) {
        const bool never = zone.rule == body::ZoneRule::Never || zone.rule == body::ZoneRule::NoPressure;
        const QColor colour = never ? m_never : ink();
        painter.setPen(QPen(faded(colour, 0.9), 2, never ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(QBrush(faded(colour, 0.45), zone.rule == body::ZoneRule::Never        ? Qt::SolidPattern
                                                     : zone.rule == body::ZoneRule::NoPressure ? Qt::FDiagPattern
                                                     : zone.rule == body::ZoneRule::LightOnly  ? Qt::Dense6Pattern
                                                                                               : Qt::NoBrush));
        painter.drawPolygon(onStage(zone.area));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(ink(), 3));
    for (const body::Direction& direction : map.directions) {
        const QPointF start = presentation::onStage(direction.start);
        const QPointF end = presentation::onStage(direction.end);
        painter.drawLine(start, end);
        drawArrowHead(painter, end, start, 8);
    }
}

// -- the rim ----------------------------------------------------------------------------------------------------------

RimPiece::RimPiece(QQuickItem* parent)
    : Picture(parent) {
    connect(this, &RimPiece::shapeChanged, this, [this] { place(); });
}

void RimPiece::componentComplete() {
    QQuickItem::componentComplete();
    place();
}

void RimPiece::setFilled(double filled) {
    const double steps = std::max(1.0, std::abs(m_to - m_from) / 360 * 2 * std::numbers::pi * rimRadius / rimStep);
    const double stepped = filled >= 1 ? 1 : std::floor(std::max(filled, 0.0) * steps) / steps;
    if (stepped == m_filled) return;
    m_filled = stepped;
    redraw();
    emit filledChanged();
}

void RimPiece::place() {
    if (!isComponentComplete()) return;
    QRectF box;
    for (int step = 0; step <= 8; ++step) {
        const double angle = (m_from + (m_to - m_from) * step / 8 - 90) * std::numbers::pi / 180;
        const QPointF at = QPointF(std::cos(angle), std::sin(angle)) * rimRadius + QPointF(stageSize, stageSize) / 2;
        box |= QRectF(at - QPointF(rimWork, rimWork), QSizeF(2 * rimWork, 2 * rimWork));
    }
    box = box.toAlignedRect();
    setPosition(box.topLeft());
    setSize(box.size());
    redraw();
}

void RimPiece::paint(QPainter& painter) {
    painter.translate(-position());
    const QRectF circle(stageSize / 2 - rimRadius, stageSize / 2 - rimRadius, 2 * rimRadius, 2 * rimRadius);
    const auto arc = [&](double from, double to, const QColor& colour, double width) {
        if (to - from <= 2 * seam) return;
        painter.setPen(QPen(colour, width, Qt::SolidLine, m_rounded ? Qt::RoundCap : Qt::FlatCap));
        QPainterPath path;
        path.arcMoveTo(circle, 90 - from);
        path.arcTo(circle, 90 - from, from - to);
        painter.drawPath(path);
    };
    const double middle = m_from + (m_to - m_from) * m_filled;
    const double width = m_thick ? rimWork : rimReturn;
    // Neighbours overlap a little, or a hairline would show between them.
    const double over = m_rounded ? 0 : seam;
    arc(middle, m_to + over, m_track, m_rounded ? rimReturn : width);
    arc(m_from - over, m_filled < 1 ? middle : middle + over, m_ink, width);
}

} // namespace effleur::presentation
