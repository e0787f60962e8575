#include "handout/facts.h"

#include "handout/shipped.h"
#include "support/catch.h"
#include "support/sample.h"

using namespace effleur;
using namespace effleur::handout;

namespace {

std::vector<StepFacts> sampleFacts(const session::Plan& plan) {
    return factsOf(plan, session::compile(plan, {}), phrases::Phrasebook());
}

} // namespace

TEST_CASE("a card counts repetitions, or the seconds of one long one") {
    const auto facts = sampleFacts(sample::plan());
    const StepFacts& opening = facts[sample::opening];
    CHECK(opening.number == "Step 2 of 7");
    CHECK(opening.count == "3");
    CHECK(opening.unit == "times");
    CHECK(opening.each == "10 s each, 30 s in all");
    CHECK(opening.dose == "3 \u00d7 10 s");
    auto routine = sample::routine();
    routine.steps[sample::settle].perRepetition = session::Millis{45'500};
    const auto long_ = sampleFacts(session::plan(routine, sample::map()));
    CHECK(long_[sample::settle].count == "45.5");
    CHECK(long_[sample::settle].unit == "seconds");
    CHECK(long_[sample::settle].each.isEmpty());
}

TEST_CASE("sides and lines are said with the dose, and all of them are added up") {
    const auto facts = sampleFacts(sample::plan());
    CHECK(facts[sample::kneading].unit == "times, on each side");
    CHECK(facts[sample::kneading].each == "4 s each, 37 s in all");
    CHECK(facts[sample::kneading].dose == "4 \u00d7 4 s, each side");
    CHECK(facts[sample::rolling].unit == "times, along each of 2 lines, on each side");
    CHECK(facts[sample::rolling].each == "4 s each, 43 s in all"); // with the switches between
    CHECK(facts[sample::rolling].dose == "2 \u00d7 4 s, 2 lines, each side");
}

TEST_CASE("pressure is a number and a word, and both ends where it changes") {
    const auto facts = sampleFacts(sample::plan());
    CHECK(facts[sample::opening].level == "1 to 2");
    CHECK(facts[sample::opening].levelWord == "just the hand, then light");
    CHECK(facts[sample::kneading].level == "3");
    CHECK(facts[sample::kneading].levelWord == "medium");
}

TEST_CASE("what is asked, reminded and practised stands on the card") {
    auto routine = sample::routine();
    auto& step = routine.steps[sample::rolling];
    step.ask.byLanguage["en"] = "Shall we?";
    step.practice = session::Millis{120'000};
    step.swap = true;
    const auto facts = sampleFacts(session::plan(routine, sample::map()));
    REQUIRE(facts[sample::rolling].before.size() == 2);
    CHECK(facts[sample::rolling].before.back() == "Shall we?");
    CHECK(facts[sample::rolling].after.size() == 2);
    CHECK(facts[sample::opening].before.isEmpty());
}

TEST_CASE("words come in the language that is asked for") {
    auto routine = sample::routine();
    routine.steps[sample::opening].title.byLanguage = {{"en", "Long strokes"}, {"de", "Lange Striche"}};
    const session::Plan plan = session::plan(routine, sample::map());
    const phrases::Phrasebook german(QStringLiteral("de"));
    const auto facts = factsOf(plan, session::compile(plan, {}), german);
    CHECK(facts[sample::opening].title == (german.language() == "de" ? "Lange Striche" : "Long strokes"));
}

TEST_CASE("every shipped step says what, where, how often and how hard") {
    for (const auto& each : test::shipped()) {
        const auto timeline = session::compile(each.plan, {});
        for (const StepFacts& facts : factsOf(each.plan, timeline, each.words())) {
            INFO(each.name << " " << facts.id);
            for (const QString& text : {facts.title, facts.name, facts.where, facts.hands, facts.count, facts.unit,
                                        facts.level, facts.levelWord, facts.begins, facts.cue})
                CHECK_FALSE(text.isEmpty());
        }
        const RoutineFacts facts = routineFacts(each.plan, timeline, each.words());
        CHECK(facts.health.size() == 3);
        CHECK_FALSE(facts.stopRule.isEmpty());
        CHECK(facts.line.startsWith(clockText(timeline.length())));
    }
}

TEST_CASE("the overview says how the person lies or sits as the body map has it, not as the routine says") {
    auto plan = sample::plan();
    plan.routine.position = body::BodyPosition::Seated;
    const auto timeline = session::compile(plan, {});
    CHECK(routineFacts(plan, timeline, phrases::Phrasebook()).line.contains("Lying face down"));
    plan.map.position = body::BodyPosition::Seated;
    CHECK(routineFacts(plan, timeline, phrases::Phrasebook()).line.contains("Sitting"));
}

TEST_CASE("the paper names what is left out, and what is not done because of it") {
    const auto plan = sample::plan();
    const phrases::Phrasebook words;
    const auto nothing = leftOutFacts(plan, session::compile(plan, {}), words);
    CHECK(nothing.areas.isEmpty());
    CHECK(nothing.skipped.isEmpty());
    const auto timeline = session::compile(plan, {.leftOut = body::RegionSet::of(2)}); // lower left
    const auto left = leftOutFacts(plan, timeline, words);
    CHECK(left.areas == "Left out: lower-left.");
    CHECK(left.skipped.contains("left side"));
    // The side that is done stands alone on the card.
    for (const StepFacts& facts : factsOf(plan, timeline, words))
        if (facts.id == "kneading") {
            CHECK(facts.hands.contains("right side"));
            CHECK_FALSE(facts.unit.contains("each side"));
        }
}
