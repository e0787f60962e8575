#include "sound/score.h"

#include "rig.h"
#include "session/moment.h"
#include "session/quiet.h"
#include "sound/pace_voice.h"
#include "support/catch.h"
#include "support/random_event.h"
#include "support/sample.h"

#include <QRegularExpression>
#include <QString>
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <set>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::sound;
using namespace std::chrono_literals;
using routine::Side;
using routine::Technique;

namespace {

/// No two sentences overlap, and none is spoken while the hands begin to move elsewhere.
void checkLaws(const Timeline& timeline, const Score& score) {
    Position free = score.begin;
    for (const Sentence& sentence : score.sentences) {
        INFO("a sentence at " << sinceBegin(sentence.at).count() << " ms");
        REQUIRE(sentence.at >= free);
        REQUIRE(sentence.end > sentence.at);
        REQUIRE(sentence.latest >= sentence.at);
        free = sentence.end;
        for (const Segment& segment : timeline.segments)
            if (segment.kind != SegmentKind::Work)
                CHECK_FALSE((sentence.at < segment.begin && sentence.end > segment.begin));
        CHECK_FALSE((sentence.at < timeline.end() && sentence.end > timeline.end()));
    }
    CHECK(score.end >= free);
    const auto byTime = [](const Struck& a, const Struck& b) { return a.at < b.at; };
    CHECK(std::is_sorted(score.strikes.begin(), score.strikes.end(), byTime));
    for (const Struck& struck : score.strikes)
        CHECK((struck.at >= Position{} && struck.at <= timeline.end()));
}

std::vector<const Sentence*> sentences(const Score& score, PhraseId id) {
    std::vector<const Sentence*> found;
    for (const Sentence& sentence : score.sentences)
        if (sentence.prompt.id == id) found.push_back(&sentence);
    return found;
}

long strikes(const Score& score, Strike what) {
    return std::count_if(score.strikes.begin(), score.strikes.end(), [&](auto& each) { return each.what == what; });
}

/// What is said from `from` until `until`, in small letters.
QString heard(const Score& score, const phrases::Phrasebook& book, Position from, Position until) {
    QString text;
    for (const Sentence& sentence : score.sentences)
        if (sentence.at >= from && sentence.end <= until) text += book.sentence(sentence.prompt).toLower() + ' ';
    return text;
}

/// As it is told: whose side it is.
QString sideIn(const phrases::Phrasebook& book, Side side) {
    if (side != Side::Left && side != Side::Right) return book.side(side);
    return book.say("Prompt", side == Side::Left ? "their left side" : "their right side");
}

struct Played {
    Plan plan = sample::plan();
    Adjustments adjustments;
    Scoring scoring;
    Timeline timeline = compile(plan, adjustments);
    Score score = sound::score(plan, timeline, scoring, sample::humming());
};

} // namespace

TEST_CASE("no two sentences of a shipped routine overlap, and none runs into a change") {
    for (const auto& file : sample::shippedRoutines()) {
        const Plan plan = sample::planOf(file);
        const Speech speech = sample::humming();
        for (const int shift : {-2, 0, 1})
            for (const Rate rate : {25, 75, 100, 125, 150})
                for (const Verbosity level : {Verbosity::Full, Verbosity::Brief, Verbosity::Tones}) {
                    INFO(file.filename() << ", shift " << shift << ", rate " << rate << ", level " << int(level));
                    const Timeline timeline = compile(plan, {.shift = shift, .rate = rate});
                    checkLaws(timeline, score(plan, timeline, {level, shift == 0}, speech));
                }
    }
}

TEST_CASE("no two sentences of any routine overlap, and none runs into a change") {
    std::mt19937 random{4};
    const Speech speech = sample::humming();
    for (int trial = 0; trial < 300; ++trial) {
        const Plan plan = sample::randomPlan(random);
        const Rate rate = 25 + 5 * std::uniform_int_distribution<int>(0, 25)(random);
        const Timeline timeline = compile(plan, {.rate = rate});
        checkLaws(timeline, score(plan, timeline, {Verbosity::Full, trial % 2 == 0}, speech));
    }
}

