#pragma once

#include "terminal/host.h"

#include <QStringList>

#include <deque>
#include <utility>

namespace effleur::tests {

using namespace std::chrono_literals;

/// A terminal whose time jumps from one due moment or key to the next, and which remembers what was printed.
class SimulatedHost final : public terminal::Host {
public:
    explicit SimulatedHost(bool attended = false)
        : m_attended(attended) {}

    /// Keys in the order in which they are pressed, a second after each other; a time before the last one's means at
    /// once.
    void presses(session::Millis at, const char* keys) {
        for (; *keys; ++keys, at += 1s)
            m_keys.emplace_back(session::Instant{at}, *keys);
    }
    /// A key that is held: it comes, after a while it comes again, and then without end.
    void holds(session::Millis at, terminal::Key key, session::Millis wait, session::Millis length) {
        m_keys.emplace_back(session::Instant{at}, key);
        for (session::Millis later = wait; later < length; later += 33ms)
            m_keys.emplace_back(session::Instant{at + later}, key);
    }
    /// The next wait that would end at or after `at` ends `length` too late.
    void sleepsAt(session::Millis at, session::Millis length) {
        m_sleepAt = session::Instant{at};
        m_sleep = length;
    }

    session::Instant now() override { return m_now; }
    std::optional<terminal::Key> wait(std::optional<session::Instant> until) override {
        ++waits;
        if (!m_keys.empty() && (!until || m_keys.front().first <= *until)) {
            const auto [when, key] = m_keys.front();
            m_keys.pop_front();
            m_now = std::max(m_now, when);
            return key;
        }
        if (!until) return terminal::interruptKey; // nobody will come any more
        m_now = std::max(m_now, *until);
        if (m_sleepAt && m_now >= *m_sleepAt) {
            m_now += m_sleep;
            m_sleepAt.reset();
        }
        return std::nullopt;
    }
    bool attended() const override { return m_attended; }
    void print(const QString& text) override { out += text; }
    void complain(const QString& text) override { errors += text; }
    QString undelivered() override { return unwritten; }
    void ring() override { ++rings; }
    void keepAwake(bool on) override { awake.push_back(on); }

    QStringList lines() const { return out.split('\n', Qt::SkipEmptyParts); }
    bool says(const char* words) const { return out.contains(QString::fromUtf8(words)); }

    QString out;
    QString errors;
    QString unwritten; ///< what became of standard output
    std::vector<bool> awake;
    int rings = 0;
    int waits = 0;

private:
    bool m_attended;
    session::Instant m_now{};
    std::deque<std::pair<session::Instant, terminal::Key>> m_keys;
    std::optional<session::Instant> m_sleepAt;
    session::Millis m_sleep{0};
};

} // namespace effleur::tests
