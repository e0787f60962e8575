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
        if (pick(0, 9) == 0) step.remind = {Reminder::HeadTurn};
        if (pick(0, 9) == 0) step.perRepetition = Millis(pick(500, 600));
        routine.steps.push_back(step);
    }
    return routine;
}

/// The dose of the least, or of the most, that a step may be.
Millis extreme(const Measure& step, bool least) {
    const Dose dose{least ? step.repetitionsAllowed.low : step.repetitionsAllowed.high,
                    least ? step.paceAllowed.low : step.paceAllowed.high, least && step.droppable};
    return lengthOf(step, dose);
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
            CHECK((!dose.dropped || (own.optional && own.remind.empty())));
            CHECK(own.perRepetition * dose.pacePercent / 100 >= 500ms);
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
    int within = 0;
    for (int trial = 0; trial < 300; ++trial) {
        const Routine routine = randomRoutine(random);
        const Millis written = statedLength(routine, map);
        for (const Millis target : {Millis(30s), written * int(40 + random() % 150) / 100, Millis(90min)}) {
            const auto result = fit(routine, map, target);
            const auto* cannot = std::get_if<CannotFit>(&result);
            if (!cannot) continue;
            ++refused;
            if (target > 30s && target < 90min) ++within;
            CHECK(std::abs((cannot->nearest - target).count()) > closeEnough.count());
            const auto again = fit(routine, map, cannot->nearest);
            REQUIRE(std::holds_alternative<Fitted>(again));
            CHECK(std::abs((std::get<Fitted>(again).length - cannot->nearest).count()) <= closeEnough.count());
        }
    }
    CHECK(refused > 400);
    CHECK(within > 50);
}

TEST_CASE("what is too short or too long by far comes down to the least, or up to the most, that the author allows") {
    const auto map = mapWithAStroke();
    std::mt19937 random{15};
    for (int trial = 0; trial < 300; ++trial) {
        const auto steps = measure(randomRoutine(random), map);
        Millis least{0};
        Millis most{0};
        for (const Measure& step : steps) {
            least += extreme(step, true);
            most += extreme(step, false);
        }
        CHECK(std::get<CannotFit>(fit(steps, Millis(-1h))).nearest == least);
        CHECK(std::get<CannotFit>(fit(steps, Millis(48h))).nearest == most);
    }
    CHECK(std::get<CannotFit>(fit(std::vector<Measure>{}, Millis(1min))).nearest == 0ms);
    CHECK(std::get<Fitted>(fit(std::vector<Measure>{}, Millis(0))).doses.empty());
}

TEST_CASE("all repetitions follow one scale, each within one of it or at the end of its range") {
    const auto map = mapWithAStroke();
    std::mt19937 random{16};
    for (int trial = 0; trial < 400; ++trial) {
        const Routine routine = randomRoutine(random);
        const auto steps = measure(routine, map);
        const auto result = fit(steps, lengthOf(steps) * int(70 + random() % 60) / 100);
        const auto* fitted = std::get_if<Fitted>(&result);
        if (!fitted) continue;
        double least = 0;
        double most = 1e9;
        for (std::size_t step = 0; step < steps.size(); ++step) {
            const Dose& dose = fitted->doses[step];
            if (dose.dropped) continue;
            if (dose.repetitions > steps[step].repetitionsAllowed.low)
                least = std::max(least, double(dose.repetitions - 1) / steps[step].repetitions);
            if (dose.repetitions < steps[step].repetitionsAllowed.high)
                most = std::min(most, double(dose.repetitions + 1) / steps[step].repetitions);
        }
        CHECK(least <= most);
    }
}

TEST_CASE("the pace stays the author's where repetitions alone are enough") {
    const auto map = mapWithAStroke();
    std::mt19937 random{17};
    for (int trial = 0; trial < 200; ++trial) {
        Routine routine = randomRoutine(random);
        for (Step& step : routine.steps) {
            step.side = Side::Both;
            step.repetitionsRange = Range{1, 200};
            step.perRepetition = std::min(step.perRepetition, Millis(15s));
        }
        const auto steps = measure(routine, map);
        const auto result = fit(steps, lengthOf(steps) * int(90 + random() % 300) / 100);
        REQUIRE(std::holds_alternative<Fitted>(result));
        const auto changes = changesOf(steps, std::get<Fitted>(result).doses);
        CHECK((changes.quickest == 100 && changes.slowest == 100 && changes.dropped.empty()));
    }
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
    std::mt19937 random{18};
    for (int trial = 0; trial < 300; ++trial) {
        Routine routine = randomRoutine(random);
        for (Step& step : routine.steps) {
            step.repetitions += 3;
            step.repetitionsRange = Range{1, 200};
            step.perRepetition = std::max(step.perRepetition, Millis(5s));
        }
        const auto before = shares(routine, map);
        const Millis written = statedLength(routine, map);
        const auto result = fit(routine, map, written * int(70 + random() % 130) / 100);
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

TEST_CASE("what fitting changed is counted") {
    const auto map = mapWithAStroke();
    std::mt19937 random{19};
    Routine routine = randomRoutine(random);
    const auto steps = measure(routine, map);
    std::vector<Dose> doses;
    for (const Step& step : routine.steps)
        doses.push_back({step.repetitions, 100, false});
    CHECK(changesOf(steps, doses) == FitChanges{});
    doses[0].repetitions += 1;
    doses[1].repetitions -= 1;
    doses[1].pacePercent = 110;
    doses[2] = {1, 85, true};
    CHECK(changesOf(steps, doses) == FitChanges{1, 1, 100, 110, {2}});
}
