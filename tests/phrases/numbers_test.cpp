#include "phrases/languages.h"
#include "phrases/numbers.h"

#include "support/catch.h"

using namespace effleur;
using namespace effleur::phrases;
using namespace std::chrono_literals;

TEST_CASE("a number for people has its language's mark, and at most one place behind it") {
    const Phrasebook english;
    const Phrasebook german("de");
    CHECK(seconds(9'500ms, english) == "9.5");
    CHECK(seconds(9'500ms, german) == "9,5");
    CHECK(seconds(12'000ms, german) == "12");
    CHECK(seconds(11'960ms, german) == "12");
    CHECK(seconds(1'234'560ms, german) == "1234,6");
    CHECK(decimal(2, german) == "2");
    CHECK(decimal(1.25, english) == "1.3");
    CHECK(decimal(-0.5, german) == "-0,5");
}

TEST_CASE("a clock counts minutes, or hours too, and what is left in begun seconds") {
    CHECK(clockText(-5s) == "0:00");
    CHECK(clockText(245'999ms) == "4:05");
    CHECK(clockText(3'723s, false) == "1:02:03");
    CHECK(clockText(59'001ms, true) == "1:00");
    CHECK(clockText(59'001ms, false) == "0:59");
    CHECK(clockText(3'599'001ms, true) == "1:00:00");
}

TEST_CASE("the person's list of languages is followed to the first that is spoken here") {
    CHECK(languageOf({"fr-FR", "fr", "de-DE", "de"}) == "de");
    CHECK(languageOf({"de_AT.UTF-8", "en"}) == "de");
    CHECK(languageOf({"en-GB", "de"}) == "en");
    CHECK(languageOf({"fr", "it"}) == "fr");
    CHECK(languageOf({"C"}) == "en");
    CHECK(languageOf({}) == "en");
}

TEST_CASE("an exact number has as many places as it takes, with the language's mark") {
    const Phrasebook english;
    const Phrasebook german("de");
    CHECK(exact(2.1234567, english) == "2.1234567");
    CHECK(exact(2.1234567, german) == "2,1234567");
    CHECK(exact(-0.5, german) == "-0,5");
    CHECK(exact(1'000'000, german) == "1000000");
    CHECK(exact(1e300, english).size() == 301);
}
