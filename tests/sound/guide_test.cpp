#include "sound/guide.h"

#include "rig.h"
#include "support/catch.h"
#include "support/sample.h"

#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <sndfile.h>

using namespace effleur;
using namespace effleur::sound;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

Guide sampleGuide(Verbosity level = Verbosity::Full) {
    auto routine = sample::routine();
    routine.title.byLanguage = {{"en", "A \"short\" one"}, {"de", "Eine kurze Übung"}};
    routine.author = "Somebody";
    for (auto& step : routine.steps)
        step.title.byLanguage = {{"en", "Step " + step.id}};
    const auto plan = session::plan(std::move(routine), sample::map());
    return guideOf(plan, session::compile(plan, {}), level, sample::humming(), "en");
}

struct Sounding {
    SF_INFO info{};
    std::string title;
    std::string author;
    std::vector<float> samples;
    std::vector<std::uint32_t> cues;
    std::vector<std::string> names;
};

Sounding read(const fs::path& file) {
    Sounding read;
    SNDFILE* in = sf_open(file.c_str(), SFM_READ, &read.info);
    REQUIRE(in);
    const auto text = [in](int what) {
        const char* words = sf_get_string(in, what);
        return std::string(words ? words : "");
    };
    read.title = text(SF_STR_TITLE);
    read.author = text(SF_STR_ARTIST);
    read.samples.resize(std::size_t(read.info.frames));
    CHECK(sf_readf_float(in, read.samples.data(), read.info.frames) == read.info.frames);
    auto cues = std::make_unique<SF_CUES>();
    if (sf_command(in, SFC_GET_CUE, cues.get(), sizeof *cues))
        for (std::uint32_t i = 0; i < cues->cue_count; ++i) {
            read.cues.push_back(cues->cue_points[i].sample_offset);
            read.names.push_back(cues->cue_points[i].name);
        }
    sf_close(in);
    return read;
}

std::string textOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

struct Folder {
    QTemporaryDir folder;
    fs::path operator/(const char* name) const { return fs::path(folder.path().toStdString()) / name; }
};

} // namespace

TEST_CASE("the guide is one channel at 48 kHz, with its title, whole, in every format") {
    const Folder folder;
    const Guide guide = sampleGuide();
    const auto frames = (guide.score.end - guide.score.begin).count() * framesPerMilli;
    for (const char* name : {"guide.wav", "guide.flac", "guide.ogg", "GUIDE.WAV"}) {
        INFO(name);
        CHECK_FALSE(writeGuide(folder / name, guide));
        const Sounding sounding = read(folder / name);
        CHECK(sounding.info.channels == 1);
        CHECK(sounding.info.samplerate == sampleRate);
        CHECK(sounding.info.frames == frames);
        CHECK(sounding.title == guide.title);
        CHECK(sounding.author == "Somebody");
        float peak = 0;
        for (const float sample : sounding.samples)
            peak = std::max(peak, std::abs(sample));
        CHECK(peak > 0.1F);
        CHECK(peak < 1.0F);
    }
}

TEST_CASE("claps stand at their samples in the written file") {
    const Folder folder;
    Guide guide = sampleGuide();
    guide.score.paces.clear();
    guide.score.sentences.clear();
    std::erase_if(guide.score.strikes, [](const Struck& struck) { return struck.what != Strike::Clap; });
    REQUIRE(guide.score.strikes.size() > 10);
    for (const char* name : {"claps.wav", "claps.flac"}) {
        REQUIRE_FALSE(writeGuide(folder / name, guide));
        const auto samples = read(folder / name).samples;
        for (const Struck& struck : guide.score.strikes) {
            const auto at = std::size_t((struck.at - guide.score.begin).count()) * framesPerMilli;
            CHECK(std::all_of(samples.begin() + std::ptrdiff_t(at) - 480, samples.begin() + std::ptrdiff_t(at),
                              [](float sample) { return sample == 0; }));
            CHECK(samples[at] != 0);
        }
    }
}