TEST_CASE("who only listens hears of every step what, where, which side, which hands, how hard and how often") {
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("de"));
    const phrases::Phrasebook book(language);
    const Speech speech = sample::humming(language);
    const QString times = QLatin1String(language == "de" ? " mal" : " times");
    const QString closing = QLatin1String(language == "de" ? "ausstreichen" : "closing");
    REQUIRE(book.language() == language);
    for (const auto& file : sample::shippedRoutines()) {
        const Plan plan = sample::planOf(file);
        for (const Rate rate : {75, 100, 125})
            for (const Verbosity level : {Verbosity::Full, Verbosity::Brief}) {
                // German takes longer: a step that comes too quickly is told on into its first work.
                if (language == "de" && rate > normalRate) continue;
                const Timeline timeline = compile(plan, {.rate = rate});
                const Score score = sound::score(plan, timeline, {level, true}, speech);
                for (const Ordinal ordinal : timeline.steps.indices()) {
                    const auto first = timeline.firsts[ordinal];
                    const Segment& lead = timeline.segments[first];
                    const Segment& work = timeline.segments[first + 1];
                    const routine::Step& step = plan.written(lead.step);
                    const Position from = ordinal == Ordinal{} ? score.begin : timeline.segments[first - 1].begin;
                    // What comes right after a repetition that is too short to announce it in is told on into its
                    // first.
                    const bool hurried = first > 0 && wallTime(timeline.segments[first - 1].perRepetition, rate) < 7s;
                    const bool unhurried = !hurried && language == "en" && rate <= normalRate;
                    const Position until =
                        unhurried ? lead.end : work.begin + std::max(work.perRepetition, sessionTime(5s, rate));
                    QString said = heard(score, book, from, until);
                    INFO(file.filename() << ", " << step.id << ", rate " << rate << ", level " << int(level));
                    INFO("heard before the hands work: " << said.toStdString());
                    CHECK(said.contains(
                        step.technique == Technique::Closing ? closing : book.technique(step.technique).toLower()));
                    CHECK(said.contains(book.author(whereOf(plan, lead.step)).toLower()));
                    CHECK(said.contains(book.author(handsOf(plan, lead.step)).toLower()));
                    const bool still = step.technique == Technique::Holding || step.technique == Technique::Resting;
                    const QString both = book.side(Side::Both).section(' ', 0, 0);
                    if (!still)
                        CHECK(said.contains(lead.side == Side::Both ? both : sideIn(book, lead.side).toLower()));
                    if (step.technique == Technique::Resting) continue;
                    // How hard and how often may be told while the hands begin.
                    said = heard(score, book, from,
                                 std::max(until, work.begin + sessionTime(rate > normalRate ? 9s : 6s, rate)));
                    const int pressure = int(std::lround(work.pressures.front()));
                    const int last = int(std::lround(work.pressures.back()));
                    CHECK(said.contains(book.pressureWord(pressure).toLower()));
                    if (last != pressure) CHECK(said.contains(QLatin1Char(' ') + book.number(last) + QLatin1Char('.')));
                    if (work.repetitions > 1) CHECK(said.contains(book.number(work.repetitions) + times));
                    for (auto index = first + 2; index < timeline.segments.size(); ++index) {
                        const Segment& segment = timeline.segments[index];
                        if (segment.ordinal != ordinal) break;
                        if (segment.kind != SegmentKind::SwitchSides) continue;
                        CHECK(heard(score, book, segment.begin, segment.end)
                                  .contains(sideIn(book, segment.side).toLower()));
                    }
                }
            }
    }
}

