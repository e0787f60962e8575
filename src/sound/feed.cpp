#include "sound/feed.h"

#include <algorithm>
#include <span>

namespace effleur::sound {

namespace {

constexpr qint64 frameBytes = 2 * sizeof(float);
constexpr std::int64_t fadeIn = sampleRate / 200; ///< a stream that starts anew starts softly
constexpr float silent = 1e-5F;
constexpr auto longestLook = std::chrono::milliseconds(2); ///< one that took longer says nothing of when it was

} // namespace

Feed::Feed(Now now, std::function<StreamClock::Time()> steady)
    : m_now(std::move(now))
    , m_steady(std::move(steady)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void Feed::restart(std::function<std::chrono::microseconds()> processed, session::Millis lead) {
    m_held = false;
    m_processed = std::move(processed);
    m_rendered = 0;
    m_lead = lead.count() * framesPerMilli;
    m_idleFrames = 0;
    m_clock.restart(m_steady());
}

/// Looks at the device; the time now.
StreamClock::Time Feed::look() {
    const StreamClock::Time before = m_steady();
    if (!m_processed) return before;
    const auto processed = m_processed();
    const StreamClock::Time now = m_steady();
    if (now - before < longestLook) m_clock.look(now, m_rendered, processed);
    return now;
}

qint64 Feed::readData(char* data, qint64 size) {
    std::span<float> block(reinterpret_cast<float*>(data), static_cast<std::size_t>(size / frameBytes) * 2);
    if (m_held) {
        std::fill(block.begin(), block.end(), 0.0F);
        m_rendered += static_cast<std::int64_t>(block.size() / 2);
        return static_cast<qint64>(block.size_bytes());
    }
    const StreamClock::Time steady = look();
    const auto quiet = std::clamp<std::int64_t>(m_lead - m_rendered, 0, static_cast<std::int64_t>(block.size() / 2));
    std::fill_n(block.begin(), quiet * 2, 0.0F);
    m_rendered += quiet;
    block = block.subspan(static_cast<std::size_t>(quiet) * 2);
    if (block.empty()) return quiet * frameBytes;
    const auto ahead = std::chrono::round<session::Millis>(m_clock.ahead(steady, m_rendered));
    const session::Instant heard = m_now() + ahead + m_offset.load(std::memory_order_relaxed);
    if (const Control* control = m_handover.take()) {
        m_control = control;
        m_mixer.adopt(*control, heard);
    } else {
        m_mixer.steer(heard, m_clock.isSettled());
    }
    m_mixer.render(block);

    const auto frames = static_cast<std::int64_t>(block.size() / 2);
    const std::int64_t begun = m_rendered - m_lead;
    for (std::int64_t frame = begun; frame < std::min(fadeIn, begun + frames); ++frame)
        for (float& sample : block.subspan(static_cast<std::size_t>(frame - begun) * 2, 2))
            sample *= float(frame) / float(fadeIn);
    bool isHeard = false;
    for (const float sample : block)
        isHeard |= std::abs(sample) > silent;
    m_rendered += frames;
    const bool toCome = m_control && m_control->running && !m_control->volumes.muted && m_control->score &&
                        m_mixer.position() < m_control->score->end;
    m_idleFrames = toCome || isHeard ? 0 : m_idleFrames + frames;
    return (quiet + frames) * frameBytes;
}

} // namespace effleur::sound
