#include "files/files.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace effleur::files {
namespace {

namespace fs = std::filesystem;

constexpr int mostTries = 10'000;

std::error_code last() {
    return {errno, std::generic_category()};
}

std::error_code writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return last();
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return flush(descriptor);
}

std::error_code writeInto(int descriptor, std::string_view bytes) {
    if (descriptor < 0) return last();
    std::error_code failed = writeAll(descriptor, bytes);
    if (::close(descriptor) != 0 && !failed) failed = last();
    return failed;
}

/// A rename lasts once its folder reached the disk; where that can't be asked for, nothing is lost but time.
void flushFolder(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

fs::path folderOf(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// Where a chain of links ends.
fs::path placeOf(fs::path file) {
    std::error_code failed;
    for (int links = 0; links < 40 && fs::is_symlink(file, failed); ++links) {
        const auto to = fs::read_symlink(file, failed);
        if (failed) break;
        file = to.is_absolute() ? to : folderOf(file) / to;
    }
    return file;
}

std::error_code replace(const fs::path& draft, const fs::path& place) {
    if (::rename(draft.c_str(), place.c_str()) != 0) {
        const std::error_code failed = last();
        ::unlink(draft.c_str());
        return failed;
    }
    flushFolder(folderOf(place));
    return {};
}

/// A new file beside the place; its descriptor, or -1.
int begin(const fs::path& place, std::string& name) {
    name = (folderOf(place) / ".effleur-XXXXXX").string();
    return ::mkostemp(name.data(), O_CLOEXEC);
}

mode_t modeOf(const fs::path& place, Readers readers) {
    struct stat known {};
    if (::stat(place.c_str(), &known) == 0) return known.st_mode & 0777;
    return readers == Readers::Owner ? 0600 : 0644;
}

} // namespace

std::error_code flush(int descriptor) {
    if (::fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS || errno == ENOTSUP || errno == EBADF) return {};
    return last();
}

std::error_code store(const fs::path& file, std::string_view bytes, Readers readers) {
    const fs::path place = placeOf(file);
    std::error_code ignored;
    const auto kind = fs::status(place, ignored).type();
    if (kind != fs::file_type::regular && kind != fs::file_type::not_found)
        return writeInto(::open(place.c_str(), O_WRONLY | O_CLOEXEC), bytes);
    std::string draft;
    const int descriptor = begin(place, draft);
    if (descriptor < 0) return last();
    std::error_code failed;
    if (::fchmod(descriptor, modeOf(place, readers)) != 0) failed = last();
    const std::error_code unwritten = writeInto(descriptor, failed ? std::string_view() : bytes);
    if (!failed) failed = unwritten;
    if (!failed) return replace(draft, place);
    ::unlink(draft.c_str());
    return failed;
}

fs::path draftOf(const fs::path& file) {
    std::string name;
    const int descriptor = begin(placeOf(file), name);
    if (descriptor < 0) return file.string() + ".part";
    ::close(descriptor);
    return name;
}

std::error_code settle(const fs::path& draft, const fs::path& file) {
    const fs::path place = placeOf(file);
    const int descriptor = ::open(draft.c_str(), O_WRONLY | O_CLOEXEC);
    std::error_code failed;
    if (descriptor < 0 || ::fchmod(descriptor, modeOf(place, Readers::Everyone)) != 0) failed = last();
    if (descriptor >= 0) {
        if (!failed) failed = flush(descriptor);
        if (::close(descriptor) != 0 && !failed) failed = last();
    }
    if (!failed) return replace(draft, place);
    ::unlink(draft.c_str());
    return failed;
}

fs::path freeName(const fs::path& file) {
    std::error_code failed;
    fs::path name = file;
    for (int number = 2; number < mostTries && fs::symlink_status(name, failed).type() != fs::file_type::not_found;
         ++number)
        name = file.parent_path() / (file.stem().string() + ' ' + std::to_string(number) + file.extension().string());
    return name;
}

} // namespace effleur::files
