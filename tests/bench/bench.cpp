#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#endif
#include "support/catch.h"

#include "bench.h"

#include "library/catalogue.h"
#include "library/library.h"
#include "session/choreography.h"
#include "session/player.h"

#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <unistd.h>

using namespace effleur;

namespace {

#if __has_include(<catch2/catch_all.hpp>)
using Listener = Catch::EventListenerBase;
#else
using Listener = Catch::TestEventListenerBase;
#endif

/// What a benchmark must not exceed, in nanoseconds.
const std::map<std::string, double> bars{
    {"momentAt, 20 steps", 200},
    {"momentAt, 10,000 steps", 200},
    {"momentAt, 1,000,000 steps", 1'000},
    {"posesAt, the classic massage", 2'000},
};

/// What is measured a single time, in nanoseconds; each has two seconds.
std::map<std::string, double> measuredOnce;

struct Ratio {
    std::string what;
    double value;
    double least;
};
std::vector<Ratio> ratios; ///< see tellRatio()

/// Collects the means and prints them at the end, beside their bars.
class Table : public Listener {
public:
    using Listener::Listener;
    void benchmarkEnded(const Catch::BenchmarkStats<>& stats) override {
        m_means[stats.info.name] = stats.mean.point.count();
    }
    void testRunEnded(const Catch::TestRunStats&) override {
        std::cout << "in one process:\n" << std::fixed << std::setprecision(2);
        for (const auto& [name, nanoseconds] : m_means) {
            const auto bar = bars.find(name);
            line(name, nanoseconds / 1'000, "us", bar == bars.end() ? 0 : bar->second / 1'000);
        }
        for (const auto& [name, nanoseconds] : measuredOnce)
            line(name, nanoseconds / 1e6, "ms", 2'000);
        const double bare = m_means["bare parse of the classic massage"];
        if (bare > 0) line("reading, against a bare parse", m_means["reading the classic massage"] / bare, "x", 6);
        for (const Ratio& ratio : ratios)
            std::cout << std::left << std::setw(40) << ratio.what << std::right << std::setw(10) << ratio.value
                      << " x   bar " << ratio.least << " x" << (ratio.value >= ratio.least ? "   holds" : "   BROKEN")
                      << '\n';
    }

private:
    static void line(const std::string& what, double value, const char* unit, double bar) {
        std::cout << std::left << std::setw(40) << what << std::right << std::setw(10) << value << ' ' << unit;
        if (bar > 0) std::cout << "   bar " << bar << ' ' << unit << (value <= bar ? "   holds" : "   BROKEN");
        std::cout << '\n';
    }
    std::map<std::string, double> m_means;
};

std::string textOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

const std::filesystem::path root = EFFLEUR_SOURCE_DIR;

const std::string& classicText() {
    static const std::string text = textOf(root / "routines" / "classic-back.routine.json");
    return text;
}

const body::BodyMap& backMap() {
    static const body::BodyMap map = library::readBodyMap(root / "resources" / "body" / "back.json").map.value();
    return map;
}

const session::Plan& classic() {
    static const session::Plan plan = [] {
        auto reading = library::parseRoutine(classicText(), backMap());
        return session::plan(std::move(*reading.routine), std::move(*reading.map));
    }();
    return plan;
}

/// The classic massage, played over and over until it has so many steps.
session::Timeline ofSteps(std::size_t steps) {
    const session::Timeline once = session::compile(classic(), {});
    session::Timeline made;
    for (session::Millis start{0}; made.steps.size() < steps; start += once.length()) {
        const std::size_t segments = made.segments.size();
        const std::size_t ordinals = made.steps.size();
        for (session::Segment segment : once.segments) {
            segment.begin += start;
            segment.end += start;
            segment.stepEnd += start;
            segment.ordinal = session::Ordinal{number(segment.ordinal) + ordinals};
            made.begins.push_back(segment.begin);
            made.segments.push_back(std::move(segment));
        }
        for (const session::Ordinal ordinal : once.steps.indices()) {
            made.steps.push_back(once.steps[ordinal]);
            made.firsts.push_back(once.firsts[ordinal] + segments);
        }
    }
    return made;
}

/// Positions all over a timeline, the same ones every time.
std::vector<session::Position> positions(const session::Timeline& timeline) {
    std::mt19937 random(1);
    std::uniform_int_distribution<session::Millis::rep> anywhere(0, timeline.length().count());
    std::vector<session::Position> positions(4'096);
    for (auto& position : positions)
        position = session::Position{session::Millis{anywhere(random)}};
    return positions;
}

void benchMoments(const char* name, std::size_t steps) {
    const session::Timeline timeline = ofSteps(steps);
    const auto where = positions(timeline);
    std::size_t next = 0;
    BENCHMARK(name) {
        return session::momentAt(timeline, where[next++ % where.size()]);
    };
}

} // namespace

void tellRatio(const std::string& what, double ratio, double least) {
    ratios.push_back({what, ratio, least});
}

CATCH_REGISTER_LISTENER(Table)

TEST_CASE("moments") {
    benchMoments("momentAt, 20 steps", 20);
    benchMoments("momentAt, 10,000 steps", 10'000);
    benchMoments("momentAt, 1,000,000 steps", 1'000'000);
}

TEST_CASE("poses") {
    const session::Timeline timeline = session::compile(classic(), {});
    const auto where = positions(timeline);
    std::size_t next = 0;
    BENCHMARK("posesAt, the classic massage") {
        return session::posesAt(classic(), timeline, where[next++ % where.size()]);
    };
}

TEST_CASE("a large library") {
    constexpr int routines = 10'000;
    namespace fs = std::filesystem;
    const fs::path folder = fs::temp_directory_path() / ("effleur-bench-" + std::to_string(getpid()));
    fs::create_directories(folder / "own");
    std::vector<fs::path> shipped;
    for (const auto& each : fs::directory_iterator(root / "routines"))
        if (library::isRoutineFile(each.path())) shipped.push_back(each.path());
    for (int i = 0; i < routines; ++i) {
        const fs::path copy = folder / "own" / (std::to_string(i) + ".routine.json");
        fs::copy_file(shipped[static_cast<std::size_t>(i) % shipped.size()], copy);
        fs::last_write_time(copy, fs::file_time_type::clock::now() - std::chrono::hours(1));
    }
    for (const char* when : {"listing 10,000 routines, first time", "listing 10,000 routines, known"}) {
        const auto begin = std::chrono::steady_clock::now();
        library::Catalogue catalogue({root / "resources" / "body" / "back.json", {}, folder / "own", folder / "index"});
        std::size_t listed = 0;
        catalogue.read([&](const library::Entries& batch) {
            listed += batch.size();
            return true;
        });
        measuredOnce[when] = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begin).count();
        CHECK(listed == routines);
    }
    fs::remove_all(folder);
}

TEST_CASE("a session") {
    BENCHMARK("compile, the classic massage") {
        return session::compile(classic(), {});
    };
    const auto reading = library::parseRoutine(classicText(), backMap());
    BENCHMARK("plan, the classic massage") {
        return session::plan(*reading.routine, *reading.map);
    };
}

TEST_CASE("reading") {
    REQUIRE(library::parseRoutine(classicText(), backMap(), false).routine);
    BENCHMARK("bare parse of the classic massage") {
        return nlohmann::json::parse(classicText());
    };
    BENCHMARK("reading the classic massage") {
        return library::parseRoutine(classicText(), backMap(), false);
    };
    BENCHMARK("reading and reviewing the classic massage") {
        return library::parseRoutine(classicText(), backMap());
    };
}
