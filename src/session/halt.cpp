#include "session/halt.h"

#include <algorithm>

namespace effleur::session {

Halt haltAfter(const Timeline& timeline, const Adjustments& adjustments, Position from) {
    if (timeline.segments.empty()) return {HaltKind::End, Position{}};
    if (adjustments.loop) {
        const Position end = timeline.endOf(timeline.segments[timeline.segmentAt(from)].ordinal);
        return {HaltKind::Loop, end};
    }
    const auto gate = std::upper_bound(timeline.gates.begin(), timeline.gates.end(), from);
    if (gate != timeline.gates.end()) return {HaltKind::Gate, *gate};
    return {HaltKind::End, timeline.end()};
}

} // namespace effleur::session
