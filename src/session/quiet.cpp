#include "session/quiet.h"

#include "session/plan.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace effleur::session {

namespace {

double share(Millis part, Millis whole) {
    return std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

double softly(double share) {
    return (1 - std::cos(std::numbers::pi * share)) / 2;
}

} // namespace

Quiet quietAt(const Plan& plan, const Timeline& timeline, Position position) {
    using routine::Technique;
    Quiet quiet;
    if (timeline.segments.empty()) return quiet;
    const std::size_t at = timeline.segmentAt(position);
    const Segment& segment = timeline.segments[at];
    const Millis since = wallTime(position - segment.begin, timeline.rate);
    const double covered = softly(share(since, covering));
    if (segment.kind != SegmentKind::Work) {
        if (at > 0 && plan.written(timeline.segments[at - 1].step).technique == Technique::Resting)
            quiet.cover = 1 - covered;
        return quiet;
    }
    const Technique technique = plan.written(segment.step).technique;
    quiet.rests = technique == Technique::Resting;
    quiet.holds = quiet.rests || technique == Technique::Holding;
    if (!quiet.holds) return quiet;
    const Millis into = since % (breathIn + breathOut);
    quiet.breath = into < breathIn ? softly(share(into, breathIn)) : 1 - softly(share(into - breathIn, breathOut));
    quiet.words = 1 - share(since - wordsStay, wordsGo);
    if (quiet.rests) quiet.cover = covered;
    return quiet;
}

Quiet quietAfter(const Plan& plan, const Timeline& timeline, Millis since) {
    const Quiet last = timeline.segments.empty() ? Quiet{} : quietAt(plan, timeline, timeline.end() - Millis{1});
    Quiet quiet{.holds = true, .rests = true, .words = last.words, .over = true};
    const double covered = softly(share(since, covering));
    quiet.breath = last.breath * (1 - covered);
    quiet.cover = last.cover + (1 - last.cover) * covered;
    quiet.light = softly(share(since - (last.rests ? Millis{0} : covering), lighting));
    return quiet;
}

bool isStill(const Quiet& quiet) {
    return quiet.over && quiet.breath == 0 && quiet.cover == 1 && quiet.light == 1;
}

} // namespace effleur::session
