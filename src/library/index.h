#pragma once

#include "library/catalogue.h"

#include <optional>
#include <string>
#include <string_view>

namespace effleur::library {

/// The entries as bytes that only this version of the program understands; `bodies` = the body maps they were read
/// with.
std::string packed(const Entries& entries, const Stamp& bodies);
/// The entries again; nothing where the bytes are damaged, another version's, or other body maps'.
std::optional<Entries> unpacked(std::string_view bytes, const Stamp& bodies);

} // namespace effleur::library
