#pragma once

#include "session/time.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace effleur::sound {

class Converter;

inline constexpr int sampleRate = 48'000;
inline constexpr int framesPerMilli = sampleRate / 1'000;

/// Mono samples at any rate, -1..1: what an engine makes of a sentence.
struct Wave {
    int rate = 0; ///< samples a second
    std::vector<float> samples;
    bool operator==(const Wave&) const = default;
};

/// A sentence, ready to sound. It is kept as small as the engine made it, and becomes frames at 48 kHz, full scale +-1,
/// where it is read. Without samples it is silence of its length.
struct Pcm {
    std::size_t frames = 0;
    float gain = 1;
    std::vector<std::int16_t> samples;
    std::shared_ptr<const Converter> converter; ///< for the samples' rate
    bool operator==(const Pcm&) const = default;

    /// Rounded up.
    session::Millis length() const {
        return session::Millis((static_cast<session::Millis::rep>(frames) + framesPerMilli - 1) / framesPerMilli);
    }
    /// The frames from `first` on, ends faded over 5 ms, silence behind them. A frame is the same with whichever others
    /// it is read. Allocates nothing, waits for nobody.
    void read(std::size_t first, std::span<float> out) const;
};

/// Sentences are shared by the bank of speech, the scores and the mixer; nobody changes them.
using SharedPcm = std::shared_ptr<const Pcm>;

/// How loud speech is brought to: the root mean square of its voiced part, and what no frame exceeds.
inline constexpr float speechLevel = 0.11F;
inline constexpr float speechPeak = 0.7F;

/// A sentence as an engine speaks it, made ready: 16 bits a sample, silence trimmed at both ends, brought to
/// speechLevel. Empty where nothing is heard, or no converter knows the rate.
Pcm madeReady(const Wave& speech);

} // namespace effleur::sound
