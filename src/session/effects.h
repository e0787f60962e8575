#pragma once

#include "session/index.h"
#include "session/prompt.h"
#include "session/time.h"

#include <variant>

namespace effleur::session {

// What the host is asked to do.

/// Something of the script is due, or a reader is told of it out of turn. A voice has its own time for what it tells.
struct Cue {
    std::variant<Prompt, Tone> what;
    Instant due;
    bool operator==(const Cue&) const = default;
};
/// Answers the person: said at once, by voice too.
struct Say {
    Prompt prompt;
    Instant due; ///< a speaker drops what is more than 1 s late and keeps the newest
    bool operator==(const Say&) const = default;
};
/// As Say, a tone.
struct Chime {
    Tone tone = Tone::EaseOff;
    Instant due;
    bool operator==(const Chime&) const = default;
};
/// Silence what is being said: a jump, a pause.
struct Hush {
    bool operator==(const Hush&) const = default;
};
/// Write the checkpoint.
struct Save {
    bool operator==(const Save&) const = default;
};
/// What can be recorded of a session.
enum class Happening : std::uint8_t {
    Started,
    Paused,
    WentOn,
    EasedOff,
    MadeFirmer,
    Undone,
    AreaLeftOut,
    Skipped,
    Repeated,
    AddedOne,
    Finished,
    Stopped
};

/// Write into the journal.
struct Record {
    Happening what = Happening::Started;
    Position at;
    StepIndex step{};
    int before = 0; ///< working pressure, where it was asked to change
    int after = 0;
    body::RegionSet areas; ///< left out, or taken back
    bool operator==(const Record&) const = default;
};
/// Keep the screen and the machine awake, or no longer.
struct Inhibit {
    bool on = false;
    bool operator==(const Inhibit&) const = default;
};
using Effect = std::variant<Cue, Say, Chime, Hush, Save, Record, Inhibit>;

} // namespace effleur::session
