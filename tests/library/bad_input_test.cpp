#include "library/samples.h"
#include "support/catch.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>

using namespace effleur;
namespace fs = std::filesystem;

namespace {

/// A folder of its own that goes away again.
struct Folder {
    fs::path path;
    Folder() {
        std::string name = (fs::temp_directory_path() / "effleur-XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    fs::path file(const std::string& name, const std::string& text) const {
        std::ofstream(path / name, std::ios::binary) << text;
        return path / name;
    }
};

routine::Finding only(const library::RoutineReading& reading) {
    CHECK_FALSE(reading.routine);
    CHECK_FALSE(reading.map);
    INFO(samples::codes(reading.findings));
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.findings[0].severity() == routine::Severity::Error);
    CHECK_FALSE(samples::message(reading.findings[0]).empty());
    return reading.findings[0];
}

routine::Finding onlyOf(const std::string& text) {
    return only(library::parseRoutine(text, samples::body(), false));
}

} // namespace

TEST_CASE("what is no readable file is refused with one finding") {
    const Folder folder;
    CHECK(samples::message(only(library::readRoutine(folder.path / "none.json", samples::body()))) ==
          "There is no such file.");
    CHECK(only(library::readRoutine("", samples::body())).code() == "E101");
    CHECK(samples::message(only(library::readRoutine(folder.path, samples::body()))) ==
          "This is a folder, not a file.");
    CHECK(only(library::readRoutine("/dev/zero", samples::body())).code() == "E101");

    const auto pipe = folder.path / "pipe.json";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(only(library::readRoutine(pipe, samples::body())).code() == "E101");

    const auto loop = folder.path / "loop.json";
    fs::create_symlink(loop, loop);
    CHECK(only(library::readRoutine(loop, samples::body())).code() == "E101");
    CHECK(only(library::readRoutine(fs::path(std::string(5000, 'x')), samples::body())).code() == "E101");
}

TEST_CASE("a file of five gigabytes is refused without reading it") {
    const Folder folder;
    const auto file = folder.file("huge.json", "{");
    std::error_code problem;
    fs::resize_file(file, 5'000'000'000, problem); // sparse: takes no room
    if (problem) return;
    CHECK(only(library::readRoutine(file, samples::body())).code() == "E102");
    const auto map = library::readBodyMap(file);
    CHECK_FALSE(map.map);
    CHECK(samples::codes(map.findings) == "E102");
}

TEST_CASE("text of more than four megabytes is refused") {
    CHECK(onlyOf("[" + std::string(5'000'000, ' ') + "]").code() == "E102");
}

TEST_CASE("a file that can be read gives the routine") {
    const Folder folder;
    const auto reading = library::readRoutine(folder.file("a.json", samples::routineText()), samples::body());
    CHECK(reading.text == samples::routineText());
    CHECK_FALSE(samples::codes(reading.findings).starts_with("E1"));
    CHECK(library::readBodyMap(folder.file("b.json", samples::bodyText())).map == samples::body());
}

TEST_CASE("what is not UTF-8 text is refused at its place") {
    CHECK(samples::message(onlyOf("")) == "The file is empty.");
    CHECK(onlyOf(" \n\t ").code() == "E103");
    CHECK(onlyOf("\xEF\xBB\xBF{}").code() == "E104");
    CHECK(onlyOf(std::string("\xFF\xFE{\0}\0", 6)).code() == "E104");
    CHECK(onlyOf(std::string("{\0}\0", 4)).code() == "E104");
    const auto finding = onlyOf("{\n \"title\": \"R\xFC"
                                "cken\"}");
    CHECK(finding.code() == "E104");
    CHECK(finding.line == 2);
    CHECK(finding.column == 13);
    // overlong, surrogate, beyond the last code point, cut off
    for (const auto* bad : {"\"\xC0\x80\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xE2\x82", "\"\x80\""})
        CHECK(onlyOf(bad).code() == "E104");
}

TEST_CASE("broken syntax is explained at its place") {
    struct Case {
        std::string text;
        std::string message;
        int line;
        int column;
    };
    const auto [text, message, line, column] = GENERATE(values<Case>({
        {"{\"a\": 1", "The file ends in the middle: a closing bracket, brace or quote is missing.", 1, 8},
        {"{\"a\": \"b", "The file ends in the middle: a closing bracket, brace or quote is missing.", 1, 9},
        {"{\"a\": 1,\n}", "There is a comma before the closing bracket, but nothing follows it.", 2, 1},
        {"{\"a\": 1\n \"b\": 2}", "Something is missing before this.", 2, 2},
        {"// hello\n{}", "Comments are not allowed here.", 1, 1},
        {"{'a': 1}", "Words stand between double quotes.", 1, 2},
        {"{\"a\": NaN}", "This is not a number that can be used.", 1, 7},
        {"{\"a\": -Infinity}", "This is not a number that can be used.", 1, 7},
        {"{\"a\": 1e999}", "This number is too large.", 1, 7},
        {"{\"a\": \"b\nc\"}",
         "A line break, tab or other control character stands inside of quotes, or a quote is missing.", 1, 9},
        {"{} {}", "Something is missing before this.", 1, 4},
        {"{\"a\": maybe}", "This can't be read: \"maybe}\" was not expected here.", 1, 7},
    }));
    CAPTURE(text);
    const auto finding = onlyOf(text);
    CHECK(samples::message(finding) == message);
    CHECK(finding.line == line);
    CHECK(finding.column == column);
    CHECK_FALSE(samples::suggestion(finding).empty());
}

TEST_CASE("a document cut off anywhere is refused, and never loads half") {
    const auto text = samples::routineText();
    const auto last = text.find_last_of('}');
    for (std::size_t length = 0; length <= last; length += 7) {
        const auto reading = library::parseRoutine(text.substr(0, length), samples::body(), false);
        CAPTURE(length);
        CHECK(samples::codes(reading.findings) == (length == 0 ? "E103" : "E105"));
        CHECK_FALSE(reading.routine);
    }
}

TEST_CASE("a hundred thousand nested arrays are refused") {
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    CHECK(onlyOf(deep).code() == "E107");
    CHECK(onlyOf(std::string(100'000, '[')).code() == "E107");
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\":";
    CHECK(onlyOf(objects).code() == "E107");
    CHECK(samples::codes(library::parseBodyMap(deep).findings) == "E107");
}

TEST_CASE("too many values are refused") {
    std::string many = "[0";
    while (many.size() < 2'000'000)
        many += ",0";
    CHECK(onlyOf(many + "]").code() == "E108");
}

TEST_CASE("an object of a hundred thousand fields is read in bounded time") {
    std::string wide = "{";
    for (int i = 0; i < 100'000; ++i)
        wide += (i ? ",\"k" : "\"k") + std::to_string(i) + "\":0";
    const auto before = std::chrono::steady_clock::now();
    const auto reading = library::parseRoutine(wide + "}", samples::body(), false);
    CHECK(reading.findings.size() <= library::parseRoutine("{}", samples::body(), false).findings.size() + 201);
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(20));
}

TEST_CASE("a document that is no object is refused") {
    for (const auto* text : {"[]", "null", "1", "\"x\"", "true"}) {
        CAPTURE(text);
        const auto reading = library::parseRoutine(text, samples::body(), false);
        CHECK_FALSE(reading.routine);
        CHECK(reading.findings.front().code() == "E202");
        CHECK_FALSE(library::parseBodyMap(text).map);
    }
}
