#include "library/order.h"

#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace effleur;
using namespace effleur::library;

namespace {

CatalogueEntry entry(std::string id, routine::Level level = routine::Level::Beginner, bool own = false) {
    RoutineSummary summary;
    summary.id = std::move(id);
    summary.level = level;
    return {.file = summary.id + ".routine.json", .own = own, .what = summary};
}

CatalogueEntry refused() {
    return {.file = "broken.routine.json", .own = true, .what = routine::Finding()};
}

/// The ids in the order of a list; "-" for what can't be played.
std::vector<std::string> listed(std::vector<CatalogueEntry> entries, const Use& use) {
    std::ranges::stable_sort(entries, {}, [&use](const CatalogueEntry& each) { return rankOf(each, use); });
    std::vector<std::string> ids;
    for (const CatalogueEntry& each : entries)
        ids.push_back(each.summary() ? each.summary()->id : "-");
    return ids;
}

const std::vector<CatalogueEntry> shelf{refused(),
                                        entry("mine", routine::Level::Beginner, true),
                                        entry("hard", routine::Level::Advanced),
                                        entry("middling", routine::Level::Intermediate),
                                        entry("classic"),
                                        entry(std::string(firstRoutine))};
using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("who never finished a session begins with the first massage, whatever was begun") {
    CHECK(listed(shelf, {}) == Ids{"first-massage", "classic", "middling", "hard", "mine", "-"});
    CHECK(listed(shelf, {.last = {{"hard", 10}}}) == Ids{"first-massage", "hard", "classic", "middling", "mine", "-"});
    CHECK(std::ranges::count_if(shelf, [](const auto& each) { return isStart(each, {}); }) == 1);
    CHECK_FALSE(isStart(entry(std::string(firstRoutine), routine::Level::Beginner, true), {})); // a copy of one's own
}

TEST_CASE("after that what was used last comes first, then what is easy, then one's own, then what can't be played") {
    const Use use{.last = {{"hard", 10}, {"mine", 30}, {"middling", 20}, {"gone", 99}}, .finished = true};
    CHECK(listed(shelf, use) == Ids{"mine", "middling", "hard", "classic", "first-massage", "-"});
    CHECK(std::ranges::none_of(shelf, [&](const auto& each) { return isStart(each, use); }));
}

TEST_CASE("no order in which files are found changes the list but among equals, and nothing gets lost") {
    std::mt19937 random{11};
    const Use use{.last = {{"hard", 10}}, .finished = true};
    auto entries = shelf;
    for (int trial = 0; trial < 100; ++trial) {
        std::ranges::shuffle(entries, random);
        auto ids = listed(entries, use);
        CHECK(ids.front() == "hard");
        CHECK(ids.back() == "-");
        std::sort(ids.begin(), ids.end());
        CHECK(ids == Ids{"-", "classic", "first-massage", "hard", "middling", "mine"});
    }
}

TEST_CASE("using a routine never moves another one before it") {
    for (const CatalogueEntry& used : shelf) {
        if (!used.summary()) continue;
        Use use{.last = {{"hard", 10}}, .finished = true};
        use.last[used.summary()->id] = 20;
        CHECK(listed(shelf, use).front() == used.summary()->id);
    }
}
