#include "library/samples.h"
#include "support/catch.h"

using namespace effleur;

TEST_CASE("lines and columns are those of the value, counted in letters") {
    const std::string text = "{\n"
                             "  \"format\": 1, \"id\": \"a\",\n"
                             "  \"title\": \"Rücken 背中\", \"intent\": \"x\",\n"
                             "\t\"steps\": [ ]\r\n"
                             "}\n";
    const auto findings = library::parseRoutine(text, samples::body(), false).findings;
    REQUIRE(samples::codes(findings) == "E308 E203 E205");
    CHECK(findings[0].line == 1);
    CHECK(findings[0].column == 1);
    CHECK(findings[1].pointer == "/intent");
    CHECK(findings[1].line == 3);
    CHECK(findings[1].column == 35);
    CHECK(findings[2].line == 4);
    CHECK(findings[2].column == 11);
}

TEST_CASE("an unknown field is pointed at by its name") {
    const std::string text = "{\"format\": 1,\n \"zzz\"  :  5}";
    const auto findings = library::parseRoutine(text, samples::body(), false).findings;
    const auto& unknown = findings.back();
    CHECK(unknown.code() == "W201");
    CHECK(unknown.pointer == "/zzz");
    CHECK(unknown.line == 2);
    CHECK(unknown.column == 2);
}

TEST_CASE("escapes, empty names and nested numbers do not shift the places behind them") {
    const std::string text = R"({"a\u00e9\n": -1.5e3, "": [1,2 , 3], "b": {"c": [[], {}, ""]}, "format": 3})";
    const auto findings = library::parseRoutine(text, samples::body(), false).findings;
    const auto format =
        std::find_if(findings.begin(), findings.end(), [](const auto& each) { return each.pointer == "/format"; });
    REQUIRE(format != findings.end());
    CHECK(format->line == 1);
    CHECK(format->column == static_cast<int>(text.rfind("3}")) + 1);
}

TEST_CASE("names with slashes and tildes are escaped in pointers") {
    const auto findings = library::parseRoutine(R"({"a/b~c": 1})", samples::body(), false).findings;
    CHECK(findings.back().pointer == "/a~1b~0c");
}

TEST_CASE("a field that stands twice is refused at its second place") {
    const auto findings = library::parseRoutine("{\"id\": \"a\",\n  \"id\": \"b\"}", samples::body(), false).findings;
    const auto twice =
        std::find_if(findings.begin(), findings.end(), [](const auto& each) { return each.code() == "E109"; });
    REQUIRE(twice != findings.end());
    CHECK(twice->line == 2);
    CHECK(twice->column == 3);
    CHECK(samples::message(*twice) == "The field \"id\" stands here twice.");
}

TEST_CASE("the review's findings are given their places") {
    const auto reading = library::parseRoutine(samples::routineText(), samples::body());
    for (const auto& each : reading.findings) {
        CAPTURE(each.code(), each.pointer);
        CHECK(each.line > 0);
        CHECK(each.column > 0);
    }
}
