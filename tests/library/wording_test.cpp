// What is found in a document, and how it reads.
#include "library/samples.h"
#include "phrases/finding_texts.h"
#include "phrases/findings.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <tuple>

using namespace effleur;
using routine::Problem;

namespace {

const std::filesystem::path source = EFFLEUR_SOURCE_DIR;

const library::Bodies& bodies() {
    static const library::Bodies all(source / "resources/body");
    return all;
}

std::string classic() {
    std::ifstream stream(source / "routines/classic-back.routine.json");
    return {std::istreambuf_iterator<char>(stream), {}};
}

using Kept = std::map<Problem, routine::Findings>;

void keep(const routine::Findings& findings, Kept& kept) {
    for (const auto& each : findings)
        if (auto& known = kept[each.problem]; known.size() < 20) known.push_back(each);
}

void keepFiles(Kept& kept) {
    for (const char* file : {"/no/such/file", "/", "/dev/zero"})
        keep(library::readRoutine(file, samples::body()).findings, kept);
    std::string folder = (std::filesystem::temp_directory_path() / "effleur-XXXXXX").string();
    REQUIRE(mkdtemp(folder.data()));
    std::ofstream(std::filesystem::path(folder) / "renamed.json") << samples::bodyText();
    keep(library::Bodies(std::filesystem::path(folder)).findings("renamed"), kept);
    std::filesystem::remove_all(folder);
    std::string many = "[0";
    for (int i = 0; i < 200'000; ++i)
        many += ",0";
    for (const std::string& text :
         std::vector<std::string>{"", "\xEF\xBB\xBF{}", "\xFF\xFE{}", "\"\x80\"", "{", "[1,]", "# no", "{'a': 1}",
                                  "NaN", "[\"a\n\"]", "{} {}", "maybe", "[1e999]", std::string(100, '['), many + "]",
                                  "{\"a\": 1, \"a\": 2}", std::string(5'000'000, ' ') + "1"})
        keep(library::parseRoutine(text, samples::body()).findings, kept);
}

/// Every value of both samples, exchanged for every one of some.
void keepSpoiled(Kept& kept) {
    const samples::Json values{nullptr,
                               true,
                               0,
                               1.5,
                               41,
                               1'000'000,
                               "",
                               "2",
                               "Not A Name",
                               "glyde",
                               "strokin",
                               "M 1 2 L 3 4",
                               "glide",
                               "still",
                               "claps",
                               "resting",
                               "holding",
                               "clapping",
                               "rubbing",
                               "each",
                               "both",
                               "towel",
                               std::string(2001, 'x'),
                               samples::Json::array(),
                               samples::Json::object(),
                               {7, 9},
                               {9, 2},
                               {"near", "near"},
                               {"near", "middle"},
                               {{0.5, 1}, {0.2, 2}},
                               {{"rest", {1, 2}}},
                               {{"onTop", true}},
                               {{"out", 3}},
                               {{"deutsch", "x"}, {"en", 2}},
                               "M 430 310 L 430 900",
                               "M 430 300 L 430 890",
                               "M 400 900 L 400 400"};
    for (const std::string& pointer : samples::pointers(samples::routineText()))
        for (const auto& value : values)
            keep(library::parseRoutine(samples::with(samples::routineText(), pointer, value), samples::body()).findings,
                 kept);
    for (const std::string& pointer : samples::pointers(samples::bodyText())) {
        keep(library::parseBodyMap(samples::without(samples::bodyText(), pointer)).findings, kept);
        for (const auto& value : values)
            keep(library::parseBodyMap(samples::with(samples::bodyText(), pointer, value)).findings, kept);
    }
    for (const auto& [pointer, value] :
         std::vector<std::pair<const char*, samples::Json>>{{"/prepare/0", "zzzzzzz"},
                                                            {"/position", "prone"},
                                                            {"/steps/1/id", "hold"},
                                                            {"/steps/1/remind", {"oil", "oil", "oil", "oil"}},
                                                            {"/steps/1/stroke", "zzzzzzz"},
                                                            {"/strokes/glide", samples::Json::object()},
                                                            {"/steps/1/presure", 1},
                                                            {"/strokes/own/lanes", {{"a", samples::Json::object()}}}})
        keep(library::parseRoutine(samples::with(samples::routineText(), pointer, value), samples::body()).findings,
             kept);
    auto text = samples::with(samples::without(samples::routineText(), "/steps/1/pressure"), "/steps/1/presure", 1);
    keep(library::parseRoutine(text, samples::body()).findings, kept);
    auto wide = samples::Json::parse(samples::routineText());
    for (int i = 0; i < 300; ++i)
        wide["unknown" + std::to_string(i)] = i;
    keep(library::parseRoutine(wide.dump(), samples::body()).findings, kept);
    auto wild = samples::Json::parse(samples::bodyText());
    std::string line = "M 0 0";
    while (line.size() < 50'000)
        line += " C 90000 90000, -90000 -90000, 0 0";
    for (int i = 0; i < 30; ++i)
        wild["zones"]["wild-" + std::to_string(i)] = {{"rule", "never"}, {"path", line}};
    keep(library::parseBodyMap(wild.dump()).findings, kept);
}

/// The classic massage, done badly.
void keepReviewed(Kept& kept) {
    auto bad = samples::Json::parse(classic());
    bad["title"] = {{"fr", "Dos"}};
    bad["changeSeconds"] = 20;
    bad["strokes"] = {{"armpit",
                       {{"seconds", {{"out", 2}, {"return", 2}}},
                        {"left", {{"out", "M 400 500 L 180 500"}, {"return", "M 180 500 L 400 500"}}}}},
                      {"bone",
                       {{"seconds", {{"out", 2}, {"return", 2}}},
                        {"left", {{"out", "M 490 800 L 490 500"}, {"return", "M 490 500 L 490 800"}}}}},
                      {"down",
                       {{"seconds", {{"out", 4}, {"return", 4}}},
                        {"left", {{"out", "M 440 400 L 440 800"}, {"return", "M 440 800 L 440 400"}}}}}};
    auto& steps = bad["steps"]; // from here on the fields stay where they are
    auto claps = samples::Json();
    for (auto& step : steps) {
        step.erase("ask");
        step.erase("watchFor");
        step.erase("remind");
        step.erase("repetitionsRange");
        step["pressure"] = 4;
        step["repetitions"] = 50;
        if (step["technique"] == "clapping") claps = step;
    }
    REQUIRE_FALSE(claps.is_null());
    steps[1]["cue"] = {{"en", "спина"}};
    const auto stroking = [&](const char* stroke, double seconds) {
        auto step = samples::Json{{"id", std::string(stroke) + std::to_string(steps.size())},
                                  {"technique", "stroking"},
                                  {"stroke", stroke},
                                  {"title", "x"},
                                  {"pressure", 3},
                                  {"repetitions", 9},
                                  {"secondsPerRepetition", seconds}};
        steps.push_back(step);
    };
    for (const auto& [technique, stroke, seconds] : std::vector<std::tuple<const char*, const char*, double>>{
             {"kneading", "bone", 20}, {"shaking", "rock-hips", 20}}) {
        stroking(stroke, seconds);
        steps.back()["technique"] = technique;
    }
    stroking("armpit", 10);
    stroking("down", 0.6);
    stroking("down", 4.5);
    stroking("down", 600);
    for (const char* id : {"claps-1", "claps-2"}) {
        claps["id"] = id;
        steps.push_back(claps);
    }
    keep(library::parseRoutine(bad.dump(), bodies()).findings, kept);
    steps.erase(std::next(steps.begin()), steps.end());
    keep(library::parseRoutine(bad.dump(), bodies()).findings, kept);
    keep(library::parseRoutine(classic(), bodies()).findings, kept);
    auto elsewhere = samples::Json::parse(classic());
    elsewhere["steps"][1]["body"] = "seated";
    keep(library::parseRoutine(elsewhere.dump(), bodies()).findings, kept);
}

const Kept& kept() {
    static const Kept all = [] {
        Kept found;
        keepFiles(found);
        keepSpoiled(found);
        keepReviewed(found);
        return found;
    }();
    return all;
}

/// The arguments that a problem's texts have places for.
std::set<std::size_t> placesOf(Problem problem) {
    const auto texts = phrases::textsOf(problem);
    const std::string both = std::string(texts.message) + texts.suggestion;
    const std::regex place("%([0-9])");
    std::set<std::size_t> places;
    for (auto at = std::sregex_iterator(both.begin(), both.end(), place); at != std::sregex_iterator(); ++at)
        places.insert(std::stoul((*at)[1]));
    return places;
}

} // namespace

TEST_CASE("every problem comes up in some document, with an argument for each place of its sentences, and no other") {
    // A full disk, a file that may not be read (not by root), two million steps: no document shows these.
    const std::set<Problem> unseen{Problem::CantOpen, Problem::CantReadToEnd, Problem::TooManySteps};
    for (std::size_t i = 0; i < routine::problems; ++i) {
        const auto problem = static_cast<Problem>(i);
        INFO(routine::codeOf(problem) << ": " << phrases::textsOf(problem).message);
        const auto found = kept().find(problem);
        CHECK((found != kept().end() || unseen.contains(problem)));
        if (unseen.contains(problem)) CHECK(placesOf(problem).empty());
        if (found == kept().end()) continue;
        for (const auto& finding : found->second) {
            std::set<std::size_t> given;
            for (std::size_t argument = 1; argument <= finding.arguments.size(); ++argument)
                given.insert(argument);
            CHECK(given == placesOf(problem));
        }
    }
}

TEST_CASE("whatever is found reads as whole sentences, in English and in German") {
    const phrases::Phrasebook english;
    const phrases::Phrasebook german("de");
    for (const auto& [problem, findings] : kept())
        for (const auto& finding : findings) {
            const auto first = phrases::wordingOf(finding, english);
            const auto second = phrases::wordingOf(finding, german);
            INFO(finding.code() << ": " << first.message.toStdString() << " | " << second.message.toStdString() << " | "
                                << second.suggestion.toStdString());
            CHECK(first.message != second.message);
            CHECK((first.suggestion.isEmpty() || first.suggestion != second.suggestion));
            CHECK(first.suggestion.isEmpty() == second.suggestion.isEmpty());
            for (const QString& text : {first.message, second.message, first.suggestion, second.suggestion}) {
                if (text.isEmpty()) continue;
                CHECK((text.endsWith('.') || text.endsWith('?')));
                CHECK_FALSE(std::regex_search(text.toStdString(), std::regex("%[0-9]| ,| \\.( |$)|\\(\\)")));
            }
        }
}

TEST_CASE("what the shipped body maps say of their zones has its German") {
    const phrases::Phrasebook german("de");
    for (const std::string& id : bodies().ids())
        for (const auto& zone : bodies().find(id)->zones) {
            INFO(id << ", " << zone.id);
            CHECK_FALSE(zone.reason.empty());
            CHECK(german.say("ZoneReason", zone.reason.c_str()).toStdString() != zone.reason);
        }
}

TEST_CASE("a finding is described on one line, with its place where there is one") {
    routine::Finding finding{Problem::UnknownField, {"presure", "pressure"}, "/x", 12, 5};
    CHECK(samples::described("a/file.json", finding) ==
          "a/file.json:12:5: warning W201: The field \"presure\" is not known and has no effect. Did you mean "
          "\"pressure\"?");
    finding = {Problem::FileEmpty};
    CHECK(samples::described("file.json", finding) == "file.json: error E103: The file is empty.");
}

TEST_CASE("what stands in a sentence is never half a letter") {
    const auto reading = library::parseRoutine("a\u20AC\u20AC\u20AC\u20AC", samples::body());
    REQUIRE(samples::codes(reading.findings) == "E105");
    CHECK(samples::message(reading.findings[0]) ==
          "This can't be read: \"a\u20AC\u20AC\u20AC\" was not expected here.");
}
