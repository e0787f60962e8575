#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace effleur::routine {

enum class Severity : std::uint8_t { Error, Warning, Advice };

/// Something that a reader or a review has to say of a document. A file with an error never loads.
struct Finding {
    Severity severity = Severity::Error;
    std::string code;    ///< stable: E102, W203, A301
    std::string pointer; ///< JSON pointer, "/steps/3/pressure"; "" = the whole document
    int line = 0;        ///< 1-based; 0 = not known
    int column = 0;      ///< 1-based, in code points
    std::string message; ///< a plain sentence for a lay author
    std::string suggestion;
    bool operator==(const Finding&) const = default;
};
using Findings = std::vector<Finding>;

bool hasErrors(const Findings& findings);

} // namespace effleur::routine
