#include "library/layout.h"
#include "library/library.h"
#include "library/plain_numbers.h"
#include "library/report.h"
#include "library/routine_reader.h"
#include "library/shapes.h"

#include <algorithm>

namespace effleur::library {
namespace {

using routine::Routine;
using routine::Step;

/// The fields of a document in their order; null where a field may be left out because it has its default.
using Fields = std::vector<std::pair<std::string, Json>>;

Json ofText(const body::Text& text, const std::string& language) {
    if (text.empty()) return nullptr;
    if (text.byLanguage.size() == 1 && text.byLanguage.begin()->first == language)
        return text.byLanguage.begin()->second;
    Json json = Json::object();
    for (const auto& [each, words] : text.byLanguage)
        json[each] = words;
    return json;
}

Json ofTexts(const std::vector<body::Text>& texts, const std::string& language) {
    if (texts.empty()) return nullptr;
    Json json = Json::array();
    for (const auto& text : texts)
        json.push_back(ofText(text, language));
    return json;
}

Json ofSeconds(routine::Millis span) {
    if (span.count() % 1000 == 0) return span.count() / 1000;
    return static_cast<double>(span.count()) / 1000;
}

Json ofWord(const std::string& word) {
    return word.empty() ? Json() : Json(word);
}

Fields fieldsOf(const Step& step, const std::string& language) {
    Json remind;
    for (const auto each : step.remind)
        remind.push_back(word(each));
    return {{"id", step.id},
            {"technique", word(step.technique)},
            {"body", ofWord(step.body)},
            {"stroke", ofWord(step.stroke)},
            {"lanes", step.lanes.empty() ? Json() : Json(step.lanes)},
            {"side", step.side == routine::Side::Both ? Json() : Json(word(step.side))},
            {"stance", step.stance ? Json(stanceWords[static_cast<std::size_t>(*step.stance)]) : Json()},
            {"title", ofText(step.title, language)},
            {"where", ofText(step.where, language)},
            {"hands", ofText(step.hands, language)},
            {"pressure", step.pressure},
            {"pressureTo", step.pressureTo ? Json(*step.pressureTo) : Json()},
            {"repetitions", step.repetitions},
            {"repetitionsRange",
             step.repetitionsRange ? Json::array({step.repetitionsRange->low, step.repetitionsRange->high}) : Json()},
            {"secondsPerRepetition", ofSeconds(step.perRepetition)},
            {"beatsPerRepetition", step.beatsPerRepetition == 1 ? Json() : Json(step.beatsPerRepetition)},
            {"cue", ofText(step.cue, language)},
            {"tips", ofTexts(step.tips, language)},
            {"watchFor", ofTexts(step.watchFor, language)},
            {"teach", ofText(step.teach, language)},
            {"ask", ofText(step.ask, language)},
            {"remind", remind},
            {"practiceSeconds", step.practice.count() == 0 ? Json() : ofSeconds(step.practice)},
            {"swap", step.swap ? Json(true) : Json()},
            {"advance", step.advance == routine::Advance::Auto ? Json() : Json(word(step.advance))},
            {"optional", step.optional ? Json(true) : Json()}};
}

/// All fields but the steps and what follows them.
Fields fieldsOf(const Routine& routine) {
    Json prepare;
    for (const auto& each : routine.prepare) {
        if (each.text.empty())
            prepare.push_back(each.id);
        else
            prepare.push_back({{"text", ofText(each.text, routine.language)}});
    }
    const bool parts =
        std::any_of(routine.steps.begin(), routine.steps.end(), [](const Step& step) { return !step.body.empty(); });
    return {{"format", parts ? partsFormat : 1},
            {"id", routine.id},
            {"language", routine.language},
            {"title", ofText(routine.title, routine.language)},
            {"summary", ofText(routine.summary, routine.language)},
            {"intent", word(routine.intent)},
            {"level", word(routine.level)},
            {"position", routine.position ? Json(word(*routine.position)) : Json()},
            {"body", routine.body},
            {"author", ofWord(routine.author)},
            {"license", ofWord(routine.license)},
            {"changeSeconds", ofSeconds(routine.change)},
            {"prepare", prepare}};
}

Json written(const Fields& fields) {
    Json json = Json::object();
    for (const auto& [name, value] : fields)
        if (!value.is_null()) json[name] = value;
    return json;
}

/// Changes in `json` what differs between the two.
void change(Json& json, const Fields& before, const Fields& after, const std::string& language) {
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto& [name, value] = after[i];
        if (value == before[i].second) continue;
        if (value.is_null()) {
            json.erase(name);
        } else if (value.is_string() && json.contains(name) && json[name].is_object()) {
            json[name] = Json::object({{language, value}});
        } else {
            json[name] = value;
        }
    }
}

Json patchedSteps(const Json& steps, const Routine& before, const Routine& after) {
    Json result = Json::array();
    for (const Step& step : after.steps) {
        const auto fields = fieldsOf(step, after.language);
        const auto index = before.indexOf(step.id);
        if (!index || *index >= steps.size() || !steps[*index].is_object()) {
            result.push_back(written(fields));
            continue;
        }
        Json json = steps[*index];
        change(json, fieldsOf(before.steps[*index], before.language), fields, after.language);
        result.push_back(std::move(json));
    }
    return result;
}

} // namespace

std::string write(const Routine& routine) {
    Json json = written(fieldsOf(routine));
    json["steps"] = patchedSteps(Json::array(), {}, routine);
    if (!routine.aftercare.empty()) json["aftercare"] = ofTexts(routine.aftercare, routine.language);
    return layOut(json);
}

std::string patch(const std::string& document, const Routine& routine) {
    Report report(document);
    const auto read = Document::read(document, report);
    if (!read || report.hasErrors() || !read->root().is(Kind::Object)) return write(routine);
    const Routine before = readFields(read->root());
    if (before == routine) return document;
    const PlainNumbers numbers;
    Json json = Json::parse(document, nullptr, false);
    change(json, fieldsOf(before), fieldsOf(routine), routine.language);
    json["steps"] = patchedSteps(json.contains("steps") ? json["steps"] : Json::array(), before, routine);
    change(json, {{"aftercare", ofTexts(before.aftercare, before.language)}},
           {{"aftercare", ofTexts(routine.aftercare, routine.language)}}, routine.language);
    return layOut(json);
}

} // namespace effleur::library
