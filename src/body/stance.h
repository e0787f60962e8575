#pragma once

#include <cstddef>
#include <cstdint>

namespace effleur::body {

/// Where the giver is while working; the person who lies there gives left and right.
enum class Stance : std::uint8_t { HipLeft, HipRight, FlankLeft, FlankRight, Head };
inline constexpr std::size_t stanceCount = 5;

/// For a stroke's mirror image. At the head there is one place for both sides.
constexpr Stance mirrored(Stance stance) {
    switch (stance) {
    case Stance::HipLeft: return Stance::HipRight;
    case Stance::HipRight: return Stance::HipLeft;
    case Stance::FlankLeft: return Stance::FlankRight;
    case Stance::FlankRight: return Stance::FlankLeft;
    case Stance::Head: return Stance::Head;
    }
    return stance;
}

} // namespace effleur::body
