#include "session/prompt.h"

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
constexpr double mostly = 0.5;              ///< of the work
/// Places where pressure is felt most: asked about when the hands first come there.
constexpr std::array<std::string_view, 2> tenderPlaces{"lower-back", "neck"};

const body::Text& orElse(const body::Text& own, const body::Text* other) {
    static const body::Text none;
    if (!own.empty()) return own;
    return other ? *other : none;
}

class Script {
public:
    Script(const Plan& plan, const Timeline& timeline)
        : m_plan(plan)
        , m_timeline(timeline) {}

    std::vector<Cue> write() {
        for (std::size_t index = 0; index < m_timeline.segments.size(); ++index) {
            const Segment& segment = m_timeline.segments[index];
            switch (segment.kind) {
            case SegmentKind::LeadIn:
            case SegmentKind::Change: change(segment, m_timeline.segments[index + 1]); break;
            case SegmentKind::SwitchSides: switchSides(segment); break;
            case SegmentKind::SwitchLane: switchLane(segment, m_timeline.segments[index - 1]); break;
            case SegmentKind::Work: work(segment); break;
            }
        }
        milestones();
        std::stable_sort(m_cues.begin(), m_cues.end(), [](const Cue& a, const Cue& b) { return a.due < b.due; });
        return std::move(m_cues);
    }

private:
    const routine::Step& stepOf(const Segment& segment) const { return m_plan.written(segment.step); }
    bool opensStep(const Segment& work) const {
        return m_timeline.segments[m_timeline.firsts[work.ordinal] + 1].begin == work.begin;
    }
    bool endsStep(const Segment& work) const { return m_timeline.endOf(work.ordinal) == work.end; }

    void say(Position due, PhraseId id, std::vector<Argument> arguments) {
        m_cues.push_back({due, Prompt{id, std::move(arguments)}});
    }
    void chime(Position due, Tone tone) { m_cues.push_back({due, tone}); }

    /// What comes, spread evenly over the time until it begins.
    void change(const Segment& lead, const Segment& work) {
        const routine::Step& step = stepOf(lead);
        std::vector<Prompt> prompts;
        if (lead.ordinal > Ordinal{} && m_plan.written(m_timeline.steps[preceding(lead.ordinal)]).swap)
            prompts.push_back({PhraseId::SwapPartners, {}});
        for (const routine::Reminder reminder : step.remind)
            prompts.push_back({PhraseId::Remind, {reminder}});
        const auto side = m_plan.steps[lead.step].passes[work.pass].pass.side;
        prompts.push_back(
            {PhraseId::StepIs, {step.technique, whereOf(m_plan, lead.step), side, handsOf(m_plan, lead.step)}});
        if (!step.ask.empty()) prompts.push_back({PhraseId::Ask, {step.ask}});
        prompts.push_back(doseOf(step, work));

        chime(lead.begin, Tone::Change);
        const Millis slot = (lead.end - lead.begin) / static_cast<Millis::rep>(prompts.size());
        Position due = lead.begin;
        for (Prompt& prompt : prompts) {
            m_cues.push_back({due, std::move(prompt)});
            due += slot;
        }
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
        say(segment.begin, PhraseId::SwitchSides, {side, int(lines)});
    }

    void switchLane(const Segment& segment, const Segment& before) {
        const double further = fromSpine(segment) - fromSpine(before);
        say(segment.begin, PhraseId::SwitchLane, {(further > 0) - (further < 0)});
    }

    /// Where a pass begins, in units of the body map; 0 where no hand follows a path.
    double fromSpine(const Segment& segment) const {
        const body::Stroke* stroke = m_plan.map.stroke(stepOf(segment).stroke);
        if (!stroke) return 0;
        const body::Lane& lane = stroke->lanes[m_plan.steps[segment.step].passes[segment.pass].pass.lane];
        const body::Path& path = lane.left.out.empty() ? lane.right.out : lane.left.out;
        return path.empty() ? 0 : std::abs(path.at(0).x - m_plan.map.axis);
    }

