#include "app/farewell.h"

#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace effleur::app {

namespace {

constexpr std::array caught{SIGTERM, SIGINT, SIGHUP};

// A signal handler may only reach what has static storage.
int ends[2] = {-1, -1};
std::array<struct sigaction, caught.size()> before{};

void onSignal(int) {
    const int error = errno;
    [[maybe_unused]] const auto written = ::write(ends[1], "!", 1);
    errno = error;
}

} // namespace

Farewell::Farewell(QObject* parent)
    : QObject(parent) {
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return;
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(ends[0], &byte, 1) > 0)
            ;
        emit asked();
    });
    struct sigaction action {};
    action.sa_handler = onSignal;
    for (std::size_t i = 0; i < caught.size(); ++i)
        ::sigaction(caught[i], &action, &before[i]);
}

Farewell::~Farewell() {
    if (!m_notifier) return;
    for (std::size_t i = 0; i < caught.size(); ++i)
        ::sigaction(caught[i], &before[i], nullptr);
    ::close(std::exchange(ends[1], -1));
    ::close(std::exchange(ends[0], -1));
}

} // namespace effleur::app
