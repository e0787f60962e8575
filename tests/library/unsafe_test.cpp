#include "library/bodies.h"
#include "library/library.h"
#include "library/samples.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>
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

Json shipped(const char* name) {
    std::ostringstream text;
    text << std::ifstream(source / "routines" / (std::string(name) + ".routine.json"), std::ios::binary).rdbuf();
    return Json::parse(text.str());
}

/// A step of a stroke that does not keep to what a body allows.
struct Unsafe {
    const char* what;
    const char* code;
    const char* body;
    const char* technique;
    int pressure;
    double seconds; ///< for a repetition
    /// Of the routine's own, as in a file; or the name of one of the map's.
    const char* stroke;
    int repetitions = 5;
    const char* side = "both";
};

constexpr const char* there = R"({"seconds": {"out": 5, "return": 5}, "left": )";

/// A hand that goes there and back.
std::string goes(const std::string& out, const std::string& back, const std::string& shape = "flat") {
    return std::string(there) + R"({"out": ")" + out + R"(", "return": ")" + back + R"(", "shape": ")" + shape +
           R"("}})";
}
/// In a straight line.
std::string line(const std::string& from, const std::string& to, const std::string& shape = "flat") {
    return goes("M " + from + " L " + to, "M " + to + " L " + from, shape);
}
std::string lies(const std::string& left, const std::string& right, const std::string& shape = "flat") {
    return R"({"kind": "hold", "shape": ")" + shape + R"(", "left": {"rest": [)" + left + R"(]}, "right": {"rest": [)" +
           right + "]}}";
}
std::string claps(const std::string& left, const std::string& shape = "cupped") {
    return R"({"kind": "points", "shape": ")" + shape + R"(", "left": {"points": [)" + left + "]}}";
}

Json routineWith(const Unsafe& unsafe, const std::string& stroke) {
    const bool back = unsafe.body == std::string("back");
    Json routine = shipped(back ? "classic-back" : "ten-minutes-at-the-table");
    Json step{{"id", "unsafe"},
              {"technique", unsafe.technique},
              {"side", unsafe.side},
              {"title", "Unsafe"},
              {"pressure", unsafe.pressure},
              {"repetitions", unsafe.repetitions},
              {"secondsPerRepetition", unsafe.seconds},
              {"watchFor", {"Everything"}},
              {"ask", "Do you like that?"},
              {"stroke", stroke}};
    if (stroke.front() == '{') {
        routine["strokes"] = {{"own", Json::parse(stroke)}};
        step["stroke"] = "own";
    }
    if (step["technique"] == "clapping") step["beatsPerRepetition"] = 4;
    routine["steps"].insert(routine["steps"].begin() + 2, step);
    return routine;
}

routine::Findings findingsOf(const Json& routine) {
    return library::parseRoutine(routine.dump(), bodies()).findings;
}

std::string codesOf(const routine::Findings& findings) {
    std::string all;
    for (const auto& each : findings)
        all += std::string(each.code()) + ' ' + each.pointer + '\n';
    return all;
}

const routine::Finding* found(const routine::Findings& findings, const std::string& code) {
    const auto each = std::find_if(findings.begin(), findings.end(), [&](const auto& one) {
        return one.code() == code && one.pointer.starts_with("/steps/2");
    });
    return each == findings.end() ? nullptr : &*each;
}

/// Of the unsafe step itself.
routine::Findings atStep(routine::Findings findings) {
    std::erase_if(findings, [](const auto& each) { return !each.pointer.starts_with("/steps/2/"); });
    return findings;
}

struct Case {
    Unsafe is;
    std::string stroke;
};

