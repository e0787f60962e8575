#pragma once

namespace effleur::phrases {

/// What the key that types `letter` on the usual keyboard of its script types on an English one, in lower case: 'e' for
/// Russian "u". Cyrillic (Russian, Ukrainian, Belarusian), Greek, Hebrew, Arabic, Persian; 0 for every other character,
/// Latin ones too.
char latinKeyOf(char32_t letter);

} // namespace effleur::phrases
