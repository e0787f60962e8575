#pragma once

#include "session/time.h"

#include <memory>
#include <vector>

namespace effleur::sound {

inline constexpr int sampleRate = 48'000;
inline constexpr int framesPerMilli = sampleRate / 1'000;

/// One channel at 48 kHz, full scale +-1.
struct Pcm {
    std::vector<float> samples;
    bool operator==(const Pcm&) const = default;
    /// Rounded up.
    session::Millis length() const {
        return session::Millis((static_cast<session::Millis::rep>(samples.size()) + framesPerMilli - 1) /
                               framesPerMilli);
    }
};

/// Sentences are shared by the bank of speech, the scores and the mixer; nobody changes them.
using SharedPcm = std::shared_ptr<const Pcm>;

/// How loud speech is brought to: the root mean square of its voiced part, and what no sample exceeds.
inline constexpr float speechLevel = 0.11F;
inline constexpr float speechPeak = 0.7F;

/// A sentence as an engine speaks it, made ready: silence trimmed at both ends, brought to speechLevel, ends faded over
/// 5 ms. Silence becomes an empty Pcm.
Pcm madeReady(Pcm speech);

} // namespace effleur::sound
