#include "body/arm.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace effleur::body {

namespace {

/// A hand's drawing is 200 x 320 units about (100, 120), 10 of them a cm.
constexpr double drawn = unitsPerCm / 10;
constexpr Point anchor{100, 120};

/// No giver of whatever map stands between the person's right flank and the head: there the turn of a forearm begins
/// and ends.
constexpr double firstTurn = -155;

/// Middle of the wrist in each shape's drawing (a right hand), as hand-*.svg are cut; index = HandShape.
constexpr std::array<Point, handShapeCount> wrists{{{98.6, 214},
                                                    {98.6, 214},
                                                    {98.6, 214},
                                                    {98.6, 214},
                                                    {102.4, 276},
                                                    {123.2, 277},
                                                    {122.8, 214},
                                                    {134.2, 214},
                                                    {139.4, 236}}};

/// The same direction within one turn from `first` on.
double turnFrom(double first, double degrees) {
    return degrees - 360 * std::floor((degrees - first) / 360);
}

} // namespace

Point elbowOf(const BodyMap& map, Hand hand, Stance stance) {
    const Stand* stand = map.stand(stance);
    if (!stand) return {map.axis, map.height};
    return hand == Hand::Left ? stand->leftElbow : stand->rightElbow;
}

Point wristOf(HandShape shape, Hand hand) {
    const Point from = (wrists[static_cast<std::size_t>(shape)] - anchor) * drawn;
    return hand == Hand::Left ? mirrored(from, 0) : from;
}

Point wristAt(Point at, double degrees, HandShape shape, Hand hand) {
    return at + turned(wristOf(shape, hand), degrees);
}

Point reshaped(Point at, double degrees, HandShape from, HandShape to, Hand hand) {
    return at + turned(wristOf(from, hand) - wristOf(to, hand), degrees);
}

double bentTo(double wanted, double forearm, Hand hand) {
    const double bend = turnFrom(-180, wanted - forearm);
    // Clockwise is toward a right hand's little finger, and toward a left hand's thumb.
    const double most = hand == Hand::Right ? mostUlnarBend : mostRadialBend;
    const double least = hand == Hand::Right ? -mostRadialBend : -mostUlnarBend;
    return forearm + std::clamp(bend, least, most);
}

Arm armTo(Point at, double wanted, Hand hand, Point elbow) {
    const Point way = at - elbow;
    const double forearm = turnFrom(firstTurn, std::atan2(way.x, -way.y) * 180 / std::numbers::pi);
    return {forearm, bentTo(wanted, forearm, hand)};
}

} // namespace effleur::body
