#include "desktop/display.h"

#include "support/catch.h"

#include <QByteArrayList>
#include <QMap>

using effleur::desktop::platformOf;
using effleur::desktop::Probes;

namespace {

/// Surroundings in which ":0" and "wayland-0" answer, and nothing else does.
std::optional<QByteArray> found(const QMap<QByteArray, QByteArray>& environment,
                                const QByteArrayList& plugins = {"xcb", "wayland", "offscreen"}) {
    return platformOf({.variable = [&](const char* name) { return environment.value(name); },
                       .x11 = [](const QByteArray& name) { return name == ":0"; },
                       .wayland = [](const QByteArray& name) { return name == "wayland-0"; },
                       .plugin = [&](const QByteArray& platform) { return plugins.contains(platform); }});
}

} // namespace

TEST_CASE("a display counts where it answers, not where it is named") {
    CHECK(found({{"DISPLAY", ":0"}}) == "xcb");
    CHECK_FALSE(found({{"DISPLAY", ":77"}}));
    CHECK_FALSE(found({{"DISPLAY", ""}}));
    CHECK_FALSE(found({}));
    CHECK(found({{"WAYLAND_DISPLAY", "wayland-0"}}) == "wayland");
    CHECK_FALSE(found({{"WAYLAND_DISPLAY", "wayland-7"}}));
    CHECK(found({{"WAYLAND_SOCKET", "5"}}) == "wayland");
}

TEST_CASE("where one display is dead the other is taken") {
    CHECK(found({{"DISPLAY", ":77"}, {"WAYLAND_DISPLAY", "wayland-0"}}) == "wayland");
    CHECK(found({{"DISPLAY", ":0"}, {"WAYLAND_DISPLAY", "dead"}, {"XDG_SESSION_TYPE", "wayland"}}) == "xcb");
    CHECK(found({{"DISPLAY", ":0"}, {"WAYLAND_DISPLAY", "wayland-0"}, {"XDG_SESSION_TYPE", "wayland"}}, {"xcb"}) ==
          "xcb");
}

TEST_CASE("of two that answer the session's own comes first") {
    const QMap<QByteArray, QByteArray> both{{"DISPLAY", ":0"}, {"WAYLAND_DISPLAY", "wayland-0"}};
    auto wayland = both;
    wayland["XDG_SESSION_TYPE"] = "wayland";
    CHECK(found(both) == "xcb");
    CHECK(found(wayland) == "wayland");
    wayland["XDG_CURRENT_DESKTOP"] = "ubuntu:GNOME";
    CHECK(found(wayland) == "xcb");
}

TEST_CASE("a platform that was asked for is taken where it can be, and is not replaced") {
    CHECK(found({{"QT_QPA_PLATFORM", "offscreen"}}) == "offscreen");
    CHECK(found({{"QT_QPA_PLATFORM", "offscreen:configfile=x"}}) == "offscreen:configfile=x");
    CHECK(found({{"QT_QPA_PLATFORM", "wayland;xcb"}, {"DISPLAY", ":0"}}) == "xcb");
    CHECK_FALSE(found({{"QT_QPA_PLATFORM", "xcb"}, {"WAYLAND_DISPLAY", "wayland-0"}}));
    CHECK_FALSE(found({{"QT_QPA_PLATFORM", "nonsense"}, {"DISPLAY", ":0"}}));
}