std::vector<Case> cases() {
    std::vector<Case> all;
    const auto add = [&all](Unsafe is, const std::string& stroke) { all.push_back({is, stroke}); };
    // A hand in a place that must be left alone
    add({"into the armpit", "E401", "back", "stroking", 1, 10, ""}, line("430 560", "310 560"));
    add({"over the side of the neck", "E401", "back", "stroking", 1, 10, ""}, line("430 420", "450 300", "fingertips"));
    add({"clapping on the spine", "E401", "back", "clapping", 1, 8, ""}, claps("[500, 500], [500, 600]"));
    add({"clapping on a kidney", "E401", "back", "clapping", 1, 8, ""}, claps("[430, 780], [430, 800]"));
    add({"clapping behind the heart", "E401", "back", "clapping", 1, 8, ""}, claps("[450, 540], [445, 560]"));
    add({"clapping on the ridge of the blade", "E401", "back", "clapping", 1, 8, ""}, claps("[340, 440], [350, 445]"));
    add({"a fold of skin on the spine", "E401", "back", "rolling", 1, 12, ""}, line("500 900", "500 500", "pinch"));
    add({"into the armpit of who sits", "E401", "seated", "stroking", 1, 8, ""}, line("300 600", "230 615"));
    add({"over the front of the neck", "E401", "seated", "stroking", 1, 8, ""},
        line("360 380", "360 310", "fingertips"));
    add({"lifting skin over the spine of who sits", "E401", "seated", "kneading", 1, 8, ""},
        line("500 600", "500 520", "grasp"));
    // A hand that leaves the body, or the picture
    add({"out at the waist", "E402", "back", "stroking", 1, 10, ""}, line("380 900", "60 900"));
    add({"out over the shoulder", "E402", "back", "stroking", 1, 10, ""}, line("360 440", "120 340"));
    add({"far out of the picture", "E402", "back", "stroking", 1, 600, ""}, line("430 800", "430 -4000"));
    add({"coordinates of thousands", "E402", "back", "stroking", 1, 600, ""}, line("430 800", "9000 800"));
    add({"to the other side and out", "E402", "back", "stroking", 1, 20, ""}, line("430 850", "990 850"));
    add({"a hold beside the body", "E402", "back", "holding", 0, 20, "", 1}, lies("60, 600", "940, 600"));
    add({"out beside the chest of who sits", "E402", "seated", "stroking", 1, 12, ""}, line("330 800", "90 800"));
    add({"above the head of who sits", "E402", "seated", "stroking", 1, 12, ""}, line("420 600", "420 -60"));
    // What presses where nothing may
    add({"kneading the spine", "E403", "back", "kneading", 2, 12, ""}, line("500 900", "500 500"));
    add({"kneading it with the fingertips", "E403", "back", "kneading", 2, 12, ""},
        line("500 900", "500 500", "fingertips"));
    add({"rubbing the spine", "E403", "back", "rubbing", 2, 12, ""}, line("500 900", "500 500"));
    add({"rubbing it with the thumbs", "E403", "back", "rubbing", 1, 12, ""}, line("500 900", "500 500", "thumb"));
    add({"squeezing up the spine", "E403", "back", "squeezing", 3, 12, ""}, line("500 900", "500 500"));
    add({"a palm half on the spine", "E403", "back", "kneading", 2, 12, ""}, line("480 900", "480 500"));
    add({"rubbing the spine of who sits", "E403", "seated", "rubbing", 2, 12, ""}, line("500 800", "500 480"));
    add({"kneading the spine of who sits", "E403", "seated", "kneading", 2, 12, ""}, line("500 800", "500 480"));
    // Weight in a hold
    add({"leaning on the spine", "E404", "back", "holding", 1, 20, "", 1}, lies("500, 500", "500, 700"));
    add({"leaning on it harder", "E404", "back", "holding", 3, 20, "", 1}, lies("500, 500", "500, 700"));
    add({"leaning on the kidneys", "E404", "back", "holding", 2, 20, "", 1}, lies("430, 780", "570, 780"));
    add({"the map's own hold with weight", "E404", "back", "holding", 1, 20, "", 1}, "settling-hold");
    add({"leaning on the spine of who sits", "E404", "seated", "holding", 1, 20, "", 1}, lies("500, 560", "500, 800"));
    add({"leaning on the tip of the shoulder", "E404", "seated", "holding", 2, 20, "", 1},
        lies("225, 430", "775, 430"));
    // The neck
    add({"the neck at three", "E405", "back", "stroking", 3, 12, ""}, "neck-to-collarbone");
    add({"rubbing the neck at three", "E405", "back", "rubbing", 3, 12, ""}, "neck-to-collarbone");
    add({"kneading the neck at five", "E405", "back", "kneading", 5, 12, ""}, "neck-to-collarbone");
    add({"the neck of who sits at three", "E405", "seated", "stroking", 3, 8, ""}, "neck-to-shoulder");
    add({"rubbing it at three", "E405", "seated", "rubbing", 3, 8, ""}, "neck-to-shoulder");
    add({"closing on it at four", "E405", "seated", "closing", 4, 8, ""}, "neck-to-shoulder");
    // Hands that can't do it
    add({"rubbing with a hollow hand", "E406", "back", "rubbing", 1, 10, ""}, line("430 800", "430 600", "cupped"));
    add({"stroking with a pinch", "E406", "back", "stroking", 1, 10, ""}, line("430 690", "430 600", "pinch"));
    add({"rubbing with a pinch", "E406", "back", "rubbing", 1, 10, ""}, line("430 690", "430 600", "pinch"));
    add({"kneading with a fan", "E406", "back", "kneading", 2, 10, ""}, line("420 690", "420 600", "fan"));
    add({"squeezing with a hollow hand", "E406", "back", "squeezing", 2, 10, ""}, line("420 690", "420 600", "cupped"));
    add({"clapping with flat hands", "E406", "back", "clapping", 1, 8, ""}, claps("[400, 620], [390, 640]", "flat"));
    add({"rolling with a thumb", "E406", "back", "rolling", 1, 12, ""}, line("420 690", "420 620", "thumb"));
    add({"closing with a grasp", "E406", "back", "closing", 1, 10, ""}, line("420 690", "420 620", "grasp"));
    add({"squeezing with the fingertips", "E406", "back", "squeezing", 2, 10, ""},
        line("420 690", "420 620", "fingertips"));
    add({"holding a fold of skin", "E406", "back", "holding", 0, 20, "", 1}, lies("420, 650", "580, 650", "pinch"));
    add({"the seated body clapped flat", "E406", "seated", "clapping", 1, 8, ""},
        claps("[420, 770], [424, 790]", "flat"));
    // Too long, too fast, the wrong way
    add({"one place shaken for a minute", "W410", "back", "shaking", 1, 60, "", 1}, "rock-hips");
    add({"one place shaken for twelve seconds", "W410", "back", "shaking", 1, 3, "", 4}, "rock-hips");
    add({"a flank shaken for half a minute", "W410", "back", "shaking", 1, 3, "", 10, "each"}, "shake-flank");
    add({"inward over the blade, to the spine", "W401", "back", "stroking", 2, 10, ""}, line("340 590", "440 560"));
    add({"inward most of the way, then out at the end", "W401", "back", "stroking", 2, 12, ""},
        goes("M 340 590 L 440 560 L 400 566", "M 400 566 L 340 590"));
    add({"squeezing in from the waist", "W401", "back", "squeezing", 2, 12, ""}, line("360 930", "420 890"));
    add({"inward over the blade of who sits", "W401", "seated", "stroking", 2, 8, ""}, line("310 600", "430 640"));
    add({"a hurried stroke", "W408", "back", "stroking", 1, 4, ""}, "long-effleurage");
    add({"a crawling stroke", "W408", "back", "stroking", 1, 200, ""}, "long-effleurage");
    add({"a hurried stroke over who sits", "W408", "seated", "stroking", 1, 2.5, ""}, "shoulder-sweep");
    add({"rubbing faster than hands can", "W409", "back", "rubbing", 1, 1, ""}, "long-effleurage");
    add({"for trained hands alone", "W402", "back", "kneading", 5, 30, "", 5, "each"}, "knead-spiral");
    return all;
}

} // namespace

