#include "routine/routine.h"
#include "support/catch.h"

#include <set>

using namespace effleur;
using namespace effleur::routine;
using namespace std::chrono_literals;

namespace {

Routine routineOf(std::initializer_list<Technique> techniques) {
    Routine routine;
    for (const Technique technique : techniques) {
        Step step;
        step.id = std::to_string(routine.steps.size());
        step.technique = technique;
        routine.steps.push_back(step);
    }
    return routine;
}

} // namespace

TEST_CASE("leading holds and strokes open, trailing strokes and rests close, and both are protected") {
    using enum Technique;
    const auto routine = routineOf({Holding, Stroking, Rubbing, Stroking, Kneading, Stroking, Closing, Resting});
    const std::vector expected{true, true, false, false, false, true, true, true};
    for (std::size_t step = 0; step < expected.size(); ++step) {
        INFO("step " << step);
        CHECK(isProtected(routine, step) == expected[step]);
    }
    CHECK_FALSE(isProtected(routine, expected.size()));
}

TEST_CASE("each side is a whole set of every lane, left before right") {
    body::Stroke stroke;
    stroke.lanes = {{"near", {}, {}}, {"middle", {}, {}}, {"far", {}, {}}};
    Step step;
    step.side = Side::Each;
    step.lanes = {"far", "near"};
    const std::vector<Pass> expected{{Side::Left, 0}, {Side::Left, 2}, {Side::Right, 0}, {Side::Right, 2}};
    CHECK(passesOf(step, &stroke) == expected);
    step.side = Side::Both;
    step.lanes.clear();
    CHECK(passesOf(step, &stroke).size() == 3);
    CHECK(passesOf(step, nullptr) == std::vector<Pass>{{Side::Both, 0}});
}

TEST_CASE("a change with a reminder lasts at least twelve seconds") {
    Routine routine;
    Step step;
    CHECK(changeInto(routine, step) == 5s);
    step.remind = {Reminder::Oil};
    CHECK(changeInto(routine, step) == 12s);
    routine.change = 20s;
    CHECK(changeInto(routine, step) == 20s);
}

TEST_CASE("every technique has its own word") {
    std::set<std::string_view> words;
    for (std::size_t technique = 0; technique < techniqueCount; ++technique)
        words.insert(word(static_cast<Technique>(technique)));
    CHECK(words.size() == techniqueCount);
    CHECK(words.count("") == 0);
    CHECK(word(Side::Each) == "each");
    CHECK(word(Reminder::HeadTurn) == "headTurn");
    CHECK(word(static_cast<Technique>(99)).empty());
}

TEST_CASE("a step is found by its id") {
    const auto routine = routineOf({Technique::Holding, Technique::Closing});
    CHECK(routine.indexOf("1") == std::size_t{1});
    CHECK_FALSE(routine.indexOf("nine"));
}
