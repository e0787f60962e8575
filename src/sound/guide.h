#pragma once

#include "sound/score.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace effleur::sound {

/// A place in the file that a player can go to.
struct Chapter {
    session::Millis at{0};
    std::string title;
    bool operator==(const Chapter&) const = default;
};

/// A session to take away: what sounds, and what the file says of itself. All text is UTF-8.
struct Guide {
    Score score; ///< written at the normal rate
    std::string title;
    std::string author;
    std::string summary;
    std::vector<Chapter> chapters; ///< ascending, one a step; the first is the file's beginning
};

/// With a welcome, in the language in which `speech` speaks.
Guide guideOf(const session::Plan& plan, const session::Timeline& timeline, Verbosity level, const Speech& speech,
              const std::string& language);

/// What the ending of a file's name asks for: .wav, .ogg (Vorbis) or .flac, in capitals or not; else nothing.
enum class AudioFormat : std::uint8_t { Wav, Ogg, Flac };
std::optional<AudioFormat> audioFormatOf(const std::filesystem::path& file);

/// Told how much is done, 0..1; false gives up.
using Progress = std::function<bool(double)>;

/// Renders the guide as one channel at 48 kHz into `file`, with its title, and its chapters beside it in a cue sheet of
/// the same name (in a WAV also as cue points). Each is written beside its place and renamed when it is complete.
/// Returns what went wrong, in words; nothing where all is well or `progress` gave up, which leaves no file.
std::optional<std::string> writeGuide(const std::filesystem::path& file, const Guide& guide,
                                      const Progress& progress = {});

/// The cue sheet: a track a chapter; from the 99th on they are one, as the format wants.
std::string cueSheet(const Guide& guide, const std::string& audioFile);

/// A voice that only takes its time: silence as long as a calm speaker needs for the words. For laying a session out
/// where no engine is.
Speech imagined(std::function<std::string(const session::Prompt&)> words);

} // namespace effleur::sound