TEST_CASE("sixty unsafe routines are found, each with its code") {
    const auto all = cases();
    REQUIRE(all.size() >= 60);
    for (const Case& each : all) {
        const auto findings = findingsOf(routineWith(each.is, each.stroke));
        INFO(each.is.what << " (" << each.is.code << "):\n" << codesOf(findings));
        CHECK(found(findings, each.is.code));
    }
}

TEST_CASE("where a finding says what would mend it, it is gone then, and no other comes") {
    std::set<std::string> mended;
    for (const Case& each : cases()) {
        Json routine = routineWith(each.is, each.stroke);
        const auto before = findingsOf(routine);
        const routine::Finding* finding = found(before, each.is.code);
        if (!finding || !finding->remedy) continue;
        routine[Json::json_pointer(finding->remedy->pointer)] = finding->remedy->to;
        if (finding->remedy->to == std::floor(finding->remedy->to)) {
            routine[Json::json_pointer(finding->remedy->pointer)] = static_cast<int>(finding->remedy->to);
        }
        const auto after = findingsOf(routine);
        INFO(each.is.what << ":\n" << codesOf(before) << "then\n" << codesOf(after));
        CHECK_FALSE(found(after, each.is.code));
        CHECK(atStep(after).size() < atStep(before).size());
        mended.insert(each.is.code);
    }
    CHECK(mended == std::set<std::string>{"E404", "E405", "W402", "W408", "W409", "W410"});
}
