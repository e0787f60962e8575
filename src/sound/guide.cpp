#include "sound/guide.h"

#include "sound/mixer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <memory>
#include <sndfile.h>

namespace effleur::sound {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t block = 4'096;
constexpr std::size_t mostTracks = 99;
constexpr double vorbisQuality = 0.4;

/// A file under another name until keep() gives it its own; else nothing stays.
class Draft {
public:
    explicit Draft(fs::path target)
        : m_target(std::move(target))
        , m_path(m_target.string() + ".part") {}
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        std::error_code ignored;
        if (!m_kept) fs::remove(m_path, ignored);
    }
    const fs::path& path() const { return m_path; }
    std::optional<std::string> keep() {
        std::error_code error;
        fs::rename(m_path, m_target, error);
        if (error) return error.message();
        m_kept = true;
        return std::nullopt;
    }

private:
    fs::path m_target;
    fs::path m_path;
    bool m_kept = false;
};

int codeOf(AudioFormat format) {
    switch (format) {
    case AudioFormat::Wav: return SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    case AudioFormat::Ogg: return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    case AudioFormat::Flac: return SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    }
    return 0;
}

struct Close {
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using File = std::unique_ptr<SNDFILE, Close>;

std::size_t framesOf(const Guide& guide) {
    return std::size_t((guide.score.end - guide.score.begin).count()) * framesPerMilli;
}

void describe(SNDFILE* file, const Guide& guide, AudioFormat format) {
    sf_set_string(file, SF_STR_TITLE, guide.title.c_str());
    sf_set_string(file, SF_STR_ARTIST, guide.author.c_str());
    sf_set_string(file, SF_STR_COMMENT, guide.summary.c_str());
    sf_set_string(file, SF_STR_SOFTWARE, "Effleur");
    if (format != AudioFormat::Wav) return;
    auto cues = std::make_unique<SF_CUES>();
    for (const Chapter& chapter : guide.chapters) {
        if (cues->cue_count == std::size(cues->cue_points)) break;
        SF_CUE_POINT& point = cues->cue_points[cues->cue_count];
        point.indx = std::int32_t(++cues->cue_count);
        point.fcc_chunk = 0x61746164; // "data"
        point.position = point.sample_offset = std::uint32_t(chapter.at.count() * framesPerMilli);
        chapter.title.copy(point.name, sizeof point.name - 1);
    }
    sf_command(file, SFC_SET_CUE, cues.get(), sizeof *cues);
}

/// Renders into `file`; what went wrong, and whether `progress` let it come to its end.
struct Rendered {
    std::optional<std::string> problem;
    bool complete = false;
};
Rendered renderInto(SNDFILE* file, const Guide& guide, const Progress& progress) {
    const std::shared_ptr<const Score> score(&guide.score, [](const Score*) {});
    const Control control{.score = score, .anchor = guide.score.begin, .running = true};
    const auto mixer = std::make_unique<Mixer>();
    mixer->adopt(control, session::Instant{});
    std::vector<float> both(block * 2);
    std::vector<float> one(block);
    const std::size_t all = framesOf(guide);
    for (std::size_t done = 0; done < all;) {
        const std::size_t count = std::min(block, all - done);
        mixer->render(std::span(both).first(count * 2));
        for (std::size_t i = 0; i < count; ++i)
            one[i] = both[2 * i];
        if (sf_writef_float(file, one.data(), sf_count_t(count)) != sf_count_t(count)) return {sf_strerror(file)};
        done += count;
        if (progress && !progress(double(done) / double(all))) return {};
    }
    sf_write_sync(file);
    return {std::nullopt, true};
}

std::optional<std::string> writeText(const fs::path& target, const std::string& text) {
    Draft draft(target);
    std::ofstream out(draft.path(), std::ios::binary);
    out << text << std::flush;
    if (!out) return std::strerror(errno);
    out.close();
    return draft.keep();
}

std::string quoted(std::string text) {
    std::replace(text.begin(), text.end(), '"', '\'');
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
    return '"' + text + '"';
}

} // namespace

