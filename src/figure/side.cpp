#include "figure/side.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>
#include <array>
#include <numeric>

namespace effleur::figure {

namespace {

using routine::Technique;
using std::chrono::milliseconds;

struct Loop {
    const char* name = "";
    std::array<int, mostSideFrames> millis{}; ///< how long each frame stands; 0 = there is no such frame
    int still = 1;
};

constexpr std::array<Loop, routine::techniqueCount> loops{{{"holding", {1'000}},
                                                           {"stroking", {1'200, 1'200}},
                                                           {"rubbing", {600, 600}},
                                                           {"squeezing", {1'200, 1'200}},
                                                           {"kneading", {900, 700, 700}},
                                                           {"rolling", {900, 900, 900}},
                                                           {"clapping", {700, 300}, 2},
                                                           {"shaking", {200, 200}},
                                                           {"closing", {1'500, 1'500}},
                                                           {}}};

const Loop& loopOf(Technique technique) {
    return loops[static_cast<std::size_t>(technique)];
}

} // namespace

bool looksLike(Technique technique, body::HandShape shape) {
    const bool alike = shape != body::HandShape::Fingertips && shape != body::HandShape::Thumb;
    return alike || technique == Technique::Holding || technique == Technique::Resting;
}

int sideFrames(Technique technique) {
    const auto& millis = loopOf(technique).millis;
    return static_cast<int>(millis.size() - static_cast<std::size_t>(std::count(millis.begin(), millis.end(), 0)));
}

int sideFrameAt(Technique technique, milliseconds into, bool still) {
    const Loop& loop = loopOf(technique);
    const int frames = sideFrames(technique);
    if (frames <= 1 || still) return std::min(frames, loop.still);
    const int whole = std::accumulate(loop.millis.begin(), loop.millis.end(), 0);
    auto rest = static_cast<int>(std::max(milliseconds::rep{0}, into.count()) % whole);
    int frame = 0;
    while (rest >= loop.millis[static_cast<std::size_t>(frame)])
        rest -= loop.millis[static_cast<std::size_t>(frame++)];
    return frame + 1;
}

QByteArray sideSvg(Technique technique, int frame, const Appearance& look) {
    if (frame < 1 || frame > sideFrames(technique)) return {};
    QFile file(
        QStringLiteral(":/effleur/side/%1-%2.svg").arg(QLatin1String(loopOf(technique).name), QString::number(frame)));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const bool outlined = look.scheme == Scheme::HighContrast || look.scheme == Scheme::Paper;
    const QList<QByteArray> solid =
        outlined ? QList<QByteArray>{"hand-line", "top-hand-line", "cut-line", "skin-line"} : QList<QByteArray>{};
    return recoloured(file.readAll(), groupsOf("side"), colours(look), {"disc"}, solid);
}

QImage side(Technique technique, int frame, const Appearance& look, QSize size) {
    const QByteArray svg = size.isEmpty() ? QByteArray() : sideSvg(technique, frame, look);
    if (svg.isEmpty()) return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

} // namespace effleur::figure
