#include "session/view.h"

#include "session/choreography.h"
#include "session/glide.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace effleur::session {

namespace {

/// Of the change: so long the part that is left is still looked at, and from then on the next one.
constexpr double leaving = 0.12;
constexpr double arriving = 0.7;

/// Asked for at every frame: without the part's words.
const body::Frame& frameOf(const body::BodyMap& map, std::size_t part) {
    return part < map.parts.size() ? map.parts[part].frame : map.frame;
}

} // namespace

PartView viewAt(const Plan& plan, const Timeline& timeline, Position position) {
    if (timeline.segments.empty()) return {.frame = frameOf(plan.map, 0)};
    const Segment& segment = timeline.segments[timeline.segmentAt(position)];
    const std::size_t here = plan.steps[segment.step].part;
    if (!segment.leaves) return {frameOf(plan.map, here), here, here, 1};
    const double share = smooth((glideShare(segment, true, position) - leaving) / (arriving - leaving));
    const body::Frame& from = frameOf(plan.map, *segment.leaves);
    const body::Frame& to = frameOf(plan.map, here);
    const double both = plan.map.frame.across - (from.across + to.across) / 2;
    const double wide =
        std::lerp(from.across, to.across, share) + both * std::pow(std::sin(std::numbers::pi * share), 2);
    const double across = std::min(wide, std::max({from.across, to.across, plan.map.frame.across}));
    return {{mix(from.centre, to.centre, share), across}, *segment.leaves, here, share};
}

} // namespace effleur::session
