#pragma once

#include "figure/palette.h"
#include "session/timeline.h"

class QPainter;
class QRectF;

namespace effleur::handout {

/// A moment in the working part of the step's first repetition at which both hands are well seen.
session::Position tellingMoment(const session::Plan& plan, const session::Timeline& timeline, session::Ordinal ordinal);

/// A played step on the figure, drawn in a square: the zone, every way of its sides and lanes with ring, chevron and
/// dotted return, as many strands as the pressure, the hands; around it one repetition as a rim, thick where it works.
void drawStage(QPainter& painter, const QRectF& square, const session::Plan& plan, const session::Timeline& timeline,
               session::Ordinal ordinal, figure::Scheme scheme);

/// The grip from the side, in a circle of its own over the lower left edge of the stage in that square; nothing where
/// the hands are away.
void drawGrip(QPainter& painter, const QRectF& square, routine::Technique technique, figure::Scheme scheme);

} // namespace effleur::handout
