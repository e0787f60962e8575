#include "body/geometry.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>

namespace effleur::body {

namespace {

/// Farther out than this nothing is drawn; it bounds the points that a curve is cut into.
constexpr double farthest = 100'000;
constexpr double flatness = 0.1;

double cross(Point a, Point b) {
    return a.x * b.y - a.y * b.x;
}

/// Appends the curve's points after `a`, close enough that no chord is farther than `flatness` from it.
void flatten(std::vector<Point>& points, Point a, Point b, Point c, Point d) {
    const auto bend = std::max(distance(a + c, b * 2), distance(b + d, c * 2));
    const auto pieces = std::max(1, static_cast<int>(std::ceil(std::sqrt(0.75 * bend / flatness))));
    for (int i = 1; i < pieces; ++i) {
        const double t = static_cast<double>(i) / pieces;
        const double s = 1 - t;
        points.push_back(a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t));
    }
    points.push_back(d);
}

/// Reads path data from left to right.
class PathDataReader {
public:
    PathDataReader(std::string_view data, double scale)
        : rest(data)
        , m_scale(scale) {}

    bool atEnd() {
        skip();
        return rest.empty();
    }
    bool atNumber() {
        skip();
        return !rest.empty() && (rest[0] == '-' || rest[0] == '+' || rest[0] == '.' || isDigit(rest[0]));
    }
    char letter() {
        skip();
        if (rest.empty()) return 0;
        const char c = rest[0];
        rest.remove_prefix(1);
        return c;
    }
    std::optional<Point> point() {
        const auto x = number();
        const auto y = x ? number() : std::nullopt;
        if (!y) return std::nullopt;
        return Point{*x, *y} * m_scale;
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    void skip() {
        while (!rest.empty() &&
               (rest[0] == ' ' || rest[0] == ',' || rest[0] == '\t' || rest[0] == '\n' || rest[0] == '\r'))
            rest.remove_prefix(1);
    }
    std::optional<double> number() {
        if (!atNumber()) return std::nullopt;
        if (rest[0] == '+') rest.remove_prefix(1);
        double value = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
        if (error != std::errc{} || !(std::abs(value) <= farthest)) return std::nullopt;
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
        return value;
    }

    std::string_view rest;
    double m_scale;
};

BoundingBox boxOf(Point a, Point b) {
    return {{std::min(a.x, b.x), std::min(a.y, b.y)}, {std::max(a.x, b.x), std::max(a.y, b.y)}};
}

bool segmentsMeet(Point a, Point b, Point c, Point d) {
    const double ab_c = cross(b - a, c - a);
    const double ab_d = cross(b - a, d - a);
    const double cd_a = cross(d - c, a - c);
    const double cd_b = cross(d - c, b - c);
    if (((ab_c > 0) != (ab_d > 0)) && ((cd_a > 0) != (cd_b > 0))) return true;
    const auto on = [](double side, Point p, Point q, Point r) {
        return side == 0 && std::min(p.x, q.x) <= r.x && r.x <= std::max(p.x, q.x) && std::min(p.y, q.y) <= r.y &&
               r.y <= std::max(p.y, q.y);
    };
    return on(ab_c, a, b, c) || on(ab_d, a, b, d) || on(cd_a, c, d, a) || on(cd_b, c, d, b);
}

} // namespace

double distance(Point a, Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

Point turned(Point p, double degrees) {
    const double angle = degrees * std::numbers::pi / 180;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    return {p.x * c - p.y * s, p.x * s + p.y * c};
}

Path::Path(const std::vector<Point>& points) {
    for (const Point p : points) {
        if (!m_points.empty()) {
            const double step = distance(m_points.back(), p);
            if (step == 0) continue;
            m_along.push_back(m_along.back() + step);
        } else {
            m_along.push_back(0);
        }
        m_points.push_back(p);
    }
    if (m_points.size() < 2) {
        m_points.clear();
        m_along.clear();
    }
}

std::optional<Path> Path::parse(std::string_view data, double scale) {
    PathDataReader reader(data, scale);
    if (reader.letter() != 'M') return std::nullopt;
    const auto start = reader.point();
    if (!start) return std::nullopt;
    std::vector<Point> points{*start};
    char command = 'L'; // pairs that follow a move are lines
    while (!reader.atEnd()) {
        if (!reader.atNumber()) command = reader.letter();
        if (command == 'L') {
            const auto p = reader.point();
            if (!p) return std::nullopt;
            points.push_back(*p);
        } else if (command == 'C') {
            const auto b = reader.point();
            const auto c = b ? reader.point() : std::nullopt;
            const auto d = c ? reader.point() : std::nullopt;
            if (!d) return std::nullopt;
            flatten(points, points.back(), *b, *c, *d);
        } else if (command == 'Z' && reader.atEnd()) {
            points.push_back(*start);
        } else {
            return std::nullopt;
        }
    }
    Path path(points);
    if (path.empty()) return std::nullopt;
    return path;
}

Path::Spot Path::spotAt(double share) const {
    const double along = std::clamp(share, 0.0, 1.0) * length();
    const auto above = std::upper_bound(m_along.begin() + 1, m_along.end() - 1, along);
    const auto index = static_cast<std::size_t>(above - m_along.begin()) - 1;
    return {index, (along - m_along[index]) / (m_along[index + 1] - m_along[index])};
}

Point Path::at(double share) const {
    if (empty()) return {};
    const Spot spot = spotAt(share);
    return mix(m_points[spot.index], m_points[spot.index + 1], spot.within);
}

Point Path::direction(double share) const {
    if (empty()) return {0, -1};
    const Spot spot = spotAt(share);
    const Point step = m_points[spot.index + 1] - m_points[spot.index];
    return step * (1 / distance({}, step));
}

Path Path::mirrored(double axis) const {
    std::vector<Point> points;
    points.reserve(m_points.size());
    for (const Point p : m_points)
        points.push_back(body::mirrored(p, axis));
    return Path(points);
}

bool Polygon::contains(Point p) const {
    bool inside = false;
    for (std::size_t i = 0, j = points.size() - 1; i < points.size(); j = i++) {
        const Point a = points[i];
        const Point b = points[j];
        if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
    }
    return inside;
}

bool Polygon::intersects(const Polygon& other) const {
    if (empty() || other.empty()) return false;
    const BoundingBox around = box();
    if (!around.meets(other.box())) return false;
    if (contains(other.points.front()) || other.contains(points.front())) return true;
    // Only edges that come near can cross.
    for (std::size_t k = 0, l = other.points.size() - 1; k < other.points.size(); l = k++) {
        const Point a = other.points[l];
        const Point b = other.points[k];
        const BoundingBox edge = boxOf(a, b);
        if (!around.meets(edge)) continue;
        for (std::size_t i = 0, j = points.size() - 1; i < points.size(); j = i++) {
            if (edge.meets(boxOf(points[j], points[i])) && segmentsMeet(points[j], points[i], a, b)) return true;
        }
    }
    return false;
}

BoundingBox Polygon::box() const {
    if (points.empty()) return {};
    BoundingBox box{points.front(), points.front()};
    for (const Point p : points) {
        box.least = {std::min(box.least.x, p.x), std::min(box.least.y, p.y)};
        box.most = {std::max(box.most.x, p.x), std::max(box.most.y, p.y)};
    }
    return box;
}

Polygon Polygon::mirrored(double axis) const {
    Polygon result;
    result.points.reserve(points.size());
    for (const Point p : points)
        result.points.push_back(body::mirrored(p, axis));
    return result;
}

} // namespace effleur::body
