#pragma once

#include "figure/palette.h"
#include "session/timeline.h"

#include <QPointF>
#include <QRectF>
#include <optional>

class QPainter;

namespace effleur::handout {

// Small drawings that mean the same everywhere.

void drawGlyph(QPainter& painter, const QRectF& square, routine::Technique technique, figure::Scheme scheme);

/// Pressure as five discs of growing size, the smallest at `at` (left end, middle of the height): filled up to `from`,
/// tinted up to `to` (or, where it eases, down to it). `unit` = a design pixel.
void drawGauge(QPainter& painter, QPointF at, int from, int to, double unit, figure::Scheme scheme);
double gaugeWidth(double unit);
double gaugeHeight(double unit);

/// The session: width is time, height pressure, colour technique; a glyph under each run of one technique. Where a step
/// is given, the others are pale.
void drawProfile(QPainter& painter, const QRectF& area, double glyphs, const session::Plan& plan,
                 const session::Timeline& timeline, std::optional<session::Ordinal> ordinal, figure::Scheme scheme);

/// The marks of the pictures, to be explained.
enum class LegendMark : std::uint8_t { Start, End, Return, Strands, Rim };
void drawLegendMark(QPainter& painter, const QRectF& box, LegendMark mark, figure::Scheme scheme);

} // namespace effleur::handout
