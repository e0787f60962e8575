#include "figure/gesture.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace effleur::figure {

namespace {

using routine::Technique;

constexpr double fullTurn = 2 * std::numbers::pi;
constexpr double nearlyFull = 0.96 * fullTurn; ///< flattened curves lose a little of their turn
constexpr double enough = 0.90 * fullTurn;     ///< to know a circle by
constexpr double sameCluster = 70;             ///< body units along the shaft
constexpr std::size_t mostCircles = 9;

double turnBetween(QPointF a, QPointF b, QPointF c) {
    const QPointF u = b - a;
    const QPointF v = c - b;
    return std::atan2(u.x() * v.y() - u.y() * v.x(), u.x() * v.x() + u.y() * v.y());
}

/// Without points that coincide, which have no direction.
QPolygonF cleaned(const QPolygonF& line) {
    QPolygonF result;
    for (const QPointF& point : line)
        if (result.isEmpty() || QLineF(result.last(), point).length() > 0.05) result << point;
    return result;
}

/// The circle that ends at `end`: back to where the line has turned once around.
Circle circleBefore(const QPolygonF& line, const std::vector<double>& turns, std::size_t end) {
    double turned = 0;
    std::size_t begin = end;
    while (begin > 0 && std::abs(turned += turns[begin]) < enough)
        --begin;
    QRectF box(line[static_cast<qsizetype>(begin)], QSizeF(0, 0));
    for (std::size_t index = begin; index <= end; ++index) {
        const QPointF point = line[static_cast<qsizetype>(index)];
        box.setLeft(std::min(box.left(), point.x()));
        box.setRight(std::max(box.right(), point.x()));
        box.setTop(std::min(box.top(), point.y()));
        box.setBottom(std::max(box.bottom(), point.y()));
    }
    return {box.center(), (box.width() + box.height()) / 4, 0, turned > 0};
}

/// Where a line that goes to and fro across its main way does so, and how far.
void findTicks(const QPolygonF& line, Gesture& gesture) {
    const QLineF shaft(line.first(), line.last());
    const QPointF along = shaft.length() > 0 ? (shaft.p2() - shaft.p1()) / shaft.length() : QPointF(0, -1);
    const QPointF across(-along.y(), along.x());
    const auto side = [&](QPointF point) { return QPointF::dotProduct(point - shaft.p1(), across); };
    const auto ahead = [&](QPointF point) { return QPointF::dotProduct(point - shaft.p1(), along); };
    std::vector<double> reversals; // along the shaft
    double widest = 0;
    for (qsizetype index = 1; index + 1 < line.size(); ++index) {
        const double before = side(line[index]) - side(line[index - 1]);
        const double after = side(line[index + 1]) - side(line[index]);
        if (before * after < 0) reversals.push_back(ahead(line[index]));
        widest = std::max(widest, std::abs(side(line[index])));
    }
    std::ranges::sort(reversals);
    for (std::size_t first = 0; first < reversals.size();) {
        std::size_t last = first;
        while (last + 1 < reversals.size() && reversals[last + 1] - reversals[last] < sameCluster)
            ++last;
        if (last > first) gesture.ticks.push_back(shaft.p1() + along * (reversals[first] + reversals[last]) / 2);
        first = last + 1;
    }
    if (!gesture.ticks.empty()) {
        gesture.reach = widest;
        return;
    }
    // Along an even way the hand rubs all over it.
    for (const double share : {0.18, 0.5, 0.82})
        gesture.ticks.push_back(
            line[static_cast<qsizetype>(std::lround(share * static_cast<double>(line.size() - 1)))]);
}

/// The pieces between the samples where the hand is lifted.
std::vector<QPolygonF> piecesOf(const HandLine& line) {
    std::vector<QPolygonF> pieces;
    bool on = false;
    for (qsizetype index = 0; index < line.out.size(); ++index) {
        const double share =
            line.out.size() > 1 ? static_cast<double>(index) / static_cast<double>(line.out.size() - 1) : 0;
        const auto sample = static_cast<std::size_t>(share * static_cast<double>(line.lifted.size()));
        const bool lifted = !line.lifted.empty() && line.lifted[std::min(sample, line.lifted.size() - 1)];
        if (!lifted && !on) pieces.emplace_back();
        on = !lifted;
        if (on) pieces.back() << line.out[index];
    }
    std::erase_if(pieces, [](const QPolygonF& piece) { return piece.size() < 2; });
    return pieces;
}

bool closed(const QPolygonF& line) {
    const QRectF box = line.boundingRect();
    return QLineF(line.first(), line.last()).length() < (box.width() + box.height()) / 12;
}

} // namespace

std::vector<Circle> circlesOf(const QPolygonF& way) {
    const QPolygonF line = cleaned(way);
    std::vector<Circle> circles;
    if (line.size() < 3) return circles;
    std::vector<double> turns(static_cast<std::size_t>(line.size()), 0.0); // at each point
    for (qsizetype index = 1; index + 1 < line.size(); ++index)
        turns[static_cast<std::size_t>(index)] = turnBetween(line[index - 1], line[index], line[index + 1]);
    const double whole = lengthOf(line);
    double turned = 0;
    double gone = 0;
    for (std::size_t index = 1; index < turns.size(); ++index) {
        gone += QLineF(line[static_cast<qsizetype>(index) - 1], line[static_cast<qsizetype>(index)]).length();
        turned += turns[index];
        if (std::abs(turned) < nearlyFull) continue;
        Circle circle = circleBefore(line, turns, index);
        circle.until = gone / whole;
        circles.push_back(circle);
        turned -= std::copysign(fullTurn, turned);
    }
    // So many that they would lie on each other are shown by some of them.
    if (circles.size() > mostCircles) {
        std::vector<Circle> fewer;
        const std::size_t step = (circles.size() + mostCircles - 1) / mostCircles;
        for (std::size_t index = 0; index < circles.size(); index += step)
            fewer.push_back(circles[index]);
        circles = std::move(fewer);
    }
    return circles;
}

Gesture gestureOf(const HandLine& line, Technique technique) {
    Gesture gesture;
    if (!line.works) return gesture;
    if (!line.points.empty()) {
        gesture.kind = line.points.size() > 1 ? GestureKind::Spots : GestureKind::Hold;
        return gesture;
    }
    if (line.out.size() < 2) return gesture;
    gesture.kind = GestureKind::Line;
    gesture.pieces = piecesOf(line);
    if (technique == Technique::Closing)
        gesture.kind = GestureKind::Feather;
    else if (technique == Technique::Squeezing)
        gesture.kind = GestureKind::Push;
    else if (technique == Technique::Rolling || gesture.pieces.size() > 1)
        gesture.kind = GestureKind::Hops;
    else if (technique == Technique::Shaking)
        gesture.kind = GestureKind::Sway;
    else if (technique == Technique::Kneading || technique == Technique::Rubbing) {
        gesture.circles = circlesOf(line.out);
        if (closed(line.out) && gesture.circles.size() <= 1)
            gesture.kind = GestureKind::Ring;
        else if (!gesture.circles.empty())
            gesture.kind = GestureKind::Circles;
        else
            findTicks(cleaned(line.out), gesture);
        if (gesture.kind == GestureKind::Line && technique == Technique::Rubbing) gesture.kind = GestureKind::Shaft;
    }
    return gesture;
}

} // namespace effleur::figure
