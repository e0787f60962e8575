#include "library/file.h"
#include "library/library.h"
#include "library/shapes.h"
#include "library/stroke_reader.h"

#include <algorithm>

namespace effleur::library {
namespace {

using routine::Problem;

/// Where the sides are named when the map does not say: left of the middle, above it.
body::Point besideFrame(const body::Frame& frame) {
    return frame.centre + body::Point{-0.26, -0.2} * frame.across;
}

body::UsualMinutes readUsual(const Value& value) {
    return {static_cast<int>(readNumber(value.item(0), 1, 600, 0)),
            static_cast<int>(readNumber(value.item(1), 1, 600, 0))};
}

body::Join readJoin(const Value& value, const PathReader& paths) {
    if (!value) return {};
    return {std::string(value["body"].text()),  paths.point(value["at"]),      paths.point(value["seam"].item(0)),
            paths.point(value["seam"].item(1)), readText(value["name"], "en"), readUsual(value["usualMinutes"])};
}

/// In the order of the file; of a pair the one that is not written is the mirror image of the other.
std::vector<body::Stand> readStands(const Value& value, double axis, body::Point about, const PathReader& paths,
                                    Report& report) {
    std::vector<body::Stand> stands;
    for (const Value each : value) {
        const auto stance = fromWord<body::Stance>(stanceWords, each.key());
        if (!stance) continue;
        const Value sign = each["sign"];
        const body::Stand stand{*stance,
                                paths.point(each["elbows"].item(0)),
                                paths.point(each["elbows"].item(1)),
                                readNumber(sign["angle"], -360, 360, 0),
                                paths.length(readNumber(sign["away"], 0, 10'000, 0)),
                                readNumber(sign["turned"], -360, 360, 0),
                                about};
        stands.push_back(stand);
        const body::Stance other = body::mirrored(*stance);
        if (other != *stance && !value[stanceWords[static_cast<std::size_t>(other)]])
            stands.push_back(mirrored(stand, axis));
    }
    if (stands.empty() && value.is(Kind::Object)) report.add(value, Problem::NoStance);
    return stands;
}

/// The drawing itself is built into the program (figure/drawing.h); here it is looked at whether it can mean something.
void checkFigure(const Value& figure, Report& report) {
    std::vector<std::string_view> groups;
    for (const Value each : figure["groups"])
        groups.push_back(each.key());
    for (const Value look : figure["hidden"])
        for (const Value group : look)
            if (group.is(Kind::String) && std::find(groups.begin(), groups.end(), group.text()) == groups.end())
                report.add(group, Problem::NoSuchGroup, {shortened(group.text()), nearest(group.text(), groups)});
}

body::BodyMap readMap(const Value& root, Report& report) {
    body::BodyMap map;
    map.fileUnits = readNumber(root["unitsPerCm"], 1, 100, map.fileUnits);
    map.name = readText(root["name"], "en");
    map.position =
        fromWord<body::BodyPosition>(wordsOf<body::BodyPosition>(), root["position"].text()).value_or(map.position);
    map.clothed = root["clothed"].boolean();
    map.cover = readText(root["cover"], "en");
    map.uncover = readText(root["uncover"], "en");
    map.usual = readUsual(root["usualMinutes"]);
    PathReader paths(map.fileUnits, report);
    map.id = root["id"].text();
    map.width = paths.length(readNumber(root["width"], 1, 10'000, 1));
    map.height = paths.length(readNumber(root["height"], 1, 10'000, 1));
    map.axis = paths.length(root["axis"].number());
    if (const Value axis = root["axis"]; axis.isNumber() && (map.axis < 0 || map.axis > map.width))
        report.add(axis, Problem::AxisOutside);
    map.frame = {paths.point(root["framing"]["centre"]),
                 paths.length(readNumber(root["framing"]["across"], 1, 10'000, 1))};
    map.sideMark = root["sideMark"] ? paths.point(root["sideMark"]) : besideFrame(map.frame);
    map.join = readJoin(root["join"], paths);
    map.stands = readStands(root["stances"], map.axis, map.frame.centre, paths, report);
    checkFigure(root["figure"], report);
    map.silhouette = paths.polygon(root["silhouette"]);
    for (const Value each : root["landmarks"])
        map.landmarks.push_back({std::string(each.key()), paths.point(each)});
    std::vector<std::string_view> regions;
    for (const Value each : root["regions"]) {
        if (map.regions.size() == body::mostRegions) break;
        map.regions.push_back({std::string(each.key()), paths.polygon(each)});
        regions.push_back(each.key());
    }
    for (const Value each : root["zones"]) {
        map.zones.push_back(
            {std::string(each.key()),
             fromWord<body::ZoneRule>(zoneRuleWords, each["rule"].text()).value_or(body::ZoneRule::Never),
             paths.polygon(each["path"]), std::string(each["reason"].text())});
    }
    for (const Value each : root["directions"]) {
        if (report.isFull()) break;
        const Value region = each["region"];
        map.directions.push_back({std::string(region.text()), paths.point(each["start"]), paths.point(each["end"])});
        if (region.is(Kind::String) && !map.region(region.text()))
            report.add(region, Problem::NoSuchRegion, {shortened(region.text()), nearest(region.text(), regions)});
    }
    for (std::size_t i = 0; i < map.contact.size(); ++i)
        map.contact[i] = paths.polygon(root["contact"][word(static_cast<body::HandShape>(i))]);
    StrokeReader reader(map, "en", paths, report);
    for (const Value each : root["strokes"])
        map.strokes.push_back(reader.stroke(each));
    return map;
}

void read(std::string_view text, Report& report, BodyReading& reading) {
    if (!isReadableText(text, report)) return;
    const auto document = Document::read(text, report);
    if (!document) return;
    check(document->root(), bodyShape(), report);
    auto map = readMap(document->root(), report);
    if (!report.hasErrors()) reading.map = std::move(map);
}

} // namespace

BodyReading parseBodyMap(const std::string& text) {
    BodyReading reading;
    Report report(text);
    read(text, report, reading);
    reading.findings = report.take();
    return reading;
}

BodyReading readBodyMap(const std::filesystem::path& file) {
    Report report({});
    const auto text = readFile(file, report);
    if (!text) return {std::nullopt, report.take()};
    return parseBodyMap(*text);
}

} // namespace effleur::library
