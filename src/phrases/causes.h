#pragma once

#include "phrases/phrasebook.h"

#include <string>
#include <system_error>

namespace effleur::phrases {

/// Why something could not be read or written, in the system's words; in the book's language where that is known.
QString causeOf(const std::string& words, const Phrasebook& book);
QString causeOf(const std::error_code& failed, const Phrasebook& book);

} // namespace effleur::phrases
