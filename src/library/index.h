#pragma once

#include "library/catalogue.h"

#include <optional>
#include <string>
#include <string_view>

namespace effleur::library {

/// The entries as bytes that only this version of the program understands; `map` = the body map they were read with.
std::string packed(const Entries& entries, const Stamp& map);
/// The entries again; nothing where the bytes are damaged, another version's, or another body map's.
std::optional<Entries> unpacked(std::string_view bytes, const Stamp& map);

} // namespace effleur::library
