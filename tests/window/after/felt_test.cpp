#include "window/after/felt.h"

#include "support/application.h"
#include "support/catch.h"

using namespace effleur;
using namespace effleur::window::after;
using namespace std::chrono_literals;

TEST_CASE("how tense somebody was is told as far as it was said, and nothing where it was not") {
    const auto told = [](const journal::Tension& tension, Telling telling) {
        return feltBy("Anna", tension, telling).told;
    };
    for (const Telling telling : {Telling::Asks, Telling::Looks}) {
        CHECK(told({7, 3}, telling) == "7 to 3");
        CHECK(told({0, 0}, telling) == "0 to 0");
        CHECK(told({}, telling).isEmpty());
        CHECK(feltBy("Anna", {7, 3}, telling).whole);
        CHECK_FALSE(feltBy("Anna", {7, std::nullopt}, telling).whole);
    }
    CHECK(told({5, std::nullopt}, Telling::Asks) == "5, and now?");
    CHECK(told({5, std::nullopt}, Telling::Looks) == "5 before");
    CHECK(told({std::nullopt, 2}, Telling::Asks) == "2 now");
    CHECK(told({std::nullopt, 2}, Telling::Looks) == "2 after");
    CHECK(nameOfMassaged({}) == "Them");
    CHECK(nameOfMassaged("Tom") == "Tom");
}

TEST_CASE("the parts of the techniques make up the whole, and the longest is whole by itself") {
    const phrases::Phrasebook words;
    const auto rows = techniqueRows({{routine::Technique::Stroking, 90s}, {routine::Technique::Kneading, 270s}}, words);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][1] == "Stroking");
    CHECK(rows[0][2] == "1:30");
    CHECK(rows[1][3] == 1.0);
    CHECK(rows[0][4].toDouble() + rows[1][4].toDouble() == Approx(1).margin(0.001));
    CHECK(techniqueRows({}, words).isEmpty());
}
