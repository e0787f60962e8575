#include "body/join.h"
#include "library/layout.h"
#include "library/samples.h"
#include "library/shapes.h"
#include "routine/fit.h"
#include "routine/review.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <tuple>

using namespace effleur;
namespace fs = std::filesystem;

namespace {
const fs::path source{EFFLEUR_SOURCE_DIR};

const library::Bodies& bodies() {
    static const library::Bodies all(source / "resources/body");
    return all;
}
const body::BodyMap& bodyOf(const routine::Routine& routine) {
    std::string ground;
    for (const std::string_view each : routine.bodies())
        ground += (ground.empty() ? "" : std::string(1, body::joiner)) + std::string(each);
    const body::BodyMap* map = bodies().find(ground);
    REQUIRE(map);
    return *map;
}
std::string textOf(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}
constexpr std::string_view ending = ".routine.json";
std::vector<fs::path> shipped() {
    std::vector<fs::path> files;
    for (const auto& each : fs::directory_iterator(source / "routines"))
        if (each.path().string().ends_with(ending)) files.push_back(each.path());
    return files;
}
routine::Routine routineOf(const fs::path& file) {
    return library::readRoutine(file, bodies()).routine.value();
}
/// Everything in a routine that is written for people, with its place; fields that are left out are left out.
std::vector<std::pair<std::string, body::Text>> textsOf(const routine::Routine& routine) {
    std::vector<std::pair<std::string, body::Text>> all{{"title", routine.title}, {"summary", routine.summary}};
    for (const auto& each : routine.prepare)
        all.emplace_back("prepare", each.text);
    for (const auto& each : routine.aftercare)
        all.emplace_back("aftercare", each);
    for (const auto& step : routine.steps) {
        for (const auto& text : {step.title, step.where, step.hands, step.cue, step.teach, step.ask})
            all.emplace_back(step.id, text);
        for (const auto* list : {&step.tips, &step.watchFor})
            for (const auto& text : *list)
                all.emplace_back(step.id, text);
    }
    std::erase_if(all, [](const auto& each) { return each.second.empty(); });
    return all;
}
/// What nobody needs who is dressed.
bool wantsOilOrTowel(const routine::Routine& routine) {
    return std::any_of(routine.prepare.begin(), routine.prepare.end(),
                       [](const auto& each) { return each.id == "oil-if-needed" || each.id == "towels"; }) ||
           std::any_of(routine.steps.begin(), routine.steps.end(), [](const routine::Step& step) {
               return std::any_of(step.remind.begin(), step.remind.end(), [](routine::Reminder reminder) {
                   return reminder == routine::Reminder::Oil || reminder == routine::Reminder::Drape;
               });
           });
}
/// In minutes: a massage of a quarter of an hour or more fits into any of the three that people have, a shorter one
/// into a fifth less and more than it says of itself.
std::vector<int> lengthsOf(const routine::Routine& routine, const body::BodyMap& map) {
    const double stated = std::chrono::duration<double, std::ratio<60>>(statedLength(routine, map)).count();
    if (stated >= 15 && stated < 30) return {15, 20, 25};
    return {int(std::lround(stated * 0.8)), int(std::lround(stated)), int(std::lround(stated * 1.2))};
}
/// Whether a text says something of its own in every language that the program ships.
bool inEveryLanguage(const body::Text& text) {
    const auto& words = text.byLanguage;
    return words.size() == 2 && words.contains("en") && words.contains("de") && words.at("en") != words.at("de");
}
} // namespace

TEST_CASE("the shipped body maps read without a finding") {
    REQUIRE(bodies().ids().size() >= 3);
    for (const auto& id : bodies().ids()) {
        for (const auto& each : bodies().findings(id))
            UNSCOPED_INFO(samples::described(id, each));
        CHECK(bodies().findings(id).empty());
        CHECK(bodies().find(id));
    }
}

TEST_CASE("the shipped routines read with nothing to say but that a zone eases the pressure, or that one is short") {
    REQUIRE(shipped().size() >= 8);
    for (const auto& file : shipped()) {
        const auto reading = library::readRoutine(file, bodies());
        for (const auto& each : reading.findings) {
            UNSCOPED_INFO(samples::described(file.filename(), each));
            CHECK((each.code() == "A401" || each.code() == "A404"));
        }
        CHECK(reading.routine);
    }
}

