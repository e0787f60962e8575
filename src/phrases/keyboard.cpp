#include "phrases/keyboard.h"

#include <QChar>
#include <string_view>

namespace effleur::phrases {
namespace {

/// Letter by letter: what the keys type, and what they are on an English keyboard.
struct Layout {
    std::u32string_view typed;
    std::string_view keys;
};

constexpr Layout layouts[] = {
    {U"йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,."},
    {U"іїєґў", "s]'\\o"},
    {U"ςερτυθιοπασδφγηξκλζχψωβνμ", "wertyuiopasdfghjklzxcvbnm"},
    {U"קראטוןםפשדגכעיחלךףזסבהנמצתץ", "ertyuiopasdfghjkl;zxcvbnm,."},
    {U"ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ", "qwertyuiop[]asdfghjkl;'zxcvnm,./"},
    {U"یکگچپ", "d;']m"},
};
constexpr char32_t lamAlef = 0xFEFB; // one key types both

constexpr bool sound(const Layout& layout) {
    return layout.typed.size() == layout.keys.size();
}
static_assert(sound(layouts[0]) && sound(layouts[1]) && sound(layouts[2]) && sound(layouts[3]) && sound(layouts[4]) &&
              sound(layouts[5]));

} // namespace

char latinKeyOf(char32_t letter) {
    if (letter < 0x80) return 0;
    if (letter == lamAlef) return 'b';
    const char32_t small = QChar::toLower(letter);
    for (const Layout& layout : layouts)
        if (const auto at = layout.typed.find(small); at != std::u32string_view::npos) return layout.keys[at];
    return 0;
}

} // namespace effleur::phrases
