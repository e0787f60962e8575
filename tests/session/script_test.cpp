#include "session/script.h"

#include "session/moment.h"
#include "session/quiet.h"
#include "support/catch.h"
#include "support/sample.h"

#include <algorithm>
#include <set>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::sample;

namespace {

struct Spoken {
    Position due;
    Prompt prompt;
};

std::vector<Spoken> spoken(const Timeline& timeline) {
    std::vector<Spoken> all;
    for (const Need& need : timeline.script)
        if (const auto* prompt = std::get_if<Prompt>(&need.what); prompt && need.audience != Audience::Listeners)
            all.push_back({need.due(), *prompt});
    return all;
}

/// A breath keeps the wall's time.
std::vector<Need> withoutBreath(const Timeline& timeline) {
    std::vector<Need> needs = timeline.script;
    std::erase_if(needs, [](const Need& need) { return need.weight == Weight::Breath; });
    return needs;
}

std::vector<Position> when(const Timeline& timeline, PhraseId id) {
    std::vector<Position> times;
    for (const Spoken& each : spoken(timeline))
        if (each.prompt.id == id) times.push_back(each.due);
    return times;
}

} // namespace

TEST_CASE("what is due comes in order and inside the session") {
    std::mt19937 random{2};
    for (int trial = 0; trial < 200; ++trial) {
        const Plan plan = randomPlan(random);
        const Timeline timeline = compile(plan, {});
        CHECK(std::is_sorted(timeline.script.begin(), timeline.script.end(),
                             [](const Need& a, const Need& b) { return a.due() < b.due(); }));
        for (const Need& need : timeline.script) {
            REQUIRE(need.due() >= Position{});
            REQUIRE(need.due() <= timeline.end());
            REQUIRE(need.segment < timeline.segments.size());
        }
    }
}

TEST_CASE("what comes is told while the last repetition runs, before the hands move") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    const auto times = when(timeline, PhraseId::HeadsUp);
    REQUIRE(times.size() == stepCount - 1);
    for (std::size_t index = 0; index < times.size(); ++index) {
        const Position at = times[index];
        CHECK(at < timeline.endOf(Ordinal{index}));
        const Moment moment = momentAt(timeline, at);
        CHECK(moment.step == StepIndex{index});
        CHECK(moment.lastRepetition);
    }
}

TEST_CASE("partners swap after the step that says so, not before it") {
    auto written = sample::routine();
    written.steps[gated].swap = true;
    const Plan swapping = session::plan(std::move(written), sample::map());
    const Timeline timeline = compile(swapping, {});
    CHECK(when(timeline, PhraseId::SwapPartners) == std::vector{timeline.endOf(gated)});

    auto last = sample::routine();
    last.steps.back().swap = true;
    CHECK(when(compile(session::plan(std::move(last), sample::map()), {}), PhraseId::SwapPartners).empty());
}

TEST_CASE("technique, place, side, hands, pressure and number are told in the change") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    const Position begin = timeline.beginOf(kneading);
    const Position work = begin + 5s;
    const auto all = spoken(timeline);
    const auto is = std::find_if(all.begin(), all.end(), [&](const Spoken& each) { return each.due == begin; });
    REQUIRE(is != all.end());
    CHECK(is->prompt.id == PhraseId::StepIs);
    REQUIRE(is->prompt.arguments.size() == 4);
    CHECK(std::get<Technique>(is->prompt.arguments[0]) == Technique::Kneading);
    CHECK(std::get<Side>(is->prompt.arguments[2]) == Side::Left);
    const auto dose = std::find_if(is, all.end(), [](const Spoken& each) { return each.prompt.id == PhraseId::Dose; });
    REQUIRE(dose != all.end());
    CHECK(dose->due < work);
    CHECK(dose->prompt.arguments == std::vector<PromptArgument>{3, 4, 3, 2, Technique::Kneading});
    CHECK(when(timeline, PhraseId::SwitchSides).size() == 2);
    CHECK(when(timeline, PhraseId::SwitchLane).size() == 2);
}

TEST_CASE("who goes on to another line hears which way, and where a side has several of them") {
    const Timeline timeline = compile(sample::plan(), {});
    std::vector<int> ways;
    std::vector<int> lines;
    for (const Spoken& each : spoken(timeline)) {
        if (each.prompt.id == PhraseId::SwitchLane) ways.push_back(std::get<int>(each.prompt.arguments.at(0)));
        if (each.prompt.id == PhraseId::SwitchSides) lines.push_back(std::get<int>(each.prompt.arguments.at(1)));
    }
    CHECK(ways == std::vector{1, 1});
    CHECK(std::count(lines.begin(), lines.end(), 2) == 1);
    CHECK(std::count(lines.begin(), lines.end(), 1) == std::ptrdiff_t(lines.size()) - 1);
}

