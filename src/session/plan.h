#pragma once

#include "body/margin.h"
#include "routine/routine.h"
#include "session/index.h"

#include <vector>

namespace effleur::session {

/// One unbroken piece of a step's work and where the hands go in it.
struct PlannedPass {
    routine::Pass pass;
    body::Course course;
    /// Share of the working part whose hand's middle lies in each region (index = region), 0..1.
    std::vector<double> share;
    bool operator==(const PlannedPass&) const = default;
};

struct PlannedStep {
    std::vector<PlannedPass> passes; ///< at least one; resting has one with two hands off the body
    double outShare = 1;             ///< of a repetition
    std::size_t part = 0;            ///< of the map
    bool isProtected = false;
    bool operator==(const PlannedStep&) const = default;
};

/// A routine on a body, immutable: what was written, and what the map allows along each of its strokes.
struct Plan {
    routine::Routine routine;
    body::BodyMap map;
    ListBy<StepIndex, PlannedStep> steps; ///< as in the routine
    body::Margin margin;                  ///< of the map
    std::string document;                 ///< the text that it was read from; empty where it was made

    const routine::Step& written(StepIndex step) const { return routine.steps[number(step)]; }
};

/// Total for every routine that read without an error on this map; a step whose stroke is missing becomes a rest.
/// `document` is kept as it is: only it knows what a routine does not, such as strokes of its own.
Plan plan(routine::Routine routine, body::BodyMap map, std::string document = {});

} // namespace effleur::session
