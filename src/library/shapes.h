#pragma once

#include "body/body_map.h"
#include "library/shape.h"

#include <array>
#include <optional>

namespace effleur::library {

/// The shape of a whole routine file, and of a whole body map file. Immutable.
const Shape& routineShape();
const Shape& bodyShape();

/// Things to prepare that the guide knows by name and can say in every language.
inline constexpr std::array<std::string_view, 13> knownPreparations{
    "firm-surface", "light-clothing", "towels",  "head-pad",        "ankle-roll", "dry-wipes", "oil-if-needed",
    "warm-room",    "wash-hands",     "candles", "chair-and-table", "cushion",    "clothes-on"};

/// The format of a routine whose steps say a body of their own: programs that don't know parts refuse it.
inline constexpr int partsFormat = 2;

inline constexpr std::array<std::string_view, 4> zoneRuleWords{"never", "noPressure", "lightOnly", "noPercussion"};
inline constexpr std::array<std::string_view, body::stanceCount> stanceWords{
    "hip-left", "hip-right", "flank-left", "flank-right", "head", "behind", "feet", "leg-left", "leg-right"};
inline constexpr std::array<std::string_view, 3> strokeKindWords{"path", "points", "hold"};

/// The value of an enum whose words stand in `words`, in the order of its values.
template<typename Enum, typename Words> std::optional<Enum> fromWord(const Words& words, std::string_view text) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == text) return static_cast<Enum>(i);
    return std::nullopt;
}
/// The words of an enum of the routine, in the order of its values.
template<typename Enum> std::vector<std::string_view> wordsOf() {
    std::vector<std::string_view> words;
    for (int i = 0; !word(static_cast<Enum>(i)).empty(); ++i)
        words.push_back(word(static_cast<Enum>(i)));
    return words;
}

} // namespace effleur::library
