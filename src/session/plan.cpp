#include "session/plan.h"

#include <map>
#include <tuple>
#include <utility>

namespace effleur::session {

namespace {

using body::Hand;

/// Share of the working part that each region has under the middle of a working hand.
std::vector<double> sharesOf(const body::BodyMap& map, const body::Course& course) {
    std::vector<double> shares(map.regions.size(), 0);
    double samples = 0;
    for (const Hand hand : {Hand::Left, Hand::Right}) {
        const body::HandCourse& way = course.of(hand);
        if (way.track.role != body::HandRole::Works) continue;
        // A path's second half is its return.
        const std::size_t working =
            course.kind == body::StrokeKind::Path ? (way.allowed.size() + 1) / 2 : way.allowed.size();
        samples += static_cast<double>(working);
        for (std::size_t i = 0; i < working; ++i)
            for (std::size_t region = 0; region < shares.size(); ++region)
                if (way.allowed[i].centre.has(region)) shares[region] += 1;
    }
    for (double& share : shares)
        share = samples > 0 ? share / samples : 0;
    return shares;
}

/// Lays out each lane and side of a stroke once, however many steps use it.
class Courses {
public:
    Courses(const body::BodyMap& map, const body::Margin& margin)
        : m_map(map)
        , m_margin(margin) {}

    const body::Course& of(const body::Stroke& stroke, std::size_t lane, bool mirror,
                           std::optional<body::Stance> stance) {
        const auto [found, isNew] = m_made.try_emplace({&stroke, lane, mirror, stance.value_or(stroke.stance)});
        if (isNew) found->second = course(m_map, stroke, stroke.lanes[lane], mirror, stance, m_margin);
        return found->second;
    }

private:
    const body::BodyMap& m_map;
    const body::Margin& m_margin;
    std::map<std::tuple<const body::Stroke*, std::size_t, bool, body::Stance>, body::Course> m_made;
};

PlannedStep plannedStep(const routine::Step& step, const body::BodyMap& map, Courses& courses) {
    const body::Stroke* stroke = strokeOf(step, map);
    PlannedStep planned{.part = map.partOf(step.body)};
    for (const routine::Pass& pass : passesOf(step, stroke)) {
        PlannedPass made{pass, {}, {}};
        if (stroke && pass.lane < stroke->lanes.size()) {
            const bool mirror = stroke->oneSided && pass.side == routine::Side::Right;
            made.course = courses.of(*stroke, pass.lane, mirror, step.stance);
        } else {
            made.course.kind = body::StrokeKind::Hold;
        }
        made.share = sharesOf(map, made.course);
        planned.passes.push_back(std::move(made));
    }
    if (stroke) planned.outShare = stroke->outShare();
    return planned;
}

} // namespace

Plan plan(routine::Routine routine, body::BodyMap map, std::string document) {
    Plan made{std::move(routine), std::move(map), {}, {}, std::move(document)};
    made.margin = body::Margin(made.map);
    Courses courses(made.map, made.margin);
    made.steps.reserve(made.routine.steps.size());
    for (std::size_t i = 0; i < made.routine.steps.size(); ++i) {
        made.steps.push_back(plannedStep(made.routine.steps[i], made.map, courses));
        made.steps.back().isProtected = isProtected(made.routine, i);
    }
    return made;
}

} // namespace effleur::session
