#include "body/text.h"

#include <algorithm>
#include <array>

namespace effleur::body {

namespace {

struct CodePoints {
    char32_t first, last;
};
/// Letters of other scripts: Greek to Cherokee and on, Greek with accents, East Asia, presentation forms.
constexpr std::array foreign{CodePoints{0x370, 0x1CFF},  CodePoints{0x1F00, 0x1FFF},   CodePoints{0x2C80, 0x2DFF},
                             CodePoints{0x3040, 0xD7FF}, CodePoints{0xF900, 0xFAFF},   CodePoints{0xFB13, 0xFDFF},
                             CodePoints{0xFE70, 0xFEFF}, CodePoints{0x10000, 0x1CFFF}, CodePoints{0x20000, 0x3FFFF}};
/// Written in other letters themselves.
constexpr std::array<std::string_view, 24> others{"am", "ar", "be", "bg", "bn", "el", "fa", "he",
                                                  "hi", "hy", "ja", "ka", "kk", "ko", "mk", "mn",
                                                  "ru", "sr", "ta", "th", "uk", "ur", "yi", "zh"};

/// The character that begins at `at`, and behind it; a byte that begins none stands for itself.
char32_t next(std::string_view text, std::size_t& at) {
    const auto byte = [&text](std::size_t place) { return static_cast<unsigned char>(text[place]); };
    const unsigned char lead = byte(at);
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    char32_t character = more == 0 ? lead : lead & (0x3FU >> more);
    ++at;
    for (std::size_t each = 0; each < more && at < text.size() && (byte(at) & 0xC0U) == 0x80; ++each)
        character = character << 6U | (byte(at++) & 0x3FU);
    return character;
}

} // namespace

bool Text::speaks(std::string_view language) const {
    return empty() || std::any_of(byLanguage.begin(), byLanguage.end(), [language](const auto& each) {
               return std::string_view(each.first).substr(0, each.first.find('-')) == language;
           });
}

std::string foreignLetters(std::string_view text, std::string_view language) {
    // Whatever is foreign begins with such a byte, and most texts have none.
    const auto mayBegin = [](char each) { return static_cast<unsigned char>(each) >= 0xCD; };
    if (std::none_of(text.begin(), text.end(), mayBegin)) return {};
    if (std::find(others.begin(), others.end(), language.substr(0, 2)) != others.end()) return {};
    std::string letters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t character = next(text, at);
        const bool isForeign = std::any_of(foreign.begin(), foreign.end(), [character](CodePoints range) {
            return character >= range.first && character <= range.last;
        });
        if (isForeign)
            letters += text.substr(begin, at - begin);
        else if (!letters.empty())
            break;
    }
    return letters;
}

const std::string& Text::in(std::string_view language, std::string_view own) const {
    static const std::string none;
    for (const std::string_view wanted : {language, own, std::string_view("en")}) {
        if (const auto found = byLanguage.find(wanted); found != byLanguage.end()) return found->second;
    }
    return byLanguage.empty() ? none : byLanguage.begin()->second;
}

} // namespace effleur::body