TEST_CASE("the author's words to a step are said before its second repetition is counted") {
    for (const auto& file : sample::shippedRoutines()) {
        const Plan plan = sample::planOf(file);
        const Timeline timeline = compile(plan, {});
        const Score score = sound::score(plan, timeline, {}, sample::humming());
        for (const Ordinal ordinal : timeline.steps.indices()) {
            const Segment& work = timeline.segments[timeline.firsts[ordinal] + 1];
            const body::Text& cue = plan.written(work.step).cue;
            if (work.end - work.begin < 12s) continue; // there, what comes next needs the time
            INFO(file.filename() << ", " << plan.written(work.step).id);
            const auto in = [&](const Sentence& each) {
                // After a short repetition what comes is told on into the work.
                static const std::set before{PhraseId::StepIs,  PhraseId::HandsAre,   PhraseId::Dose,
                                             PhraseId::HoldFor, PhraseId::PressureIs, PhraseId::TimesAre};
                const bool told = before.contains(each.prompt.id);
                return each.at >= work.begin && each.at < work.end && !told;
            };
            const auto first = std::find_if(score.sentences.begin(), score.sentences.end(), in);
            REQUIRE(first != score.sentences.end());
            CAPTURE(int(first->prompt.id));
            CHECK(first->prompt == Prompt{PhraseId::Cue, {cue}});
        }
    }
}

TEST_CASE("who only listens hears what to avoid in every step, and who has the screen in sight reads it there") {
    for (const auto& file : sample::shippedRoutines()) {
        const Plan plan = sample::planOf(file);
        const Timeline timeline = compile(plan, {});
        const Score alone = sound::score(plan, timeline, {.alone = true}, sample::humming());
        CHECK(sentences(sound::score(plan, timeline, {}, sample::humming()), PhraseId::Watch).empty());
        CHECK(sentences(sound::score(plan, timeline, {Verbosity::Brief, true}, sample::humming()), PhraseId::Watch)
                  .empty());
        for (const Ordinal ordinal : timeline.steps.indices()) {
            const Segment& work = timeline.segments[timeline.firsts[ordinal] + 1];
            const routine::Step& step = plan.written(work.step);
            if (step.watchFor.empty() || work.end - work.begin < 12s) continue;
            INFO(file.filename() << ", " << step.id);
            const Prompt avoid{PhraseId::Watch, {step.watchFor.front()}};
            CHECK(std::ranges::any_of(alone.sentences, [&](const Sentence& each) {
                return each.prompt == avoid && each.at >= work.begin && each.end <= timeline.endOf(ordinal);
            }));
        }
    }
}

TEST_CASE("the last repetition of every side is called while it begins") {
    for (const auto& file : sample::shippedRoutines()) {
        const Plan plan = sample::planOf(file);
        const Timeline timeline = compile(plan, {});
        for (const Verbosity level : {Verbosity::Full, Verbosity::Brief}) {
            const Score score = sound::score(plan, timeline, {level, false}, sample::humming());
            const auto lasts = sentences(score, PhraseId::LastOne);
            for (const Segment& segment : timeline.segments) {
                if (segment.kind != SegmentKind::Work || segment.repetitions < 2) continue;
                const Position begins = segment.end - segment.perRepetition;
                const auto called = [&](const Sentence* each) { return each->at >= begins && each->at <= begins + 1s; };
                INFO(file.filename() << ", " << plan.written(segment.step).id);
                CHECK(std::any_of(lasts.begin(), lasts.end(), called));
            }
        }
    }
}

TEST_CASE("what comes is told within half a minute before the change, after its bell") {
    const Played played{.plan = sample::classic()};
    const auto& timeline = played.timeline;
    const auto told = sentences(played.score, PhraseId::HeadsUp);
    REQUIRE(told.size() == timeline.steps.size() - 1);
    for (std::size_t index = 0; index < told.size(); ++index) {
        const Position change = timeline.beginOf(Ordinal{index + 1});
        CHECK(told[index]->end < change);
        CHECK(told[index]->at > change - 20s);
        const auto rung = [&](const Struck& each) {
            return each.what == Strike::HeadsUp && each.at < told[index]->at && each.at > told[index]->at - 1s;
        };
        CHECK(std::any_of(played.score.strikes.begin(), played.score.strikes.end(), rung));
    }
}

