#pragma once

#include <QByteArray>
#include <functional>
#include <optional>

namespace effleur::desktop {

/// How the surroundings are asked; tests answer themselves.
struct Probes {
    std::function<QByteArray(const char*)> variable; ///< of the environment; null where it is not set
    std::function<bool(const QByteArray&)> x11;      ///< whether an X server of this name answers
    std::function<bool(const QByteArray&)> wayland;  ///< whether a compositor of this name answers
    std::function<bool(const QByteArray&)> plugin;   ///< whether Qt is installed for this platform ("xcb", "wayland")
};

/// The platform on which a window can be shown, as QT_QPA_PLATFORM names it; nothing where there is none: the display
/// that is named may be gone, and Qt ends the program where it can't be reached.
std::optional<QByteArray> platformOf(const Probes& asked);
/// Whether this process can show a window. Where it can, the next QGuiApplication takes the platform that answers.
bool findDisplay();
/// Called when that has come up: programs that are started from here make their own choice.
void foundDisplay();

} // namespace effleur::desktop
