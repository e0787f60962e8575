#include "window/lesson/ink.h"

#include <algorithm>

namespace effleur::window::lesson {

namespace {

constexpr double leastStep = 1; ///< body units

double squared(QPointF vector) {
    return QPointF::dotProduct(vector, vector);
}

/// From a point to a piece of a line.
double squaredDistance(QPointF point, QPointF from, QPointF to) {
    const QPointF along = to - from;
    const double length = squared(along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0;
    return squared(point - from - along * share);
}

bool touches(const InkLine& line, QPointF at, double radius) {
    if (line.size() == 1) return squared(line.front().at - at) <= radius * radius;
    for (qsizetype index = 1; index < line.size(); ++index)
        if (squaredDistance(at, line[index - 1].at, line[index].at) <= radius * radius) return true;
    return false;
}

} // namespace

void Ink::remember() {
    if (past.size() >= mostUndone) past.removeFirst();
    past << lines;
}

void Ink::begin(const InkPoint& point) {
    remember();
    lines << InkLine{point};
}

void Ink::extend(const InkPoint& point) {
    if (lines.isEmpty() || squared(lines.constLast().constLast().at - point.at) < leastStep * leastStep) return;
    lines.last() << point;
}

void Ink::beginRub(QPointF at, double radius) {
    remember();
    rub(at, radius);
}

void Ink::rub(QPointF at, double radius) {
    lines.removeIf([&](const InkLine& line) { return touches(line, at, radius); });
}

void Ink::clear() {
    if (lines.isEmpty()) return;
    remember();
    lines.clear();
}

void Ink::undo() {
    if (past.isEmpty()) return;
    lines = past.takeLast();
}

} // namespace effleur::window::lesson
