#pragma once

#include "session/timeline.h"

#include <optional>

namespace effleur::session {

/// Everything true at a position. Counts are 0-based; a screen adds one.
struct Moment {
    SegmentKind kind = SegmentKind::LeadIn;
    std::size_t segment = 0;
    StepIndex step{}; ///< in a change the step that it leads into
    Ordinal ordinal{};
    std::size_t pass = 0;
    routine::Side side = routine::Side::Both;
    int repetition = 0;     ///< of this side and lane
    int repetitions = 0;    ///< of the work here, or of the work that this leads to
    double phase = 0;       ///< of the repetition, 0..1; of a change: how much of it is over
    bool returning = false; ///< in the light return
    double part = 0;        ///< of the working part or of the return, 0..1
    int beat = 0;           ///< of the working part
    int beats = 1;
    double pressure = 0; ///< this repetition's working pressure; in a change: of what it leads to
    Millis leftInSegment{0};
    Millis leftInStep{0};          ///< to the end of the step's last work
    Millis left{0};                ///< to the end of the session
    std::optional<StepIndex> next; ///< the next played step
    /// The segment of the next work, another side or line of this step too; what it asks for begins with its change.
    std::optional<std::size_t> coming;
    Millis untilComing{0};       ///< to the change that leads into it; to the end where nothing comes
    bool lastRepetition = false; ///< of the step's last work
    bool ended = false;          ///< at or past the end
    bool operator==(const Moment&) const = default;
};

/// Total (before the start, past the end), allocation-free, O(log n). An empty timeline gives an ended moment.
Moment momentAt(const Timeline& timeline, Position position);

/// When a beat of a repetition is due; beats are spread evenly over the working part.
Position beatAt(const Segment& work, int repetition, int beat);

} // namespace effleur::session
