#include "library/plain_numbers.h"
#include "library/samples.h"
#include "support/catch.h"

#include <atomic>
#include <clocale>
#include <cstdlib>
#include <locale.h>
#include <thread>

using namespace effleur;

// As the C library behaves where the desktop's locale writes 5,5: strtod stops at the point, and localeconv names the
// comma (LateComma: it did not yet), unless the thread has a locale of its own.
namespace {

enum class Mark { Point, Comma, LateComma };
std::atomic<Mark> mark = Mark::Point;

bool follows() {
    return uselocale(nullptr) == LC_GLOBAL_LOCALE;
}

/// The process's locale, as long as it stands.
struct Locale {
    explicit Locale(Mark chosen) { mark = chosen; }
    ~Locale() { mark = Mark::Point; }
};

const char* const halves = R"({"title": "x", "secondsPerRepetition": 5.5, "list": [0.73, 1.5e3, -2.25, 1e-400, 7]})";

} // namespace

extern "C" double strtod(const char* text, char** end) noexcept {
    static const locale_t plain = newlocale(LC_ALL_MASK, "C", nullptr);
    if (!follows() || mark == Mark::Point) return strtod_l(text, end, plain);
    std::string own(text);
    for (char& c : own)
        c = c == '.' ? ';' : c == ',' ? '.' : c;
    char* stopped = nullptr;
    const double value = strtod_l(own.c_str(), &stopped, plain);
    if (end) *end = const_cast<char*>(text) + (stopped - own.c_str());
    return value;
}

extern "C" lconv* localeconv() noexcept {
    static char point[] = ".";
    static char comma[] = ",";
    static char none[] = "";
    thread_local lconv answer{};
    answer.decimal_point = follows() && mark == Mark::Comma ? comma : point;
    answer.thousands_sep = none;
    return &answer;
}

TEST_CASE("the locale of the process is felt here") {
    const Locale comma(Mark::LateComma);
    CHECK(std::strtod("5.5", nullptr) == 5);
    const library::PlainNumbers numbers;
    CHECK(std::strtod("5.5", nullptr) == 5.5);
}

TEST_CASE("a file's numbers are the same whatever the locale is or becomes") {
    const Mark chosen = GENERATE(Mark::Point, Mark::Comma, Mark::LateComma);
    const auto text = samples::routineText();
    const auto plain = library::parseRoutine(text, samples::body());
    const auto saved = [&](routine::Routine routine) {
        routine.steps.front().perRepetition = routine::Millis(12'500);
        return library::patch(text, routine);
    };
    REQUIRE(plain.routine);
    const std::string expected = saved(*plain.routine);
    const std::string written = library::write(*plain.routine);
    const std::string odd = samples::codes(library::parseRoutine(halves, samples::body()).findings);

    const Locale here(chosen);
    const auto read = library::parseRoutine(text, samples::body());
    REQUIRE(read.routine);
    CHECK(*read.routine == *plain.routine);
    CHECK(read.map == plain.map);
    CHECK(saved(*read.routine) == expected);
    CHECK(library::write(*read.routine) == written);
    CHECK(samples::codes(library::parseRoutine(halves, samples::body()).findings) == odd);
    const auto map = library::parseBodyMap(samples::bodyText()).map;
    REQUIRE(map);
    CHECK(*map == samples::body());
}

TEST_CASE("reading in one thread leaves the locale of the process to the others") {
    const Locale comma(Mark::Comma);
    double heard = 0;
    std::thread([&] {
        library::parseBodyMap(samples::bodyText());
        heard = std::strtod("5,5", nullptr);
    }).join();
    CHECK(heard == 5.5);
}

TEST_CASE("a finding names a number as the file does") {
    const auto text = samples::with(samples::routineText(), "/steps/1/repetitions", 2.1234567);
    const auto findings = library::parseRoutine(text, samples::body()).findings;
    REQUIRE_FALSE(findings.empty());
    CHECK(samples::message(findings.front()).find("2.1234567") != std::string::npos);
}