TEST_CASE("a shipped routine's id is its file's name") {
    for (const auto& file : shipped())
        CHECK(routineOf(file).id + std::string(ending) == file.filename().string());
}

TEST_CASE("no shipped text lacks a shipped language") {
    for (const auto& file : shipped()) {
        for (const auto& [place, text] : textsOf(routineOf(file))) {
            INFO(file.filename().string() << ", " << place << ": " << text.in("en"));
            CHECK(inEveryLanguage(text));
        }
    }
    for (const auto& id : bodies().ids()) {
        CHECK(inEveryLanguage(bodies().find(id)->name));
        for (const auto& stroke : bodies().find(id)->strokes) {
            CAPTURE(id, stroke.id);
            CHECK(inEveryLanguage(stroke.where));
            CHECK((stroke.brief.empty() || inEveryLanguage(stroke.brief)));
            CHECK(inEveryLanguage(stroke.hands));
        }
    }
}

TEST_CASE("there is a shipped routine of every kind (R10)") {
    std::set<routine::Intent> kinds;
    for (const auto& file : shipped())
        kinds.insert(routineOf(file).intent);
    using enum routine::Intent;
    CHECK(kinds == std::set{Relaxing, Invigorating, Restorative, Teaching});
}

TEST_CASE("every step of a shipped routine is told, taught and safe for lay hands") {
    for (const auto& file : shipped()) {
        const auto routine = routineOf(file);
        CAPTURE(routine.id);
        const bool clothed = bodyOf(routine).clothed;
        CHECK(routine.prepare.size() >= (clothed ? 5 : 8));
        CHECK(routine.aftercare.size() >= (clothed ? 2 : 3));
        CHECK(routine.steps.front().technique == routine::Technique::Holding);
        CHECK(routine.steps.back().technique == routine::Technique::Resting);
        if (clothed)
            CHECK_FALSE(wantsOilOrTowel(routine));
        else
            CHECK(routine.steps.back().remind == std::vector{routine::Reminder::Drape});
        for (const auto& step : routine.steps) {
            CAPTURE(step.id);
            CHECK_FALSE(step.cue.empty());
            CHECK_FALSE(step.tips.empty());
            CHECK_FALSE(step.watchFor.empty());
            CHECK_FALSE(step.teach.empty());
            CHECK(std::max(step.pressure, step.pressureTo.value_or(0)) <= routine::layPressure);
            CHECK(step.ask.empty() == (step.technique != routine::Technique::Rolling));
            CHECK_FALSE((step.optional && isProtected(routine, std::size_t(&step - routine.steps.data()))));
        }
    }
}

TEST_CASE("a shipped routine works the person's right side as often as the left one, and alike") {
    using Work = std::tuple<std::string, routine::Technique, std::vector<std::string>, double, int, long>;
    for (const auto& file : shipped()) {
        const auto routine = routineOf(file);
        std::map<Work, int> more; ///< on the left than on the right
        for (const auto& step : routine.steps) {
            const auto* stroke = strokeOf(step, bodyOf(routine));
            if (!stroke || !stroke->oneSided || step.side == routine::Side::Each) continue;
            REQUIRE(step.side != routine::Side::Both);
            more[{step.stroke, step.technique, step.lanes, step.pressure, step.repetitions,
                  long(step.perRepetition.count())}] += step.side == routine::Side::Left ? 1 : -1;
        }
        for (const auto& [work, count] : more) {
            CAPTURE(routine.id, std::get<0>(work));
            CHECK(count == 0);
        }
    }
}

TEST_CASE(
    "every shipped routine fits into 15, 20 and 25 minutes (R20), a short or long one into a fifth less and more") {
    for (const auto& file : shipped()) {
        const auto routine = routineOf(file);
        const body::BodyMap& map = bodyOf(routine);
        for (const int minutes : lengthsOf(routine, map)) {
            INFO(routine.id << " in " << minutes << " minutes");
            const auto fitted = routine::fit(routine, map, std::chrono::minutes(minutes));
            CHECK(std::holds_alternative<routine::Fitted>(fitted));
        }
    }
}

