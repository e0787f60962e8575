#pragma once

#include "body/join.h"
#include "session/plan.h"
#include "session/player.h"
#include "support/stands.h"

#include <ostream>
#include <random>

/// A small body and a short routine with everything in it: a hold, strokes, sides, lanes, a gate, a reminder, a rest.
namespace effleur::sample {

using namespace std::chrono_literals;
using body::Point;
using routine::Side;
using routine::Step;
using routine::Technique;

inline body::Polygon box(double x, double y, double width, double height) {
    return {{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}};
}

inline body::HandTrack line(Point from, Point to) {
    body::HandTrack track;
    track.out = body::Path({from, to});
    track.back = body::Path({to, from});
    return track;
}

inline body::HandTrack rest(Point at) {
    body::HandTrack track;
    track.role = body::HandRole::Rests;
    track.rest = at;
    return track;
}

inline body::BodyMap map() {
    body::BodyMap map;
    map.id = "back";
    map.frame = {{500, 617}, 1168};
    map.sideMark = {193, 376};
    map.stands = test::stands();
    map.regions = {{"upper-left", box(200, 400, 270, 250)},
                   {"upper-right", box(530, 400, 270, 250)},
                   {"lower-left", box(200, 650, 270, 350)},
                   {"lower-right", box(530, 650, 270, 350)}};
    map.zones = {{"spine", body::ZoneRule::NoPressure, box(490, 300, 20, 760), "bone"}};
    for (auto& area : map.contact)
        area = box(-30, -40, 60, 80);

    body::Stroke glide{.id = "glide", .outSeconds = 6, .backSeconds = 4};
    glide.where.byLanguage = {{"en", "waist to shoulder blades"}};
    glide.hands.byLanguage = {{"en", "both palms"}};
    glide.lanes = {{"", line({430, 950}, {430, 450}), line({570, 950}, {570, 450})}};

    body::Stroke hold{.id = "hold", .kind = body::StrokeKind::Hold};
    hold.lanes = {{"", rest({440, 900}), rest({560, 500})}};

    body::Stroke low{.id = "low", .oneSided = true, .outSeconds = 2, .backSeconds = 2};
    low.lanes = {{"", line({420, 900}, {340, 800}), rest({570, 600})}};

    body::Stroke roll{.id = "roll", .oneSided = true, .outSeconds = 3, .backSeconds = 1};
    roll.lanes = {{"near", line({440, 900}, {440, 500}), rest({570, 700})},
                  {"far", line({380, 900}, {380, 500}), rest({570, 700})}};

    map.strokes = {glide, hold, low, roll};
    for (body::Stroke& stroke : map.strokes)
        stroke.stance = body::Stance::Head; // where nobody walks round for the other side
    return map;
}

/// Another body below it, worked on from its own places, and the two together.
inline body::BodyMap below() {
    body::BodyMap map = sample::map();
    map.id = "below";
    map.join = {.body = "back", .at = {0, 800}, .seamFrom = {0, 300}, .seamTo = {1000, 300}};
    for (body::Region& region : map.regions)
        region.id = "below-" + region.id;
    const body::Stand beside{body::Stance::LegLeft, {240, 1500}, {500, 1560}, 148.6, 513, 14, {500, 617}};
    map.stands = {
        beside, mirrored(beside, 500), {body::Stance::Feet, {420, 1700}, {580, 1700}, 90, 490, 0, {500, 617}}};
    for (body::Stroke& stroke : map.strokes)
        stroke.stance = body::Stance::Feet;
    map.uncover.byLanguage = {{"en", "Uncover what is below"}};
    return map;
}
inline const body::BodyMap& twoBodies() {
    static const body::BodyMap upper = map();
    static const body::BodyMap lower = below();
    static const body::BodyMap both = body::joined({&upper, &lower}).value();
    return both;
}

inline Step step(std::string id, Technique technique, std::string stroke, Side side, int repetitions,
                 routine::Millis each, int pressure) {
    Step made;
    made.id = std::move(id);
    made.technique = technique;
    made.stroke = std::move(stroke);
    made.side = side;
    made.repetitions = repetitions;
    made.perRepetition = each;
    made.pressure = pressure;
    return made;
}

/// A step of the routine below: it is played where it is written.
struct SampleStep {
    std::size_t index;
    constexpr operator std::size_t() const { return index; }
    constexpr operator session::StepIndex() const { return session::StepIndex{index}; }
    constexpr operator session::Ordinal() const { return session::Ordinal{index}; }
};
inline constexpr SampleStep settle{0}, opening{1}, kneading{2}, gated{3}, rolling{4}, closing{5}, repose{6};
inline constexpr std::size_t stepCount = 7;

inline routine::Routine routine() {
    routine::Routine routine;
    routine.id = "sample";
    routine.steps = {step("settle", Technique::Holding, "hold", Side::Both, 1, 10s, 0),
                     step("opening", Technique::Stroking, "glide", Side::Both, 3, 10s, 1),
                     step("kneading", Technique::Kneading, "low", Side::Each, 4, 4s, 3),
                     step("gated", Technique::Rubbing, "glide", Side::Both, 4, 8s, 2),
                     step("rolling", Technique::Rolling, "roll", Side::Each, 2, 4s, 2),
                     step("closing", Technique::Closing, "glide", Side::Both, 3, 10s, 2),
                     step("repose", Technique::Resting, "", Side::Both, 1, 10s, 0)};
    routine.steps[opening].pressureTo = 2;
    routine.steps[kneading].beatsPerRepetition = 2;
    routine.steps[gated].advance = routine::Advance::Wait;
    routine.steps[rolling].remind = {routine::Reminder::HeadTurn};
    routine.aftercare = {{{{"en", "Get up slowly."}}}};
    return routine;
}

inline session::Plan plan() {
    return session::plan(routine(), map());
}

/// A plan of up to eight steps drawn from the strokes above, on one body or over two.
inline session::Plan randomPlan(std::mt19937& random) {
    const auto pick = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    struct Kind {
        const char* stroke;
        Side side;
    };
    static constexpr Kind kinds[] = {{"glide", Side::Both}, {"hold", Side::Both}, {"low", Side::Left},
                                     {"low", Side::Each},   {"roll", Side::Each}, {"", Side::Both}};
    auto made = routine();
    made.steps.clear();
    made.change = std::chrono::milliseconds(pick(3'000, 9'000));
    const int count = pick(1, 8);
    const bool parts = pick(0, 2) == 0;
    for (int index = 0; index < count; ++index) {
        const Kind kind = kinds[pick(0, 5)];
        const auto technique = *kind.stroke ? static_cast<Technique>(pick(0, 8)) : Technique::Resting;
        made.steps.push_back(step("s" + std::to_string(index), technique, kind.stroke, kind.side, pick(1, 9),
                                  std::chrono::milliseconds(pick(500, 12'345)), pick(0, 3)));
        if (pick(0, 4) == 0) made.steps.back().advance = routine::Advance::Wait;
        if (pick(0, 4) == 0) made.steps.back().pressureTo = pick(0, 3);
        if (parts && pick(0, 1) == 0) made.steps.back().body = "below";
    }
    return session::plan(std::move(made), parts ? twoBodies() : map());
}

constexpr session::Instant at(session::Millis since) {
    return session::Instant{since};
}

} // namespace effleur::sample
