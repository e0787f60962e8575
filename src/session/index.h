#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <ranges>
#include <vector>

namespace effleur::session {

/// A step's place in the routine, as it is written.
enum class StepIndex : std::size_t {};
/// A step's place among those that are played, in their order. A timeline knows which step that is, and the way back.
enum class Ordinal : std::size_t {};

template<typename Index>
concept AnIndex = std::same_as<Index, StepIndex> || std::same_as<Index, Ordinal>;

/// 0-based, as the index itself.
constexpr std::size_t number(AnIndex auto index) {
    return static_cast<std::size_t>(index);
}
/// As people count: the first is 1.
constexpr std::size_t counted(AnIndex auto index) {
    return number(index) + 1;
}
constexpr Ordinal following(Ordinal ordinal) {
    return Ordinal{number(ordinal) + 1};
}
/// The ordinal must not be the first.
constexpr Ordinal preceding(Ordinal ordinal) {
    return Ordinal{number(ordinal) - 1};
}

/// A list that is looked up by its own kind of index, and by no other.
template<AnIndex Index, typename T> class ListBy : public std::vector<T> {
public:
    using std::vector<T>::vector;
    T& operator[](Index index) { return std::vector<T>::operator[](number(index)); }
    const T& operator[](Index index) const { return std::vector<T>::operator[](number(index)); }
    bool has(Index index) const { return number(index) < this->size(); }
    /// All of its indices, ascending.
    auto indices() const {
        return std::views::iota(std::size_t{0}, this->size()) |
               std::views::transform([](std::size_t each) { return Index{each}; });
    }
};

} // namespace effleur::session
