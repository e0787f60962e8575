#pragma once

#include "session/host.h"

namespace effleur::app {

/// Time since the machine started, sleep included, so that a suspend is seen as a gap; quicker by `rate`, which stands
/// still where it is negative.
class SystemClock : public session::Clock {
public:
    explicit SystemClock(double rate);
    session::Instant now() const override;
    int minuteOfDay() const override;
    session::Millis gap() const override;

private:
    double m_rate;
};

} // namespace effleur::app
