#pragma once

#include "body/body_map.h"
#include "body/course.h"
#include "routine/finding.h"
#include "routine/routine.h"

#include <map>
#include <tuple>

namespace effleur::routine {

/// What was found along strokes, for the next routine on the same body map, with strokes of its own or not. A stroke is
/// known again by being equal, not by its name alone.
class StrokeMemory {
public:
    /// One lane of a stroke on one side.
    struct Facts {
        std::vector<body::Breach> breaches;
        double least = highestPressure; ///< the lowest limit on the working part of a hand that touches
        double flow = 0;                ///< -1 where a hand's work ends against the classical flow, else nearer to 0
    };
    /// Looked up, or found out and kept. `lane` is one of the stroke's, `stance` the one on its own side. Good until
    /// the next call.
    const Facts& of(const body::BodyMap& map, const body::Stroke& stroke, std::size_t lane, bool mirror,
                    body::Stance stance);

private:
    struct Known {
        body::Stroke stroke;
        Facts facts;
    };
    std::map<std::tuple<std::string, std::size_t, bool, body::Stance>, Known> m_known;
};

/// Safety and craft findings of a routine that reads well. Findings carry JSON pointers, no lines.
Findings review(const Routine& routine, const body::BodyMap& map);
/// The same, quicker for the next routine: `memory` is kept from one to the next on the same map.
Findings review(const Routine& routine, const body::BodyMap& map, StrokeMemory& memory);

/// How long the routine takes at its author's pace, changes included (the timeline has the same sum).
Millis statedLength(const Routine& routine, const body::BodyMap& map);

} // namespace effleur::routine
