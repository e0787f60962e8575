#include "sound/score.h"

#include "routine/routine.h"
#include "sound/room.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace effleur::sound {
namespace {

using namespace session;
using routine::Technique;

// As heard, whatever the rate.
constexpr Millis pause{250};              ///< between two sentences, and before a bell
constexpr Millis afterBell{450};          ///< words wait for a bell's strike
constexpr Millis afterEnd{1'800};         ///< and longer for the last one's
constexpr Millis ringsOut{9'000};         ///< the last bell
constexpr Millis afterTick{120};          ///< a count follows its tick
constexpr Millis handsReady{150};         ///< what is told in a change is over so long before the work
constexpr Millis lateCount{500};          ///< a count later than this misleads
constexpr Millis lateLast{1'000};         ///< "last one" is better late than not at all
constexpr Millis quickestSwell{700};      ///< faster ones would flutter
constexpr Millis announcesWithin{20'000}; ///< before the change that it announces
constexpr Millis cueWithin{12'000};       ///< of the beginning of its work, or in the first repetition
constexpr Millis quietAround{900};        ///< a tip
constexpr std::size_t mostDisplaced = 2;  ///< counts that the author's cue may take the place of

// Of the session.
constexpr Millis oneBreath{10'000};
constexpr Millis checkWithin{20'000};
constexpr Millis minutesWithin{10'000};

constexpr Position whenever{sinceBegin(Position::max()) / 2}; ///< behind the end there is time

constexpr float pressLevel = 0.5F; ///< kneading's presses, against claps
constexpr float breathLevel = 0.5F;

/// What a change has to tell.
struct Telling {
    std::vector<Prompt> pinned; ///< what the change is longer for
    Prompt is;
    Prompt hands;
    std::optional<Prompt> ask;
    Prompt dose;
    Prompt headsUp;
};

bool wanted(PhraseId id, Level level) {
    const bool detail = id == PhraseId::Count || id == PhraseId::Cue || id == PhraseId::Tip || id == PhraseId::HalfWay;
    return level == Level::Full || (level == Level::Brief && !detail);
}

Prompt headsUpOf(const Plan& plan, const Segment& lead) {
    const routine::Step& step = plan.written(lead.step);
    const auto side = plan.steps[lead.step].passes[lead.pass].pass.side;
    return {PhraseId::HeadsUp, {step.technique, whereOf(plan, lead.step), side}};
}

/// Told once, where the session begins.
std::optional<Prompt> leftOutOf(const Plan& plan, const Timeline& timeline) {
    Prompt prompt{PhraseId::AreasLeftOut, {}};
    for (std::size_t region = 0; region < plan.map.regions.size(); ++region)
        if (timeline.leftOut.has(region)) prompt.arguments.emplace_back(Area{plan.map.regions[region].id});
    return prompt.arguments.empty() ? std::nullopt : std::optional(prompt);
}

/// How hard, how often: where the whole dose finds no place, its parts may.
std::vector<Prompt> partsOf(const Prompt& dose) {
    if (dose.id != PhraseId::Dose) return {};
    const auto& all = dose.arguments;
    return {{PhraseId::PressureIs, {all[0], all[2]}}, {PhraseId::TimesAre, {all[1], all[3], all[4]}}};
}

class Writer {
public:
    Writer(const Plan& plan, const Timeline& timeline, const Scoring& scoring, const Speech& speech)
        : m_plan(plan)
        , m_timeline(timeline)
        , m_scoring(scoring)
        , m_speech(speech) {}

    Score write() {
        m_score.end = m_timeline.end() + inSession(ringsOut);
        for (const Segment& segment : m_timeline.segments)
            if (segment.kind == SegmentKind::Work) work(segment);
        bells();
        if (m_scoring.level == Level::Tones) {
            for (const Cue& cue : m_timeline.cues)
                if (const Tone* tone = std::get_if<Tone>(&cue.what); tone && *tone == Tone::HeadsUp)
                    strike(cue.due, Strike::HeadsUp);
        } else if (!m_timeline.segments.empty()) {
            speak();
        }
        const auto byTime = [](const auto& a, const auto& b) { return a.at < b.at; };
        std::stable_sort(m_score.strikes.begin(), m_score.strikes.end(), byTime);
        std::sort(m_score.sentences.begin(), m_score.sentences.end(), byTime);
        return std::move(m_score);
    }

private:
    const routine::Step& stepOf(const Segment& segment) const { return m_plan.written(segment.step); }
    /// The session time that passes in `heard`, rounded up.
    Millis inSession(Millis heard) const { return (heard * std::max(1, m_scoring.rate) + Millis{99}) / 100; }

    // -- tones -------------------------------------------------------------------------------------------------------

    void strike(Position at, Strike what, float level = 1) { m_score.strikes.push_back({at, what, level}); }

    void work(const Segment& work) {
        const Technique technique = stepOf(work).technique;
        if (technique == Technique::Resting) return;
        if (technique == Technique::Holding) {
            const int breaths = int(std::max<Millis::rep>(1, work.perRepetition / oneBreath));
            m_score.paces.push_back({work.begin, work.end, work.perRepetition, breaths, 0.4, breathLevel});
            return;
        }
        // Presses and claps without a return are the pace themselves.
        const int swells = work.beats > 1 && work.outShare >= 1 ? work.beats : 1;
        if (work.perRepetition / swells >= inSession(quickestSwell))
            m_score.paces.push_back({work.begin, work.end, work.perRepetition, swells, work.outShare, 1});
        const float level = technique == Technique::Clapping ? 1 : pressLevel;
        for (int repetition = 0; repetition < work.repetitions; ++repetition) {
            strike(beatAt(work, repetition, 0), Strike::Tick);
            for (int beat = 0; work.beats > 1 && beat < work.beats; ++beat)
                strike(beatAt(work, repetition, beat), Strike::Clap, level);
        }
    }

    /// The bells that stand where they stand; a heads-up's is rung with its words.
    void bells() {
        for (const Cue& cue : m_timeline.cues)
            if (const Tone* tone = std::get_if<Tone>(&cue.what); tone && *tone != Tone::HeadsUp)
                strike(cue.due, strikeOf(*tone));
        // Nobody speaks over a bell, nor on while the hands begin to move.
        for (const Segment& segment : m_timeline.segments)
            if (segment.kind != SegmentKind::Work) m_room.take(segment.begin, segment.begin + leadTime(segment));
        m_room.take(m_timeline.end(), m_timeline.end() + inSession(afterEnd));
    }

    Millis leadTime(const Segment& lead) const {
        return std::min(inSession(lead.kind == SegmentKind::SwitchLane ? afterTick : afterBell), lead.end - lead.begin);
    }

    // -- speech ------------------------------------------------------------------------------------------------------

    SharedPcm spoken(const Prompt& prompt) const {
        SharedPcm pcm = m_speech(prompt);
        return pcm && pcm->frames > 0 ? pcm : nullptr; // an imagined sentence has a length alone
    }
    /// With the pause behind it; nothing where it has no voice.
    Millis roomFor(const Prompt& prompt) const {
        const SharedPcm pcm = spoken(prompt);
        return pcm ? inSession(pcm->length() + pause) : Millis{0};
    }
    Millis roomFor(const std::vector<Prompt>& prompts) const {
        Millis sum{0};
        for (const Prompt& prompt : prompts)
            sum += roomFor(prompt);
        return sum;
    }

    struct Window {
        Position earliest;
        Position preferred;
        Position latest; ///< to begin
    };

    /// Says it in the window where there is room; where it stands, or nothing. `quiet` is kept free on both sides.
    std::optional<Position> say(const Prompt& prompt, const Window& window, Millis quiet = Millis{0}) {
        const SharedPcm pcm = spoken(prompt);
        if (!pcm || !wanted(prompt.id, m_scoring.level)) return std::nullopt;
        const Millis length = inSession(pcm->length() + pause);
        auto at =
            m_room.find(length + 2 * quiet, window.earliest - quiet, window.preferred - quiet, window.latest - quiet);
        if (!at) return std::nullopt;
        *at += quiet;
        m_room.take(*at, *at + length);
        m_score.sentences.push_back({*at, std::max(*at, std::min(window.latest, *at + inSession(lateLast))),
                                     *at + inSession(pcm->length()), prompt, pcm});
        return at;
    }

    void unsay(Position at) {
        m_room.release(at);
        std::erase_if(m_score.sentences, [at](const Sentence& sentence) { return sentence.at == at; });
    }

    /// Says one after the other, each begun by the time that lets all end before `until`; the last ones that have no
    /// room are left out.
    void sayInTurn(const std::vector<Prompt>& prompts, Position from, Position until) {
        const Millis slack = std::max(Millis{0}, until - from - roomFor(prompts));
        const Millis rest = std::min(inSession(pause), slack / Millis::rep(prompts.size() + 1));
        for (const Prompt& prompt : prompts) {
            const Millis room = roomFor(prompt);
            if (room == Millis{0}) continue;
            if (const auto at = say(prompt, {from, from, until - room + inSession(pause)})) from = *at + room + rest;
        }
    }

    void speak() {
        sortCues();
        ListBy<Ordinal, Telling> tellings;
        for (std::size_t index = 0; index < m_timeline.segments.size(); ++index)
            if (isLead(m_timeline.segments[index])) tellings.push_back(tellingOf(index));
        if (m_scoring.welcome) welcome(tellings.front());
        ListBy<Ordinal, std::vector<Prompt>> before;
        for (const Ordinal ordinal : tellings.indices())
            before.push_back(tellInChange(ordinal, tellings[ordinal]));
        each([](PhraseId id) { return id == PhraseId::SwitchSides || id == PhraseId::SwitchLane; },
             [this](const Segment& segment, Position, const Prompt& prompt) {
                 const Position from = segment.begin + leadTime(segment);
                 say(prompt, {from, from, segment.end});
             });
        each([](PhraseId id) { return id == PhraseId::LastOne; },
             [this](const Segment& work, Position due, const Prompt& prompt) {
                 const Position at = due + inSession(afterTick);
                 say(prompt, {due, at, due + std::min(inSession(lateLast), work.perRepetition / 2)});
             });
        for (Ordinal ordinal{1}; tellings.has(ordinal); ordinal = following(ordinal))
            if (!announce(ordinal, before[ordinal])) tellCold(ordinal, tellings[ordinal]);
        remarks();
        end();
    }

    static bool isLead(const Segment& segment) {
        return segment.kind == SegmentKind::LeadIn || segment.kind == SegmentKind::Change;
    }

    /// Prompts by the segment that they fall into; behind the last one those of the end.
    void sortCues() {
        m_cues.resize(m_timeline.segments.size() + 1);
        std::size_t index = 0;
        for (const Cue& cue : m_timeline.cues) {
            while (index < m_timeline.segments.size() && m_timeline.segments[index].end <= cue.due)
                ++index;
            if (std::holds_alternative<Prompt>(cue.what)) m_cues[index].push_back(&cue);
        }
    }

    /// Calls visit(segment, due, prompt) for every prompt before the end that `chosen` picks.
    template<typename Chosen, typename Visit> void each(Chosen chosen, Visit visit) {
        for (std::size_t index = 0; index < m_timeline.segments.size(); ++index)
            for (const Cue* cue : m_cues[index])
                if (const auto& prompt = std::get<Prompt>(cue->what); chosen(prompt.id))
                    visit(m_timeline.segments[index], cue->due, prompt);
    }

    Telling tellingOf(std::size_t index) const {
        const Segment& lead = m_timeline.segments[index];
        Telling telling;
        telling.headsUp = headsUpOf(m_plan, lead);
        telling.hands = {PhraseId::HandsAre, {handsOf(m_plan, lead.step)}};
        for (const Cue* cue : m_cues[index]) {
            const auto& prompt = std::get<Prompt>(cue->what);
            if (prompt.id == PhraseId::SwapPartners || prompt.id == PhraseId::Remind) telling.pinned.push_back(prompt);
            if (prompt.id == PhraseId::StepIs) telling.is = prompt;
            if (prompt.id == PhraseId::Ask) telling.ask = prompt;
            if (prompt.id == PhraseId::Dose || prompt.id == PhraseId::HoldFor || prompt.id == PhraseId::RestFor)
                telling.dose = prompt;
        }
        return telling;
    }

    const Segment& leadOf(Ordinal ordinal) const { return m_timeline.segments[m_timeline.firsts[ordinal]]; }
    const Segment& firstWorkOf(Ordinal ordinal) const { return m_timeline.segments[m_timeline.firsts[ordinal] + 1]; }
    /// Nobody hears what is said before a step that is jumped into.
    bool isCold(Ordinal ordinal) const {
        const Segment& lead = leadOf(ordinal);
        return lead.from.has_value() ||
               (lead.kind == SegmentKind::LeadIn && !(ordinal == Ordinal{} && m_scoring.welcome));
    }

    /// Puts as much into the change as it has room for, the rest is returned: to be said before it.
    std::vector<Prompt> tellInChange(Ordinal ordinal, const Telling& telling) {
        if (isCold(ordinal)) {
            tellCold(ordinal, telling);
            return {};
        }
        const Segment& lead = leadOf(ordinal);
        const Position from = lead.begin + leadTime(lead);
        const Position until = lead.end - inSession(handsReady);
        const std::vector<Prompt> asked = telling.ask ? std::vector{*telling.ask} : std::vector<Prompt>{};
        struct Choice {
            std::vector<std::vector<Prompt>> inChange;
            std::vector<std::vector<Prompt>> before;
        };
        const Prompt& hands = telling.hands;
        const auto halves = partsOf(telling.dose);
        const Prompt& first = halves.empty() ? telling.dose : halves.front();
        const std::vector<Prompt> second(halves.begin() + (halves.empty() ? 0 : 1), halves.end());
        // The best first: the whole step once more while the hands go there; at least how often.
        const std::array<Choice, 7> choices{{
            {{telling.pinned, {telling.is}, asked, {telling.dose}}, {}},
            {{telling.pinned, {hands}, asked, {telling.dose}}, {}},
            {{telling.pinned, {hands}, {telling.dose}}, {asked}},
            {{telling.pinned, {telling.dose}}, {asked, {hands}}},
            {{telling.pinned, second}, {asked, {hands}, {first}}},
            {{telling.pinned}, {asked, {hands}, {telling.dose}}},
            {{}, {telling.pinned, asked, {hands}, {telling.dose}}},
        }};
        const auto joined = [](const std::vector<std::vector<Prompt>>& parts) {
            std::vector<Prompt> all;
            for (const auto& part : parts)
                all.insert(all.end(), part.begin(), part.end());
            return all;
        };
        for (const Choice& choice : choices) {
            const auto told = joined(choice.inChange);
            if (roomFor(told) > until - from + inSession(pause)) continue;
            sayInTurn(told, from, until);
            auto before = joined(choice.before);
            before.insert(before.begin(), telling.headsUp);
            return before;
        }
        return {telling.headsUp};
    }

    /// All in the change and, where it is too short, on into the first work.
    void tellCold(Ordinal ordinal, const Telling& telling) {
        const Segment& lead = leadOf(ordinal);
        std::vector<Prompt> all = telling.pinned;
        all.push_back(telling.is);
        if (telling.ask) all.push_back(*telling.ask);
        all.push_back(telling.dose);
        if (const auto leftOut = leftOutOf(m_plan, m_timeline); leftOut && lead.kind == SegmentKind::LeadIn)
            all.push_back(*leftOut);
        sayInTurn(all, lead.begin + leadTime(lead), firstWorkOf(ordinal).end - inSession(pause));
    }

    /// Says what comes before its change, as late as "last one" lets it and in order; false where it has no room: then
    /// nothing of it, nor of what was said in the change, stays.
    bool announce(Ordinal ordinal, const std::vector<Prompt>& prompts) {
        if (isCold(ordinal) || prompts.empty()) return true;
        const Segment& lead = leadOf(ordinal);
        const Segment& work = m_timeline.segments[m_timeline.firsts[ordinal] - 1];
        const Position earliest = std::max(work.begin + inSession(afterBell), lead.begin - inSession(announcesWithin));
        const Millis all = roomFor(prompts);
        // Soon after the bell where there is time, else so that it just ends.
        Position wish = std::min(dueOf(PhraseId::HeadsUp, work) + inSession(afterBell), lead.begin - all) + all;
        Position until = lead.begin;
        std::vector<Position> said;
        bool complete = true;
        for (auto prompt = prompts.rbegin(); prompt != prompts.rend(); ++prompt) {
            const Millis room = roomFor(*prompt);
            if (room == Millis{0}) continue;
            wish -= room;
            const auto at = say(*prompt, {earliest, wish, until - room});
            complete = complete && at;
            if (!at) break;
            said.push_back(*at);
            wish = until = *at;
        }
        if (!complete) {
            for (const Position at : said)
                unsay(at);
            const auto inChange = m_score.sentences;
            for (const Sentence& sentence : inChange)
                if (sentence.at >= lead.begin && sentence.at < lead.end) unsay(sentence.at);
        }
        const Position first = complete && !said.empty() ? said.back() : lead.begin - inSession(afterEnd);
        strike(std::max(work.begin, first - inSession(afterBell)), Strike::HeadsUp);
        return complete;
    }

    Position dueOf(PhraseId id, const Segment& work) const {
        const auto index = std::size_t(&work - m_timeline.segments.data());
        for (const Cue* cue : m_cues[index])
            if (std::get<Prompt>(cue->what).id == id) return cue->due;
        return work.end;
    }

    void remarks() {
        each([](PhraseId id) { return id == PhraseId::PressureCheck || id == PhraseId::Aftercare; },
             [this](const Segment& work, Position due, const Prompt& prompt) {
                 say(prompt, {due, due, std::min(work.end, due + checkWithin)});
             });
        each([](PhraseId id) { return id == PhraseId::Count; },
             [this](const Segment&, Position due, const Prompt& prompt) {
                 const Position at = due + inSession(afterTick);
                 if (const auto said = say(prompt, {due, at, due + inSession(lateCount)})) m_counts.push_back(*said);
             });
        each([](PhraseId id) { return id == PhraseId::Cue; },
             [this](const Segment& work, Position due, const Prompt& prompt) { howTo(work, due, prompt); });
        each([](PhraseId id) { return id == PhraseId::MinutesLeft; },
             [this](const Segment&, Position due, const Prompt& prompt) {
                 say(prompt, {due - minutesWithin, due, due + minutesWithin});
             });
        each([](PhraseId id) { return id == PhraseId::HalfWay; },
             [this](const Segment&, Position due, const Prompt& prompt) {
                 say(prompt, {due - minutesWithin, due, due + checkWithin});
             });
        each([](PhraseId id) { return id == PhraseId::Tip; },
             [this](const Segment& work, Position due, const Prompt& prompt) {
                 say(prompt, {due, due, work.end}, inSession(quietAround));
             });
    }

    /// The author's words to a step, at its beginning: before the first count, or else in place of the first ones, or
    /// else between them.
    void howTo(const Segment& work, Position due, const Prompt& prompt) {
        const Millis length = roomFor(prompt);
        if (length == Millis{0}) return;
        const Position earliest = work.begin + inSession(afterBell);
        if (say(prompt, {earliest, earliest, work.begin + work.perRepetition - length + inSession(pause)})) return;
        if (inPlaceOfCounts(work, prompt, earliest)) return;
        say(prompt, {earliest, due, work.begin + std::max(work.perRepetition, inSession(cueWithin))});
    }

    bool inPlaceOfCounts(const Segment& work, const Prompt& prompt, Position earliest) {
        const Millis length = roomFor(prompt);
        std::vector<Position> displaced;
        for (const Position count : m_counts)
            if (count < earliest + length && count >= work.begin) displaced.push_back(count);
        if (displaced.size() > mostDisplaced) return false;
        std::vector<Sentence> kept = m_score.sentences;
        for (const Position count : displaced)
            unsay(count);
        if (say(prompt, {earliest, earliest, earliest + inSession(pause)})) return true;
        for (const Sentence& sentence : kept)
            if (std::find(displaced.begin(), displaced.end(), sentence.at) != displaced.end())
                say(sentence.prompt, {sentence.at, sentence.at, sentence.at});
        return false;
    }

    void welcome(const Telling& first) {
        const std::vector<Prompt> prompts{{PhraseId::Welcome, {m_plan.routine.title}},
                                          {PhraseId::StopRule, {}},
                                          {PhraseId::SidesAre, {}},
                                          {PhraseId::PressuresAre, {}},
                                          first.headsUp,
                                          first.hands};
        m_score.begin = Position{} - roomFor(prompts) - inSession(2 * afterBell);
        sayInTurn(prompts, m_score.begin + inSession(afterBell), Position{});
    }

    void end() {
        Position from = m_timeline.end() + inSession(afterEnd);
        for (const Cue* cue : m_cues.back()) {
            const auto& prompt = std::get<Prompt>(cue->what);
            if (const auto at = say(prompt, {from, from, whenever})) from = *at + roomFor(prompt);
        }
        m_score.end = std::max(m_score.end, from + inSession(afterEnd));
    }

    const Plan& m_plan;
    const Timeline& m_timeline;
    const Scoring& m_scoring;
    const Speech& m_speech;
    Score m_score;
    Room m_room;
    std::vector<std::vector<const Cue*>> m_cues;
    std::vector<Position> m_counts;
};

} // namespace

Score score(const Plan& plan, const Timeline& timeline, const Scoring& scoring, const Speech& speech) {
    return Writer(plan, timeline, scoring, speech).write();
}

std::vector<Prompt> promptsOf(const Plan& plan, const Timeline& timeline, const Scoring& scoring) {
    std::vector<Prompt> all;
    const auto add = [&](Prompt prompt) {
        if (wanted(prompt.id, scoring.level) && std::find(all.begin(), all.end(), prompt) == all.end())
            all.push_back(std::move(prompt));
    };
    if (auto leftOut = leftOutOf(plan, timeline)) add(std::move(*leftOut));
    if (scoring.welcome) {
        add({PhraseId::Welcome, {plan.routine.title}});
        add({PhraseId::StopRule, {}});
        add({PhraseId::SidesAre, {}});
        add({PhraseId::PressuresAre, {}});
        if (!timeline.segments.empty()) add(headsUpOf(plan, timeline.segments.front()));
    }
    for (const Cue& cue : timeline.cues) {
        const auto* prompt = std::get_if<Prompt>(&cue.what);
        if (!prompt) continue;
        if (prompt->id == PhraseId::HeadsUp) {
            const Segment& work = timeline.segments[timeline.segmentAt(cue.due)];
            if (const Ordinal next = following(work.ordinal); timeline.firsts.has(next))
                add(headsUpOf(plan, timeline.segments[timeline.firsts[next]]));
            continue;
        }
        add(*prompt);
        for (Prompt& part : partsOf(*prompt))
            add(std::move(part));
        if (prompt->id == PhraseId::StepIs)
            add({PhraseId::HandsAre, {handsOf(plan, timeline.segments[timeline.segmentAt(cue.due)].step)}});
    }
    return all;
}

bool isAnswer(PhraseId id) {
    switch (id) {
    case PhraseId::Softer:
    case PhraseId::AlreadyLightest:
    case PhraseId::AreaLeftOut:
    case PhraseId::Firmer:
    case PhraseId::FirmestToday:
    case PhraseId::Undone:
    case PhraseId::OneMore:
    case PhraseId::Paused:
    case PhraseId::GoingOn:
    case PhraseId::Waiting:
    case PhraseId::Stopped:
    case PhraseId::EverybodyTries: return true;
    case PhraseId::Welcome:
    case PhraseId::StopRule:
    case PhraseId::SidesAre:
    case PhraseId::PressuresAre:
    case PhraseId::PressureIs:
    case PhraseId::TimesAre:
    case PhraseId::HeadsUp:
    case PhraseId::StepIs:
    case PhraseId::HandsAre:
    case PhraseId::Dose:
    case PhraseId::HoldFor:
    case PhraseId::RestFor:
    case PhraseId::SwitchSides:
    case PhraseId::SwitchLane:
    case PhraseId::Remind:
    case PhraseId::Ask:
    case PhraseId::Tip:
    case PhraseId::Cue:
    case PhraseId::Count:
    case PhraseId::LastOne:
    case PhraseId::HalfWay:
    case PhraseId::MinutesLeft:
    case PhraseId::PressureCheck:
    case PhraseId::AreasLeftOut:
    case PhraseId::Aftercare:
    case PhraseId::Finished:
    case PhraseId::SwapPartners: return false;
    }
    return false;
}

std::vector<Prompt> answers(Millis countIn) {
    std::vector<Prompt> all;
    for (const PhraseId id : {PhraseId::Softer, PhraseId::Firmer})
        for (int pressure = 0; pressure <= 3; ++pressure)
            all.push_back({id, {pressure}});
    for (const PhraseId id :
         {PhraseId::AlreadyLightest, PhraseId::AreaLeftOut, PhraseId::FirmestToday, PhraseId::Undone, PhraseId::OneMore,
          PhraseId::Paused, PhraseId::Waiting, PhraseId::Stopped})
        all.push_back({id, {}});
    all.push_back({PhraseId::GoingOn, {int(std::chrono::round<std::chrono::seconds>(countIn).count())}});
    return all;
}

} // namespace effleur::sound