TEST_CASE("coming up is never said before the last count of a repetition") {
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("de"));
    const Speech speech = sample::humming(language);
    for (const auto& file : sample::shippedRoutines()) {
        const Plan plan = sample::planOf(file);
        for (const Rate rate : {75, 100, 125})
            for (const bool alone : {false, true})
                for (const Verbosity level : {Verbosity::Full, Verbosity::Brief}) {
                    const Timeline timeline = compile(plan, {.rate = rate});
                    const Score score = sound::score(plan, timeline, {level, alone}, speech);
                    const Sentence* last = nullptr; // of the last repetition
                    long announced = 0;
                    for (const Sentence& sentence : score.sentences) {
                        if (sentence.prompt.id == PhraseId::LastOne) last = &sentence;
                        if (sentence.prompt.id != PhraseId::HeadsUp || sentence.at < Position{}) continue;
                        ++announced;
                        const Segment& work = timeline.segments[timeline.segmentAt(sentence.at)];
                        INFO(file.filename() << ", " << plan.written(work.step).id << ", rate " << rate);
                        REQUIRE(work.kind == SegmentKind::Work);
                        if (work.repetitions == 1) continue;
                        CHECK(sentence.at >= work.end - work.perRepetition);
                        REQUIRE(last);
                        CHECK(last->at >= work.end - work.perRepetition);
                    }
                    CHECK(announced * 10 >= long(timeline.steps.size() - 1) * 8);
                }
    }
}

namespace {

const body::Text& titleOf(const Plan& plan, StepIndex step) {
    return plan.written(step).title;
}

} // namespace

TEST_CASE("with the screen in sight the way of the hands is short, and in full where sound is alone") {
    std::size_t shorter = 0;
    for (const auto& file : sample::shippedRoutines()) {
        const Plan plan = sample::planOf(file);
        const Timeline timeline = compile(plan, {});
        for (const bool alone : {false, true})
            for (const Sentence& sentence :
                 sound::score(plan, timeline, {.alone = alone}, sample::humming()).sentences) {
                if (sentence.prompt.id != PhraseId::StepIs && sentence.prompt.id != PhraseId::HeadsUp) continue;
                const auto& place = std::get<body::Text>(sentence.prompt.arguments[1]);
                if (place.empty()) continue;
                const auto isPlace = [&](const body::Text& (*wordsOf)(const Plan&, StepIndex)) {
                    for (const StepIndex step : plan.steps.indices())
                        if (wordsOf(plan, step) == place) return true;
                    return false;
                };
                // What comes of the same technique at the same place has its title.
                const bool isTitle = sentence.prompt.id == PhraseId::HeadsUp && isPlace(titleOf);
                CHECK((alone ? isPlace(whereOf) : isPlace(briefOf) || isTitle));
                shorter += !alone && !isPlace(whereOf) && !isTitle;
            }
    }
    CHECK(shorter > 10);
}

TEST_CASE("who is told to breathe in is told to breathe out, in while the light swells and out while it sinks") {
    std::size_t breaths = 0;
    for (const auto& file : sample::shippedRoutines()) {
        const Plan plan = sample::planOf(file);
        for (const Rate rate : {75, 100, 125})
            for (const bool alone : {false, true}) {
                const Timeline timeline = compile(plan, {.rate = rate});
                const Score score = sound::score(plan, timeline, {.alone = alone}, sample::humming());
                const auto in = sentences(score, PhraseId::BreatheIn);
                const auto out = sentences(score, PhraseId::BreatheOut);
                REQUIRE(in.size() == out.size());
                const auto light = [&](Position at) { return quietAt(plan, timeline, at).breath; };
                for (std::size_t breath = 0; breath < in.size(); ++breath) {
                    CHECK(in[breath]->end < out[breath]->at);
                    CHECK(light(in[breath]->at) < light(in[breath]->at + sessionTime(1s, rate)));
                    CHECK(light(out[breath]->at) > light(out[breath]->at + sessionTime(1s, rate)));
                    const auto swells = std::find_if(score.paces.begin(), score.paces.end(), [&](const auto& pace) {
                        return pace.begin <= in[breath]->at && pace.end > out[breath]->at;
                    });
                    REQUIRE(swells != score.paces.end());
                    CHECK_FALSE(swellAt(*swells, double(sinceBegin(in[breath]->at).count())).falling);
                    CHECK(swellAt(*swells, double(sinceBegin(out[breath]->at).count())).falling);
                }
                breaths += in.size();
            }
    }
    CHECK(breaths > 20);
}

