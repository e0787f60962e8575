#include "handout/marks.h"

#include "figure/diagram.h"
#include "figure/tokens.h"
#include "figure_measures.h"
#include "session/profile.h"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>
#include <algorithm>

namespace effleur::handout {

namespace {

using figure::token::size::gaugeCentres;
using figure::token::size::gaugeRadii;

constexpr double gaugeScale = 0.8; ///< of the screen's
constexpr double outline = 1.5;

} // namespace

void drawGlyph(QPainter& painter, const QRectF& square, routine::Technique technique, figure::Scheme scheme) {
    QSvgRenderer(figure::glyphSvg(technique, figure::techniqueText(technique, scheme))).render(&painter, square);
}

double gaugeWidth(double unit) {
    return (gaugeCentres.back() + gaugeRadii.back() - gaugeCentres.front() + gaugeRadii.front()) * gaugeScale * unit;
}

double gaugeHeight(double unit) {
    return 2 * gaugeRadii.back() * gaugeScale * unit;
}

void drawGauge(QPainter& painter, QPointF at, int from, int to, double unit, figure::Scheme scheme) {
    const auto [low, high] = std::minmax(from, to);
    const QColor ink = figure::colour("text", scheme);
    const QColor empty = figure::colour("lineStrong", scheme);
    for (std::size_t disc = 0; disc < gaugeRadii.size(); ++disc) {
        const int level = static_cast<int>(disc) + 1;
        const double radius = gaugeRadii[disc] * gaugeScale * unit;
        const double across = (gaugeCentres[disc] - gaugeCentres.front() + gaugeRadii.front()) * gaugeScale * unit;
        const double inset = outline * unit / 2;
        painter.setPen(QPen(level <= high ? ink : empty, outline * unit));
        painter.setBrush(level <= low    ? QBrush(ink)
                         : level <= high ? QBrush(figure::faded(ink, 0.35))
                                         : QBrush(Qt::NoBrush));
        painter.drawEllipse(at + QPointF(across, 0), radius - inset, radius - inset);
    }
    painter.setBrush(Qt::NoBrush);
}

namespace {

/// Out of a bar's upper edge, where its sides change.
QPainterPath notch(const QRectF& bar, double turn) {
    const double deep = std::min(bar.width() / 4, bar.height() * 0.45);
    const QPointF middle(bar.left() + bar.width() * turn, bar.top());
    QPainterPath path;
    path.addPolygon(QPolygonF{middle - QPointF(deep * 2 / 3, deep / 9), middle + QPointF(deep * 2 / 3, -deep / 9),
                              middle + QPointF(0, deep)});
    path.closeSubpath();
    return path;
}

} // namespace

void drawProfile(QPainter& painter, const QRectF& area, double glyphs, const session::Plan& plan,
                 const session::Timeline& timeline, std::optional<session::Ordinal> ordinal, figure::Scheme scheme) {
    const double gap = area.width() / 600;
    const double tallest = area.height() - glyphs * 1.35;
    const auto bars = session::profileOf(plan, timeline, routine::layPressure);
    painter.setPen(Qt::NoPen);
    for (std::size_t index = 0; index < bars.size(); ++index) {
        const session::Bar& bar = bars[index];
        const double width = std::max(gap, area.width() * bar.share - gap);
        const double height = tallest * session::barHeight(bar.pressure);
        const QColor fill = figure::techniqueFill(bar.technique, scheme);
        painter.setBrush(
            ordinal && number(*ordinal) != index ? figure::faded(fill, figure::token::opacity::toCome::light) : fill);
        const QRectF box(area.x() + area.width() * bar.begin, area.y() + tallest - height, width, height);
        QPainterPath shape;
        shape.addRoundedRect(box, gap, gap);
        if (bar.turn > 0) shape -= notch(box, bar.turn);
        painter.drawPath(shape);
    }
    painter.setBrush(Qt::NoBrush);
    double free = area.x();
    for (const session::Run& run : session::runsOf(bars)) {
        const double middle = area.x() + area.width() * run.centre;
        const QRectF square(middle - glyphs / 2, area.bottom() - glyphs, glyphs, glyphs);
        // Where runs are too short to stand side by side, a glyph is left out.
        if (square.left() < free) continue;
        drawGlyph(painter, square, bars[run.first].technique, scheme);
        free = square.right() + glyphs / 8;
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
