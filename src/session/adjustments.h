#pragma once

#include "body/body_map.h"
#include "session/feel.h"
#include "session/index.h"
#include "session/pose.h"
#include "session/time.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace effleur::session {

/// What this session changes of one step.
struct StepEdit {
    std::optional<int> repetitions; ///< 1..200, each side and lane
    int pacePercent = 100;          ///< of the author's seconds for a repetition, 50..200
    bool skipped = false;           ///< ignored on protected steps
    bool operator==(const StepEdit&) const = default;
};

/// From where the hands come into a step that was jumped to, or looped.
struct Entry {
    StepIndex step{};
    std::optional<std::size_t> pass;      ///< the pass that is entered; none = the first that is played
    std::optional<Poses> from;            ///< none: from off the body, through a lead-in
    std::optional<Feel> felt{};           ///< what was felt last before it; none: nothing, or nobody knows
    std::optional<body::Stance> stance{}; ///< where the giver was; none: already where the step wants it
    std::optional<std::size_t> part{};    ///< of the body, that was bare; none: that of the step
    bool operator==(const Entry&) const = default;
};

/// Everything that a session changes of its routine.
struct Adjustments {
    int ceiling = 3; ///< today's highest pressure, 1..3
    int shift = 0;   ///< -2..+1, for every step
    Rate rate = normalRate;
    std::map<std::string, StepEdit, std::less<>> edits; ///< by step id
    std::vector<StepIndex> order;                       ///< in play order; empty = as written
    body::RegionSet leftOut;                            ///< regions that became noPressure
    bool waitEverywhere = false;
    bool loop = false;
    std::optional<Entry> enteredFrom;
    bool operator==(const Adjustments&) const = default;
};

} // namespace effleur::session