TEST_CASE("who only listens hears at the beginning what is left out today, and where something is skipped why") {
    const Plan plan = sample::classic();
    body::RegionSet shoulder;
    for (std::size_t region = 0; region < plan.map.regions.size(); ++region)
        if (plan.map.regions[region].id == "scapula-left" || plan.map.regions[region].id == "shoulder-left")
            shoulder |= body::RegionSet::of(region);
    const Timeline timeline = compile(plan, {.leftOut = shoulder});
    REQUIRE_FALSE(timeline.spared.empty());
    const auto named = areasOf(plan, shoulder);
    for (const Verbosity level : {Verbosity::Full, Verbosity::Brief})
        for (const bool alone : {false, true}) {
            const Score score = sound::score(plan, timeline, {level, alone}, sample::humming());
            const auto today = sentences(score, PhraseId::AreasLeftOut);
            REQUIRE(today.size() == 1);
            CHECK(today.front()->prompt.arguments == named);
            CHECK((today.front()->at < Position{}) == alone);
            CHECK(today.front()->at < timeline.segments[1].begin + 10s);
            const auto spared = sentences(score, PhraseId::WorkSpared);
            REQUIRE_FALSE(spared.empty());
            for (const Sentence* each : spared) {
                const auto& all = each->prompt.arguments;
                CHECK(all.size() > 3);
                for (auto area = all.begin() + 3; area != all.end(); ++area)
                    CHECK(std::find(named.begin(), named.end(), *area) != named.end());
            }
        }
}

TEST_CASE("left and right are never said without whose they are") {
    const QRegularExpression nobodys(QStringLiteral("(?<!their )\\b(left|right) side\\b"));
    for (const auto& file : sample::shippedRoutines()) {
        const Plan plan = sample::planOf(file);
        const Timeline timeline = compile(plan, {});
        const phrases::Phrasebook book;
        for (const Prompt& prompt : promptsOf(timeline, {.alone = true})) {
            INFO(book.sentence(prompt).toStdString());
            CHECK_FALSE(book.sentence(prompt).contains(nobodys));
        }
    }
}

TEST_CASE("a step that is jumped into is told whole, in its change") {
    const Plan plan = sample::plan();
    const Adjustments jumped{.enteredFrom = Entry{sample::gated, std::nullopt, Poses{}}};
    const Timeline timeline = compile(plan, jumped);
    const Score score = sound::score(plan, timeline, {}, sample::humming());
    const Position begin = timeline.beginOf(sample::gated);
    const auto told = sentences(score, PhraseId::StepIs);
    const auto is = std::find_if(told.begin(), told.end(), [&](auto* each) { return each->at >= begin; });
    REQUIRE(is != told.end());
    CHECK((*is)->end < begin + 6s);
    CHECK(std::get<Technique>((*is)->prompt.arguments[0]) == Technique::Rubbing);
    checkLaws(timeline, score);
}

TEST_CASE("brief says no counts, no tips and not how, and tones say nothing and ring every bell") {
    Played full{.plan = sample::classic()};
    Played brief{.plan = sample::classic(), .scoring = {.level = Verbosity::Brief}};
    Played tones{.plan = sample::classic(), .scoring = {.level = Verbosity::Tones}};
    for (const PhraseId id : {PhraseId::Count, PhraseId::Tip, PhraseId::Cue, PhraseId::HalfWay}) {
        CHECK_FALSE(sentences(full.score, id).empty());
        CHECK(sentences(brief.score, id).empty());
    }
    CHECK(sentences(brief.score, PhraseId::HeadsUp).size() == sentences(full.score, PhraseId::HeadsUp).size());
    CHECK(tones.score.sentences.empty());
    for (const Strike bell : {Strike::HeadsUp, Strike::Change, Strike::SwitchSides, Strike::End})
        CHECK(strikes(tones.score, bell) == strikes(full.score, bell));
    CHECK(tones.score.paces == full.score.paces);
}

