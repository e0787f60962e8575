#pragma once

#include "routine/routine.h"

#include <QString>

namespace effleur::window::browse {

/// A small, whole routine to write one's own from: opening, two techniques, closing, rest. Its words are in `language`.
routine::Routine starterRoutine(const QString& language);

} // namespace effleur::window::browse
