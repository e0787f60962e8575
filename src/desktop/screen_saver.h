#pragma once

#include <QTimer>

struct xcb_connection_t;

namespace effleur::desktop {

/// Keeps an X server's own screen saver, and its saving of power, from coming while it is held: tells the server now
/// and then that somebody is there, as a key would. Nothing happens where there is no such server.
class ScreenSaver {
public:
    ScreenSaver();
    ~ScreenSaver();
    ScreenSaver(const ScreenSaver&) = delete;
    ScreenSaver& operator=(const ScreenSaver&) = delete;

    void hold(bool on);

private:
    void reset();
    std::chrono::milliseconds interval() const;

    xcb_connection_t* m_server = nullptr;
    QTimer m_timer;
};

} // namespace effleur::desktop
