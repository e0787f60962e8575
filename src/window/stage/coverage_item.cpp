#include "window/stage/coverage_item.h"

#include "figure/drawing.h"
#include "figure_measures.h"
#include "routine/coverage.h"

#include <QPainter>

namespace effleur::window::stage {

namespace {

constexpr double seam = 1.2; ///< between regions, design pixels

} // namespace

Coverage coverageOf(const routine::Routine& routine, const body::BodyMap& map) {
    const figure::Figure figure = figure::figureOf(map);
    Coverage coverage;
    coverage.framing = figure.framing;
    coverage.body = figure.key();
    const auto techniques = routine::coverageOf(routine, map);
    for (std::size_t region = 0; region < techniques.size(); ++region) {
        if (!techniques[region]) continue;
        coverage.areas.push_back({static_cast<int>(*techniques[region]), {}});
        for (const body::Point& point : map.regions[region].area.points)
            coverage.areas.back().outline << QPointF(point.x, point.y);
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
    const double scale = width() / m_coverage.framing.across;
    const auto here = [&](QPointF body) {
        return (body - m_coverage.framing.centre) * scale + QPointF(width(), height()) / 2;
    };
    painter.setPen(Qt::NoPen);
    for (const Coverage::Area& area : m_coverage.areas) {
        QPolygonF outline;
        for (const QPointF& point : area.outline)
            outline << here(point);
        QColor tint = kit::Theme::techniqueFill(area.technique, m_scheme);
        tint.setAlphaF(static_cast<float>(figure::token::opacity::past));
        painter.setBrush(tint);
        painter.drawPolygon(outline);
    }
    // Seams, so that regions of one colour are told apart.
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, seam));
    for (const Coverage::Area& area : m_coverage.areas) {
        QPolygonF outline;
        for (const QPointF& point : area.outline)
            outline << here(point);
        painter.drawPolygon(outline);
    }
}

} // namespace effleur::window::stage
