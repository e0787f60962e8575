#pragma once

#include "body/body_map.h"
#include "routine/problem.h"
#include "routine/routine.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace effleur::routine {

/// What belongs at a place of a file, or what stands there.
struct Form {
    enum Is : std::uint8_t {
        Null,
        Boolean,
        AnyNumber,
        Number, ///< low..high
        Whole,  ///< low..high
        Words,
        Sentence,
        Text, ///< a sentence, or some by language
        Name,
        Language,
        OneOf, ///< of `words`
        List,
        Tuple, ///< of `low` values
        Object
    };
    Is is = Null;
    double low = 0;
    double high = 0;
    std::vector<std::string> words{};
    bool operator==(const Form&) const = default;
};

/// Why a zone is one, in the words of the body map.
struct Reason {
    std::string words;
    bool operator==(const Reason&) const = default;
};

/// What stands in a finding's sentence. A list of strings is a choice ("a, b or c"), and so is one of forms. Strings
/// are names and words of the file: short, without control characters.
using Argument =
    std::variant<double, std::string, std::vector<std::string>, std::vector<Form>, Reason, Technique, body::Hand>;
using Arguments = std::vector<Argument>;

/// What would mend a finding: a number at a place of the document.
struct Remedy {
    std::string pointer; ///< JSON pointer
    double to = 0;
    bool operator==(const Remedy&) const = default;
};

/// Something that a reader or a review has to say of a document; a Phrasebook makes a sentence of it. A file with an
/// error never loads.
struct Finding {
    Problem problem = Problem::NoSuchFile;
    Arguments arguments{};
    std::string pointer{}; ///< JSON pointer, "/steps/3/pressure"; "" = the whole document
    int line = 0;          ///< 1-based; 0 = not known
    int column = 0;        ///< 1-based, in code points
    /// Where one number mends it: with that nothing is found at this place any more. The file still reads; the whole
    /// may be shorter or longer than usual then.
    std::optional<Remedy> remedy{};

    std::string_view code() const { return codeOf(problem); }
    Severity severity() const { return severityOf(problem); }
    bool operator==(const Finding&) const = default;
};
using Findings = std::vector<Finding>;

bool hasErrors(const Findings& findings);

} // namespace effleur::routine
