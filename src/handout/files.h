#pragma once

#include "handout/handout.h"

#include <QByteArray>

namespace effleur::handout {

QString nameOf(const std::filesystem::path& path);
/// Writes a whole file; a sentence that says why it can't be written, else empty.
QString write(const std::filesystem::path& file, const QByteArray& bytes, const phrases::Phrasebook& words);

} // namespace effleur::handout
