#pragma once

#include "routine/routine.h"
#include "session/plan.h"

#include <QPointF>
#include <QPolygonF>
#include <vector>

namespace effleur::figure {

/// What the diagram draws of one hand's way, in body units.
struct HandLine {
    bool works = false;
    QPolygonF out;               ///< the working part; empty for points and holds
    QPolygonF back;              ///< the light return; may be empty
    std::vector<QPointF> points; ///< where claps land, or the one place of a hold
    std::vector<bool> lifted;    ///< whether the hand lets go there, at equal steps along `out`
    QPointF fingers{0, -1};      ///< where they point when it begins, as long as 1
    bool operator==(const HandLine&) const = default;
};

/// One pass of a stroke, as it is drawn.
struct StrokePicture {
    HandLine left;
    HandLine right;
    routine::Technique technique = routine::Technique::Stroking;
    bool operator==(const StrokePicture&) const = default;
};

StrokePicture strokePicture(const session::PlannedPass& pass, routine::Technique technique);

double lengthOf(const QPolygonF& line);

} // namespace effleur::figure
