#pragma once

#include <cstddef>
#include <cstdint>

namespace effleur::body {

/// Where the giver is while working; the person gives left and right. Behind: of somebody who sits; feet: beyond them;
/// leg: beside the lower legs. A map has some of these. What is kept of a session has their numbers: a new one comes
/// last.
enum class Stance : std::uint8_t { HipLeft, HipRight, FlankLeft, FlankRight, Head, Behind, Feet, LegLeft, LegRight };
inline constexpr std::size_t stanceCount = 9;

/// For a stroke's mirror image. At the head, behind and at the feet there is one place for both sides.
constexpr Stance mirrored(Stance stance) {
    switch (stance) {
    case Stance::HipLeft: return Stance::HipRight;
    case Stance::HipRight: return Stance::HipLeft;
    case Stance::FlankLeft: return Stance::FlankRight;
    case Stance::FlankRight: return Stance::FlankLeft;
    case Stance::LegLeft: return Stance::LegRight;
    case Stance::LegRight: return Stance::LegLeft;
    case Stance::Head:
    case Stance::Behind:
    case Stance::Feet: return stance;
    }
    return stance;
}

} // namespace effleur::body
