#pragma once

#include "library/library.h"
#include "terminal/command_line.h"
#include "terminal/host.h"
#include "terminal/surroundings.h"

#include <optional>

namespace effleur::terminal {

struct Read {
    routine::Routine routine;
    body::BodyMap map; ///< with the routine's own strokes
    std::string text;  ///< the document
};
/// A routine that reads without an error; else nothing, and the findings are complained about.
std::optional<Read> readWithMap(const std::filesystem::path& file, const Surroundings& surroundings, Host& host);

int check(const Check& request, const Surroundings& surroundings, Host& host);
int showTimeline(const ShowTimeline& request, const Surroundings& surroundings, Host& host);
/// Prints the fitted routine; says what changed where people read it, and where it can't be fitted the nearest length.
int fitTo(const FitTo& request, const Surroundings& surroundings, Host& host);
int list(const List& request, const Surroundings& surroundings, Host& host);
/// Reads all that is shipped and plays it through in memory; says what does not load.
int selfTest(const Surroundings& surroundings, Host& host);

} // namespace effleur::terminal
