#pragma once

#include "sound/handover.h"
#include "sound/mixer.h"
#include "sound/stream_clock.h"

#include <QIODevice>
#include <atomic>
#include <functional>

namespace effleur::sound {

/// The session's clock; called from the thread of the sound.
using Now = std::function<session::Instant()>;

/// What a sink pulls from: the mixer, held to the session's clock. Pulling allocates nothing and waits for nobody.
/// `offer` belongs to the window's thread, everything else to the thread of the sound.
class Feed : public QIODevice {
public:
    /// `now` = the session's clock, `steady` = any clock that the device's is compared with.
    Feed(Now now, std::function<StreamClock::Time()> steady);

    /// What sounds from now on.
    void offer(Control control) { m_handover.publish(std::move(control)); }
    /// Pulls silence, and takes nothing of what is offered, until the restart that is on its way. Any thread.
    void hold() { m_held = true; }
    /// How much later the output is heard than it says, e.g. a wireless one; may be negative.
    void setOffset(session::Millis offset) { m_offset = offset; }

    /// The device starts anew: nothing is queued. `processed` = how much of what was pulled has been heard. It leads
    /// with silence for `lead`: what is due then is not heard, or later where it began just now; an answer waits.
    void restart(std::function<std::chrono::microseconds()> processed, session::Millis lead = {});
    /// How long nothing but silence has been pulled while nothing was to come.
    session::Millis idle() const { return session::Millis(m_idleFrames / framesPerMilli); }
    std::int64_t pulled() const { return m_rendered; } ///< frames since the restart

    bool isSequential() const override { return true; }
    bool atEnd() const override { return false; }
    qint64 bytesAvailable() const override { return 1 << 20; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    StreamClock::Time look();

    Now m_now;
    std::function<StreamClock::Time()> m_steady;
    std::function<std::chrono::microseconds()> m_processed;
    Handover<Control> m_handover;
    std::atomic<session::Millis> m_offset{session::Millis{0}};
    std::atomic<bool> m_held{false};
    const Control* m_control = nullptr;
    Mixer m_mixer;
    StreamClock m_clock;
    std::int64_t m_rendered = 0;
    std::int64_t m_lead = 0; ///< frames
    std::int64_t m_idleFrames = 0;
};

} // namespace effleur::sound
