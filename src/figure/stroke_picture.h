#pragma once

#include "figure/framing.h"
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
    double reach = 146;          ///< from the line to beyond the fingertips: 0 where they are on it
    bool operator==(const HandLine&) const = default;
};

/// One pass of a stroke, as it is drawn.
struct StrokePicture {
    HandLine left;
    HandLine right;
    routine::Technique technique = routine::Technique::Stroking;
    Framing framing;
    double axis = 0;   ///< of the map, body units
    double weight = 1; ///< of what is drawn: 1, and less with each closing stroke
    bool operator==(const StrokePicture&) const = default;
};

StrokePicture strokePicture(const session::PlannedPass& pass, routine::Technique technique, const body::BodyMap& map,
                            std::size_t part = 0);

/// The weight of a repetition, from 0: closing strokes end at `lightest`, all others stay at 1.
double weightOf(routine::Technique technique, int repetition, int repetitions);
inline constexpr double lightest = 0.3;

double lengthOf(const QPolygonF& line);

} // namespace effleur::figure
