#include "routine/limits.h"
#include "session/choreography.h"
#include "session/halt.h"
#include "session/overloaded.h"
#include "session/replan.h"
#include "session/session.h"
#include "session/tally.h"

#include <algorithm>
#include <cmath>

namespace effleur::session {
namespace {

constexpr int lowestShift = -2;
constexpr int highestShift = 1;
constexpr int mostLoops = 1'000;        ///< in one event; what a longer gap would have looped is left out
constexpr Millis holdToLeaveOut{1'500}; ///< a held press belongs to the press that began it for so long

/// One event's work on a session.
class Machine {
public:
    Machine(const Plan& plan, const Timeline& timeline, Session session)
        : m_plan(plan)
        , m_timeline(timeline)
        , m_session(std::move(session)) {}

    Outcome take(const Event& event) {
        if (m_timeline.segments.empty()) return {std::move(m_session), {}};
        const auto* gap = std::get_if<ClockGap>(&event);
        m_now = gap ? gap->before : std::visit([](const auto& each) { return each.now; }, event);
        pass();
        if (!std::holds_alternative<Tick>(event)) {
            count(m_now);
            anchor();
        }
        std::visit([this](const auto& each) { on(each); }, event);
        return {std::move(m_session), std::move(m_effects)};
    }

private:
    // -- what the passing of time does ------------------------------------------------------------------------------

    void pass() {
        for (int loops = 0; loops < mostLoops; ++loops)
            if (!passOnce()) break;
        auto& easedOff = m_session.recent.easedOff;
        if (easedOff && m_now >= easedOff->when + undoWindow) easedOff.reset();
    }

    /// Goes to the next change of state that is due by now; false where there is none.
    bool passOnce() {
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
            finish();
            break;
        }
        return true;
    }

    void loop(Position end, Instant when) {
        const Ordinal ordinal = ordinalAt(end - Millis{1});
        tell(end - Millis{1});
        arrive(ordinal, posesAt(m_plan, m_timeline, end - Millis{1}), when);
        m_session.transport = Running{m_timeline.beginOf(ordinal), when};
    }

    void endPractice(Instant when) {
        const Position at = positionOf(m_timeline, m_session, when);
        tell(at);
        m_session.recent.practiceUntil.reset();
        m_session.adjustments.loop = false;
        wait(at, m_timeline.endOf(ordinalAt(at)), when);
    }

    void wait(Position at, Position past, Instant when) {
        m_session.transport = Waiting{at, past};
        say({PhraseId::Waiting, {}}, when);
        save();
    }

    void finish() {
        record(Happening::Finished);
        m_session.transport = Finished{};
        m_effects.emplace_back(Inhibit{false});
        save();
    }

    /// Gives what is due up to `position`.
    void tell(Position position) {
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

    // -- events -------------------------------------------------------------------------------------------------------

    void on(const Tick&) {}

    void on(const Start&) {
        const auto* preparing = get<Preparing>();
        if (!preparing) return;
        const auto chosen = preparing->first ? m_timeline.ordinalOf(*preparing->first) : std::nullopt;
        const Ordinal ordinal = chosen.value_or(Ordinal{});
        arrive(ordinal, std::nullopt, m_now);
        m_session.transport = Running{m_timeline.beginOf(ordinal), m_now};
        m_effects.emplace_back(Inhibit{true});
        show({PhraseId::Welcome, {m_plan.routine.title}});
        showLeftOut();
        record(Happening::Started);
        tell(m_timeline.beginOf(ordinal));
        save();
    }

    void on(const PlayPause&) {
        if (get<Running>() || get<CountingIn>())
            pause();
        else if (get<Paused>())
            goOn();
        else if (const auto* waiting = get<Waiting>())
            passGate(*waiting);
    }

    void on(const Next&) {
        if (auto* preparing = std::get_if<Preparing>(&m_session.transport)) return chooseFirst(*preparing, true);
        if (ended()) return resumeAt(here());
        const Ordinal ordinal = ordinalAt(here());
        record(Happening::Skipped);
        if (m_timeline.steps.has(following(ordinal))) return jumpTo(following(ordinal));
        m_effects.emplace_back(Hush{});
        finish();
    }

    void on(const Back&) {
        if (auto* preparing = std::get_if<Preparing>(&m_session.transport)) return chooseFirst(*preparing, false);
        if (ended()) return resumeAt(here());
        const Ordinal ordinal = ordinalAt(here());
        const bool justArrived = m_now - m_session.recent.arrived < backWindow;
        record(Happening::Repeated);
        jumpTo(justArrived && ordinal > Ordinal{} ? preceding(ordinal) : ordinal);
    }

    void on(const Repeat&) {
        if (get<Preparing>()) return;
        if (ended()) return resumeAt(here());
        record(Happening::Repeated);
        jumpTo(ordinalAt(here()));
    }

    void on(const GoTo& event) {
        const Ordinal ordinal = playedFrom(event.step);
        if (auto* preparing = std::get_if<Preparing>(&m_session.transport))
            preparing->first = m_timeline.steps[ordinal];
        else if (ended())
            resumeAt(m_timeline.beginOf(ordinal));
        else
            jumpTo(ordinal);
    }

    void on(const Stop&) {
        if (ended()) return;
        const Position at = here();
        if (!get<Preparing>()) {
            m_effects.emplace_back(Hush{});
            say({PhraseId::Stopped, {}}, m_now);
            record(Happening::Stopped);
            m_effects.emplace_back(Inhibit{false});
        }
        m_session.transport = Stopped{at};
        save();
    }

    void on(const EaseOff& event) {
        if (ended()) return;
        auto& recent = m_session.recent.easedOff;
        if (event.held) return leaveAreaOut(recent && m_now - recent->when <= holdToLeaveOut);
        if (recent && recent->lightest && !recent->leftOut) return leaveAreaOut(true);

        auto& adjustments = m_session.adjustments;
        const int before = pressureHere();
        const bool lightest = before <= 1 || adjustments.shift == lowestShift;
        recent = EasedOff{m_now, adjustments.shift, adjustments.leftOut, lightest, false};
        adjustments.shift = std::max(lowestShift, adjustments.shift - 1);
        m_effects.emplace_back(Chime{Tone::EaseOff, m_now});
        if (lightest)
            say({PhraseId::AlreadyLightest, {}}, m_now);
        else
            say({PhraseId::Softer, {pressureHere()}}, m_now);
        recordPressure(Happening::EasedOff, before, pressureHere());
        save();
    }

    void on(const Firmer&) {
        if (ended()) return;
        auto& adjustments = m_session.adjustments;
        const int before = pressureHere();
        const int shift = adjustments.shift;
        adjustments.shift = std::min(highestShift, shift + 1);
        if (!get<Preparing>() && pressureHere() == before) {
            adjustments.shift = shift;
            return say({PhraseId::FirmestToday, {}}, m_now);
        }
        m_session.recent.easedOff.reset();
        say({PhraseId::Firmer, {pressureHere()}}, m_now);
        recordPressure(Happening::MadeFirmer, before, pressureHere());
        save();
    }

    void on(const Undo&) {
        auto& recent = m_session.recent.easedOff;
        if (!recent || ended()) return;
        undoIn(m_session.tally, *recent, m_session.adjustments.shift);
        m_session.adjustments.shift = recent->shiftBefore;
        m_session.adjustments.leftOut = recent->leftOutBefore;
        recent.reset();
        say({PhraseId::Undone, {}}, m_now);
        record(Happening::Undone);
        save();
    }

    void on(const OneMore&) {
        if (ended()) return;
        const Moment moment = momentAt(m_timeline, here());
        if (moment.repetitions >= routine::mostRepetitions) return;
        edit(moment.step).repetitions = moment.repetitions + 1;
        say({PhraseId::OneMore, {}}, m_now);
        record(Happening::AddedOne);
        save();
    }

    void on(const SetRate& event) {
        const int fives = int(std::lround(std::clamp(event.rate, slowestRate, fastestRate) / 5.0));
        m_session.adjustments.rate = fives * 5;
    }

    void on(const SetLoop& event) {
        if (ended()) return;
        m_session.recent.practiceUntil.reset();
        setLoop(event.on);
    }

    void on(const Practise& event) {
        if (ended() || get<Preparing>() || event.length <= Millis{0}) return;
        m_session.recent.practiceUntil = m_now + event.length;
        const auto seconds = std::chrono::round<std::chrono::seconds>(event.length).count();
        say({PhraseId::EverybodyTries, {int(seconds)}}, m_now);
        setLoop(true);
    }

    void on(const SetWaitEverywhere& event) { m_session.adjustments.waitEverywhere = event.on; }

    void on(const SetCeiling& event) {
        m_session.adjustments.ceiling = std::clamp(event.ceiling, 1, routine::layPressure);
    }

    void on(const SetCountIn& event) {
        const Millis whole = std::chrono::round<std::chrono::seconds>(event.length);
        m_session.settings.countIn = std::clamp(whole, Millis{0}, longestCountIn);
    }

    void on(const FinishIn& event) {
        if (ended()) return;
        const Replan replanned =
            replan(m_plan, m_timeline, m_session.adjustments, here(), atRate(event.wall, m_session.adjustments.rate));
        m_session.adjustments.edits = replanned.edits;
        const auto wall = wallTime(replanned.left, m_session.adjustments.rate);
        show({PhraseId::MinutesLeft, {int(std::chrono::round<std::chrono::minutes>(wall).count())}});
        save();
    }

    void on(const SetOrder& event) { m_session.adjustments.order = event.order; }

    void on(const SetEdit& event) {
        if (m_plan.steps.has(event.step)) edit(event.step) = event.edit;
    }

    void on(const LeaveAreaOut&) {
        if (!ended()) leaveAreaOut(false);
    }

    void on(const SetLeftOut& event) {
        if (ended() || event.areas == m_session.adjustments.leftOut) return;
        m_session.adjustments.leftOut = event.areas;
        m_session.recent.easedOff.reset();
        if (get<Preparing>()) return;
        showLeftOut();
        save();
    }

    void on(const Answer& event) {
        if (m_plan.steps.has(event.step)) edit(event.step).skipped = !event.yes;
    }

    void on(const ClockGap& event) {
        if (get<Running>() || get<CountingIn>()) pause();
        m_now = event.now;
        m_session.tally.since = m_now;
    }

    /// The step behind the one that was chosen, or the one before it; at the ends it stays.
    void chooseFirst(Preparing& preparing, bool later) {
        const auto chosen = preparing.first ? m_timeline.ordinalOf(*preparing.first) : std::nullopt;
        Ordinal ordinal = chosen.value_or(Ordinal{});
        if (later && m_timeline.steps.has(following(ordinal)))
            ordinal = following(ordinal);
        else if (!later && ordinal > Ordinal{})
            ordinal = preceding(ordinal);
        preparing.first = m_timeline.steps[ordinal];
    }

    // -- shared moves -------------------------------------------------------------------------------------------------

    void pause() {
        const auto* counting = get<CountingIn>();
        const std::optional<Poses> held = counting ? std::optional(hands()) : std::nullopt;
        m_session.transport = Paused{here(), held};
        m_effects.emplace_back(Hush{});
        say({PhraseId::Paused, {}}, m_now);
        record(Happening::Paused);
        save();
    }

    /// An interrupted repetition or change is taken from its start; a hold goes on where it was.
    void goOn() {
        const Position at = here();
        record(Happening::WentOn);
        if (m_session.settings.countIn <= Millis{0}) {
            m_session.transport = Running{at, m_now};
            return;
        }
        countInto(startOf(at), hands());
    }

    void countInto(Position at, const Poses& from) {
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

    Position startOf(Position at) const {
        const Segment& segment = m_timeline.segments[m_timeline.segmentAt(at)];
        if (segment.kind != SegmentKind::Work) return segment.begin;
        const auto technique = m_plan.written(segment.step).technique;
        if (technique == routine::Technique::Holding || technique == routine::Technique::Resting) return at;
        return segment.begin + segment.perRepetition * momentAt(m_timeline, at).repetition;
    }

    void passGate(const Waiting& waiting) {
        record(Happening::WentOn);
        if (waiting.past >= m_timeline.end()) return finish();
        const Ordinal ordinal = ordinalAt(waiting.past);
        if (waiting.past - waiting.at > Millis{1}) arrive(ordinal, hands(), m_now);
        m_session.transport = Running{waiting.past, m_now};
    }

    /// Takes the hands from where they are into a step, through its change.
    void jumpTo(Ordinal ordinal) {
        const bool paused = get<Paused>();
        m_effects.emplace_back(Hush{});
        m_session.recent.practiceUntil.reset();
        arrive(ordinal, hands(), m_now);
        if (paused)
            m_session.transport = Paused{m_timeline.beginOf(ordinal), std::nullopt};
        else
            m_session.transport = Running{m_timeline.beginOf(ordinal), m_now};
        save();
    }

    void arrive(Ordinal ordinal, const std::optional<Poses>& from, Instant when) {
        m_session.adjustments.enteredFrom = Entry{m_timeline.steps[ordinal], std::nullopt, from};
        m_session.recent.arrived = when;
        m_session.recent.told = m_timeline.beginOf(ordinal) - Millis{1};
    }

    /// Comes back to a session that has ended, as after a pause, with the hands off the body.
    void resumeAt(Position at) {
        const Ordinal ordinal = ordinalAt(std::min(at, m_timeline.end() - Millis{1}));
        const Poses from = hands();
        arrive(ordinal, std::nullopt, m_now);
        m_effects.emplace_back(Inhibit{true});
        record(Happening::WentOn);
        countInto(m_timeline.beginOf(ordinal), from);
        save();
    }

    void setLoop(bool on) {
        m_session.adjustments.loop = on;
        if (on && get<Waiting>()) jumpKeepingPractice();
    }

    void jumpKeepingPractice() {
        const auto until = m_session.recent.practiceUntil;
        jumpTo(ordinalAt(here()));
        m_session.recent.practiceUntil = until;
    }

    void leaveAreaOut(bool sameAct) {
        auto& adjustments = m_session.adjustments;
        auto& recent = m_session.recent.easedOff;
        const body::RegionSet area = areaHere().without(adjustments.leftOut);
        if (area.empty()) return;
        if (!sameAct || !recent) recent = EasedOff{m_now, adjustments.shift, adjustments.leftOut, false, false};
        recent->when = m_now;
        recent->leftOut = true;
        adjustments.leftOut |= area;
        m_effects.emplace_back(Hush{});
        m_effects.emplace_back(Chime{Tone::EaseOff, m_now});
        say({PhraseId::AreaLeftOut, {}}, m_now);
        recordPressure(Happening::AreaLeftOut, pressureHere(), 0);
        save();
    }

    /// The area under the pressing hand, or under the hand where it is about to press; else all that this work reaches.
    body::RegionSet areaHere() const {
        const Position at = here();
        const Segment& segment = m_timeline.segments[m_timeline.segmentAt(at)];
        const auto under = areaUnderHand(m_plan, m_timeline, segment.kind == SegmentKind::Work ? at : segment.end);
        if (!under.empty()) return under;
        body::RegionSet reached;
        const auto& share = m_plan.steps[segment.step].passes[segment.pass].share;
        for (std::size_t region = 0; region < share.size(); ++region)
            if (share[region] > 0) reached |= body::RegionSet::of(region);
        return reached;
    }

    /// The working pressure of this repetition as the adjustments are now, rounded.
    int pressureHere() const {
        const Moment moment = momentAt(m_timeline, here());
        const routine::Step& written = m_plan.written(moment.step);
        const double author = routine::pressureAt(written, moment.repetition, moment.repetitions);
        return int(std::lround(workingPressure(author, m_session.adjustments.shift, m_session.adjustments.ceiling)));
    }

    /// When the step at `ordinal` was reached: by a jump, or by playing on.
    Instant arrivedAt(Ordinal ordinal) const {
        Instant arrived = m_session.recent.arrived;
        const auto* running = get<Running>();
        if (running && m_timeline.beginOf(ordinal) >= running->from)
            arrived = std::max(arrived, due(m_timeline.beginOf(ordinal)));
        return arrived;
    }

    /// The first played step at or behind `step` in the routine; the last one where there is none.
    Ordinal playedFrom(StepIndex step) const {
        for (const StepIndex each : m_plan.steps.indices())
            if (const auto ordinal = m_timeline.ordinalOf(each); ordinal && each >= step) return *ordinal;
        return Ordinal{m_timeline.steps.size() - 1};
    }

    /// Counts from here on: what an event changes must not reach back.
    void anchor() {
        auto* running = std::get_if<Running>(&m_session.transport);
        if (!running) return;
        const Position at = here();
        m_session.recent.arrived = arrivedAt(ordinalAt(at));
        *running = {at, m_now};
    }

    StepEdit& edit(StepIndex step) { return m_session.adjustments.edits[m_plan.written(step).id]; }

    template<typename State> const State* get() const { return std::get_if<State>(&m_session.transport); }
    bool ended() const { return hasEnded(m_session.transport); }
    Position here() const { return positionOf(m_timeline, m_session, m_now); }
    Poses hands() const { return posesNow(m_plan, m_timeline, m_session, m_now); }
    Ordinal ordinalAt(Position at) const { return m_timeline.segments[m_timeline.segmentAt(at)].ordinal; }
    Instant due(Position position) const {
        const auto* running = get<Running>();
        return running ? running->since + wallTime(position - running->from, m_session.adjustments.rate) : m_now;
    }

    void say(Prompt prompt, Instant when) { m_effects.emplace_back(Say{std::move(prompt), when}); }
    void show(Prompt prompt) { m_effects.emplace_back(Cue{std::move(prompt), m_now}); }
    void record(Happening what) {
        if (get<Preparing>()) return;
        const Position at = here();
        m_effects.emplace_back(Record{what, at, m_timeline.segments[m_timeline.segmentAt(at)].step});
    }
    void recordPressure(Happening what, int before, int after) {
        if (get<Preparing>()) return;
        const Position at = here();
        const Segment& segment = m_timeline.segments[m_timeline.segmentAt(at)];
        m_effects.emplace_back(Record{what, at, segment.step, before, after});
        m_session.tally.changes.push_back({.what = what,
                                           .at = at,
                                           .step = segment.step,
                                           .pass = segment.pass,
                                           .into = at - m_timeline.beginOf(segment.ordinal),
                                           .before = before,
                                           .after = after,
                                           .shift = m_session.adjustments.shift});
    }
    void save() { m_effects.emplace_back(Save{}); }
    void count(Instant until) { countUp(m_session.tally, m_timeline, m_session, until); }

    /// Told once: what is left out is passed over without another word.
    void showLeftOut() {
        if (auto leftOut = leftOutToday(m_plan, m_session.adjustments.leftOut)) show(*std::move(leftOut));
    }

    const Plan& m_plan;
    const Timeline& m_timeline;
    Session m_session;
    std::vector<Effect> m_effects;
    Instant m_now;
};

} // namespace

Outcome update(const Plan& plan, const Timeline& timeline, Session session, const Event& event) {
    return Machine(plan, timeline, std::move(session)).take(event);
}

} // namespace effleur::session
