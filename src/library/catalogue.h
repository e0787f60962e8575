#pragma once

#include "library/bodies.h"
#include "library/library.h"
#include "routine/measure.h"
#include "routine/routine.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace effleur::library {

/// What a list shows of a routine that reads well, and what fitting it needs.
struct RoutineSummary {
    std::string id;
    std::string language; ///< of plain strings
    std::string body;     ///< its map, or those that it goes over: "back+legs"
    bool clothed = false; ///< worked on through clothes
    body::Text title;
    routine::Intent intent = routine::Intent::Relaxing;
    routine::Level level = routine::Level::Beginner;
    int leastPressure = 0; ///< of the steps that work
    int mostPressure = 0;
    std::vector<routine::Measure> steps;
    bool operator==(const RoutineSummary&) const = default;
};

/// A routine file in one of the folders.
struct CatalogueEntry {
    std::filesystem::path file;
    bool own = false; ///< in the person's folder, not a shipped one
    Stamp stamp;
    std::variant<RoutineSummary, routine::Finding> what; ///< or why it is not loaded: its first error
    bool operator==(const CatalogueEntry&) const = default;

    const RoutineSummary* summary() const { return std::get_if<RoutineSummary>(&what); }
    const routine::Finding* refusal() const { return std::get_if<routine::Finding>(&what); }
};
using EntryPtr = std::shared_ptr<const CatalogueEntry>;
using Entries = std::vector<EntryPtr>;

/// Where the catalogue looks. Each may be absent; an empty path is.
struct Places {
    std::filesystem::path bodies; ///< a folder of body maps
    std::filesystem::path shipped;
    std::filesystem::path own;
    std::filesystem::path index; ///< what was read before; may be deleted at any time
};

/// Every `*.routine.json` of the shipped and the person's folder. What was read before and did not change since is
/// known from an index file; a damaged, old or unwritable index is ignored. One thread at a time; blocks while it
/// reads, on some threads of its own.
class Catalogue {
public:
    /// Takes a batch; false ends the reading.
    using Take = std::function<bool(Entries)>;

    explicit Catalogue(Places places)
        : m_places(std::move(places)) {}

    /// Gives every file once: what is known at once, then the others as they are read, in batches that begin small. A
    /// file that did not change since the last reading is the same entry. Whether it came to the end.
    bool read(const Take& take);

    /// More files than this are not looked at; a file that would bring more steps than this is refused.
    static constexpr std::size_t mostFiles = 100'000;
    static constexpr std::size_t mostSteps = 2'000'000;

private:
    using Known = std::unordered_map<std::string_view, EntryPtr>; ///< by the file's name, which the entry keeps
    struct Found {
        std::filesystem::path file;
        bool own = false;
        Stamp stamp;
    };
    std::vector<Found> look() const;
    Entries readAll(std::span<const Found> files);
    void recall();
    void remember() const;

    Places m_places;
    std::vector<RoutineReader> m_readers; ///< one to a reading thread; made when the first file is read
    std::shared_ptr<const Bodies> m_bodies;
    std::optional<Stamp> m_bodiesStamp;
    Known m_known;
};

} // namespace effleur::library
