#include "session/update.h"

#include "routine/limits.h"
#include "session/choreography.h"
#include "session/moment.h"
#include "session/moves.h"
#include "session/replan.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace effleur::session {
namespace {

constexpr int lowestShift = -2;
constexpr int highestShift = 1;
constexpr Millis holdToLeaveOut{1'500}; ///< a held press belongs to the press that began it for so long

/// What each event asks for.
class Machine : Moves {
public:
    Machine(const Plan& plan, const Timeline& timeline, Session session)
        : Moves(plan, timeline, std::move(session)) {}

    Outcome take(const Event& event) {
        if (m_timeline.segments.empty()) return {std::move(m_session), {}};
        const auto* gap = std::get_if<ClockGap>(&event);
        m_now = gap ? gap->before : std::visit([](const auto& each) { return each.now; }, event);
        pass();
        if (m_until) return {std::move(m_session), std::move(m_effects), m_until};
        if (!std::holds_alternative<Tick>(event)) {
            count(m_now);
            anchor();
        }
        std::visit([this](const auto& each) { on(each); }, event);
        return {std::move(m_session), std::move(m_effects)};
    }

private:
    // -- events -------------------------------------------------------------------------------------------------------

    void on(const Tick&) {}

    void on(const Start&) {
        const auto* preparing = get<Preparing>();
        if (!preparing) return;
        const auto chosen = preparing->first ? m_timeline.ordinalOf(*preparing->first) : std::nullopt;
        const Ordinal ordinal = chosen.value_or(Ordinal{});
        arrive(ordinal, std::nullopt, m_timeline.beginOf(ordinal), m_now);
        m_session.transport = Running{m_timeline.beginOf(ordinal), m_now};
        m_effects.emplace_back(Inhibit{true});
        show({PhraseId::Welcome, {m_plan.routine.title}});
        showLeftOut();
        record(Happening::Started, m_session.adjustments.leftOut);
        // Where one begins later on, no change leads into it any more: what is said there comes with the next tick.
        if (m_timeline.segmentsOf(ordinal).front().kind == SegmentKind::LeadIn) tell(m_timeline.beginOf(ordinal));
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
        finish(m_now);
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

        auto& adjustments = m_session.adjustments;
        const int before = pressureHere();
        const int shiftBefore = adjustments.shift;
        adjustments.shift = std::max(lowestShift, adjustments.shift - 1);
        // Where today's ceiling or the guide's holds the pressure down, one level less of the shift is not felt.
        while (before > 1 && adjustments.shift > lowestShift && pressureHere() == before)
            --adjustments.shift;
        const Relief relief = reliefFrom(shiftBefore);
        recent = EasedOff{m_now, shiftBefore, adjustments.leftOut, relief, false};
        m_session.recent.undone.reset();
        m_effects.emplace_back(Chime{Tone::EaseOff, m_now});
        if (relief == Relief::Now)
            say({PhraseId::Softer, {pressureHere()}}, m_now);
        else
            say({PhraseId::AlreadyLightest, {int(relief)}}, m_now);
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
        m_session.recent.undone.reset();
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
        m_session.recent.undone = m_now;
        Prompt told{PhraseId::Undone, {pressureHere()}};
        if (const auto leftOut = leftOutToday(m_plan, m_session.adjustments.leftOut))
            std::ranges::copy(leftOut->arguments, std::back_inserter(told.arguments));
        say(std::move(told), m_now);
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

    void on(const TakeAreaBack& event) {
        auto& adjustments = m_session.adjustments;
        const body::RegionSet areas = event.areas & adjustments.leftOut;
        if (ended() || areas.empty()) return;
        adjustments.leftOut = adjustments.leftOut.without(areas);
        takeAreasBack(m_session.tally, areas);
        auto& recent = m_session.recent.easedOff;
        if (recent && recent->leftOut)
            recent.reset();
        else if (recent)
            recent->leftOutBefore = recent->leftOutBefore.without(areas);
        if (get<Preparing>()) return;
        m_effects.emplace_back(Hush{});
        say({PhraseId::AreasBack, areasOf(m_plan, areas)}, m_now);
        record(Happening::Undone, areas);
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
        if (!sameAct || !recent) recent = EasedOff{m_now, adjustments.shift, adjustments.leftOut};
        m_session.recent.undone.reset();
        recent->when = m_now;
        recent->leftOut = true;
        adjustments.leftOut |= area;
        m_effects.emplace_back(Hush{});
        m_effects.emplace_back(Chime{Tone::EaseOff, m_now});
        say({PhraseId::AreaLeftOut, areasOf(m_plan, area)}, m_now);
        recordPressure(Happening::AreaLeftOut, pressureHere(), 0, area);
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

    /// The working pressure of a repetition with a shift, rounded.
    int pressureOf(const Segment& work, int repetition, int shift) const {
        const double author = routine::pressureAt(m_plan.written(work.step), repetition, work.repetitions);
        return int(std::lround(workingPressure(author, shift, m_session.adjustments.ceiling)));
    }

    /// Of this repetition as the adjustments are now; in a change, of what it leads to.
    int pressureHere() const {
        const Moment moment = momentAt(m_timeline, here());
        const bool works = moment.kind == SegmentKind::Work;
        return pressureOf(m_timeline.segments[moment.segment + (works ? 0 : 1)], moment.repetition,
                          m_session.adjustments.shift);
    }

    /// Where the shift as it is now is first felt, against the one before.
    Relief reliefFrom(int shiftBefore) const {
        const Moment moment = momentAt(m_timeline, here());
        int repetition = moment.repetition;
        for (std::size_t index = moment.segment; index < m_timeline.segments.size(); ++index) {
            const Segment& work = m_timeline.segments[index];
            for (; work.kind == SegmentKind::Work && repetition < work.repetitions; ++repetition) {
                if (pressureOf(work, repetition, m_session.adjustments.shift) >=
                    pressureOf(work, repetition, shiftBefore))
                    continue;
                if (work.ordinal == moment.ordinal)
                    return work.pass == moment.pass && repetition == moment.repetition ? Relief::Now : Relief::ThisStep;
                return work.ordinal == following(moment.ordinal) ? Relief::NextStep : Relief::Later;
            }
            repetition = 0;
        }
        return Relief::Never;
    }

    /// The first played step at or behind `step` in the routine; the last one where there is none.
    Ordinal playedFrom(StepIndex step) const {
        for (const StepIndex each : m_plan.steps.indices())
            if (const auto ordinal = m_timeline.ordinalOf(each); ordinal && each >= step) return *ordinal;
        return Ordinal{m_timeline.steps.size() - 1};
    }

    StepEdit& edit(StepIndex step) { return m_session.adjustments.edits[m_plan.written(step).id]; }

    void recordPressure(Happening what, int before, int after, body::RegionSet areas = {}) {
        if (get<Preparing>()) return;
        const Position at = here();
        const Segment& segment = m_timeline.segments[m_timeline.segmentAt(at)];
        m_effects.emplace_back(Record{what, at, segment.step, before, after, areas});
        m_session.tally.changes.push_back({.what = what,
                                           .at = at,
                                           .step = segment.step,
                                           .pass = segment.pass,
                                           .into = at - m_timeline.beginOf(segment.ordinal),
                                           .before = before,
                                           .after = after,
                                           .shift = m_session.adjustments.shift,
                                           .areas = areas});
    }

    /// Told once: what is left out is passed over without another word.
    void showLeftOut() {
        if (auto leftOut = leftOutToday(m_plan, m_session.adjustments.leftOut)) show(*std::move(leftOut));
    }
};

} // namespace

Outcome update(const Plan& plan, const Timeline& timeline, Session session, const Event& event) {
    return Machine(plan, timeline, std::move(session)).take(event);
}

} // namespace effleur::session
