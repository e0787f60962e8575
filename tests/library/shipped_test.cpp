#include "library/layout.h"
#include "library/samples.h"
#include "library/shapes.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace effleur;
namespace fs = std::filesystem;

namespace {
const fs::path source{EFFLEUR_SOURCE_DIR};

const body::BodyMap& back() {
    static const auto reading = library::readBodyMap(source / "resources/body/back.json");
    INFO((reading.findings.empty() ? "" : library::describe("back.json", reading.findings.front())));
    REQUIRE(reading.map);
    return *reading.map;
}
std::string textOf(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}
std::vector<fs::path> shipped() {
    std::vector<fs::path> files;
    for (const auto& each : fs::directory_iterator(source / "routines"))
        if (each.path().string().ends_with(".routine.json")) files.push_back(each.path());
    return files;
}
} // namespace

TEST_CASE("the shipped body map reads without a finding") {
    const auto findings = library::readBodyMap(source / "resources/body/back.json").findings;
    for (const auto& each : findings)
        UNSCOPED_INFO(library::describe("back.json", each));
    CHECK(findings.empty());
}

TEST_CASE("the shipped routines read without an error or a warning") {
    REQUIRE_FALSE(shipped().empty());
    for (const auto& file : shipped()) {
        const auto reading = library::readRoutine(file, back());
        for (const auto& each : reading.findings) {
            UNSCOPED_INFO(library::describe(file.filename(), each));
            CHECK(each.severity == routine::Severity::Advice);
        }
        CHECK(reading.routine);
    }
}

TEST_CASE("the shipped routines are laid out as a save would lay them out") {
    for (const auto& file : shipped()) {
        CHECK(library::layOut(library::Json::parse(textOf(file))) == textOf(file));
    }
}

TEST_CASE("the classic routine holds every movement of the article in its order (R12 to R20)") {
    const auto routine = library::readRoutine(source / "routines/classic-back.routine.json", back()).routine.value();
    std::vector<std::string> order;
    for (const auto& step : routine.steps)
        order.push_back(std::string(word(step.technique)) + ' ' + step.stroke);
    CHECK(order == std::vector<std::string>{
                       "holding settling-hold", "stroking long-effleurage", "stroking lumbar-to-flank",
                       "rubbing long-effleurage", "rubbing scapula-circles", "stroking long-effleurage",
                       "kneading knead-spiral", "stroking long-effleurage", "squeezing squeeze-along",
                       "rolling skin-roll", "stroking long-effleurage", "rubbing rub-across", "clapping clap-field",
                       "stroking neck-to-collarbone", "closing closing-feather", "resting "});
    for (const auto& step : routine.steps) {
        CAPTURE(step.id);
        CHECK_FALSE(step.cue.empty());
        CHECK_FALSE(step.tips.empty());
        CHECK_FALSE(step.watchFor.empty());
        CHECK_FALSE(step.teach.empty());
        CHECK(step.pressure <= routine::layPressure);
        CHECK(step.ask.empty() == (step.technique != routine::Technique::Rolling));
    }
    CHECK(routine.prepare.size() >= 8);
    CHECK_FALSE(routine.aftercare.empty());
}

TEST_CASE("the guide for authors names every field, word, stroke and lane, and its examples read") {
    const auto guide = textOf(source / "routines/README.md");
    const auto named = [&](std::string_view name) {
        return guide.find("`" + std::string(name) + "`") != std::string::npos;
    };
    const auto& root = library::routineShape();
    for (const auto& field : root.fields) {
        CAPTURE(field.name);
        CHECK((field.name == "$schema" || named(field.name)));
        if (field.name != "steps") continue;
        for (const auto& part : field.shape->item->fields) {
            CAPTURE(part.name);
            CHECK(named(part.name));
            if (part.name != "technique") continue;
            for (const auto word : part.shape->words)
                CHECK(named(word));
        }
    }
    for (const auto word : library::knownPreparations)
        CHECK(named(word));
    for (const auto& stroke : back().strokes) {
        CAPTURE(stroke.id);
        CHECK(named(stroke.id));
        for (const auto& lane : stroke.lanes)
            CHECK((lane.id.empty() || named(lane.id)));
    }

    std::vector<std::string> examples;
    for (auto at = guide.find("```json\n"); at != std::string::npos; at = guide.find("```json\n", at + 1)) {
        const auto begin = at + 8;
        examples.push_back(guide.substr(begin, guide.find("```", begin) - begin));
    }
    REQUIRE(examples.size() == 4);
    // advice to write more is welcome in a small example
    const auto findings = [&](const std::string& text) {
        auto found = library::parseRoutine(text, back()).findings;
        std::erase_if(found, [](const auto& each) { return each.severity == routine::Severity::Advice; });
        for (const auto& each : found)
            UNSCOPED_INFO(library::describe("README.md", each));
        return samples::codes(found);
    };
    const auto& whole = examples[0];
    CHECK(findings(whole) == "");
    auto document = library::Json::parse(whole);
    document.update(library::Json::parse("{" + examples[1] + "}"));
    CHECK(findings(document.dump(2)) == "");
    document = library::Json::parse(whole);
    document["steps"][2] = library::Json::parse(examples[2]);
    CHECK(findings(document.dump(2)) == "");
    document = library::Json::parse(whole);
    document.update(library::Json::parse("{" + examples[3] + "}"));
    document["steps"][2]["stroke"] = document["strokes"].begin().key();
    CHECK(findings(document.dump(2)) == "");
}