TEST_CASE("reminders are told in the change before their step") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    CHECK(when(timeline, PhraseId::Remind) == std::vector<Position>{timeline.beginOf(rolling)});
}

TEST_CASE("repetitions are counted to the last one, and fast ones are not counted aloud") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    const Position work = timeline.beginOf(gated) + 5s;
    const auto counts = when(timeline, PhraseId::Count);
    CHECK(std::count(counts.begin(), counts.end(), work + 8s) == 1);
    CHECK(std::count(counts.begin(), counts.end(), work + 16s) == 1);
    const auto lasts = when(timeline, PhraseId::LastOne);
    CHECK(std::count(lasts.begin(), lasts.end(), work + 24s) == 1);
    CHECK(std::count(counts.begin(), counts.end(), work + 24s) == 0);

    auto fast = sample::routine();
    fast.steps[gated].perRepetition = 1s;
    const Timeline quick = compile(session::plan(fast, sample::map()), {});
    const auto end = quick.endOf(gated);
    for (const Position at : when(quick, PhraseId::Count))
        CHECK((at < end - 4s || at >= end));
}

TEST_CASE("tips wait for a long repetition and leave the last one free") {
    auto routine = sample::routine();
    routine.steps[gated].tips = {{{{"en", "one"}}}, {{{"en", "two"}}}, {{{"en", "three"}}}};
    routine.steps[kneading].tips = {{{{"en", "too fast for words"}}}};
    const Plan plan = session::plan(routine, sample::map());
    const Timeline timeline = compile(plan, {});
    const auto tips = when(timeline, PhraseId::Tip);
    REQUIRE(tips.size() == 1);
    const Moment moment = momentAt(timeline, tips.front());
    CHECK(moment.step == gated);
    CHECK(moment.repetition == 2);
}

TEST_CASE("half way, the last minutes and the end are told once") {
    auto routine = sample::routine();
    routine.steps[gated].repetitions = 100;
    const Timeline timeline = compile(session::plan(routine, sample::map()), {});
    CHECK(when(timeline, PhraseId::HalfWay) == std::vector<Position>{Position{timeline.length() / 2}});
    CHECK(when(timeline, PhraseId::MinutesLeft) == std::vector<Position>{timeline.end() - 5min, timeline.end() - 1min});
    CHECK(when(timeline, PhraseId::Finished) == std::vector<Position>{timeline.end()});
    const auto care = when(timeline, PhraseId::Aftercare);
    REQUIRE(care.size() == 1);
    CHECK(care.front() == timeline.end());
}

TEST_CASE("a rest at the end stays quiet but for its own words") {
    auto routine = sample::routine();
    routine.steps.back().perRepetition = 90s;
    routine.steps[gated].repetitions = 100;
    const Timeline timeline = compile(session::plan(routine, sample::map()), {});
    const Segment& rest = timeline.segments.back();
    REQUIRE(rest.end - rest.begin == 90s);
    for (const Spoken& each : spoken(timeline))
        if (each.due >= rest.begin && each.due < rest.end)
            CHECK((each.prompt.id == PhraseId::Cue || each.prompt.id == PhraseId::Watch));
    CHECK(when(timeline, PhraseId::MinutesLeft) == std::vector<Position>{timeline.end() - 5min});
}

TEST_CASE("a step's own words go before the stroke's") {
    auto routine = sample::routine();
    routine.steps[gated].where.byLanguage = {{"en", "over there"}};
    const Plan plan = session::plan(routine, sample::map());
    CHECK(whereOf(plan, gated).in("en") == "over there");
    CHECK(whereOf(plan, opening).in("en") == "waist to shoulder blades");
    CHECK(handsOf(plan, gated).in("en") == "both palms");
    CHECK(whereOf(plan, repose).empty());
}

