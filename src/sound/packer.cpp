#include "sound/packer.h"

#include <algorithm>
#include <utility>

namespace effleur::sound {
namespace {

using namespace session;

// As heard, whatever the rate.
constexpr Millis afterBell{450};         ///< words wait for a bell's strike
constexpr Millis afterEnd{1'800};        ///< and longer for the last one's
constexpr Millis afterTick{120};         ///< a count follows its tick
constexpr Millis handsReady{150};        ///< what is told in a change is over so long before the work
constexpr std::size_t mostDisplaced = 2; ///< counts that the author's words may take the place of

std::vector<Prompt> joined(const std::vector<std::vector<Prompt>>& parts) {
    std::vector<Prompt> all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

Packer::Packer(const Timeline& timeline, const Scoring& scoring, const Speech& speech, Score& score)
    : m_timeline(timeline)
    , m_scoring(scoring)
    , m_score(score)
    , m_sentences(speech, timeline.rate) {}

void Packer::pack() {
    keepBellsFree();
    sort();
    if (m_scoring.alone) open();
    place(Weight::Switch);
    place(Weight::Last);
    for (const Ordinal ordinal : m_tellings.indices())
        tell(ordinal);
    place(Weight::Check);
    count();
    for (const Need* need : m_needs[std::size_t(Weight::How)])
        howTo(*need);
    breathe();
    place(Weight::Minutes);
    place(Weight::HalfWay);
    for (const Need* need : m_needs[std::size_t(Weight::Watch)])
        if (!m_sentences.say(told(*need), need->window, need->quiet) && !m_sentences.say(told(*need), need->window))
            inPlaceOfCounts(*need, freeFrom(need->window.earliest));
    place(Weight::Tip);
    close();
    m_score.sentences = std::move(m_sentences.said);
}

/// Nobody speaks over a bell, nor on while the hands begin to move.
void Packer::keepBellsFree() {
    for (const Segment& segment : m_timeline.segments)
        if (segment.kind != SegmentKind::Work) m_sentences.gaps.take(segment.begin, segment.begin + leadTime(segment));
    m_sentences.gaps.take(m_timeline.end(), m_timeline.end() + m_sentences.inSession(afterEnd));
}

void Packer::sort() {
    m_tellings.resize(m_timeline.steps.size());
    for (const Need& need : m_timeline.script) {
        if (!isTold(need, m_scoring)) continue;
        m_needs[std::size_t(need.weight)].push_back(&need);
        Telling& telling = m_tellings[m_timeline.segments[need.segment].ordinal];
        if (need.weight == Weight::Pinned) telling.pinned.push_back(told(need));
        if (need.weight == Weight::Step) telling.step = &need;
        if (need.weight == Weight::Ask) telling.ask = &need;
        if (need.weight == Weight::Dose) telling.dose = &need;
        if (need.weight == Weight::HeadsUp) telling.headsUp = &need;
    }
}

void Packer::open() {
    Prompts prompts;
    for (const Weight weight : {Weight::LeftOut, Weight::Opening})
        for (const Need* need : m_needs[std::size_t(weight)])
            prompts.push_back(told(*need));
    // The title first; what is not touched today before the rules.
    if (!m_needs[std::size_t(Weight::LeftOut)].empty() && prompts.size() > 1) std::swap(prompts[0], prompts[1]);
    m_score.begin = Position{} - m_sentences.roomFor(prompts) - m_sentences.inSession(2 * afterBell);
    m_sentences.sayInTurn(prompts, m_score.begin + m_sentences.inSession(afterBell), Position{});
}

const Segment& Packer::leadOf(Ordinal ordinal) const {
    return m_timeline.segments[m_timeline.firsts[ordinal]];
}

Millis Packer::leadTime(const Segment& lead) const {
    const Millis strike = lead.kind == SegmentKind::SwitchLane ? afterTick : afterBell;
    return std::min(m_sentences.inSession(strike), lead.end - lead.begin);
}

/// Nobody hears what is said before a step that is jumped into.
bool Packer::isCold(Ordinal ordinal) const {
    const Segment& lead = leadOf(ordinal);
    const bool opened = ordinal == Ordinal{} && m_scoring.alone;
    return lead.from.has_value() || (lead.kind == SegmentKind::LeadIn && !opened);
}

void Packer::tell(Ordinal ordinal) {
    if (isCold(ordinal)) return tellCold(ordinal);
    const Segment& lead = leadOf(ordinal);
    const Telling& telling = m_tellings[ordinal];
    const Position from = lead.begin + leadTime(lead);
    const Position until = lead.end - m_sentences.inSession(handsReady);
    const Prompts& pinned = telling.pinned;
    const Prompts step{told(*telling.step)};
    const Prompts hands = telling.headsUp ? telling.step->splits : Prompts{}; // the first ones are told in the opening
    const Prompts asked = telling.ask ? Prompts{told(*telling.ask)} : Prompts{};
    const Prompts dose{told(*telling.dose)};
    const Prompts& halves = telling.dose->splits;
    const Prompts first = halves.empty() ? dose : Prompts{halves.front()};
    const Prompts second = halves.empty() ? Prompts{} : Prompts(halves.begin() + 1, halves.end());
    const Prompts next = telling.headsUp ? Prompts{told(*telling.headsUp)} : Prompts{};
    const Prompts briefly = telling.headsUp ? telling.headsUp->splits : Prompts{};
    struct Choice {
        std::vector<Prompts> inChange;
        std::vector<Prompts> before;
        Prompts behind{};
    };
    // The best first: the whole step once more while the hands go there; at least how often. Where the last repetition
    // is too short for the rest, what comes is told briefly, and whole in the change; or how hard and how often while
    // the hands begin.
    const std::array<Choice, 14> choices{{
        {{pinned, step, asked, dose}, {next}},
        {{pinned, hands, asked, dose}, {next}},
        {{pinned, hands, dose}, {next, asked}},
        {{pinned, dose}, {next, asked, hands}},
        {{pinned, asked}, {next, hands, dose}},
        {{pinned, second}, {next, asked, hands, first}},
        {{pinned}, {next, asked, hands, dose}},
        {{}, {next, pinned, asked, hands, dose}},
        {{pinned, step, asked, dose}, {briefly}},
        {{pinned, step, dose}, {briefly, asked}},
        {{pinned, step}, {briefly, asked, dose}},
        {{pinned, hands}, {next, asked}, dose},
        {{pinned}, {next, asked, hands}, dose},
        {{pinned, step}, {briefly, asked}, dose},
    }};
    for (const Choice& choice : choices) {
        const Prompts inChange = joined(choice.inChange);
        if (m_sentences.roomFor(inChange) > until - from + m_sentences.inSession(Sentences::pause)) continue;
        if (!announce(ordinal, joined(choice.before))) continue;
        m_sentences.sayInTurn(inChange, from, until);
        const Segment& work = m_timeline.segments[m_timeline.firsts[ordinal] + 1];
        m_sentences.sayInTurn(choice.behind, work.begin, work.end);
        return;
    }
    if (!announce(ordinal, briefly)) announce(ordinal, {});
    tellCold(ordinal);
}

void Packer::tellCold(Ordinal ordinal) {
    const Segment& lead = leadOf(ordinal);
    const Telling& telling = m_tellings[ordinal];
    Prompts all = telling.pinned;
    for (const Need* need : {telling.step, telling.ask, telling.dose})
        if (need) all.push_back(told(*need));
    if (ordinal == Ordinal{} && !m_scoring.alone)
        for (const Need* need : m_needs[std::size_t(Weight::LeftOut)])
            all.push_back(told(*need));
    const Window& window = telling.step->window;
    m_sentences.sayInTurn(all, window.earliest + leadTime(lead),
                          window.latest - m_sentences.inSession(Sentences::pause));
}

bool Packer::announce(Ordinal ordinal, const Prompts& prompts) {
    if (ordinal == Ordinal{}) return true; // told in the opening
    const auto heard = [this](Millis span) { return m_sentences.inSession(span); };
    const Segment& lead = leadOf(ordinal);
    const Segment& work = m_timeline.segments[m_timeline.firsts[ordinal] - 1];
    const Window& window = m_tellings[ordinal].headsUp->window;
    const Position earliest = std::max(work.begin + heard(afterBell), window.earliest);
    const Millis all = m_sentences.roomFor(prompts);
    // Soon after the bell where there is time, else so that it just ends.
    Position wish = std::min(window.preferred + heard(afterBell), lead.begin - all) + all;
    Position until = lead.begin;
    std::vector<Position> said;
    for (auto prompt = prompts.rbegin(); prompt != prompts.rend(); ++prompt) {
        const Millis room = m_sentences.roomFor(*prompt);
        if (room == Millis{0}) continue;
        wish -= room;
        const auto at = m_sentences.say(*prompt, {earliest, wish, until - room});
        if (!at) {
            for (const Position placed : said)
                m_sentences.unsay(placed);
            return false;
        }
        said.push_back(*at);
        wish = until = *at;
    }
    const Position first = said.empty() ? lead.begin - heard(afterEnd) : said.back();
    m_score.strikes.push_back({std::max(work.begin, first - heard(afterBell)), Strike::HeadsUp, 1});
    return true;
}

void Packer::place(Weight weight) {
    // What is due with a tick follows it.
    const Millis late = weight == Weight::Last ? m_sentences.inSession(afterTick) : Millis{0};
    for (const Need* need : m_needs[std::size_t(weight)]) {
        const auto& [earliest, preferred, latest] = need->window;
        m_sentences.say(told(*need), {earliest, preferred + late, latest}, need->quiet);
    }
}

void Packer::count() {
    for (const Need* need : m_needs[std::size_t(Weight::Count)]) {
        const auto& [earliest, preferred, latest] = need->window;
        const Window window{earliest, preferred + m_sentences.inSession(afterTick), latest};
        if (const auto at = m_sentences.say(told(*need), window)) m_counts.push_back(*at);
    }
}

/// Who is told to breathe in is told to breathe out.
void Packer::breathe() {
    const auto& needs = m_needs[std::size_t(Weight::Breath)];
    for (std::size_t in = 0; in + 1 < needs.size(); in += 2)
        if (const auto at = m_sentences.say(told(*needs[in]), needs[in]->window))
            if (!m_sentences.say(told(*needs[in + 1]), needs[in + 1]->window)) m_sentences.unsay(*at);
}

void Packer::howTo(const Need& need) {
    const Millis length = m_sentences.roomFor(told(need));
    if (length == Millis{0}) return;
    const Segment& work = m_timeline.segments[need.segment];
    const Position earliest = need.window.earliest + m_sentences.inSession(afterBell);
    const Position counted = work.begin + work.perRepetition + m_sentences.inSession(Sentences::pause);
    if (m_sentences.say(told(need), {earliest, earliest, counted - length})) return;
    if (inPlaceOfCounts(need, freeFrom(earliest))) return;
    m_sentences.say(told(need), {earliest, need.window.preferred, need.window.latest});
}

Position Packer::freeFrom(Position from) const {
    const Millis pause = m_sentences.inSession(Sentences::pause);
    const auto speaks = [&](const Sentence& each) {
        return each.prompt.id != PhraseId::Count && each.at <= from && each.end + pause > from;
    };
    for (auto over = std::ranges::find_if(m_sentences.said, speaks); over != m_sentences.said.end();
         over = std::ranges::find_if(m_sentences.said, speaks))
        from = over->end + pause;
    return from;
}

bool Packer::inPlaceOfCounts(const Need& need, Position from) {
    const Millis length = m_sentences.roomFor(told(need));
    std::vector<Position> displaced;
    for (const Position count : m_counts)
        if (count < from + length && count >= need.window.earliest) displaced.push_back(count);
    if (displaced.size() > mostDisplaced) return false;
    const std::vector<Sentence> kept = m_sentences.said;
    for (const Position count : displaced)
        m_sentences.unsay(count);
    if (m_sentences.say(told(need), {from, from, from + m_sentences.inSession(Sentences::pause)})) return true;
    for (const Sentence& sentence : kept)
        if (std::find(displaced.begin(), displaced.end(), sentence.at) != displaced.end())
            m_sentences.say(sentence.prompt, {sentence.at, sentence.at, sentence.at});
    return false;
}

void Packer::close() {
    Position from = m_timeline.end() + m_sentences.inSession(afterEnd);
    for (const Need* need : m_needs[std::size_t(Weight::Closing)])
        if (const auto at = m_sentences.say(told(*need), {from, from, need->window.latest}))
            from = *at + m_sentences.roomFor(told(*need));
    m_score.end = std::max(m_score.end, from + m_sentences.inSession(afterEnd));
}

} // namespace effleur::sound
