#pragma once

#include "handout/handout.h"

class QFileDevice;

namespace effleur::handout {

QString nameOf(const std::filesystem::path& path);
/// Says that, and why, a file could not be written.
Written cannotWrite(const QFileDevice& device, const phrases::Phrasebook& words);

} // namespace effleur::handout
