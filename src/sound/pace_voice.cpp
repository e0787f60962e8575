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

Swell swellAt(const Pace& pace, double at) {
    Swell swell;
    const auto begin = double(pace.begin.count());
    const auto each = double(pace.each.count());
    if (at < begin || at >= double(pace.end.count()) || each <= 0) return swell;
    const double phase = std::fmod(std::fmod(at - begin, each) / each * pace.swells, 1.0);
    const double rise = pace.rise < 1 ? pace.rise : double(turnWithin);
    swell.falling = phase >= rise;
    swell.part = float(swell.falling ? (phase - rise) / (1 - rise) : phase / rise);
    const double wave = std::sin(pi / 2 * double(swell.falling ? 1 - swell.part : swell.part));
    swell.height = float(wave * wave);
    swell.level = pace.level;
    return swell;
}

std::array<PaceVoice::Sine, 4> PaceVoice::sines() {
    std::array<Sine, 4> made;
    // G3 twice, close together so that it lives; its fifth and its octave.
    constexpr std::array hertz{196.0, 196.7, 293.66, 392.3};
    for (std::size_t i = 0; i < made.size(); ++i) {
        const double turn = 2 * pi * hertz[i] / sampleRate;
        made[i].cosine = float(std::cos(turn));
        made[i].sine = float(std::sin(turn));
    }
    return made;
}

void PaceVoice::aim(const Swell& swell, std::size_t frames) {
    const float height = swell.height * swell.level;
    const float chord = swell.falling ? height * swell.height * swell.height : height;
    m_chord.towards(chord * chordLevel, smoothing, frames);
    m_fifth.towards(chord * swell.part * (swell.falling ? 0 : fifthLevel), smoothing, frames);
    m_air.towards(height * airLevel * (swell.falling ? 1 : 0.4F), smoothing, frames);
    const float open = swell.falling ? 1 - swell.part : swell.part;
    m_opening.towards(opening(std::lerp(lowestAir, highestAir, open)), smoothing, frames);
    for (Sine& sine : m_sines) { // rounding must not let it grow or die
        const float length = std::sqrt(sine.x * sine.x + sine.y * sine.y);
        sine.x /= length;
        sine.y /= length;
    }
}

void PaceVoice::render(float* out, std::size_t count) {
    constexpr float damping = 1.1F;
    if (m_chord.isSilent() && m_fifth.isSilent() && m_air.isSilent()) return;
    for (std::size_t i = 0; i < count; ++i) {
        std::array<float, 4> tone;
        for (std::size_t s = 0; s < tone.size(); ++s) {
            Sine& sine = m_sines[s];
            const float x = sine.x * sine.cosine - sine.y * sine.sine;
            sine.y = sine.x * sine.sine + sine.y * sine.cosine;
            sine.x = x;
            tone[s] = sine.y;
        }
        m_noise ^= m_noise << 13;
        m_noise ^= m_noise >> 17;
        m_noise ^= m_noise << 5;
        const float noise = float(std::int32_t(m_noise)) * 0x1p-31F;
        const float coefficient = m_opening.next();
        m_low += coefficient * m_band;
        const float high = noise - m_low - damping * m_band;
        m_band += coefficient * high;
        out[i] += m_chord.next() * (0.5F * (tone[0] + tone[1]) + 0.25F * tone[3]) + m_fifth.next() * tone[2] +
                  m_air.next() * m_band * 6;
    }
}

} // namespace effleur::sound
