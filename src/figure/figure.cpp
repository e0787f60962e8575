#include "figure/figure.h"

#include "body/join.h"

#include <QFile>
#include <QPainter>
#include <QPainterPath>
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

/// Of an outline's edge, body units.
constexpr double edge = 4;

QByteArray inColours(const Drawing& drawing, const QByteArray& file, const Appearance& look) {
    const QList<QByteArray> solid = outlined(look) ? QList<QByteArray>{"line-"} : QList<QByteArray>{};
    return recoloured(read(QStringLiteral(":/effleur/body/") + QString::fromLatin1(file)), drawing.groups,
                      drawing.colours(look), drawing.hiddenGroups(look.scheme), solid);
}

void draw(QPainter& painter, const QByteArray& svg, QSizeF drawing, const QRectF& window, const QRectF& onto) {
    const double scaleX = onto.width() / window.width();
    const double scaleY = onto.height() / window.height();
    QSvgRenderer renderer(svg);
    renderer.render(&painter, QRectF(onto.x() - window.x() * scaleX, onto.y() - window.y() * scaleY,
                                     drawing.width() * scaleX, drawing.height() * scaleY));
}

/// One of the drawings where it lies in the picture, without what another one that joins it hides.
void drawPart(QPainter& painter, const Figure& figure, std::size_t part, const QByteArray& file, const Appearance& look,
              const QRectF& window, const QRectF& onto) {
    const auto all = figure.drawings();
    const Drawing& drawing = *all[part];
    painter.save();
    const QTransform onPicture = QTransform::fromTranslate(-window.x(), -window.y()) *
                                 QTransform::fromScale(onto.width() / window.width(), onto.height() / window.height()) *
                                 QTransform::fromTranslate(onto.x(), onto.y());
    const QByteArray id = figure.map.split(body::joiner).value(qsizetype(part));
    for (const Drawing* other : all) {
        if (other->join.ground != id) continue;
        QPainterPath seen;
        seen.addRect(window);
        QPainterPath hidden;
        hidden.addRect(QRectF(other->join.seam.p1(), QPointF(other->join.seam.p2().x(), window.bottom())).normalized());
        painter.setClipPath(onPicture.map(seen.subtracted(hidden)), Qt::IntersectClip);
    }
    const bool joins = all.size() > 1 && !drawing.join.ground.isEmpty();
    if (joins && file == drawing.file) { // a cover reaches over the seam
        QPainterPath below;
        below.addRect(QRectF(QPointF(window.left(), drawing.join.seam.y1()), window.bottomRight()).normalized());
        painter.setClipPath(onPicture.map(below), Qt::IntersectClip);
    }
    draw(painter, inColours(drawing, file, look), drawing.size, joins ? window.translated(-drawing.join.at) : window,
         onto);
    painter.restore();
}

/// Those that join others lie on them.
std::vector<std::size_t> inOrder(const std::vector<const Drawing*>& all) {
    std::vector<std::size_t> order;
    for (const bool joins : {false, true})
        for (std::size_t part = 0; part < all.size(); ++part)
            if (all[part]->join.ground.isEmpty() != joins) order.push_back(part);
    return order;
}

void drawOutline(QPainter& painter, const Figure& figure, const Appearance& look, const QRectF& window,
                 const QRectF& onto) {
    const Colours all = colours(look);
    painter.save();
    painter.translate(onto.topLeft());
    painter.scale(onto.width() / window.width(), onto.height() / window.height());
    painter.translate(-window.topLeft());
    painter.setBrush(all.value("skin"));
    painter.setPen(QPen(all.value("skin-line"), edge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(figure.outline);
    painter.restore();
}

/// What `paint` draws, on nothing.
template<typename Paint> QImage drawn(const QRectF& window, QSize size, const Paint& paint) {
    if (size.isEmpty() || window.isEmpty()) return {};
    QImage image = blank(size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

} // namespace

void drawBody(QPainter& painter, const Figure& figure, const Appearance& look, const QRectF& window,
              const QRectF& onto) {
    const auto all = figure.drawings();
    if (all.empty()) return drawOutline(painter, figure, look, window, onto);
    for (const std::size_t part : inOrder(all))
        drawPart(painter, figure, part, all[part]->file, look, window, onto);
}

QImage body(const Figure& figure, const Appearance& look, const QRectF& window, QSize size) {
    return drawn(window, size,
                 [&](QPainter& painter, const QRectF& onto) { drawBody(painter, figure, look, window, onto); });
}

QImage cover(const Figure& figure, std::size_t part, const Appearance& look, const QRectF& window, int diameter) {
    if (!figure.hasCover(part)) return {};
    return drawn(window, {diameter, diameter}, [&](QPainter& painter, const QRectF& onto) {
        drawPart(painter, figure, part, figure.drawings()[part]->cover, look, window, onto);
    });
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

QImage bodyInCircle(const Figure& figure, const Appearance& look, const QRectF& window, int diameter,
                    const QColor& ground) {
    const QImage whole = body(figure, look, window, {diameter, diameter});
    if (whole.isNull()) return {};
    QImage image = circle(diameter, ground);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    painter.drawImage(0, 0, whole);
    painter.end();
    return image;
}

QImage aroundBody(const Figure& figure, const Appearance& look, const QRectF& window, int diameter,
                  const QColor& ground) {
    const QImage whole = body(figure, look, window, {diameter, diameter});
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
