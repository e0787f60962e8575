#pragma once

#include "evening/evening.h"

#include <QByteArray>
#include <optional>

namespace effleur::journal {

/// An evening as a portable text (JSON, UTF-8).
QByteArray toText(const evening::Evening& evening);

/// The evening that toText() wrote; nothing where the text is damaged, incomplete or of another format, or where it is
/// none. Never throws.
std::optional<evening::Evening> eveningOf(const QByteArray& text);

} // namespace effleur::journal
