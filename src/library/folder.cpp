#include "library/library.h"

#include <algorithm>

namespace effleur::library {
namespace {

constexpr std::string_view ending = ".routine.json";

/// Refused files come last, by name.
bool comesBefore(const Listed& a, const Listed& b) {
    if (a.routine.has_value() != b.routine.has_value()) return a.routine.has_value();
    if (a.routine) {
        const auto& first = a.routine->title.in("en", a.routine->language);
        const auto& second = b.routine->title.in("en", b.routine->language);
        if (first != second) return first < second;
    }
    return a.file < b.file;
}

} // namespace

bool isRoutineFile(const std::filesystem::path& file) {
    const auto name = file.filename().string();
    if (name.empty()) return false;
    // an editor's lock and its copies, another system's notes about a file
    if (name.front() == '.' || name.compare(0, 2, "~$") == 0) return false;
    return name.size() > ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0;
}

bool isRoutine(const std::filesystem::directory_entry& entry) {
    namespace fs = std::filesystem;
    if (!isRoutineFile(entry.path())) return false;
    std::error_code unknown;
    const auto kind = entry.status(unknown).type();
    return kind == fs::file_type::regular || kind == fs::file_type::not_found || kind == fs::file_type::none ||
           kind == fs::file_type::unknown;
}

std::vector<Listed> list(const std::filesystem::path& folder, const Bodies& bodies) {
    namespace fs = std::filesystem;
    std::vector<Listed> listed;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        if (!isRoutine(*at)) continue;
        auto reading = readRoutine(at->path(), bodies);
        listed.push_back({at->path(), std::move(reading.routine), std::move(reading.map), std::move(reading.findings)});
    }
    std::sort(listed.begin(), listed.end(), comesBefore);
    return listed;
}

} // namespace effleur::library
