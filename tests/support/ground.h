#pragma once

#include "body/course.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

/// Whether hands touch areas of the body, and how near they come, told at a glance where they are far.
namespace effleur::test {

using body::Point;
using body::Polygon;

inline double squareTo(Point p, Point a, Point b) {
    const Point along = b - a;
    const double square = along.x * along.x + along.y * along.y;
    const double share =
        square > 0 ? std::clamp(((p.x - a.x) * along.x + (p.y - a.y) * along.y) / square, 0.0, 1.0) : 0;
    const Point off = p - a - along * share;
    return off.x * off.x + off.y * off.y;
}

inline double distanceToEdge(const Polygon& area, Point p) {
    double least = 1e18;
    for (std::size_t i = 0, j = area.points.size() - 1; i < area.points.size(); j = i++) {
        const Point a = area.points[j];
        const Point b = area.points[i];
        const double beside = std::max({0.0, std::min(a.x, b.x) - p.x, p.x - std::max(a.x, b.x)});
        const double below = std::max({0.0, std::min(a.y, b.y) - p.y, p.y - std::max(a.y, b.y)});
        if (beside * beside + below * below < least) least = std::min(least, squareTo(p, a, b));
    }
    return std::sqrt(least);
}

/// An area that is asked of very many places: points in rows, each of which knows how far it is from the edge.
class Ground {
public:
    explicit Ground(const Polygon& area)
        : m_area(area)
        , m_box(area.box()) {
        const Point size = m_box.most - m_box.least + Point{2 * around, 2 * around};
        m_columns = std::size_t(size.x / apart) + 2;
        m_rows = std::size_t(size.y / apart) + 2;
        m_outside.reserve(m_columns * m_rows);
        for (std::size_t row = 0; row < m_rows; ++row)
            for (std::size_t column = 0; column < m_columns; ++column) {
                const Point p = at(column, row);
                const double away = distanceToEdge(area, p);
                m_outside.push_back(float(area.contains(p) ? -away : away));
            }
    }

    const Polygon& area() const { return m_area; }
    const body::BoundingBox& box() const { return m_box; }
    /// So far outside a place is at least; below 0 where it may be inside.
    double outside(Point p) const {
        const auto [outside, slack] = nearest(p);
        if (outside < unknown) return outside - slack;
        return std::max(beside(p.x, m_box.least.x, m_box.most.x), beside(p.y, m_box.least.y, m_box.most.y));
    }
    /// So deep inside a place is at least; below 0 where it may be outside.
    double inside(Point p) const {
        const auto [outside, slack] = nearest(p);
        return -outside - slack;
    }

    /// Whether it is well inside.
    bool isInside(Point p) const { return nearest(p).first < -apart; }

private:
    static constexpr double apart = 8;
    static constexpr double around = 200;
    static constexpr double unknown = 1e9;

    Point at(std::size_t column, std::size_t row) const {
        return m_box.least + Point{double(column) * apart - around, double(row) * apart - around};
    }
    static double beside(double x, double low, double high) { return std::max(low - x, x - high); }
    /// What the nearest point knows, and how far it is.
    std::pair<double, double> nearest(Point p) const {
        const double x = (p.x - m_box.least.x + around) / apart + 0.5;
        const double y = (p.y - m_box.least.y + around) / apart + 0.5;
        if (!(x >= 0 && y >= 0 && x < double(m_columns) && y < double(m_rows))) return {unknown, 0};
        const auto column = static_cast<std::size_t>(x);
        const auto row = static_cast<std::size_t>(y);
        const double aside = (x - double(column) - 0.5) * apart;
        const double down = (y - double(row) - 0.5) * apart;
        return {m_outside[row * m_columns + column], std::sqrt(aside * aside + down * down) + 1e-3};
    }

    Polygon m_area;
    body::BoundingBox m_box;
    std::size_t m_columns = 0;
    std::size_t m_rows = 0;
    std::vector<float> m_outside;
};

/// Between two edges that do not cross; squared.
inline double squareBetween(Point a, Point b, Point c, Point d) {
    return std::min({squareTo(a, c, d), squareTo(b, c, d), squareTo(c, a, b), squareTo(d, a, b)});
}

/// How far `hand` is from the ground, as far as that is less than `most`; 0 where they meet.
inline double gapTo(const Ground& ground, const Polygon& hand, double most) {
    double least = most * most;
    bool near = false;
    for (std::size_t i = 0, j = hand.points.size() - 1; i < hand.points.size(); j = i++) {
        const Point a = hand.points[j];
        const Point b = hand.points[i];
        // No point of an edge is nearer than its ends are, by half of its length.
        if ((ground.outside(a) + ground.outside(b) - distance(a, b)) / 2 >= most) continue;
        near = true;
        const auto& points = ground.area().points;
        for (std::size_t k = 0, l = points.size() - 1; k < points.size(); l = k++) {
            const auto apart = [most](double p, double q, double r, double s) {
                return std::min(p, q) > std::max(r, s) + most || std::min(r, s) > std::max(p, q) + most;
            };
            if (apart(a.x, b.x, points[l].x, points[k].x) || apart(a.y, b.y, points[l].y, points[k].y)) continue;
            least = std::min(least, squareBetween(a, b, points[l], points[k]));
        }
    }
    if (near && hand.intersects(ground.area())) return 0;
    return std::sqrt(least);
}

/// A circle around all of an area.
struct Disc {
    Point centre;
    double radius = 0;

    static Disc around(const Polygon& area) {
        if (area.empty()) return {};
        const body::BoundingBox box = area.box();
        Disc disc{(box.least + box.most) * 0.5, 0};
        for (const Point& p : area.points)
            disc.radius = std::max(disc.radius, distance(disc.centre, p));
        return disc;
    }
};

/// The discs around what hands press with, as they lie.
class Palms {
public:
    explicit Palms(const body::BodyMap& map) {
        for (std::size_t shape = 0; shape < m_discs.size(); ++shape)
            m_discs[shape] = Disc::around(map.contact[shape]);
    }
    Disc of(const body::Placement& lies, body::Hand hand) const {
        Disc disc = m_discs[std::size_t(lies.shape)];
        if (hand == body::Hand::Left) disc.centre = mirrored(disc.centre, 0);
        disc.centre = lies.at + turned(disc.centre, lies.degrees);
        return disc;
    }

private:
    std::array<Disc, body::handShapeCount> m_discs;
};

/// Every zone or region of a map.
template<typename Areas> std::vector<Ground> groundsOf(const Areas& areas) {
    std::vector<Ground> grounds;
    for (const auto& each : areas)
        grounds.emplace_back(each.area);
    return grounds;
}

} // namespace effleur::test
