#include "sound/wave.h"

#include "sound/converter.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <numeric>
#include <samplerate.h>
#include <sndfile.h>

namespace effleur::sound {

namespace {

constexpr int slowest = 4'000;
constexpr int fastest = 192'000;
constexpr int mostChannels = 8;

/// A file in memory, as libsndfile reads it.
struct Memory {
    const QByteArray& bytes;
    sf_count_t at = 0;

    static sf_count_t length(void* self) { return static_cast<Memory*>(self)->bytes.size(); }
    static sf_count_t seek(sf_count_t offset, int whence, void* self) {
        auto& memory = *static_cast<Memory*>(self);
        const sf_count_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? memory.at : length(self);
        return memory.at = std::clamp<sf_count_t>(from + offset, 0, length(self));
    }
    static sf_count_t read(void* to, sf_count_t count, void* self) {
        auto& memory = *static_cast<Memory*>(self);
        count = std::clamp<sf_count_t>(count, 0, length(self) - memory.at);
        std::memcpy(to, memory.bytes.constData() + memory.at, static_cast<std::size_t>(count));
        memory.at += count;
        return count;
    }
    static sf_count_t write(const void*, sf_count_t, void*) { return 0; }
    static sf_count_t tell(void* self) { return static_cast<Memory*>(self)->at; }
};

bool usable(int rate) {
    return rate >= slowest && rate <= fastest;
}

} // namespace

Wave resampled(const Wave& wave, int rate) {
    if (!usable(wave.rate) || !usable(rate) || wave.samples.empty()) return {};
    if (wave.rate == rate) return wave;
    const double ratio = double(rate) / wave.rate;
    Wave result{rate, std::vector<float>(static_cast<std::size_t>(std::ceil(double(wave.samples.size()) * ratio)))};
    SRC_DATA data{};
    data.data_in = wave.samples.data();
    data.input_frames = static_cast<long>(wave.samples.size());
    data.data_out = result.samples.data();
    data.output_frames = static_cast<long>(result.samples.size());
    data.src_ratio = ratio;
    if (src_simple(&data, SRC_SINC_MEDIUM_QUALITY, 1) != 0) return {};
    result.samples.resize(static_cast<std::size_t>(data.output_frames_gen));
    return result;
}

Wave readWave(const QByteArray& file) {
    Memory memory{file};
    SF_VIRTUAL_IO io{Memory::length, Memory::seek, Memory::read, Memory::write, Memory::tell};
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, decltype(&sf_close)> sound(sf_open_virtual(&io, SFM_READ, &info, &memory), sf_close);
    if (!sound || !usable(info.samplerate)) return {};
    if (info.channels < 1 || info.channels > mostChannels) return {};
    const auto channels = static_cast<std::size_t>(info.channels);
    const auto most = static_cast<std::size_t>(info.samplerate) * longestSpeech;

    Wave wave{info.samplerate, {}};
    std::vector<float> frames(4'096 * channels);
    while (wave.samples.size() < most) {
        const sf_count_t got = sf_readf_float(sound.get(), frames.data(), 4'096);
        if (got <= 0) break;
        for (std::size_t frame = 0; frame < static_cast<std::size_t>(got); ++frame) {
            const auto first = frames.begin() + static_cast<std::ptrdiff_t>(frame * channels);
            const float mean = std::accumulate(first, first + info.channels, 0.0F) / float(channels);
            wave.samples.push_back(std::isfinite(mean) ? std::clamp(mean, -1.0F, 1.0F) : 0.0F);
        }
    }
    if (wave.samples.size() > most) wave.samples.resize(most);
    return wave.samples.empty() ? Wave{} : wave;
}

Pcm ready(const Wave& wave) {
    if (!usable(wave.rate)) return {};
    return Converter::from(wave.rate) ? madeReady(wave) : madeReady(resampled(wave, sampleRate));
}

} // namespace effleur::sound
