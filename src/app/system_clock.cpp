#include "app/system_clock.h"

#include <QTime>
#include <algorithm>
#include <ctime>

namespace effleur::app {

SystemClock::SystemClock(double rate)
    : m_rate(std::max(rate, 0.0)) {}

session::Instant SystemClock::now() const {
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    const double millis = static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    return session::Instant{session::Millis{static_cast<session::Millis::rep>(millis * m_rate)}};
}

int SystemClock::minuteOfDay() const {
    const QTime time = QTime::currentTime();
    return time.hour() * 60 + time.minute();
}

session::Millis SystemClock::gap() const {
    return session::Millis{static_cast<session::Millis::rep>(session::clockGap.count() * std::max(1.0, m_rate))};
}

} // namespace effleur::app
