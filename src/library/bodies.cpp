#include "library/bodies.h"

#include "body/join.h"
#include "library/library.h"
#include "library/shape.h"

#include <algorithm>
#include <utility>

namespace effleur::library {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".json";

/// The files of body maps in a folder, sorted.
std::vector<fs::directory_entry> filesIn(const fs::path& folder) {
    std::vector<fs::directory_entry> files;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem))
        if (at->path().extension() == ending && isName(at->path().stem().string())) files.push_back(*at);
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Stamp stampOf(const fs::directory_entry& file) {
    std::error_code problem;
    const auto size = file.file_size(problem);
    if (problem) return {};
    const auto changed = file.last_write_time(problem);
    if (problem) return {};
    return {size, std::chrono::duration_cast<std::chrono::nanoseconds>(changed.time_since_epoch()).count()};
}

Bodies::Bodies(fs::path folder)
    : m_folder(std::move(folder)) {}

Bodies::Bodies(body::BodyMap map) {
    const std::string id = map.id;
    m_kept.emplace(id, std::make_unique<Kept>(Kept{std::move(map), {}}));
}

fs::path Bodies::file(std::string_view id) const {
    return m_folder / (std::string(id) + std::string(ending));
}

const Bodies::Kept& Bodies::kept(std::string_view id) const {
    static const Kept none;
    const std::lock_guard guard(m_reading);
    if (const auto found = m_kept.find(id); found != m_kept.end()) return *found->second;
    if (m_folder.empty() || !isName(id)) return none; // no way out of the folder
    BodyReading reading = readBodyMap(file(id));
    if (reading.map && reading.map->id != id) {
        reading.findings.push_back({.problem = routine::Problem::OtherName,
                                    .arguments = {reading.map->id, std::string(id)},
                                    .pointer = "/id"});
        reading.map.reset();
    }
    auto& made = m_kept[std::string(id)];
    made = std::make_unique<Kept>(Kept{std::move(reading.map), std::move(reading.findings)});
    return *made;
}

const Bodies::Kept& Bodies::join(std::string_view id) const {
    std::vector<const body::BodyMap*> maps;
    for (const std::string_view each : body::partsIn(id)) {
        maps.push_back(find(each));
        if (!maps.back()) return kept({});
    }
    const std::lock_guard guard(m_reading);
    auto& made = m_kept[std::string(id)];
    if (!made) made = std::make_unique<Kept>(Kept{body::joined(maps), {}});
    return *made;
}

const body::BodyMap* Bodies::find(std::string_view id) const {
    const Kept& found = id.find(body::joiner) == id.npos ? kept(id) : join(id);
    return found.map ? &*found.map : nullptr;
}

routine::Findings Bodies::findings(std::string_view id) const {
    return kept(id).findings;
}

std::vector<std::string> Bodies::ids() const {
    std::vector<std::string> ids;
    if (m_folder.empty()) {
        const std::lock_guard guard(m_reading);
        for (const auto& [id, kept] : m_kept)
            if (id.find(body::joiner) == id.npos) ids.push_back(id);
        return ids;
    }
    for (const fs::directory_entry& file : filesIn(m_folder))
        ids.push_back(file.path().stem().string());
    return ids;
}

Stamp Bodies::stamp() const {
    // FNV-1a over what each file is called and looks like.
    Stamp all;
    const auto mix = [&all](std::uint64_t number) { all.size = (all.size ^ number) * 0x100000001b3; };
    for (const fs::directory_entry& file : filesIn(m_folder)) {
        const Stamp one = stampOf(file);
        if (one == Stamp{}) return {};
        const fs::path name = file.path().filename();
        for (const char letter : name.native())
            mix(static_cast<unsigned char>(letter));
        mix(one.size);
        mix(static_cast<std::uint64_t>(one.changed));
        all.changed = std::max(all.changed, one.changed);
    }
    return all;
}

} // namespace effleur::library
