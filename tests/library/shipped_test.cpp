#include "library/layout.h"
#include "library/samples.h"
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
        std::ostringstream text;
        text << std::ifstream(file, std::ios::binary).rdbuf();
        CHECK(library::layOut(library::Json::parse(text.str())) == text.str());
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
