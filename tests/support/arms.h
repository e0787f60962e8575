#pragma once

#include "body/arm.h"
#include "session/pose.h"
#include "support/ground.h"
#include "support/hand_outlines.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

/// What hands and forearms cover on the picture, for the laws of the arms.
namespace effleur::test {

/// A hand's drawing is so much larger on the body, about this point.
inline constexpr double drawnHand = 1.2;
inline constexpr body::Point handAnchor{100, 120};
/// Half of a forearm's width, and how much of it is drawn, in body units.
inline constexpr double forearmHalf = 34;
inline constexpr double forearmLength = 228;

/// A direction, worked out once for many points.
class Turn {
public:
    explicit Turn(double degrees)
        : m_along(body::turned({1, 0}, degrees)) {}
    body::Point operator()(body::Point p) const {
        return {p.x * m_along.x - p.y * m_along.y, p.x * m_along.y + p.y * m_along.x};
    }

private:
    body::Point m_along;
};

/// What the drawings cover from the hand's place, fingers up; index = hand, shape.
inline const body::Polygon& lyingOutline(body::HandShape shape, body::Hand hand) {
    using Outlines = std::array<std::array<body::Polygon, body::handShapeCount>, 2>;
    static const Outlines all = [] {
        Outlines made;
        for (const body::Hand each : {body::Hand::Left, body::Hand::Right})
            for (std::size_t i = 0; i < body::handShapeCount; ++i) {
                body::Polygon outline = handOutlines()[i];
                for (body::Point& p : outline.points) {
                    p = (p - handAnchor) * drawnHand;
                    if (each == body::Hand::Left) p = mirrored(p, 0);
                }
                made[each == body::Hand::Right][i] = std::move(outline);
            }
        return made;
    }();
    return all[hand == body::Hand::Right][static_cast<std::size_t>(shape)];
}

inline body::Polygon outlineOf(const session::Pose& pose, body::Hand hand) {
    body::Polygon outline = lyingOutline(pose.shape, hand);
    const Turn turn(pose.degrees);
    for (body::Point& p : outline.points)
        p = pose.at + turn(p);
    return outline;
}

/// A circle around the outline.
inline Disc outlineDisc(const session::Pose& pose, body::Hand hand) {
    static const auto all = [] {
        std::array<std::array<Disc, body::handShapeCount>, 2> made;
        for (const body::Hand each : {body::Hand::Left, body::Hand::Right})
            for (std::size_t i = 0; i < body::handShapeCount; ++i)
                made[each == body::Hand::Right][i] = Disc::around(lyingOutline(static_cast<body::HandShape>(i), each));
        return made;
    }();
    Disc disc = all[hand == body::Hand::Right][static_cast<std::size_t>(pose.shape)];
    disc.centre = pose.at + Turn(pose.degrees)(disc.centre);
    return disc;
}

inline bool meet(const Disc& a, const Disc& b) {
    return distance(a.centre, b.centre) <= a.radius + b.radius;
}

struct Forearm {
    body::Point wrist;
    body::Point end;

    body::Polygon area() const {
        const body::Point along = (end - wrist) * (1 / distance(wrist, end));
        const body::Point aside = body::Point{-along.y, along.x} * forearmHalf;
        return {{wrist + aside, end + aside, end - aside, wrist - aside}};
    }
    Disc disc() const { return {mix(wrist, end, 0.5), distance(wrist, end) / 2 + forearmHalf}; }
};

inline Forearm forearmOf(const session::Pose& pose, body::Hand hand) {
    const body::Point wrist = body::wristAt(pose.at, pose.degrees, pose.shape, hand);
    return {wrist, wrist + body::turned({0, forearmLength}, pose.forearm)};
}

/// Whether two stretches cross.
inline bool cross(const Forearm& a, const Forearm& b) {
    const auto side = [](body::Point from, body::Point to, body::Point p) {
        return (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x);
    };
    return side(a.wrist, a.end, b.wrist) * side(a.wrist, a.end, b.end) < 0 &&
           side(b.wrist, b.end, a.wrist) * side(b.wrist, b.end, a.end) < 0;
}

inline bool overlap(const body::Polygon& a, const body::Polygon& b) {
    return a.box().meets(b.box()) && a.intersects(b);
}

/// How far the point is outside an area, in body units; 0 inside.
inline double beyond(const Ground& ground, body::Point p) {
    if (ground.isInside(p) || ground.area().contains(p)) return 0;
    return distanceToEdge(ground.area(), p);
}

/// How broad the part of an area is that lies nearest to `p` on the line through it that goes `along` (of length 1); 0
/// where that line misses the area.
inline double breadthBeside(const body::Polygon& area, body::Point p, body::Point along) {
    std::vector<double> crossings;
    const auto aside = [&](body::Point q) { return along.x * (q.y - p.y) - along.y * (q.x - p.x); };
    const auto onward = [&](body::Point q) { return along.x * (q.x - p.x) + along.y * (q.y - p.y); };
    for (std::size_t i = 0, j = area.points.size() - 1; i < area.points.size(); j = i++) {
        const double a = aside(area.points[j]);
        const double b = aside(area.points[i]);
        if ((a < 0) != (b < 0)) crossings.push_back(onward(mix(area.points[j], area.points[i], a / (a - b))));
    }
    std::sort(crossings.begin(), crossings.end());
    double nearest = std::numeric_limits<double>::max();
    double breadth = 0;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const double away = std::max({crossings[i], -crossings[i + 1], 0.0});
        if (away >= nearest) continue;
        nearest = away;
        breadth = crossings[i + 1] - crossings[i];
    }
    return breadth;
}

} // namespace effleur::test
