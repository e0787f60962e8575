#include "session/moves.h"

#include "session/choreography.h"
#include "session/contrast.h"
#include "session/halt.h"
#include "session/moment.h"
#include "session/passage.h"
#include "session/view.h"

#include <algorithm>
#include <utility>

namespace effleur::session {
namespace {

constexpr int mostLoops = 1'000; ///< in one event; what a longer gap would have looped is left out

} // namespace

Moves::Moves(const Plan& plan, const Timeline& timeline, Session session)
    : m_plan(plan)
    , m_timeline(timeline)
    , m_session(std::move(session)) {}

void Moves::pass() {
    for (int loops = 0; loops < mostLoops; ++loops)
        if (!passOnce() || m_until) break;
    auto& easedOff = m_session.recent.easedOff;
    if (easedOff && m_now >= easedOff->when + undoWindow) easedOff.reset();
    auto& undone = m_session.recent.undone;
    if (undone && m_now >= *undone + undoWindow) undone.reset();
}

bool Moves::passOnce() {
    if (const auto* counting = get<CountingIn>()) {
        if (m_now < counting->until) return false;
        count(counting->until);
        m_session.transport = Running{counting->at, counting->until};
        return true;
    }
    const auto* running = get<Running>();
    if (!running) return false;
    const Halt halt = haltAfter(m_timeline, m_session.adjustments, running->from);
    const Instant when = due(halt.at);
    const auto& until = m_session.recent.practiceUntil;
    if (until && *until <= m_now && *until < when) {
        count(*until);
        endPractice(*until);
        return true;
    }
    if (m_now < when) {
        tell(positionOf(m_timeline, m_session, m_now));
        return false;
    }
    count(when);
    switch (halt.kind) {
    case HaltKind::Loop: loop(halt.at, when); break;
    case HaltKind::Gate:
        tell(halt.at - Millis{1});
        wait(halt.at - Millis{1}, halt.at, when);
        break;
    case HaltKind::End:
        tell(halt.at);
        finish(when);
        break;
    }
    return true;
}

void Moves::loop(Position end, Instant when) {
    const Ordinal ordinal = ordinalAt(end - Millis{1});
    tell(end - Millis{1});
    const auto entered = m_session.adjustments.enteredFrom;
    arrive(ordinal, posesAt(m_plan, m_timeline, end - Millis{1}), end - Millis{1}, when);
    m_session.transport = Running{m_timeline.beginOf(ordinal), when};
    if (entered != m_session.adjustments.enteredFrom) m_until = when;
}

void Moves::endPractice(Instant when) {
    const Position at = positionOf(m_timeline, m_session, when);
    tell(at);
    m_session.recent.practiceUntil.reset();
    m_session.adjustments.loop = false;
    wait(at, m_timeline.endOf(ordinalAt(at)), when);
}

void Moves::wait(Position at, Position past, Instant when) {
    m_session.transport = Waiting{at, past};
    say({PhraseId::Waiting, {}}, when);
    save();
}

void Moves::finish(Instant when) {
    record(Happening::Finished);
    m_session.transport = Finished{when};
    m_effects.emplace_back(Inhibit{false});
    save();
}

void Moves::tell(Position position) {
    auto& told = m_session.recent.told;
    if (position <= told) return;
    const auto later = [](Position at, const Need& need) { return at < need.due(); };
    const auto& script = m_timeline.script;
    const auto begin = std::upper_bound(script.begin(), script.end(), told, later);
    const auto end = std::upper_bound(begin, script.end(), position, later);
    for (auto need = begin; need != end; ++need)
        if (need->audience != Audience::Listeners) m_effects.emplace_back(Cue{need->what, due(need->due())});
    told = position;
}

void Moves::pause() {
    const auto* counting = get<CountingIn>();
    const std::optional<Poses> held = counting ? std::optional(hands()) : std::nullopt;
    m_session.transport = Paused{here(), held};
    m_effects.emplace_back(Hush{});
    say({PhraseId::Paused, {}}, m_now);
    record(Happening::Paused);
    save();
}

void Moves::goOn() {
    const Position at = here();
    record(Happening::WentOn);
    if (m_session.settings.countIn <= Millis{0}) {
        m_session.transport = Running{at, m_now};
        return;
    }
    countInto(startOf(at), hands());
}

void Moves::countInto(Position at, const Poses& from) {
    if (m_session.settings.countIn <= Millis{0}) {
        m_session.transport = Running{at, m_now};
        m_session.recent.told = std::min(m_session.recent.told, at - Millis{1});
        return;
    }
    m_session.transport = CountingIn{at, from, m_now, m_now + m_session.settings.countIn};
    m_session.recent.told = std::min(m_session.recent.told, at - Millis{1});
    const auto seconds = std::chrono::round<std::chrono::seconds>(m_session.settings.countIn).count();
    say({PhraseId::GoingOn, {int(seconds)}}, m_now);
}

Position Moves::startOf(Position at) const {
    const Segment& segment = m_timeline.segments[m_timeline.segmentAt(at)];
    // Nobody covers and bares twice.
    if (segment.kind != SegmentKind::Work) return segment.leaves ? at : segment.begin;
    const auto technique = m_plan.written(segment.step).technique;
    if (technique == routine::Technique::Holding || technique == routine::Technique::Resting) return at;
    return segment.begin + segment.perRepetition * momentAt(m_timeline, at).repetition;
}

void Moves::passGate(const Waiting& waiting) {
    record(Happening::WentOn);
    if (waiting.past >= m_timeline.end()) return finish(m_now);
    const Ordinal ordinal = ordinalAt(waiting.past);
    if (waiting.past - waiting.at > Millis{1}) arrive(ordinal, hands(), waiting.at, m_now);
    m_session.transport = Running{waiting.past, m_now};
}

void Moves::jumpTo(Ordinal ordinal) {
    const bool paused = get<Paused>();
    m_effects.emplace_back(Hush{});
    m_session.recent.practiceUntil.reset();
    arrive(ordinal, hands(), here(), m_now);
    if (paused)
        m_session.transport = Paused{m_timeline.beginOf(ordinal), std::nullopt};
    else
        m_session.transport = Running{m_timeline.beginOf(ordinal), m_now};
    save();
}

void Moves::arrive(Ordinal ordinal, const std::optional<Poses>& from, Position at, Instant when) {
    Entry entry{m_timeline.steps[ordinal], std::nullopt, from};
    if (from) {
        entry.felt = lastFelt(m_plan, m_timeline, m_session, at);
        entry.stance = giverAt(m_plan, m_timeline, at).nearer();
        entry.part = viewAt(m_plan, m_timeline, at).bare();
    }
    m_session.adjustments.enteredFrom = entry;
    m_session.recent.arrived = when;
    m_session.recent.told = m_timeline.beginOf(ordinal) - Millis{1};
}

void Moves::resumeAt(Position at) {
    const Ordinal ordinal = ordinalAt(std::min(at, m_timeline.end() - Millis{1}));
    const Poses from = hands();
    arrive(ordinal, std::nullopt, at, m_now);
    m_effects.emplace_back(Inhibit{true});
    record(Happening::WentOn);
    countInto(m_timeline.beginOf(ordinal), from);
    save();
}

Instant Moves::arrivedAt(Ordinal ordinal) const {
    Instant arrived = m_session.recent.arrived;
    const auto* running = get<Running>();
    if (running && m_timeline.beginOf(ordinal) >= running->from)
        arrived = std::max(arrived, due(m_timeline.beginOf(ordinal)));
    return arrived;
}

void Moves::anchor() {
    auto* running = std::get_if<Running>(&m_session.transport);
    if (!running) return;
    const Position at = here();
    m_session.recent.arrived = arrivedAt(ordinalAt(at));
    *running = {at, m_now};
}

Instant Moves::due(Position position) const {
    const auto* running = get<Running>();
    return running ? running->since + wallTime(position - running->from, m_session.adjustments.rate) : m_now;
}

void Moves::record(Happening what, body::RegionSet areas) {
    if (get<Preparing>()) return;
    const Position at = here();
    const StepIndex step = m_timeline.segments[m_timeline.segmentAt(at)].step;
    m_effects.emplace_back(Record{.what = what, .at = at, .step = step, .areas = areas});
}

} // namespace effleur::session
