#include "sound/pcm.h"

#include <algorithm>
#include <cmath>

namespace effleur::sound {
namespace {

constexpr std::size_t frame = 480; ///< 10 ms, over which loudness is looked at
constexpr float audible = 0.02F;   ///< of the loudest frame: quieter ends are silence
constexpr float voiced = 0.2F;     ///< of the loudest frame: what counts for the level
constexpr std::size_t fade = 240;

std::vector<float> frameLevels(const std::vector<float>& samples) {
    std::vector<float> levels;
    for (std::size_t begin = 0; begin < samples.size(); begin += frame) {
        const std::size_t end = std::min(begin + frame, samples.size());
        double sum = 0;
        for (std::size_t i = begin; i < end; ++i)
            sum += double(samples[i]) * double(samples[i]);
        levels.push_back(float(std::sqrt(sum / double(end - begin))));
    }
    return levels;
}

/// What brings the voiced frames to speechLevel without a sample beyond speechPeak.
float gainFor(const Pcm& speech, const std::vector<float>& levels, float loudest) {
    double sum = 0;
    int count = 0;
    for (const float level : levels) {
        if (level < voiced * loudest) continue;
        sum += double(level) * double(level);
        ++count;
    }
    float peak = 0;
    for (const float sample : speech.samples)
        peak = std::max(peak, std::abs(sample));
    return std::min(speechLevel / float(std::sqrt(sum / count)), speechPeak / peak);
}

} // namespace

Pcm madeReady(Pcm speech) {
    for (float& sample : speech.samples)
        if (!std::isfinite(sample)) sample = 0;
    const auto levels = frameLevels(speech.samples);
    const float loudest = levels.empty() ? 0 : *std::max_element(levels.begin(), levels.end());
    if (loudest < 1e-4F) return {};
    const auto isAudible = [&](float level) { return level >= audible * loudest; };
    const auto first = std::size_t(std::find_if(levels.begin(), levels.end(), isAudible) - levels.begin());
    const auto behind = std::size_t(levels.rend() - std::find_if(levels.rbegin(), levels.rend(), isAudible));
    // A frame more at each end: the first sound of a word may be soft.
    const std::size_t begin = first > 0 ? (first - 1) * frame : 0;
    const std::size_t end = std::min((behind + 1) * frame, speech.samples.size());
    const float gain = gainFor(speech, levels, loudest);

    Pcm ready{{speech.samples.begin() + std::ptrdiff_t(begin), speech.samples.begin() + std::ptrdiff_t(end)}};
    const std::size_t size = ready.samples.size();
    for (std::size_t i = 0; i < size; ++i)
        ready.samples[i] *= gain * std::min(1.0F, float(std::min(i, size - 1 - i)) / float(fade));
    return ready;
}

} // namespace effleur::sound
