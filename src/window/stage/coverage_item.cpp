#include "window/stage/coverage_item.h"

#include "figure/framing.h"

#include <QPainter>
#include <set>
#include <tuple>

namespace effleur::window::stage {

namespace {

constexpr double lineWidth = 2.2; ///< design pixels
constexpr double clapLength = 7;

QPolygonF lineOf(const body::Path& path) {
    QPolygonF line;
    for (const body::Point& point : path.points())
        line << QPointF(point.x, point.y);
    return line;
}

void addTrack(std::vector<Coverage::Way>& ways, int technique, const body::HandTrack& track, const body::BodyMap& map,
              bool mirror) {
    if (track.role != body::HandRole::Works) return;
    Coverage::Way way{technique, {}, !track.points.empty()};
    const auto mirrored = [&](QPointF point) { return mirror ? QPointF(2 * map.axis - point.x(), point.y()) : point; };
    for (const QPointF& point : lineOf(track.out))
        way.line << mirrored(point);
    for (const body::Point& point : track.points)
        way.line << mirrored({point.x, point.y});
    if (!way.line.isEmpty()) ways.push_back(std::move(way));
}

} // namespace

Coverage coverageOf(const routine::Routine& routine, const body::BodyMap& map) {
    Coverage coverage;
    std::set<std::tuple<std::string_view, std::size_t, bool, int>> drawn;
    for (const routine::Step& step : routine.steps) {
        const body::Stroke* stroke = map.stroke(step.stroke);
        if (!stroke || stroke->kind == body::StrokeKind::Hold || step.technique == routine::Technique::Resting)
            continue;
        const int technique = static_cast<int>(step.technique);
        for (const routine::Pass& pass : routine::passesOf(step, stroke)) {
            const bool mirror = stroke->oneSided && pass.side == routine::Side::Right;
            if (pass.lane >= stroke->lanes.size() || !drawn.insert({stroke->id, pass.lane, mirror, technique}).second)
                continue;
            const body::Lane& lane = stroke->lanes[pass.lane];
            addTrack(coverage.ways, technique, lane.left, map, mirror);
            addTrack(coverage.ways, technique, lane.right, map, mirror);
        }
    }
    return coverage;
}

CoverageItem::CoverageItem(QQuickItem* parent)
    : kit::Picture(parent) {
    connect(this, &CoverageItem::looksChanged, this, &kit::Picture::redraw);
}

void CoverageItem::setCoverage(const Coverage& coverage) {
    if (coverage == m_coverage) return;
    m_coverage = coverage;
    emit looksChanged();
}

void CoverageItem::paint(QPainter& painter) {
    const double scale = width() / figure::unitsAcross;
    const auto here = [&](QPointF body) {
        return (body - figure::stageCentre) * scale + QPointF(width(), height()) / 2;
    };
    painter.setBrush(Qt::NoBrush);
    for (const Coverage::Way& way : m_coverage.ways) {
        QPen pen(kit::Theme::techniqueText(way.technique, m_scheme), lineWidth);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        QPolygonF line;
        for (const QPointF& point : way.line) {
            line << here(point);
            if (way.points)
                painter.drawLine(line.last() - QPointF(clapLength / 2, 0), line.last() + QPointF(clapLength / 2, 0));
        }
        if (!way.points) painter.drawPolyline(line);
    }
}

} // namespace effleur::window::stage
