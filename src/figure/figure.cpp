#include "figure/figure.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace effleur::figure {

namespace {

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
    const bool outlined = look.scheme == Scheme::HighContrast;
    const QList<QByteArray> solid = outlined ? QList<QByteArray>{"line-"} : QList<QByteArray>{};
    return recoloured(read(QStringLiteral(":/effleur/body/back.svg")), groupsOf("back.svg"), colours(look),
                      hiddenGroups(), solid);
}

QByteArray handSvg(std::string_view shape, const Look& look) {
    const QByteArray name = "hand-" + QByteArray(shape.data(), static_cast<qsizetype>(shape.size())) + ".svg";
    const auto groups = groupsOf(name);
    if (groups.isEmpty()) return {};
    const bool outlined = look.scheme == Scheme::HighContrast;
    const QList<QByteArray> solid = outlined ? QList<QByteArray>{"hand-line", "top-hand-line"} : QList<QByteArray>{};
    return recoloured(read(QStringLiteral(":/effleur/hands/") + QString::fromLatin1(name)), groups, colours(look), {},
                      solid);
}

QImage body(const Look& look, const QRectF& window, QSize size) {
    if (size.isEmpty() || window.isEmpty()) return {};
    QImage image = blank(size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scaleX = size.width() / window.width();
    const double scaleY = size.height() / window.height();
    QSvgRenderer renderer(bodySvg(look));
    renderer.render(&painter,
                    QRectF(-window.x() * scaleX, -window.y() * scaleY, bodyWidth * scaleX, bodyHeight * scaleY));
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

QImage hand(std::string_view shape, bool left, const Look& look, QSize size) {
    const QByteArray svg = size.isEmpty() ? QByteArray() : handSvg(shape, look);
    if (svg.isEmpty()) return {};
    QImage image = blank(size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer renderer(svg);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    return left ? image.mirrored(true, false) : image;
}

} // namespace effleur::figure
