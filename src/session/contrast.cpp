#include "session/contrast.h"

#include "session/moment.h"

#include <cmath>

namespace effleur::session {
namespace {

constexpr double alike = 1.05; ///< nobody feels less
constexpr double clearly = 1.33;

/// Of the hand that works; where both do, of the faster one.
double speedOf(const Plan& plan, const Segment& work) {
    const body::Course& course = plan.steps[work.step].passes[work.pass].course;
    if (course.kind != body::StrokeKind::Path) return 0;
    const double seconds = std::chrono::duration<double>(work.perRepetition).count() * work.outShare;
    double longest = 0;
    for (const body::Hand hand : {body::Hand::Left, body::Hand::Right})
        if (const body::HandTrack& track = course.of(hand).track;
            track.role == body::HandRole::Works && !track.out.empty())
            longest = std::max(longest, track.out.length());
    return seconds > 0 ? longest / body::unitsPerCm / seconds : 0;
}

/// The shift that held before anything was asked for in this change.
int shiftBefore(const Timeline& timeline, const Session& session, const Segment& change) {
    const Position stepBegins = timeline.beginOf(change.ordinal);
    int shift = session.adjustments.shift;
    const auto& changes = session.tally.changes;
    for (auto each = changes.rbegin(); each != changes.rend(); ++each) {
        if (each->undone) continue;
        if (each->step != change.step || each->pass != change.pass || stepBegins + each->into < change.begin)
            return each->shift;
        shift = each->what == Happening::EasedOff     ? each->shift + 1
                : each->what == Happening::MadeFirmer ? each->shift - 1
                                                      : each->shift;
    }
    return shift;
}

Contrast::Speed compared(double before, double now) {
    using Speed = Contrast::Speed;
    if (before <= 0 || now <= 0) return Speed::Alike;
    const double ratio = now / before;
    if (ratio > clearly) return Speed::MuchQuicker;
    if (ratio > alike) return Speed::Quicker;
    if (ratio < 1 / clearly) return Speed::MuchSlower;
    return ratio < 1 / alike ? Speed::Slower : Speed::Alike;
}

} // namespace

Feel feelOf(const Plan& plan, const Segment& work, int repetition) {
    return {int(std::lround(work.pressures[std::size_t(repetition)])), speedOf(plan, work)};
}

std::optional<Feel> lastFelt(const Plan& plan, const Timeline& timeline, const Session& session, Position position) {
    if (timeline.segments.empty()) return std::nullopt;
    const Moment moment = momentAt(timeline, position);
    const Segment& segment = timeline.segments[moment.segment];
    if (segment.kind == SegmentKind::Work) return feelOf(plan, segment, moment.repetition);
    if (segment.from || segment.kind == SegmentKind::LeadIn || moment.segment == 0) return segment.felt;
    const Segment& before = timeline.segments[moment.segment - 1];
    Feel felt = feelOf(plan, before, before.repetitions - 1);
    const double author = routine::pressureAt(plan.written(before.step), before.repetitions - 1, before.repetitions);
    felt.pressure =
        int(std::lround(workingPressure(author, shiftBefore(timeline, session, segment), session.adjustments.ceiling)));
    return felt;
}

std::optional<Contrast> contrastAt(const Plan& plan, const Timeline& timeline, const Session& session,
                                   Position position) {
    if (timeline.segments.empty()) return std::nullopt;
    const std::size_t index = timeline.segmentAt(position);
    if (timeline.segments[index].kind == SegmentKind::Work) return std::nullopt;
    const std::optional<Feel> before = lastFelt(plan, timeline, session, position);
    if (!before) return std::nullopt;
    const Segment& change = timeline.segments[index];
    const Feel now = feelOf(plan, timeline.segments[index + 1], 0);
    const bool sameWay = !change.from && index > 0 &&
                         plan.written(timeline.segments[index - 1].step).stroke == plan.written(change.step).stroke;
    return Contrast{.firmer = now.pressure - before->pressure,
                    .speed = sameWay ? compared(before->speed, now.speed) : Contrast::Speed::Alike,
                    .withoutPressure = now.pressure == 0,
                    .fromStill = before->pressure == 0};
}

} // namespace effleur::session
