#include "routine/finding.h"

#include <algorithm>

namespace effleur::routine {

bool hasErrors(const Findings& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity() == Severity::Error; });
}

} // namespace effleur::routine
