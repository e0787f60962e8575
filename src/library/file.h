#pragma once

#include "library/report.h"

#include <filesystem>
#include <optional>
#include <string>

namespace effleur::library {

/// The text of a file, at most `longestFile` bytes; else nothing, and the reason in `report`. Opens regular files only,
/// so that a FIFO or a device can't hold it up.
std::optional<std::string> readFile(const std::filesystem::path& file, Report& report);

/// Whether `text` is UTF-8 without a byte order mark, and not empty; if not, the reason is in `report`.
bool isReadableText(std::string_view text, Report& report);

} // namespace effleur::library