TEST_CASE("the pressure is asked about after the first minute, and never twice in a breath") {
    auto routine = sample::routine();
    for (routine::Step& step : routine.steps)
        if (step.technique != Technique::Holding) step.repetitions *= 2;
    const Timeline timeline = compile(session::plan(routine, sample::map()), {});
    const auto asked = when(timeline, PhraseId::PressureCheck);
    REQUIRE(asked.size() >= 2);
    for (const Position due : asked) {
        const Segment& work = timeline.segments[timeline.segmentAt(due)];
        CHECK(work.end - work.begin >= 21s); // shorter work has no time for it
    }
    CHECK(asked.front() >= Position{60s});
    for (std::size_t index = 1; index < asked.size(); ++index)
        CHECK(asked[index] - asked[index - 1] >= 45s);
    for (const Position due : asked) {
        const Segment& there = timeline.segments[timeline.segmentAt(due)];
        CHECK(there.kind == SegmentKind::Work);
        CHECK_FALSE(std::set<StepIndex>{settle, closing, repose}.contains(there.step));
    }
}

TEST_CASE("where a technique or a tender place is new the pressure is asked about") {
    const auto asked = [](const char* region, Technique second) {
        auto body = sample::map();
        body.regions[2].id = region; // lower left, where the second step works
        auto written = sample::routine();
        written.steps = {step("a", Technique::Stroking, "glide", Side::Both, 12, 10s, 1),
                         step("b", second, "low", Side::Left, 20, 4s, 2),
                         step("c", Technique::Stroking, "glide", Side::Both, 12, 10s, 1)};
        return when(compile(session::plan(written, body), {}), PhraseId::PressureCheck).size();
    };
    const std::size_t plain = asked("lower-left", Technique::Stroking);
    CHECK(plain == 1);
    CHECK(asked("lower-back-left", Technique::Stroking) == 2);
    CHECK(asked("neck", Technique::Stroking) == 2);
    CHECK(asked("lower-left", Technique::Kneading) == 2);
}

TEST_CASE("where something is due does not depend on the rate, and its window holds it") {
    std::mt19937 random{9};
    for (int trial = 0; trial < 100; ++trial) {
        const Plan plan = randomPlan(random);
        const Timeline normal = compile(plan, {});
        for (const Rate rate : {slowestRate, fastestRate}) {
            const Timeline other = compile(plan, {.rate = rate});
            REQUIRE(other.segments == normal.segments);
            const auto needs = withoutBreath(other);
            const auto expected = withoutBreath(normal);
            REQUIRE(needs.size() == expected.size());
            for (std::size_t index = 0; index < needs.size(); ++index) {
                const Need& need = needs[index];
                REQUIRE(need.due() == expected[index].due());
                REQUIRE(need.what == expected[index].what);
                // What is slow is announced late for a reader, so that a listener does not wait for it.
                if (need.weight != Weight::HeadsUp) CHECK(need.window.earliest <= need.due());
                // A repetition may be so short that the hands are elsewhere before a sentence in it is due.
                const Segment& of = other.segments[need.segment];
                if (need.due() <= of.end) CHECK(need.due() <= need.window.latest);
            }
        }
    }
}

TEST_CASE("a reader is told nothing that only a listener needs, and each is told of every step once") {
    auto routine = sample::routine();
    const Plan plan = session::plan(routine, sample::map());
    const Timeline timeline = compile(plan, {.leftOut = body::RegionSet::of(0)});
    const auto told = [&](Audience audience, PhraseId id) {
        return std::count_if(timeline.script.begin(), timeline.script.end(), [&](const Need& need) {
            const auto* prompt = std::get_if<Prompt>(&need.what);
            return prompt && prompt->id == id && (need.audience == audience || need.audience == Audience::All);
        });
    };
    const auto steps = static_cast<std::ptrdiff_t>(timeline.steps.size());
    for (const Audience audience : {Audience::Readers, Audience::Listeners})
        CHECK(told(audience, PhraseId::StepIs) == steps);
    CHECK(told(Audience::Readers, PhraseId::HeadsUp) == steps - 1);
    CHECK(told(Audience::Listeners, PhraseId::HeadsUp) == steps); // of the first one in the opening
    for (const PhraseId id : {PhraseId::Welcome, PhraseId::StopRule, PhraseId::AreasLeftOut}) {
        CHECK(told(Audience::Readers, id) == 0);
        CHECK(told(Audience::Listeners, id) == 1);
    }
}

