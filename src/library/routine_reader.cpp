#include "library/routine_reader.h"

#include "library/file.h"
#include "library/library.h"
#include "library/shapes.h"
#include "library/stroke_reader.h"
#include "routine/limits.h"
#include "routine/review.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace effleur::library {
namespace {

using routine::Routine;
using routine::Side;
using routine::Step;
using routine::Technique;

template<typename Enum> void readWord(const Value& value, Enum& into) {
    static const auto words = wordsOf<Enum>();
    into = fromWord<Enum>(words, value.text()).value_or(into);
}

routine::Millis readSeconds(const Value& value, routine::Millis low, routine::Millis high, routine::Millis otherwise) {
    const auto inSeconds = [](routine::Millis time) { return static_cast<double>(time.count()) / 1000; };
    const double seconds = readNumber(value, inSeconds(low), inSeconds(high), inSeconds(otherwise));
    return routine::Millis(std::llround(seconds * 1000));
}

std::vector<body::Text> readTexts(const Value& value, std::string_view language) {
    std::vector<body::Text> texts;
    for (const Value each : value)
        if (auto text = readText(each, language); !text.empty()) texts.push_back(std::move(text));
    return texts;
}

Step readStep(const Value& value, std::string_view language) {
    Step step;
    step.id = value["id"].text();
    readWord(value["technique"], step.technique);
    step.stroke = value["stroke"].text();
    for (const Value lane : value["lanes"])
        step.lanes.emplace_back(lane.text());
    readWord(value["side"], step.side);
    step.title = readText(value["title"], language);
    step.where = readText(value["where"], language);
    step.hands = readText(value["hands"], language);
    step.pressure = readInteger(value["pressure"], 0, routine::highestPressure, step.pressure);
    if (const Value to = value["pressureTo"]) step.pressureTo = readInteger(to, 0, routine::highestPressure, 0);
    step.repetitions = readInteger(value["repetitions"], 1, routine::mostRepetitions, step.repetitions);
    if (const Value range = value["repetitionsRange"])
        step.repetitionsRange = {readInteger(range.item(0), 1, routine::mostRepetitions, 1),
                                 readInteger(range.item(1), 1, routine::mostRepetitions, routine::mostRepetitions)};
    step.perRepetition = readSeconds(value["secondsPerRepetition"], routine::shortestRepetition,
                                     routine::longestRepetition, step.perRepetition);
    step.beatsPerRepetition = readInteger(value["beatsPerRepetition"], 1, routine::mostBeats, step.beatsPerRepetition);
    step.cue = readText(value["cue"], language);
    step.tips = readTexts(value["tips"], language);
    step.watchFor = readTexts(value["watchFor"], language);
    step.teach = readText(value["teach"], language);
    step.ask = readText(value["ask"], language);
    for (const Value each : value["remind"])
        readWord(each, step.remind.emplace_back());
    step.practice = readSeconds(value["practiceSeconds"], routine::Millis{0}, routine::longestPractice, step.practice);
    step.swap = value["swap"].boolean();
    readWord(value["advance"], step.advance);
    step.optional = value["optional"].boolean();
    return step;
}

/// What a routine that has the right shape can't mean.
class Meaning {
public:
    Meaning(const body::BodyMap& map, bool knowsStrokes, Report& report)
        : m_map(map)
        , m_knowsStrokes(knowsStrokes)
        , m_report(report) {}

    void check(const Value& root, const Routine& routine) {
        if (const Value title = root["title"]; title && routine.title.empty())
            m_report.error(title, "E311", "The title is empty.", "Give the routine a name that people can read.");
        for (const Value each : root["prepare"]) {
            if (m_report.isFullOfWarnings()) break;
            const std::vector<std::string_view> known(knownPreparations.begin(), knownPreparations.end());
            if (each.is(Kind::String) && isName(each.text()) && !fromWord<int>(knownPreparations, each.text())) {
                auto near = didYouMean(each.text(), known);
                m_report.warning(each, "W301",
                                 "The guide does not know " + inQuotes(each.text()) + " and will show it as it is.",
                                 near.empty() ? "Write your own words as {\"text\": \"...\"}." : std::move(near));
            }
        }
        std::map<std::string_view, Value> ids;
        auto step = routine.steps.begin();
        for (const Value each : root["steps"]) {
            if (m_report.isFull()) return;
            const Value id = each["id"];
            if (id.is(Kind::String) && !ids.emplace(id.text(), id).second)
                m_report.error(id, "E301", "There are two steps with the id " + inQuotes(id.text()) + ".",
                               "Give one of them another id, such as " + inQuotes(std::string(id.text()) + "-2") + ".");
            if (each.is(Kind::Object)) checkStep(each, *step);
            ++step;
        }
    }

private:
    void checkStep(const Value& value, const Step& step) {
        if (const Value title = value["title"]; title && step.title.empty())
            m_report.error(title, "E311", "The title is empty.", "Say in a few words what is done.");
        if (const Value range = value["repetitionsRange"]; range && value["repetitions"].isNumber()) {
            const auto [low, high] = *step.repetitionsRange;
            if (low > high)
                m_report.error(range, "E306", "The range of repetitions runs backwards.",
                               "Write the smaller number first.");
            else if (step.repetitions < low || step.repetitions > high)
                m_report.error(range, "E306",
                               "The range of repetitions does not contain the " + std::to_string(step.repetitions) +
                                   " that are asked for.",
                               "Widen the range, or change the repetitions.");
        }
        if (fromWord<Technique>(wordsOf<Technique>(), value["technique"].text())) checkStroke(value, step);
    }

