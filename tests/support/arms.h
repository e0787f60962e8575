#pragma once

#include "body/arm.h"
#include "session/pose.h"
#include "support/hand_outlines.h"

#include <algorithm>
#include <cmath>
#include <vector>

/// What hands and forearms cover on the picture, for the laws of the arms.
namespace effleur::test {

/// A hand's drawing is so much larger on the body, about this point.
inline constexpr double drawnHand = 1.2;
inline constexpr body::Point handAnchor{100, 120};
/// Half of a forearm's width, and how much of it is drawn, in body units.
inline constexpr double forearmHalf = 34;
inline constexpr double forearmLength = 228;

inline body::Polygon outlineOf(const session::Pose& pose, body::Hand hand) {
    body::Polygon outline = handOutlines()[static_cast<std::size_t>(pose.shape)];
    for (body::Point& p : outline.points) {
        body::Point from = (p - handAnchor) * drawnHand;
        if (hand == body::Hand::Left) from = mirrored(from, 0);
        p = pose.at + turned(from, pose.degrees);
    }
    return outline;
}

struct Forearm {
    body::Point wrist;
    body::Point end;

    body::Polygon area() const {
        const body::Point along = (end - wrist) * (1 / distance(wrist, end));
        const body::Point aside = body::Point{-along.y, along.x} * forearmHalf;
        return {{wrist + aside, end + aside, end - aside, wrist - aside}};
    }
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

/// An area that is asked of many points: a raster of one unit.
class Raster {
public:
    Raster(const body::Polygon& area, double width, double height)
        : m_area(area)
        , m_width(static_cast<std::size_t>(width))
        , m_height(static_cast<std::size_t>(height))
        , m_inside(m_width * m_height) {
        for (std::size_t y = 0; y < m_height; ++y) {
            std::vector<double> crossings;
            const double line = static_cast<double>(y) + 0.5;
            for (std::size_t i = 0, j = area.points.size() - 1; i < area.points.size(); j = i++) {
                const body::Point a = area.points[i];
                const body::Point b = area.points[j];
                if ((a.y > line) != (b.y > line)) crossings.push_back(a.x + (line - a.y) / (b.y - a.y) * (b.x - a.x));
            }
            std::sort(crossings.begin(), crossings.end());
            for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
                for (double x = std::max(0.0, std::ceil(crossings[i] - 0.5)); x + 0.5 < crossings[i + 1]; ++x)
                    if (x < width) m_inside[y * m_width + static_cast<std::size_t>(x)] = true;
        }
    }
    /// How far the point is outside, in body units; 0 inside.
    double beyond(body::Point p) const {
        if (p.x >= 0 && p.y >= 0 && p.x < static_cast<double>(m_width) && p.y < static_cast<double>(m_height) &&
            m_inside[static_cast<std::size_t>(p.y) * m_width + static_cast<std::size_t>(p.x)])
            return 0;
        double nearest = 1e9;
        for (std::size_t i = 0, j = m_area.points.size() - 1; i < m_area.points.size(); j = i++) {
            const body::Point a = m_area.points[j];
            const body::Point way = m_area.points[i] - a;
            const double square = way.x * way.x + way.y * way.y;
            const body::Point from = p - a;
            const double share = square > 0 ? std::clamp((from.x * way.x + from.y * way.y) / square, 0.0, 1.0) : 0;
            nearest = std::min(nearest, distance(p, a + way * share));
        }
        return nearest;
    }

private:
    body::Polygon m_area;
    std::size_t m_width;
    std::size_t m_height;
    std::vector<bool> m_inside;
};

} // namespace effleur::test
