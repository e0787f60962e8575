#include "figure/sprite.h"

#include "figure/legible.h"
#include "figure/tokens.h"
#include "sprites_data.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace effleur::figure {

QRectF spriteBox(std::string_view name) {
    for (const SpriteRow& row : spriteRows)
        if (name == row.name) return {row.x, row.y, row.width, row.height};
    return {};
}

QSizeF spriteSize(std::string_view name, const Framing& framing) {
    return spriteBox(name).size() * spriteScale(framing);
}

QColor inkOnSkin(routine::Technique technique, const Appearance& look) {
    return onSkin(techniqueFill(technique, look.scheme), colours(look), look.scheme == Scheme::Candle);
}

QByteArray spriteSvg(std::string_view name, const Appearance& look, routine::Technique technique) {
    const QByteArray file = QByteArray(name.data(), static_cast<qsizetype>(name.size())) + ".svg";
    const auto groups = groupsOf(file);
    if (groups.isEmpty() || spriteBox(name).isEmpty()) return {};
    QFile drawing(QStringLiteral(":/effleur/hands/") + QString::fromLatin1(file));
    if (!drawing.open(QIODevice::ReadOnly)) return {};
    Colours all = colours(look);
    all["technique-on-skin"] = inkOnSkin(technique, look);
    all["technique-on-hand"] = techniqueFill(technique, deepHands(all) ? Scheme::Candle : Scheme::Day);
    const bool outlined = look.scheme == Scheme::HighContrast || look.scheme == Scheme::Paper;
    return recoloured(drawing.readAll(), groups, all, hiddenHandGroups(look.scheme),
                      outlined ? QList<QByteArray>{"hand-line"} : QList<QByteArray>{});
}

QImage sprite(std::string_view name, const Appearance& look, QSize size, routine::Technique technique) {
    const QByteArray svg = size.isEmpty() ? QByteArray() : spriteSvg(name, look, technique);
    if (svg.isEmpty()) return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer renderer(svg);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

} // namespace effleur::figure
