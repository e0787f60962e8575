#pragma once

#include "routine/problem.h"

namespace effleur::phrases {

/// The English source texts of a finding, of the context "Finding"; %1, %2, ... are its arguments in both.
struct FindingTexts {
    const char* message = "";
    const char* suggestion = ""; ///< "" where there is nothing to suggest
};
FindingTexts textsOf(routine::Problem problem);

} // namespace effleur::phrases
