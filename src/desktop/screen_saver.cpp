#include "desktop/screen_saver.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace effleur::desktop {

ScreenSaver::ScreenSaver() {
    m_timer.callOnTimeout([this] { reset(); });
}

ScreenSaver::~ScreenSaver() {
    if (m_server) xcb_disconnect(m_server);
}

void ScreenSaver::hold(bool on) {
    m_timer.stop();
    if (!on) return;
    if (!m_server && qEnvironmentVariableIsEmpty("DISPLAY")) return;
    if (!m_server) m_server = xcb_connect(nullptr, nullptr); // never null, but it may have failed
    if (xcb_connection_has_error(m_server)) return;
    m_timer.setInterval(interval());
    m_timer.start();
    reset();
}

/// Well within the time after which the server's saver would come.
std::chrono::milliseconds ScreenSaver::interval() const {
    constexpr int usual = 30'000;
    const std::unique_ptr<xcb_get_screen_saver_reply_t, decltype(&std::free)> told(
        xcb_get_screen_saver_reply(m_server, xcb_get_screen_saver(m_server), nullptr), &std::free);
    const int timeout = told && told->timeout > 0 ? told->timeout * 1'000 : 2 * usual;
    return std::chrono::milliseconds(std::clamp(timeout / 2, 500, usual));
}

void ScreenSaver::reset() {
    if (xcb_connection_has_error(m_server)) return m_timer.stop();
    xcb_force_screen_saver(m_server, XCB_SCREEN_SAVER_RESET);
    xcb_flush(m_server);
}

} // namespace effleur::desktop
