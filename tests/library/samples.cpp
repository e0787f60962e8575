#include "library/samples.h"

#include "phrases/findings.h"

#include <regex>
#include <sstream>

namespace samples {

std::string bodyText() {
    return R"({
  "format": 1, "id": "small", "name": {"en": "The small one", "de": "Die Kleine"}, "unitsPerCm": 12, "position": "seated", "width": 1000, "height": 1400, "axis": 500,
  "framing": {"centre": [500, 617], "across": 1168}, "sideMark": [193, 376],
  "stances": {
    "hip-left": {"elbows": [[240, 1500], [500, 1560]], "sign": {"angle": 148.6, "away": 513, "turned": 14}},
    "flank-left": {"elbows": [[0, 640], [0, 900]], "sign": {"angle": 167.8, "away": 487, "turned": 84}},
    "head": {"elbows": [[720, -330], [280, -330]], "sign": {"angle": 270, "away": 520, "turned": 180}},
    "behind": {"elbows": [[240, 1500], [760, 1500]], "sign": {"angle": 90, "away": 513, "turned": 0}}
  },
  "figure": {"drawing": "small.svg", "cover": "towel.svg", "groups": {"skin-outline": "skin", "shirt": "cloth"}, "hidden": {"always": [], "paper": ["shirt"]},
    "colours": {"cloth": {"candle": "#44423E", "day": "#D6DBE1", "contrast": "#161616", "paper": "#FFFFFF"}}},
  "silhouette": "M 200 100 L 800 100 L 800 1300 L 200 1300 Z",
  "landmarks": {"c7": [500, 372]},
  "regions": {"upper": "M 200 100 L 800 100 L 800 700 L 200 700 Z", "lower": "M 200 700 L 800 700 L 800 1300 L 200 1300 Z"},
  "zones": {"spine": {"rule": "noPressure", "path": "M 490 100 L 510 100 L 510 1300 L 490 1300 Z", "reason": "bone"}},
  "directions": [{"region": "upper", "start": [474, 320], "end": [396, 381]}],
  "contact": {
    "flat": "M -40 -80 L 40 -80 L 40 40 L -40 40 Z", "fan": "M -50 -80 L 50 -80 L 40 40 Z", "cupped": {"disc": 36},
    "reinforced": "M -40 -80 L 40 -80 L 40 40 L -40 40 Z", "fingertips": {"disc": 12, "at": [0, -100]},
    "pinch": {"disc": 12}, "squeeze": "M -40 0 L 40 0 L 40 40 L -40 40 Z",
    "grasp": {"disc": 50}, "thumb": {"disc": 10}
  },
  "strokes": {
    "glide": {"seconds": {"out": 6, "return": 4}, "level": 1, "returnPressure": 0, "where": "up the back", "hands": {"en": "both palms", "de": "beide Hände"},
      "left": {"out": "M 430 900 L 430 300", "return": "M 430 300 L 300 600 L 430 900", "angle": [[0, 0], [1, -60], [2, 0]], "shape": [[0, "flat"], [0.6, "fan"]]}},
    "spiral": {"sides": "each", "stance": "hip-right", "left": {"out": "M 400 900 C 380 700, 420 500, 400 400 L 400 900", "shape": "reinforced", "angle": "tangent"}, "right": {"onTop": true, "degrees": -20, "back": 40}},
    "roll": {"sides": "each", "seconds": {"out": 9, "return": 3}, "lanes": {
      "near": {"left": {"out": "M 440 900 L 440 400", "return": "M 440 400 L 440 900", "shape": "pinch"}, "right": {"rest": [600, 900], "angle": 20}},
      "far": {"left": {"out": "M 380 900 L 380 400", "return": "M 380 400 L 380 900", "shape": "pinch"}, "right": {"rest": [600, 900]}}}},
    "claps": {"kind": "points", "points": [[400, 400], [600, 400], [400, 500], [600, 500]], "shape": "cupped"},
    "still": {"kind": "hold", "left": {"rest": [500, 950]}, "right": {"rest": [500, 450], "angle": 90}}
  }
})";
}

std::string routineText() {
    return R"({
  "format": 1, "id": "sample", "language": "en", "title": {"en": "Sample", "de": "Muster"}, "summary": "All there is.",
  "intent": "invigorating", "level": "advanced", "position": "seated", "body": "small", "author": "A", "license": "CC0-1.0",
  "changeSeconds": 6.5, "prepare": ["towels", {"text": "A glass of water"}],
  "strokes": {"own": {"seconds": {"out": 2, "return": 1}, "left": {"out": "M 400 900 L 400 800", "return": "M 400 800 L 400 900"}}},
  "steps": [
    {"id": "hold", "technique": "holding", "stroke": "still", "title": "Hold", "pressure": 0, "repetitions": 1, "secondsPerRepetition": 20},
    {"id": "open", "technique": "stroking", "stroke": "glide", "side": "both", "title": "Open", "where": "here", "hands": "so",
     "pressure": 1, "pressureTo": 2, "repetitions": 6, "repetitionsRange": [5, 8], "secondsPerRepetition": 12.5, "beatsPerRepetition": 2,
     "cue": "Go.", "tips": ["Lean."], "watchFor": ["Thumbs", {"en": "Elbows", "de": "Ellbogen"}], "teach": "Show.", "ask": "Yes?",
     "remind": ["headTurn", "oil"], "practiceSeconds": 90, "swap": true, "advance": "wait", "optional": true},
    {"id": "own", "technique": "rubbing", "stroke": "own", "title": "Own", "pressure": 2, "repetitions": 6, "secondsPerRepetition": 3},
    {"id": "knead", "technique": "kneading", "stroke": "spiral", "side": "each", "stance": "flank-left", "title": "Knead", "pressure": 3, "repetitions": 5, "secondsPerRepetition": 30, "beatsPerRepetition": 16},
    {"id": "roll", "technique": "rolling", "stroke": "roll", "lanes": ["near"], "side": "left", "title": "Roll", "pressure": 2, "repetitions": 3, "secondsPerRepetition": 15},
    {"id": "clap", "technique": "clapping", "stroke": "claps", "title": "Clap", "pressure": 2, "repetitions": 6, "secondsPerRepetition": 10, "beatsPerRepetition": 40},
    {"id": "rest", "technique": "resting", "title": "Rest", "pressure": 0, "repetitions": 1, "secondsPerRepetition": 60}
  ],
  "aftercare": ["Get up slowly."]
})";
}

