#include "library/document.h"
#include "library/report.h"
#include "library/samples.h"
#include "library/shapes.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace effleur;
namespace fs = std::filesystem;

namespace {

const fs::path source{EFFLEUR_SOURCE_DIR};

std::string textOf(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

/// The published schema and our own validator of one kind of document.
class Judges {
public:
    Judges(const std::string& schemaFile, const library::Shape& shape)
        : m_shape(shape) {
        const auto json = nlohmann::json::parse(textOf(source / "resources/schema" / schemaFile));
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(valijson::adapters::NlohmannJsonAdapter(json), m_schema);
    }
    bool schemaAccepts(const std::string& text) {
        const auto json = nlohmann::json::parse(text);
        return valijson::Validator().validate(m_schema, valijson::adapters::NlohmannJsonAdapter(json), nullptr);
    }
    bool weAccept(const std::string& text) {
        library::Report report(text);
        const auto document = library::Document::read(text, report);
        if (document) library::check(document->root(), m_shape, report);
        return !report.hasErrors();
    }

private:
    const library::Shape& m_shape;
    valijson::Schema m_schema;
};

Judges& routineJudges() {
    static Judges judges("routine-1.schema.json", library::routineShape());
    return judges;
}
Judges& bodyJudges() {
    static Judges judges("body-1.schema.json", library::bodyShape());
    return judges;
}

/// Spoils one place at a time; both judges must agree on every document. Gives how many were refused.
int disagreements(Judges& judges, const std::string& text, const std::vector<std::string>& places, int& refused) {
    const std::vector<samples::Json> wrong{nullptr,
                                           true,
                                           1.5,
                                           -1,
                                           0,
                                           1000000000,
                                           "",
                                           "unknown word",
                                           "unknown-word",
                                           samples::Json::array(),
                                           samples::Json::object(),
                                           {1, 2, 3},
                                           {{"x", "y"}},
                                           {{"en", "y"}},
                                           std::string(2001, 'x')};
    int disagreed = 0;
    const auto judge = [&](const std::string& spoiled, const std::string& what) {
        const bool accepted = judges.schemaAccepts(spoiled);
        refused += accepted ? 0 : 1;
        if (accepted == judges.weAccept(spoiled)) return;
        ++disagreed;
        UNSCOPED_INFO(what << ": the schema " << (accepted ? "accepts" : "refuses"));
    };
    for (const auto& pointer : places) {
        judge(samples::without(text, pointer), "without " + pointer);
        for (const auto& value : wrong)
            judge(samples::with(text, pointer, value), pointer + " = " + value.dump().substr(0, 40));
    }
    return disagreed;
}

/// What is alike in many places need be spoiled in only some: every place of a sample, and of a shipped file a part.
std::vector<std::string> every(std::size_t stride, std::vector<std::string> all) {
    std::vector<std::string> some;
    for (std::size_t i = 0; i < all.size(); i += stride)
        some.push_back(all[i]);
    return some;
}

} // namespace

TEST_CASE("the schema accepts what is shipped, and what the tests use") {
    for (const auto& each : fs::directory_iterator(source / "routines"))
        if (each.path().string().ends_with(".routine.json")) CHECK(routineJudges().schemaAccepts(textOf(each.path())));
    for (const char* id : {"back", "legs", "seated"})
        CHECK(bodyJudges().schemaAccepts(textOf(source / "resources/body" / (std::string(id) + ".json"))));
    CHECK(routineJudges().schemaAccepts(samples::routineText()));
    CHECK(bodyJudges().schemaAccepts(samples::bodyText()));
}

TEST_CASE("schema and validator agree on every routine with one field erased or spoiled") {
    int refused = 0;
    CHECK(disagreements(routineJudges(), samples::routineText(), samples::pointers(samples::routineText()), refused) ==
          0);
    CHECK(refused > 1000);
}

TEST_CASE("schema and validator agree on the shipped routine with one field erased or spoiled") {
    const auto text = textOf(source / "routines/classic-back.routine.json");
    int refused = 0;
    CHECK(disagreements(routineJudges(), text, every(5, samples::pointers(text)), refused) == 0);
    CHECK(refused > 100);
}

TEST_CASE("schema and validator agree on every body map with one field erased or spoiled") {
    int refused = 0;
    CHECK(disagreements(bodyJudges(), samples::bodyText(), samples::pointers(samples::bodyText()), refused) == 0);
    CHECK(refused > 1000);
}

TEST_CASE("both schemas describe strokes alike") {
    const auto routine =
        nlohmann::json::parse(textOf(source / "resources/schema/routine-1.schema.json"))["definitions"];
    const auto body = nlohmann::json::parse(textOf(source / "resources/schema/body-1.schema.json"))["definitions"];
    for (const auto* shared :
         {"name", "text", "line", "point", "points", "angle", "handShape", "handShapeWord", "hand", "lane", "stroke"}) {
        CAPTURE(shared);
        REQUIRE(routine.contains(shared));
        CHECK(routine[shared] == body[shared]);
    }
}

TEST_CASE("every field of the schema says what it is") {
    for (const auto* file : {"routine-1.schema.json", "body-1.schema.json"}) {
        const auto schema = nlohmann::json::parse(textOf(source / "resources/schema" / file));
        for (const auto& [name, field] : schema["properties"].items()) {
            CAPTURE(file, name);
            CHECK(field.contains("description"));
        }
    }
}
