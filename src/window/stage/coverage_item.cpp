#include "window/stage/coverage_item.h"

#include "figure/framing.h"
#include "figure_measures.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <tuple>

namespace effleur::window::stage {

namespace {

constexpr int samples = 24;    ///< of a way
constexpr double least = 0.06; ///< share of the longest work on a region, below it is only passed over
constexpr double seam = 1.2;   ///< between regions, design pixels

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

namespace {

/// How long each technique works on each region, by the map's order.
class RegionWork {
public:
    explicit RegionWork(const body::BodyMap& map)
        : m_map(map)
        , m_times(map.regions.size()) {}

    void add(int technique, const body::HandTrack& track, bool mirror, double time) {
        if (track.role != body::HandRole::Works) return;
        std::vector<body::Point> points(track.points.begin(), track.points.end());
        if (points.empty() && !track.out.empty())
            for (int sample = 0; sample < samples; ++sample)
                points.push_back(track.out.at((sample + 0.5) / samples));
        for (body::Point point : points) {
            if (mirror) point.x = 2 * m_map.axis - point.x;
            for (std::size_t region = 0; region < m_times.size(); ++region)
                if (m_map.regions[region].area.contains(point))
                    m_times[region][static_cast<std::size_t>(technique)] += time / static_cast<double>(points.size());
        }
    }

    std::vector<Coverage::Area> areas() const {
        const auto sum = [](const auto& times) { return std::accumulate(times.begin(), times.end(), 0.0); };
        double most = 0;
        for (const auto& times : m_times)
            most = std::max(most, sum(times));
        std::vector<Coverage::Area> areas;
        for (std::size_t region = 0; region < m_times.size(); ++region) {
            const auto& times = m_times[region];
            if (most <= 0 || sum(times) < least * most) continue;
            const auto longest = std::max_element(times.begin(), times.end()) - times.begin();
            areas.push_back({static_cast<int>(longest), {}});
            for (const body::Point& point : m_map.regions[region].area.points)
                areas.back().outline << QPointF(point.x, point.y);
        }
        return areas;
    }

private:
    const body::BodyMap& m_map;
    std::vector<std::array<double, routine::techniqueCount>> m_times;
};

} // namespace

Coverage coverageOf(const routine::Routine& routine, const body::BodyMap& map) {
    RegionWork work(map);
    Coverage coverage;
    std::set<std::tuple<std::string_view, std::size_t, bool, int>> drawn;
    for (const routine::Step& step : routine.steps) {
        const body::Stroke* stroke = map.stroke(step.stroke);
        if (!stroke || stroke->kind == body::StrokeKind::Hold || step.technique == routine::Technique::Resting)
            continue;
        const int technique = static_cast<int>(step.technique);
        for (const routine::Pass& pass : routine::passesOf(step, stroke)) {
            const bool mirror = stroke->oneSided && pass.side == routine::Side::Right;
            if (pass.lane < stroke->lanes.size()) {
                const auto time = static_cast<double>(step.perRepetition.count()) * step.repetitions;
                work.add(technique, stroke->lanes[pass.lane].left, mirror, time);
                work.add(technique, stroke->lanes[pass.lane].right, mirror, time);
            }
            if (pass.lane >= stroke->lanes.size() || !drawn.insert({stroke->id, pass.lane, mirror, technique}).second)
                continue;
            const body::Lane& lane = stroke->lanes[pass.lane];
            addTrack(coverage.ways, technique, lane.left, map, mirror);
            addTrack(coverage.ways, technique, lane.right, map, mirror);
        }
    }
    coverage.areas = work.areas();
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
