#include "sound/pace_voice.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace effleur::sound {
namespace {

constexpr double pi = std::numbers::pi;
constexpr float turnWithin = 0.6F; ///< where the swell turns if the stroke has no return

constexpr float chordLevel = 0.050F;
constexpr float fifthLevel = 0.022F;
constexpr float airLevel = 0.060F;
constexpr float lowestAir = 240; ///< Hz
constexpr float highestAir = 980;
constexpr float smoothing = 0.08F; ///< of the way to the target at a control point: jumps become ramps of 20 ms

/// The band-pass's coefficient for a middle frequency.
float opening(float hertz) {
    return 2 * std::sin(float(pi) * hertz / float(sampleRate));
}

} // namespace

Swell swellAt(const SteadySwells& pace, double at) {
    Swell swell;
    const auto begin = double(sinceBegin(pace.begin).count());
    const auto each = double(pace.each.count());
    if (at < begin || at >= double(sinceBegin(pace.end).count()) || each <= 0) return swell;
    const double phase = std::fmod(std::fmod(at - begin, each) / each * pace.swells, 1.0);
    const double rise = pace.rise < 1 ? pace.rise : double(turnWithin);
    swell.falling = phase >= rise;
    swell.part = float(swell.falling ? (phase - rise) / (1 - rise) : phase / rise);
    const double wave = std::sin(pi / 2 * double(swell.falling ? 1 - swell.part : swell.part));
    swell.height = float(wave * wave);
    swell.level = pace.level;
    return swell;
}

PaceVoice::PaceVoice() {
    // G3 twice, close together so that it lives; its fifth and its octave.
    constexpr std::array hertz{196.0, 196.7, 293.66, 392.3};
    for (std::size_t i = 0; i < hertz.size(); ++i) {
        const double turn = 2 * pi * hertz[i] / sampleRate;
        m_cosine[i] = float(std::cos(turn));
        m_sine[i] = float(std::sin(turn));
    }
}

void PaceVoice::aim(const Swell& swell, std::size_t frames) {
    const float height = swell.height * swell.level;
    const float chord = swell.falling ? height * swell.height * swell.height : height;
    m_chord.towards(chord * chordLevel, smoothing, frames);
    m_fifth.towards(chord * swell.part * (swell.falling ? 0 : fifthLevel), smoothing, frames);
    m_air.towards(height * airLevel * (swell.falling ? 1 : 0.4F), smoothing, frames);
    const float open = swell.falling ? 1 - swell.part : swell.part;
    m_opening.towards(opening(std::lerp(lowestAir, highestAir, open)), smoothing, frames);
    for (std::size_t s = 0; s < m_x.size(); ++s) { // rounding must not let it grow or die
        const float length = std::sqrt(m_x[s] * m_x[s] + m_y[s] * m_y[s]);
        m_x[s] /= length;
        m_y[s] /= length;
    }
}

void PaceVoice::render(float* out, std::size_t count) {
    constexpr float damping = 1.1F;
    if (m_chord.isSilent() && m_fifth.isSilent() && m_air.isSilent()) return;
    PaceVoice voice = *this; // what is written to `out` might be its members, for all the compiler knows
    for (std::size_t i = 0; i < count; ++i) {
        std::array<float, 4> tone;
        for (std::size_t s = 0; s < tone.size(); ++s) {
            const float x = voice.m_x[s] * voice.m_cosine[s] - voice.m_y[s] * voice.m_sine[s];
            voice.m_y[s] = voice.m_x[s] * voice.m_sine[s] + voice.m_y[s] * voice.m_cosine[s];
            voice.m_x[s] = x;
            tone[s] = voice.m_y[s];
        }
        voice.m_noise ^= voice.m_noise << 13;
        voice.m_noise ^= voice.m_noise >> 17;
        voice.m_noise ^= voice.m_noise << 5;
        const float noise = float(std::int32_t(voice.m_noise)) * 0x1p-31F;
        const float coefficient = voice.m_opening.next();
        voice.m_low += coefficient * voice.m_band;
        const float high = noise - voice.m_low - damping * voice.m_band;
        voice.m_band += coefficient * high;
        out[i] += voice.m_chord.next() * (0.5F * (tone[0] + tone[1]) + 0.25F * tone[3]) +
                  voice.m_fifth.next() * tone[2] + voice.m_air.next() * voice.m_band * 6;
    }
    *this = voice;
}

} // namespace effleur::sound