TEST_CASE("without a voice the tones carry on") {
    const Plan plan = sample::classic();
    const Timeline timeline = compile(plan, {});
    const Score score = sound::score(plan, timeline, {}, [](const Prompt&) { return SharedPcm{}; });
    CHECK(score.sentences.empty());
    CHECK(strikes(score, Strike::HeadsUp) == long(timeline.steps.size()) - 1);
    CHECK(strikes(score, Strike::Change) == long(timeline.steps.size()));
    CHECK(strikes(score, Strike::End) == 1);
}

TEST_CASE("every repetition ticks and every beat claps where the hands move") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    const Score score = sound::score(plan, timeline, {}, sample::humming());
    long ticks = 0;
    long claps = 0;
    for (const Segment& segment : timeline.segments) {
        const Technique technique = plan.written(segment.step).technique;
        if (segment.kind != SegmentKind::Work || technique == Technique::Holding || technique == Technique::Resting)
            continue;
        ticks += segment.repetitions;
        if (segment.beats > 1) claps += segment.repetitions * segment.beats;
        for (int repetition = 0; repetition < segment.repetitions; ++repetition)
            for (int beat = 0; segment.beats > 1 && beat < segment.beats; ++beat) {
                const auto here = [&](const Struck& each) {
                    return each.what == Strike::Clap && each.at == beatAt(segment, repetition, beat);
                };
                CHECK(std::count_if(score.strikes.begin(), score.strikes.end(), here) == 1);
            }
    }
    CHECK(strikes(score, Strike::Tick) == ticks);
    CHECK(strikes(score, Strike::Clap) == claps);
    CHECK(claps > 0);
}

TEST_CASE("the swell rises on the working part and falls on the return") {
    const Played played;
    const Segment& work = played.timeline.segments[played.timeline.firsts[sample::opening] + 1];
    const auto pace = std::find_if(played.score.paces.begin(), played.score.paces.end(),
                                   [&](const SteadySwells& each) { return each.begin == work.begin; });
    REQUIRE(pace != played.score.paces.end());
    float before = -1;
    for (double at = double(sinceBegin(work.begin).count()); at < double(sinceBegin(work.end).count()); at += 10) {
        const Swell swell = swellAt(*pace, at);
        const Moment moment = momentAt(played.timeline, Position{Millis(Millis::rep(at))});
        INFO(at);
        REQUIRE(swell.falling == moment.returning);
        if (swell.part > 0.02F) REQUIRE((swell.falling ? swell.height < before : swell.height > before));
        before = swell.height;
    }
    CHECK(swellAt(*pace, double(sinceBegin(work.begin).count()) - 1).height == 0);
    CHECK(swellAt(*pace, double(sinceBegin(work.end).count())).height == 0);
}

TEST_CASE("tips take nobody's place") {
    auto routine = sample::routine();
    const auto withTips = [&](std::vector<body::Text> tips) {
        routine.steps[sample::gated].tips = std::move(tips);
        const Plan plan = session::plan(routine, sample::map());
        return sound::score(plan, compile(plan, {}), {}, sample::humming());
    };
    const Score without = withTips({});
    const Score with = withTips({{{{"en", "Let your weight do it."}}}, {{{"en", std::string(400, 'x')}}}});
    CHECK(sentences(with, PhraseId::Tip).size() == 1);
    CHECK(with.sentences.size() == without.sentences.size() + 1);
}

TEST_CASE("before a session that is only heard come title, rules and the first step, whose hands are told once") {
    Played played{.scoring = {.alone = true}};
    REQUIRE(played.score.begin < Position{});
    std::vector<PhraseId> before;
    for (const Sentence& sentence : played.score.sentences)
        if (sentence.at < Position{}) {
            CHECK(sentence.end < Position{});
            before.push_back(sentence.prompt.id);
        }
    CHECK(before == std::vector{PhraseId::Welcome, PhraseId::StopRule, PhraseId::SidesAre, PhraseId::PressuresAre,
                                PhraseId::BeginAt, PhraseId::HeadsUp, PhraseId::HandsAre});

    const Played classic{.plan = sample::classic(), .scoring = {.alone = true}};
    const auto hands = sentences(classic.score, PhraseId::HandsAre);
    REQUIRE(hands.front()->at < Position{});
    CHECK(std::count_if(hands.begin(), hands.end(),
                        [&](const Sentence* each) { return each->prompt == hands.front()->prompt; }) == 1);
}

