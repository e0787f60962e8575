#pragma once

#include "figure/framing.h"
#include "figure/palette.h"
#include "routine/routine.h"

#include <QImage>
#include <QRectF>
#include <string_view>

namespace effleur::figure {

// The drawings in resources/hands, each by its file's name: "hand-flat", "forearm", "halo-fan", "shadow", "dent",
// "fold", "press-palm", "chevrons-ahead". All are of a right hand, fingers up.

/// Pixels of the stage in a unit of these drawings (10 units = 1 cm).
inline double spriteScale(const Framing& framing) {
    return 1.2 * framing.scale();
}

/// The part of a drawing that is drawn, in its units; empty where there is no such drawing.
QRectF spriteBox(std::string_view name);
/// Its size on the stage, in design pixels.
QSizeF spriteSize(std::string_view name, const Framing& framing);

/// The drawing as an SVG document in the colours of a look, its marks in a technique's; empty for an unknown one.
QByteArray spriteSvg(std::string_view name, const Appearance& look,
                     routine::Technique technique = routine::Technique::Stroking);
/// The same, transparent around; empty for an unknown drawing or size. Any thread.
QImage sprite(std::string_view name, const Appearance& look, QSize size,
              routine::Technique technique = routine::Technique::Stroking);

/// A technique's colour for lines on the skin of a look.
QColor inkOnSkin(routine::Technique technique, const Appearance& look);

} // namespace effleur::figure
