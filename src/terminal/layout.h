#pragma once

#include "phrases/numbers.h"
#include "session/time.h"

#include <QString>

namespace effleur::terminal {

inline constexpr int pageWidth = 78;

using phrases::clockText;

/// `text` in lines of at most pageWidth characters, the first behind `lead`, the others indented to stand under it;
/// ends with a line end. A word longer than a line stands alone and sticks out.
QString wrapped(const QString& lead, const QString& text);

/// `text` without control characters, so that a routine's words can't steer a terminal; line ends and tabs stay.
QString plain(QString text);

} // namespace effleur::terminal
