#pragma once

#include "body/body_map.h"
#include "routine/finding.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace effleur::library {

/// What a file looked like from outside when it was read: while this stays, so does what it says. Zeros where that
/// can't be relied on.
struct Stamp {
    std::uint64_t size = 0;
    std::int64_t changed = 0; ///< ns of the file system's clock
    bool operator==(const Stamp&) const = default;
};
/// Zeros where the file can't be asked.
Stamp stampOf(const std::filesystem::directory_entry& file);

/// The body of a routine that names none.
inline constexpr std::string_view usualBody = "back";

/// The body maps of a folder, `<id>.json`, each read when it is first asked for, and once. Any thread.
class Bodies {
public:
    explicit Bodies(std::filesystem::path folder);
    /// One alone.
    Bodies(body::BodyMap map); // NOLINT(google-explicit-constructor): a map is a set of one

    /// Null: there is no such map, or it does not read; of joined ones ("back+legs"), any of them, or they do not join.
    /// Lives as long as this.
    const body::BodyMap* find(std::string_view id) const;
    /// What is found in the file of a map.
    routine::Findings findings(std::string_view id) const;
    /// Of all that are here, readable or not, sorted.
    std::vector<std::string> ids() const;
    std::filesystem::path file(std::string_view id) const;
    /// Of all files together.
    Stamp stamp() const;

private:
    struct Kept {
        std::optional<body::BodyMap> map;
        routine::Findings findings;
    };
    const Kept& kept(std::string_view id) const;
    const Kept& join(std::string_view id) const;

    std::filesystem::path m_folder; ///< empty: what is kept is all there is
    mutable std::mutex m_reading;
    mutable std::map<std::string, std::unique_ptr<const Kept>, std::less<>> m_kept;
};

} // namespace effleur::library
