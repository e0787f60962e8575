#pragma once

#include "session/time.h"

#include <QString>
#include <optional>

namespace effleur::terminal {

/// A pressed key, as its character; keys without one are mapped to the character that means the same (see keys.h).
using Key = char;
inline constexpr Key enterKey = '\n';
/// The person, the system or the closed terminal wants the program to end.
inline constexpr Key interruptKey = '\x03';

/// What the terminal commands need of the world: time, keys and two streams. Tests bring their own.
class Host {
public:
    virtual ~Host() = default;

    virtual session::Instant now() = 0;
    /// A key, or nothing when `until` has come; without `until` only a key ends it. Never a key where nobody attends.
    virtual std::optional<Key> wait(std::optional<session::Instant> until) = 0;
    /// Whether a person sits at a terminal, reading and able to press keys.
    virtual bool attended() const = 0;
    /// Standard output and standard error; the text brings its own line ends. Control characters don't reach a
    /// terminal.
    virtual void print(const QString& text) = 0;
    virtual void complain(const QString& text) = 0;
    /// Why not all that was printed reached its end, a full disk for example; empty where it did. Asked at the end.
    virtual QString undelivered() = 0;
    virtual void ring() = 0;
    /// Keep the screen and the machine awake, or no longer.
    virtual void keepAwake(bool on) = 0;
};

} // namespace effleur::terminal
