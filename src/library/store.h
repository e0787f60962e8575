#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace effleur::library {

/// Writes a file as a whole: to a temporary beside it, flushed and renamed, so that at any moment there is the old file
/// or the new one. Makes the folder where it is missing. "" where it is done, else why not, as a sentence.
std::string store(const std::filesystem::path& file, std::string_view text);

} // namespace effleur::library
