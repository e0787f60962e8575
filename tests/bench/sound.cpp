#include "bench.h"

#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#endif
#include "support/catch.h"

#include "phrases/phrasebook.h"
#include "sound/guide.h"
#include "sound/mixer.h"
#include "sound/reader.h"
#include "support/shipped.h"

#include <QTemporaryDir>
#include <chrono>
#include <ctime>

using namespace effleur;

namespace {

constexpr std::size_t second = 2 * sound::sampleRate;

/// Speaks with whatever voice comes first here; silence of its length where there is none.
struct Speaker {
    phrases::Phrasebook book;
    sound::Reader reader{sound::Voices::installed({}), {}, {}};
    sound::Speech silent =
        sound::imagined([this](const session::Prompt& prompt) { return book.sentence(prompt).toStdString(); });
    sound::SharedPcm operator()(const session::Prompt& prompt) {
        return reader.hasVoice() ? reader.speak(book.sentence(prompt)) : silent(prompt);
    }
};

/// The classic massage, spoken once.
const sound::Guide& guide() {
    static Speaker speaker;
    static const sound::Guide made = sound::guideOf(
        test::classic(), session::compile(test::classic(), {}), sound::Verbosity::Full,
        [](const session::Prompt& prompt) { return speaker(prompt); }, "en");
    return made;
}

/// How many times faster than it plays the guide is written, in processor time.
double speedOf(const char* file) {
    const QTemporaryDir folder;
    const sound::Guide& made = guide(); // spoken before the clock runs
    const std::clock_t begin = std::clock();
    REQUIRE_FALSE(sound::writeGuide(folder.filePath(file).toStdString(), made));
    const double took = double(std::clock() - begin) / CLOCKS_PER_SEC;
    return double((made.score.end - made.score.begin).count()) / 1'000 / took;
}

} // namespace

TEST_CASE("the mix") {
    const auto score = std::make_shared<const sound::Score>(guide().score);
    const sound::Control control{.score = score, .anchor = session::Position{session::Millis{60'000}}, .running = true};
    const auto mixer = std::make_unique<sound::Mixer>();
    mixer->adopt(control, {});
    std::vector<float> block(second);
    BENCHMARK("a second of the mix") {
        mixer->render(block);
        return block.front();
    };
}

TEST_CASE("speech") {
    const auto voices = sound::Voices::installed({});
    for (const char* language : {"en", "de"}) {
        const auto voice = voices.choose(language, {});
        if (!voice) continue;
        const QString sentence = QString::fromLatin1(language) == "en"
                                     ? QStringLiteral("Kneading, beside the spine. Pressure two, light. Six times.")
                                     : QStringLiteral("Kneten, neben der Wirbelsäule. Druck zwei, leicht. Sechsmal.");
        BENCHMARK("a sentence, " + std::string(language) + ", " + voice->id.toStdString()) {
            return sound::ready(voices.speak(sentence, *voice));
        };
    }
}

TEST_CASE("the audio guide") {
    tellRatio("audio guide as WAV, against real time", speedOf("guide.wav"), 1'000);
    tellRatio("audio guide as FLAC, against real time", speedOf("guide.flac"), 100);
    tellRatio("audio guide as Ogg, against real time", speedOf("guide.ogg"), 200);
}
