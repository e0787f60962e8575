#include "session/moment.h"

#include <algorithm>
#include <cmath>

namespace effleur::session {
namespace {

double ratio(Millis part, Millis whole) {
    return whole.count() > 0 ? double(part.count()) / double(whole.count()) : 1;
}

/// Where in a work's repetitions `into` lies.
void placeInWork(Moment& moment, const Segment& work, Millis into) {
    const auto repetition = std::min<long>(into / work.perRepetition, work.repetitions - 1);
    moment.repetition = int(repetition);
    moment.phase = ratio(into - work.perRepetition * repetition, work.perRepetition);
    const double outShare = work.outShare;
    moment.returning = moment.phase >= outShare && outShare < 1;
    moment.part = moment.returning ? (moment.phase - outShare) / (1 - outShare) : moment.phase / outShare;
    moment.beat = moment.returning ? moment.beats - 1 : std::min(int(moment.part * moment.beats), moment.beats - 1);
}

} // namespace

Moment momentAt(const Timeline& timeline, Position position) {
    Moment moment;
    if (timeline.segments.empty()) {
        moment.ended = true;
        return moment;
    }
    moment.ended = position >= timeline.end();
    position = std::clamp(position, Position{}, timeline.end());
    moment.segment = timeline.segmentAt(position);
    const Segment& segment = timeline.segments[moment.segment];
    moment.kind = segment.kind;
    moment.step = segment.step;
    moment.ordinal = segment.ordinal;
    moment.pass = segment.pass;
    moment.side = segment.side;
    moment.beats = segment.beats;

    const Millis into = position - segment.begin;
    const bool works = segment.kind == SegmentKind::Work;
    // A lead-in, change or switch is always followed by the work that it leads to.
    const Segment& work = works ? segment : timeline.segments[moment.segment + 1];
    moment.repetitions = work.repetitions;
    if (works)
        placeInWork(moment, segment, into);
    else
        moment.phase = ratio(into, segment.end - segment.begin);
    moment.pressure = work.pressures[std::size_t(moment.repetition)];

    moment.leftInSegment = segment.end - position;
    moment.leftInStep = segment.stepEnd - position;
    moment.left = timeline.end() - position;
    if (const Ordinal next = following(segment.ordinal); timeline.steps.has(next)) moment.next = timeline.steps[next];
    const std::size_t next = moment.segment + (works ? 2 : 3);
    if (next < timeline.segments.size()) moment.coming = next;
    moment.untilComing = work.end - position;
    moment.lastRepetition = works && segment.end == segment.stepEnd && moment.repetition + 1 == segment.repetitions;
    return moment;
}

Position beatAt(const Segment& work, int repetition, int beat) {
    const double into = double(work.perRepetition.count()) * work.outShare * beat / work.beats;
    return work.begin + work.perRepetition * repetition + Millis(std::llround(into));
}

} // namespace effleur::session
