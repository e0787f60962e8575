#pragma once

#include "body/body_map.h"
#include "library/bodies.h"
#include "routine/finding.h"
#include "routine/review.h"
#include "routine/routine.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace effleur::library {

/// What came of reading a document. With an error among the findings there is no value: nothing loads half.
struct RoutineReading {
    std::optional<routine::Routine> routine;
    std::optional<body::BodyMap> map; ///< that it names, with the routine's own strokes added
    routine::Findings findings;
    std::string text; ///< the document as it was read; saving patches it
};
struct BodyReading {
    std::optional<body::BodyMap> map;
    routine::Findings findings;
};

/// Reads a routine file: shape, meaning, then review. All findings, not the first; bounded time and memory for anything
/// that a path may name (no file, a directory, a FIFO, a huge file). Never throws.
RoutineReading readRoutine(const std::filesystem::path& file, const Bodies& bodies);
/// The same for text in memory. `reviewed` = false leaves the review out.
RoutineReading parseRoutine(std::string text, const Bodies& bodies, bool reviewed = true);
/// Reads many routine files, each quicker than `readRoutine`: what is known of a stroke is kept. One thread at a time.
class RoutineReader {
public:
    explicit RoutineReader(std::shared_ptr<const Bodies> bodies)
        : m_bodies(std::move(bodies)) {}
    /// As `readRoutine`, but without a map of its own: `map()` holds the routine's strokes until the next is read.
    RoutineReading read(const std::filesystem::path& file);
    /// That of the routine read last; an empty one where it named none that is here.
    const body::BodyMap& map() const;

private:
    struct Ground {
        body::BodyMap map;
        std::size_t strokes; ///< of the map itself
        routine::StrokeMemory memory;
    };
    std::shared_ptr<const Bodies> m_bodies;
    std::map<std::string, Ground, std::less<>> m_grounds;
    std::string m_last;
};

BodyReading readBodyMap(const std::filesystem::path& file);
BodyReading parseBodyMap(const std::string& text);

/// The routine as a new document, and `document` patched to say what the routine says: step by step by id, so that
/// unknown fields and order survive.
std::string write(const routine::Routine& routine);
std::string patch(const std::string& document, const routine::Routine& routine);

/// Whether the name is one that an author gives to a routine's file: no hidden file, no editor's lock.
bool isRoutineFile(const std::filesystem::path& file);
/// What a folder shows as a routine: such a name, on no folder, pipe or device. A link into nowhere is one, so that its
/// author hears of it.
bool isRoutine(const std::filesystem::directory_entry& entry);

/// A routine file in a folder; refused files carry their reason in the findings.
struct Listed {
    std::filesystem::path file;
    std::optional<routine::Routine> routine;
    std::optional<body::BodyMap> map;
    routine::Findings findings;
};
/// Every `*.routine.json` in `folder`, by title; an absent or unreadable folder gives an empty list.
std::vector<Listed> list(const std::filesystem::path& folder, const Bodies& bodies);

/// A finding as people read it.
struct FindingWords {
    std::string message;
    std::string suggestion; ///< "" where there is none
};
/// Findings of files as a JSON document, as `effleur check --json` prints it; `words` says them.
std::string findingsAsJson(const std::vector<std::pair<std::filesystem::path, routine::Findings>>& files,
                           const std::function<FindingWords(const routine::Finding&)>& words);

} // namespace effleur::library
