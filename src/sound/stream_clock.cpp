#include "sound/stream_clock.h"

#include <algorithm>
#include <cstdlib>

namespace effleur::sound {

namespace {

using namespace std::chrono_literals;

constexpr int settling = 16;  ///< looks that count alike; later ones count as the last of these
constexpr int slowest = 64;   ///< the share of a look once the clock has settled: about a second's worth
constexpr auto astray = 25ms; ///< a look that is further off is an error or a break
constexpr int isBreak = 5;    ///< so many of them in a row are a break
constexpr StreamClock::Time most = 2s;

StreamClock::Time lengthOf(std::int64_t frames) {
    return StreamClock::Time(frames * 1'000'000 / framesPerMilli);
}

} // namespace

void StreamClock::restart(Time now) {
    m_started = now;
    m_origin = now + m_delay;
    m_looks = 0;
    m_astray = 0;
}

void StreamClock::look(Time now, std::int64_t rendered, std::chrono::microseconds processed) {
    // Nothing was heard yet, or the device is no help.
    if (processed <= 0us || Time(processed) > lengthOf(rendered)) return;
    const Time origin = now - processed;
    if (m_looks > 0 && std::chrono::abs(origin - m_origin) > astray) {
        if (++m_astray < isBreak) return;
        m_looks = 0;
    }
    m_astray = 0;
    m_looks = std::min(m_looks + 1, slowest);
    m_origin += (origin - m_origin) / m_looks;
    if (m_looks == settling) remember(std::clamp<Time>(m_origin - m_started, 0ms, 500ms));
}

/// The median forgives the start that a busy machine held up.
void StreamClock::remember(Time delay) {
    std::shift_right(m_delays.begin(), m_delays.end(), 1);
    m_delays.front() = delay;
    m_starts = std::min(m_starts + 1, mostStarts);
    auto sorted = m_delays;
    const auto middle = sorted.begin() + std::ptrdiff_t(m_starts / 2);
    std::nth_element(sorted.begin(), middle, sorted.begin() + std::ptrdiff_t(m_starts));
    m_delay = *middle;
}

bool StreamClock::isSettled() const {
    return m_looks >= settling;
}

StreamClock::Time StreamClock::ahead(Time now, std::int64_t rendered) const {
    return std::clamp<Time>(m_origin + lengthOf(rendered) - now, 0ns, most);
}

} // namespace effleur::sound
