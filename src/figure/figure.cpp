#include "figure/figure.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace effleur::figure {

namespace {

/// Whether lines carry the drawing.
bool outlined(const Appearance& look) {
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

namespace {

/// A drawing in the body's own units, in the colours of a look.
QByteArray inColours(const char* path, const Appearance& look) {
    const QList<QByteArray> solid = outlined(look) ? QList<QByteArray>{"line-"} : QList<QByteArray>{};
    return recoloured(read(QLatin1String(path)), groupsOf("back.svg"), colours(look), hiddenGroups(look.scheme), solid);
}

void draw(QPainter& painter, const QByteArray& svg, const QRectF& window, const QRectF& onto) {
    const double scaleX = onto.width() / window.width();
    const double scaleY = onto.height() / window.height();
    QSvgRenderer renderer(svg);
    renderer.render(&painter, QRectF(onto.x() - window.x() * scaleX, onto.y() - window.y() * scaleY, bodyWidth * scaleX,
                                     bodyHeight * scaleY));
}

QImage drawn(const QByteArray& svg, const QRectF& window, QSize size) {
    if (size.isEmpty() || window.isEmpty()) return {};
    QImage image = blank(size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, svg, window, QRectF(QPointF(), QSizeF(size)));
    return image;
}

} // namespace

QByteArray bodySvg(const Appearance& look) {
    return inColours(":/effleur/body/back.svg", look);
}

void drawBody(QPainter& painter, const Appearance& look, const QRectF& window, const QRectF& onto) {
    draw(painter, bodySvg(look), window, onto);
}

QImage body(const Appearance& look, const QRectF& window, QSize size) {
    return drawn(bodySvg(look), window, size);
}

QImage towel(const Appearance& look, const QRectF& window, int diameter) {
    return drawn(inColours(":/effleur/body/towel.svg", look), window, {diameter, diameter});
}

namespace {

QImage circle(int diameter, const QColor& ground) {
    QImage image = blank({diameter, diameter});
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(QRectF(0, 0, diameter, diameter));
    return image;
}

} // namespace

QImage bodyInCircle(const Appearance& look, const QRectF& window, int diameter, const QColor& ground) {
    const QImage whole = body(look, window, {diameter, diameter});
    if (whole.isNull()) return {};
    QImage image = circle(diameter, ground);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    painter.drawImage(0, 0, whole);
    painter.end();
    return image;
}

QImage aroundBody(const Appearance& look, const QRectF& window, int diameter, const QColor& ground) {
    const QImage whole = body(look, window, {diameter, diameter});
    if (whole.isNull()) return {};
    QImage image = circle(diameter, ground);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    // Twice, so that the body's own edge stays as it is.
    painter.drawImage(0, 0, whole);
    painter.drawImage(0, 0, whole);
    painter.end();
    return image;
}

} // namespace effleur::figure
