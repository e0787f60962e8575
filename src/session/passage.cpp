#include "session/passage.h"

#include "session/choreography.h"
#include "session/glide.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace effleur::session {
namespace {

constexpr int looks = 40; ///< at a change

bool isOff(const Pose& pose) {
    return pose.contact <= 0 && !pose.onTop;
}

/// How a hand goes through a change.
struct HandWay {
    bool stays = true; ///< it lies on the skin, or on the other hand, and does not go further than it can slide
    bool comes = false;
    bool leaves = false;
};

/// Where the giver is for the work of a segment. In a rest there is none: it stays where the step before had it, and
/// before the first one it is already where that is to begin.
body::Stance stanceOf(const Plan& plan, const Timeline& timeline, std::size_t index) {
    const auto rests = [&](const Segment& segment) {
        return plan.written(segment.step).technique == routine::Technique::Resting;
    };
    const auto& segments = timeline.segments;
    const auto here = segments.begin() + static_cast<std::ptrdiff_t>(index);
    const auto before = std::find_if_not(std::make_reverse_iterator(here + 1), segments.rend(), rests);
    const auto work =
        before != segments.rend() ? std::prev(before.base()) : std::find_if_not(here, segments.end(), rests);
    const Segment& segment = work != segments.end() ? *work : *here;
    return plan.steps[segment.step].passes[segment.pass].course.stance;
}

HandWay wayOf(const std::array<Poses, looks + 1>& seen, Pose Poses::*hand) {
    const Pose& first = seen.front().*hand;
    const Pose& last = seen.back().*hand;
    HandWay way{.comes = isOff(first) && !isOff(last), .leaves = !isOff(first) && isOff(last)};
    for (const Poses& poses : seen) {
        const Pose& pose = poses.*hand;
        const bool lies = pose.contact >= 1 || pose.onTop;
        if (!lies || pose.onTop != first.onTop || distance(pose.at, first.at) > sameSpot) way.stays = false;
    }
    return way;
}

} // namespace

Passage passageOf(const Plan& plan, const Timeline& timeline, std::size_t segment) {
    if (segment >= timeline.segments.size()) return {};
    const Segment& change = timeline.segments[segment];
    if (change.kind == SegmentKind::Work) return {};
    const routine::Step& step = plan.written(change.step);
    std::array<Poses, looks + 1> seen;
    for (int look = 0; look <= looks; ++look)
        seen[std::size_t(look)] =
            posesAt(plan, timeline, change.begin + (change.end - change.begin - Millis{1}) * look / looks);
    const Giver giver = giverAt(plan, timeline, change.begin);
    const HandWay left = wayOf(seen, &Poses::left);
    const HandWay right = wayOf(seen, &Poses::right);

    Passage passage{.to = giver.to};
    passage.staying = left.stays && right.stays   ? HandsLeft::Both
                      : left.stays || right.stays ? HandsLeft::One
                                                  : HandsLeft::None;
    const bool opens = change.kind == SegmentKind::LeadIn || change.kind == SegmentKind::Change;
    const bool oiled = std::ranges::find(step.remind, routine::Reminder::Oil) != step.remind.end();
    if (change.kind == SegmentKind::LeadIn || (left.comes && right.comes))
        passage.asked = Asked::GetReady;
    else if (step.technique == routine::Technique::Resting || (left.leaves && right.leaves))
        passage.asked = Asked::StepAway;
    else if (change.leaves)
        passage.asked = Asked::ChangeBody;
    else if (giver.walks())
        passage.asked = Asked::WalkRound;
    else if (opens && oiled)
        passage.asked = Asked::TakeOil;
    else
        passage.asked = passage.staying == HandsLeft::Both ? Asked::Stay : Asked::Glide;
    if (passage.asked == Asked::WalkRound || passage.asked == Asked::ChangeBody) passage.staying = HandsLeft::One;
    return passage;
}

Giver giverAt(const Plan& plan, const Timeline& timeline, Position position) {
    if (timeline.segments.empty()) return {};
    const std::size_t index = timeline.segmentAt(position);
    const Segment& segment = timeline.segments[index];
    const body::Stance here = stanceOf(plan, timeline, index);
    if (segment.kind == SegmentKind::Work) return {here, here, 1};
    body::Stance before = here;
    if (segment.from)
        before = segment.stance.value_or(here);
    else if (segment.kind != SegmentKind::LeadIn && index > 0)
        before = stanceOf(plan, timeline, index - 1);
    if (before == here) return {here, here, 1};
    return {before, here, walked(glideShare(segment, true, position))};
}

} // namespace effleur::session
