#include "library/library.h"
#include "phrases/phrasebook.h"
#include "session/timeline.h"
#include "support/catch.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace effleur;
namespace fs = std::filesystem;

namespace {

const fs::path source{EFFLEUR_SOURCE_DIR};
using Lines = std::vector<std::string>;

std::string clock(session::Position position) {
    char text[32];
    const auto ms = static_cast<long long>(sinceBegin(position).count());
    std::snprintf(text, sizeof text, "%02lld:%02lld.%03lld", ms / 60'000, ms / 1000 % 60, ms % 1000);
    return text;
}

std::string toneWord(session::Tone tone) {
    switch (tone) {
    case session::Tone::HeadsUp: return "heads-up";
    case session::Tone::Change: return "change";
    case session::Tone::SwitchSides: return "switch sides";
    case session::Tone::End: return "end";
    case session::Tone::EaseOff: return "ease off";
    }
    return {};
}

std::string kindWord(session::SegmentKind kind) {
    switch (kind) {
    case session::SegmentKind::LeadIn: return "LEAD-IN";
    case session::SegmentKind::Work: return "WORK";
    case session::SegmentKind::SwitchSides: return "SWITCH SIDES";
    case session::SegmentKind::SwitchLane: return "SWITCH LANE";
    case session::SegmentKind::Change: return "CHANGE";
    }
    return {};
}

std::string describe(const session::Plan& plan, const session::Segment& segment) {
    const auto& step = plan.written(segment.step);
    std::string line = clock(segment.begin) + ' ' + kindWord(segment.kind) + ' ' + step.id;
    if (segment.kind != session::SegmentKind::Work) return line;
    const auto& pass = plan.steps[segment.step].passes[segment.pass].pass;
    line += ' ' + std::string(word(pass.side));
    if (const auto* stroke = plan.map.stroke(step.stroke); stroke && !stroke->lanes[pass.lane].id.empty())
        line += ' ' + stroke->lanes[pass.lane].id;
    line += ' ' + std::to_string(segment.repetitions) + " x " + std::to_string(segment.perRepetition.count()) +
            " ms, pressure";
    for (const double pressure : segment.pressures) {
        char text[16];
        std::snprintf(text, sizeof text, " %.2f", pressure);
        line += text;
    }
    return line;
}

/// The whole session as text: every segment, and between them everything that sounds or is said, at its time.
Lines trace(const fs::path& file) {
    static const library::Bodies bodies(source / "resources/body");
    const auto reading = library::readRoutine(file, bodies);
    const auto plan = session::plan(reading.routine.value(), reading.map.value());
    const auto timeline = session::compile(plan, {});
    const phrases::Phrasebook phrases;
    Lines lines;
    auto need = timeline.script.begin();
    const auto dueBefore = [&](session::Position until) {
        for (; need != timeline.script.end() && need->due() < until; ++need) {
            if (need->audience == session::Audience::Listeners) continue;
            const auto* prompt = std::get_if<session::Prompt>(&need->what);
            lines.push_back("  " + clock(need->due()) +
                            (prompt ? " says: " + phrases.sentence(*prompt).toStdString()
                                    : " sounds: " + toneWord(std::get<session::Tone>(need->what))));
        }
    };
    for (const auto& segment : timeline.segments) {
        dueBefore(segment.begin);
        lines.push_back(describe(plan, segment));
    }
    dueBefore(session::Position::max());
    lines.push_back(clock(timeline.end()) + " END");
    return lines;
}

Lines readLines(const fs::path& file) {
    Lines lines;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

/// What the longest common sequence of lines leaves out: "missing" of the first, "extra" of the second.
Lines differences(const Lines& expected, const Lines& actual) {
    const auto rows = expected.size();
    const auto columns = actual.size();
    std::vector<std::vector<std::size_t>> common(rows + 1, std::vector<std::size_t>(columns + 1));
    for (auto i = rows; i-- > 0;)
        for (auto j = columns; j-- > 0;)
            common[i][j] =
                expected[i] == actual[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    Lines result;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && expected[i] == actual[j]) {
            ++i;
            ++j;
        } else if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
            result.push_back("missing " + expected[i++]);
        } else {
            result.push_back("extra   " + actual[j++]);
        }
    }
    return result;
}

} // namespace

TEST_CASE("differences name what is missing and what is extra") {
    CHECK(differences({"a", "b", "c"}, {"a", "b", "c"}).empty());
    CHECK(differences({"a", "b", "c"}, {"a", "x", "c", "d"}) == Lines{"missing b", "extra   x", "extra   d"});
    CHECK(differences({}, {"a"}) == Lines{"extra   a"});
}

TEST_CASE("every shipped routine plays as its golden trace says") {
    const char* wish = std::getenv("EFFLEUR_GOLDEN");
    int traces = 0;
    for (const auto& each : fs::directory_iterator(source / "routines")) {
        const auto name = each.path().filename().string();
        const auto ending = name.find(".routine.json");
        if (ending == std::string::npos) continue;
        ++traces;
        const auto golden = source / "tests/golden" / (name.substr(0, ending) + ".trace.txt");
        const auto actual = trace(each.path());
        if (wish && std::string(wish) == "update") {
            std::ofstream out(golden);
            for (const auto& line : actual)
                out << line << '\n';
        }
        const auto found = differences(readLines(golden), actual);
        for (const auto& line : found)
            UNSCOPED_INFO(line);
        CAPTURE(name);
        CHECK(found.empty());
    }
    CHECK(traces > 0);
}
