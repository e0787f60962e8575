#include "handout/marks.h"

#include "figure/diagram.h"
#include "figure/tokens.h"

#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>
#include <array>
#include <numeric>

namespace effleur::handout {

namespace {

// As on the screens, in design pixels.
constexpr std::array<double, 5> gaugeRadii{6, 8.5, 11, 13.5, 16};
constexpr double gaugeGap = 9;
constexpr double outline = 1.5;
constexpr double least = 0.24; ///< height of a bar without pressure, of the whole
constexpr double toCome = 0.4; ///< opacity of the bars of other steps

double highestOf(const session::Timeline& timeline, std::size_t ordinal) {
    double highest = 0;
    for (std::size_t index = timeline.firsts[ordinal];
         index < timeline.segments.size() && timeline.segments[index].ordinal == ordinal; ++index)
        for (const double pressure : timeline.segments[index].pressures)
            highest = std::max(highest, pressure);
    return highest;
}

} // namespace

void drawGlyph(QPainter& painter, const QRectF& square, routine::Technique technique, figure::Scheme scheme) {
    QSvgRenderer(figure::glyphSvg(technique, figure::techniqueText(technique, scheme))).render(&painter, square);
}

double gaugeWidth(double unit) {
    return (2 * std::accumulate(gaugeRadii.begin(), gaugeRadii.end(), 0.0) +
            gaugeGap * static_cast<double>(gaugeRadii.size() - 1)) *
           unit;
}

double gaugeHeight(double unit) {
    return 2 * gaugeRadii.back() * unit;
}

void drawGauge(QPainter& painter, QPointF at, int from, int to, double unit, figure::Scheme scheme) {
    const auto [low, high] = std::minmax(from, to);
    const QColor ink = figure::colour("text", scheme);
    const QColor empty = figure::colour("lineStrong", scheme);
    for (std::size_t disc = 0; disc < gaugeRadii.size(); ++disc) {
        const int level = static_cast<int>(disc) + 1;
        const double radius = gaugeRadii[disc] * unit;
        const double inset = outline * unit / 2;
        painter.setPen(QPen(level <= high ? ink : empty, outline * unit));
        painter.setBrush(level <= low    ? QBrush(ink)
                         : level <= high ? QBrush(figure::faded(ink, 0.35))
                                         : QBrush(Qt::NoBrush));
        painter.drawEllipse(at + QPointF(radius, 0), radius - inset, radius - inset);
        at.rx() += 2 * radius + gaugeGap * unit;
    }
    painter.setBrush(Qt::NoBrush);
}

void drawProfile(QPainter& painter, const QRectF& area, double glyphs, const session::Plan& plan,
                 const session::Timeline& timeline, std::optional<std::size_t> ordinal, figure::Scheme scheme) {
    const double whole = std::max<double>(1, static_cast<double>(timeline.end().count()));
    const double gap = area.width() / 600;
    const double bars = area.height() - glyphs * 1.35;
    const auto xOf = [&](session::Position at) {
        return area.x() + area.width() * static_cast<double>(at.count()) / whole;
    };
    const auto techniqueOf = [&](std::size_t index) { return plan.routine.steps[timeline.steps[index]].technique; };
    painter.setPen(Qt::NoPen);
    for (std::size_t index = 0; index < timeline.steps.size(); ++index) {
        const double left = xOf(timeline.beginOf(index));
        const double width = std::max(gap, xOf(timeline.endOf(index)) - left - gap);
        const double height = bars * std::max(least, std::min(1.0, highestOf(timeline, index) / routine::layPressure));
        const QColor fill = figure::techniqueFill(techniqueOf(index), scheme);
        painter.setBrush(ordinal && *ordinal != index ? figure::faded(fill, toCome) : fill);
        painter.drawRoundedRect(QRectF(left, area.y() + bars - height, width, height), gap, gap);
    }
    painter.setBrush(Qt::NoBrush);
    double free = area.x();
    for (std::size_t first = 0; first < timeline.steps.size();) {
        std::size_t last = first;
        while (last + 1 < timeline.steps.size() && techniqueOf(last + 1) == techniqueOf(first))
            ++last;
        const double middle = (xOf(timeline.beginOf(first)) + xOf(timeline.endOf(last))) / 2;
        const QRectF square(middle - glyphs / 2, area.bottom() - glyphs, glyphs, glyphs);
        // Where runs are too short to stand side by side, a glyph is left out.
        if (square.left() >= free) {
            drawGlyph(painter, square, techniqueOf(first), scheme);
            free = square.right() + glyphs / 8;
        }
        first = last + 1;
    }
}

void drawLegendMark(QPainter& painter, const QRectF& box, LegendMark mark, figure::Scheme scheme) {
    const QColor ink = figure::colour("text2", scheme);
    const double unit = box.width() / 12;
    const QPointF middle = box.center();
    const QPointF left(box.left(), middle.y());
    const QPointF right(box.right(), middle.y());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(figure::roundPen(ink, 1.3 * unit));
    switch (mark) {
    case LegendMark::Start: painter.drawEllipse(middle, 3 * unit, 3 * unit); break;
    case LegendMark::End: figure::drawArrowHead(painter, middle + QPointF(2 * unit, 0), left, 3.6 * unit); break;
    case LegendMark::Return:
        painter.setPen(figure::dotted(ink, 1.5 * unit, 2.1));
        painter.drawLine(left, right);
        break;
    case LegendMark::Strands:
        for (const double by : {-2.6, 0.0, 2.6})
            painter.drawLine(left + QPointF(0, by * unit), right + QPointF(0, by * unit));
        break;
    case LegendMark::Rim: {
        const QRectF circle(middle - QPointF(4, 4) * unit, QSizeF(8, 8) * unit);
        painter.setPen(QPen(ink, 0.9 * unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, -60 * 16, -210 * 16);
        painter.setPen(QPen(ink, 2.4 * unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, 90 * 16, -150 * 16);
        break;
    }
    }
}

} // namespace effleur::handout
