#include "figure/touch.h"

#include "session/choreography.h"
#include "session/moment.h"

#include <algorithm>
#include <cmath>

namespace effleur::figure {

namespace {

using body::HandShape;
using session::Millis;
using session::Moment;
using session::Position;
using session::SegmentKind;

constexpr Millis seen{static_cast<Millis::rep>(touchSeconds * 1000)};
constexpr Millis opening{static_cast<Millis::rep>(foldSeconds * 1000)};
constexpr Millis look{20}; ///< how finely the past is looked through
constexpr Millis leastApart{333};
constexpr double held = 0.95; ///< contact of a hand that has the fold whole
constexpr double takenFrom = 0.6;
constexpr double samePlace = 6; ///< body units

/// A clapping work segment, and which beat of it is the last one at a position.
struct Clapping {
    const session::Segment& work;
    int beat = 0;  ///< of the whole segment
    int every = 1; ///< of which only these are shown
    Position at(int number) const { return session::beatAt(work, number / work.beats, number % work.beats); }
};

std::optional<Clapping> clappingAt(const session::Plan& plan, const session::Timeline& timeline, Position position) {
    if (timeline.segments.empty()) return std::nullopt;
    const Moment moment = session::momentAt(timeline, position);
    const session::Segment& work = timeline.segments[moment.segment];
    const body::Course& course = plan.steps[moment.step].passes[moment.pass].course;
    if (moment.kind != SegmentKind::Work || course.kind != body::StrokeKind::Points || work.beats < 2)
        return std::nullopt;
    Clapping clapping{work, moment.repetition * work.beats + moment.beat};
    const Millis apart = session::wallTime(clapping.at(1) - clapping.at(0), timeline.rate);
    // An odd number of beats, so that both hands take turns.
    while (apart.count() > 0 && apart * clapping.every < leastApart)
        clapping.every += 2;
    return clapping;
}

/// The place where the hand of this beat lands.
body::Point landing(const session::Plan& plan, const session::Timeline& timeline, const Clapping& clapping, int beat) {
    const session::Poses poses = session::posesAt(plan, timeline, clapping.at(beat));
    return beat % 2 == 0 ? poses.left.at : poses.right.at;
}

/// The hand that has a fold, if one has.
struct Holding {
    bool left = false;
    session::Pose pose;
};
std::optional<Holding> holdingAt(const session::Plan& plan, const session::Timeline& timeline, Position position) {
    const session::Poses poses = session::posesAt(plan, timeline, position);
    const auto holds = [](const session::Pose& pose) {
        return pose.works && pose.shape == HandShape::Pinch && pose.contact >= held;
    };
    if (holds(poses.left)) return Holding{true, poses.left};
    if (holds(poses.right)) return Holding{false, poses.right};
    return std::nullopt;
}

bool rolls(const session::Plan& plan, const session::Timeline& timeline, const Moment& moment) {
    if (timeline.segments.empty() || moment.kind != SegmentKind::Work) return false;
    return plan.written(moment.step).technique == routine::Technique::Rolling;
}

/// How long ago the fold that is held now was taken; nothing where that is more than `within` ago.
std::optional<Millis> takenAgo(const session::Plan& plan, const session::Timeline& timeline, Position position,
                               Millis within) {
    for (Millis ago = look; ago <= within; ago += look)
        if (!holdingAt(plan, timeline, position - ago)) return ago;
    return std::nullopt;
}

double secondsOf(Millis time) {
    return static_cast<double>(time.count()) / 1000;
}

} // namespace

std::vector<Touch> touchesAt(const session::Plan& plan, const session::Timeline& timeline, Position position) {
    std::vector<Touch> touches;
    if (timeline.segments.empty()) return touches;
    const Moment moment = session::momentAt(timeline, position);
    if (rolls(plan, timeline, moment) && !moment.returning) {
        // The first fold of a repetition is taken where the hand lies already.
        const Position begun =
            position -
            Millis{static_cast<Millis::rep>(
                moment.phase * static_cast<double>(timeline.segments[moment.segment].perRepetition.count()))};
        if (const auto holding = holdingAt(plan, timeline, position))
            if (const auto ago = takenAgo(plan, timeline, position, seen); ago && position - *ago > begun + opening)
                touches.push_back({holding->pose.at, secondsOf(*ago), false});
        return touches;
    }
    const auto clapping = clappingAt(plan, timeline, position);
    if (!clapping) return touches;
    for (int beat = clapping->beat; beat >= 0 && position - clapping->at(beat) < seen; --beat)
        if (beat % clapping->every == 0 && position >= clapping->at(beat))
            touches.push_back(
                {landing(plan, timeline, *clapping, beat), secondsOf(position - clapping->at(beat)), true});
    return touches;
}

std::vector<body::Point> struckAt(const session::Plan& plan, const session::Timeline& timeline, Position position) {
    std::vector<body::Point> struck;
    const auto clapping = clappingAt(plan, timeline, position);
    if (!clapping) return struck;
    for (int beat = clapping->beat - clapping->beat % clapping->work.beats; beat <= clapping->beat; ++beat) {
        const body::Point at = landing(plan, timeline, *clapping, beat);
        const auto same = [&](const body::Point& place) { return body::distance(place, at) < samePlace; };
        if (std::ranges::none_of(struck, same)) struck.push_back(at);
    }
    return struck;
}

std::optional<Fold> foldAt(const session::Plan& plan, const session::Timeline& timeline, Position position) {
    if (timeline.segments.empty()) return std::nullopt;
    const Moment moment = session::momentAt(timeline, position);
    const Moment before = session::momentAt(timeline, position - opening);
    if (!rolls(plan, timeline, moment) && !rolls(plan, timeline, before)) return std::nullopt;
    const auto foldOf = [](const Holding& holding, double height) {
        return Fold{holding.pose.at, holding.pose.degrees, holding.left, height};
    };
    if (const auto holding = holdingAt(plan, timeline, position)) {
        const auto ago = takenAgo(plan, timeline, position, opening);
        return foldOf(*holding, ago ? std::lerp(takenFrom, 1.0, secondsOf(*ago) / foldSeconds) : 1);
    }
    for (Millis ago = look; ago < opening; ago += look)
        if (const auto holding = holdingAt(plan, timeline, position - ago))
            return foldOf(*holding, 1 - secondsOf(ago) / foldSeconds);
    return std::nullopt;
}

} // namespace effleur::figure
