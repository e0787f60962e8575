#include "sound/speech.h"

#include "sound/converter.h"
#include "sound/espeak.h"
#include "sound/flite.h"
#include "sound/own_program.h"
#include "sound/process.h"
#include "sound/speaking.h"

#include <QTest>
#include <thread>

using namespace effleur;
using namespace std::chrono_literals;
using sound::Voice;

namespace {

const Voice own{"own", "own", "de"};

} // namespace

TEST_CASE("a program's words are read, given what it was told") {
    const auto said = sound::runProgram({"/bin/cat"}, "softer");
    REQUIRE(said);
    CHECK(*said == "softer");
}

TEST_CASE("a program that is missing, fails, hangs or never stops writing says nothing, in bounded time") {
    const test::Programs programs;
    CHECK_FALSE(sound::runProgram({}, {}));
    CHECK_FALSE(sound::runProgram({programs.path("absent")}, {}));
    CHECK_FALSE(sound::runProgram({programs.script("fails", "echo sound; exit 3\n")}, {}));
    CHECK_FALSE(sound::runProgram({programs.script("killed", "kill -9 $$\n")}, {}));
    CHECK_FALSE(sound::runProgram({"/bin/sleep", "60"}, {}, {.limit = 100ms}));
    CHECK_FALSE(sound::runProgram({"/bin/cat", "/dev/zero"}, {}, {.most = 1'000'000}));
    std::stop_source stopped;
    stopped.request_stop();
    CHECK_FALSE(sound::runProgram({"/bin/sleep", "60"}, {}, {.stop = stopped.get_token()}));
}

