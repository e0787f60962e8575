#pragma once

#include "phrases/phrasebook.h"

#include <chrono>

namespace effleur::phrases {

// Every number that people read is made here, or by Phrasebook::number: one look for window, paper and terminal.

/// In the phrasebook's language, with at most one place behind its mark: "9.5", "9,5", "12".
QString decimal(double number, const Phrasebook& words);
/// With as many places as it takes to tell it from every other: "2.1234567", "0,1", "12".
QString exact(double number, const Phrasebook& words);
/// A span in seconds, without its unit: "9,5".
QString seconds(std::chrono::milliseconds span, const Phrasebook& words);
/// "4:05" or "1:04:05"; "0:00" below zero. `up` = a begun second counts whole, for what is left.
QString clockText(std::chrono::milliseconds time, bool up = false);

} // namespace effleur::phrases
