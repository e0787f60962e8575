#include "library/routine_reader.h"

#include "body/join.h"
#include "library/file.h"
#include "library/library.h"
#include "library/shapes.h"
#include "library/stroke_reader.h"
#include "routine/limits.h"
#include "routine/review.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace effleur::library {
namespace {

using routine::Problem;
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
    if (const Value body = value["body"]; body.is(Kind::String)) step.body = body.text();
    step.stroke = value["stroke"].text();
    for (const Value lane : value["lanes"])
        step.lanes.emplace_back(lane.text());
    readWord(value["side"], step.side);
    step.stance = fromWord<body::Stance>(stanceWords, value["stance"].text());
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
        if (const Value title = root["title"]; title && routine.title.empty()) m_report.add(title, Problem::NoTitle);
        for (const Value each : root["prepare"]) {
            if (m_report.isFullOfWarnings()) break;
            const std::vector<std::string_view> known(knownPreparations.begin(), knownPreparations.end());
            if (each.is(Kind::String) && isName(each.text()) && !fromWord<int>(knownPreparations, each.text())) {
                if (auto near = nearest(each.text(), known); near.empty())
                    m_report.add(each, Problem::UnknownPreparation, {shortened(each.text())});
                else
                    m_report.add(each, Problem::MisspeltPreparation, {shortened(each.text()), std::move(near)});
            }
        }
        std::map<std::string_view, Value> ids;
        auto step = routine.steps.begin();
        for (const Value each : root["steps"]) {
            if (m_report.isFull()) return;
            const Value id = each["id"];
            if (id.is(Kind::String) && !ids.emplace(id.text(), id).second)
                m_report.add(id, Problem::IdTwice, {shortened(id.text()), shortened(std::string(id.text()) + "-2")});
            if (each.is(Kind::Object)) checkStep(each, *step);
            ++step;
        }
    }

