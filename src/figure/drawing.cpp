#include "figure/drawing.h"

#include "body/join.h"
#include "drawing_data.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace effleur::figure {

namespace {

/// In the order of Scheme.
constexpr std::array<const char*, 4> lookNames{"candle", "day", "contrast", "paper"};
/// Of an outline in an address: of more, only some are taken, evenly.
constexpr qsizetype mostPoints = 400;

std::optional<Scheme> lookNamed(const QByteArray& name) {
    for (std::size_t look = 0; look < lookNames.size(); ++look)
        if (name == lookNames[look]) return static_cast<Scheme>(look);
    return std::nullopt;
}

Drawing read(const DrawnBody& body) {
    const double scale = body::unitsPerCm / body.unitsPerCm;
    Drawing drawing;
    drawing.size = QSizeF(body.width, body.height) * scale;
    drawing.framing = {QPointF(body.x, body.y) * scale, body.across * scale};
    drawing.join = {body.joins, QPointF(body.atX, body.atY) * scale,
                    QLineF(QPointF(body.seamFrom, body.seam) * scale, QPointF(body.seamTo, body.seam) * scale)
                        .translated(QPointF(body.atX, body.atY) * scale)};
    for (const PaletteRow& row : drawingRows) {
        const QList<QByteArray> path = QByteArray(row.path).split('/');
        if (path.front() != body.id) continue;
        const QByteArray part = path.value(1);
        const QByteArray key = row.key;
        if (part.isEmpty() && key == "drawing") drawing.file = row.value;
        if (part.isEmpty() && key == "cover") drawing.cover = row.value;
        if (part == "groups") drawing.groups.insert(key, row.value);
        if (part == "hidden" && path.value(2) == "always") drawing.hidden << row.value;
        if (const auto look = lookNamed(path.value(2)); part == "hidden" && look) drawing.hiddenIn[*look] << row.value;
        if (const auto look = lookNamed(key); part == "colours" && look)
            drawing.own[*look].insert(path.value(2), QColor(QLatin1String(row.value)));
    }
    drawing.framing.clothed = std::any_of(drawing.groups.begin(), drawing.groups.end(),
                                          [](const QByteArray& colour) { return colour == "cloth"; });
    return drawing;
}

QString number(double value) {
    return QString::number(value, 'g', 17);
}

} // namespace

Colours Drawing::colours(const Appearance& look) const {
    Colours all = figure::colours(look);
    all.insert(own.value(look.scheme));
    return all;
}

const Drawing* drawingOf(const QByteArray& map) {
    static const QHash<QByteArray, Drawing> all = [] {
        QHash<QByteArray, Drawing> made;
        for (const DrawnBody& body : drawnBodies)
            made.insert(body.id, read(body));
        return made;
    }();
    const auto found = all.find(map);
    return found == all.end() ? nullptr : &*found;
}

std::vector<QByteArray> drawnMaps() {
    std::vector<QByteArray> ids;
    for (const DrawnBody& body : drawnBodies)
        ids.emplace_back(body.id);
    return ids;
}

std::vector<const Drawing*> Figure::drawings() const {
    std::vector<const Drawing*> all;
    if (!outline.isEmpty()) return all;
    for (const QByteArray& id : map.split(body::joiner)) {
        all.push_back(drawingOf(id));
        if (!all.back()) return {};
    }
    return all;
}

bool Figure::hasCover(std::size_t part) const {
    const auto all = drawings();
    return part < all.size() && !all[part]->cover.isEmpty();
}

QString Figure::key() const {
    if (const auto all = drawings(); all.size() == 1 && all.front()->framing == framing)
        return QString::fromLatin1(map);
    QStringList parts{QString::fromLatin1(map), number(framing.centre.x()), number(framing.centre.y()),
                      number(framing.across)};
    const qsizetype every = outline.size() / mostPoints + 1;
    for (qsizetype point = 0; point < outline.size(); point += every)
        parts << QString::number(std::lround(outline[point].x())) + QLatin1Char(',') +
                     QString::number(std::lround(outline[point].y()));
    return parts.join(QLatin1Char(';'));
}

Figure Figure::fromKey(const QString& key) {
    const QStringList parts = key.split(QLatin1Char(';'));
    Figure figure{parts.front().toLatin1(), {}, {}};
    if (const Drawing* drawing = drawingOf(figure.map)) figure.framing = drawing->framing;
    if (parts.size() < 4) return figure;
    figure.framing.centre = {parts[1].toDouble(), parts[2].toDouble()};
    if (const double across = parts[3].toDouble(); across > 0 && std::isfinite(across)) figure.framing.across = across;
    for (const QString& point : parts.mid(4))
        figure.outline << QPointF(point.section(QLatin1Char(','), 0, 0).toInt(),
                                  point.section(QLatin1Char(','), 1, 1).toInt());
    return figure;
}

Figure figureOf(const body::BodyMap& map) {
    Figure figure{QByteArray::fromStdString(map.id), framingOf(map), {}};
    if (!figure.drawings().empty()) return figure;
    for (const body::Point& point : map.silhouette.points)
        figure.outline << QPointF(point.x, point.y);
    return figure;
}

Figure figureOf(const body::BodyMap& map, std::size_t part) {
    Figure figure = figureOf(map);
    figure.framing = framingOf(map, part);
    return figure;
}

} // namespace effleur::figure
