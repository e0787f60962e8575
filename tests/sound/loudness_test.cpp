#include "loudness.h"

#include "rig.h"
#include "sound/guide.h"
#include "sound/reader.h"
#include "support/catch.h"

#include <iostream>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::sound;

namespace {

/// All of it, the left channel.
std::vector<float> rendered(const Score& score) {
    const Control control{.score = std::make_shared<Score>(score), .anchor = score.begin, .running = true};
    Mixer mixer;
    mixer.adopt(control, Instant{});
    std::vector<float> left;
    std::vector<float> block(2 * sampleRate);
    for (session::Position at = score.begin; at < score.end; at += std::chrono::seconds(1)) {
        mixer.render(block);
        for (std::size_t i = 0; i < block.size(); i += 2)
            left.push_back(block[i]);
    }
    return left;
}

std::vector<float> sine(double hertz, float level, double phase = 0) {
    std::vector<float> samples(10 * sampleRate);
    for (std::size_t at = 0; at < samples.size(); ++at)
        samples[at] = level * float(std::sin(2 * std::numbers::pi * hertz * double(at) / sampleRate + phase));
    return samples;
}

} // namespace

TEST_CASE("loudness is measured as the standard says") {
    // A full sine of 997 Hz in one channel is -3.01 LKFS; in both it is twice as much.
    CHECK(test::integratedLoudness(sine(997, 1)) == Approx(0.0).margin(0.1));
    CHECK(test::integratedLoudness(sine(997, 0.1F)) == Approx(-20.0).margin(0.1));
    CHECK(test::integratedLoudness(std::vector<float>(sampleRate)) == -70);
    // A quarter of the rate, sampled beside its peaks.
    CHECK(test::truePeak(sine(12'000, 1, std::numbers::pi / 4)) == Approx(1.0).margin(0.02));
}

TEST_CASE("a whole session is quiet, and never clips, not between the samples either") {
    const Plan plan = sample::classic();
    const auto samples = rendered(guideOf(plan, compile(plan, {}), Verbosity::Full, sample::humming(), "en").score);
    const double loudness = test::integratedLoudness(samples);
    CHECK(loudness > -33);
    CHECK(loudness < -18);
    CHECK(test::truePeak(samples) < 1.0F);
    CHECK(std::all_of(samples.begin(), samples.end(), [](float sample) { return std::isfinite(sample); }));
}

/// Not run unless asked for; its figures stand in src/sound/README.md: test_sound "[.figures]"
TEST_CASE("how loud a session is with the voice that speaks first", "[.figures]") {
    const Plan plan = sample::classic();
    for (const char* language : {"en", "de"}) {
        const phrases::Phrasebook book(QString::fromLatin1(language));
        Reader reader(Voices::installed({}), {.language = QString::fromLatin1(language), .id = {}, .ownCommand = {}},
                      {});
        const Speech speech = [&](const Prompt& prompt) { return reader.speak(book.sentence(prompt)); };
        for (const Verbosity level : {Verbosity::Full, Verbosity::Tones}) {
            const auto guide = guideOf(plan, compile(plan, {}), level, speech, language);
            const auto samples = rendered(guide.score);
            std::cout << language << (level == Verbosity::Full ? " full" : " tones") << ": "
                      << test::integratedLoudness(samples) << " LUFS, true peak "
                      << test::decibels(test::truePeak(samples)) << " dBTP\n";
        }
    }
}