private:
    void checkStep(const Value& value, const Step& step) {
        if (const Value title = value["title"]; title && step.title.empty()) m_report.add(title, Problem::NoStepTitle);
        if (const Value range = value["repetitionsRange"]; range && value["repetitions"].isNumber()) {
            const auto [low, high] = *step.repetitionsRange;
            if (low > high)
                m_report.add(range, Problem::RangeBackwards);
            else if (step.repetitions < low || step.repetitions > high)
                m_report.add(range, Problem::RangeMisses, {static_cast<double>(step.repetitions)});
        }
        if (fromWord<Technique>(wordsOf<Technique>(), value["technique"].text())) checkStroke(value, step);
    }

    void checkStroke(const Value& value, const Step& step) {
        const bool known = m_knowsStrokes && isOn(m_map, step.body);
        const std::size_t part = m_map.partOf(step.body);
        if (known) readStance(value["stance"], m_map, part, m_report);
        const Value name = value["stroke"];
        if (step.technique == Technique::Resting) {
            if (name) m_report.add(name, Problem::RestWithStroke);
            return;
        }
        if (!name) {
            m_report.add(value, Problem::NoStroke);
            return;
        }
        if (!known || !name.is(Kind::String)) return;
        const body::Stroke* stroke = m_map.stroke(step.stroke, step.body);
        if (!stroke) return reportStroke(name, part);
        checkSide(value, step, *stroke);
        checkKind(name, step, *stroke);
        checkLanes(value["lanes"], *stroke);
        checkBeats(value, step, *stroke);
    }

    /// Whether the map is, or holds, the body of this name; every map is the body of no name.
    static bool isOn(const body::BodyMap& map, std::string_view body) {
        return body.empty() || map.part(map.partOf(body)).id == body;
    }

    void reportStroke(const Value& name, std::size_t part) {
        const std::string first = body::strokeOfPart(m_map.part(part).id, {});
        std::vector<std::string_view> known;
        for (const auto& each : m_map.strokes)
            if (const std::string_view own = body::ownName(each.id);
                part == 0 ? own == each.id : each.id == first + std::string(own))
                known.push_back(own);
        auto near = nearest(name.text(), known);
        if (near.empty() && known.size() <= 20)
            m_report.add(name, Problem::NoneOfTheStrokes, {shortened(name.text()), copied(known)});
        else
            m_report.add(name, Problem::NoSuchStroke, {shortened(name.text()), std::move(near)});
    }

    void checkSide(const Value& value, const Step& step, const body::Stroke& stroke) {
        const Value side = value["side"];
        if (side && !fromWord<Side>(wordsOf<Side>(), side.text())) return;
        if (stroke.oneSided == (step.side != Side::Both)) return;
        if (stroke.oneSided)
            m_report.add(side ? side : value, Problem::WhichSide, {shortened(body::ownName(stroke.id))});
        else
            m_report.add(side, Problem::BothSides, {shortened(body::ownName(stroke.id))});
    }

    void checkKind(const Value& name, const Step& step, const body::Stroke& stroke) {
        const bool claps = step.technique == Technique::Clapping;
        const bool holds = step.technique == Technique::Holding;
        if (claps != (stroke.kind == body::StrokeKind::Points))
            m_report.add(name, claps ? Problem::ClapsWithoutPoints : Problem::PointsWithoutClaps);
        else if (holds && stroke.kind != body::StrokeKind::Hold)
            m_report.add(name, Problem::HoldMoves);
        else if (stroke.kind == body::StrokeKind::Hold && !holds && step.technique != Technique::Shaking)
            m_report.add(name, Problem::StillWithoutHold);
    }

    void checkLanes(const Value& lanes, const body::Stroke& stroke) {
        std::vector<std::string_view> known;
        for (const auto& lane : stroke.lanes)
            if (!lane.id.empty()) known.push_back(lane.id);
        std::vector<std::string_view> used;
        for (const Value lane : lanes) {
            if (!lane.is(Kind::String) || used.size() > stroke.lanes.size()) continue;
            if (std::find(used.begin(), used.end(), lane.text()) != used.end())
                m_report.add(lane, Problem::LaneTwice, {shortened(lane.text())});
            else if (!stroke.lane(lane.text()) || lane.text().empty())
                reportLane(lane, stroke, known);
            used.push_back(lane.text());
        }
    }

    void reportLane(const Value& lane, const body::Stroke& stroke, const std::vector<std::string_view>& known) {
        const std::string id = shortened(body::ownName(stroke.id));
        const std::string name = shortened(lane.text());
        if (known.empty())
            m_report.add(lane, Problem::NoLanes, {id, name});
        else
            m_report.add(lane, Problem::NoSuchLane, {id, name, copied(known)});
    }

    void checkBeats(const Value& value, const Step& step, const body::Stroke& stroke) {
        if (step.technique != Technique::Clapping || stroke.kind != body::StrokeKind::Points) return;
        for (const auto& lane : stroke.lanes) {
            for (const auto* hand : {&lane.left, &lane.right}) {
                const auto points = static_cast<int>(hand->points.size());
                if (points == 0 || step.beatsPerRepetition % points == 0) continue;
                const Value beats = value["beatsPerRepetition"];
                const int next = (step.beatsPerRepetition / points + 1) * points;
                m_report.add(
                    beats ? beats : value, Problem::UnevenClaps,
                    {shortened(body::ownName(stroke.id)), static_cast<double>(points), static_cast<double>(next)});
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
    PathReader paths(map.fileUnits, report);
    StrokeReader reader(map, language, paths, report);
    for (const Value each : strokes) {
        if (report.isFull() || map.strokes.size() > mostStrokes) return;
        if (map.stroke(each.key()))
            report.add(each, Problem::StrokeTwice, {shortened(each.key())});
        else
            map.strokes.push_back(moved(reader.stroke(each), map.part(0).origin));
    }
}

/// A body map with room for a routine's own strokes, and what is known of its strokes; without that nothing is
/// reviewed.
struct ReadOn {
    body::BodyMap* map = nullptr; ///< null: there is no such body
    routine::StrokeMemory* memory = nullptr;
};
using Choose = std::function<ReadOn(std::string_view body)>;

/// Reports what a routine whose shape was checked can't mean on its map. Takes values of any shape: what does not fit
/// keeps its default.
Routine readMeaning(const Value& root, Routine routine, body::BodyMap* map, const Bodies& bodies, Report& report) {
    const Value body = root["body"];
    if (!map && (!body || isName(body.text())))
        report.add(body ? body : root, Problem::OtherBody, {shortened(routine.body), bodies.ids()});
    if (map && routine.position && *routine.position != map->position)
        report.add(root["position"], Problem::OtherPosition, {shortened(map->id), std::string(word(map->position))});
    body::BodyMap nowhere;
    body::BodyMap& ground = map ? *map : nowhere;
    addStrokes(root["strokes"], routine.language, ground, report);
    Meaning(ground, map != nullptr, report).check(root, routine);
    return routine;
}

/// What the maps that a routine goes over are called together; of those that can't be, its own.
std::string groundOf(const Value& root, const Routine& routine, const Bodies& bodies, Report& report) {
    std::string ground = routine.body;
    const bool known = bodies.find(ground) != nullptr;
    auto step = routine.steps.begin();
    for (const Value each : root["steps"]) {
        if (report.isFull()) break;
        const Value body = each["body"];
        const std::string& name = (step++)->body;
        if (name.empty() || !isName(name)) continue;
        if (root["format"].isNumber() && root["format"].number() < partsFormat)
            report.add(body, Problem::PartsInOldFormat);
        const auto parts = body::partsIn(ground);
        if (!known || std::find(parts.begin(), parts.end(), name) != parts.end()) continue;
        const std::string more = ground + body::joiner + name;
        if (!bodies.find(name))
            report.add(body, Problem::OtherBody, {shortened(name), bodies.ids()});
        else if (!bodies.find(more))
            report.add(body, Problem::NotJoined, {shortened(name), shortened(routine.body)});
        else
            ground = more;
    }
    return ground;
}

void read(const Choose& choose, const Bodies& bodies, Report& report, RoutineReading& reading) {
    if (!isReadableText(reading.text, report)) return;
    const auto document = Document::read(reading.text, report);
    if (!document) return;
    check(document->root(), routineShape(), report);
    Routine fields = readFields(document->root());
    const ReadOn ground = choose(groundOf(document->root(), fields, bodies, report));
    auto routine = readMeaning(document->root(), std::move(fields), ground.map, bodies, report);
    if (report.hasErrors()) return;
    if (ground.memory) report.adopt(routine::review(routine, *ground.map, *ground.memory), *document);
    if (!report.hasErrors()) reading.routine = std::move(routine);
}

RoutineReading parse(std::string text, const Choose& choose, const Bodies& bodies) {
    RoutineReading reading;
    reading.text = std::move(text);
    Report report(reading.text);
    read(choose, bodies, report, reading);
    reading.findings = report.take();
    return reading;
}

RoutineReading parseFile(const std::filesystem::path& file, const Choose& choose, const Bodies& bodies) {
    Report report({});
    auto text = readFile(file, report);
    if (!text) return {std::nullopt, std::nullopt, report.take(), {}};
    return parse(*std::move(text), choose, bodies);
}

/// Reads one routine on a copy of its map, which it takes along.
template<typename Parse> RoutineReading readAlone(const Bodies& bodies, bool reviewed, const Parse& parse) {
    std::optional<body::BodyMap> map;
    routine::StrokeMemory memory;
    RoutineReading reading = parse([&](std::string_view id) -> ReadOn {
        const body::BodyMap* found = bodies.find(id);
        if (!found) return {};
        map = *found;
        return {&*map, reviewed ? &memory : nullptr};
    });
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
    routine.position = fromWord<body::BodyPosition>(wordsOf<body::BodyPosition>(), root["position"].text());
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

RoutineReading parseRoutine(std::string text, const Bodies& bodies, bool reviewed) {
    return readAlone(bodies, reviewed, [&](const Choose& choose) { return parse(std::move(text), choose, bodies); });
}

RoutineReading readRoutine(const std::filesystem::path& file, const Bodies& bodies) {
    return readAlone(bodies, true, [&](const Choose& choose) { return parseFile(file, choose, bodies); });
}

RoutineReading RoutineReader::read(const std::filesystem::path& file) {
    m_last.clear();
    const auto choose = [this](std::string_view id) -> ReadOn {
        auto found = m_grounds.find(id);
        if (found == m_grounds.end()) {
            const body::BodyMap* map = m_bodies->find(id);
            if (!map) return {};
            found = m_grounds.emplace(id, Ground{*map, map->strokes.size(), {}}).first;
        }
        m_last = id;
        Ground& ground = found->second;
        auto& strokes = ground.map.strokes;
        strokes.erase(strokes.begin() + static_cast<std::ptrdiff_t>(ground.strokes), strokes.end());
        return {&ground.map, &ground.memory};
    };
    return parseFile(file, choose, *m_bodies);
}

const body::BodyMap& RoutineReader::map() const {
    static const body::BodyMap none;
    const auto found = m_grounds.find(m_last);
    return found == m_grounds.end() ? none : found->second.map;
}

} // namespace effleur::library
