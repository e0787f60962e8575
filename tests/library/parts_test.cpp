#include "library/bodies.h"
#include "library/samples.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace effleur;
using samples::Json;
namespace fs = std::filesystem;

namespace {

const fs::path source{EFFLEUR_SOURCE_DIR};

const library::Bodies& bodies() {
    static const library::Bodies all(source / "resources/body");
    return all;
}

/// The shipped routine that goes over two bodies.
const std::string& document() {
    static const std::string text = [] {
        std::ostringstream read;
        read << std::ifstream(source / "routines/back-and-legs.routine.json", std::ios::binary).rdbuf();
        return read.str();
    }();
    return text;
}

library::RoutineReading readWith(const std::string& pointer, const Json& value) {
    return library::parseRoutine(samples::with(document(), pointer, value), bodies());
}

std::size_t firstOnLegs() {
    const auto steps = Json::parse(document())["steps"];
    std::size_t step = 0;
    while (!steps[step].contains("body"))
        ++step;
    return step;
}

} // namespace

TEST_CASE("a routine that goes over several bodies is read on one map of them all") {
    const auto reading = library::parseRoutine(document(), bodies());
    REQUIRE(reading.routine);
    CHECK(reading.map->id == "back+legs");
    CHECK(reading.routine->bodies() == std::vector<std::string_view>{"back", "legs"});
    const routine::Step& step = reading.routine->steps[firstOnLegs()];
    CHECK(step.body == "legs");
    CHECK(strokeOf(step, *reading.map) == reading.map->stroke("both-legs-hold", "legs"));
    CHECK(library::patch(document(), *reading.routine) == document());
    const auto written = library::parseRoutine(library::write(*reading.routine), bodies());
    CHECK(written.routine == reading.routine);
}

TEST_CASE("a body of a step is refused where it can't be meant") {
    const std::size_t legs = firstOnLegs();
    const std::string body = "/steps/" + std::to_string(legs) + "/body";
    const std::string stroke = "/steps/" + std::to_string(legs) + "/stroke";
    struct Case {
        std::string pointer;
        Json value;
        std::string code;
        std::string at;
        std::string message;
    };
    for (const Case& each : std::vector<Case>{
             {body, "seated", "E324", body, "The body maps \"seated\" and \"back\" do not lie on one person."},
             {body, "arms", "E308", body, "This routine is for the body map \"arms\", which is not here."},
             {body, "", "E206", body, ""},
             {stroke, "knead-spiral", "E302", stroke, ""},
             {"/steps/1/stroke", "calf-knead", "E302", "/steps/1/stroke", ""},
             {"/steps/1/stance", "leg-left", "E321", "/steps/1/stance", ""},
             {"/format", 1, "E325", body, "A step's own \"body\" is not known in format 1."},
         }) {
        CAPTURE(each.pointer, each.value.dump());
        const auto reading = readWith(each.pointer, each.value);
        CHECK_FALSE(reading.routine);
        const auto found = std::find_if(reading.findings.begin(), reading.findings.end(),
                                        [&](const auto& finding) { return finding.pointer == each.at; });
        REQUIRE(found != reading.findings.end());
        CHECK(codeOf(found->problem) == each.code);
        if (!each.message.empty()) CHECK(samples::message(*found) == each.message);
    }
}

TEST_CASE("what is suggested for a misspelt stroke is of the part that the step is on") {
    const std::size_t legs = firstOnLegs();
    const auto reading = readWith("/steps/" + std::to_string(legs) + "/stroke", "both-leg-hold");
    REQUIRE_FALSE(reading.findings.empty());
    CHECK(samples::suggestion(reading.findings.front()) == "Did you mean \"both-legs-hold\"?");
}

TEST_CASE("a step may say its routine's own body, and format 2 asks for nothing else") {
    const auto own = readWith("/steps/0/body", "back");
    REQUIRE(own.routine);
    CHECK(strokeOf(own.routine->steps[0], *own.map) == own.map->stroke("settling-hold"));
    std::ostringstream text;
    text << std::ifstream(source / "routines/quick-back.routine.json", std::ios::binary).rdbuf();
    const auto plain = library::parseRoutine(samples::with(text.str(), "/format", 2), bodies());
    REQUIRE(plain.routine);
    CHECK(plain.map->id == "back");
}

TEST_CASE("a routine's own strokes lie on its own body, whichever that is") {
    for (const char* body : {"back", "legs"}) {
        auto json = Json::parse(document());
        json["body"] = body;
        for (auto& step : json["steps"])
            step["body"] = step.contains("body") ? "legs" : "back";
        const body::Point at = body == std::string("legs") ? body::Point{420, 600} : body::Point{420, 700};
        json["strokes"]["mine"] = {
            {"kind", "hold"}, {"left", {{"rest", {at.x, at.y}}}}, {"where", "here"}, {"hands", "one"}};
        json["strokes"]["mine"]["right"] = {{"rest", {600, at.y}}};
        const auto reading = library::parseRoutine(json.dump(), bodies(), false);
        INFO(samples::codes(reading.findings));
        REQUIRE(reading.routine);
        const body::Point origin = reading.map->parts[0].origin;
        CHECK(reading.map->stroke("mine")->lanes[0].left.rest == at + origin);
    }
}
