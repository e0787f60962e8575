#pragma once

#include "sound/pcm.h"

#include <array>
#include <chrono>
#include <cstdint>

namespace effleur::sound {

/// Knows when the next frame that is rendered will be heard, from what a device says it has played. Devices say it in
/// steps, and their clock is not ours: the steps are smoothed, the drift is followed, a break is gone along with. Pure.
class StreamClock {
public:
    using Time = std::chrono::nanoseconds; ///< of any steady clock

    /// The stream starts anew with nothing rendered.
    void restart(Time now);
    /// `rendered` frames were handed over since the start, of which `processed` were heard at `now`.
    void look(Time now, std::int64_t rendered, std::chrono::microseconds processed);
    /// From `now` until the next frame is heard; never negative, at most two seconds.
    Time ahead(Time now, std::int64_t rendered) const;
    /// Whether the device was looked at often enough since the start; before, ahead() may leap.
    bool isSettled() const;

private:
    static constexpr std::size_t mostStarts = 5;
    void remember(Time delay);

    Time m_origin{0};                        ///< when the stream's first frame was heard, or is thought to have been
    std::array<Time, mostStarts> m_delays{}; ///< from a start to the first sound, as they were, the newest first
    std::size_t m_starts = 0;                ///< of them are known
    Time m_delay{std::chrono::milliseconds(20)}; ///< their median: what is thought of the next start
    Time m_started{0};
    int m_looks = 0;
    int m_astray = 0;
};

} // namespace effleur::sound
