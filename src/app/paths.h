#pragma once

#include <filesystem>
#include <optional>

namespace effleur::app {

/// The folder with this program's `resources` and `routines`: `told` (EFFLEUR_DATA_DIR) if given, else share/effleur
/// beside the executable's bin, else `source`, the tree it was built from. Nothing where none of them is there; a told
/// folder that is absent is not replaced by another.
std::optional<std::filesystem::path> dataFolder(const std::filesystem::path& told,
                                                const std::filesystem::path& executable,
                                                const std::filesystem::path& source);

} // namespace effleur::app
