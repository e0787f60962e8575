#include "sound/guide.h"

#include "files/files.h"
#include "sound/mixer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <sndfile.h>
#include <sys/stat.h>
#include <unistd.h>

namespace effleur::sound {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t block = 4'096;
constexpr std::size_t mostTracks = 99;
constexpr double vorbisQuality = 0.4;

/// A file beside its place until keep() puts it there; else nothing stays. libsndfile writes into it, and forgets what
/// failed when it closes: here it is remembered.
class Draft {
public:
    explicit Draft(fs::path target)
        : m_target(std::move(target))
        , m_path(files::draftOf(m_target))
        , m_descriptor(::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) {
        if (m_descriptor < 0) fail();
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        close();
        std::error_code ignored;
        if (!m_kept) fs::remove(m_path, ignored);
    }
    std::optional<std::string> problem() const { return m_failed ? std::optional(m_failed.message()) : std::nullopt; }
    SNDFILE* open(SF_INFO& info) {
        static SF_VIRTUAL_IO io{length, seek, read, write, tell};
        return m_failed ? nullptr : sf_open_virtual(&io, SFM_WRITE, &info, this);
    }
    std::optional<std::string> keep() {
        close();
        if (!m_failed) m_failed = files::settle(m_path, m_target);
        m_kept = !m_failed;
        return problem();
    }

private:
    static Draft& of(void* self) { return *static_cast<Draft*>(self); }
    static sf_count_t length(void* self) {
        struct stat known {};
        return ::fstat(of(self).m_descriptor, &known) == 0 ? sf_count_t(known.st_size) : 0;
    }
    static sf_count_t seek(sf_count_t offset, int whence, void* self) {
        return ::lseek(of(self).m_descriptor, off_t(offset), whence);
    }
    static sf_count_t read(void* to, sf_count_t count, void* self) {
        return ::read(of(self).m_descriptor, to, std::size_t(count));
    }
    static sf_count_t write(const void* from, sf_count_t count, void* self) {
        sf_count_t done = 0;
        while (done < count) {
            const auto written =
                ::write(of(self).m_descriptor, static_cast<const char*>(from) + done, std::size_t(count - done));
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) {
                of(self).fail();
                break;
            }
            done += written;
        }
        return done;
    }
    static sf_count_t tell(void* self) { return seek(0, SEEK_CUR, self); }
    void fail() {
        if (!m_failed) m_failed = {errno, std::generic_category()};
    }
    void close() {
        if (m_descriptor >= 0 && ::close(m_descriptor) != 0) fail();
        m_descriptor = -1;
    }

    fs::path m_target;
    fs::path m_path;
    int m_descriptor;
    std::error_code m_failed;
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

std::string quoted(std::string text) {
    std::replace(text.begin(), text.end(), '"', '\'');
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
    return '"' + text + '"';
}

} // namespace

Guide guideOf(const session::Plan& plan, const session::Timeline& timeline, Verbosity level, const Speech& speech,
              const std::string& language) {
    const routine::Routine& routine = plan.routine;
    Guide guide{.score = score(plan, timeline, {.level = level, .alone = true}, speech),
                .title = routine.title.in(language, routine.language),
                .author = routine.author,
                .summary = routine.summary.in(language, routine.language)};
    for (const session::Ordinal ordinal : timeline.steps.indices()) {
        const session::Millis at =
            ordinal == session::Ordinal{} ? session::Millis{0} : timeline.beginOf(ordinal) - guide.score.begin;
        guide.chapters.push_back({at, plan.written(timeline.steps[ordinal]).title.in(language, routine.language)});
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
    File out(draft.open(info));
    if (!out) return draft.problem().value_or(sf_strerror(nullptr));
    sf_command(out.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
    double quality = vorbisQuality;
    if (*format == AudioFormat::Ogg) sf_command(out.get(), SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
    describe(out.get(), guide, *format);
    const Rendered rendered = renderInto(out.get(), guide, progress);
    if (rendered.problem) return draft.problem() ? draft.problem() : rendered.problem;
    if (!rendered.complete) return std::nullopt;
    if (const int failed = sf_close(out.release())) return draft.problem().value_or(sf_error_number(failed));
    if (auto problem = draft.keep()) return problem;
    const auto failed =
        files::store(fs::path(file).replace_extension(".cue"), cueSheet(guide, file.filename().string()));
    return failed ? std::optional(failed.message()) : std::nullopt;
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
