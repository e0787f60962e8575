#pragma once

#include "session/adjustments.h"
#include "session/plan.h"

#include <QString>
#include <filesystem>

namespace effleur::window::after {

/// Writes the routine with a session's pressures as a new one into `folder`, under an id and a name that are free
/// there. What was done, or why not, as one sentence.
QString writeSofter(const session::Plan& plan, const session::Adjustments& adjustments,
                    const std::filesystem::path& folder);

} // namespace effleur::window::after
