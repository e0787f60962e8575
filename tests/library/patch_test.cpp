#include "library/samples.h"
#include "support/catch.h"

using namespace effleur;
using samples::Json;

namespace {
routine::Routine read(const std::string& text) {
    const auto reading = library::parseRoutine(text, samples::body(), false);
    INFO(samples::codes(reading.findings));
    REQUIRE(reading.routine);
    return *reading.routine;
}
} // namespace

TEST_CASE("patching with what was read changes no byte") {
    const auto text = samples::routineText();
    CHECK(library::patch(text, read(text)) == text);
}

TEST_CASE("what is written reads as the same routine") {
    // strokes of its own belong to the document, not to the routine
    auto routine = read(samples::routineText());
    routine.steps.erase(routine.steps.begin() + 2);
    CHECK(read(library::write(routine)) == routine);
    CHECK(library::write(read(library::write(routine))) == library::write(routine));
}

TEST_CASE("unknown fields and the order of fields survive a save") {
    auto text = samples::with(samples::routineText(), "/_comment", "keep me");
    text = samples::with(text, "/steps/1/mine", {{"a", {1, 2, {{"b", nullptr}}}}});
    text = samples::with(text, "/steps/1/watchFor/1", {{"en", "Elbows"}, {"de", "Ellbogen"}});
    auto routine = read(text);
    routine.steps[1].repetitions = 7;
    routine.title.byLanguage["fr"] = "Exemple";
    const auto saved = Json::parse(library::patch(text, routine));
    auto expected = Json::parse(text);
    expected["steps"][1]["repetitions"] = 7;
    expected["title"] = {{"de", "Muster"}, {"en", "Sample"}, {"fr", "Exemple"}};
    CHECK(saved.dump(1) == expected.dump(1));
    CHECK(read(saved.dump()) == routine);
}

TEST_CASE("each field alone survives being changed in a patched document") {
    const auto text = samples::routineText();
    const auto before = read(text);
    const std::vector<std::function<void(routine::Routine&)>> edits{
        [](auto& r) { r.id.append("-x"); },
        [](auto& r) { r.language.replace(0, 2, "de"); },
        [](auto& r) {
            r.title = {{{"en", "New"}}};
        },
        [](auto& r) { r.summary = {}; },
        [](auto& r) { r.intent = routine::Intent::Restorative; },
        [](auto& r) { r.level = routine::Level::Intermediate; },
        [](auto& r) { r.position = routine::BodyPosition::Prone; },
        [](auto& r) { r.author.clear(); },
        [](auto& r) { r.license.append("-x"); },
        [](auto& r) { r.change = routine::Millis(4250); },
        [](auto& r) { r.prepare.clear(); },
        [](auto& r) {
            r.prepare.push_back({"candles", {}});
        },
        [](auto& r) { r.aftercare.clear(); },
        [](auto& r) {
            r.aftercare.push_back({{{"de", "Langsam."}}});
        },
        [](auto& r) { r.steps[1].id.append("-x"); },
        [](auto& r) { r.steps[1].technique = routine::Technique::Rubbing; },
        [](auto& r) { r.steps[1].stroke.assign("own"); },
        [](auto& r) {
            r.steps[4].lanes = {"far", "near"};
        },
        [](auto& r) { r.steps[4].lanes.clear(); },
        [](auto& r) { r.steps[4].side = routine::Side::Each; },
        [](auto& r) { r.steps[4].stance = body::Stance::Head; },
        [](auto& r) {
            r.steps[1].title = {{{"de", "Auf"}}};
        },
        [](auto& r) { r.steps[1].where = {}; },
        [](auto& r) {
            r.steps[1].hands = {{{"en", "other"}}};
        },
        [](auto& r) { r.steps[1].pressure = 0; },
        [](auto& r) { r.steps[1].pressureTo.reset(); },
        [](auto& r) { r.steps[0].pressureTo = 3; },
        [](auto& r) { r.steps[1].repetitions = 5; },
        [](auto& r) { r.steps[1].repetitionsRange.reset(); },
        [](auto& r) {
            r.steps[0].repetitionsRange = routine::Range{1, 2};
        },
        [](auto& r) { r.steps[1].perRepetition = routine::Millis(500); },
        [](auto& r) { r.steps[1].beatsPerRepetition = 1; },
        [](auto& r) { r.steps[1].cue = {}; },
        [](auto& r) { r.steps[1].tips.clear(); },
        [](auto& r) {
            r.steps[0].watchFor = {{{{"en", "x"}}}};
        },
        [](auto& r) { r.steps[1].teach = {}; },
        [](auto& r) { r.steps[1].ask = {}; },
        [](auto& r) { r.steps[1].remind = {routine::Reminder::Drape}; },
        [](auto& r) { r.steps[1].practice = routine::Millis(0); },
        [](auto& r) { r.steps[1].swap = false; },
        [](auto& r) { r.steps[1].advance = routine::Advance::Auto; },
        [](auto& r) { r.steps[1].optional = false; },
        [](auto& r) { r.steps.erase(r.steps.begin() + 1); },
        [](auto& r) { std::swap(r.steps[1], r.steps[2]); },
        [](auto& r) {
            r.steps.insert(r.steps.begin(), r.steps[1]);
            r.steps[0].id.append("-copy");
        },
    };
    for (std::size_t i = 0; i < edits.size(); ++i) {
        CAPTURE(i);
        auto changed = before;
        edits[i](changed);
        REQUIRE(changed != before);
        CHECK(read(library::patch(text, changed)) == changed);
    }
}

TEST_CASE("a step that moves takes its unknown fields along") {
    const auto text = samples::with(samples::routineText(), "/steps/1/mine", 5);
    auto routine = read(text);
    std::swap(routine.steps[1], routine.steps[4]);
    const auto saved = Json::parse(library::patch(text, routine));
    CHECK(saved["steps"][4]["mine"] == 5);
    CHECK(saved["steps"][4]["id"] == "open");
    CHECK_FALSE(saved["steps"][1].contains("mine"));
}

TEST_CASE("a patched document keeps the routine's own strokes") {
    const auto text = samples::routineText();
    auto routine = read(text);
    routine.author = "B";
    const auto saved = library::patch(text, routine);
    CHECK(Json::parse(saved)["strokes"] == Json::parse(text)["strokes"]);
}

TEST_CASE("a document that can't be read is written anew") {
    auto routine = read(samples::routineText());
    for (const auto* text : {"", "{", "[]", "{\"id\": 1, \"id\": 2}"})
        CHECK(library::patch(text, routine) == library::write(routine));
}
