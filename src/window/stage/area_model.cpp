#include "window/stage/area_model.h"

#include "figure/drawing.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace effleur::window::stage {

namespace {

double extentOf(const QPolygonF& shape) {
    const QRectF box = shape.boundingRect();
    return box.width() * box.height();
}

/// Lines across what is left out; `scale` = pixels to a unit of the painter.
void hatch(QPainter& painter, const QPolygonF& shape, QColor ink, double scale) {
    constexpr float ground = 0.16F;
    constexpr float line = 0.6F;
    const double apart = 6 / scale;
    QPainterPath inside;
    inside.addPolygon(shape);
    painter.save();
    painter.setClipPath(inside);
    ink.setAlphaF(ground);
    painter.fillPath(inside, ink);
    ink.setAlphaF(line);
    painter.setPen(QPen(ink, 2 / scale));
    const QRectF box = shape.boundingRect();
    for (double x = box.left() - box.height(); x < box.right(); x += apart)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace

AreaModel::AreaModel(QObject* parent)
    : kit::ChoiceModel(parent) {
    connect(this, &kit::ChoiceModel::toggled, this, &AreaModel::chosen);
    connect(this, &kit::ChoiceModel::refilled, this, &AreaModel::chosen);
}

void AreaModel::show(const body::BodyMap& map, const phrases::Phrasebook& words) {
    m_regions.clear();
    m_shapes.clear();
    m_framing = figure::framingOf(map);
    m_body = figure::figureOf(map).key();
    m_bodyName = words.author(map.name);
    m_tell = [&words](const std::vector<std::string>& regions) { return words.areas(regions); };
    std::vector<Choice> rows;
    for (const body::Region& region : map.regions) {
        m_regions.push_back(region.id);
        QPolygonF shape;
        for (const body::Point& point : region.area.points)
            shape << QPointF(point.x, point.y);
        m_shapes.push_back(std::move(shape));
        rows.push_back({words.area(region.id), {}});
    }
    fill(std::move(rows));
}

body::RegionSet AreaModel::chosenSet() const {
    body::RegionSet set;
    for (std::size_t region = 0; region < choices().size(); ++region)
        if (choices()[region].on) set |= body::RegionSet::of(region);
    return set;
}

QStringList AreaModel::ids() const {
    QStringList ids;
    for (std::size_t region = 0; region < choices().size(); ++region)
        if (choices()[region].on) ids << QString::fromStdString(m_regions[region]);
    return ids;
}

bool AreaModel::has(const QString& id) const {
    return std::find(m_regions.begin(), m_regions.end(), id.toStdString()) != m_regions.end();
}

void AreaModel::choose(const QStringList& ids) {
    for (std::size_t region = 0; region < choices().size(); ++region)
        if (choices()[region].on != ids.contains(QString::fromStdString(m_regions[region])))
            toggle(static_cast<int>(region));
}

QString AreaModel::names() const {
    std::vector<std::string> regions;
    for (std::size_t region = 0; region < choices().size(); ++region)
        if (choices()[region].on) regions.push_back(m_regions[region]);
    return regions.empty() ? QString() : m_tell(regions);
}

void AreaModel::tap(double x, double y) {
    const QPointF at = m_framing.onBody({x, y});
    int found = -1;
    for (std::size_t region = 0; region < m_shapes.size(); ++region) {
        if (!m_shapes[region].containsPoint(at, Qt::OddEvenFill)) continue;
        if (found < 0 || extentOf(m_shapes[region]) < extentOf(m_shapes[static_cast<std::size_t>(found)]))
            found = static_cast<int>(region);
    }
    toggle(found);
}

AreaPicture::AreaPicture(QQuickItem* parent)
    : kit::Picture(parent) {
    connect(this, &AreaPicture::looksChanged, this, &kit::Picture::redraw);
}

void AreaPicture::setAreas(AreaModel* areas) {
    if (areas == m_areas) return;
    if (m_areas) m_areas->disconnect(this);
    m_areas = areas;
    if (areas) connect(areas, &AreaModel::chosen, this, &kit::Picture::redraw);
    emit looksChanged();
}

void AreaPicture::paint(QPainter& painter) {
    if (!m_areas) return;
    const double scale = width() / figure::stageSize;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    for (std::size_t region = 0; region < m_areas->shapes().size(); ++region) {
        const QPolygonF shape = m_areas->framing().onStage(m_areas->shapes()[region]);
        const bool on = m_areas->choices()[region].on;
        if (on) hatch(painter, shape, m_ink, scale);
        QColor edge = m_ink;
        edge.setAlphaF(on ? 1.0F : 0.3F);
        painter.setPen(QPen(edge, (on ? 2.2 : 1.2) / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(shape);
        if (static_cast<int>(region) != m_at) continue;
        painter.setPen(QPen(m_marks, 3 / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(shape);
    }
}

} // namespace effleur::window::stage
