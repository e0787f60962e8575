#pragma once

#include "sound/score.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace effleur::sound {

/// How the swell stands at a position.
struct Swell {
    float height = 0; ///< 0..1
    float part = 0;   ///< of the rise or of the fall, 0..1
    bool falling = false;
    float level = 0; ///< of this work's pace
};

/// Total; silent outside the pace. `at` in milliseconds.
Swell swellAt(const SteadySwells& pace, double at);

/// The sound of the pace: a low warm chord that opens while the hands work, and breath alone while they come back.
/// Deterministic; its state is its own.
class PaceVoice {
public:
    PaceVoice();
    /// What the next `frames` frames lead to.
    void aim(const Swell& swell, std::size_t frames);
    /// Adds so many frames.
    void render(float* out, std::size_t count);

private:
    struct Line {
        float now = 0;
        float step = 0;
        void towards(float target, float share, std::size_t frames) {
            // What nobody hears is nothing: numbers that die away for ever are slow to compute with.
            if (std::abs(target - now) < 1e-7F) now = target;
            step = (target - now) * share / float(frames);
        }
        float next() { return now += step; }
        bool isSilent() const { return now == 0 && step == 0; }
    };
    Line m_chord, m_fifth, m_air, m_opening;
    // Four sines, each by turning a pointer.
    std::array<float, 4> m_x{1, 1, 1, 1};
    std::array<float, 4> m_y{};
    std::array<float, 4> m_cosine{};
    std::array<float, 4> m_sine{};
    float m_low = 0;
    float m_band = 0;
    std::uint32_t m_noise = 0x9E3779B9;
};

} // namespace effleur::sound
