#include "library/bodies.h"

#include "library/catalogue.h"
#include "library/samples.h"
#include "support/catch.h"

#include <fstream>

using namespace effleur;
using library::Bodies;
namespace fs = std::filesystem;

namespace {

/// A folder with two body maps, `small` and `other`, that is thrown away.
struct World {
    fs::path root;

    World() {
        std::string name = (fs::temp_directory_path() / "effleur-XXXXXX").string();
        root = mkdtemp(name.data());
        put("small.json", samples::bodyText());
        put("other.json", other());
    }
    ~World() {
        std::error_code ignored;
        fs::remove_all(root, ignored);
    }
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    /// Its person lies, and its stroke "glide" is called otherwise.
    static std::string other() {
        auto json = samples::Json::parse(samples::bodyText());
        json["id"] = "other";
        json["position"] = "prone";
        json["strokes"]["slide"] = json["strokes"]["glide"];
        json["strokes"].erase("glide");
        return json.dump();
    }
    /// A routine for it.
    static std::string otherRoutine() {
        auto text = samples::with(samples::routineText(), "/body", "other");
        text = samples::with(text, "/position", "prone");
        return samples::with(text, "/steps/1/stroke", "slide");
    }
    void put(const std::string& name, const std::string& text, int age = 60) const {
        std::ofstream(root / name, std::ios::binary) << text;
        fs::last_write_time(root / name, fs::file_time_type::clock::now() - std::chrono::seconds(age));
    }
};

} // namespace

TEST_CASE("every body map of a folder is found by its name, and read once") {
    const World world;
    const Bodies bodies(world.root);
    CHECK(bodies.ids() == std::vector<std::string>{"other", "small"});
    const body::BodyMap* small = bodies.find("small");
    REQUIRE(small);
    CHECK(*small == samples::body());
    CHECK(bodies.find("small") == small);
    REQUIRE(bodies.find("other"));
    CHECK(bodies.find("other")->position == body::BodyPosition::Prone);
    CHECK_FALSE(bodies.find("none"));
    CHECK(bodies.file("small") == world.root / "small.json");
}

TEST_CASE("a map is alone where it was given") {
    const Bodies bodies(samples::body());
    CHECK(bodies.ids() == std::vector<std::string>{"small"});
    CHECK(*bodies.find("small") == samples::body());
    CHECK_FALSE(bodies.find("other"));
}

TEST_CASE("a map that is broken or called otherwise than its file is none, and it is said why") {
    const World world;
    world.put("broken.json", "{");
    world.put("copied.json", samples::bodyText());
    const Bodies bodies(world.root);
    CHECK_FALSE(bodies.find("broken"));
    CHECK(samples::codes(bodies.findings("broken")) == "E105");
    CHECK_FALSE(bodies.find("copied"));
    REQUIRE(samples::codes(bodies.findings("copied")) == "E323");
    CHECK(samples::message(bodies.findings("copied").front()) ==
          "This body map calls itself \"small\", but its file is \"copied\".");
}

TEST_CASE("no name leads out of the folder") {
    const World world;
    fs::create_directory(world.root / "in");
    const Bodies bodies(world.root / "in");
    for (const char* name : {"../small", "", ".", "/etc/passwd", "..%2Fsmall"})
        CHECK_FALSE(bodies.find(name));
    CHECK(bodies.ids().empty());
}

TEST_CASE("a routine is read on the map that it names, and its own strokes are added to that") {
    const World world;
    const Bodies bodies(world.root);
    const auto small = library::parseRoutine(samples::routineText(), bodies);
    const auto other = library::parseRoutine(World::otherRoutine(), bodies);
    REQUIRE(small.map);
    REQUIRE(other.map);
    CHECK(small.map->id == "small");
    CHECK(other.map->id == "other");
    CHECK(other.map->stroke("own"));
    CHECK_FALSE(bodies.find("other")->stroke("own"));
    const auto lost = library::parseRoutine(samples::with(samples::routineText(), "/body", "knee"), bodies);
    CHECK_FALSE(lost.routine);
    REQUIRE(samples::codes(lost.findings) == "E308");
    CHECK(samples::suggestion(lost.findings.front()) == "Known here: other or small.");
}

TEST_CASE("one reader reads routines of several bodies by turns") {
    const World world;
    world.put("a.routine.json", samples::routineText());
    world.put("b.routine.json", World::otherRoutine());
    world.put("c.routine.json", samples::with(samples::routineText(), "/body", "knee"));
    const auto bodies = std::make_shared<const Bodies>(world.root);
    library::RoutineReader reader(bodies);
    for (int turn = 0; turn < 3; ++turn)
        for (const char* name : {"a.routine.json", "b.routine.json", "c.routine.json"}) {
            CAPTURE(turn, name);
            const auto alone = library::readRoutine(world.root / name, *bodies);
            const auto read = reader.read(world.root / name);
            CHECK(read.routine == alone.routine);
            CHECK(read.findings == alone.findings);
            CHECK(reader.map() == alone.map.value_or(body::BodyMap{}));
        }
}

TEST_CASE("the stamp tells when a map is added, changed or gone") {
    const World world;
    const auto stamp = [&world] { return Bodies(world.root).stamp(); };
    const auto before = stamp();
    CHECK(before != library::Stamp{});
    CHECK(stamp() == before);
    world.put("third.json", samples::bodyText(), 600);
    const auto added = stamp();
    CHECK(added != before);
    world.put("third.json", samples::bodyText() + "\n", 600);
    CHECK(stamp() != added);
    fs::remove(world.root / "third.json");
    fs::remove(world.root / "other.json");
    CHECK(stamp() != before);
    CHECK(Bodies(world.root / "none").stamp() == library::Stamp{});
}

TEST_CASE("a routine that named an unknown body is listed when that body's map has come, with its body") {
    const World world;
    const fs::path maps = world.root / "maps";
    fs::create_directory(maps);
    world.put("maps/small.json", samples::bodyText());
    world.put("b.routine.json", World::otherRoutine());
    const library::Places places{.bodies = maps, .shipped = {}, .own = world.root, .index = world.root / "index"};
    const auto only = [&] {
        library::Entries all;
        library::Catalogue(places).read([&](const library::Entries& batch) {
            all.insert(all.end(), batch.begin(), batch.end());
            return true;
        });
        REQUIRE(all.size() == 1);
        return *all.front();
    };
    REQUIRE(only().refusal());
    CHECK(only().refusal()->code() == "E308");
    world.put("maps/other.json", World::other());
    REQUIRE(only().summary());
    CHECK(only().summary()->body == "other");
    CHECK(only().summary()->body == "other"); // from the index
}
