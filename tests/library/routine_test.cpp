#include "library/samples.h"
#include "support/catch.h"

#include <algorithm>

using namespace effleur;
using namespace std::chrono_literals;

namespace {
routine::Routine sample() {
    const auto reading = library::parseRoutine(samples::routineText(), samples::body(), false);
    INFO((reading.findings.empty() ? "" : samples::message(reading.findings.front())));
    REQUIRE(reading.findings.empty());
    return reading.routine.value();
}
body::Text text(const std::string& words) {
    return {{{"en", words}}};
}
} // namespace

TEST_CASE("every field of a routine is read") {
    const auto routine = sample();
    CHECK(routine.id == "sample");
    CHECK(routine.language == "en");
    CHECK(routine.title == body::Text{{{"en", "Sample"}, {"de", "Muster"}}});
    CHECK(routine.summary == text("All there is."));
    CHECK(routine.intent == routine::Intent::Invigorating);
    CHECK(routine.level == routine::Level::Advanced);
    CHECK(routine.position == routine::BodyPosition::Seated);
    CHECK(routine.body == "small");
    CHECK(routine.author == "A");
    CHECK(routine.license == "CC0-1.0");
    CHECK(routine.change == 6500ms);
    CHECK(routine.prepare == std::vector<routine::Preparation>{{"towels", {}}, {"", text("A glass of water")}});
    CHECK(routine.aftercare == std::vector{text("Get up slowly.")});
    REQUIRE(routine.steps.size() == 7);
}

TEST_CASE("every field of a step is read") {
    const auto step = sample().steps.at(1);
    CHECK(step.id == "open");
    CHECK(step.technique == routine::Technique::Stroking);
    CHECK(step.stroke == "glide");
    CHECK(step.side == routine::Side::Both);
    CHECK(step.title == text("Open"));
    CHECK(step.where == text("here"));
    CHECK(step.hands == text("so"));
    CHECK(step.pressure == 1);
    CHECK(step.pressureTo == 2);
    CHECK(step.repetitions == 6);
    CHECK(step.repetitionsRange == routine::Range{5, 8});
    CHECK(step.perRepetition == 12500ms);
    CHECK(step.beatsPerRepetition == 2);
    CHECK(step.cue == text("Go."));
    CHECK(step.tips == std::vector{text("Lean.")});
    CHECK(step.watchFor == std::vector{text("Thumbs"), body::Text{{{"en", "Elbows"}, {"de", "Ellbogen"}}}});
    CHECK(step.teach == text("Show."));
    CHECK(step.ask == text("Yes?"));
    CHECK(step.remind == std::vector{routine::Reminder::HeadTurn, routine::Reminder::Oil});
    CHECK(step.practice == 90s);
    CHECK(step.swap);
    CHECK(step.advance == routine::Advance::Wait);
    CHECK(step.optional);
    CHECK_FALSE(step.stance.has_value());
    const auto& steps = sample().steps;
    CHECK(std::ranges::find(steps, "knead", &routine::Step::id)->stance == body::Stance::FlankLeft);
}

TEST_CASE("what is left out has its default") {
    const auto step = sample().steps.at(0);
    CHECK(step.side == routine::Side::Both);
    CHECK(step.lanes.empty());
    CHECK(step.where.empty());
    CHECK_FALSE(step.pressureTo);
    CHECK_FALSE(step.repetitionsRange);
    CHECK(step.beatsPerRepetition == 1);
    CHECK(step.advance == routine::Advance::Auto);
    CHECK_FALSE(step.optional);
    CHECK(sample().steps.at(4).lanes == std::vector<std::string>{"near"});
}

TEST_CASE("plain sentences are in the routine's language") {
    const auto text = samples::with(samples::routineText(), "/language", "de");
    const auto reading = library::parseRoutine(text, samples::body(), false);
    CHECK(reading.routine.value().summary == body::Text{{{"de", "All there is."}}});
}

TEST_CASE("blank sentences count as none") {
    auto text = samples::with(samples::routineText(), "/steps/1/ask", "");
    text = samples::with(text, "/steps/1/tips/0", "  ");
    const auto step = library::parseRoutine(text, samples::body(), false).routine.value().steps.at(1);
    CHECK(step.ask.empty());
    CHECK(step.tips.empty());
}

TEST_CASE("a routine's own strokes are added to its map, and to no other") {
    const auto reading = library::parseRoutine(samples::routineText(), samples::body(), false);
    REQUIRE(reading.map);
    REQUIRE(reading.map->stroke("own"));
    CHECK(reading.map->stroke("own")->lanes.front().left.out.length() == Approx(100));
    CHECK(samples::body().stroke("own") == nullptr);
    CHECK(reading.map->strokes.size() == samples::body().strokes.size() + 1);
}

TEST_CASE("unknown fields are warned of, and the routine loads") {
    auto text = samples::with(samples::routineText(), "/steps/1/pressur", 3);
    text = samples::with(text, "/_comment", "mine");
    const auto reading = library::parseRoutine(text, samples::body(), false);
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.findings.front().severity() == routine::Severity::Warning);
    CHECK(reading.findings.front().code() == "W201");
    CHECK(reading.findings.front().pointer == "/steps/1/pressur");
    CHECK(reading.routine);
    CHECK(reading.text == text);
}
