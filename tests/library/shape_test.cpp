#include "library/samples.h"
#include "support/catch.h"

using namespace effleur;

namespace {
library::RoutineReading spoiled(const std::string& pointer, const samples::Json& value) {
    return library::parseRoutine(samples::with(samples::routineText(), pointer, value), samples::body(), false);
}
} // namespace

TEST_CASE("a value of the wrong shape is refused with its place") {
    struct Case {
        std::string pointer;
        samples::Json value;
        std::string code;
    };
    const auto [pointer, value, code] = GENERATE(values<Case>({
        {"/format", 3, "E204"},
        {"/id", "Not A Name", "E206"},
        {"/id", "ends-", "E206"},
        {"/language", "english", "E206"},
        {"/title", 5, "E202"},
        {"/title/de", 5, "E202"},
        {"/title/deutsch", "x", "E206"},
        {"/title", samples::Json::object(), "E205"},
        {"/summary", std::string(2001, 'x'), "E204"},
        {"/intent", "relaxed", "E203"},
        {"/changeSeconds", 2.9, "E204"},
        {"/changeSeconds", 31, "E204"},
        {"/prepare", "towels", "E202"},
        {"/prepare/0", 7, "E202"},
        {"/steps", samples::Json::array(), "E205"},
        {"/steps/0", nullptr, "E202"},
        {"/steps/1/technique", "strokin", "E203"},
        {"/steps/1/side", "each side", "E203"},
        {"/steps/1/pressure", 6, "E204"},
        {"/steps/1/pressure", "2", "E202"},
        {"/steps/1/pressure", 1.5, "E202"},
        {"/steps/1/repetitions", 0, "E204"},
        {"/steps/1/repetitions", 1000000000, "E204"},
        {"/steps/1/repetitions", 1e300, "E204"},
        {"/steps/1/repetitionsRange", {5}, "E205"},
        {"/steps/1/secondsPerRepetition", 0.1, "E204"},
        {"/steps/1/beatsPerRepetition", -1, "E204"},
        {"/steps/1/tips", true, "E202"},
        {"/steps/1/remind/0", "head-turn", "E203"},
        {"/steps/1/practiceSeconds", -1, "E204"},
        {"/steps/1/optional", "yes", "E202"},
        {"/strokes/own/left/angle", "along", "E203"},
        {"/strokes/own/left/shape", "fist", "E203"},
    }));
    CAPTURE(pointer, value.dump());
    const auto reading = spoiled(pointer, value);
    CHECK_FALSE(reading.routine);
    CHECK_FALSE(reading.map);
    REQUIRE_FALSE(reading.findings.empty());
    const auto found = std::find_if(reading.findings.begin(), reading.findings.end(),
                                    [&](const auto& each) { return each.pointer == pointer; });
    REQUIRE(found != reading.findings.end());
    CHECK(found->code() == code);
    CHECK(found->severity() == routine::Severity::Error);
    CHECK(found->line > 1);
    CHECK(found->column > 1);
}

TEST_CASE("a missing field is named at the object that lacks it") {
    const auto text = samples::without(samples::routineText(), "/steps/3/pressure");
    const auto reading = library::parseRoutine(text, samples::body(), false);
    REQUIRE(samples::codes(reading.findings) == "E201");
    CHECK(reading.findings.front().pointer == "/steps/3");
    CHECK(samples::message(reading.findings.front()) == "The field \"pressure\" is missing here.");
    CHECK(samples::suggestion(reading.findings.front()) == "Add it: here belongs a whole number from 0 to 5.");
}

TEST_CASE("a misspelt field is an unknown one and a missing one") {
    auto text = samples::without(samples::routineText(), "/steps/3/pressure");
    text = samples::with(text, "/steps/3/presure", 3);
    const auto reading = library::parseRoutine(text, samples::body(), false);
    REQUIRE(samples::codes(reading.findings) == "E201 W201");
    CHECK(samples::suggestion(reading.findings[0]) == "Is it misspelt?");
    CHECK(samples::suggestion(reading.findings[1]) == "Did you mean \"pressure\"?");
}

TEST_CASE("an unknown word brings the nearest known one") {
    CHECK(samples::suggestion(spoiled("/steps/1/technique", "Stroking").findings.front()) ==
          "Did you mean \"stroking\"?");
    CHECK(samples::suggestion(spoiled("/steps/1/technique", "klapping").findings.front()) ==
          "Did you mean \"clapping\"?");
    CHECK(samples::suggestion(spoiled("/steps/1/technique", "xyz").findings.front()).empty());
    CHECK(samples::message(spoiled("/steps/1/technique", "xyz").findings.front()) ==
          "\"xyz\" is not known here. Possible words are holding, stroking, rubbing, squeezing, kneading, rolling, "
          "clapping, shaking, closing or resting.");
}

TEST_CASE("all findings are reported, in the order of their places") {
    auto text = samples::with(samples::routineText(), "/intent", "x");
    text = samples::with(text, "/steps/1/pressure", 9);
    text = samples::with(text, "/steps/2/stroke", "onw");
    text = samples::with(text, "/steps/4/repetitions", 0);
    const auto findings = library::parseRoutine(text, samples::body(), false).findings;
    CHECK(samples::codes(findings) == "E203 E204 E302 E204");
}

TEST_CASE("findings are counted to two hundred, and an error among them is never lost") {
    auto json = samples::Json::parse(samples::routineText());
    for (int i = 0; i < 300; ++i)
        json["steps"][0]["unknown" + std::to_string(i)] = i;
    json["steps"][1]["pressure"] = 9;
    const auto reading = library::parseRoutine(json.dump(), samples::body(), false);
    CHECK_FALSE(reading.routine);
    CHECK(reading.findings.size() == 202);
    CHECK(routine::hasErrors(reading.findings));
    CHECK(reading.findings.back().code() == "W199");
    CHECK(samples::message(reading.findings.back()) == "There are more findings than can be shown.");
}

TEST_CASE("an author's words are quoted short and without control characters") {
    const auto finding = spoiled("/intent", "a\x1b[31m" + std::string(100, 'x')).findings.front();
    CHECK(samples::message(finding).find('\x1b') == std::string::npos);
    CHECK(samples::message(finding).size() < 150);
}
