#include "library/catalogue.h"

#include "library/index.h"
#include "library/samples.h"
#include "support/catch.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <map>
#include <set>
#include <unistd.h>

using namespace effleur;
using namespace effleur::library;
namespace fs = std::filesystem;

namespace {

/// Two folders and an index that are thrown away.
struct World {
    fs::path root;
    Places places;

    World() {
        std::string name = (fs::temp_directory_path() / "effleur-XXXXXX").string();
        root = mkdtemp(name.data());
        places = {root / "bodies", root / "shipped", root / "own", root / "cache" / "index"};
        fs::create_directory(places.shipped);
        fs::create_directory(places.own);
        fs::create_directory(places.bodies);
        put(places.bodies / "small.json", samples::bodyText());
    }
    ~World() {
        std::error_code ignored;
        fs::remove_all(root, ignored);
    }
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    /// `age` seconds old, so that the file counts as settled.
    void put(const fs::path& file, const std::string& text, int age = 60) const {
        std::ofstream(file, std::ios::binary) << text;
        fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::seconds(age));
    }
    void putRoutine(const fs::path& file, const std::string& title, int age = 60) const {
        put(file, samples::with(samples::routineText(), "/title", title), age);
    }
    Entries read(Catalogue& catalogue) const {
        Entries all;
        CHECK(catalogue.read([&](Entries batch) {
            all.insert(all.end(), batch.begin(), batch.end());
            return true;
        }));
        return all;
    }
    Entries read() const {
        Catalogue catalogue(places);
        return read(catalogue);
    }
    std::string index() const {
        std::ifstream stream(places.index, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
};

std::map<std::string, CatalogueEntry> byName(const Entries& entries) {
    std::map<std::string, CatalogueEntry> named;
    for (const EntryPtr& each : entries)
        CHECK(named.emplace(each->file.string(), *each).second);
    return named;
}

std::string titleOf(const CatalogueEntry& entry) {
    return entry.summary() ? entry.summary()->title.in("en") : "refused: " + std::string(entry.refusal()->code());
}

std::vector<std::string> titles(const Entries& entries) {
    std::vector<std::string> all;
    for (const EntryPtr& each : entries)
        all.push_back(titleOf(*each));
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

TEST_CASE("the catalogue gives every routine of both folders once, and the refused ones with their reason") {
    const World world;
    world.putRoutine(world.places.shipped / "a.routine.json", "Ape");
    world.putRoutine(world.places.own / "a.routine.json", "Ape of one's own");
    world.put(world.places.own / "broken.routine.json", "{\n  \"id\": }");
    world.put(world.places.own / "notes.json", "{}");
    fs::create_directory(world.places.own / "folder.routine.json");
    const auto all = world.read();
    const auto named = byName(all);
    REQUIRE(named.size() == 3);
    const CatalogueEntry& shipped = named.at((world.places.shipped / "a.routine.json").string());
    const CatalogueEntry& own = named.at((world.places.own / "a.routine.json").string());
    CHECK_FALSE(shipped.own);
    CHECK(own.own);
    REQUIRE(own.summary());
    CHECK(own.summary()->id == shipped.summary()->id);
    const auto reading = library::readRoutine(own.file, samples::body());
    REQUIRE(reading.routine);
    CHECK(own.summary()->steps == routine::measure(*reading.routine, *reading.map));
    CHECK(own.summary()->level == routine::Level::Advanced);
    CHECK(own.summary()->leastPressure == 1);
    CHECK(own.summary()->mostPressure == 3);
    const CatalogueEntry& broken = named.at((world.places.own / "broken.routine.json").string());
    REQUIRE(broken.refusal());
    CHECK(broken.refusal()->line == 2);
    CHECK_FALSE(samples::message(*broken.refusal()).empty());
}

TEST_CASE("a warm catalogue says the same as a cold one") {
    const World world;
    for (const char* name : {"a", "b", "c"})
        world.putRoutine(world.places.own / (std::string(name) + ".routine.json"), name);
    world.put(world.places.own / "broken.routine.json", "[");
    // refusals with arguments of every kind that a first error can have
    const std::string text = samples::routineText();
    int spoiled = 0;
    for (const auto& [pointer, value] : std::vector<std::pair<const char*, samples::Json>>{
             {"/intent", "relaxd"},
             {"/steps/1/pressure", "2"},
             {"/steps/1/repetitions", 6.5},
             {"/steps/1/lanes", {"near"}},
             {"/strokes/own", {{"sides", "each"}, {"left", {{"rest", {1, 2}}}}}}})
        world.put(world.places.own / ("bad-" + std::to_string(spoiled++) + ".routine.json"),
                  samples::with(text, pointer, value));
    const auto cold = byName(world.read());
    REQUIRE_FALSE(world.index().empty());
    std::set<std::size_t> kinds;
    for (const auto& [name, entry] : cold)
        if (entry.refusal())
            for (const auto& argument : entry.refusal()->arguments)
                kinds.insert(argument.index());
    CHECK(kinds == std::set<std::size_t>{0, 1, 2, 3, 6});
    CHECK(byName(world.read()) == cold);
}

TEST_CASE("what did not change is not read again, and what changed is") {
    const World world;
    const fs::path kept = world.places.own / "kept.routine.json";
    const fs::path changed = world.places.own / "changed.routine.json";
    const fs::path gone = world.places.own / "gone.routine.json";
    world.putRoutine(kept, "Kept");
    world.putRoutine(changed, "Before");
    world.putRoutine(gone, "Gone");
    Catalogue catalogue(world.places);
    const auto before = world.read(catalogue);
    CHECK(titles(before) == std::vector<std::string>{"Before", "Gone", "Kept"});
    // the same size and time: only a program that looks inside would see that
    const auto time = fs::last_write_time(kept);
    world.putRoutine(kept, "Tepk");
    fs::last_write_time(kept, time);
    world.putRoutine(changed, "Behind", 50);
    fs::remove(gone);
    CHECK(titles(world.read()) == std::vector<std::string>{"Behind", "Kept"});
    const auto after = world.read(catalogue);
    CHECK(titles(after) == std::vector<std::string>{"Behind", "Kept"});
    const auto shared = [&](const EntryPtr& entry) { return std::count(before.begin(), before.end(), entry) == 1; };
    CHECK(std::count_if(after.begin(), after.end(), shared) == 1);
}

TEST_CASE("a nanosecond makes another file") {
    const World world;
    const fs::path file = world.places.own / "a.routine.json";
    world.putRoutine(file, "Ape");
    world.read();
    const auto time = fs::last_write_time(file);
    world.putRoutine(file, "Bee");
    fs::last_write_time(file, time + std::chrono::nanoseconds(1));
    CHECK(titles(world.read()) == std::vector<std::string>{"Bee"});
}

TEST_CASE("a file that was written just now is read again, for it may change within the tick of a clock") {
    const World world;
    const fs::path file = world.places.own / "a.routine.json";
    world.putRoutine(file, "Ape", -5);
    world.read();
    const auto time = fs::last_write_time(file);
    world.putRoutine(file, "Bee");
    fs::last_write_time(file, time);
    CHECK(titles(world.read()) == std::vector<std::string>{"Bee"});
}

TEST_CASE("a damaged, old or foreign index is ignored") {
    const World world;
    world.putRoutine(world.places.own / "a.routine.json", "Ape");
    const auto good = byName(world.read());
    const std::string index = world.index();
    REQUIRE(index.size() > 100);
    const auto with = [&](std::string bytes) {
        world.put(world.places.index, bytes);
        return byName(world.read());
    };
    CHECK(with("") == good);
    CHECK(with("nonsense") == good);
    CHECK(with(std::string(100'000, 'x')) == good);
    for (std::size_t at = 0; at < index.size(); at += 97) {
        std::string damaged = index;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
        CHECK(with(damaged) == good);
    }
    // another body map reads the same file otherwise, and so does another one beside it
    world.put(world.places.bodies / "small.json", samples::with(samples::bodyText(), "/id", "other"));
    CHECK(titles(world.read()) == std::vector<std::string>{"refused: E308"});
}

TEST_CASE("no bytes, however wrong, are taken for an index or break it") {
    const World world;
    world.putRoutine(world.places.own / "a.routine.json", "Ape");
    const Entries entries = world.read();
    const Stamp map{5, 7};
    const std::string good = packed(entries, map);
    REQUIRE(unpacked(good, map));
    CHECK(*unpacked(good, map)->front() == *entries.front());
    CHECK_FALSE(unpacked(good, {5, 8}));
    CHECK_FALSE(unpacked(good + "x", map));
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string damaged = good;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
        CHECK_FALSE(unpacked(damaged, map));
        CHECK_FALSE(unpacked(std::string_view(good).substr(0, at), map));
    }
    CHECK(unpacked(packed({}, map), map)->empty());
}

TEST_CASE("where no index can be written, the routines are listed all the same") {
    World world;
    world.putRoutine(world.places.own / "a.routine.json", "Ape");
    world.put(world.root / "file", "");
    for (const fs::path& index : {world.root / "file" / "index", world.places.own, fs::path()}) {
        world.places.index = index;
        CHECK(titles(world.read()) == std::vector<std::string>{"Ape"});
    }
}

TEST_CASE("folders that are not there hold nothing") {
    World world;
    world.places.own = world.root / "nowhere";
    world.places.shipped.clear();
    CHECK(world.read().empty());
}

TEST_CASE("files that are read come in batches that begin small, and what is known comes first") {
    const World world;
    const auto put = [&](int number) {
        world.putRoutine(world.places.own / (std::to_string(1'000 + number) + ".routine.json"), std::to_string(number));
    };
    for (int number = 0; number < 30; ++number)
        put(number);
    const auto sizes = [](Catalogue& catalogue) {
        std::vector<std::size_t> all;
        catalogue.read([&](const Entries& batch) {
            all.push_back(batch.size());
            return true;
        });
        return all;
    };
    Catalogue catalogue(world.places);
    CHECK(sizes(catalogue) == std::vector<std::size_t>{4, 8, 16, 2});
    CHECK(sizes(catalogue) == std::vector<std::size_t>{30});
    put(30);
    CHECK(sizes(catalogue) == std::vector<std::size_t>{30, 1});
}

TEST_CASE("a reading that is broken off keeps what it read") {
    const World world;
    for (int number = 0; number < 10; ++number)
        world.putRoutine(world.places.own / (std::to_string(number) + ".routine.json"), std::to_string(number));
    {
        Catalogue catalogue(world.places);
        CHECK_FALSE(catalogue.read([](const Entries&) { return false; }));
    }
    std::vector<std::size_t> sizes;
    Catalogue catalogue(world.places);
    CHECK(catalogue.read([&](const Entries& batch) {
        sizes.push_back(batch.size());
        return true;
    }));
    CHECK(sizes == std::vector<std::size_t>{4, 4, 2});
}
