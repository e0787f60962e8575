#include "figure/diagram.h"
#include "figure/framing.h"
#include "figure/gesture.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace effleur::figure {

namespace {

// The glow is drawn small, blurred and laid over the skin as a picture: no edge of it can be seen.
constexpr int glowSide = 160;
constexpr double glowScale = glowSide / stageSize;
constexpr double glowCore = 42; ///< pixels, where hands are as on the back
constexpr int glowBlur = 4;     ///< small pixels, three times
constexpr double glowOpacity = 0.24;
constexpr double spotGlow = 0.14;

/// Three times the mean over a square: near enough to a bell.
void blur(std::vector<double>& field) {
    const auto pass = [&](int stepIn, int stepOver) {
        std::vector<double> line(glowSide);
        for (int row = 0; row < glowSide; ++row) {
            double sum = 0;
            const auto at = [&](int index) -> double& {
                return field[std::size_t(row) * std::size_t(stepOver) +
                             std::size_t(std::clamp(index, 0, glowSide - 1)) * std::size_t(stepIn)];
            };
            for (int index = -glowBlur; index <= glowBlur; ++index)
                sum += at(index);
            for (int index = 0; index < glowSide; ++index) {
                line[static_cast<std::size_t>(index)] = sum / (2 * glowBlur + 1);
                sum += at(index + glowBlur + 1) - at(index - glowBlur);
            }
            for (int index = 0; index < glowSide; ++index)
                at(index) = line[static_cast<std::size_t>(index)];
        }
    };
    for (int round = 0; round < 3; ++round) {
        pass(1, glowSide);
        pass(glowSide, 1);
    }
}

/// Lines and single points, white on black, blurred; then the ink by how white it is.
QImage glowOf(const std::vector<QPolygonF>& lines, double core, const QColor& ink, double opacity) {
    QImage mask(glowSide, glowSide, QImage::Format_Grayscale8);
    mask.fill(0);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(glowScale, glowScale);
    painter.setPen(roundPen(Qt::white, core));
    for (const QPolygonF& line : lines) {
        if (line.size() == 1)
            painter.drawPoint(line.first());
        else
            painter.drawPolyline(line);
    }
    painter.end();
    std::vector<double> field(static_cast<std::size_t>(glowSide) * glowSide);
    for (int y = 0; y < glowSide; ++y)
        for (int x = 0; x < glowSide; ++x)
            field[std::size_t(y) * glowSide + std::size_t(x)] = mask.constScanLine(y)[x] / 255.0;
    blur(field);
    QImage glow(glowSide, glowSide, QImage::Format_ARGB32);
    for (int y = 0; y < glowSide; ++y) {
        auto* row = reinterpret_cast<QRgb*>(glow.scanLine(y));
        for (int x = 0; x < glowSide; ++x)
            row[x] = qRgba(ink.red(), ink.green(), ink.blue(),
                           static_cast<int>(std::lround(255 * opacity * ink.alphaF() *
                                                        field[std::size_t(y) * glowSide + std::size_t(x)])));
    }
    return glow;
}

} // namespace

void drawZone(QPainter& painter, const StrokePicture& picture, const body::Polygon& skin, const QColor& ink) {
    std::vector<QPolygonF> lines;
    bool spots = false;
    for (const HandLine* hand : {&picture.left, &picture.right}) {
        if (!hand->works) continue;
        for (const QPolygonF& piece : gestureOf(*hand, picture.technique).pieces)
            lines.push_back(picture.framing.onStage(piece));
        spots = spots || hand->points.size() > 1;
        for (const QPointF& point : hand->points)
            lines.push_back({picture.framing.onStage(point)});
    }
    if (lines.empty()) return;
    painter.save();
    QPainterPath clip;
    clip.addPolygon(picture.framing.onStage(skin));
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(0, 0, stageSize, stageSize),
                      glowOf(lines, glowCore * picture.framing.handScale(), ink, spots ? spotGlow : glowOpacity));
    painter.restore();
}

} // namespace effleur::figure
