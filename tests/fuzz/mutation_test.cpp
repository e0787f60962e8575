#include "library/library.h"
#include "phrases/findings.h"
#include "support/catch.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>

using namespace effleur;
using Json = nlohmann::ordered_json;

namespace {

const std::filesystem::path source{EFFLEUR_SOURCE_DIR};

std::string textOf(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

const library::Bodies& bodies() {
    static const library::Bodies all(source / "resources/body");
    return all;
}
/// One for each body.
constexpr std::array shipped{"classic-back", "ten-minutes-at-the-table"};
std::string routineText(const char* id) {
    return textOf(source / "routines" / (std::string(id) + ".routine.json"));
}

/// Spoils documents; the same seed spoils the same way everywhere.
class Mutator {
public:
    explicit Mutator(unsigned seed)
        : m_random(seed) {}

    /// Bytes changed, cut, doubled, or put in.
    std::string bytes(std::string text) {
        static const std::vector<std::string> pieces{"\"",
                                                     "{",
                                                     "}",
                                                     "[",
                                                     "]",
                                                     ",",
                                                     ":",
                                                     "null",
                                                     "true",
                                                     "-",
                                                     "1e308",
                                                     "1e309",
                                                     "99999999999999999999",
                                                     "\\",
                                                     "\\u0000",
                                                     "\\ud800",
                                                     "\xFF",
                                                     "\xC3",
                                                     "\0",
                                                     "\n",
                                                     "{\"en\":\"x\"}",
                                                     "[[[[[[[[",
                                                     "\"each\"",
                                                     "\"pressure\":",
                                                     "0.5",
                                                     "-0",
                                                     "//"};
        for (auto edits = 1 + below(3); edits > 0; --edits) {
            const auto at = below(text.size() + 1);
            const auto length = std::min(below(40), text.size() - at);
            switch (below(5)) {
            case 0:
                if (at < text.size()) text[at] = static_cast<char>(below(256));
                break;
            case 1: text.erase(at, length); break;
            case 2: text.insert(at, text.substr(at, length)); break;
            case 3: text.insert(at, pieces[below(pieces.size())]); break;
            default: text.resize(below(20) == 0 ? at : text.size()); break;
            }
        }
        return text;
    }

    /// Values exchanged for others, taken out, doubled, or moved to another place.
    std::string values(const std::string& text) {
        auto json = Json::parse(text);
        for (auto edits = 1 + below(4); edits > 0; --edits) {
            Json* at = &json;
            Json* parent = nullptr;
            while (at->is_structured() && !at->empty() && (parent == nullptr || below(4) != 0)) {
                parent = at;
                at = &*std::next(at->begin(), static_cast<std::ptrdiff_t>(below(at->size())));
            }
            if (parent == nullptr) continue;
            switch (below(4)) {
            case 0: *at = value(); break;
            case 1:
                parent->erase(std::next(parent->begin(), static_cast<std::ptrdiff_t>(below(parent->size()))));
                break;
            case 2:
                if (parent->is_array()) {
                    const Json copy = *at;
                    parent->push_back(copy);
                }
                break;
            default: {
                const Json copy = *std::next(parent->begin(), static_cast<std::ptrdiff_t>(below(parent->size())));
                *at = copy;
            }
            }
        }
        return json.dump(1);
    }

private:
    std::size_t below(std::size_t count) { return count == 0 ? 0 : m_random() % count; }
    Json value() {
        static const std::vector<Json> some{nullptr,
                                            true,
                                            0,
                                            1,
                                            2,
                                            3,
                                            5,
                                            40,
                                            200,
                                            -7,
                                            1.5,
                                            1e18,
                                            "",
                                            "each",
                                            "left",
                                            "both",
                                            "clapping",
                                            "resting",
                                            "skin-roll",
                                            "clap-field",
                                            "settling-hold",
                                            "knead-spiral",
                                            Json::array(),
                                            Json::object(),
                                            {5, 8},
                                            {{"en", "x"}},
                                            {"mid"}};
        return some[below(some.size())];
    }
    std::mt19937 m_random;
};

/// What must hold of every reading of any text.
void checkReading(const std::string& text, const library::RoutineReading& reading) {
    const bool errors = routine::hasErrors(reading.findings);
    bool sound = reading.routine.has_value() != errors && reading.map.has_value() != errors && reading.text == text &&
                 reading.findings.size() <= 202;
    static const phrases::Phrasebook english;
    for (const auto& each : reading.findings) {
        const QString message = phrases::wordingOf(each, english).message;
        sound = sound && each.code().size() == 4 && !message.isEmpty() && !message.contains(QLatin1Char('\n'));
        sound = sound && (each.line > 0) == (each.column > 0);
    }
    if (reading.routine) {
        sound = sound && library::patch(text, *reading.routine) == text;
        const auto again = library::parseRoutine(library::write(*reading.routine), *reading.map, false);
        sound = sound && again.routine == reading.routine;
    }
    CAPTURE(text);
    CHECK(sound);
}

} // namespace

TEST_CASE("no spoiled text of the shipped routines breaks the reader") {
    Mutator mutator(20);
    for (const char* id : shipped) {
        const auto text = routineText(id);
        for (int i = 0; i < 1500; ++i) {
            const auto spoiled = mutator.bytes(text);
            checkReading(spoiled, library::parseRoutine(spoiled, bodies(), false));
        }
    }
}

TEST_CASE("no exchanged values of the shipped routines break the reader") {
    Mutator mutator(21);
    for (const char* id : shipped) {
        const auto text = routineText(id);
        int loaded = 0;
        for (int i = 0; i < 1000; ++i) {
            const auto spoiled = mutator.values(text);
            const auto reading = library::parseRoutine(spoiled, bodies(), false);
            loaded += reading.routine ? 1 : 0;
            checkReading(spoiled, reading);
        }
        CHECK(loaded > 25); // else the exchange is too rough to reach what lies behind the shape
    }
}

TEST_CASE("no exchanged values break the review") {
    Mutator mutator(22);
    for (int i = 0; i < 40; ++i) {
        const auto spoiled = mutator.values(routineText(shipped[std::size_t(i) % shipped.size()]));
        const auto reading = library::parseRoutine(spoiled, bodies());
        CHECK(reading.routine.has_value() != routine::hasErrors(reading.findings));
    }
}

TEST_CASE("no spoiled body map breaks the reader") {
    Mutator mutator(23);
    for (const std::string& id : bodies().ids()) {
        const auto text = textOf(bodies().file(id));
        for (int i = 0; i < 75; ++i) {
            const auto spoiled = i % 2 == 0 ? mutator.values(text) : mutator.bytes(text);
            const auto reading = library::parseBodyMap(spoiled);
            CHECK(reading.map.has_value() != routine::hasErrors(reading.findings));
        }
    }
}
