#include "figure/figure.h"

#include "figure/framing.h"
#include "figure/sprite.h"

#include <QFile>
#include <QLineF>
#include <QPainter>
#include <QSvgRenderer>
#include <array>

namespace effleur::figure {

namespace {

/// Two hands on each other are two flat ones.
constexpr std::array<std::string_view, body::handShapeCount> shapeNames{
    "hand-flat", "hand-fan", "hand-cupped", "hand-flat", "hand-fingertips", "hand-pinch", "hand-squeeze"};
constexpr QPointF handAnchor{100, 120};

/// Whether lines carry the drawing.
bool outlined(const Look& look) {
    return look.scheme == Scheme::HighContrast || look.scheme == Scheme::Paper;
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage blank(QSize size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

QByteArray bodySvg(const Look& look) {
    const QList<QByteArray> solid = outlined(look) ? QList<QByteArray>{"line-"} : QList<QByteArray>{};
    return recoloured(read(QStringLiteral(":/effleur/body/back.svg")), groupsOf("back.svg"), colours(look),
                      hiddenGroups(look.scheme), solid);
}

std::string_view nameOf(body::HandShape shape) {
    return shapeNames[static_cast<std::size_t>(shape)];
}

void drawBody(QPainter& painter, const Look& look, const QRectF& window, const QRectF& onto) {
    const double scaleX = onto.width() / window.width();
    const double scaleY = onto.height() / window.height();
    QSvgRenderer renderer(bodySvg(look));
    renderer.render(&painter, QRectF(onto.x() - window.x() * scaleX, onto.y() - window.y() * scaleY, bodyWidth * scaleX,
                                     bodyHeight * scaleY));
}

void drawHand(QPainter& painter, const session::Pose& pose, bool left, const Look& look) {
    const QPointF at = onStage(pose.at);
    if (pose.onTop || QLineF(at, QPointF(stageSize, stageSize) / 2).length() > discRadius) return;
    painter.save();
    painter.translate(at);
    painter.rotate(pose.degrees);
    painter.scale(left ? -stageScale : stageScale, stageScale);
    const std::string_view name = nameOf(pose.shape);
    const QRectF box = spriteBox(name);
    QSvgRenderer renderer(spriteSvg(name, look));
    renderer.render(&painter, QRectF((box.topLeft() - handAnchor) * 1.2, box.size() * 1.2));
    painter.restore();
}

QImage body(const Look& look, const QRectF& window, QSize size) {
    if (size.isEmpty() || window.isEmpty()) return {};
    QImage image = blank(size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBody(painter, look, window, QRectF(QPointF(), QSizeF(size)));
    return image;
}

QImage bodyInCircle(const Look& look, const QRectF& window, int diameter, const QColor& ground) {
    const QImage whole = body(look, window, {diameter, diameter});
    if (whole.isNull()) return {};
    QImage image = blank(whole.size());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(QRectF(0, 0, diameter, diameter));
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    painter.drawImage(0, 0, whole);
    return image;
}

} // namespace effleur::figure
