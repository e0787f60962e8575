#include "terminal/tty.h"

#include "files/files.h"
#include "terminal/keys.h"
#include "terminal/layout.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace effleur::terminal {
namespace {

using session::Instant;
using session::Millis;

std::chrono::nanoseconds elapsed() {
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// In milliseconds. poll() does not see the machine sleep; the clock does when it is looked at again.
constexpr double longestWait = 500;

std::error_code writeOut(std::FILE* stream, const QString& text) {
    const QByteArray bytes = plain(text).toUtf8();
    const auto size = std::size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0) return {};
    return {errno, std::generic_category()};
}

// A signal handler may only reach what has static storage.
int signalPipe[2] = {-1, -1};

void onSignal(int) {
    const int before = errno;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], "!", 1);
    errno = before;
}

} // namespace

struct Tty::Mode {
    static constexpr std::array caught{SIGINT, SIGTERM, SIGHUP};

    explicit Mode(bool attended) {
        if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0) return;
        struct sigaction action {};
        action.sa_handler = onSignal;
        for (std::size_t i = 0; i < caught.size(); ++i)
            ::sigaction(caught[i], &action, &oldActions[i]);
        if (attended && ::tcgetattr(STDIN_FILENO, &oldMode) == 0) {
            termios mode = oldMode;
            mode.c_lflag &= tcflag_t(~(ICANON | ECHO));
            mode.c_cc[VMIN] = 1;
            mode.c_cc[VTIME] = 0;
            changed = ::tcsetattr(STDIN_FILENO, TCSANOW, &mode) == 0;
        }
    }
    ~Mode() {
        if (changed) ::tcsetattr(STDIN_FILENO, TCSANOW, &oldMode);
        if (signalPipe[0] < 0) return;
        for (std::size_t i = 0; i < caught.size(); ++i)
            ::sigaction(caught[i], &oldActions[i], nullptr);
        ::close(std::exchange(signalPipe[0], -1));
        ::close(std::exchange(signalPipe[1], -1));
    }
    Mode(const Mode&) = delete;
    Mode& operator=(const Mode&) = delete;

    bool changed = false;
    termios oldMode{};
    std::array<struct sigaction, caught.size()> oldActions{};
};

Tty::Tty()
    : Tty(Options{}) {}

Tty::Tty(Options options)
    : m_options(std::move(options))
    , m_mode(m_options.listens ? std::make_unique<Mode>(attended()) : nullptr)
    , m_begin(elapsed()) {}

Tty::~Tty() = default;

Instant Tty::now() {
    const double millis = std::chrono::duration<double, std::milli>(elapsed() - m_begin).count() * m_options.rate;
    return Instant(Millis(Millis::rep(millis)));
}

std::optional<Key> Tty::wait(std::optional<Instant> until) {
    for (;;) {
        if (m_options.idle) m_options.idle();
        if (!m_keys.empty()) {
            const Key key = m_keys.front();
            m_keys.pop_front();
            return key;
        }
        int timeout = -1;
        if (until) {
            const Instant present = now();
            if (present >= *until) return std::nullopt;
            timeout = int(std::min(std::ceil(double((*until - present).count()) / m_options.rate), longestWait));
        }
        std::array<pollfd, 2> sources{
            {{signalPipe[0], POLLIN, 0}, {m_mode && attended() ? STDIN_FILENO : -1, POLLIN, 0}}};
        if (::poll(sources.data(), sources.size(), timeout) < 0 && errno != EINTR) return interruptKey;
        if (sources[0].revents) return interruptKey;
        if (sources[1].revents) {
            std::array<char, 256> buffer{};
            const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
            if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) return interruptKey;
            if (count > 0)
                for (const Key key : keysIn({buffer.data(), std::size_t(count)}))
                    m_keys.push_back(key);
        }
    }
}

bool Tty::attended() const {
    return ::isatty(STDIN_FILENO) && ::isatty(STDOUT_FILENO);
}

void Tty::print(const QString& text) {
    const auto failed = writeOut(stdout, text);
    if (!m_unwritten) m_unwritten = failed;
}

QString Tty::undelivered() {
    if (!m_unwritten) m_unwritten = files::flush(STDOUT_FILENO);
    return m_unwritten ? QString::fromStdString(m_unwritten.message()) : QString();
}

void Tty::complain(const QString& text) {
    writeOut(stderr, text);
}

void Tty::ring() {
    if (!attended()) return;
    std::fputc('\a', stdout);
    std::fflush(stdout);
}

void Tty::keepAwake(bool on) {
    if (m_options.awake) m_options.awake(on);
}

} // namespace effleur::terminal
