#include "sound/converter.h"

#include "frames.h"
#include "sound/wave.h"
#include "support/catch.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace effleur::sound;
using effleur::test::framesOf;

namespace {

std::vector<std::int16_t> noise(std::size_t size) {
    std::mt19937 random{5};
    std::vector<std::int16_t> samples(size);
    for (auto& sample : samples)
        sample = std::int16_t(std::uniform_int_distribution<int>(-20'000, 20'000)(random));
    return samples;
}

/// A second of a sine of 16 bits, near full scale.
constexpr double high = 30'000;
std::vector<std::int16_t> sine(int rate, double hertz) {
    std::vector<std::int16_t> samples(static_cast<std::size_t>(rate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = std::int16_t(std::lround(high * std::sin(2 * std::numbers::pi * hertz * double(i) / rate)));
    return samples;
}

std::vector<float> converted(const std::vector<std::int16_t>& samples, int rate) {
    const auto converter = Converter::from(rate);
    REQUIRE(converter);
    std::vector<float> frames(converter->framesOf(samples.size()));
    converter->convert(samples, 0, frames);
    return frames;
}

double decibels(double share) {
    return 20 * std::log10(share + 1e-12);
}

/// How much of the frames, away from their ends, is a sine of so many hertz; 0 dB = as loud as it went in.
double levelAt(const std::vector<float>& frames, double hertz) {
    double real = 0;
    double imaginary = 0;
    double sum = 0;
    for (std::size_t i = 2'400; i < frames.size() - 2'400; ++i) {
        const double window = 1 - std::cos(2 * std::numbers::pi * double(i - 2'400) / double(frames.size() - 4'800));
        const double angle = 2 * std::numbers::pi * hertz * double(i) / sampleRate;
        real += window * double(frames[i]) * std::cos(angle);
        imaginary += window * double(frames[i]) * std::sin(angle);
        sum += window;
    }
    return decibels(std::hypot(real, imaginary) * 2 / sum / (high / double(Converter::fullScale)));
}

int anyRate() {
    return GENERATE(8'000, 11'025, 16'000, 22'050, 24'000, 32'000, 44'100, 48'000);
}

} // namespace

TEST_CASE("every frame of a sentence is the same, read alone or with others") {
    const int rate = anyRate();
    const auto samples = noise(4'000);
    const auto whole = converted(samples, rate);
    const auto converter = Converter::from(rate);
    std::vector<float> pieces(whole.size());
    std::mt19937 random{9};
    for (std::size_t at = 0; at < pieces.size();) {
        const auto count = std::min(std::uniform_int_distribution<std::size_t>(1, 300)(random), pieces.size() - at);
        converter->convert(samples, at, std::span(pieces).subspan(at, count));
        at += count;
    }
    CHECK(pieces == whole);
    for (std::size_t at = 0; at < whole.size(); at += 97) {
        float alone = 0;
        converter->convert(samples, at, {&alone, 1});
        REQUIRE(alone == whole[at]);
    }
}

TEST_CASE("a sine below 0.42 of its rate comes out as it went in, each frame at its time, to 80 dB") {
    const int rate = anyRate();
    for (const double share : {0.01, 0.1, 0.3, 0.42}) {
        const auto frames = converted(sine(rate, share * rate), rate);
        double wrong = 0;
        double right = 0;
        for (std::size_t i = 4'800; i < frames.size() - 4'800; ++i) {
            const double expected = high / double(Converter::fullScale) *
                                    std::sin(2 * std::numbers::pi * share * rate * double(i) / sampleRate);
            wrong += (double(frames[i]) - expected) * (double(frames[i]) - expected);
            right += expected * expected;
        }
        INFO(share * rate << " Hz at " << rate);
        CHECK(decibels(std::sqrt(wrong / right)) < -80);
    }
}

TEST_CASE(
    "nothing below 0.47 of a rate is mirrored above its half by more than -90 dB, and nothing at all by more than "
    "-35 dB") {
    const int rate = GENERATE(8'000, 16'000, 22'050);
    for (const double share : {0.1, 0.3, 0.4, 0.45, 0.47})
        CHECK(levelAt(converted(sine(rate, share * rate), rate), (1 - share) * rate) < -90);
    for (const double share : {0.48, 0.49, 0.497})
        CHECK(levelAt(converted(sine(rate, share * rate), rate), (1 - share) * rate) < -35);
}

TEST_CASE("a constant hums at no rate") {
    const int rate = anyRate();
    const auto frames = converted(std::vector<std::int16_t>(2'000, 10'000), rate);
    const float expected = 10'000 / Converter::fullScale;
    for (std::size_t i = 400; i < frames.size() - 400; ++i)
        REQUIRE(std::abs(frames[i] - expected) < 1e-6F);
}

TEST_CASE("a rate that has nothing in common with 48 kHz is heard all the same") {
    CHECK_FALSE(Converter::from(0));
    CHECK_FALSE(Converter::from(-16'000));
    CHECK_FALSE(Converter::from(96'000));
    const int rate = GENERATE(22'051, 96'000);
    CHECK_FALSE(Converter::from(rate));
    Wave tone{rate, {}};
    for (int i = 0; i < rate; ++i)
        tone.samples.push_back(0.3F * float(std::sin(2 * std::numbers::pi * 440 * i / rate)));
    const Pcm pcm = ready(tone);
    CHECK(double(pcm.length().count()) == Approx(1'000).margin(15));
}

TEST_CASE("a sentence is kept as small as the engine made it, and as exact") {
    Wave tone{16'000, {}};
    for (int i = 0; i < 16'000; ++i)
        tone.samples.push_back(float(std::lround(8'000 * std::sin(0.17 * i))) / Converter::fullScale);
    const Pcm pcm = ready(tone);
    CHECK(pcm.samples.size() == tone.samples.size());
    CHECK(pcm.frames == 3 * tone.samples.size());
    for (std::size_t i = 0; i < tone.samples.size(); ++i)
        REQUIRE(float(pcm.samples[i]) / Converter::fullScale == tone.samples[i]);
}

TEST_CASE("a sentence may be read from anywhere, and is silent behind its end") {
    Wave tone{22'050, std::vector<float>(22'050, 0.1F)};
    const Pcm pcm = ready(tone);
    const auto whole = framesOf(pcm);
    for (const std::size_t first : {std::size_t{1}, std::size_t{239}, whole.size() - 100, whole.size() + 5}) {
        std::vector<float> piece(300, 1.0F);
        pcm.read(first, piece);
        for (std::size_t i = 0; i < piece.size(); ++i)
            REQUIRE(piece[i] == (first + i < whole.size() ? whole[first + i] : 0.0F));
    }
    CHECK(whole.front() == 0);
    CHECK(whole.back() == 0);
    std::vector<float> silence(100, 1.0F);
    Pcm{.frames = 50}.read(0, silence);
    CHECK(silence == std::vector<float>(100));
}
