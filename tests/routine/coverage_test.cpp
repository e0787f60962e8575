#include "routine/coverage.h"

#include "support/catch.h"

using namespace effleur;
using namespace effleur::routine;
using namespace std::chrono_literals;

namespace {

body::Region square(std::string id, double left, double top) {
    body::Region region;
    region.id = std::move(id);
    region.area.points = {{left, top}, {left + 100, top}, {left + 100, top + 100}, {left, top + 100}};
    return region;
}

/// Three squares on the left, one above the other, and the lowest one's mirror image; one stroke up through the two
/// lower ones, and one of points in the lowest.
body::BodyMap threeSquares() {
    body::BodyMap map;
    map.axis = 500;
    map.regions = {square("low", 300, 900), square("middle", 300, 800), square("high", 300, 700),
                   square("low-right", 600, 900)};
    body::Stroke way;
    way.id = "way";
    way.oneSided = true;
    body::HandTrack works;
    works.out = body::Path({{350, 1000}, {350, 800}});
    body::HandTrack rests;
    rests.role = body::HandRole::Rests;
    rests.points = {{350, 750}};
    way.lanes = {{"", works, rests}};
    body::Stroke dots = way;
    dots.id = "dots";
    dots.lanes[0].left.out = {};
    dots.lanes[0].left.points = {{340, 940}, {360, 960}};
    body::Stroke held = way;
    held.id = "held";
    held.kind = body::StrokeKind::Hold;
    map.strokes = {way, dots, held};
    return map;
}

Step step(Technique technique, std::string stroke, int repetitions, Side side = Side::Left) {
    Step step;
    step.technique = technique;
    step.stroke = std::move(stroke);
    step.side = side;
    step.repetitions = repetitions;
    return step;
}

std::vector<std::optional<Technique>> coverageOf(std::vector<Step> steps) {
    Routine routine;
    routine.steps = std::move(steps);
    return routine::coverageOf(routine, threeSquares());
}

using Covered = std::vector<std::optional<Technique>>;
constexpr auto none = std::nullopt;

} // namespace

TEST_CASE("a region is the technique's that works there longest") {
    using enum Technique;
    CHECK(coverageOf({step(Stroking, "way", 4)}) == Covered{Stroking, Stroking, none, none});
    CHECK(coverageOf({step(Rubbing, "way", 4), step(Clapping, "dots", 1)}) == Covered{Rubbing, Rubbing, none, none});
    CHECK(coverageOf({step(Rubbing, "way", 4), step(Clapping, "dots", 3)}) == Covered{Clapping, Rubbing, none, none});
}

TEST_CASE("strokes go everywhere: a region is theirs only where nothing else works") {
    using enum Technique;
    CHECK(coverageOf({step(Stroking, "way", 4), step(Clapping, "dots", 1)}) == Covered{Clapping, Stroking, none, none});
    CHECK(coverageOf({step(Stroking, "way", 1), step(Closing, "way", 3)}) == Covered{Closing, Closing, none, none});
}

TEST_CASE("the other side of a step is worked in its mirror image") {
    CHECK(coverageOf({step(Technique::Stroking, "dots", 1, Side::Right)}) ==
          Covered{none, none, none, Technique::Stroking});
    CHECK(coverageOf({step(Technique::Stroking, "dots", 1, Side::Each)}) ==
          Covered{Technique::Stroking, none, none, Technique::Stroking});
}

TEST_CASE("where a hand rests, is held still or passes over hardly at all, nothing is worked") {
    using enum Technique;
    CHECK(coverageOf({step(Holding, "held", 10)}) == Covered(4));
    CHECK(coverageOf({step(Resting, "", 10)}) == Covered(4));
    CHECK(coverageOf({}) == Covered(4));
    CHECK(coverageOf({step(Clapping, "dots", 100), step(Stroking, "way", 4)}) == Covered{Clapping, none, none, none});
}
