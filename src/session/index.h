#pragma once

#include <cstddef>
#include <type_traits>
#include <vector>

namespace effleur::session {

/// A step's place in the routine, as it is written.
enum class StepIndex : std::size_t {};
/// A step's place among those that are played, in their order. A timeline knows which step that is, and the way back.
enum class Ordinal : std::size_t {};

template<typename Index>
concept AnIndex = std::is_same_v<Index, StepIndex> || std::is_same_v<Index, Ordinal>;

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
    auto indices() const { return Indices{this->size()}; }

private:
    struct Indices {
        struct Iterator {
            std::size_t at = 0;
            Index operator*() const { return Index{at}; }
            Iterator& operator++() {
                ++at;
                return *this;
            }
            bool operator==(const Iterator&) const = default;
        };
        std::size_t count = 0;
        Iterator begin() const { return {0}; }
        Iterator end() const { return {count}; }
    };
};

} // namespace effleur::session
