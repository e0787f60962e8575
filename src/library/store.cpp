#include "library/store.h"

#include "files/files.h"

namespace effleur::library {

std::string store(const std::filesystem::path& file, std::string_view text) {
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    const std::error_code failed = files::store(file, text);
    return failed ? "The file " + file.string() + " can't be written: " + failed.message() + '.' : std::string();
}

} // namespace effleur::library
