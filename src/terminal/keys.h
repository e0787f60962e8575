#pragma once

#include "terminal/host.h"

#include <string_view>
#include <vector>

namespace effleur::terminal {

/// The keys in what a terminal sent. Right and page down are n, left and page up p, backspace u; Enter may come as CR;
/// other escape sequences and non-ASCII characters are left out, each as a whole.
std::vector<Key> keysIn(std::string_view bytes);

} // namespace effleur::terminal
