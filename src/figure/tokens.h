#pragma once

#include "figure/palette.h"
#include "routine/routine.h"

#include <QColor>
#include <QString>

namespace effleur::figure {

/// A type style of the design, in pixels of its 1280x800 canvas.
struct TypeStyle {
    bool display = false; ///< set in the display family
    double px = 16;
    double line = 20;
    int weight = 400;
    double tracking = 0; ///< em
    double fitMin = 16;  ///< smallest size that a long text may shrink to
};
/// A style by its name ("sessionTitle"); the body's where there is none.
TypeStyle typeStyle(std::string_view name);

/// A named colour of a scheme; transparent where there is none. Paper has the colours of the day.
QColor colour(std::string_view name, Scheme scheme);
/// A technique's colour for words, and for areas and lines.
QColor techniqueText(routine::Technique technique, Scheme scheme);
QColor techniqueFill(routine::Technique technique, Scheme scheme);
/// The drawing of a technique's glyph as an SVG document in one colour.
QByteArray glyphSvg(routine::Technique technique, const QColor& colour);

/// Begins to read the machine's font configuration in a thread of its own: of all that a window waits for at its start
/// nothing takes longer. Wants no application object.
void lookForFonts();
/// Makes the bundled fonts known, where they were found when building. Wants an application object; waits for
/// lookForFonts().
void loadFonts();
/// Looks up a type style's font, which takes its time the first time; wants loadFonts().
void warm(std::string_view style);
/// Inter or Inter Display; the system's sans where it is not here.
const QString& family(bool display);

} // namespace effleur::figure