    void work(const Segment& work) {
        const routine::Step& step = stepOf(work);
        const bool opens = opensStep(work);
        if (opens && !step.cue.empty()) say(work.begin + intoRepetition, PhraseId::Cue, {step.cue});
        count(work);
        if (opens) tips(work, step);
        if (reason(work)) askPressure(work);
        if (endsStep(work) && m_timeline.steps.has(following(work.ordinal))) announceNext(work);
    }

    void count(const Segment& work) {
        for (int repetition = 1; repetition < work.repetitions; ++repetition) {
            const Position due = work.begin + work.perRepetition * repetition;
            if (repetition + 1 == work.repetitions)
                say(due, PhraseId::LastOne, {});
            else if (work.perRepetition >= shortestCounted)
                say(due, PhraseId::Count, {repetition + 1});
        }
    }

    /// One tip a repetition from the third on; the last one belongs to what comes next.
    void tips(const Segment& work, const routine::Step& step) {
        if (work.perRepetition < roomForTip) return;
        int repetition = 2;
        for (const body::Text& tip : step.tips) {
            if (repetition + 1 >= work.repetitions) return;
            say(work.begin + work.perRepetition * repetition + intoRepetition, PhraseId::Tip, {tip});
            ++repetition;
        }
    }

    /// Whether the person is to be asked here: in the first minute, and where a technique or a tender place is new.
    bool reason(const Segment& work) {
        const Technique technique = stepOf(work).technique;
        if (technique == Technique::Holding || technique == Technique::Closing || technique == Technique::Resting)
            return false;
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
            return say(due, PhraseId::PressureCheck, {});
        }
    }

    void announceNext(const Segment& work) {
        const StepIndex next = m_timeline.steps[following(work.ordinal)];
        const Position due = work.end - std::min(headsUp, work.perRepetition);
        chime(due, Tone::HeadsUp);
        say(due, PhraseId::HeadsUp, {m_plan.written(next).technique, whereOf(m_plan, next)});
    }

    bool isRest(Position at) const {
        return stepOf(m_timeline.segments[m_timeline.segmentAt(at)]).technique == Technique::Resting;
    }

    void milestones() {
        using namespace std::chrono_literals;
        const Position end = m_timeline.end();
        const Millis length = m_timeline.length();
        if (m_timeline.segments.empty()) return;
        if (length >= 4min) say(Position{length / 2}, PhraseId::HalfWay, {});
        for (const int minutes : {5, 1})
            if (const Position due = end - std::chrono::minutes(minutes);
                length > 3 * std::chrono::minutes(minutes) && !isRest(due))
                say(due, PhraseId::MinutesLeft, {minutes});
        chime(end, Tone::End);
        // A rest stays quiet: what is good to know comes behind it.
        say(end, PhraseId::Finished, {});
        for (const body::Text& word : m_plan.routine.aftercare)
            say(end, PhraseId::Aftercare, {word});
    }

    const Plan& m_plan;
    const Timeline& m_timeline;
    std::vector<Cue> m_cues;
    std::array<bool, routine::techniqueCount> m_met{}; ///< techniques that were worked already
    std::array<bool, tenderPlaces.size()> m_touched{}; ///< places that were reached already
    std::optional<Position> m_askedAt;                 ///< when the pressure was last asked about
};

} // namespace

std::vector<Cue> cuesOf(const Plan& plan, const Timeline& timeline) {
    return Script(plan, timeline).write();
}

const body::Text& whereOf(const Plan& plan, StepIndex step) {
    const routine::Step& written = plan.written(step);
    const body::Stroke* stroke = plan.map.stroke(written.stroke);
    return orElse(written.where, stroke ? &stroke->where : nullptr);
}

const body::Text& handsOf(const Plan& plan, StepIndex step) {
    const routine::Step& written = plan.written(step);
    const body::Stroke* stroke = plan.map.stroke(written.stroke);
    return orElse(written.hands, stroke ? &stroke->hands : nullptr);
}

} // namespace effleur::session
