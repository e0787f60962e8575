#pragma once

#include "sound/pcm.h"

#include <QByteArray>

namespace effleur::sound {

/// Longest sentence that is kept; what lies beyond is cut.
inline constexpr int longestSpeech = 60; ///< seconds

/// At another rate, by a windowed sinc; empty where a rate is outside 4-192 kHz.
Wave resampled(const Wave& wave, int rate);

/// Reads what libsndfile reads, mixed to mono. Empty where it is no sound, or at a rate outside 4-192 kHz.
Wave readWave(const QByteArray& file);

/// `wave` made ready to sound (see madeReady), whatever its rate; empty where nothing is heard or the rate is outside
/// 4-192 kHz.
Pcm ready(const Wave& wave);

} // namespace effleur::sound