Guide guideOf(const session::Plan& plan, const session::Timeline& timeline, Level level, const Speech& speech,
              const std::string& language) {
    const routine::Routine& routine = plan.routine;
    Guide guide{.score = score(plan, timeline, {.level = level, .welcome = true}, speech),
                .title = routine.title.in(language, routine.language),
                .author = routine.author,
                .summary = routine.summary.in(language, routine.language)};
    for (std::size_t ordinal = 0; ordinal < timeline.steps.size(); ++ordinal) {
        const session::Millis at = ordinal == 0 ? session::Millis{0} : timeline.beginOf(ordinal) - guide.score.begin;
        guide.chapters.push_back({at, routine.steps[timeline.steps[ordinal]].title.in(language, routine.language)});
    }
    return guide;
}

std::optional<AudioFormat> audioFormatOf(const fs::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    if (ending == ".wav") return AudioFormat::Wav;
    if (ending == ".ogg" || ending == ".oga") return AudioFormat::Ogg;
    if (ending == ".flac") return AudioFormat::Flac;
    return std::nullopt;
}

std::optional<std::string> writeGuide(const fs::path& file, const Guide& guide, const Progress& progress) {
    const auto format = audioFormatOf(file);
    if (!format) return "The file's name must end in .wav, .ogg or .flac.";
    Draft draft(file);
    SF_INFO info{.samplerate = sampleRate, .channels = 1, .format = codeOf(*format)};
    File out(sf_open(draft.path().c_str(), SFM_WRITE, &info));
    if (!out) return sf_strerror(nullptr);
    sf_command(out.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
    double quality = vorbisQuality;
    if (*format == AudioFormat::Ogg) sf_command(out.get(), SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
    describe(out.get(), guide, *format);
    const Rendered rendered = renderInto(out.get(), guide, progress);
    if (rendered.problem || !rendered.complete) return rendered.problem;
    if (const int failed = sf_close(out.release())) return sf_error_number(failed);
    if (auto problem = draft.keep()) return problem;
    return writeText(fs::path(file).replace_extension(".cue"), cueSheet(guide, file.filename().string()));
}

std::string cueSheet(const Guide& guide, const std::string& audioFile) {
    std::string sheet;
    if (!guide.author.empty()) sheet += "PERFORMER " + quoted(guide.author) + '\n';
    sheet += "TITLE " + quoted(guide.title) + "\nFILE " + quoted(audioFile) + " WAVE\n";
    for (std::size_t track = 0; track < std::min(guide.chapters.size(), mostTracks); ++track) {
        const Chapter& chapter = guide.chapters[track];
        std::array<char, 64> text{};
        const auto frames = chapter.at.count() * 75 / 1'000; // the format's own, 75 a second
        std::snprintf(text.data(), text.size(), "  TRACK %02d AUDIO\n", int(track + 1));
        sheet += text.data();
        sheet += "    TITLE " + quoted(chapter.title) + '\n';
        std::snprintf(text.data(), text.size(), "    INDEX 01 %02ld:%02d:%02d\n", long(frames / 75 / 60),
                      int(frames / 75 % 60), int(frames % 75));
        sheet += text.data();
    }
    return sheet;
}

Speech imagined(std::function<std::string(const session::Prompt&)> words) {
    return [words = std::move(words)](const session::Prompt& prompt) -> SharedPcm {
        // Counted in characters, not in bytes.
        const std::string text = words(prompt);
        const auto letters = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
        if (letters == 0) return nullptr;
        constexpr std::size_t start = 250;
        constexpr std::size_t letter = 62;
        return std::make_shared<Pcm>(Pcm{.frames = (start + letter * std::size_t(letters)) * framesPerMilli});
    };
}

} // namespace effleur::sound
