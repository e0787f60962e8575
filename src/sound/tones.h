#pragma once

#include "session/prompt.h"
#include "sound/pcm.h"

#include <array>

namespace effleur::sound {

/// What is struck once and rings out by itself.
enum class Strike : std::uint8_t { Tick, Clap, HeadsUp, Change, SwitchSides, End, EaseOff };
inline constexpr std::size_t strikeCount = 7;

Strike strikeOf(session::Tone tone);

/// Every strike, synthesised once: wood with a few damped modes, small bells with inharmonic partials and a long decay.
/// The first sample of each is not zero, so that an onset is where it was put, to the sample.
class Tones {
public:
    Tones();
    const Pcm& operator[](Strike strike) const { return m_pcm[static_cast<std::size_t>(strike)]; }

private:
    std::array<Pcm, strikeCount> m_pcm;
};

} // namespace effleur::sound
