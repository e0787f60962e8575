#include "app/paths.h"

#include <algorithm>
#include <vector>

namespace effleur::app {

std::optional<std::filesystem::path> dataFolder(const std::filesystem::path& told,
                                                const std::filesystem::path& executable,
                                                const std::filesystem::path& source) {
    std::vector<std::filesystem::path> places{told};
    if (told.empty()) places = {executable.parent_path().parent_path() / "share" / "effleur", source};
    const auto found = std::find_if(places.begin(), places.end(), [](const std::filesystem::path& place) {
        std::error_code ignored;
        return std::filesystem::is_directory(place / "resources", ignored) &&
               std::filesystem::is_directory(place / "routines", ignored);
    });
    return found == places.end() ? std::nullopt : std::optional(*found);
}

} // namespace effleur::app
