#include "session/tally.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace effleur::session {
namespace {

/// A stretch of running, cut where segments end.
void countWork(Tally& tally, const Timeline& timeline, const Running& running, Rate rate, Instant until) {
    const auto due = [&](Position position) { return running.since + wallTime(position - running.from, rate); };
    Instant from = *tally.since;
    const Position begin = running.from + atRate(std::max(Millis{0}, from - running.since), rate);
    for (std::size_t index = timeline.segmentAt(begin); index < timeline.segments.size() && from < until; ++index) {
        const Segment& segment = timeline.segments[index];
        const Instant end = std::max(from, due(segment.end));
        tally.worked[segment.step] += std::min(end, until) - from;
        if (end <= until && segment.end == segment.stepEnd) tally.done.insert(segment.step);
        from = end;
    }
}

/// What takes a change of the shift back.
int shiftBy(Happening what) {
    return what == Happening::EasedOff ? 1 : what == Happening::MadeFirmer ? -1 : 0;
}

/// The shift that each step of the timeline was played with: what had been asked for by its end.
std::vector<int> shiftsOf(const Timeline& timeline, const Session& session) {
    const auto& changes = session.tally.changes;
    int shift = session.adjustments.shift;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        if (!change->undone) shift = change->shift + shiftBy(change->what);
    std::vector<int> shifts(timeline.steps.size(), shift);
    for (const PressureChange& change : changes)
        if (const auto ordinal = timeline.ordinalOf(change.step); ordinal && !change.undone)
            std::fill(shifts.begin() + static_cast<std::ptrdiff_t>(number(*ordinal)), shifts.end(), change.shift);
    return shifts;
}

} // namespace

void countUp(Tally& tally, const Timeline& timeline, const Session& session, Instant until) {
    if (tally.since && until <= *tally.since) return;
    if (tally.since && !timeline.segments.empty()) {
        if (const auto* running = std::get_if<Running>(&session.transport))
            countWork(tally, timeline, *running, session.adjustments.rate, until);
        if (rests(session.transport)) tally.rest += until - *tally.since;
    }
    tally.since = until;
}

Session tallied(const Timeline& timeline, Session session, Instant now) {
    Tally tally = session.tally;
    countUp(tally, timeline, session, now);
    session.tally = std::move(tally);
    return session;
}

ListBy<Ordinal, double> playedOf(const Timeline& timeline, const Session& session, Position at) {
    ListBy<Ordinal, double> played;
    const Tally& tally = session.tally;
    for (const Ordinal ordinal : timeline.steps.indices()) {
        const StepIndex step = timeline.steps[ordinal];
        const Position begin = timeline.beginOf(ordinal);
        const Position end = timeline.endOf(ordinal);
        const auto share = [&](Millis time, Millis whole) {
            return std::clamp(double(time.count()) / std::max(1.0, double(whole.count())), 0.0, 1.0);
        };
        const auto worked = tally.worked.find(step);
        if (tally.done.contains(step))
            played.push_back(1);
        else if (at >= begin && at < end)
            played.push_back(share(at - begin, end - begin));
        else if (worked != tally.worked.end())
            played.push_back(share(worked->second, wallTime(end - begin, session.adjustments.rate)));
        else
            played.push_back(0);
    }
    return played;
}

void undoIn(Tally& tally, const EasedOff& undone, int shift) {
    const auto takeBack = [&tally](Happening what) {
        const auto last = std::find_if(tally.changes.rbegin(), tally.changes.rend(),
                                       [what](const auto& change) { return change.what == what && !change.undone; });
        if (last != tally.changes.rend()) last->undone = true;
    };
    if (undone.leftOut) takeBack(Happening::AreaLeftOut);
    if (undone.relief != Relief::Now || undone.shiftBefore != shift) takeBack(Happening::EasedOff);
}

void takeAreasBack(Tally& tally, body::RegionSet areas) {
    for (PressureChange& change : tally.changes) {
        if (change.what != Happening::AreaLeftOut || change.undone) continue;
        const body::RegionSet left = change.areas.without(areas);
        change.undone = left.empty();
        if (!change.undone) change.areas = left;
    }
}

body::RegionSet lastLeftOut(const Session& session) {
    const body::RegionSet all = session.adjustments.leftOut;
    const auto& changes = session.tally.changes;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        if (!change->undone && change->areas.touches(all)) return change->areas & all;
    return all.empty() ? all : body::RegionSet::fromBits(std::bit_floor(all.bits()));
}

Summary summaryOf(const Plan& plan, const Timeline& timeline, const Session& session) {
    const Tally& tally = session.tally;
    Summary summary;
    summary.rest = summary.length = tally.rest;
    for (const auto& [step, time] : tally.worked) {
        summary.length += time;
        summary.byTechnique[static_cast<std::size_t>(plan.written(step).technique)] += time;
    }
    std::set<StepIndex> steps(timeline.steps.begin(), timeline.steps.end());
    steps.insert(tally.done.begin(), tally.done.end());
    summary.steps = steps.size();
    summary.done = tally.done.size();
    for (const Spared& spared : timeline.spared)
        if (spared.side == routine::Side::Both && !tally.done.contains(spared.step))
            summary.spared.push_back(spared.step);
    const double whole = std::max(1.0, static_cast<double>(timeline.length().count()));
    bool firmerLater = false;
    for (auto change = tally.changes.rbegin(); change != tally.changes.rend(); ++change) {
        Summary::Change told{*change, Ordinal{number(change->step)},
                             static_cast<double>(sinceBegin(change->at).count()) / whole, !change->undone};
        if (const auto ordinal = timeline.ordinalOf(change->step)) {
            const Position at = std::min(timeline.beginOf(*ordinal) + change->into, timeline.endOf(*ordinal));
            told.ordinal = *ordinal;
            told.share = static_cast<double>(sinceBegin(at).count()) / whole;
        }
        told.share = std::clamp(told.share, 0.0, 1.0);
        if (change->what == Happening::EasedOff && firmerLater) told.kept = false;
        firmerLater = firmerLater || (change->what == Happening::MadeFirmer && !change->undone);
        summary.changes.push_back(told);
    }
    summary.shifts = shiftsOf(timeline, session);
    std::reverse(summary.changes.begin(), summary.changes.end());
    return summary;
}

std::vector<routine::Technique> techniquesOf(const Plan& plan, const Summary& summary) {
    std::vector<routine::Technique> techniques;
    for (const routine::Step& step : plan.routine.steps) {
        const bool told = std::find(techniques.begin(), techniques.end(), step.technique) != techniques.end();
        if (!told && summary.byTechnique[static_cast<std::size_t>(step.technique)] >= Millis{500})
            techniques.push_back(step.technique);
    }
    return techniques;
}

routine::Routine softened(const Plan& plan, const Adjustments& adjustments) {
    routine::Routine made = plan.routine;
    const auto today = [&](int author) {
        return int(std::lround(workingPressure(author, adjustments.shift, adjustments.ceiling)));
    };
    for (routine::Step& step : made.steps) {
        step.pressure = today(step.pressure);
        if (step.pressureTo) step.pressureTo = today(*step.pressureTo);
        if (step.pressureTo == step.pressure) step.pressureTo.reset();
    }
    return made;
}

} // namespace effleur::session