    void checkStroke(const Value& value, const Step& step) {
        const Value name = value["stroke"];
        if (step.technique == Technique::Resting) {
            if (name)
                m_report.error(name, "E318", "Resting has no stroke: the hands are off the body.",
                               "Remove \"stroke\".");
            return;
        }
        if (!name) {
            m_report.error(value, "E303", "It is not said which stroke this step uses.",
                           "Add \"stroke\"; only resting has none.");
            return;
        }
        if (!m_knowsStrokes || !name.is(Kind::String)) return;
        const body::Stroke* stroke = m_map.stroke(step.stroke);
        if (!stroke) {
            std::vector<std::string_view> known;
            for (const auto& each : m_map.strokes)
                known.push_back(each.id);
            auto near = didYouMean(name.text(), known);
            m_report.error(name, "E302", "There is no stroke " + inQuotes(name.text()) + " on this body map.",
                           near.empty() && known.size() <= 20 ? "Known strokes are " + oneOf(known) + "."
                                                              : std::move(near));
            return;
        }
        checkSide(value, step, *stroke);
        checkKind(name, step, *stroke);
        checkLanes(value["lanes"], *stroke);
        checkBeats(value, step, *stroke);
    }

    void checkSide(const Value& value, const Step& step, const body::Stroke& stroke) {
        const Value side = value["side"];
        if (side && !fromWord<Side>(wordsOf<Side>(), side.text())) return;
        if (stroke.oneSided == (step.side != Side::Both)) return;
        if (stroke.oneSided)
            m_report.error(side ? side : value, "E304",
                           "The stroke " + inQuotes(stroke.id) +
                               " works on one side at a time, so it must be said which.",
                           "Write \"side\": \"each\" for one side after the other, or \"left\" or \"right\".");
        else
            m_report.error(side, "E304", "The stroke " + inQuotes(stroke.id) + " works on both sides at once.",
                           "Write \"side\": \"both\".");
    }

    void checkKind(const Value& name, const Step& step, const body::Stroke& stroke) {
        const bool claps = step.technique == Technique::Clapping;
        const bool holds = step.technique == Technique::Holding;
        if (claps != (stroke.kind == body::StrokeKind::Points))
            m_report.error(name, "E317",
                           claps ? "Clapping needs a stroke that is made of points."
                                 : "A stroke made of points is for clapping only.");
        else if (holds && stroke.kind != body::StrokeKind::Hold)
            m_report.error(name, "E317", "Holding needs a stroke in which both hands lie still.");
        else if (stroke.kind == body::StrokeKind::Hold && !holds && step.technique != Technique::Shaking)
            m_report.error(name, "E317", "In this stroke the hands lie still: it is for holding and shaking only.");
    }

    void checkLanes(const Value& lanes, const body::Stroke& stroke) {
        std::vector<std::string_view> known;
        for (const auto& lane : stroke.lanes)
            if (!lane.id.empty()) known.push_back(lane.id);
        std::vector<std::string_view> used;
        for (const Value lane : lanes) {
            if (!lane.is(Kind::String) || used.size() > stroke.lanes.size()) continue;
            if (std::find(used.begin(), used.end(), lane.text()) != used.end())
                m_report.error(lane, "E312", "The lane " + inQuotes(lane.text()) + " is named twice.",
                               "Remove one of the two.");
            else if (!stroke.lane(lane.text()) || lane.text().empty())
                m_report.error(lane, "E305",
                               "The stroke " + inQuotes(stroke.id) + " has no lane " + inQuotes(lane.text()) + ".",
                               known.empty() ? "It has no lanes at all: remove \"lanes\"."
                                             : "Its lanes are " + oneOf(known) + ".");
            used.push_back(lane.text());
        }
    }

    void checkBeats(const Value& value, const Step& step, const body::Stroke& stroke) {
        if (step.technique != Technique::Clapping || stroke.kind != body::StrokeKind::Points) return;
        for (const auto& lane : stroke.lanes) {
            for (const auto* hand : {&lane.left, &lane.right}) {
                const auto points = static_cast<int>(hand->points.size());
                if (points == 0 || step.beatsPerRepetition % points == 0) continue;
                const Value beats = value["beatsPerRepetition"];
                const int next = (step.beatsPerRepetition / points + 1) * points;
                m_report.error(beats ? beats : value, "E307",
                               "The stroke " + inQuotes(stroke.id) + " has " + std::to_string(points) +
                                   " points, so the claps of a repetition must be a multiple of that.",
                               "Write \"beatsPerRepetition\": " + std::to_string(next) + ".");
                return;
            }
        }
    }

