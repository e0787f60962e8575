#include "library/order.h"

#include <algorithm>

namespace effleur::library {

bool isStart(const CatalogueEntry& entry, const Use& use) {
    const RoutineSummary* summary = entry.summary();
    return summary && !use.finished && !entry.own && summary->id == firstRoutine;
}

std::int64_t lastUse(const CatalogueEntry& entry, const Use& use) {
    const RoutineSummary* summary = entry.summary();
    const auto found = summary ? use.last.find(summary->id) : use.last.end();
    return found == use.last.end() ? 0 : std::max<std::int64_t>(0, found->second);
}

Rank rankOf(const CatalogueEntry& entry, const Use& use) {
    const RoutineSummary* summary = entry.summary();
    return {.refused = summary == nullptr,
            .later = !isStart(entry, use),
            .unused = -lastUse(entry, use),
            .own = entry.own,
            .level = summary ? static_cast<int>(summary->level) : 0};
}

} // namespace effleur::library
