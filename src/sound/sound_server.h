#pragma once

#include <chrono>

namespace effleur::sound {

/// Whether a sound server answers within `patience`. Qt 6.4 looks for one only once and, when it has lost it, once
/// more: nothing of Qt Multimedia may be touched while there is none. True where the system has no such server to ask.
/// Blocks.
bool soundServerAnswers(std::chrono::milliseconds patience);

} // namespace effleur::sound
