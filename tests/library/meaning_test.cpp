#include "library/samples.h"
#include "support/catch.h"

using namespace effleur;

TEST_CASE("what a routine can't mean is refused with its place and a way out") {
    struct Case {
        std::string pointer;
        samples::Json value;
        std::string code;
        std::string at;
        std::string suggestion;
    };
    const auto [pointer, value, code, at, suggestion] = GENERATE(values<Case>({
        {"/steps/1/id", "hold", "E301", "/steps/1/id", "Give one of them another id, such as \"hold-2\"."},
        {"/steps/1/stroke", "glyde", "E302", "/steps/1/stroke", "Did you mean \"glide\"?"},
        {"/steps/1/stroke", "zzz", "E302", "/steps/1/stroke",
         "Known strokes are glide, spiral, roll, claps, still or own."},
        {"/steps/3/side", "both", "E304", "/steps/3/side",
         "Write \"side\": \"each\" for one side after the other, or \"left\" or \"right\"."},
        {"/steps/1/side", "each", "E304", "/steps/1/side", "Write \"side\": \"both\"."},
        {"/steps/4/lanes", {"near", "middle"}, "E305", "/steps/4/lanes/1", "Its lanes are near or far."},
        {"/steps/1/lanes", {"near"}, "E305", "/steps/1/lanes/0", "It has no lanes at all: remove \"lanes\"."},
        {"/steps/1/repetitionsRange",
         {7, 9},
         "E306",
         "/steps/1/repetitionsRange",
         "Widen the range, or change the repetitions."},
        {"/steps/1/repetitionsRange", {9, 2}, "E306", "/steps/1/repetitionsRange", "Write the smaller number first."},
        {"/steps/5/beatsPerRepetition", 41, "E307", "/steps/5/beatsPerRepetition", "Write \"beatsPerRepetition\": 44."},
        {"/body", "front", "E308", "/body", "Known here: small."},
        {"/title", " ", "E311", "/title", "Give the routine a name that people can read."},
        {"/steps/1/title", "", "E311", "/steps/1/title", "Say in a few words what is done."},
        {"/steps/4/lanes", {"near", "near"}, "E312", "/steps/4/lanes/1", "Remove one of the two."},
        {"/strokes/glide", samples::Json::object(), "E313", "/strokes/glide", "Give this one another name."},
        {"/strokes/own/left/out", "M 1", "E309", "/strokes/own/left/out",
         "Write it as \"M x y L x y C x y, x y, x y\", in capital letters, one line only."},
        {"/steps/1/technique", "clapping", "E317", "/steps/1/stroke", ""},
        {"/steps/5/technique", "rubbing", "E317", "/steps/5/stroke", ""},
        {"/steps/0/technique", "rubbing", "E317", "/steps/0/stroke", ""},
        {"/steps/1/technique", "holding", "E317", "/steps/1/stroke", ""},
        {"/steps/1/technique", "resting", "E318", "/steps/1/stroke", "Remove \"stroke\"."},
        {"/steps/6/technique", "closing", "E303", "/steps/6", "Add \"stroke\"; only resting has none."},
    }));
    CAPTURE(pointer, value.dump());
    const auto reading =
        library::parseRoutine(samples::with(samples::routineText(), pointer, value), samples::body(), false);
    CHECK_FALSE(reading.routine);
    REQUIRE_FALSE(reading.findings.empty());
    CHECK(samples::codes(reading.findings) == code);
    const auto& finding = reading.findings.front();
    CHECK(finding.pointer == at);
    CHECK(samples::suggestion(finding) == suggestion);
    CHECK(finding.line > 0);
    CHECK(samples::message(finding).back() == '.');
}

TEST_CASE("a one-sided stroke may be worked on either side, and must be worked on one") {
    for (const auto* side : {"left", "right", "each"}) {
        const auto text = samples::with(samples::routineText(), "/steps/3/side", side);
        CHECK(library::parseRoutine(text, samples::body(), false).findings.empty());
    }
    const auto text = samples::without(samples::routineText(), "/steps/3/side");
    const auto findings = library::parseRoutine(text, samples::body(), false).findings;
    REQUIRE(samples::codes(findings) == "E304");
    CHECK(findings.front().pointer == "/steps/3");
}

TEST_CASE("shaking may glide or lie still") {
    for (const auto* stroke : {"still", "glide"}) {
        auto text = samples::with(samples::routineText(), "/steps/1/technique", "shaking");
        text = samples::with(text, "/steps/1/stroke", stroke);
        CHECK(library::parseRoutine(text, samples::body(), false).findings.empty());
    }
}

TEST_CASE("things to prepare that the guide does not know are warned of") {
    const auto text = samples::with(samples::routineText(), "/prepare/0", "towel");
    const auto reading = library::parseRoutine(text, samples::body(), false);
    REQUIRE(samples::codes(reading.findings) == "W301");
    CHECK(samples::suggestion(reading.findings.front()) == "Did you mean \"towels\"?");
    CHECK(reading.routine.value().prepare.front().id == "towel");
}

TEST_CASE("the person lies or sits as the body map has it, and a routine that says otherwise is warned") {
    auto text = samples::with(samples::routineText(), "/position", "prone");
    const auto findings = library::parseRoutine(text, samples::body(), false).findings;
    REQUIRE(samples::codes(findings) == "W302");
    CHECK(findings.front().pointer == "/position");
    CHECK(samples::suggestion(findings.front()) == "The guide goes by the map: write \"position\": \"seated\".");
    text = samples::without(samples::routineText(), "/position");
    CHECK(library::parseRoutine(text, samples::body(), false).findings.empty());
}

TEST_CASE("the map may be left out where it is the back") {
    const auto text = samples::without(samples::routineText(), "/body");
    auto back = samples::body();
    back.id = "back";
    CHECK(library::parseRoutine(text, back, false).findings.empty());
    CHECK(samples::codes(library::parseRoutine(text, samples::body(), false).findings) == "E308");
}