TEST_CASE("all that a score says can be synthesised ahead") {
    for (const Verbosity level : {Verbosity::Full, Verbosity::Brief})
        for (const Rate rate : {50, 100, 150}) {
            const Plan plan = sample::classic();
            const Timeline timeline = compile(plan, {.rate = rate});
            const Scoring scoring{level, true};
            const auto ahead = promptsOf(timeline, scoring);
            for (const Sentence& sentence : sound::score(plan, timeline, scoring, sample::humming()).sentences)
                CHECK(std::find(ahead.begin(), ahead.end(), sentence.prompt) != ahead.end());
        }
}

TEST_CASE("whatever is pressed, the session answers with what can be synthesised ahead, and never with its script") {
    std::mt19937 random{12};
    std::size_t said = 0;
    for (int trial = 0; trial < 60; ++trial) {
        Player player{sample::randomPlan(random)};
        Instant now{1min};
        player.dispatch(Start{now});
        for (int round = 0; round < 60; ++round) {
            const Millis countIn = player.session().settings.countIn;
            auto ahead = answers(countIn);
            now += Millis(random() % 10'000);
            const Timeline before = player.timeline();
            const Event event =
                round % 2 ? sample::eventOf(random() % sample::eventKinds, random, now) : Event{Tick{now}};
            if (const auto* practise = std::get_if<Practise>(&event))
                ahead.push_back({PhraseId::EverybodyTries,
                                 {int(std::chrono::round<std::chrono::seconds>(practise->length).count())}});
            const auto scripted = promptsOf(before, {Verbosity::Full, true});
            for (const Effect& effect : player.dispatch(event)) {
                const auto* say = std::get_if<Say>(&effect);
                if (!say) continue;
                ++said;
                // What names areas is made when it is asked for: there are too many sets of them.
                const bool names = say->prompt.id == PhraseId::AreaLeftOut || say->prompt.id == PhraseId::AreasBack;
                if (!names) CHECK(std::find(ahead.begin(), ahead.end(), say->prompt) != ahead.end());
                CHECK(std::find(scripted.begin(), scripted.end(), say->prompt) == scripted.end());
            }
        }
    }
    CHECK(said > 200);
}

/// Not run unless asked for: EFFLEUR_RATE=125 test_sound "[.look]"
TEST_CASE("look at what is said when", "[.look]") {
    const char* rate = std::getenv("EFFLEUR_RATE");
    const Scoring scoring{.alone = true};
    const phrases::Phrasebook book;
    for (const auto& file : sample::shippedRoutines()) {
        const Plan plan = sample::planOf(file);
        const Timeline timeline = compile(plan, {.rate = rate ? std::atoi(rate) : normalRate});
        const Score score = sound::score(plan, timeline, scoring, sample::humming());
        std::cout << file.filename() << '\n';
        std::size_t index = 0;
        for (const Sentence& sentence : score.sentences) {
            for (; index < timeline.segments.size() && timeline.segments[index].begin <= sentence.at; ++index)
                std::cout << double(sinceBegin(timeline.segments[index].begin).count()) / 1000 << " ---- "
                          << int(timeline.segments[index].kind) << ' ' << plan.written(timeline.segments[index].step).id
                          << '\n';
            std::cout << "  " << double(sinceBegin(sentence.at).count()) / 1000 << " - "
                      << double(sinceBegin(sentence.end).count()) / 1000 << "  "
                      << book.sentence(sentence.prompt).toStdString() << '\n';
        }
        for (const Prompt& prompt : promptsOf(timeline, scoring))
            if (std::none_of(score.sentences.begin(), score.sentences.end(),
                             [&](const Sentence& each) { return each.prompt == prompt; }))
                std::cout << "  never said: " << book.sentence(prompt).toStdString() << '\n';
    }
}
