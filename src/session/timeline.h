#pragma once

#include "session/adjustments.h"
#include "session/left_out.h"
#include "session/plan.h"
#include "session/script.h"
#include "session/time.h"

#include <optional>
#include <span>
#include <vector>

namespace effleur::session {

enum class SegmentKind : std::uint8_t { LeadIn, Work, SwitchSides, SwitchLane, Change };

/// A piece of the session. Segments cover the timeline without gap or overlap; each is [begin, end).
struct Segment {
    SegmentKind kind = SegmentKind::Work;
    Ordinal ordinal{};
    StepIndex step{};     ///< a step owns the lead-in, change or switch that leads into its work
    std::size_t pass = 0; ///< index in the step's passes: the work, or the work that this leads to
    Position begin;
    Position end;
    Position stepEnd; ///< where the step's last work ends
    routine::Side side = routine::Side::Both;
    int beats = 1;       ///< of a repetition's working part
    double outShare = 1; ///< the working part's share of a repetition
    int repetitions = 0; ///< work only
    Millis perRepetition{0};
    std::vector<double> pressures; ///< working pressure of each repetition after shift, ceiling and limits of the guide
    Berths berths;                 ///< work only: where its resting hands lie instead of on what is left out
    std::optional<Poses> from;     ///< a change that was jumped or looped into: the hands come from here
    std::optional<Feel> felt;      ///< with it: what was felt last before that
    std::optional<body::Stance> stance; ///< and where the giver was
    std::optional<std::size_t> leaves;  ///< a change to another part of the body: the one that is left
    bool operator==(const Segment&) const = default;
};

/// Work that is not played because more than half of it lies in what is left out.
struct Spared {
    StepIndex step{};
    routine::Side side = routine::Side::Both; ///< the side that is not played; both = nothing of the step is
    std::optional<Ordinal> next;              ///< the step that is played in its place, or goes on; none = the end
    bool operator==(const Spared&) const = default;
};

/// All of a step's work.
struct WholeWork {
    int sides = 1;  ///< worked one after the other: 2, else 1
    int lines = 1;  ///< on a side, the most
    Millis span{0}; ///< from its first work to the end of its last, every side and line and the switches between
    bool operator==(const WholeWork&) const = default;
};

/// The routine laid out in time for this session's adjustments.
struct Timeline {
    std::vector<Segment> segments;
    std::vector<Position> begins;        ///< of the segments: what a look-up reads
    ListBy<Ordinal, StepIndex> steps;    ///< the steps that are played
    ListBy<Ordinal, std::size_t> firsts; ///< the first segment of each of them
    body::RegionSet leftOut;
    std::vector<Spared> spared;  ///< what is not played because of it, in play order
    Rate rate = normalRate;      ///< that the script's windows are for; all else is the same at every rate
    std::vector<Need> script;    ///< ascending by due time
    std::vector<Position> gates; ///< ends of steps at which the session waits, ascending
    Position end() const { return segments.empty() ? Position{} : segments.back().end; }
    Millis length() const { return sinceBegin(end()); }
    bool operator==(const Timeline&) const = default;

    /// Index of the segment that holds `position`: the first before the start, the last past the end. O(log n).
    /// The timeline must not be empty.
    std::size_t segmentAt(Position position) const;
    /// Place of a step among the played ones; nothing where it is not played. O(n).
    std::optional<Ordinal> ordinalOf(StepIndex step) const;
    /// Where the step's lead-in or change begins, and where its last work ends. `ordinal` must be a played step's.
    Position beginOf(Ordinal ordinal) const;
    Position endOf(Ordinal ordinal) const;
    /// The lead-in or change, all work, and the switches between.
    std::span<const Segment> segmentsOf(Ordinal ordinal) const;
    WholeWork wholeWork(Ordinal ordinal) const;
};

/// Total for every plan. Steps that are skipped, or whose hands can't do more than half of their work because of an
/// area left out, are not played. A protected step is played as long as anything of it is left. If nothing would be
/// left, the first step stays.
Timeline compile(const Plan& plan, const Adjustments& adjustments);

/// The working pressure that a person gets for an author's pressure: author 0 ? 0 :
/// min(max(1, author + shift), author + 1, ceiling, 3). A zone may ease it further along the way.
double workingPressure(double author, int shift, int ceiling);

} // namespace effleur::session
