#pragma once

#include "session/session.h"

#include <array>

namespace effleur::session {

/// Counts the session's wall time since tally.since up to `until` into `tally`; an `until` that lies before changes
/// nothing. `session` stands as it did all that time.
void countUp(Tally& tally, const Timeline& timeline, const Session& session, Instant until);

/// The session with all its time up to `now` counted.
Session tallied(const Timeline& timeline, Session session, Instant now);

/// How much of each step on the timeline was played, 0..1: up to `at` in the step there, all of one that came to its
/// end. `session` is tallied.
ListBy<Ordinal, double> playedOf(const Timeline& timeline, const Session& session, Position at);

/// What undoing `undone` takes back, in the tally; `shift` is the one that it ends.
void undoIn(Tally& tally, const EasedOff& undone, int shift);

/// What taking these areas back undoes, in the tally.
void takeAreasBack(Tally& tally, body::RegionSet areas);

/// The areas that were left out last of those that still are; where none was during the session, the map's last one.
body::RegionSet lastLeftOut(const Session& session);

/// A session that has come to its end, as it is told afterwards.
struct Summary {
    struct Change {
        PressureChange change;
        Ordinal ordinal{}; ///< of its step; where that is played no longer, its place as written
        double share = 0;  ///< where on the final timeline, 0..1
        bool kept = true;  ///< to the end: neither undone nor made firmer again
        bool operator==(const Change&) const = default;
    };
    Millis length{0}; ///< wall time from the start on, rest included
    Millis rest{0};
    std::size_t done = 0; ///< steps that were played to their end
    std::size_t steps = 0;
    std::array<Millis, routine::techniqueCount> byTechnique{}; ///< wall time, changes included
    std::vector<Change> changes;
    std::vector<StepIndex> spared; ///< steps that were not played because of an area left out
    std::vector<int> shifts;       ///< of the steps on the timeline, in order: what held when each was played
    bool operator==(const Summary&) const = default;
};
/// Of any session, one that still plays too: as far as it is counted.
Summary summaryOf(const Plan& plan, const Timeline& timeline, const Session& session);

/// The techniques that took half a second or more, in the order in which the routine comes to them.
std::vector<routine::Technique> techniquesOf(const Plan& plan, const Summary& summary);

/// The routine with this session's pressures written into it. All else stays as the author wrote it.
routine::Routine softened(const Plan& plan, const Adjustments& adjustments);

} // namespace effleur::session
