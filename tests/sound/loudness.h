#pragma once

#include "sound/pcm.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>
#include <vector>

/// How loud one channel at 48 kHz is, as broadcasters measure it (ITU-R BS.1770-4), where it is heard from two
/// loudspeakers alike.
namespace effleur::test {

namespace detail {

/// A second-order filter.
struct Biquad {
    std::array<double, 3> b;
    std::array<double, 2> a;
    double z1 = 0;
    double z2 = 0;
    double operator()(double in) {
        const double out = b[0] * in + z1;
        z1 = b[1] * in - a[0] * out + z2;
        z2 = b[2] * in - a[1] * out;
        return out;
    }
};

inline double loudnessOf(double power) {
    return -0.691 + 10 * std::log10(2 * power);
}

} // namespace detail

/// Integrated loudness in LUFS, gated; -70 for silence.
inline double integratedLoudness(std::span<const float> samples) {
    // The standard's own coefficients for 48 kHz: the head, then the ear's low end.
    detail::Biquad head{{1.53512485958697, -2.69169618940638, 1.19839281085285}, {-1.69065929318241, 0.73248077421585}};
    detail::Biquad low{{1.0, -2.0, 1.0}, {-1.99004745483398, 0.99007225036621}};
    constexpr std::size_t step = sound::sampleRate / 10;
    std::vector<double> hops; // of 100 ms; four are a block
    double sum = 0;
    for (std::size_t at = 0; at < samples.size(); ++at) {
        const double heard = low(head(double(samples[at])));
        sum += heard * heard;
        if ((at + 1) % step != 0) continue;
        hops.push_back(sum / double(step));
        sum = 0;
    }
    std::vector<double> blocks;
    for (std::size_t at = 0; at + 4 <= hops.size(); ++at)
        blocks.push_back((hops[at] + hops[at + 1] + hops[at + 2] + hops[at + 3]) / 4);
    const auto mean = [&blocks](double gate) {
        double total = 0;
        int count = 0;
        for (const double block : blocks)
            if (detail::loudnessOf(block) > gate) {
                total += block;
                ++count;
            }
        return count > 0 ? detail::loudnessOf(total / count) : -70.0;
    };
    return mean(std::max(-70.0, mean(-70) - 10));
}

/// The largest size between the samples as well, by a fourfold reconstruction around whatever is over half of it.
inline float truePeak(std::span<const float> samples) {
    float largest = 0;
    for (const float sample : samples)
        largest = std::max(largest, std::abs(sample));
    constexpr std::ptrdiff_t reach = 16;
    const auto size = std::ptrdiff_t(samples.size());
    double peak = double(largest);
    for (std::ptrdiff_t at = reach; at + reach < size; ++at) {
        if (std::abs(samples[std::size_t(at)]) < largest / 2) continue;
        for (const double between : {0.25, 0.5, 0.75}) {
            double value = 0;
            for (std::ptrdiff_t tap = -reach + 1; tap <= reach; ++tap) {
                const double x = double(tap) - between;
                const double sinc = std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
                const double window = 0.5 + 0.5 * std::cos(std::numbers::pi * x / (reach + 1));
                value += double(samples[std::size_t(at + tap)]) * sinc * window;
            }
            peak = std::max(peak, std::abs(value));
        }
    }
    return float(peak);
}

inline double decibels(float size) {
    return 20 * std::log10(double(size));
}

} // namespace effleur::test
