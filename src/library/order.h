#pragma once

#include "library/catalogue.h"

#include <cstdint>
#include <map>
#include <string>

namespace effleur::library {

/// The routine to begin with, by its id.
inline constexpr std::string_view firstRoutine = "first-massage";

/// What a person's sessions say of their routines.
struct Use {
    std::map<std::string, std::int64_t> last{}; ///< when a routine was begun last, by its id, in ms since 1970
    bool finished = false;                      ///< a session came to its end
    bool operator==(const Use&) const = default;
};

/// Where a routine stands in a list, by need: until one session came to its end the one to begin with, then what was
/// used last, then what was not, shipped ones first, easy ones first; what can't be played last. The smaller comes
/// first; equal ones are told apart by their titles.
struct Rank {
    bool refused = false;
    bool later = true;       ///< it is not the one to begin with now
    std::int64_t unused = 0; ///< the less, the later it was used; 0 = never
    bool own = false;
    int level = 0;
    auto operator<=>(const Rank&) const = default;
};
Rank rankOf(const CatalogueEntry& entry, const Use& use);
/// Whether it is the one to begin with, and nothing was finished yet.
bool isStart(const CatalogueEntry& entry, const Use& use);
/// When it was used last, in ms since 1970; 0 = never.
std::int64_t lastUse(const CatalogueEntry& entry, const Use& use);

} // namespace effleur::library
