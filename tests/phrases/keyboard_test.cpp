#include "phrases/keyboard.h"

#include "support/catch.h"

#include <set>
#include <string_view>

using effleur::phrases::latinKeyOf;

TEST_CASE("on every keyboard of another script each letter of a command is some key's, once") {
    constexpr std::u32string_view alphabets[] = {
        U"йцукенгшщзхъфывапролджэячсмитьбю",
        U"ςερτυθιοπασδφγηξκλζχψωβνμ",
        U"קראטוןםפשדגכעיחלךףזסבהנמצתץ",
        U"ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ",
    };
    for (const auto alphabet : alphabets) {
        std::set<char> keys;
        for (const char32_t letter : alphabet)
            CHECK(keys.insert(latinKeyOf(letter)).second);
        for (const char needed : {'e', 'n', 'o', 'p', 'r', 'u', 'x', 'f'})
            CHECK(keys.contains(needed));
        CHECK_FALSE(keys.count(0));
    }
}

TEST_CASE("case does not matter, and what is Latin or unknown is no other key") {
    CHECK(latinKeyOf(U'У') == 'e');
    CHECK(latinKeyOf(U'у') == 'e');
    CHECK(latinKeyOf(U'\uFEFB') == 'b');
    for (const char32_t letter : {U'e', U'é', U'ß', U'.', U'€', U'文', U'\0'})
        CHECK(latinKeyOf(letter) == 0);
}
