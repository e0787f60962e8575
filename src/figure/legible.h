#pragma once

#include "figure/palette.h"

namespace effleur::figure {

// Hands and lines that can be seen on every skin. WCAG asks 3 : 1 of what has to be recognised; the shading of the
// drawings, which moves their mean tones, is reckoned in.

/// Relative luminance, 0..1, and the contrast of two, 1..21.
double luminance(const QColor& colour);
double contrast(double one, double other);
/// The mean luminance of the skin as it is drawn; shading takes more of it by candle.
double skinLuminance(const Colours& colours, bool candle);

/// Moves the hands' colours to what stands out from the skin, where they do not; by candle they become pale wherever
/// they can, else they take the nearer way. A fold of the skin gets an edge of light.
void makeLegible(Colours& colours, bool candle);
/// Whether hands of these colours are darker than the skin.
bool deepHands(const Colours& colours);
/// A colour of lines on this skin: as it is where it stands out, else as much darker or paler as it has to be.
QColor onSkin(const QColor& ink, const Colours& colours, bool candle);

} // namespace effleur::figure
