#include "sound/live_output.h"

#include <algorithm>

namespace effleur::sound {

namespace {

constexpr session::Millis leap{40}; ///< a session that leaps further leaves nothing to hear of what is queued

/// Whether what is queued for `before` must not be heard once `after` holds.
bool breaks(const Control& before, const Control& after, session::Instant now) {
    if (!before.running) return false;
    return !after.running || before.hushed != after.hushed ||
           std::chrono::abs(positionOf(before, now) - positionOf(after, now)) > leap;
}

} // namespace

LiveOutput::LiveOutput(Now now, QObject* parent)
    : QObject(parent)
    , m_now(now)
    , m_loudspeaker(std::make_unique<Loudspeaker>(std::move(now))) {
    connect(m_loudspeaker.get(), &Loudspeaker::devicesFound, this, &LiveOutput::devicesFound);
    connect(m_loudspeaker.get(), &Loudspeaker::mute, this, [this](bool on) {
        if (on == m_mute) return;
        m_mute = on;
        emit muteChanged();
    });
}

LiveOutput::~LiveOutput() {
    // One that hangs in the sound server is left to itself.
    if (!m_loudspeaker->leave()) static_cast<void>(m_loudspeaker.release());
}

void LiveOutput::play(const Control& control) {
    const bool anew = breaks(m_last, control, m_now());
    const bool sounds = !control.volumes.muted && (control.running || control.answer.number != m_last.answer.number);
    m_last = control;
    if (anew) m_loudspeaker->feed().hold();
    m_loudspeaker->feed().offer(control);
    if (anew) m_loudspeaker->startAnew();
    if (sounds)
        m_loudspeaker->wake();
    else
        m_loudspeaker->calm();
}

void LiveOutput::setOffset(session::Millis offset) {
    m_loudspeaker->feed().setOffset(std::clamp(offset, -mostOffset, mostOffset));
}

} // namespace effleur::sound
