#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace fs = std::filesystem;

namespace {

const fs::path root = EFFLEUR_SOURCE_DIR;
using Names = std::set<std::string>;

std::string textOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    REQUIRE(stream);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> matches(const std::string& text, const std::string& pattern) {
    const std::regex regex(pattern);
    std::vector<std::string> found;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), regex); match != std::sregex_iterator(); ++match)
        found.push_back((*match)[1]);
    return found;
}

/// A room's name is its folder's path: "session", "window/kit".
Names rooms() {
    Names names;
    for (const auto& entry : fs::recursive_directory_iterator(root / "src"))
        if (entry.path().filename() == "CMakeLists.txt")
            names.insert(entry.path().parent_path().lexically_relative(root / "src").string());
    return names;
}

/// "| `room` | what | `room` `room` |" of the map.
std::map<std::string, Names> arrowsOfMap() {
    std::map<std::string, Names> arrows;
    std::istringstream map(textOf(root / "src" / "README.md"));
    const Names known = rooms();
    for (std::string line; std::getline(map, line);) {
        std::smatch row;
        if (!std::regex_match(line, row, std::regex(R"(\| `([\w/]+)` \|(.*)\|(.*)\|)"))) continue;
        const auto uses = matches(row[3], "`([\\w/]+)`");
        arrows[row[1]] = row[3].str().find("every room") == std::string::npos ? Names(uses.begin(), uses.end()) : known;
    }
    return arrows;
}

std::vector<fs::path> filesIn(const fs::path& folder, const Names& endings) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && endings.contains(entry.path().extension().string()))
            files.push_back(entry.path());
    REQUIRE_FALSE(files.empty());
    return files;
}

} // namespace

TEST_CASE("the map names every room, and no other") {
    Names named;
    for (const auto& [room, uses] : arrowsOfMap())
        named.insert(room);
    CHECK(named == rooms());
}

TEST_CASE("the build links the arrows of the map, and the map names no others") {
    const auto allowed = arrowsOfMap();
    std::istringstream links(textOf(EFFLEUR_ARROWS));
    for (std::string line; std::getline(links, line);) {
        const auto colon = line.find(':');
        const std::string room = line.substr(0, colon);
        std::istringstream targets(line.substr(colon + 1));
        Names linked;
        for (std::string target; targets >> target;)
            if (allowed.contains(target) && target != room) linked.insert(target);
        INFO(room);
        if (room == "app")
            CHECK(std::includes(allowed.at(room).begin(), allowed.at(room).end(), linked.begin(), linked.end()));
        else
            CHECK(linked == allowed.at(room));
    }
}

// A linked room brings those that it links itself onto the include path, since its headers may include theirs: what a
// room itself may include is seen here alone. So that all of it is seen, our headers are named from the room on.
TEST_CASE("a room includes headers and imports types of the rooms that its row names, and of all of them") {
    const Names known = rooms();
    for (const auto& [room, uses] : arrowsOfMap()) {
        Names included;
        const auto include = [&, &name = room, &allowed = uses](const fs::path& file, const std::string& other) {
            if (!known.contains(other) || other == name) return;
            INFO(file << " uses " << other);
            CHECK(allowed.contains(other));
            included.insert(other);
        };
        for (const fs::path& file : filesIn(root / "src" / room, {".h", ".cpp", ".qml"})) {
            const std::string text = textOf(file);
            for (const std::string& named : matches(text, R"(#\s*include\s*(["<][^">]+))")) {
                const std::string header = named.substr(1);
                const bool measures = header == "figure_measures.h"; // generated, as what is named _data.h
                const std::string other = measures ? "figure" : fs::path(header).parent_path().string();
                INFO(file << " includes " << header);
                if (named.front() == '"')
                    CHECK((known.contains(other) || (room == "figure" && header.ends_with("_data.h"))));
                include(file, other);
            }
            for (std::string module : matches(text, R"((?:^|\n)import Effleur\.(\w+))")) {
                module[0] = char(std::tolower(module[0]));
                include(file, "window/" + module);
            }
        }
        INFO(room);
        if (room != "app") CHECK(included == uses);
    }
}

// A type is found by its name alone. What is nested in another, or merely announced, is no name of the house; an alias
// may be written again where it stands for the same.
TEST_CASE("no two types of the house have one name") {
    const std::regex declared(
        R"(\n(?:(?:template ?<.*>\s)?(?:class|struct|union|enum(?: class)?) (\w+)(?: final)?(?:\s*:(?!:)[^;{]*)?\s*\{|using (\w+) =([^;]*);))");
    std::map<std::string, std::map<std::string, std::string>> meanings; // of each name, and where each stands
    for (const fs::path& file : filesIn(root / "src", {".h", ".cpp"})) {
        const std::string text = textOf(file);
        const std::string where = file.lexically_relative(root).string();
        for (auto match = std::sregex_iterator(text.begin(), text.end(), declared); match != std::sregex_iterator();
             ++match) {
            const bool type = (*match)[1].matched;
            const std::string meaning = type ? where + std::to_string(match->position()) : (*match)[3].str();
            meanings[(*match)[type ? 1 : 2]][meaning] = where;
        }
    }
    CHECK(meanings.size() > 500);
    for (const auto& [name, places] : meanings) {
        std::string all;
        for (const auto& [meaning, where] : places)
            all += ' ' + where;
        INFO(name << " stands in" << all);
        CHECK(places.size() == 1);
    }
}

