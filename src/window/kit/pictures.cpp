#include "window/kit/pictures.h"

#include "figure/figure.h"
#include "figure/framing.h"
#include "figure/giver.h"
#include "figure/side.h"
#include "figure/sprite.h"
#include "window/kit/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace effleur::window::kit {

using namespace figure;

namespace {

QImage drawn(const QByteArray& svg, QSize size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

std::optional<figure::Skin> skinOf(const QString& number) {
    const int tone = number.toInt();
    if (tone < 0 || tone > static_cast<int>(figure::Skin::Cloth)) return std::nullopt;
    return static_cast<figure::Skin>(tone);
}

QByteArray iconSvg(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/effleur/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

} // namespace

Pictures::Pictures()
    : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage Pictures::requestImage(const QString& id, QSize* size, const QSize& requestedSize) {
    QSize wanted = requestedSize;
    if (wanted.width() <= 0) wanted.setWidth(std::max(wanted.height(), 1));
    if (wanted.height() <= 0) wanted.setHeight(wanted.width());
    QImage image = picture(id, wanted);
    if (image.isNull()) {
        image = QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
    }
    if (size) *size = image.size();
    return image;
}

namespace {

struct Lit {
    bool far;
    figure::Scheme scheme;
};
Lit litAs(const QString& number) {
    const int lit = number.toInt();
    const bool far = lit == Look::candleFromAfar;
    return {far, static_cast<figure::Scheme>(far ? 0 : std::clamp(lit, 0, 2))};
}

/// figure, around, cover: <body>/<scheme>, and what else there is.
QImage pictureOfBody(const QString& kind, const QStringList& parts, QSize size) {
    const figure::Figure figure = figure::Figure::fromKey(parts.value(1));
    const Framing& framing = figure.framing;
    const auto [far, scheme] = litAs(parts.value(2));
    QPointF centre(stageSize / 2, stageSize / 2);
    double zoom = 1;
    if (parts.size() > 6) {
        centre = {parts[4].toDouble(), parts[5].toDouble()};
        zoom = std::max(1.0, parts[6].toDouble() / 100);
    }
    const double across = framing.across / zoom;
    const QRectF window(framing.onBody(centre) - QPointF(across, across) / 2, QSizeF(across, across));
    if (kind == QLatin1String("cover"))
        return figure::cover(figure, std::size_t(std::max(0, parts.value(3).toInt())),
                             {scheme, std::nullopt, std::nullopt, far}, window, size.width());
    const auto draw = kind == QLatin1String("figure") ? figure::bodyInCircle : figure::aroundBody;
    return draw(figure, {scheme, skinOf(parts.value(3)), std::nullopt, far}, window, size.width(),
                Theme::colour("stage", static_cast<Theme::Scheme>(scheme)));
}

} // namespace

QImage Pictures::picture(const QString& id, QSize size) {
    const QStringList parts = id.split(QLatin1Char('/'));
    const QString kind = parts.value(0);
    for (const char* body : {"figure", "around", "cover"})
        if (kind == QLatin1String(body)) return pictureOfBody(kind, parts, size);
    const auto [far, scheme] = litAs(parts.value(1));
    if (kind == QLatin1String("sprite")) {
        const figure::Appearance look{scheme, skinOf(parts.value(3)), skinOf(parts.value(2)), far};
        const int technique = std::clamp(parts.value(4).toInt(), 0, static_cast<int>(routine::Technique::Resting));
        return figure::sprite(parts.value(5).toStdString(), look, size, static_cast<routine::Technique>(technique));
    }
    if (kind == QLatin1String("giver"))
        return figure::giver(parts.value(3) == QLatin1String("1") ? figure::Posture::Stands : figure::Posture::Kneels,
                             {scheme, std::nullopt, skinOf(parts.value(2)), far}, size);
    if (kind == QLatin1String("side")) {
        const int technique = std::clamp(parts.value(4).toInt(), 0, static_cast<int>(routine::techniqueCount) - 1);
        return figure::side(static_cast<routine::Technique>(technique), parts.value(5).toInt(),
                            {scheme, skinOf(parts.value(2)), skinOf(parts.value(3)), far}, size);
    }
    if (kind == QLatin1String("lap")) return figure::lap({scheme, std::nullopt, std::nullopt, far}, size);
    const QColor colour(QLatin1Char('#') + parts.value(2));
    if (kind == QLatin1String("glyph")) return drawn(Theme::glyphSvg(parts.value(1).toInt(), colour), size);
    if (kind == QLatin1String("icon"))
        if (const QByteArray svg = iconSvg(parts.value(1), colour); !svg.isEmpty()) return drawn(svg, size);
    return {};
}

} // namespace effleur::window::kit
