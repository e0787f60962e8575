#include "library/catalogue.h"
#include "library/samples.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <sys/stat.h>

using namespace effleur;
namespace fs = std::filesystem;

TEST_CASE("a folder lists its routines by title, and what it refuses with the reason") {
    std::string name = (fs::temp_directory_path() / "effleur-XXXXXX").string();
    const fs::path folder = mkdtemp(name.data());
    const auto put = [&](const std::string& file, const std::string& text) {
        std::ofstream(folder / file, std::ios::binary) << text;
    };
    // what the review says of them is not the point here
    auto quiet = samples::Json::parse(samples::routineText());
    put("b.routine.json", samples::with(quiet.dump(), "/title", "Zebra"));
    put("c.routine.json", samples::with(quiet.dump(), "/title", "Ape"));
    put("broken.routine.json", "{");
    put("notes.json", "{}");
    put(".routine.json", "{}");
    fs::create_directory(folder / "folder.routine.json");
    const auto listed = library::list(folder, samples::body());
    std::vector<std::string> names;
    for (const auto& each : listed)
        names.push_back(each.file.filename().string());
    const bool loads = library::parseRoutine(samples::routineText(), samples::body()).routine.has_value();
    const std::vector<std::string> expected =
        loads ? std::vector<std::string>{"c.routine.json", "b.routine.json", "broken.routine.json"}
              : std::vector<std::string>{"b.routine.json", "broken.routine.json", "c.routine.json"};
    CHECK(names == expected);
    for (const auto& each : listed) {
        CHECK(each.routine.has_value() == each.map.has_value());
        CHECK(each.routine.has_value() != routine::hasErrors(each.findings));
    }
    fs::remove_all(folder);
}

TEST_CASE("a folder that is not there lists nothing") {
    CHECK(library::list("/no/such/folder", samples::body()).empty());
    CHECK(library::list("", samples::body()).empty());
}

TEST_CASE("findings are given as JSON, file by file, as they are worded") {
    const routine::Findings findings{{routine::Problem::EasedWay, {2.0}, "/steps/1", 3, 7}};
    const auto words = [](const routine::Finding&) { return library::FindingWords{"A \"quoted\" line\n.", "Try."}; };
    const auto json = samples::Json::parse(library::findingsAsJson({{"a.json", findings}, {"b.json", {}}}, words));
    CHECK(json == samples::Json::parse(R"({"files": [
        {"file": "a.json", "readable": true, "findings": [{"severity": "advice", "code": "A401", "pointer": "/steps/1",
         "line": 3, "column": 7, "message": "A \"quoted\" line\n.", "suggestion": "Try."}]},
        {"file": "b.json", "readable": true, "findings": []}]})"));
    CHECK(samples::Json::parse(library::findingsAsJson({}, words))["files"].empty());
}

TEST_CASE("a folder shows the plain files that an author meant") {
    std::string name = (fs::temp_directory_path() / "effleur-XXXXXX").string();
    const fs::path root = mkdtemp(name.data());
    const auto write = [&](const char* file) { std::ofstream(root / file) << samples::routineText(); };
    write("m.routine.json");
    write("._m.routine.json");
    write("~$m.routine.json");
    write(".hidden.routine.json");
    write("m.routine.json~");
    fs::create_symlink("me@host.1:2", root / ".#m.routine.json");
    fs::create_symlink("m.routine.json", root / "link.routine.json");
    fs::create_symlink("nowhere", root / "lost.routine.json");
    fs::create_directory(root / "folder.routine.json");
    REQUIRE(::mkfifo((root / "pipe.routine.json").c_str(), 0600) == 0);
    std::vector<std::string> listed;
    for (const auto& each : library::list(root, samples::body()))
        listed.push_back(each.file.filename().string());
    CHECK(listed == std::vector<std::string>{"link.routine.json", "m.routine.json", "lost.routine.json"});

    fs::create_directory(root / "bodies");
    std::ofstream(root / "bodies" / "small.json") << samples::bodyText();
    library::Catalogue catalogue({.bodies = root / "bodies", .shipped = root / "none", .own = root, .index = {}});
    std::size_t shown = 0;
    catalogue.read([&](const library::Entries& batch) {
        shown += batch.size();
        return true;
    });
    CHECK(shown == 3);
    fs::remove_all(root);
}
