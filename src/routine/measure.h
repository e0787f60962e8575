#pragma once

#include "body/body_map.h"
#include "routine/routine.h"

#include <span>
#include <vector>

namespace effleur::routine {

/// What fitting does to one step.
struct Dose {
    int repetitions = 1;
    int pacePercent = 100; ///< of the author's seconds for a repetition
    bool dropped = false;
    bool operator==(const Dose&) const = default;
};

inline constexpr int quickestPace = 85;
inline constexpr int slowestPace = 115;

/// What a step's length is made of, and how far the program may change it: all that a list needs of a step to draw it
/// and to fit it without its file.
struct Measure {
    Technique technique = Technique::Stroking;
    int pressure = 0;               ///< the highest of the step
    int repetitions = 1;            ///< the author's, for each pass
    Range repetitionsAllowed{1, 1}; ///< holds the author's
    Range paceAllowed{100, 100};    ///< per cent of the author's seconds; holds 100
    Millis perRepetition{0};        ///< the author's
    int passes = 1;                 ///< sides times lanes
    Millis still{0};                ///< the glide into the step and those between its passes: never shortened
    Millis into{0};                 ///< of that, the glide into the step, where nobody walks round for it
    body::Stance begins = body::Stance::HipLeft; ///< where the giver is. A rest is taken anywhere
    body::Stance ends = body::Stance::HipLeft;
    int body = 0;           ///< the map that it is on: its place among the routine's
    int sides = 1;          ///< worked one after the other
    bool droppable = false; ///< optional, not protected, and without a reminder, a swap or practice
    bool operator==(const Measure&) const = default;
};

/// One for each step. A pace that makes a stroke hasty or crawling, or a repetition shorter or longer than a file may
/// say, is not allowed.
std::vector<Measure> measure(const Routine& routine, const body::BodyMap& map);

/// With this dose, 0 where it is dropped; whoever comes from another side has to walk, which is not counted here.
Millis lengthOf(const Measure& step, const Dose& dose);
/// Of all of them one after the other, with the walks between; and as the author wrote them.
std::vector<Millis> lengthsOf(std::span<const Measure> steps, std::span<const Dose> doses);
Millis lengthOf(std::span<const Measure> steps, std::span<const Dose> doses);
Millis lengthOf(const std::vector<Measure>& steps);

} // namespace effleur::routine