TEST_CASE("the shipped lesson shows, lets everybody try, waits and changes partners once") {
    const auto lesson = routineOf(source / "routines/lesson-first-strokes.routine.json");
    int swaps = 0;
    for (const auto& step : lesson.steps) {
        CAPTURE(step.id);
        swaps += step.swap;
        // whoever tries, or changes places, must not be overrun by the next step
        if (step.practice.count() > 0 || step.swap) CHECK(step.advance == routine::Advance::Wait);
    }
    CHECK(swaps == 1);
    for (const auto technique :
         {routine::Technique::Stroking, routine::Technique::Rubbing, routine::Technique::Kneading})
        CHECK(std::any_of(lesson.steps.begin(), lesson.steps.end(),
                          [&](const auto& step) { return step.technique == technique && step.practice.count() > 0; }));
}

TEST_CASE("the shipped routines are laid out as a save would lay them out") {
    for (const auto& file : shipped()) {
        CHECK(library::layOut(library::Json::parse(textOf(file))) == textOf(file));
    }
}

TEST_CASE("the classic routine holds every movement of the article in its order (R12 to R20)") {
    const auto routine = routineOf(source / "routines/classic-back.routine.json");
    std::vector<std::string> order;
    for (const auto& step : routine.steps)
        order.push_back(std::string(word(step.technique)) + ' ' + step.stroke);
    CHECK(order == std::vector<std::string>{
                       "holding settling-hold", "stroking long-effleurage", "stroking lumbar-to-flank",
                       "rubbing long-effleurage", "rubbing scapula-circles", "stroking long-effleurage",
                       "kneading knead-spiral", "stroking long-effleurage", "squeezing squeeze-along",
                       "rolling skin-roll", "stroking long-effleurage", "rubbing rub-across", "clapping clap-field",
                       "stroking neck-to-collarbone", "closing closing-feather", "resting "});
}

TEST_CASE("the guide for authors names every field, word, stroke, lane and shipped routine, and its examples read") {
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
    for (const auto& file : shipped()) {
        const auto routine = routineOf(file);
        const auto minutes = std::chrono::round<std::chrono::minutes>(statedLength(routine, bodyOf(routine))).count();
        const auto row = "| [" + routine.title.in("en") + "](" + file.filename().string() + ") | " +
                         std::string(word(routine.intent)) + ", " + std::string(word(routine.level)) + " | " +
                         std::to_string(minutes) + " min |";
        INFO(row);
        CHECK(guide.find(row) != std::string::npos);
    }
    for (const auto& id : bodies().ids()) {
        CHECK(named(id));
        for (const auto& stroke : bodies().find(id)->strokes) {
            CAPTURE(id, stroke.id);
            CHECK(named(stroke.id));
            for (const auto& lane : stroke.lanes)
                CHECK((lane.id.empty() || named(lane.id)));
        }
    }

    std::vector<std::string> examples;
    for (auto at = guide.find("```json\n"); at != std::string::npos; at = guide.find("```json\n", at + 1)) {
        const auto begin = at + 8;
        examples.push_back(guide.substr(begin, guide.find("```", begin) - begin));
    }
    REQUIRE(examples.size() == 5);
    // advice to write more is welcome in a small example
    const auto findings = [&](const std::string& text) {
        auto found = library::parseRoutine(text, bodies()).findings;
        std::erase_if(found, [](const auto& each) { return each.severity() == routine::Severity::Advice; });
        for (const auto& each : found)
            UNSCOPED_INFO(samples::described("README.md", each));
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
    document["format"] = 2;
    document["steps"].insert(document["steps"].begin() + 2, library::Json::parse(examples[3]));
    CHECK(findings(document.dump(2)) == "");
    document = library::Json::parse(whole);
    document.update(library::Json::parse("{" + examples[4] + "}"));
    document["steps"][2]["stroke"] = document["strokes"].begin().key();
    CHECK(findings(document.dump(2)) == "");
}
