#include "body/text.h"
#include "support/catch.h"

using effleur::body::foreignLetters;
using effleur::body::Text;

TEST_CASE("the words of the asked language come first, then the document's, then English, then any") {
    const Text text{{{"de", "Rücken"}, {"en", "back"}, {"fr", "dos"}}};
    CHECK(text.in("fr", "de") == "dos");
    CHECK(text.in("it", "de") == "Rücken");
    CHECK(text.in("it", "es") == "back");
    CHECK(Text{{{"fr", "dos"}}}.in("it", "es") == "dos");
}

TEST_CASE("a text without words gives none") {
    CHECK(Text{}.empty());
    CHECK(Text{}.in("en").empty());
}

TEST_CASE("a language is spoken where there are words of it, whatever its country, or no words at all") {
    CHECK(Text{}.speaks("en"));
    CHECK(Text{{{"en-GB", "back"}}}.speaks("en"));
    CHECK(Text{{{"fr", "dos"}, {"de", "Rücken"}}}.speaks("de"));
    CHECK_FALSE(Text{{{"fr", "dos"}}}.speaks("en"));
    CHECK_FALSE(Text{{{"english", "back"}}}.speaks("en"));
}

TEST_CASE("letters of another script are those that a voice can't say") {
    CHECK(foreignLetters("Say спина now, and спасибо", "en") == "спина");
    CHECK(foreignLetters("πλάτη", "de") == "πλάτη");
    CHECK(foreignLetters("背", "en") == "背");
    CHECK(foreignLetters("Füße, naïve œuvre, ĳs: 1½ × 3 → 4 “so” — …", "en").empty());
    CHECK(foreignLetters("спина", "ru").empty());
    CHECK(foreignLetters("back", "ru").empty());
    CHECK(foreignLetters("\xD0", "en").size() <= 1); // cut off
    CHECK(foreignLetters("", "en").empty());
}
