#include "sound/pcm.h"

#include "sound/converter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace effleur::sound {
namespace {

constexpr float audible = 0.02F; ///< of the loudest 10 ms: quieter ends are silence
constexpr float voiced = 0.2F;   ///< of the loudest 10 ms: what counts for the level
constexpr std::size_t fade = 240;

std::vector<std::int16_t> inSixteenBits(const std::vector<float>& samples) {
    std::vector<std::int16_t> rounded;
    rounded.reserve(samples.size());
    for (const float sample : samples) {
        const float sane = std::isfinite(sample) ? std::clamp(sample, -1.0F, 1.0F) : 0;
        rounded.push_back(std::int16_t(std::lround(sane * Converter::fullScale)));
    }
    return rounded;
}

std::vector<float> levelsOf(const std::vector<std::int16_t>& samples, std::size_t frame) {
    std::vector<float> levels;
    for (std::size_t begin = 0; begin < samples.size(); begin += frame) {
        const std::size_t end = std::min(begin + frame, samples.size());
        double sum = 0;
        for (std::size_t i = begin; i < end; ++i)
            sum += double(samples[i]) * double(samples[i]);
        levels.push_back(float(std::sqrt(sum / double(end - begin)) / double(Converter::fullScale)));
    }
    return levels;
}

float peakOf(const Pcm& pcm) {
    float peak = 0;
    std::array<float, 1'024> block{};
    for (std::size_t at = 0; at < pcm.frames; at += block.size()) {
        pcm.converter->convert(pcm.samples, at, block);
        for (const float frame : block)
            peak = std::max(peak, std::abs(frame));
    }
    return peak;
}

/// The root mean square of what is voiced.
float levelOf(const std::vector<float>& levels, float loudest) {
    double sum = 0;
    int count = 0;
    for (const float level : levels) {
        if (level < voiced * loudest) continue;
        sum += double(level) * double(level);
        ++count;
    }
    return float(std::sqrt(sum / count));
}

} // namespace

void Pcm::read(std::size_t first, std::span<float> out) const {
    const std::size_t count = first < frames ? std::min(out.size(), frames - first) : 0;
    std::fill(out.begin() + std::ptrdiff_t(count), out.end(), 0.0F);
    const auto heard = out.first(count);
    if (!converter) return std::fill(heard.begin(), heard.end(), 0.0F);
    converter->convert(samples, first, heard);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t fromEnd = std::min(first + i, frames - 1 - first - i);
        heard[i] *= fromEnd >= fade ? gain : gain * float(fromEnd) / float(fade);
    }
}

Pcm madeReady(const Wave& speech) {
    auto converter = Converter::from(speech.rate);
    if (!converter) return {};
    const auto samples = inSixteenBits(speech.samples);
    const auto frame = std::size_t(std::max(1, speech.rate / 100)); // 10 ms, over which loudness is looked at
    const auto levels = levelsOf(samples, frame);
    const float loudest = levels.empty() ? 0 : *std::max_element(levels.begin(), levels.end());
    if (loudest < 1e-4F) return {};
    const auto isAudible = [&](float level) { return level >= audible * loudest; };
    const auto first = std::size_t(std::find_if(levels.begin(), levels.end(), isAudible) - levels.begin());
    const auto behind = std::size_t(levels.rend() - std::find_if(levels.rbegin(), levels.rend(), isAudible));
    // A frame more at each end: the first sound of a word may be soft.
    const std::size_t begin = first > 0 ? (first - 1) * frame : 0;
    const std::size_t end = std::min((behind + 1) * frame, samples.size());

    const auto frames = converter->framesOf(end - begin);
    Pcm ready{.frames = frames,
              .samples = {samples.begin() + std::ptrdiff_t(begin), samples.begin() + std::ptrdiff_t(end)},
              .converter = std::move(converter)};
    ready.gain = std::min(speechLevel / levelOf(levels, loudest), speechPeak / peakOf(ready));
    return ready;
}

} // namespace effleur::sound
