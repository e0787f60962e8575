#include "session/script.h"
#include "session/choreography.h"

#include "session/passage.h"
#include "session/quiet.h"
#include "session/timeline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace effleur::session {
namespace {

using routine::Technique;

constexpr Millis headsUp{6'000};            ///< before the change, but not before the last repetition begins
constexpr Millis shortestCounted{2'000};    ///< faster repetitions are not counted aloud
constexpr Millis roomForTip{8'000};         ///< a repetition this long has room for a sentence
constexpr Millis intoRepetition{2'500};     ///< so that a tip does not sit on the count
constexpr Position settled{Millis{60'000}}; ///< the first time to ask about the pressure
constexpr Millis askAgain{45'000};          ///< sooner nobody is asked again
constexpr Millis checkWithin{20'000};
constexpr Millis longEnoughToAsk{21'000}; ///< in shorter work how it is done needs the time
constexpr Millis minutesWithin{10'000};
constexpr double mostly = 0.5; ///< of the work

// As heard, whatever the rate.
constexpr Millis lateCount{500};          ///< a count later than this misleads
constexpr Millis lateLast{1'000};         ///< "last one" is better late than not at all
constexpr Millis announcesWithin{20'000}; ///< before the change that it announces
constexpr Millis howWithin{12'000};       ///< of the beginning of its work, or in the first repetition
constexpr Millis quietAround{900};        ///< a tip
constexpr int toldBreaths = 2;            ///< of the opening hold; then it is quiet

constexpr Position beforeAll{sinceBegin(Position::min()) / 2};
constexpr Position whenever{sinceBegin(Position::max()) / 2}; ///< behind the end there is time

/// Places where pressure is felt most: asked about when the hands first come there.
constexpr std::array<std::string_view, 3> tenderPlaces{"lower-back", "neck", "calf"};

constexpr std::string_view spine = "spine";

/// How hard, how often: where the whole dose finds no place, its parts may.
std::vector<Prompt> partsOf(const Prompt& dose) {
    if (dose.id != PhraseId::Dose) return {};
    const auto& all = dose.arguments;
    return {{PhraseId::PressureIs, {all[0], all[2]}}, {PhraseId::TimesAre, {all[1], all[3], all[4]}}};
}

class Script {
public:
    Script(const Plan& plan, const Timeline& timeline)
        : m_plan(plan)
        , m_timeline(timeline) {}

    std::vector<Need> write() {
        if (m_timeline.segments.empty()) return {};
        opening();
        for (m_at = 0; m_at < m_timeline.segments.size(); ++m_at) {
            const Segment& segment = m_timeline.segments[m_at];
            switch (segment.kind) {
            case SegmentKind::LeadIn:
            case SegmentKind::Change: change(segment, m_timeline.segments[m_at + 1]); break;
            case SegmentKind::SwitchSides: switchSides(segment); break;
            case SegmentKind::SwitchLane: switchLane(segment, m_timeline.segments[m_at - 1]); break;
            case SegmentKind::Work: work(segment); break;
            }
        }
        m_at = m_timeline.segments.size() - 1;
        milestones();
        std::stable_sort(m_needs.begin(), m_needs.end(),
                         [](const Need& a, const Need& b) { return a.due() < b.due(); });
        return std::move(m_needs);
    }

private:
    const routine::Step& stepOf(const Segment& segment) const { return m_plan.written(segment.step); }
    bool opensStep(const Segment& work) const { return m_timeline.segmentsOf(work.ordinal)[1].begin == work.begin; }
    bool endsStep(const Segment& work) const { return m_timeline.endOf(work.ordinal) == work.end; }
    Millis asHeard(Millis heard) const { return sessionTime(heard, m_timeline.rate); }

    Need& say(Weight weight, Window window, Prompt prompt) {
        return m_needs.emplace_back(
            Need{.window = window, .what = std::move(prompt), .weight = weight, .segment = m_at});
    }
    void chime(Position due, Tone tone) {
        m_needs.push_back({.window = {due, due, due}, .what = tone, .segment = m_at});
    }

    routine::Side sideOf(const Segment& lead) const { return m_plan.steps[lead.step].passes[lead.pass].pass.side; }
    Prompt headsUpFor(const Segment& lead, body::Text place) const {
        return {PhraseId::HeadsUp, {stepOf(lead).technique, std::move(place), sideOf(lead)}};
    }
    Prompt stepFor(const Segment& lead, body::Text place) const {
        return {PhraseId::StepIs, {stepOf(lead).technique, std::move(place), sideOf(lead), handsOf(m_plan, lead.step)}};
    }
    /// Where the work of a step is; not told of hands that are held elsewhere.
    body::Text placeOf(const Segment& lead) const {
        return isElsewhere(lead) ? body::Text{} : whereOf(m_plan, lead.step);
    }
    body::Text briefPlaceOf(const Segment& lead) const {
        return isElsewhere(lead) ? body::Text{} : briefOf(m_plan, lead.step);
    }
    bool isElsewhere(const Segment& lead) const {
        return !heldElsewhere(m_plan, m_timeline.segmentsOf(lead.ordinal)[1]).empty();
    }
    Prompt handsFor(const Segment& lead) const {
        const Technique technique = stepOf(lead).technique;
        const bool still = technique == Technique::Holding || technique == Technique::Resting;
        return {PhraseId::HandsAre, {handsOf(m_plan, lead.step), still ? routine::Side::Each : sideOf(lead)}};
    }

    bool showsSpine() const {
        const auto& zones = m_plan.map.zones;
        return std::any_of(zones.begin(), zones.end(), [](const body::Zone& zone) { return zone.id == spine; });
    }

    void opening() {
        m_at = 0;
        const Segment& first = m_timeline.segments.front();
        for (Prompt& prompt : std::vector<Prompt>{{PhraseId::Welcome, {m_plan.routine.title}},
                                                  {PhraseId::StopRule, {}},
                                                  {PhraseId::SidesAre, {static_cast<int>(showsSpine())}},
                                                  {PhraseId::PressuresAre, {}},
                                                  {PhraseId::BeginAt, {giverAt(m_plan, m_timeline, first.begin).to}},
                                                  headsUpFor(first, placeOf(first)),
                                                  handsFor(first)})
            say(Weight::Opening, {beforeAll, Position{}, Position{}}, std::move(prompt)).audience = Audience::Listeners;
    }

    /// What comes, spread evenly over the time until it begins; a voice may go on into the work.
    void change(const Segment& lead, const Segment& work) {
        const routine::Step& step = stepOf(lead);
        const Giver giver = giverAt(m_plan, m_timeline, lead.begin);
        const bool walks = giver.walks() || lead.leaves;
        const auto swaps = lead.ordinal > Ordinal{} && m_plan.written(m_timeline.steps[preceding(lead.ordinal)]).swap;
        const auto spared = sparedBefore(lead.ordinal);
        const auto count = Millis::rep(spared.has_value()) + Millis::rep(swaps) + Millis::rep(walks) +
                           Millis::rep(step.remind.size()) + 1 + Millis::rep(!step.ask.empty()) + 1;
        const Millis slot = (lead.end - lead.begin) / count;
        Window window{lead.begin, lead.begin, work.end};
        if (auto leftOut = leftOutToday(m_plan, m_timeline.leftOut); leftOut && lead.kind == SegmentKind::LeadIn)
            say(Weight::LeftOut, window, *std::move(leftOut)).audience = Audience::Listeners;
        chime(lead.begin, Tone::Change);
        const auto next = [&](Weight weight, Prompt prompt) -> Need& {
            Need& need = say(weight, window, std::move(prompt));
            window.preferred += slot;
            return need;
        };
        if (spared) next(Weight::Pinned, *spared);
        if (swaps) next(Weight::Pinned, {PhraseId::SwapPartners, {}});
        if (lead.leaves)
            next(Weight::Pinned, changeOfBodies(lead, giver.to));
        else if (walks)
            next(Weight::Pinned, {PhraseId::WalkRound, {giver.to}});
        for (const routine::Reminder reminder : step.remind)
            next(Weight::Pinned, {PhraseId::Remind, {reminder}});
        Need& is = next(Weight::Step, stepFor(lead, placeOf(lead)));
        is.inSight = stepFor(lead, briefPlaceOf(lead));
        is.splits = {handsFor(lead)};
        if (!step.ask.empty()) next(Weight::Ask, {PhraseId::Ask, {step.ask}});
        const Prompt dose = doseOf(step, work);
        next(Weight::Dose, dose).splits = partsOf(dose);
    }

    /// Behind a rest one part is covered already, and before one no other is bared: no hand lies on them then.
    Prompt changeOfBodies(const Segment& lead, body::Stance to) const {
        const Asked asked = passageOf(m_plan, m_timeline, m_at).asked;
        const body::Text cover = m_plan.map.part(*lead.leaves).cover;
        const body::Text uncover = m_plan.map.part(m_plan.steps[lead.step].part).uncover;
        if (asked == Asked::GetReady && !uncover.empty()) return {PhraseId::ChangeBody, {body::Text{}, uncover}};
        if (asked == Asked::StepAway && !cover.empty()) return {PhraseId::ChangeBody, {cover, body::Text{}}};
        if (asked != Asked::ChangeBody) return {PhraseId::BeginAt, {to}};
        return {PhraseId::ChangeBody, {cover, uncover, to}};
    }

    /// What is not played, and would have come just before this step or in it, because of an area left out.
    std::optional<Prompt> sparedBefore(Ordinal ordinal) const {
        const auto& all = m_timeline.spared;
        const auto isHere = [&](const Spared& each) { return each.next == ordinal; };
        const auto first = std::find_if(all.begin(), all.end(), isHere);
        if (first == all.end()) return std::nullopt;
        const auto count = std::count_if(first, all.end(), isHere);
        Prompt told = count > 1
                          ? Prompt{PhraseId::StepsSpared, {int(count)}}
                          : Prompt{PhraseId::WorkSpared,
                                   {m_plan.written(first->step).technique, briefOf(m_plan, first->step), first->side}};
        body::RegionSet because;
        for (auto each = first; each != all.end(); ++each)
            if (isHere(*each)) because |= reachedBy(*each) & m_timeline.leftOut;
        if (because.empty()) because = m_timeline.leftOut; // too near, not in it
        std::ranges::copy(areasOf(m_plan, because), std::back_inserter(told.arguments));
        return told;
    }
    body::RegionSet reachedBy(const Spared& spared) const {
        body::RegionSet reached;
        for (const PlannedPass& pass : m_plan.steps[spared.step].passes)
            for (std::size_t region = 0; region < pass.share.size(); ++region)
                if ((spared.side == routine::Side::Both || spared.side == pass.pass.side) && pass.share[region] > 0)
                    reached |= body::RegionSet::of(region);
        return reached;
    }

    static Prompt doseOf(const routine::Step& step, const Segment& work) {
        const int pressure = int(std::lround(work.pressures.front()));
        const int to = int(std::lround(work.pressures.back()));
        const int seconds = int(std::chrono::round<std::chrono::seconds>(work.end - work.begin).count());
        if (step.technique == Technique::Resting) return {PhraseId::RestFor, {seconds}};
        if (work.repetitions == 1) return {PhraseId::HoldFor, {pressure, seconds}};
        return {PhraseId::Dose, {pressure, work.repetitions, to, work.beats, step.technique}};
    }

    void switchSides(const Segment& segment) {
        chime(segment.begin, Tone::SwitchSides);
        const auto& passes = m_plan.steps[segment.step].passes;
        const auto side = passes[segment.pass].pass.side;
        const auto lines =
            std::count_if(passes.begin(), passes.end(), [&](const auto& each) { return each.pass.side == side; });
        Prompt now{PhraseId::SwitchSides, {side, int(lines)}};
        if (const Giver giver = giverAt(m_plan, m_timeline, segment.begin); giver.walks())
            now.arguments.emplace_back(routine::sideOf(giver.to));
        say(Weight::Switch, {segment.begin, segment.begin, segment.end}, std::move(now));
    }

    void switchLane(const Segment& segment, const Segment& before) {
        const double further = fromSpine(segment) - fromSpine(before);
        say(Weight::Switch, {segment.begin, segment.begin, segment.end},
            {PhraseId::SwitchLane, {(further > 0) - (further < 0)}});
    }

    /// Where a pass begins, in units of the body map; 0 where no hand follows a path.
    double fromSpine(const Segment& segment) const {
        const body::Stroke* stroke = strokeOf(stepOf(segment), m_plan.map);
        if (!stroke) return 0;
        const body::Lane& lane = stroke->lanes[m_plan.steps[segment.step].passes[segment.pass].pass.lane];
        const body::Path& path = lane.left.out.empty() ? lane.right.out : lane.left.out;
        return path.empty() ? 0 : std::abs(path.at(0).x - m_plan.map.axis);
    }

    void work(const Segment& work) {
        const routine::Step& step = stepOf(work);
        const bool opens = opensStep(work);
        if (opens && !step.cue.empty())
            say(Weight::How,
                {work.begin, work.begin + intoRepetition,
                 work.begin + std::max(work.perRepetition, asHeard(howWithin))},
                {PhraseId::Cue, {step.cue}});
        if (opens && !step.watchFor.empty()) watch(work, step);
        if (work.ordinal == Ordinal{} && step.technique == Technique::Holding) breathe(work);
        count(work);
        if (opens) tips(work, step);
        if (reason(work)) askPressure(work);
        if (endsStep(work) && m_timeline.steps.has(following(work.ordinal))) announceNext(work);
    }

    /// The commonest mistake, right behind how it is done, before it is made: who sees the screen reads it there.
    void watch(const Segment& work, const routine::Step& step) {
        const bool rests = step.technique == Technique::Resting;
        const Position due = work.begin + intoRepetition;
        const Position latest = rests ? work.begin + asHeard(howWithin) : work.end;
        Need& need = say(Weight::Watch, {due, due, latest}, {PhraseId::Watch, {step.watchFor.front()}});
        need.audience = Audience::Listeners;
        need.quiet = quietAround;
    }

    void count(const Segment& work) {
        for (int repetition = 1; repetition < work.repetitions; ++repetition) {
            const Position due = work.begin + work.perRepetition * repetition;
            if (repetition + 1 == work.repetitions)
                say(Weight::Last, {due, due, due + std::min(asHeard(lateLast), work.perRepetition / 2)},
                    {PhraseId::LastOne, {}});
            else if (work.perRepetition >= shortestCounted)
                say(Weight::Count, {due, due, due + asHeard(lateCount)}, {PhraseId::Count, {repetition + 1}});
        }
    }

    /// While the screen's light swells and sinks; what comes next has its time behind it.
    void breathe(const Segment& work) {
        Position in = work.begin;
        for (int breath = 0; breath <= toldBreaths; ++breath, in = in + asHeard(breathIn + breathOut)) {
            const Position out = in + asHeard(breathIn);
            if (in + asHeard(breathIn + breathOut) > work.end) return;
            if (breath == 0) continue; // the author's words are said in the first one
            say(Weight::Breath, {in, in, in + asHeard(lateCount)}, {PhraseId::BreatheIn, {}});
            say(Weight::Breath, {out, out, out + asHeard(lateCount)}, {PhraseId::BreatheOut, {}});
        }
    }

    /// One tip a repetition from the third on; the last one belongs to what comes next.
    void tips(const Segment& work, const routine::Step& step) {
        if (work.perRepetition < roomForTip) return;
        int repetition = 2;
        for (const body::Text& tip : step.tips) {
            if (repetition + 1 >= work.repetitions) return;
            const Position due = work.begin + work.perRepetition * repetition + intoRepetition;
            say(Weight::Tip, {due, due, work.end}, {PhraseId::Tip, {tip}}).quiet = quietAround;
            ++repetition;
        }
    }

    /// Whether the person is to be asked here: in the first minute, and where a technique or a tender place is new.
    bool reason(const Segment& work) {
        const Technique technique = stepOf(work).technique;
        if (technique == Technique::Holding || technique == Technique::Closing || technique == Technique::Resting)
            return false;
        if (work.end - work.begin < longEnoughToAsk) return false;
        const bool newKind = !std::exchange(m_met[static_cast<std::size_t>(technique)], true);
        bool newPlace = false;
        for (std::size_t place = 0; place < tenderPlaces.size(); ++place)
            if (reaches(work, tenderPlaces[place])) newPlace |= !std::exchange(m_touched[place], true);
        return newKind || newPlace || (!m_askedAt && work.end > settled);
    }

    bool reaches(const Segment& work, std::string_view place) const {
        const auto& share = m_plan.steps[work.step].passes[work.pass].share;
        double there = 0;
        for (std::size_t region = 0; region < share.size(); ++region)
            if (m_plan.map.regions[region].id.starts_with(place)) there += share[region];
        return there > mostly;
    }

    /// Asked when the hands have worked for a repetition, but not in the very first minute and not twice in a breath.
    void askPressure(const Segment& work) {
        for (int repetition = 1; repetition + 1 < work.repetitions; ++repetition) {
            const Position due = work.begin + work.perRepetition * repetition + intoRepetition;
            if (due < settled) continue;
            if (m_askedAt && due < *m_askedAt + askAgain) return;
            m_askedAt = due;
            const Segment& then = m_timeline.segments[m_timeline.segmentAt(due)];
            say(Weight::Check, {due, due, std::min(then.end, due + checkWithin)}, {PhraseId::PressureCheck, {}});
            return;
        }
    }

    /// Not before the last repetition: while hands are counted they are not sent elsewhere. A reader hears of the side
    /// in the change; a listener has to know it before.
    void announceNext(const Segment& work) {
        const std::size_t next = m_timeline.firsts[following(work.ordinal)];
        const Segment& lead = m_timeline.segments[next];
        const Position due = work.end - std::min(headsUp, work.perRepetition);
        const Window window{std::max(work.end - work.perRepetition, work.end - asHeard(announcesWithin)), due,
                            work.end};
        chime(due, Tone::HeadsUp);
        const auto announce = [&](Audience audience, Prompt prompt) -> Need& {
            Need& need = say(Weight::HeadsUp, window, std::move(prompt));
            need.audience = audience;
            need.segment = next;
            return need;
        };
        const auto apart = [&](const body::Text& place) { return apartOf(m_plan, work.step, lead.step, place); };
        announce(Audience::Readers, {PhraseId::HeadsUp, {stepOf(lead).technique, apart(placeOf(lead))}});
        Need& heard = announce(Audience::Listeners, headsUpFor(lead, placeOf(lead)));
        heard.inSight = headsUpFor(lead, apart(briefPlaceOf(lead)));
        heard.splits = {headsUpFor(lead, {})};
    }

    bool isRest(Position at) const {
        return stepOf(m_timeline.segments[m_timeline.segmentAt(at)]).technique == Technique::Resting;
    }

    void milestones() {
        using namespace std::chrono_literals;
        const Position end = m_timeline.end();
        const Millis length = m_timeline.length();
        if (length >= 4min) {
            const Position half{length / 2};
            say(Weight::HalfWay, {half - minutesWithin, half, half + checkWithin}, {PhraseId::HalfWay, {}});
        }
        for (const int minutes : {5, 1})
            if (const Position due = end - std::chrono::minutes(minutes);
                length > 3 * std::chrono::minutes(minutes) && !isRest(due))
                say(Weight::Minutes, {due - minutesWithin, due, due + minutesWithin},
                    {PhraseId::MinutesLeft, {minutes}});
        chime(end, Tone::End);
        // A rest stays quiet: what is good to know comes behind it.
        say(Weight::Closing, {end, end, whenever}, {PhraseId::Finished, {}});
        for (const body::Text& word : m_plan.routine.aftercare)
            say(Weight::Closing, {end, end, whenever}, {PhraseId::Aftercare, {word}});
    }

    const Plan& m_plan;
    const Timeline& m_timeline;
    std::vector<Need> m_needs;
    std::size_t m_at = 0;                              ///< the segment that is written about
    std::array<bool, routine::techniqueCount> m_met{}; ///< techniques that were worked already
    std::array<bool, tenderPlaces.size()> m_touched{}; ///< places that were reached already
    std::optional<Position> m_askedAt;                 ///< when the pressure was last asked about
};

} // namespace

std::vector<Need> scriptOf(const Plan& plan, const Timeline& timeline) {
    return Script(plan, timeline).write();
}

} // namespace effleur::session
