#include "library/catalogue.h"

#include "library/index.h"
#include "library/store.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <future>
#include <thread>
#include <utility>

namespace effleur::library {
namespace {

namespace fs = std::filesystem;

/// The index of 10,000 files takes some 6 MB; a larger one than this is not ours.
constexpr std::uintmax_t largestIndex = 256UL * 1024 * 1024;
/// A file that changed this short a time ago may change again within one tick of the file system's clock: it has no
/// stamp yet, and is read again the next time.
constexpr std::chrono::seconds fresh{2};
constexpr std::size_t knownBatch = 2'000;
constexpr std::size_t firstBatch = 4;
constexpr std::size_t largestBatch = 512;
constexpr unsigned mostReaders = 4;

std::int64_t nanoseconds(fs::file_time_type time) {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(time.time_since_epoch()).count();
}

bool isSettled(const Stamp& stamp) {
    return stamp != Stamp{} && stamp.changed < nanoseconds(fs::file_time_type::clock::now() - fresh);
}

bool works(const routine::Step& step) {
    return step.technique != routine::Technique::Resting && step.technique != routine::Technique::Holding;
}

RoutineSummary summaryOf(const routine::Routine& routine, const body::BodyMap& map) {
    RoutineSummary summary{.id = routine.id,
                           .language = routine.language,
                           .body = map.id,
                           .clothed = map.clothed,
                           .title = routine.title,
                           .intent = routine.intent,
                           .level = routine.level,
                           .leastPressure = routine::highestPressure,
                           .steps = routine::measure(routine, map)};
    for (const routine::Step& step : routine.steps) {
        if (!works(step)) continue;
        const int to = step.pressureTo.value_or(step.pressure);
        summary.leastPressure = std::min({summary.leastPressure, step.pressure, to});
        summary.mostPressure = std::max({summary.mostPressure, step.pressure, to});
    }
    summary.leastPressure = std::min(summary.leastPressure, summary.mostPressure);
    return summary;
}

/// The first error of a file that has one.
routine::Finding refusalOf(const routine::Findings& findings) {
    const auto error = std::find_if(findings.begin(), findings.end(),
                                    [](const auto& each) { return each.severity() == routine::Severity::Error; });
    return error == findings.end() ? routine::Finding() : *error;
}

std::string contentOf(const fs::path& file) {
    std::error_code problem;
    const auto size = fs::file_size(file, problem);
    if (problem || size > largestIndex) return {};
    std::string bytes(size, '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(bytes.data(), static_cast<std::streamsize>(size));
    return in ? bytes : std::string();
}

CatalogueEntry entryOf(const fs::path& file, RoutineReader& reader) {
    const auto reading = reader.read(file);
    CatalogueEntry entry{.file = file};
    if (reading.routine)
        entry.what = summaryOf(*reading.routine, reader.map());
    else
        entry.what = refusalOf(reading.findings);
    return entry;
}

} // namespace

std::vector<Catalogue::Found> Catalogue::look() const {
    std::vector<Found> all;
    for (const bool own : {false, true}) {
        const fs::path& folder = own ? m_places.own : m_places.shipped;
        const std::size_t first = all.size();
        std::error_code problem;
        for (fs::directory_iterator at(folder, problem), end; !problem && at != end && all.size() < mostFiles;
             at.increment(problem))
            if (isRoutine(*at)) all.push_back({at->path(), own, stampOf(*at)});
        std::sort(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
                  [](const Found& a, const Found& b) { return a.file.native() < b.file.native(); });
    }
    return all;
}

Entries Catalogue::readAll(std::span<const Found> files) {
    if (m_readers.empty())
        m_readers.assign(std::clamp(std::thread::hardware_concurrency(), 1U, mostReaders), RoutineReader(m_bodies));
    Entries entries(files.size());
    std::atomic<std::size_t> next = 0;
    const auto share = [&](RoutineReader& reader) {
        for (std::size_t i = next++; i < files.size(); i = next++) {
            auto entry = std::make_shared<CatalogueEntry>(entryOf(files[i].file, reader));
            entry->own = files[i].own;
            if (isSettled(files[i].stamp)) entry->stamp = files[i].stamp;
            entries[i] = std::move(entry);
        }
    };
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < std::min(m_readers.size(), files.size()); ++i)
        others.push_back(std::async(std::launch::async, share, std::ref(m_readers[i])));
    share(m_readers.front());
    for (auto& other : others)
        other.get();
    return entries;
}

bool Catalogue::read(const Take& take) {
    recall();
    Known known;
    std::vector<Found> unknown;
    Entries batch;
    std::size_t steps = 0;
    bool goesOn = true;
    const auto give = [&] {
        if (!batch.empty()) goesOn = take(std::exchange(batch, {}));
    };
    const auto add = [&](EntryPtr entry) {
        steps += entry->summary() ? entry->summary()->steps.size() : 0;
        known[entry->file.native()] = entry;
        batch.push_back(std::move(entry));
        if (batch.size() >= knownBatch) give();
    };
    for (Found& found : look()) {
        if (!goesOn) return false;
        const auto before = m_known.find(found.file.native());
        if (before != m_known.end() && found.stamp != Stamp{} && before->second->stamp == found.stamp &&
            before->second->own == found.own)
            add(before->second);
        else
            unknown.push_back(std::move(found));
    }
    give();
    const bool changed = !unknown.empty() || known.size() != m_known.size();
    std::size_t size = firstBatch;
    for (std::span<const Found> rest = unknown; !rest.empty() && goesOn; size = std::min(2 * size, largestBatch)) {
        const auto next = rest.first(std::min(size, rest.size()));
        rest = rest.subspan(next.size());
        for (EntryPtr& entry : readAll(next)) {
            if (const auto* summary = entry->summary(); summary && steps + summary->steps.size() > mostSteps)
                entry = std::make_shared<CatalogueEntry>(
                    CatalogueEntry{entry->file, entry->own, {}, routine::Finding{routine::Problem::TooManySteps}});
            add(std::move(entry));
        }
        give();
    }
    if (!goesOn) // what the reading did not come to is still known
        known.insert(m_known.begin(), m_known.end());
    m_known = std::move(known);
    if (changed) remember();
    return goesOn;
}

void Catalogue::recall() {
    auto bodies = std::make_shared<const Bodies>(m_places.bodies);
    const Stamp stamp = bodies->stamp();
    if (m_bodiesStamp == stamp) return;
    m_bodies = std::move(bodies);
    m_bodiesStamp = stamp;
    m_readers.clear();
    m_known.clear();
    const std::string bytes = contentOf(m_places.index);
    if (auto entries = unpacked(bytes, stamp))
        for (const EntryPtr& entry : *entries)
            m_known.emplace(entry->file.native(), entry);
}

void Catalogue::remember() const {
    if (m_places.index.empty() || m_bodiesStamp == Stamp{}) return;
    Entries settled;
    for (const auto& [file, entry] : m_known)
        if (entry->stamp != Stamp{}) settled.push_back(entry);
    store(m_places.index, packed(settled, *m_bodiesStamp));
}

} // namespace effleur::library
