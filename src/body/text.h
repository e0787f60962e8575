#pragma once

#include <map>
#include <string>
#include <string_view>

namespace effleur::body {

/// A sentence by language ("en", "de"). An author's words travel as they are.
struct Text {
    std::map<std::string, std::string, std::less<>> byLanguage;

    bool operator==(const Text&) const = default;
    bool empty() const { return byLanguage.empty(); }
    /// The words in `language`, else in `own` (the document's language), else English, else any; "" where there are
    /// none.
    const std::string& in(std::string_view language, std::string_view own = "en") const;
    /// Whether there are words of this language ("en"; "en-GB" too), or none at all.
    bool speaks(std::string_view language) const;
};

/// The first run of letters in a UTF-8 text that a voice of `language` ("en") can't say, since they are of another
/// script; "" where there is none, or where the language itself is not written in Latin letters.
std::string foreignLetters(std::string_view text, std::string_view language);

} // namespace effleur::body
