#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace effleur::body {

/// The most regions of a body map.
inline constexpr std::size_t mostRegions = 32;

/// A set of a body map's regions, by their place in it. A place past `mostRegions` is never in it.
class RegionSet {
public:
    constexpr RegionSet() = default;
    static constexpr RegionSet of(std::size_t region) { return RegionSet(region < mostRegions ? 1U << region : 0U); }
    /// As it is stored: a bit a region, the first one lowest.
    static constexpr RegionSet fromBits(std::uint32_t bits) { return RegionSet(bits); }
    constexpr std::uint32_t bits() const { return m_bits; }

    constexpr bool empty() const { return m_bits == 0; }
    constexpr bool has(std::size_t region) const { return !(of(region) & *this).empty(); }
    constexpr bool touches(RegionSet other) const { return !(*this & other).empty(); }
    constexpr RegionSet without(RegionSet other) const { return RegionSet(m_bits & ~other.m_bits); }

    friend constexpr RegionSet operator|(RegionSet a, RegionSet b) { return RegionSet(a.m_bits | b.m_bits); }
    friend constexpr RegionSet operator&(RegionSet a, RegionSet b) { return RegionSet(a.m_bits & b.m_bits); }
    constexpr RegionSet& operator|=(RegionSet other) { return *this = *this | other; }
    auto operator<=>(const RegionSet&) const = default;

private:
    constexpr explicit RegionSet(std::uint32_t bits)
        : m_bits(bits) {}

    std::uint32_t m_bits = 0;
};

} // namespace effleur::body
