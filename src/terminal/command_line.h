#pragma once

#include "handout/handout.h"
#include "phrases/phrasebook.h"
#include "sound/score.h"
#include "terminal/misuse.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <variant>
#include <vector>

namespace effleur::terminal {

/// `effleur [FILE]` and `effleur play FILE`.
struct Play {
    std::filesystem::path file; ///< empty = the classic routine
    bool text = false;          ///< in the terminal, even where there is a display
    double rate = 1;            ///< of the clock; 60 for a quick look
    QString from;               ///< id or 1-based number of the first step; empty = from the start
    bool mute = false;
    bool operator==(const Play&) const = default;
};
struct Check {
    std::vector<std::filesystem::path> files; ///< at least one
    bool json = false;
    bool operator==(const Check&) const = default;
};
struct ShowTimeline {
    std::filesystem::path file;
    bool json = false;
    bool operator==(const ShowTimeline&) const = default;
};
/// `effleur fit FILE MINUTES`.
struct FitTo {
    std::filesystem::path file;
    double minutes = 0;
    bool operator==(const FitTo&) const = default;
};
/// `effleur export FILE`; at least one thing to write is asked for.
struct Export {
    std::filesystem::path file;
    std::filesystem::path pdf; ///< empty = none
    handout::Paper paper = handout::Paper::A4;
    std::filesystem::path storyboard; ///< a folder; empty = none
    QSize size = handout::storyboardSize;
    std::filesystem::path audio; ///< empty = none
    bool transcript = false;     ///< print what is said
    sound::Verbosity level = sound::Verbosity::Full;
    QStringList leftOut; ///< ids of the areas that are not touched
    bool operator==(const Export&) const = default;
};
struct List {
    bool json = false;
    bool operator==(const List&) const = default;
};
struct SelfTest {
    bool operator==(const SelfTest&) const = default;
};
struct Help {
    bool operator==(const Help&) const = default;
};
struct Version {
    bool operator==(const Version&) const = default;
};
using Request = std::variant<Play, Check, ShowTimeline, FitTo, Export, List, SelfTest, Help, Version, Misuse>;

/// Exit statuses.
inline constexpr int allWell = 0;
inline constexpr int foundErrors = 1;
inline constexpr int misused = 2;

inline constexpr double longestFit = 180; ///< minutes

inline constexpr double slowestClock = 0.1;
inline constexpr double fastestClock = 1000;

/// Understands the arguments behind the program's name. Needs no application object.
Request parse(const QStringList& arguments);

/// What `effleur --help` prints.
QString helpText(const phrases::Phrasebook& book);

} // namespace effleur::terminal
