#include "library/store.h"

#include "files/files.h"

namespace effleur::library {

std::error_code store(const std::filesystem::path& file, std::string_view text) {
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    return files::store(file, text);
}

} // namespace effleur::library