TEST_CASE("the pure rooms know neither Qt nor JSON, clock, thread or file") {
    const std::regex foreign(
        R"(#include\s*[<"](Q[A-Z]|nlohmann|thread|mutex|atomic|fstream|filesystem|iostream|cstdio)|::now\(\))");
    for (const char* room : {"body", "routine", "session", "evening"})
        for (const fs::path& file : filesIn(root / "src" / room, {".h", ".cpp"})) {
            INFO(file);
            CHECK_FALSE(std::regex_search(textOf(file), foreign));
        }
}

TEST_CASE("no number of a file is read or written as the locale writes it") {
    const std::regex asked(
        R"(\b(strto[dfl]|strtold|ato[f]|sto(d|f|ld)|sscanf|setlocale|ostringstream|stringstream)\s*\()"
        R"(|[sf]?n?printf\([^;]*%[-+ 0#]*[.0-9]*[aefg]|std::to_string\([a-z.]*([sS]econds|pressure)\))");
    for (const fs::path& file : filesIn(root / "src", {".h", ".cpp"})) {
        if (file.filename() == "main.cpp") continue; // which keeps the point for the libraries that ask
        INFO(file);
        CHECK_FALSE(std::regex_search(textOf(file), asked));
    }
}

TEST_CASE("every file is written by the room that knows how") {
    const std::regex own(R"(QSaveFile|\bofstream\b|\bfopen\(|QIODevice::(Append|ReadWrite)|QFile::(Append|ReadWrite))");
    for (const fs::path& file : filesIn(root / "src", {".h", ".cpp"})) {
        if (file.filename() == "speech_cache.cpp") continue; // which opens a file anew to tell that it was used
        INFO(file);
        CHECK_FALSE(std::regex_search(textOf(file), own));
    }
}

// Debian 12 and 13 have two of its versions.
TEST_CASE("Catch2 has one door, which knows each of its versions") {
    const std::regex direct(R"(#\s*include\s*[<"]catch2/)");
    for (const fs::path& file : filesIn(root / "tests", {".h", ".cpp"})) {
        const std::string text = textOf(file);
        INFO(file);
        CHECK((!std::regex_search(text, direct) || text.find("catch2/catch_all.hpp") != std::string::npos));
    }
}

TEST_CASE("a text is filled in one go, so that no sign of what is put in is taken for a place") {
    const std::regex chained(R"(\.arg\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)\s*\.arg\()");
    for (const fs::path& file : filesIn(root / "src", {".h", ".cpp"})) {
        INFO(file);
        CHECK_FALSE(std::regex_search(textOf(file), chained));
    }
}

// What a person reads is made by `phrases`, and in the window by its screens: these rooms give it codes and arguments.
TEST_CASE("the rooms that think and read keep no sentence") {
    const Names allowed{"effleur index 6, "};
    const std::regex sign(R"('(\\.|[^'\\])')");
    const std::regex sentence(R"([A-Za-z']{2,},? [a-z]+)");
    for (const char* room : {"body", "files", "library", "routine", "session"})
        for (const fs::path& file : filesIn(root / "src" / room, {".h", ".cpp"})) {
            std::istringstream lines(textOf(file));
            for (std::string line; std::getline(lines, line);) {
                if (line.find("#include") == 0) continue;
                line = std::regex_replace(line, sign, "' '");
                line = std::regex_replace(line, std::regex("^([^\"]|\"([^\"\\\\]|\\\\.)*\")*?//.*$"), "");
                for (const std::string& literal : matches(line, R"re("((?:[^"\\]|\\.)*)")re")) {
                    INFO(file << ": " << literal);
                    CHECK((allowed.contains(literal) || !std::regex_search(literal, sentence)));
                }
            }
        }
}

TEST_CASE("JSON stays inside the library") {
    for (const fs::path& file : filesIn(root / "src", {".h", ".cpp"})) {
        const bool inside = file.parent_path() == root / "src" / "library";
        INFO(file);
        CHECK((inside || textOf(file).find("nlohmann") == std::string::npos));
    }
    CHECK(textOf(root / "src" / "library" / "library.h").find("nlohmann") == std::string::npos);
}

TEST_CASE("every path that a document names exists") {
    for (const char* document : {"README.md", "src/README.md"}) {
        const fs::path folder = (root / document).parent_path();
        const std::string text = textOf(root / document);
        auto named = matches(text, "`([\\w./-]*/[\\w./-]+)`");
        for (const std::string& link : matches(text, "\\]\\(([^)#:]+)\\)"))
            named.push_back(link);
        REQUIRE_FALSE(named.empty());
        for (const std::string& path : named) {
            INFO(document << " names " << path);
            CHECK((fs::exists(folder / path) || fs::exists(root / path)));
        }
    }
}

TEST_CASE("no file has grown too long to read") {
    for (const fs::path& file : filesIn(root / "src", {".h", ".cpp", ".qml"})) {
        const std::string text = textOf(file);
        INFO(file);
        CHECK(std::count(text.begin(), text.end(), '\n') <= (file.extension() == ".qml" ? 160 : 400));
    }
}

// Facts that belong together travel as one value, which says by itself when it changed.
TEST_CASE("no class has more properties than can be taken in") {
    int classes = 0;
    for (const fs::path& file : filesIn(root / "src", {".h"})) {
        std::map<std::string, int> properties;
        std::istringstream lines(textOf(file));
        std::string name;
        for (std::string line; std::getline(lines, line);) {
            std::smatch declared;
            if (std::regex_search(line, declared, std::regex(R"(^\s*(?:class|struct) (\w+)[^;]*\{)")))
                name = declared[1];
            if (line.find("Q_PROPERTY(") != std::string::npos) ++properties[name];
        }
        for (const auto& [each, count] : properties) {
            INFO(file << ": " << each);
            CHECK(count <= 15);
            ++classes;
        }
    }
    CHECK(classes > 30);
}
