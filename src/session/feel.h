#pragma once

namespace effleur::session {

/// Work as the person who lies there feels it: what "firmer" and "slower" are said of.
struct Feel {
    int pressure = 0; ///< of the repetition, as the gauge shows it
    double speed = 0; ///< cm a second along the working part; 0 where no hand follows a path
    bool operator==(const Feel&) const = default;
};

} // namespace effleur::session
