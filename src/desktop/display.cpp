#include "desktop/display.h"

#include <QCoreApplication>
#include <QDir>
#include <QString>
#include <algorithm>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <xcb/xcb.h>

namespace effleur::desktop {

namespace {

constexpr const char* variable = "QT_QPA_PLATFORM";
QByteArray told; ///< by whoever started the program; null where nothing was

bool answersX11(const QByteArray& name) {
    xcb_connection_t* server = xcb_connect(name.constData(), nullptr);
    const bool answers = xcb_connection_has_error(server) == 0;
    xcb_disconnect(server);
    return answers;
}

bool answersWayland(const QByteArray& name) {
    const QByteArray path = name.startsWith('/') ? name : qgetenv("XDG_RUNTIME_DIR") + '/' + name;
    sockaddr_un address{};
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path)) return false;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return false;
    const bool answers = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return answers;
}

bool isInstalled(const QByteArray& platform) {
    const QStringList pattern{QStringLiteral("libq%1*.so").arg(QString::fromLatin1(platform))};
    QStringList folders{qEnvironmentVariable("QT_QPA_PLATFORM_PLUGIN_PATH")};
    for (const QString& each : QCoreApplication::libraryPaths())
        folders += each + QStringLiteral("/platforms");
    return std::any_of(folders.cbegin(), folders.cend(), [&pattern](const QString& folder) {
        return !folder.isEmpty() && !QDir(folder).entryList(pattern).isEmpty();
    });
}

/// "xcb" of "xcb:name=value"; "wayland" of "wayland-egl".
QByteArray kindOf(QByteArray platform) {
    platform = platform.left(platform.indexOf(':') < 0 ? platform.size() : platform.indexOf(':')).trimmed();
    return platform.startsWith("wayland") ? QByteArray("wayland") : platform;
}

} // namespace

std::optional<QByteArray> platformOf(const Probes& asked) {
    const QByteArray chosen = asked.variable(variable);
    const QByteArray x11 = asked.variable("DISPLAY");
    const QByteArray wayland = asked.variable("WAYLAND_DISPLAY");
    QByteArrayList candidates;
    if (!chosen.isEmpty()) {
        candidates = chosen.split(';');
    } else {
        // As Qt itself chooses: a session on Wayland has an X server too, which GNOME's frames look better with.
        const bool gnome = asked.variable("XDG_CURRENT_DESKTOP").toLower().contains("gnome");
        const bool first = (asked.variable("XDG_SESSION_TYPE") == "wayland" && !gnome) || x11.isEmpty();
        candidates = first ? QByteArrayList{"wayland", "xcb"} : QByteArrayList{"xcb", "wayland"};
    }
    for (const QByteArray& each : candidates) {
        const QByteArray kind = kindOf(each);
        if (kind.isEmpty() || !asked.plugin(kind)) continue;
        if (kind == "xcb" && (x11.isEmpty() || !asked.x11(x11))) continue;
        const bool handed = !asked.variable("WAYLAND_SOCKET").isEmpty();
        if (kind == "wayland" && !handed && (wayland.isEmpty() || !asked.wayland(wayland))) continue;
        return each;
    }
    return std::nullopt;
}

bool findDisplay() {
    const auto platform = platformOf({.variable = [](const char* name) { return qgetenv(name); },
                                      .x11 = answersX11,
                                      .wayland = answersWayland,
                                      .plugin = isInstalled});
    if (!platform) return false;
    told = qgetenv(variable);
    qputenv(variable, *platform);
    return true;
}

void foundDisplay() {
    told.isNull() ? qunsetenv(variable) : qputenv(variable, told);
}

} // namespace effleur::desktop
