#pragma once

#include "figure/framing.h"
#include "figure/palette.h"

#include <QHash>
#include <QLineF>
#include <QSizeF>
#include <QString>
#include <optional>
#include <vector>

namespace effleur::figure {

/// Where a drawing lies under another one that it joins, so that both are one picture; body units of that one.
struct DrawnJoin {
    QByteArray ground; ///< that one's map; empty: it joins none
    QPointF at;
    QLineF seam; ///< level; below it, between its ends, the other drawing is not seen
};

/// How a body of a map is drawn, as the `figure` of its file says.
struct Drawing {
    QByteArray file;  ///< "back.svg", compiled in
    QByteArray cover; ///< what is drawn over the person for a rest, of the same size; empty: nothing
    QSizeF size;      ///< of both, body units
    Framing framing;  ///< the map's own
    DrawnJoin join;
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
    QByteArray map; ///< its id; of joined ones "back+legs"
    Framing framing;
    QPolygonF outline; ///< body units; empty where there is a drawing
    bool operator==(const Figure&) const = default;

    /// One, or those of the maps that are joined, in their order; none where there is an outline.
    std::vector<const Drawing*> drawings() const;
    /// Of one of these.
    bool hasCover(std::size_t part = 0) const;
    /// As a part of a picture's address, and back. A drawn map's id alone means it as it comes with the program.
    /// What is no key is a figure of nothing.
    QString key() const;
    static Figure fromKey(const QString& key);
};
Figure figureOf(const body::BodyMap& map);
/// The same, framed for one of its parts.
Figure figureOf(const body::BodyMap& map, std::size_t part);

} // namespace effleur::figure
