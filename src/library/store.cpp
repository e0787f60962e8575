#include "library/store.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace effleur::library {
namespace {

namespace fs = std::filesystem;

std::string reason(const fs::path& file, int error) {
    return "The file " + file.string() + " can't be written: " + std::generic_category().message(error) + '.';
}

/// Whether all of it went out and reached the disk; if not, errno says why.
bool writeAll(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

/// A rename lasts once its folder reached the disk; where that can't be asked for, nothing is lost but time.
void flushFolder(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

std::string store(const fs::path& file, std::string_view text) {
    const fs::path folder = file.parent_path();
    std::error_code failed;
    fs::create_directories(folder, failed);
    std::string temporary = (folder / ".effleur-XXXXXX").string();
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0) return reason(file, errno);
    int error = ::fchmod(descriptor, 0644) == 0 && writeAll(descriptor, text) ? 0 : errno;
    if (::close(descriptor) != 0 && error == 0) error = errno;
    if (error == 0 && ::rename(temporary.c_str(), file.c_str()) != 0) error = errno;
    if (error == 0) {
        flushFolder(folder);
        return {};
    }
    ::unlink(temporary.c_str());
    return reason(file, error);
}

} // namespace effleur::library
