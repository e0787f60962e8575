#pragma once

#include "sound/pcm.h"

#include <QByteArray>
#include <vector>

namespace effleur::sound {

/// Mono samples at any rate, -1..1: what an engine makes of a sentence.
struct Wave {
    int rate = 0; ///< samples a second
    std::vector<float> samples;
    bool operator==(const Wave&) const = default;
};

/// Longest sentence that is kept; what lies beyond is cut.
inline constexpr int longestSpeech = 60; ///< seconds

/// At another rate, by a windowed sinc; empty where a rate is outside 4-192 kHz.
Wave resampled(const Wave& wave, int rate);

/// Reads what libsndfile reads, mixed to mono. Empty where it is no sound, or at a rate outside 4-192 kHz.
Wave readWave(const QByteArray& file);

/// `wave` at 48 kHz, made ready to sound (see madeReady); empty where nothing is heard.
Pcm ready(const Wave& wave);

} // namespace effleur::sound
