#include "figure/stroke_picture.h"

#include <QLineF>
#include <cmath>

namespace effleur::figure {

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
    const body::Point fingers = body::turned({0, -1}, course.placementAt(kind, 0).degrees);
    line.fingers = {fingers.x, fingers.y};
    const bool onTips =
        course.writtenShape() == body::HandShape::Fingertips || course.writtenShape() == body::HandShape::Pinch;
    if (onTips) line.reach = 0;
    switch (kind) {
    case body::StrokeKind::Path:
        line.out = polygon(track.out);
        line.back = polygon(track.back);
        for (std::size_t index = 0; index * 2 < course.allowed.size(); ++index)
            line.lifted.push_back(course.allowed[index].lifted);
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

StrokePicture strokePicture(const session::PlannedPass& pass, routine::Technique technique, const body::BodyMap& map,
                            std::size_t part) {
    return {.left = handLine(pass.course.left, pass.course.kind),
            .right = handLine(pass.course.right, pass.course.kind),
            .technique = technique,
            .framing = framingOf(map, part),
            .axis = map.axis};
}

double weightOf(routine::Technique technique, int repetition, int repetitions) {
    if (technique != routine::Technique::Closing || repetitions < 2) return 1;
    return std::lerp(1.0, lightest, static_cast<double>(repetition) / (repetitions - 1));
}

double lengthOf(const QPolygonF& line) {
    double sum = 0;
    for (qsizetype index = 1; index < line.size(); ++index)
        sum += QLineF(line[index - 1], line[index]).length();
    return sum;
}

} // namespace effleur::figure
