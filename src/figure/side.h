#pragma once

#include "body/body_map.h"
#include "figure/palette.h"
#include "routine/routine.h"

#include <QImage>
#include <chrono>

namespace effleur::figure {

// The grip of a technique, close up and seen from the side (resources/side): a calm loop of key frames, which are
// stepped, since a slow fade would show two hands. Everything lies in the circle about the middle of the drawing.

/// The drawing's size, and its circle's radius.
inline constexpr double sideSize = 400;
inline constexpr double sideRadius = 190;
inline constexpr int mostSideFrames = 3;

/// Whether a hand in this shape looks as the technique's drawing: flat hands are drawn, not their fingertips.
bool looksLike(routine::Technique technique, body::HandShape shape);
/// How many key frames a technique's loop has; 0 = none, the hands are away.
int sideFrames(routine::Technique technique);
/// The key frame that stands, from 1, so far into the loop, which begins anew whenever it is over; `still`: the one
/// that tells most by itself. 0 where there is none. A frame stands for 0.2 s at least.
int sideFrameAt(routine::Technique technique, std::chrono::milliseconds into, bool still);

/// A key frame in the colours of a look, without ground: the caller's shows. Empty for one that there is not.
QByteArray sideSvg(routine::Technique technique, int frame, const Appearance& look);
/// The same as a picture, transparent around. Any thread.
QImage side(routine::Technique technique, int frame, const Appearance& look, QSize size);

} // namespace effleur::figure
