#pragma once

#include "body/join.h"
#include "library/library.h"
#include "session/plan.h"
#include "session/pose.h"
#include "session/time.h"

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

/// What is shipped, and routines that are drawn from it, for the laws.
namespace effleur::test {

/// How often the laws look: a hundred times a second.
inline constexpr session::Millis look{10};
inline constexpr std::array bothHands{body::Hand::Left, body::Hand::Right};

inline const session::Pose& of(const session::Poses& poses, body::Hand hand) {
    return hand == body::Hand::Left ? poses.left : poses.right;
}

/// Every body map that is shipped.
inline const std::shared_ptr<const library::Bodies>& bodies() {
    static const auto all =
        std::make_shared<const library::Bodies>(std::filesystem::path(EFFLEUR_SOURCE_DIR) / "resources/body");
    return all;
}

/// Of all maps, and of those that join. Throws where one does not read.
inline const std::vector<const body::BodyMap*>& maps() {
    static const std::vector<const body::BodyMap*> all = [] {
        std::vector<const body::BodyMap*> read;
        for (const std::string& id : bodies()->ids()) {
            read.push_back(bodies()->find(id));
            if (!read.back()) throw std::runtime_error(id + " does not read");
        }
        for (std::size_t map = 0, whole = read.size(); map < whole; ++map) {
            if (read[map]->join.body.empty()) continue;
            const std::string both = read[map]->join.body + body::joiner + read[map]->id;
            read.push_back(bodies()->find(both));
            if (!read.back()) throw std::runtime_error(both + " do not join");
        }
        return read;
    }();
    return all;
}

inline const body::BodyMap& back() {
    return *bodies()->find("back");
}

/// What a law knows of a map, made once for each; it keeps the map that it is made of.
template<typename Known> Known& knownOf(const body::BodyMap& map) {
    static std::map<std::string, Known> all;
    const auto found = all.find(map.id);
    return found != all.end() ? found->second : all.try_emplace(map.id, *bodies()->find(map.id)).first->second;
}

struct Shipped {
    std::string name;
    session::Plan plan;
};

/// Every routine of the routines folder. Throws where one does not read.
inline const std::vector<Shipped>& shipped() {
    static const std::vector<Shipped> all = [] {
        std::vector<Shipped> read;
        for (auto& each : library::list(std::filesystem::path(EFFLEUR_SOURCE_DIR) / "routines", *bodies()))
            read.push_back({each.file.filename().string(), session::plan(each.routine.value(), *each.map)});
        if (read.empty()) throw std::runtime_error("no routines");
        return read;
    }();
    return all;
}

/// The classic routine, which has everything in it. Throws where it does not read.
inline const session::Plan& classic() {
    static const session::Plan plan = [] {
        const std::filesystem::path root = EFFLEUR_SOURCE_DIR;
        auto reading = library::readRoutine(root / "routines/classic-back.routine.json", *bodies());
        return session::plan(std::move(reading.routine).value(), std::move(reading.map).value());
    }();
    return plan;
}

inline int pick(std::mt19937& random, int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
}

/// A step of one of the map's strokes, as it is worked with.
inline routine::Step stepOf(const body::Stroke& stroke) {
    routine::Step step;
    step.id = stroke.id;
    step.stroke = body::ownName(stroke.id);
    if (step.stroke != stroke.id) step.body = stroke.id.substr(0, stroke.id.size() - step.stroke.size() - 1);
    step.technique = stroke.kind == body::StrokeKind::Points ? routine::Technique::Clapping
                     : stroke.kind == body::StrokeKind::Hold ? routine::Technique::Holding
                     : stroke.id == "skin-roll"              ? routine::Technique::Rolling
                                                             : routine::Technique::Stroking;
    step.beatsPerRepetition = stroke.kind == body::StrokeKind::Points ? 20 : 1;
    step.side = stroke.oneSided ? routine::Side::Each : routine::Side::Both;
    return step;
}

/// A plan of eight steps on any of the maps: any of its strokes in any order, on any side, at any pace. What a stroke
/// asks for is worked out once for all plans.
inline session::Plan generated(std::mt19937& random) {
    using Key = std::tuple<std::string, std::string, routine::Side>;
    static std::map<Key, session::PlannedStep> known;
    const body::BodyMap& map = *maps()[std::size_t(pick(random, 0, int(maps().size()) - 1))];
    session::Plan made{{}, map, {}, knownOf<body::Margin>(map), {}};
    made.routine.change = session::Millis(pick(random, 3'000, 9'000));
    for (int index = 0; index < 8; ++index) {
        const auto& strokes = map.strokes;
        const body::Stroke& stroke = strokes[std::size_t(pick(random, 0, int(strokes.size()) - 1))];
        routine::Step step = stepOf(stroke);
        if (stroke.oneSided) step.side = routine::Side(pick(random, 1, 3));
        step.repetitions = 1;
        step.perRepetition = session::Millis(pick(random, 2'000, 12'000));
        step.pressure = pick(random, 0, 3);
        const auto [planned, isNew] = known.try_emplace(Key{map.id, stroke.id, step.side});
        if (isNew) {
            routine::Routine alone;
            alone.steps = {step};
            planned->second = session::plan(alone, map).steps[session::StepIndex{0}];
        }
        made.steps.push_back(planned->second);
        made.steps.back().isProtected = false;
        step.id = "s" + std::to_string(index) + "-" + stroke.id;
        made.routine.steps.push_back(step);
    }
    return made;
}

/// So many of them are looked at.
inline constexpr int generatedCount = 400;

} // namespace effleur::test
