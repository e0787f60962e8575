#include "sound/tones.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace effleur::sound {
namespace {

/// A sine that dies away: of a bar of wood, of a bell.
struct Partial {
    double hertz;
    double level;
    double decay; ///< seconds to 1/e
};

constexpr double inaudible = 1e-4;

/// Adds the partials from `begin` on, with a rise that is too short to hear and long enough not to click.
void strike(Pcm& pcm, double begin, double rise, std::span<const Partial> partials) {
    const auto first = std::size_t(begin * sampleRate);
    const double riseFrames = rise * sampleRate;
    for (const Partial& partial : partials) {
        const double seconds = partial.decay * std::log(std::max(1.0, partial.level / inaudible));
        const auto frames = std::size_t(seconds * sampleRate);
        if (pcm.samples.size() < first + frames) pcm.samples.resize(first + frames);
        const double turn = 2 * std::numbers::pi * partial.hertz / sampleRate;
        const double fall = std::exp(-1 / (partial.decay * sampleRate));
        double level = partial.level;
        for (std::size_t i = 0; i < frames; ++i) {
            const double risen = std::min(1.0, double(i + 1) / riseFrames);
            // Ends in zero: no partial is cut off, however it was struck.
            const double ending = std::min(1.0, double(frames - i - 1) / 480);
            pcm.samples[first + i] += float(level * risen * ending * std::sin(turn * double(i + 1)));
            level *= fall;
        }
    }
}

/// A small hanging bell: hum, prime, tierce, quint and nominal, slightly out of tune as bells are; the high ones die
/// first.
void bell(Pcm& pcm, double begin, double hertz, double level, double decay) {
    const std::array partials{
        Partial{hertz * 0.501, level * 0.28, decay * 1.15}, Partial{hertz, level * 0.55, decay},
        Partial{hertz * 1.003, level * 0.18, decay * 0.9},  Partial{hertz * 1.199, level * 0.14, decay * 0.55},
        Partial{hertz * 2.009, level * 0.10, decay * 0.35}, Partial{hertz * 2.76, level * 0.04, decay * 0.18}};
    strike(pcm, begin, 0.004, partials);
}

Pcm tick() {
    Pcm pcm;
    const std::array partials{Partial{640, 0.075, 0.012}, Partial{1'190, 0.03, 0.007}};
    strike(pcm, 0, 0.0008, partials);
    return pcm;
}

Pcm clap() {
    Pcm pcm;
    const std::array partials{Partial{392, 0.15, 0.030}, Partial{861, 0.09, 0.016}, Partial{1'410, 0.045, 0.008},
                              Partial{2'330, 0.02, 0.004}};
    strike(pcm, 0, 0.001, partials);
    return pcm;
}

// A pentatonic family on G: whatever rings together is in tune.
constexpr double d4 = 293.66;
constexpr double g4 = 392.00;
constexpr double a4 = 440.00;
constexpr double d5 = 587.33;
constexpr double e5 = 659.26;
constexpr double g5 = 783.99;

} // namespace

Strike strikeOf(session::Tone tone) {
    switch (tone) {
    case session::Tone::HeadsUp: return Strike::HeadsUp;
    case session::Tone::Change: return Strike::Change;
    case session::Tone::SwitchSides: return Strike::SwitchSides;
    case session::Tone::End: return Strike::End;
    case session::Tone::EaseOff: return Strike::EaseOff;
    }
    return Strike::Change;
}

Tones::Tones() {
    const auto at = [this](Strike strike) -> Pcm& { return m_pcm[static_cast<std::size_t>(strike)]; };
    at(Strike::Tick) = tick();
    at(Strike::Clap) = clap();
    bell(at(Strike::HeadsUp), 0, g5, 0.11, 0.5);
    bell(at(Strike::Change), 0, d5, 0.15, 0.9);
    bell(at(Strike::Change), 0.20, g5, 0.12, 0.8);
    bell(at(Strike::SwitchSides), 0, e5, 0.13, 0.5);
    bell(at(Strike::SwitchSides), 0.18, a4, 0.14, 0.7);
    bell(at(Strike::SwitchSides), 0.36, e5, 0.10, 0.8);
    bell(at(Strike::End), 0, g5, 0.13, 1.2);
    bell(at(Strike::End), 0.55, d5, 0.14, 1.5);
    bell(at(Strike::End), 1.10, g4, 0.17, 2.2);
    bell(at(Strike::EaseOff), 0, g4, 0.15, 0.7);
    bell(at(Strike::EaseOff), 0.16, d4, 0.17, 0.9);
}

} // namespace effleur::sound