TEST_CASE("a program that is stopped takes its children along") {
    const test::Programs programs;
    const QString script =
        programs.script("parent", "sleep 60 & echo $! > " + programs.path("child").toUtf8() + "; wait\n");
    CHECK_FALSE(sound::runProgram({script}, {}, {.limit = 1'000ms}));
    QFile file(programs.path("child"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray stat = "/proc/" + file.readAll().trimmed() + "/stat";
    // Gone, or dead and not gathered yet by whoever inherited it.
    const auto ended = [&stat] {
        QFile state(stat);
        return !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z ");
    };
    CHECK(QTest::qWaitFor(ended));
}

TEST_CASE("a person's own program speaks: the words on its input, the sound on its output") {
    const test::Programs programs;
    programs.write("tone.wav", test::wavOf(test::toneWave(22'050, 440, 0, 0.5)));
    const QString script = programs.script("speaker", "cat > " + programs.path("said").toUtf8() + "; cat " +
                                                          programs.path("tone.wav").toUtf8() + "\n");
    const sound::OwnProgram engine(script);
    REQUIRE(engine.voices("de").size() == 1);
    const sound::Wave wave = engine.speak("Ölige Hände", own, {});
    CHECK(wave.rate == 22'050);
    CHECK(wave.samples.size() == 11'025);
    QFile said(programs.path("said"));
    REQUIRE(said.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(said.readAll()) == QString::fromUtf8("Ölige Hände\n"));
}

TEST_CASE("a person's own program may want words and file as arguments") {
    const test::Programs programs;
    programs.write("tone.wav", test::wavOf(test::toneWave(16'000, 440, 0, 0.25)));
    const QString script = programs.script("speaker", "[ \"$1\" = 'a; {out} \"b\"' ] && [ \"$3\" = x-de ] && cp " +
                                                          programs.path("tone.wav").toUtf8() + " \"$2\"\n");
    const sound::OwnProgram engine(script + " {text} {out} x-{language}");
    CHECK(engine.speak("a; {out} \"b\"", own, {}).samples.size() == 4'000);
}

TEST_CASE("a person's own program that is absent, silent or too slow is no voice") {
    const test::Programs programs;
    CHECK(sound::OwnProgram("").voices("en").empty());
    CHECK(sound::OwnProgram(programs.path("absent")).voices("en").empty());
    CHECK(sound::OwnProgram("/bin/true").speak("a", own, {}) == sound::Wave{});
    CHECK(sound::OwnProgram("/bin/true {out}").speak("a", own, {}) == sound::Wave{});
    CHECK(sound::OwnProgram("/bin/sleep 60", 100ms).speak("a", own, {}) == sound::Wave{});
}

TEST_CASE("espeak-ng's voices are those that need nothing else, each once") {
    const test::Programs programs;
    const QString script = programs.script("espeak", R"(cat <<END
Pty Language       Age/Gender VoiceName          File                 Other Languages
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 3  en-uk           --/M      english-mb-en1     mb/mb-en1            (en-gb 3)(en 2)
 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
 5  variant         --/M      Storm              !v/Storm             (en-us 5)
 7  en-us           --/M      Again              gmw/en-US-again

END
)");
    const sound::Espeak engine(150, 50, script);
    const auto voices = engine.voices("en");
    REQUIRE(voices.size() == 2);
    CHECK(voices[0] == Voice{"espeak-ng:en-gb", "espeak-ng English (Great Britain)", "en"});
    CHECK(voices[1].id == "espeak-ng:en-us");
    CHECK(sound::Espeak(150, 50, programs.path("absent")).voices("en").empty());
}

TEST_CASE("each language is spoken by the first engine that knows it, unless another voice was chosen") {
    test::Beeper::Log log;
    std::vector<std::unique_ptr<sound::Engine>> engines;
    engines.push_back(std::make_unique<test::Beeper>("english", "en", log));
    engines.push_back(std::make_unique<test::Beeper>("any", "", log));
    const sound::Voices voices(std::move(engines));
    CHECK(voices.of("en").size() == 4);
    CHECK(voices.choose("en", "")->id == "english:low");
    CHECK(voices.choose("en", "any:high")->id == "any:high");
    CHECK(voices.choose("de", "")->id == "any:low");
    CHECK(voices.choose("de", "english:high")->id == "any:low");
    CHECK(voices.choose("en", "gone:long")->id == "english:low");
    CHECK_FALSE(sound::Voices({}).choose("en", "").has_value());
}

TEST_CASE("what is spoken is one line of plain signs, and not endless") {
    CHECK(sound::spoken(QString::fromUtf8("  Don’t\n press — “lean” \u0007"), "en") == "Don't press - \"lean\"");
    CHECK(sound::spoken("", "en").isEmpty());
    const QString endless = sound::spoken(QString("word ").repeated(1'000), "en");
    CHECK(endless.size() <= 600);
    CHECK(endless.endsWith("word"));
}

TEST_CASE("letters that a voice can't say are left out, and a text of nothing else is not spoken") {
    CHECK(sound::spoken(QString::fromUtf8("Now спина and спасибо."), "en") == "Now and .");
    CHECK(sound::spoken(QString::fromUtf8("спина!"), "en").isEmpty());
    CHECK(sound::spoken(QString::fromUtf8("спина"), "ru") == QString::fromUtf8("спина"));
    CHECK(sound::unsayable(QString::fromUtf8("Now спина"), "en") == QString::fromUtf8("спина"));
    CHECK(sound::unsayable(QString::fromUtf8("Füße"), "en").isEmpty());
}

TEST_CASE("the engines that are installed speak") {
    // On a machine without them there is nothing to hold to.
    const sound::Voices voices = sound::Voices::installed({});
    for (const char* language : {"en", "de"}) {
        const auto voice = voices.choose(language, {});
        if (!voice) continue;
        const sound::Pcm pcm = sound::ready(voices.speak("Two", *voice));
        CHECK(pcm.length() > session::Millis(100));
        CHECK(pcm.length() < session::Millis(1'500));
    }
}

TEST_CASE("what an engine that is installed says sounds as a resampler of the field makes it, to 40 dB") {
    const sound::Voices voices = sound::Voices::installed({});
    for (const char* language : {"en", "de"}) {
        const auto voice = voices.choose(language, {});
        if (!voice) continue;
        sound::Wave said = voices.speak("Six, zeppelins, sessions", *voice);
        for (float& sample : said.samples)
            sample = std::round(sample * sound::Converter::fullScale) / sound::Converter::fullScale;
        std::vector<std::int16_t> samples;
        for (const float sample : said.samples)
            samples.push_back(std::int16_t(std::lround(sample * sound::Converter::fullScale)));
        const auto expected = sound::resampled(said, sound::sampleRate).samples;
        std::vector<float> frames(expected.size());
        const auto converter = sound::Converter::from(said.rate);
        REQUIRE(converter);
        converter->convert(samples, 0, frames);
        double wrong = 0;
        double right = 0;
        for (std::size_t at = 0; at < frames.size(); ++at) {
            wrong += std::pow(double(frames[at]) - double(expected[at]), 2);
            right += std::pow(double(expected[at]), 2);
        }
        INFO(language << ": " << 10 * std::log10(right / wrong) << " dB");
        CHECK(10 * std::log10(right / wrong) > 40);
    }
}

TEST_CASE("fractions and signs are said in words of the language") {
    const auto said = [](const char* text, const char* language) {
        return sound::spoken(QString::fromUtf8(text), QLatin1String(language)).toStdString();
    };
    CHECK(said("Hold for ½ minute, 1½ hands wide, 3×4 strokes, −5°, 2÷1.", "en") ==
          "Hold for a half minute, 1 and a half hands wide, 3 times 4 strokes, minus 5 degrees, 2 divided by 1.");
    CHECK(said("1½ Hände, 3 × 4, 22 °C", "de") == "1 und ein halb Hände, 3 mal 4, 22 Grad C");
    CHECK(said("1½, 3×4", "fr") == "1 1/2, 3 x 4");
    CHECK(said("Waist → shoulders", "en") == "Waist, then shoulders");
    CHECK(said("Füße, weiß", "de") == "Füße, weiß");
}
