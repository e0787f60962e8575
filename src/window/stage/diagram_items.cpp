#include "window/stage/diagram_items.h"

#include "figure/diagram.h"
#include "figure/framing.h"
#include "figure_measures.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace effleur::window::stage {

using figure::stageSize;

namespace {

using figure::token::size::rimRadius;
using figure::token::size::rimReturn;
using figure::token::size::rimWork;
constexpr double rimStep = 5; ///< pixels
constexpr double seam = 0.12; ///< degrees

} // namespace

// -- what stands on the stage ---------------------------------------------------------------------------------------

StageItem::StageItem(QQuickItem* parent)
    : kit::Picture(parent) {
    connect(this, &StageItem::looksChanged, this, &kit::Picture::redraw);
}

void StageItem::setSession(SceneModel* session) {
    if (session == m_session) return;
    if (m_session) m_session->disconnect(this);
    m_session = session;
    if (m_session) follow(m_session);
    redraw();
    emit sessionChanged();
}

void PathItem::follow(SceneModel* session) {
    connect(session, &SceneModel::pictureChanged, this, [this] { redraw(); });
    connect(session, &SceneModel::doneChanged, this, [this] { redraw(); });
}

void PathItem::paint(QPainter& painter) {
    if (!session() || !session()->map()) return;
    const figure::LeftOutPicture& leftOut = session()->leftOutPicture();
    figure::drawZone(painter, session()->picture(), leftOut, session()->map()->silhouette, ink());
    painter.save();
    figure::keepOff(painter, leftOut);
    figure::drawWay(painter, session()->picture(), ink(), session()->done());
    painter.restore();
    figure::drawAir(painter, leftOut, ink());
    const figure::Framing& framing = session()->framing();
    painter.setPen(figure::dotted(m_pale, 4, 2.6));
    for (const QPolygonF& glide : session()->hands()->glides())
        if (glide.size() > 1) painter.drawPolyline(framing.onStage(glide));
}

void LeftOutItem::follow(SceneModel* session) {
    connect(session, &SceneModel::pictureChanged, this, [this] { redraw(); });
}

void LeftOutItem::paint(QPainter& painter) {
    if (!session()) return;
    if (m_edge)
        figure::drawLeftOutEdge(painter, session()->leftOutPicture(), ink());
    else
        figure::drawLeftOut(painter, session()->leftOutPicture(), ink());
}

void SpotsItem::follow(SceneModel* session) {
    connect(session, &SceneModel::pictureChanged, this, &SpotsItem::place);
    connect(session->hands()->touches(), &TouchesModel::struckChanged, this, [this] { redraw(); });
    place();
}

void SpotsItem::place() {
    if (!session()) return;
    QPolygonF places;
    for (const QPointF& spot : figure::spotsOf(session()->picture()))
        places << session()->picture().framing.onStage(spot);
    const double room = figure::spotRadius + 3;
    const QRectF box =
        places.isEmpty() ? QRectF() : places.boundingRect().adjusted(-room, -room, room, room).toAlignedRect();
    setPosition(box.topLeft());
    setSize(box.size());
    redraw();
}

void SpotsItem::paint(QPainter& painter) {
    if (!session()) return;
    painter.translate(-position());
    figure::keepOff(painter, session()->leftOutPicture());
    figure::drawSpots(painter, session()->picture(), session()->hands()->touches()->struck(), ink());
}

void ZonesItem::follow(SceneModel* session) {
    connect(session, &SceneModel::bodyChanged, this, [this] { update(); });
}

void ZonesItem::paint(QPainter& painter) {
    if (!session() || !session()->map()) return;
    const body::BodyMap& map = *session()->map();
    const figure::Framing& framing = session()->framing();
    for (const body::Zone& zone : map.zones) {
        const bool never = zone.rule == body::ZoneRule::Never || zone.rule == body::ZoneRule::NoPressure;
        const QColor colour = never ? m_never : ink();
        painter.setPen(QPen(figure::faded(colour, 0.9), 2, never ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(
            QBrush(figure::faded(colour, 0.45), zone.rule == body::ZoneRule::Never        ? Qt::SolidPattern
                                                : zone.rule == body::ZoneRule::NoPressure ? Qt::FDiagPattern
                                                : zone.rule == body::ZoneRule::LightOnly  ? Qt::Dense6Pattern
                                                                                          : Qt::NoBrush));
        painter.drawPolygon(framing.onStage(zone.area));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(figure::roundPen(ink(), 3));
    for (const body::Direction& direction : map.directions) {
        const QPointF start = framing.onStage(direction.start);
        const QPointF end = framing.onStage(direction.end);
        painter.drawLine(start, end);
        figure::drawArrowHead(painter, end, start, 8);
    }
}

MatItem::MatItem(QQuickItem* parent)
    : kit::Picture(parent) {
    connect(this, &MatItem::looksChanged, this, &kit::Picture::redraw);
}

void MatItem::paint(QPainter& painter) {
    QPainterPath around;
    around.addRect(QRectF(0, 0, stageSize, stageSize));
    around.addEllipse(QPointF(stageSize, stageSize) / 2, figure::discRadius, figure::discRadius);
    painter.fillPath(around, m_colour);
}

// -- the rim ----------------------------------------------------------------------------------------------------------

RimPiece::RimPiece(QQuickItem* parent)
    : kit::Picture(parent) {
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

void RimPiece::setThick(double thick) {
    constexpr double steps = (rimWork - rimReturn) * 4;
    const double stepped = std::round(std::clamp(thick, 0.0, 1.0) * steps) / steps;
    if (stepped == m_thick) return;
    m_thick = stepped;
    redraw();
    emit thickChanged();
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
    const double width = rimReturn + (rimWork - rimReturn) * m_thick;
    // Neighbours overlap a little, or a hairline would show between them.
    const double over = m_rounded ? 0 : seam;
    arc(middle, m_to + over, m_track, m_rounded ? rimReturn : width);
    arc(m_from - over, m_filled < 1 ? middle : middle + over, m_ink, width);
}

} // namespace effleur::window::stage
