#pragma once

#include "session/host.h"

namespace effleur::test {

/// A clock that moves only when it is told to.
class StandingClock : public session::Clock {
public:
    session::Instant now() const override { return m_now; }
    int minuteOfDay() const override {
        return static_cast<int>((std::chrono::hours(20) + m_now.time_since_epoch()) / std::chrono::minutes(1));
    }
    void advance(session::Millis by) { m_now += by; }

private:
    session::Instant m_now{session::Millis{1'000'000}};
};

} // namespace effleur::test