    const body::BodyMap& m_map;
    bool m_knowsStrokes;
    Report& m_report;
};

/// Files with more strokes are refused by their shape; it is no use to read them all.
constexpr std::size_t mostStrokes = 400;

void addStrokes(const Value& strokes, std::string_view language, body::BodyMap& map, Report& report) {
    PathReader paths(report);
    StrokeReader reader(map.axis, language, paths, report);
    for (const Value each : strokes) {
        if (report.isFull() || map.strokes.size() > mostStrokes) return;
        if (map.stroke(each.key()))
            report.error(each, "E313", "The body map has a stroke " + inQuotes(each.key()) + " already.",
                         "Give this one another name.");
        else
            map.strokes.push_back(reader.stroke(each));
    }
}

/// Adds the routine's own strokes to `map`. Without a `memory` nothing is reviewed.
void read(body::BodyMap& map, routine::StrokeMemory* memory, Report& report, RoutineReading& reading) {
    if (!isReadableText(reading.text, report)) return;
    const auto document = Document::read(reading.text, report);
    if (!document) return;
    check(document->root(), routineShape(), report);
    auto routine = readMeaning(document->root(), map, report);
    if (report.hasErrors()) return;
    if (memory) report.adopt(routine::review(routine, map, *memory), *document);
    if (!report.hasErrors()) reading.routine = std::move(routine);
}

RoutineReading parse(std::string text, body::BodyMap& map, routine::StrokeMemory* memory) {
    RoutineReading reading;
    reading.text = std::move(text);
    Report report(reading.text);
    read(map, memory, report, reading);
    reading.findings = report.take();
    return reading;
}

RoutineReading parseFile(const std::filesystem::path& file, body::BodyMap& map, routine::StrokeMemory& memory) {
    Report report({});
    auto text = readFile(file, report);
    if (!text) return {std::nullopt, std::nullopt, report.take(), {}};
    return parse(*std::move(text), map, &memory);
}

RoutineReading withMap(RoutineReading reading, body::BodyMap map) {
    if (reading.routine) reading.map = std::move(map);
    return reading;
}

} // namespace

Routine readFields(const Value& root) {
    Routine routine;
    routine.id = root["id"].text();
    if (isLanguage(root["language"].text())) routine.language = root["language"].text();
    routine.title = readText(root["title"], routine.language);
    routine.summary = readText(root["summary"], routine.language);
    readWord(root["intent"], routine.intent);
    readWord(root["level"], routine.level);
    readWord(root["position"], routine.position);
    if (const Value body = root["body"]; body.is(Kind::String)) routine.body = body.text();
    routine.author = root["author"].text();
    routine.license = root["license"].text();
    routine.change =
        readSeconds(root["changeSeconds"], routine::shortestChange, routine::longestChange, routine.change);
    for (const Value each : root["prepare"])
        routine.prepare.push_back({std::string(each.text()), readText(each["text"], routine.language)});
    for (const Value each : root["steps"])
        routine.steps.push_back(readStep(each, routine.language));
    routine.aftercare = readTexts(root["aftercare"], routine.language);
    return routine;
}

Routine readMeaning(const Value& root, body::BodyMap& map, Report& report) {
    Routine routine = readFields(root);
    const Value body = root["body"];
    const bool knowsStrokes = routine.body == map.id;
    if (!knowsStrokes && (!body || isName(body.text())))
        report.error(body ? body : root, "E308",
                     "This routine is for the body map " + inQuotes(routine.body) + ", which is not here.",
                     "Known is " + inQuotes(map.id) + ".");
    addStrokes(root["strokes"], routine.language, map, report);
    Meaning(map, knowsStrokes, report).check(root, routine);
    return routine;
}

RoutineReading parseRoutine(std::string text, const body::BodyMap& map, bool reviewed) {
    body::BodyMap extended = map;
    routine::StrokeMemory memory;
    auto reading = parse(std::move(text), extended, reviewed ? &memory : nullptr);
    return withMap(std::move(reading), std::move(extended));
}

RoutineReading readRoutine(const std::filesystem::path& file, const body::BodyMap& map) {
    body::BodyMap extended = map;
    routine::StrokeMemory memory;
    auto reading = parseFile(file, extended, memory);
    return withMap(std::move(reading), std::move(extended));
}

RoutineReader::RoutineReader(body::BodyMap map)
    : m_map(std::move(map))
    , m_strokes(m_map.strokes.size()) {}

RoutineReading RoutineReader::read(const std::filesystem::path& file) {
    m_map.strokes.erase(m_map.strokes.begin() + static_cast<std::ptrdiff_t>(m_strokes), m_map.strokes.end());
    return parseFile(file, m_map, m_memory);
}

} // namespace effleur::library
