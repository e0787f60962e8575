#pragma once

#include "phrases/phrasebook.h"

namespace effleur::terminal {

/// The terminal's own words, marked with QT_TRANSLATE_NOOP("Terminal", ...), in the book's language.
inline QString words(const phrases::Phrasebook& book, const char* source) {
    return book.say("Terminal", source);
}

} // namespace effleur::terminal
