#pragma once

#include "figure/framing.h"
#include "figure/palette.h"

#include <QHash>
#include <QSizeF>
#include <QString>
#include <optional>
#include <vector>

namespace effleur::figure {

/// How a body of a map is drawn, as the `figure` of its file says.
struct Drawing {
    QByteArray file;  ///< "back.svg", compiled in
    QByteArray cover; ///< what is drawn over the person for a rest, of the same size; empty: nothing
    QSizeF size;      ///< of both, body units
    Framing framing;  ///< the map's own
    QHash<QByteArray, QByteArray> groups;      ///< of both: group -> palette name
    QList<QByteArray> hidden;                  ///< groups that no look shows
    QHash<Scheme, QList<QByteArray>> hiddenIn; ///< those that a look leaves out as well
    QHash<Scheme, Colours> own;                ///< palette names of this body's own

    /// The table and what lies on it, so that the figure stands alone; on paper the shades as well.
    QList<QByteArray> hiddenGroups(Scheme scheme) const { return hidden + hiddenIn.value(scheme); }
    /// Those of the look, and the body's own.
    Colours colours(const Appearance& look) const;
};
/// Null: the map with this id has no drawing in the program.
const Drawing* drawingOf(const QByteArray& map);
/// The ids of those that have one.
std::vector<QByteArray> drawnMaps();

/// A body as it is pictured: by its map's drawing, else as an outline that is filled with skin.
struct Figure {
    QByteArray map; ///< its id
    Framing framing;
    QPolygonF outline; ///< body units; empty where there is a drawing
    bool operator==(const Figure&) const = default;

    const Drawing* drawing() const { return outline.isEmpty() ? drawingOf(map) : nullptr; }
    bool hasCover() const { return drawing() && !drawing()->cover.isEmpty(); }
    /// As a part of a picture's address, and back. A drawn map's id alone means it as it comes with the program.
    /// What is no key is a figure of nothing.
    QString key() const;
    static Figure fromKey(const QString& key);
};
Figure figureOf(const body::BodyMap& map);

} // namespace effleur::figure
