#pragma once

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QStringList>
#include <cstdint>
#include <optional>

namespace effleur::figure {

/// How the figure is lit. Candle: the body sinks and the hands are the brightest thing. Paper: lines and little ink.
enum class Scheme : std::uint8_t { Candle, Day, HighContrast, Paper };
/// Cloth is nobody's: what the hands lie on where the body is clothed.
enum class Skin : std::uint8_t { Porcelain, Sand, Honey, Bronze, Umber, Espresso, Cloth };

/// A choice of theme and of skin tones; no tone = the theme's own. High contrast and paper have no tones.
struct Appearance {
    Scheme scheme = Scheme::Candle;
    std::optional<Skin> receiver; ///< may be cloth: hands and lines stand out from that
    std::optional<Skin> giver;
    bool far = false; ///< by candle, seen across a room: the body does not sink
    bool operator==(const Appearance&) const = default;
};

/// Palette name ("skin-shade", "hand-line") -> colour.
using Colours = QHash<QByteArray, QColor>;

/// The colours of a look, of the figure and of the hands together, which stand out from the skin (see legible.h).
Colours colours(const Appearance& look);
/// The same as they are chosen, whether they stand out or not.
Colours naturalColours(const Appearance& look);

/// The palette name of each group of a drawing of hands ("hand-flat.svg"; a body's are in its map, see drawing.h);
/// empty for an unknown drawing.
QHash<QByteArray, QByteArray> groupsOf(const QByteArray& drawing);

/// Groups of a hand that a scheme leaves out.
QList<QByteArray> hiddenHandGroups(Scheme scheme);

/// `svg` with the fill of every group, and the stops of its fading gradients, set from the colours; groups in `hidden`
/// are left out, those whose id starts with a word of `solid` lose their transparency. Groups without a colour stay as
/// they are.
QByteArray recoloured(const QByteArray& svg, const QHash<QByteArray, QByteArray>& groups, const Colours& colours,
                      const QList<QByteArray>& hidden = {}, const QList<QByteArray>& solid = {});

} // namespace effleur::figure
