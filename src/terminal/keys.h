#pragma once

#include "terminal/host.h"

#include <string_view>
#include <vector>

namespace effleur::terminal {

/// The keys in what a terminal sent. A letter counts, not its case; one of another script is the Latin one of its key.
/// Right and page down are n, left and page up p, backspace u; Enter may come as CR; other escape sequences and
/// characters are left out, each as a whole.
std::vector<Key> keysIn(std::string_view bytes);

/// A terminal sends a held key again and again, and does not say so: the same key so soon after it came last is the
/// same press. Longer than keyboards wait before they repeat.
inline constexpr session::Millis heldKey{700};

/// Tells presses from what a held key sends.
class Presses {
public:
    /// Whether a key that comes now is a press of its own; what wants the program to end always is.
    bool isPress(Key key, session::Instant now);

private:
    Key m_last = 0;
    session::Instant m_came{};
};

} // namespace effleur::terminal
