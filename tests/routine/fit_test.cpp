#include "routine/fit.h"

#include "routine/review.h"
#include "routine/speed.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <random>

using namespace effleur;
using namespace effleur::routine;
using namespace std::chrono_literals;

namespace {

body::BodyMap mapWithAStroke() {
    body::BodyMap map;
    body::Stroke stroke;
    stroke.id = "long";
    stroke.outSeconds = 6;
    stroke.backSeconds = 4;
    body::HandTrack track;
    track.out = body::Path({{430, 950}, {430, 350}});
    track.back = body::Path({{430, 350}, {430, 950}});
    stroke.lanes = {{"", track, track}};
    map.strokes = {stroke};
    return map;
}

Routine randomRoutine(std::mt19937& random) {
    const auto pick = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    Routine routine;
    const int count = pick(3, 14);
    for (int index = 0; index < count; ++index) {
        Step step;
        step.id = std::to_string(index);
        step.technique = index == 0           ? Technique::Stroking
                         : index == count - 1 ? Technique::Closing
                                              : static_cast<Technique>(pick(1, 7));
        step.stroke = "long";
        step.side = pick(0, 1) ? Side::Both : Side::Each;
        step.repetitions = pick(1, 8);
        step.perRepetition = Millis(pick(5'000, 20'000));
        if (pick(0, 3) > 0)
            step.repetitionsRange = Range{std::max(1, step.repetitions - pick(0, 3)), step.repetitions + pick(0, 4)};
        step.optional = pick(0, 3) == 0;
        routine.steps.push_back(step);
    }
    return routine;
}

std::array<double, techniqueCount> shares(const Routine& routine, const body::BodyMap& map) {
    std::array<double, techniqueCount> share{};
    double sum = 0;
    for (const Step& step : routine.steps) {
        const double work = double(step.repetitions) * double(step.perRepetition.count()) *
                            double(passesOf(step, map.stroke(step.stroke)).size());
        share[std::size_t(step.technique)] += work;
        sum += work;
    }
    for (double& each : share)
        each /= sum;
    return share;
}

} // namespace

TEST_CASE("a fitted routine is as long as it says, inside every range, with what is protected kept") {
    const auto map = mapWithAStroke();
    std::mt19937 random{11};
    int met = 0;
    for (int trial = 0; trial < 400; ++trial) {
        const Routine routine = randomRoutine(random);
        const Millis written = statedLength(routine, map);
        const Millis target = written * int(60 + random() % 90) / 100;
        const auto result = fit(routine, map, target);
        const auto* fitted = std::get_if<Fitted>(&result);
        if (!fitted) continue;
        ++met;
        const Routine made = dosed(routine, fitted->doses);
        CHECK(statedLength(made, map) == fitted->length);
        CHECK(std::abs((fitted->length - target).count()) <= closeEnough.count());
        REQUIRE(fitted->doses.size() == routine.steps.size());
        for (std::size_t step = 0; step < routine.steps.size(); ++step) {
            const Dose& dose = fitted->doses[step];
            const Step& own = routine.steps[step];
            if (isProtected(routine, step)) {
                CHECK_FALSE(dose.dropped);
                CHECK(dose.repetitions >= std::min(2, own.repetitions));
            }
            CHECK((!dose.dropped || own.optional));
            const Range range = own.repetitionsRange.value_or(Range{own.repetitions, own.repetitions});
            CHECK(dose.repetitions >= std::min(range.low, own.repetitions));
            CHECK(dose.repetitions <= std::max(range.high, own.repetitions));
            CHECK(dose.pacePercent >= quickestPace);
            CHECK(dose.pacePercent <= slowestPace);
            Step changed = own;
            changed.perRepetition = own.perRepetition * dose.pacePercent / 100;
            if (tempoOf(routine, own, halfSpeeds(own, map)) == Tempo::Pleasant)
                CHECK(tempoOf(routine, changed, halfSpeeds(changed, map)) == Tempo::Pleasant);
        }
    }
    CHECK(met > 150);
}

TEST_CASE("a refusal names the nearest length, and that one can be met") {
    const auto map = mapWithAStroke();
    std::mt19937 random{12};
    int refused = 0;
    for (int trial = 0; trial < 200; ++trial) {
        const Routine routine = randomRoutine(random);
        for (const Millis target : {Millis(30s), Millis(90min)}) {
            const auto result = fit(routine, map, target);
            if (const auto* cannot = std::get_if<CannotFit>(&result)) {
                ++refused;
                const auto again = fit(routine, map, cannot->nearest);
                CHECK(std::holds_alternative<Fitted>(again));
            }
        }
    }
    CHECK(refused > 150);
}

TEST_CASE("the length it has already changes nothing") {
    const auto map = mapWithAStroke();
    std::mt19937 random{13};
    for (int trial = 0; trial < 100; ++trial) {
        const Routine routine = randomRoutine(random);
        const auto result = fit(routine, map, statedLength(routine, map));
        REQUIRE(std::holds_alternative<Fitted>(result));
        CHECK(dosed(routine, std::get<Fitted>(result).doses) == routine);
    }
}

TEST_CASE("each technique keeps its share within five per cent where the ranges are wide") {
    const auto map = mapWithAStroke();
    Routine routine;
    int index = 0;
    for (const Technique technique :
         {Technique::Stroking, Technique::Rubbing, Technique::Kneading, Technique::Closing}) {
        Step step;
        step.id = std::to_string(index++);
        step.technique = technique;
        step.stroke = "long";
        step.repetitions = 6 + index;
        step.repetitionsRange = Range{2, 20};
        step.perRepetition = 10s;
        routine.steps.push_back(step);
    }
    const auto before = shares(routine, map);
    for (const Millis target : {Millis(3min), Millis(5min), Millis(9min)}) {
        const auto result = fit(routine, map, target);
        REQUIRE(std::holds_alternative<Fitted>(result));
        const auto after = shares(dosed(routine, std::get<Fitted>(result).doses), map);
        for (std::size_t technique = 0; technique < techniqueCount; ++technique)
            CHECK(std::abs(after[technique] - before[technique]) <= 0.05);
    }
}

TEST_CASE("optional steps go only when nothing else helps, the last one first") {
    const auto map = mapWithAStroke();
    Routine routine;
    for (int index = 0; index < 5; ++index) {
        Step step;
        step.id = std::to_string(index);
        step.technique = index == 0 ? Technique::Stroking : index == 4 ? Technique::Closing : Technique::Rubbing;
        step.stroke = "long";
        step.repetitions = 6;
        step.perRepetition = 10s;
        step.optional = true;
        routine.steps.push_back(step);
    }
    const Millis written = statedLength(routine, map);
    const auto slightly = std::get<Fitted>(fit(routine, map, written - 20s));
    CHECK(std::none_of(slightly.doses.begin(), slightly.doses.end(), [](const Dose& dose) { return dose.dropped; }));
    const auto shorter = std::get<Fitted>(fit(routine, map, written - 65s));
    CHECK(shorter.doses[3].dropped);
    CHECK_FALSE(shorter.doses[2].dropped);
    CHECK_FALSE(shorter.doses[4].dropped);
    CHECK_FALSE(shorter.doses[0].dropped);
}
