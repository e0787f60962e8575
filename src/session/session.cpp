#include "session/session.h"

#include "session/choreography.h"
#include "session/contrast.h"
#include "session/halt.h"
#include "session/left_out.h"
#include "session/overloaded.h"
#include "session/passage.h"
#include "session/view.h"

#include <algorithm>

namespace effleur::session {
namespace {

/// The hands are home this long before a count-in ends; less before a short one, so that they need not rush.
constexpr Millis homeBefore{500};

bool leadsIn(const Segment& segment) {
    return segment.kind != SegmentKind::Work;
}

/// Whether the hands come from another place on the new timeline, though nobody said from where.
bool cameFromElsewhere(const Segment& before, const Segment& after) {
    if (before.kind == after.kind) return before.from == after.from;
    return before.kind != SegmentKind::LeadIn && after.kind != SegmentKind::LeadIn && !after.from;
}

/// Whether a hand lies at another place.
bool apart(const Poses& some, const Poses& others) {
    return distance(some.left.at, others.left.at) > 1 || distance(some.right.at, others.right.at) > 1;
}

/// Where `position` of one timeline lies on another that was compiled from other adjustments.
struct Carried {
    Position at;
    bool gone = false; ///< its work is played no longer: `at` begins the change into what comes instead
};

Carried carry(const Timeline& before, const Timeline& after, Position position) {
    if (before.segments.empty() || after.segments.empty()) return {Position{}, false};
    if (position >= before.end()) return {after.end(), false};
    const Segment& old = before.segments[before.segmentAt(position)];
    const Millis into = std::max(Millis{0}, position - old.begin);

    if (const auto ordinal = after.ordinalOf(old.step)) {
        for (const Segment& segment : after.segmentsOf(*ordinal)) {
            if (segment.pass != old.pass || leadsIn(segment) != leadsIn(old)) continue;
            if (leadsIn(old)) return {segment.begin + std::min(into, segment.end - segment.begin - Millis{1}), false};
            const auto repetition = std::min<long>(into / old.perRepetition, segment.repetitions - 1);
            const Millis inRepetition = into % old.perRepetition;
            const Millis scaled = inRepetition * segment.perRepetition.count() / old.perRepetition.count();
            return {segment.begin + segment.perRepetition * repetition + scaled, false};
        }
        for (const Segment& segment : after.segmentsOf(*ordinal))
            if (leadsIn(segment) && segment.pass > old.pass) return {segment.begin, true};
    }
    // The first step behind it, in the old order, that is still played.
    for (Ordinal ordinal = following(old.ordinal); before.steps.has(ordinal); ordinal = following(ordinal))
        if (const auto found = after.ordinalOf(before.steps[ordinal])) return {after.beginOf(*found), true};
    return {after.end(), true};
}

/// Where hands come from may change how long a change is: it goes on in the same change of the timeline that is laid
/// out so.
void stayIn(const Plan& plan, Session& session, const Segment& lead, Position landed, Instant now) {
    const Timeline laidOut = compile(plan, session.adjustments);
    const auto same = std::find_if(laidOut.segments.begin(), laidOut.segments.end(), [&](const Segment& segment) {
        return leadsIn(segment) && segment.step == lead.step && segment.pass == lead.pass;
    });
    if (same == laidOut.segments.end()) return;
    const Position at = same->begin + std::min(landed - lead.begin, same->end - same->begin - Millis{1});
    if (at == landed) return;
    session.recent.told = std::min(session.recent.told, at);
    std::visit(Overloaded{[&](Running& running) {
                              running = {at, now};
                          },
                          [&](CountingIn& counting) { counting.at = at; }, [&](Waiting& waiting) { waiting.at = at; },
                          [&](Paused& paused) { paused.at = at; }, [&](Stopped& stopped) { stopped.at = at; },
                          [](Preparing&) {}, [](Finished&) {}},
               session.transport);
}

} // namespace

Session rebase(const Plan& plan, Session session, const Timeline& before, const Timeline& after, Instant now) {
    bool gone = false;
    const auto carried = [&](Position position) {
        const Carried to = carry(before, after, position);
        gone = gone || to.gone;
        return to.at;
    };
    const Position at = positionOf(before, session, now);
    const Poses hands = posesNow(plan, before, session, now);
    const Position landed = carried(at);
    // What is left out has changed, and with it where the hands lie: they glide there while the position stands.
    const bool elsewhere = !gone && before.leftOut != after.leftOut && apart(hands, posesAt(plan, after, landed));
    const Instant home =
        now + (session.settings.countIn > Millis{0} ? session.settings.countIn : SessionSettings{}.countIn);
    if (elsewhere && std::holds_alternative<Running>(session.transport))
        session.transport = CountingIn{landed, hands, now, home};
    std::visit(Overloaded{[&](Running& running) {
                              if (landed != at) running = {landed, now};
                          },
                          [&](CountingIn& counting) {
                              counting.at = landed;
                              if (gone || elsewhere) counting = {landed, hands, now, counting.until};
                          },
                          [&](Waiting& waiting) {
                              waiting.past = carried(waiting.past);
                              waiting.at = landed;
                          },
                          [&](Paused& paused) {
                              paused.at = landed;
                              if (gone || elsewhere) paused.hands = hands;
                          },
                          [&](Stopped& stopped) { stopped.at = landed; }, [](Preparing&) {}, [](Finished&) {}},
               session.transport);
    if (landed != at) session.recent.told = landed - Millis{gone ? 1 : 0};
    if ((gone || elsewhere) && std::holds_alternative<Waiting>(session.transport))
        session.transport = Paused{landed, hands};
    if (landed >= after.end()) return session;
    const Segment& lead = after.segments[after.segmentAt(landed)];
    const Segment& old = before.segments[before.segmentAt(at)];
    if (gone) {
        session.adjustments.enteredFrom = Entry{lead.step,
                                                lead.pass,
                                                hands,
                                                lastFelt(plan, before, session, at),
                                                giverAt(plan, before, at).nearer(),
                                                viewAt(plan, before, at).bare()};
    } else if (leadsIn(lead) && leadsIn(old) && cameFromElsewhere(old, lead) &&
               posesAt(plan, before, old.begin) != posesAt(plan, after, lead.begin)) {
        // The work that the hands come from is gone, or work has come back before this: they come from where it was.
        session.adjustments.enteredFrom = Entry{lead.step,
                                                lead.pass,
                                                posesAt(plan, before, old.begin),
                                                lastFelt(plan, before, session, old.begin),
                                                giverAt(plan, before, old.begin).from,
                                                lead.leaves};
        stayIn(plan, session, lead, landed, now);
    }
    return session;
}

Position positionOf(const Timeline& timeline, const Session& session, Instant now) {
    return std::visit(
        Overloaded{[](const Preparing&) { return Position{}; },
                   [&](const Running& running) {
                       const Halt halt = haltAfter(timeline, session.adjustments, running.from);
                       const Position at =
                           running.from + atRate(std::max(Millis{0}, now - running.since), session.adjustments.rate);
                       return halt.kind == HaltKind::End ? std::min(at, halt.at) : std::min(at, halt.at - Millis{1});
                   },
                   [](const CountingIn& counting) { return counting.at; },
                   [](const Waiting& waiting) { return waiting.at; }, [](const Paused& paused) { return paused.at; },
                   [&](const Finished&) { return timeline.end(); }, [](const Stopped& stopped) { return stopped.at; }},
        session.transport);
}

Poses posesNow(const Plan& plan, const Timeline& timeline, const Session& session, Instant now) {
    const auto offBody = [](Poses poses) {
        poses = resting(poses);
        poses.left.contact = poses.right.contact = 0;
        poses.left.lift = poses.right.lift = 1;
        return poses;
    };
    const auto kept = [&](const Poses& poses) { return keptOff(plan, poses, timeline.leftOut); };
    const auto running = [&] { return posesAt(plan, timeline, positionOf(timeline, session, now)); };
    const auto at = [&] { return kept(running()); };
    return std::visit(
        Overloaded{[&](const Preparing&) { return offBody(at()); }, [&](const Running&) { return running(); },
                   [&](const CountingIn& counting) {
                       const Millis whole = counting.until - counting.since;
                       const Millis home = std::max(Millis{1}, whole - std::min(homeBefore, whole / 6));
                       const double share = double((now - counting.since).count()) / double(home.count());
                       return kept(glide(kept(counting.from), resting(at()), std::clamp(share, 0.0, 1.0)));
                   },
                   [&](const Waiting&) { return resting(at()); },
                   [&](const Paused& paused) { return resting(paused.hands ? kept(*paused.hands) : at()); },
                   [&](const Finished&) { return offBody(at()); }, [&](const Stopped&) { return offBody(at()); }},
        session.transport);
}

std::optional<Instant> nextWake(const Timeline& timeline, const Session& session, Instant now) {
    std::optional<Instant> wake;
    const auto sooner = [&](Instant when) {
        if (when > now && (!wake || when < *wake)) wake = when;
    };
    if (session.recent.easedOff) sooner(session.recent.easedOff->when + undoWindow);
    if (session.recent.undone) sooner(*session.recent.undone + undoWindow);
    if (const auto* counting = std::get_if<CountingIn>(&session.transport)) sooner(counting->until);
    const auto* running = std::get_if<Running>(&session.transport);
    if (!running || timeline.segments.empty()) return wake;

    const auto due = [&](Position position) {
        return running->since + wallTime(position - running->from, session.adjustments.rate);
    };
    const Position at = positionOf(timeline, session, now);
    sooner(due(haltAfter(timeline, session.adjustments, running->from).at));
    const Segment& segment = timeline.segments[timeline.segmentAt(at)];
    sooner(due(segment.end));
    if (segment.kind == SegmentKind::Work)
        sooner(due(segment.begin + segment.perRepetition * ((at - segment.begin) / segment.perRepetition + 1)));
    const auto next = std::upper_bound(timeline.script.begin(), timeline.script.end(), session.recent.told,
                                       [](Position told, const Need& each) { return told < each.due(); });
    if (next != timeline.script.end()) sooner(std::max(due(next->due()), now + Millis{1}));
    if (session.recent.practiceUntil) sooner(*session.recent.practiceUntil);
    return wake;
}

} // namespace effleur::session
