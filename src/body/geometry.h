#pragma once

#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace effleur::body {

/// Body units, the program's own, whatever a map's file counts in: 12 = 1 cm; x to the picture's right, y down. The
/// person's left is the picture's left.
inline constexpr double unitsPerCm = 12.0;

/// A point or vector, in body units.
struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

constexpr Point operator+(Point a, Point b) {
    return {a.x + b.x, a.y + b.y};
}
constexpr Point operator-(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}
constexpr Point operator*(Point a, double k) {
    return {a.x * k, a.y * k};
}
/// Distance between two points, in body units.
double distance(Point a, Point b);
/// From a (share 0) to b (share 1); shares outside go on in a straight line.
constexpr Point mix(Point a, Point b, double share) {
    return a + (b - a) * share;
}
/// Mirrored about the vertical line x = axis.
constexpr Point mirrored(Point p, double axis) {
    return {2 * axis - p.x, p.y};
}
/// `p` turned clockwise on the picture by `degrees` about the origin.
Point turned(Point p, double degrees);

/// A smooth line, walked by its length. Curves are flattened to within 0.1 units when it is made.
class Path {
public:
    Path() = default;
    /// A line through the given points; fewer than two make an empty path.
    explicit Path(const std::vector<Point>& points);
    /// Reads SVG path data of absolute M, L, C and Z only, one sub-path, within 100,000 units of the origin, each
    /// number times `scale`; nothing where it is anything else.
    static std::optional<Path> parse(std::string_view data, double scale = 1);

    bool empty() const { return m_points.empty(); }
    double length() const { return m_along.empty() ? 0 : m_along.back(); }
    /// The point at a share of the length; shares are clamped to 0..1; the origin on an empty path.
    Point at(double share) const;
    /// The unit direction of travel there; up, {0, -1}, on an empty path.
    Point direction(double share) const;
    const std::vector<Point>& points() const { return m_points; }
    Path mirrored(double axis) const;
    bool operator==(const Path& other) const { return m_points == other.m_points; }

private:
    struct Spot {
        std::size_t index;
        double within;
    };
    Spot spotAt(double share) const;

    std::vector<Point> m_points;
    std::vector<double> m_along;
};

/// An upright rectangle around something; that around nothing meets nothing.
struct BoundingBox {
    Point least{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
    Point most{std::numeric_limits<double>::lowest(), std::numeric_limits<double>::lowest()};

    bool contains(Point p) const { return least.x <= p.x && p.x <= most.x && least.y <= p.y && p.y <= most.y; }
    bool meets(const BoundingBox& other) const {
        return least.x <= other.most.x && other.least.x <= most.x && least.y <= other.most.y && other.least.y <= most.y;
    }
};

/// A closed area; the last point joins the first.
struct Polygon {
    std::vector<Point> points;

    bool operator==(const Polygon&) const = default;
    bool empty() const { return points.size() < 3; }
    /// Even-odd; a point on the edge may fall on either side.
    bool contains(Point p) const;
    /// Whether the two areas share a point: edges cross, or one lies within the other.
    bool intersects(const Polygon& other) const;
    BoundingBox box() const;
    Polygon mirrored(double axis) const;
};

} // namespace effleur::body
