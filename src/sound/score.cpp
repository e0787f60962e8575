#include "sound/score.h"

#include "routine/routine.h"
#include "session/moment.h"
#include "session/quiet.h"
#include "sound/packer.h"

#include <algorithm>
#include <utility>

namespace effleur::sound {
namespace {

using namespace session;
using routine::Technique;

// As heard, whatever the rate.
constexpr Millis ringsOut{9'000};    ///< the last bell
constexpr Millis quickestSwell{700}; ///< faster ones would flutter

constexpr float pressLevel = 0.5F; ///< kneading's presses, against claps
constexpr float breathLevel = 0.5F;
constexpr double inShare = double(breathIn.count()) / double((breathIn + breathOut).count());

/// Left out where not everything is told.
bool isDetail(Weight weight) {
    return weight == Weight::Count || weight == Weight::How || weight == Weight::Breath || weight == Weight::HalfWay ||
           weight == Weight::Watch || weight == Weight::Tip;
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
        const bool speaks = m_scoring.level != Verbosity::Tones;
        bells(!speaks);
        if (speaks && !m_timeline.segments.empty()) Packer(m_timeline, m_scoring, m_speech, m_score).pack();
        const auto byTime = [](const auto& a, const auto& b) { return a.at < b.at; };
        std::stable_sort(m_score.strikes.begin(), m_score.strikes.end(), byTime);
        std::sort(m_score.sentences.begin(), m_score.sentences.end(), byTime);
        return std::move(m_score);
    }

private:
    Millis inSession(Millis heard) const { return sessionTime(heard, m_timeline.rate); }
    void strike(Position at, Strike what, float level = 1) { m_score.strikes.push_back({at, what, level}); }

    void work(const Segment& work) {
        const Technique technique = m_plan.written(work.step).technique;
        if (technique == Technique::Resting) return;
        if (technique == Technique::Holding) {
            m_score.paces.push_back({work.begin, work.end, inSession(breathIn + breathOut), 1, inShare, breathLevel});
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

    /// Where words announce what comes, the heads-up's bell is rung with them.
    void bells(bool announces) {
        for (const Need& need : m_timeline.script)
            if (const Tone* tone = std::get_if<Tone>(&need.what); tone && (announces || *tone != Tone::HeadsUp))
                strike(need.due(), strikeOf(*tone));
    }

    const Plan& m_plan;
    const Timeline& m_timeline;
    const Scoring& m_scoring;
    const Speech& m_speech;
    Score m_score;
};

} // namespace

Score score(const Plan& plan, const Timeline& timeline, const Scoring& scoring, const Speech& speech) {
    return Writer(plan, timeline, scoring, speech).write();
}

bool isTold(const Need& need, const Scoring& scoring) {
    if (!std::holds_alternative<Prompt>(need.what) || need.audience == Audience::Readers) return false;
    if ((need.weight == Weight::Opening || need.weight == Weight::Watch) && !scoring.alone) return false;
    return scoring.level == Verbosity::Full || (scoring.level == Verbosity::Brief && !isDetail(need.weight));
}

const Prompt& toldOf(const Need& need, const Scoring& scoring) {
    return need.inSight && !scoring.alone ? *need.inSight : std::get<Prompt>(need.what);
}

std::vector<Prompt> promptsOf(const Timeline& timeline, const Scoring& scoring) {
    std::vector<Prompt> all;
    const auto add = [&](const Prompt& prompt) {
        if (std::find(all.begin(), all.end(), prompt) == all.end()) all.push_back(prompt);
    };
    for (const Need& need : timeline.script) {
        if (!isTold(need, scoring)) continue;
        add(toldOf(need, scoring));
        for (const Prompt& part : need.splits)
            add(part);
    }
    return all;
}

std::vector<Prompt> answers(Millis countIn) {
    std::vector<Prompt> all;
    for (const PhraseId id : {PhraseId::Softer, PhraseId::Firmer, PhraseId::Undone})
        for (int pressure = 0; pressure <= 3; ++pressure)
            all.push_back({id, {pressure}});
    for (const PhraseId id :
         {PhraseId::FirmestToday, PhraseId::OneMore, PhraseId::Paused, PhraseId::Waiting, PhraseId::Stopped})
        all.push_back({id, {}});
    for (const auto relief :
         {session::Relief::ThisStep, session::Relief::NextStep, session::Relief::Later, session::Relief::Never})
        all.push_back({PhraseId::AlreadyLightest, {int(relief)}});
    all.push_back({PhraseId::GoingOn, {int(std::chrono::round<std::chrono::seconds>(countIn).count())}});
    return all;
}

} // namespace effleur::sound
