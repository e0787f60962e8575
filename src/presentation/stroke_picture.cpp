#include "presentation/stroke_picture.h"

#include <QLineF>
#include <cmath>

namespace effleur::presentation {

namespace {

QPolygonF polygon(const body::Path& path) {
    QPolygonF result;
    result.reserve(static_cast<qsizetype>(path.points().size()));
    for (const body::Point& point : path.points())
        result << QPointF(point.x, point.y);
    return result;
}

HandLine handLine(const body::HandCourse& course, body::StrokeKind kind) {
    HandLine line;
    const body::HandTrack& track = course.track;
    line.works = track.role == body::HandRole::Works && !course.allowed.empty();
    if (!line.works) return line;
    switch (kind) {
    case body::StrokeKind::Path:
        line.out = polygon(track.out);
        line.back = polygon(track.back);
        for (std::size_t index = 0; index * 2 < course.allowed.size(); ++index)
            line.pressure.push_back(course.allowed[index].pressure);
        break;
    case body::StrokeKind::Points:
        for (const body::Point& point : track.points)
            line.points.emplace_back(point.x, point.y);
        break;
    case body::StrokeKind::Hold: line.points.emplace_back(track.rest.x, track.rest.y); break;
    }
    return line;
}

} // namespace

StrokePicture strokePicture(const session::PlannedPass& pass) {
    return {handLine(pass.course.left, pass.course.kind), handLine(pass.course.right, pass.course.kind)};
}

QPolygonF beside(const QPolygonF& line, double by) {
    QPolygonF result;
    result.reserve(line.size());
    for (qsizetype index = 0; index < line.size(); ++index) {
        const QPointF before = line[std::max<qsizetype>(index - 1, 0)];
        const QPointF after = line[std::min(index + 1, line.size() - 1)];
        const QPointF along = after - before;
        const double length = std::hypot(along.x(), along.y());
        const QPointF aside = length > 0 ? QPointF(-along.y(), along.x()) / length : QPointF();
        result << line[index] + aside * by;
    }
    return result;
}

double lengthOf(const QPolygonF& line) {
    double sum = 0;
    for (qsizetype index = 1; index < line.size(); ++index)
        sum += QLineF(line[index - 1], line[index]).length();
    return sum;
}

QPolygonF upTo(const QPolygonF& line, double share) {
    double left = lengthOf(line) * std::clamp(share, 0.0, 1.0);
    QPolygonF result;
    for (qsizetype index = 0; index < line.size(); ++index) {
        if (index > 0) {
            const double step = QLineF(line[index - 1], line[index]).length();
            if (step > left) {
                result << line[index - 1] + (line[index] - line[index - 1]) * (left / step);
                break;
            }
            left -= step;
        }
        result << line[index];
    }
    return result;
}

} // namespace effleur::presentation
