#pragma once

#include "phrases/phrasebook.h"
#include "routine/finding.h"

namespace effleur::phrases {

/// A finding as it is read.
struct Wording {
    QString message;    ///< a plain sentence for a lay author
    QString suggestion; ///< what to do about it; "" where there is nothing to say
};
/// Total: an argument that is missing leaves its place empty, and a suggestion about an empty name is none.
Wording wordingOf(const routine::Finding& finding, const Phrasebook& book);

/// "file.json:12:5: error E102: ..." and, if there is one, the suggestion.
QString described(const QString& file, const routine::Finding& finding, const Phrasebook& book);

} // namespace effleur::phrases
