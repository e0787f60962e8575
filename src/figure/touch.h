#pragma once

#include "session/timeline.h"

#include <optional>
#include <vector>

namespace effleur::figure {

// What happens on the skin in an instant, told from a position alone: pure.

/// A hand that just came down.
struct Touch {
    body::Point at;
    double seconds = 0; ///< ago
    bool clap = false;  ///< else a fold of skin that is taken again
    bool operator==(const Touch&) const = default;
};
inline constexpr double touchSeconds = 0.4;

/// The touches that can still be seen, the newest first. Of claps that follow so fast that they would flicker (more
/// than three a second) some are left out.
std::vector<Touch> touchesAt(const session::Plan& plan, const session::Timeline& timeline, session::Position position);

/// The places that were clapped on in this repetition, each once.
std::vector<body::Point> struckAt(const session::Plan& plan, const session::Timeline& timeline,
                                  session::Position position);

/// A fold of skin between thumb and fingers. It stays where it was when the hand lets it go, and flattens.
struct Fold {
    body::Point at; ///< of the hand that holds it, or held it
    double degrees = 0;
    bool left = false;
    double height = 0; ///< 0..1
    bool operator==(const Fold&) const = default;
};
inline constexpr double foldSeconds = 0.25; ///< in which it opens, or is taken

std::optional<Fold> foldAt(const session::Plan& plan, const session::Timeline& timeline, session::Position position);

} // namespace effleur::figure
