#pragma once

#include "terminal/host.h"

#include <deque>
#include <functional>
#include <memory>

namespace effleur::terminal {

/// The real terminal: standard streams, the clock that also runs while the machine sleeps (so that a sleep shows as a
/// gap), keys without waiting for Enter. From the first wait on, the terminal's mode is changed and SIGINT, SIGTERM and
/// SIGHUP arrive as interruptKey; the mode is restored when this goes. One at a time.
class Tty final : public Host {
public:
    /// `rate` = how many times as fast the clock runs. `awake` is called to keep the machine awake, or no longer;
    /// `idle` at least every two seconds while a wait with an end goes on.
    explicit Tty(double rate = 1, std::function<void(bool)> awake = {}, std::function<void()> idle = {});
    ~Tty() override;
    Tty(const Tty&) = delete;
    Tty& operator=(const Tty&) = delete;

    session::Instant now() override;
    std::optional<Key> wait(std::optional<session::Instant> until) override;
    bool attended() const override;
    void print(const QString& text) override;
    void complain(const QString& text) override;
    void ring() override;
    void keepAwake(bool on) override;

private:
    struct Mode;

    double m_rate;
    std::function<void(bool)> m_awake;
    std::function<void()> m_idle;
    std::unique_ptr<Mode> m_mode;
    std::deque<Key> m_keys;
    std::chrono::nanoseconds m_begin;
};

} // namespace effleur::terminal
