#pragma once

#include "figure/stroke_picture.h"

#include <QPointF>
#include <vector>

namespace effleur::figure {

// What a hand does, told from the way that it goes: a person reads circles in a row, not the line that makes them.

/// How a way is drawn.
enum class GestureKind : std::uint8_t {
    Line,    ///< a line with a head, the return in dots
    Feather, ///< a light line with barbs
    Circles, ///< circles in a row, one after the other
    Ring,    ///< one closed loop, with heads along it
    Shaft,   ///< a straight arrow with ticks across it, where the hand goes to and fro
    Push,    ///< a broad arrow ahead of the fingers
    Hops,    ///< pieces on the skin, and dotted arcs where the hand lets go
    Sway,    ///< marks on both sides of a hand that shakes
    Spots,   ///< where claps land
    Hold,    ///< a ring around hands that rest
    None
};

struct Circle {
    QPointF centre;    ///< body units
    double radius = 0; ///< body units
    double until = 0;  ///< the share of the way at which it is closed
    bool clockwise = false;
    bool operator==(const Circle&) const = default;
};

struct Gesture {
    GestureKind kind = GestureKind::None;
    std::vector<Circle> circles;
    std::vector<QPointF> ticks;    ///< middles of the places where a hand rubs to and fro
    double reach = 0;              ///< half as wide as it goes there, body units; 0 = on a way that is even by itself
    std::vector<QPolygonF> pieces; ///< on the skin, body units; more than one where the hand lets go in between
    bool operator==(const Gesture&) const = default;
};

/// The gesture of one hand; None for a hand that does not work.
Gesture gestureOf(const HandLine& line, routine::Technique technique);

/// The circles that a line runs in, in its order; empty for one that does not.
std::vector<Circle> circlesOf(const QPolygonF& line);

} // namespace effleur::figure