TEST_CASE("what is not played because of an area left out is said where it would have come") {
    const Plan plan = session::plan(sample::routine(), sample::map());
    const auto spared = [&](unsigned areas) {
        const Timeline timeline = compile(plan, {.leftOut = body::RegionSet::fromBits(areas)});
        std::vector<std::pair<Prompt, Position>> all;
        for (const Need& need : timeline.script)
            if (const auto* prompt = std::get_if<Prompt>(&need.what);
                prompt && (prompt->id == PhraseId::WorkSpared || prompt->id == PhraseId::StepsSpared)) {
                CHECK(need.audience == Audience::All);
                all.emplace_back(*prompt, need.due());
            }
        return std::pair{all, timeline};
    };
    CHECK(spared(0).first.empty());
    const auto [left, timeline] = spared(0b0100);
    REQUIRE_FALSE(left.empty());
    CHECK(left.front().first.id == PhraseId::WorkSpared);
    CHECK(left.front().first.arguments[0] == PromptArgument{routine::Technique::Kneading});
    CHECK(left.front().first.arguments[2] == PromptArgument{routine::Side::Left});
    CHECK(left.front().first.arguments[3] == PromptArgument{Area{"lower-left"}});
    CHECK(left.front().second == timeline.beginOf(*timeline.ordinalOf(sample::kneading)));
    // Everything is left out: six steps are gone, and it is said once.
    const auto all = spared(0b1111).first;
    REQUIRE(all.size() == 1);
    CHECK(all.front().first.id == PhraseId::StepsSpared);
    CHECK(all.front().first.arguments == std::vector<PromptArgument>{6, Area{"upper-left"}, Area{"upper-right"},
                                                                     Area{"lower-left"}, Area{"lower-right"}});
}

TEST_CASE("what comes is announced to nobody before the last repetition begins") {
    std::mt19937 random{21};
    for (int trial = 0; trial < 200; ++trial) {
        const Plan plan = randomPlan(random);
        const Timeline timeline = compile(plan, {.rate = 50 + 25 * (trial % 5)});
        for (const Need& need : timeline.script) {
            if (need.weight != Weight::HeadsUp) continue;
            const Segment& work = timeline.segments[need.segment - 1];
            CHECK(need.window.earliest >= work.end - work.perRepetition);
        }
    }
}

TEST_CASE("two breaths are told in an opening hold, in and out by turns, and in no other") {
    auto routine = sample::routine();
    routine.steps[settle].perRepetition = 60s;
    routine.steps.insert(routine.steps.begin() + 2, routine.steps[settle]);
    for (const Rate rate : {50, 100, 150}) {
        const Timeline timeline = compile(session::plan(routine, sample::map()), {.rate = rate});
        const Segment& hold = timeline.segments[1];
        const auto in = when(timeline, PhraseId::BreatheIn);
        const auto out = when(timeline, PhraseId::BreatheOut);
        REQUIRE(in.size() == 2);
        REQUIRE(out.size() == 2);
        for (std::size_t breath = 0; breath < 2; ++breath) {
            CHECK(wallTime(in[breath] - hold.begin, rate) == (breathIn + breathOut) * Millis::rep(breath + 1));
            CHECK(wallTime(out[breath] - in[breath], rate) == breathIn);
        }
    }
}

TEST_CASE("what comes of the same technique at the same place is shown by its title, and heard by its place") {
    auto routine = sample::routine();
    routine.steps[opening].title.byLanguage = {{"en", "Long strokes"}};
    routine.steps[gated] = routine.steps[opening];
    routine.steps[gated].id = "again";
    routine.steps[gated].title.byLanguage = {{"en", "And once more"}};
    routine.steps.erase(routine.steps.begin() + kneading);
    const Plan plan = session::plan(routine, sample::map());
    const Timeline timeline = compile(plan, {});
    const auto toldOf = [&](std::size_t step, Audience audience, bool inSight) {
        std::string told;
        for (const Need& need : timeline.script) {
            const auto* prompt = std::get_if<Prompt>(&need.what);
            const bool isHere = prompt && prompt->id == PhraseId::HeadsUp && need.audience == audience &&
                                timeline.segments[need.segment].step == StepIndex{step};
            if (isHere) told = std::get<body::Text>((inSight ? *need.inSight : *prompt).arguments[1]).in("en");
        }
        return told;
    };
    const std::string place = "waist to shoulder blades";
    CHECK(toldOf(opening, Audience::Readers, false) == place);
    CHECK(toldOf(opening + 1, Audience::Readers, false) == "And once more");
    CHECK(toldOf(opening + 1, Audience::Listeners, true) == "And once more");
    CHECK(toldOf(opening + 1, Audience::Listeners, false) == place);
}
