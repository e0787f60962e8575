#pragma once

#include <filesystem>
#include <string_view>
#include <system_error>

namespace effleur::library {

/// Writes a file as a whole: to a temporary beside it, flushed and renamed, so that at any moment there is the old file
/// or the new one. Makes the folder where it is missing. What failed, if something did.
std::error_code store(const std::filesystem::path& file, std::string_view text);

} // namespace effleur::library
