#include "sound/wave.h"

#include "frames.h"
#include "sound/speaking.h"

#include <limits>

using namespace effleur;
using sound::Wave;

namespace {

double crossings(const std::vector<float>& samples) {
    int count = 0;
    for (std::size_t at = 1; at < samples.size(); ++at)
        count += samples[at - 1] < 0 && samples[at] >= 0 ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("a sentence keeps its pitch and its length at another rate") {
    const int rate = GENERATE(8'000, 16'000, 22'050, 44'100, 48'000, 96'000);
    const Wave tone = test::toneWave(rate, 500, 0, 1);
    const Wave there = sound::resampled(tone, sound::sampleRate);
    CHECK(there.rate == sound::sampleRate);
    CHECK(double(there.samples.size()) == Approx(sound::sampleRate).margin(50));
    CHECK(crossings(there.samples) == Approx(500).margin(2));
    float peak = 0;
    for (std::size_t at = 4'800; at < 43'200; ++at)
        peak = std::max(peak, std::abs(there.samples[at]));
    CHECK(peak == Approx(0.3).margin(0.01));
}

TEST_CASE("nothing of a lower rate is mirrored above what it could hold") {
    // 3.9 kHz at 8 kHz: a poor resampler mirrors it to 4.1 kHz at almost the same level.
    const Wave there = sound::resampled(test::toneWave(8'000, 3'000, 0, 1), sound::sampleRate);
    const auto levelAt = [&](double hertz) {
        double real = 0;
        double imaginary = 0;
        for (std::size_t at = 0; at < there.samples.size(); ++at) {
            const double angle = 2 * std::numbers::pi * hertz * double(at) / sound::sampleRate;
            real += there.samples[at] * std::cos(angle);
            imaginary += there.samples[at] * std::sin(angle);
        }
        return std::hypot(real, imaginary) * 2 / double(there.samples.size());
    };
    CHECK(levelAt(3'000) == Approx(0.3).margin(0.01));
    CHECK(levelAt(5'000) < 0.0005);
}

TEST_CASE("the silence that an engine leads with is trimmed, and every engine is as loud as the other") {
    const float level = GENERATE(0.05F, 0.3F, 0.9F);
    const sound::Pcm pcm = sound::ready(test::toneWave(16'000, 300, 0.33, 1, level));
    CHECK(pcm.length() >= session::Millis(990));
    CHECK(pcm.length() <= session::Millis(1'060));
    double sum = 0;
    const auto frames = test::framesOf(pcm);
    for (const float sample : frames)
        sum += double(sample) * double(sample);
    CHECK(std::sqrt(sum / double(frames.size())) == Approx(sound::speechLevel).epsilon(0.05));
}

TEST_CASE("a WAV file is read whatever its rate and channels") {
    const Wave tone = test::toneWave(22'050, 440, 0, 0.5);
    const int channels = GENERATE(1, 2, 6);
    const Wave read = sound::readWave(test::wavOf(tone, channels));
    CHECK(read.rate == 22'050);
    REQUIRE(read.samples.size() == tone.samples.size());
    for (std::size_t at = 0; at < tone.samples.size(); at += 97)
        CHECK(read.samples[at] == Approx(tone.samples[at]).margin(0.0002));
}

TEST_CASE("a WAV file that was streamed, and says that it never ends, is read to its end") {
    QByteArray file = test::wavOf(test::toneWave(22'050, 440, 0, 0.5));
    qToLittleEndian(quint32{0x7ffff024}, file.data() + 4);
    qToLittleEndian(quint32{0x7ffff000}, file.data() + 40);
    CHECK(sound::readWave(file).samples.size() == 11'025);
}

TEST_CASE("what is no sound is silence") {
    CHECK(sound::readWave({}) == Wave{});
    CHECK(sound::readWave("Error: the voice does not exist.") == Wave{});
    const QByteArray file = test::wavOf(test::toneWave(22'050, 440, 0, 0.1));
    for (const qsizetype length : {1, 12, 36, 43, 44})
        CHECK(sound::readWave(file.left(length)) == Wave{});
    QByteArray strange = file;
    qToLittleEndian(quint32{1}, strange.data() + 24);
    CHECK(sound::readWave(strange) == Wave{});
    CHECK(sound::ready({}).frames == 0);
    CHECK(sound::ready({16'000, std::vector<float>(16'000, 0.0F)}).frames == 0);
}

TEST_CASE("a sentence that never ends is cut") {
    const Wave read = sound::readWave(test::wavOf(test::toneWave(8'000, 440, 0, 80)));
    CHECK(read.samples.size() == 8'000U * sound::longestSpeech);
}
