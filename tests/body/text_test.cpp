#include "body/text.h"
#include "support/catch.h"

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