TEST_CASE("a written file is the mix, sample for sample, over the whole classic massage") {
    const Folder folder;
    const auto plan = sample::classic();
    const Guide guide = guideOf(plan, session::compile(plan, {}), Verbosity::Full, sample::humming(), "en");
    const Control control{.score = std::make_shared<Score>(guide.score), .anchor = guide.score.begin, .running = true};
    Mixer mixer;
    mixer.adopt(control, {});
    std::vector<float> both(std::size_t((guide.score.end - guide.score.begin).count()) * framesPerMilli * 2);
    mixer.render(both);
    for (const char* name : {"classic.wav", "classic.flac"}) {
        INFO(name);
        REQUIRE_FALSE(writeGuide(folder / name, guide));
        const auto samples = read(folder / name).samples;
        REQUIRE(samples.size() == both.size() / 2);
        float farthest = 0;
        for (std::size_t i = 0; i < samples.size(); ++i)
            farthest = std::max(farthest, std::abs(samples[i] - both[2 * i]));
        CHECK(farthest <= 1.0F / 32'768); // what 16 bits can tell apart
    }
}

TEST_CASE("every step is a chapter: in a cue sheet beside the file, and as cue points in a WAV") {
    const Folder folder;
    const Guide guide = sampleGuide();
    REQUIRE(guide.chapters.size() == sample::stepCount);
    CHECK(guide.chapters.front().at == 0ms);
    REQUIRE_FALSE(writeGuide(folder / "my guide.wav", guide));
    const Sounding sounding = read(folder / "my guide.wav");
    REQUIRE(sounding.cues.size() == guide.chapters.size());
    for (std::size_t i = 0; i < sounding.cues.size(); ++i)
        CHECK(sounding.cues[i] == guide.chapters[i].at.count() * framesPerMilli);

    const std::string sheet = textOf(folder / "my guide.cue");
    CHECK(sheet == cueSheet(guide, "my guide.wav"));
    CHECK(
        sheet.find("TITLE \"A 'short' one\"\nFILE \"my guide.wav\" WAVE\n  TRACK 01 AUDIO\n    TITLE \"Step settle\"\n"
                   "    INDEX 01 00:00:00\n") != std::string::npos);
    const auto seconds = guide.chapters[1].at.count() / 1'000;
    std::array<char, 32> index{};
    std::snprintf(index.data(), index.size(), "INDEX 01 %02ld:%02ld:", long(seconds / 60), long(seconds % 60));
    CHECK(sheet.find(index.data()) != std::string::npos);
}

TEST_CASE("a cue sheet has at most 99 tracks") {
    Guide guide;
    for (int i = 0; i < 150; ++i)
        guide.chapters.push_back({i * 1s, "Step"});
    const std::string sheet = cueSheet(guide, "a.ogg");
    CHECK(sheet.find("TRACK 99 AUDIO") != std::string::npos);
    CHECK(sheet.find("TRACK 100") == std::string::npos);
}

TEST_CASE("who gives up, or can't write, leaves no file behind") {
    const Folder folder;
    const Guide guide = sampleGuide();
    double done = 0;
    CHECK_FALSE(writeGuide(folder / "half.wav", guide, [&](double share) { return (done = share) < 0.5; }));
    CHECK(done >= 0.5);
    CHECK(writeGuide(folder / "nowhere/guide.wav", guide));
    CHECK(writeGuide(folder / "guide.mp3", guide) == "The file's name must end in .wav, .ogg or .flac.");
    CHECK(fs::is_empty(folder / ""));
}

TEST_CASE("a language is asked for, and the nearest is taken") {
    auto routine = sample::routine();
    routine.title.byLanguage = {{"en", "Short"}, {"de", "Kurz"}};
    const auto plan = session::plan(std::move(routine), sample::map());
    const auto timeline = session::compile(plan, {});
    CHECK(guideOf(plan, timeline, Verbosity::Tones, sample::humming(), "de").title == "Kurz");
    CHECK(guideOf(plan, timeline, Verbosity::Tones, sample::humming(), "fr").title == "Short");
}
