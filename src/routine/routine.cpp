#include "routine/routine.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace effleur::routine {
namespace {

template<typename Enum, std::size_t count>
std::string_view wordOf(const std::array<std::string_view, count>& words, Enum value) {
    const auto index = static_cast<std::size_t>(value);
    return index < count ? words[index] : std::string_view{};
}

bool opens(Technique technique) {
    return technique == Technique::Holding || technique == Technique::Stroking;
}
bool closes(Technique technique) {
    return technique == Technique::Closing || technique == Technique::Stroking || technique == Technique::Resting;
}

} // namespace

std::string_view word(Technique technique) {
    static constexpr std::array<std::string_view, techniqueCount> words{"holding",  "stroking", "rubbing",  "squeezing",
                                                                        "kneading", "rolling",  "clapping", "shaking",
                                                                        "closing",  "resting"};
    return wordOf(words, technique);
}
std::string_view word(Side side) {
    static constexpr std::array<std::string_view, 4> words{"both", "left", "right", "each"};
    return wordOf(words, side);
}
std::string_view word(Advance advance) {
    static constexpr std::array<std::string_view, 2> words{"auto", "wait"};
    return wordOf(words, advance);
}
std::string_view word(Intent intent) {
    static constexpr std::array<std::string_view, 4> words{"relaxing", "invigorating", "restorative", "teaching"};
    return wordOf(words, intent);
}
std::string_view word(Level level) {
    static constexpr std::array<std::string_view, 3> words{"beginner", "intermediate", "advanced"};
    return wordOf(words, level);
}
std::string_view word(Reminder reminder) {
    static constexpr std::array<std::string_view, 3> words{"headTurn", "oil", "drape"};
    return wordOf(words, reminder);
}

std::optional<std::size_t> Routine::indexOf(std::string_view stepId) const {
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step& step) { return step.id == stepId; });
    if (found == steps.end()) return std::nullopt;
    return static_cast<std::size_t>(found - steps.begin());
}

double pressureAt(const Step& step, int repetition, int repetitions) {
    const double first = step.pressure;
    const double share = repetitions > 1 ? static_cast<double>(repetition) / (repetitions - 1) : 0;
    return std::lerp(first, static_cast<double>(step.pressureTo.value_or(step.pressure)), share);
}

int highestPressureOf(const Step& step) {
    return std::max(step.pressure, step.pressureTo.value_or(step.pressure));
}

std::vector<std::string_view> Routine::bodies() const {
    std::vector<std::string_view> all{body};
    for (const Step& step : steps)
        if (std::find(all.begin(), all.end(), bodyOf(step)) == all.end()) all.push_back(bodyOf(step));
    return all;
}

const body::Stroke* strokeOf(const Step& step, const body::BodyMap& map) {
    return step.technique == Technique::Resting ? nullptr : map.stroke(step.stroke, step.body);
}

bool isProtected(const Routine& routine, std::size_t step) {
    if (step >= routine.steps.size()) return false;
    const auto isOther = [&](const Step& each) { return routine.bodyOf(each) != routine.bodyOf(routine.steps[step]); };
    const auto at = routine.steps.begin() + static_cast<std::ptrdiff_t>(step);
    const auto begin = std::find_if(std::make_reverse_iterator(at), routine.steps.rend(), isOther).base();
    const auto end = std::find_if(at, routine.steps.end(), isOther);
    return std::all_of(begin, at + 1, [](const Step& each) { return opens(each.technique); }) ||
           std::all_of(at, end, [](const Step& each) { return closes(each.technique); });
}

std::vector<Pass> passesOf(const Step& step, const body::Stroke* stroke) {
    std::vector<std::size_t> lanes;
    if (stroke) {
        for (std::size_t lane = 0; lane < stroke->lanes.size(); ++lane) {
            const auto& id = stroke->lanes[lane].id;
            if (step.lanes.empty() || std::find(step.lanes.begin(), step.lanes.end(), id) != step.lanes.end())
                lanes.push_back(lane);
        }
    }
    if (lanes.empty()) lanes.push_back(0);
    const std::vector<Side> sides =
        step.side == Side::Each ? std::vector{Side::Left, Side::Right} : std::vector{step.side};
    std::vector<Pass> passes;
    for (const Side side : sides)
        for (const std::size_t lane : lanes)
            passes.push_back({side, lane});
    return passes;
}

body::Stance stanceOf(const Step& step, const body::Stroke& stroke, Side side) {
    const body::Stance written = step.stance.value_or(stroke.stance);
    return stroke.oneSided && side == Side::Right ? mirrored(written) : written;
}

Millis changeOfSides(const Routine& routine, bool walks) {
    return walks ? std::max(routine.change, walkingChange) : routine.change;
}

Side sideOf(body::Stance stance) {
    switch (stance) {
    case body::Stance::HipLeft:
    case body::Stance::FlankLeft:
    case body::Stance::LegLeft: return Side::Left;
    case body::Stance::HipRight:
    case body::Stance::FlankRight:
    case body::Stance::LegRight: return Side::Right;
    case body::Stance::Head:
    case body::Stance::Behind:
    case body::Stance::Feet: return Side::Both;
    }
    return Side::Both;
}

bool walksBetween(body::Stance from, body::Stance to) {
    using enum body::Stance;
    // Along a flank the giver only turns.
    const auto placeOf = [](body::Stance stance) {
        return stance == FlankLeft ? HipLeft : stance == FlankRight ? HipRight : stance;
    };
    return placeOf(from) != placeOf(to);
}

Millis changeInto(const Routine& routine, const Step& step) {
    return step.remind.empty() ? routine.change : std::max(routine.change, remindedChange);
}

} // namespace effleur::routine
