#pragma once

#include "terminal/host.h"

#include <deque>
#include <functional>
#include <memory>
#include <system_error>

namespace effleur::terminal {

/// The real terminal: standard streams, the clock that also runs while the machine sleeps (so that a sleep shows as a
/// gap), keys without waiting for Enter. One at a time.
class Tty final : public Host {
public:
    struct Options {
        /// Takes keys: until this goes, the terminal's mode is changed and SIGINT, SIGTERM and SIGHUP arrive as
        /// interruptKey.
        bool listens = false;
        double rate = 1;                 ///< how many times as fast the clock runs
        std::function<void(bool)> awake; ///< keep the machine awake, or no longer
        std::function<void()> idle;      ///< called at least every half second while a wait with an end goes on
    };
    Tty();
    explicit Tty(Options options);
    ~Tty() override;
    Tty(const Tty&) = delete;
    Tty& operator=(const Tty&) = delete;

    session::Instant now() override;
    std::optional<Key> wait(std::optional<session::Instant> until) override;
    bool attended() const override;
    void print(const QString& text) override;
    void complain(const QString& text) override;
    QString undelivered() override;
    void ring() override;
    void keepAwake(bool on) override;

private:
    struct Mode;

    Options m_options;
    std::unique_ptr<Mode> m_mode;
    std::deque<Key> m_keys;
    std::error_code m_unwritten; ///< the first failure of standard output
    std::chrono::nanoseconds m_begin;
};

} // namespace effleur::terminal
