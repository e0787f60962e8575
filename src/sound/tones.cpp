#include "sound/tones.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace effleur::sound {
namespace {

constexpr double inaudible = 1e-4;

Tones::Tuned tuned(Partial partial, std::size_t begin, double rise) {
    partial.begin = begin * framesPerMilli;
    partial.rise = std::size_t(rise * framesPerMilli);
    partial.frames = std::size_t(partial.decay * std::log(std::max(1.0, partial.level / inaudible)) * sampleRate);
    const double turn = 2 * std::numbers::pi * partial.hertz / sampleRate;
    const double fall = -1 / (partial.decay * sampleRate);
    constexpr auto group = double(Partial::group);
    Tones::Tuned made{partial, 2 * std::exp(fall * group) * std::cos(turn * group), std::exp(2 * fall * group), {}, {}};
    const auto at = [&](double frame) { return partial.level * std::exp(fall * frame) * std::sin(turn * (frame + 1)); };
    for (std::size_t i = 0; i < Partial::group; ++i) {
        made.first[i] = at(double(i));
        made.before[i] = at(double(i) - group);
    }
    return made;
}

/// A small hanging bell: hum, prime, tierce, quint and nominal, slightly out of tune as bells are; the high ones die
/// first. `begin` in milliseconds after the strike.
void bell(Tones::Tone& tone, std::size_t begin, double hertz, double level, double decay) {
    const std::array partials{
        Partial{hertz * 0.501, level * 0.28, decay * 1.15}, Partial{hertz, level * 0.55, decay},
        Partial{hertz * 1.003, level * 0.18, decay * 0.9},  Partial{hertz * 1.199, level * 0.14, decay * 0.55},
        Partial{hertz * 2.009, level * 0.10, decay * 0.35}, Partial{hertz * 2.76, level * 0.04, decay * 0.18}};
    for (const Partial& partial : partials)
        tone.add(tuned(partial, begin, 4));
}

Tones::Tone tick() {
    Tones::Tone tone;
    for (const Partial& partial : {Partial{640, 0.075, 0.012}, Partial{1'190, 0.03, 0.007}})
        tone.add(tuned(partial, 0, 0.8));
    return tone;
}

Tones::Tone clap() {
    Tones::Tone tone;
    for (const Partial& partial : {Partial{392, 0.15, 0.030}, Partial{861, 0.09, 0.016}, Partial{1'410, 0.045, 0.008},
                                   Partial{2'330, 0.02, 0.004}})
        tone.add(tuned(partial, 0, 1));
    return tone;
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
    const auto at = [this](Strike strike) -> Tones::Tone& { return m_tuned[static_cast<std::size_t>(strike)]; };
    at(Strike::Tick) = tick();
    at(Strike::Clap) = clap();
    bell(at(Strike::HeadsUp), 0, g5, 0.11, 0.5);
    bell(at(Strike::Change), 0, d5, 0.15, 0.9);
    bell(at(Strike::Change), 200, g5, 0.12, 0.8);
    bell(at(Strike::SwitchSides), 0, e5, 0.13, 0.5);
    bell(at(Strike::SwitchSides), 180, a4, 0.14, 0.7);
    bell(at(Strike::SwitchSides), 360, e5, 0.10, 0.8);
    bell(at(Strike::End), 0, g5, 0.13, 1.2);
    bell(at(Strike::End), 550, d5, 0.14, 1.5);
    bell(at(Strike::End), 1'100, g4, 0.17, 2.2);
    bell(at(Strike::EaseOff), 0, g4, 0.15, 0.7);
    bell(at(Strike::EaseOff), 160, d4, 0.17, 0.9);
}

const Tones& Tones::shared() {
    static const Tones tones;
    return tones;
}

Ringing::Ringing(const Tones::Tone& tone, float level, std::size_t wait)
    : m_tone(&tone)
    , m_level(level)
    , m_wait(wait) {
    for (std::size_t i = 0; i < tone.count; ++i) {
        const auto& [partial, forward, back, first, before] = tone.partials[i];
        m_states[i] = {first, before};
        m_end = std::max(m_end, partial.begin + partial.frames);
    }
}

void Ringing::add(float* out, std::size_t count) {
    const std::size_t waits = std::min(count, m_wait);
    m_wait -= waits;
    for (std::size_t done = waits; done < count && m_tone; done += most)
        addSome(out + done, std::min(most, count - done));
}

void Ringing::addSome(float* out, std::size_t count) {
    constexpr std::size_t group = Partial::group;
    // Whole groups are summed; of one that is cut in two, the rest is added next time.
    const std::size_t within = m_next % group;
    const std::size_t groups = (within + count + group - 1) / group;
    const std::size_t whole = (within + count) / group;
    std::array<double, most + 2 * group> sum{};
    for (std::size_t p = 0; p < m_tone->count; ++p) {
        const Tones::Tuned& tuned = m_tone->partials[p];
        const Partial& partial = tuned.partial;
        const std::size_t from = m_next - within; // of the first group
        const std::size_t behind = from + groups * group;
        if (behind <= partial.begin || from >= partial.begin + partial.frames) continue;
        const std::size_t skipped = from < partial.begin ? (partial.begin - from) / group : 0;
        const std::size_t at = from + skipped * group - partial.begin;
        const bool ramped = at < partial.rise || behind - partial.begin + Partial::ending > partial.frames;
        State state = m_states[p];
        for (std::size_t g = skipped; g < groups; ++g) {
            double* to = sum.data() + g * group;
            for (std::size_t i = 0; i < group; ++i) {
                if (ramped) {
                    const std::size_t frame = at + (g - skipped) * group + i;
                    const double risen = std::min(1.0, double(frame + 1) / double(partial.rise));
                    const double left = double(partial.frames) - double(frame) - 1;
                    to[i] += state.now[i] * risen * std::clamp(left / Partial::ending, 0.0, 1.0);
                } else {
                    to[i] += state.now[i];
                }
            }
            if (g >= whole) break;
            Tones::Group next;
            for (std::size_t i = 0; i < group; ++i)
                next[i] = tuned.forward * state.now[i] - tuned.back * state.before[i];
            state = {next, state.now};
        }
        m_states[p] = state;
    }
    for (std::size_t i = 0; i < count; ++i)
        out[i] += float(sum[within + i]) * m_level;
    m_next += count;
    if (m_next >= m_end) m_tone = nullptr;
}

} // namespace effleur::sound
