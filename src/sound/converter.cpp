#include "sound/converter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <mutex>
#include <numbers>
#include <numeric>

namespace effleur::sound {
namespace {

constexpr std::size_t mostPhases = 640; ///< of 11.025 kHz
constexpr std::size_t most = 64;        ///< frames at once

// Passes 0.425 of the lower rate (6.8 kHz of 16 kHz) and stops, by 90 dB, at 0.515 of it.
constexpr double cutoff = 0.47; ///< of the lower rate: the middle between both
constexpr double steepness = 9; ///< of Kaiser's window

/// The modified Bessel function of the first kind, of order zero.
double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; term > 1e-12 * sum; ++k) {
        term *= x / (2 * k) * x / (2 * k);
        sum += term;
    }
    return sum;
}

/// The filter at so many samples from its middle.
double windowedSinc(double distance) {
    const double across = distance / (double(Converter::taps) / 2);
    if (std::abs(across) >= 1) return 0;
    const double window = bessel(steepness * std::sqrt(1 - across * across)) / bessel(steepness);
    const double angle = 2 * std::numbers::pi * cutoff * distance;
    return window * 2 * cutoff * (distance == 0 ? 1 : std::sin(angle) / angle);
}

} // namespace

Converter::Converter(int rate)
    : m_up(std::size_t(sampleRate / std::gcd(sampleRate, rate)))
    , m_down(std::size_t(rate / std::gcd(sampleRate, rate))) {
    if (m_up == 1) return;
    m_filter.resize(m_up * taps);
    for (std::size_t phase = 0; phase < m_up; ++phase) {
        const std::span<float> filter = std::span(m_filter).subspan(phase * taps, taps);
        double sum = 0;
        constexpr std::size_t middle = taps / 2 - 1;
        for (std::size_t tap = 0; tap < taps; ++tap) {
            const double distance = double(phase) / double(m_up) + double(middle) - double(tap);
            const double value = windowedSinc(distance);
            filter[tap] = float(value);
            sum += value;
        }
        // Every phase passes a constant alike: nothing hums at the lower rate.
        for (float& value : filter)
            value = float(double(value) / sum / double(fullScale));
    }
}

std::shared_ptr<const Converter> Converter::from(int rate) {
    if (rate < 1 || rate > sampleRate || std::size_t(sampleRate / std::gcd(sampleRate, rate)) > mostPhases)
        return nullptr;
    struct Known {
        std::mutex mutex;
        std::map<int, std::shared_ptr<const Converter>> converters;
    };
    static auto& known = *new Known; // never destroyed: somebody may speak while the program ends
    const std::lock_guard lock(known.mutex);
    auto& converter = known.converters[rate];
    if (!converter) converter.reset(new Converter(rate));
    return converter;
}

std::size_t Converter::framesOf(std::size_t samples) const {
    return (samples * m_up + m_down - 1) / m_down;
}

void Converter::convert(std::span<const std::int16_t> samples, std::size_t first, std::span<float> out) const {
    if (m_filter.empty()) {
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = first + i < samples.size() ? float(samples[first + i]) / fullScale : 0;
        return;
    }
    constexpr std::size_t before = taps / 2 - 1; ///< samples that a frame needs before its own place
    std::array<float, most + taps + 1> near;
    for (std::size_t done = 0; done < out.size(); done += most) {
        const std::size_t count = std::min(most, out.size() - done);
        std::size_t place = (first + done) * m_down / m_up;
        std::size_t phase = (first + done) * m_down % m_up;
        const std::size_t begin = place; // near[i] = the sample at begin - before + i
        const std::size_t wanted = (phase + (count - 1) * m_down) / m_up + taps;
        for (std::size_t i = 0; i < wanted; ++i) {
            const std::size_t at = begin + i - before; // below zero it wraps to what is far beyond the end
            near[i] = at < samples.size() ? float(samples[at]) : 0;
        }
        for (std::size_t i = 0; i < count; ++i) {
            const float* filter = m_filter.data() + phase * taps;
            const float* from = near.data() + (place - begin);
            std::array<float, 8> sums{};
            for (std::size_t tap = 0; tap < taps; tap += sums.size())
                for (std::size_t lane = 0; lane < sums.size(); ++lane)
                    sums[lane] += filter[tap + lane] * from[tap + lane];
            out[done + i] = ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
            phase += m_down;
            while (phase >= m_up) {
                phase -= m_up;
                ++place;
            }
        }
    }
}

} // namespace effleur::sound
