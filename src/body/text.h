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
};

} // namespace effleur::body