const effleur::body::BodyMap& body() {
    static const auto map = effleur::library::parseBodyMap(bodyText()).map.value();
    return map;
}

std::string with(const std::string& text, const std::string& pointer, const Json& value) {
    auto json = Json::parse(text);
    json[Json::json_pointer(pointer)] = value;
    return json.dump(2);
}

std::string without(const std::string& text, const std::string& pointer) {
    auto json = Json::parse(text);
    const Json::json_pointer at(pointer);
    auto& parent = json[at.parent_pointer()];
    if (parent.is_array())
        parent.erase(static_cast<std::size_t>(std::stoul(at.back())));
    else
        parent.erase(at.back());
    return json.dump(2);
}

namespace {

/// Every number of path data.
std::string scaledPath(const std::string& data, double by) {
    static const std::regex number(R"(-?[0-9]+(\.[0-9]+)?)");
    std::ostringstream scaled;
    scaled.precision(17);
    std::ptrdiff_t at = 0;
    for (std::sregex_iterator each(data.begin(), data.end(), number), end; each != end; ++each) {
        scaled << data.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(each->position() - at))
               << std::stod(each->str()) * by;
        at = each->position() + each->length();
    }
    scaled << data.substr(static_cast<std::size_t>(at));
    return scaled.str();
}

void scale(Json& json, double by) {
    if (json.is_number()) json = json.get<double>() * by;
    if (json.is_string()) json = scaledPath(json, by);
    if (json.is_structured())
        for (auto& each : json)
            scale(each, by);
}

/// All that is a place or a length, wherever it stands in a stroke; times and angles are none.
void scaleStroke(Json& json, double by) {
    for (auto& [key, value] : json.items()) {
        if (key == "points" || key == "rest" || key == "back" ||
            (value.is_string() && (key == "out" || key == "return")))
            scale(value, by);
        else if (value.is_object())
            scaleStroke(value, by);
    }
}

} // namespace

std::string inUnits(const std::string& text, double perCm) {
    const double by = perCm / 12;
    Json json = Json::parse(text);
    if (json.contains("unitsPerCm")) json["unitsPerCm"] = perCm;
    for (const char* length : {"width", "height", "axis", "silhouette", "landmarks", "regions", "contact"})
        if (json.contains(length)) scale(json[length], by);
    for (const char* list : {"zones", "directions"}) {
        if (!json.contains(list)) continue;
        for (auto& each : json[list])
            for (const char* place : {"path", "start", "end"})
                if (each.contains(place)) scale(each[place], by);
    }
    if (json.contains("framing")) scale(json["framing"], by);
    if (json.contains("sideMark")) scale(json["sideMark"], by);
    if (json.contains("stances"))
        for (auto& stand : json["stances"]) {
            scale(stand["elbows"], by);
            scale(stand["sign"]["away"], by);
        }
    for (auto& stroke : json["strokes"])
        scaleStroke(stroke, by);
    return json.dump();
}

namespace {
void collect(const Json& json, const std::string& pointer, std::vector<std::string>& into) {
    if (!json.is_structured()) return;
    for (const auto& [key, value] : json.items()) {
        const auto below = pointer + '/' + key;
        into.push_back(below);
        collect(value, below, into);
    }
}
} // namespace

std::vector<std::string> pointers(const std::string& text) {
    std::vector<std::string> all;
    collect(Json::parse(text), "", all);
    return all;
}

std::string codes(const effleur::routine::Findings& findings) {
    std::string all;
    for (const auto& each : findings)
        all += (all.empty() ? "" : " ") + std::string(each.code());
    return all;
}

namespace {
const effleur::phrases::Phrasebook& english() {
    static const effleur::phrases::Phrasebook book;
    return book;
}
} // namespace

std::string message(const effleur::routine::Finding& finding) {
    return effleur::phrases::wordingOf(finding, english()).message.toStdString();
}

std::string suggestion(const effleur::routine::Finding& finding) {
    return effleur::phrases::wordingOf(finding, english()).suggestion.toStdString();
}

std::string described(const std::filesystem::path& file, const effleur::routine::Finding& finding) {
    return effleur::phrases::described(QString::fromStdString(file.string()), finding, english()).toStdString();
}

} // namespace samples
