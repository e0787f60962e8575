#include "window/stage/practice.h"

#include "figure/drawing.h"
#include "figure/giver.h"
#include "figure/sprite.h"

#include <algorithm>

namespace effleur::window::stage {

namespace {

constexpr double nearness = 2.5; ///< of a picture in which hands are as large as on the back

QPointF middleOf(const body::Polygon& area) {
    const body::BoundingBox box = area.box();
    return {(box.least.x + box.most.x) / 2, (box.least.y + box.most.y) / 2};
}

/// Where a pressure is tried: on a shoulder, else on what the map names first.
const body::Region* placeToTry(const body::BodyMap& map) {
    if (const body::Region* shoulder = map.region("shoulder-right")) return shoulder;
    return map.regions.empty() ? nullptr : &map.regions.front();
}

} // namespace

session::StepIndex practisedStep(const session::Plan& plan) {
    const auto& steps = plan.routine.steps;
    const auto first = std::find_if(steps.begin(), steps.end(), [](const routine::Step& step) {
        return step.technique == routine::Technique::Stroking;
    });
    return session::StepIndex(first == steps.end() ? 0 : first - steps.begin());
}

const session::PlannedPass* practisedPass(const session::Plan& plan) {
    return plan.steps.empty() ? nullptr : &plan.steps[practisedStep(plan)].passes.front();
}

Practice practiceOf(const session::Plan& plan) {
    const std::size_t part = plan.steps.empty() ? 0 : plan.steps[practisedStep(plan)].part;
    const figure::Figure figure = figure::figureOf(plan.map, part);
    const figure::Framing& framing = figure.framing;
    Practice practice{.body = figure.key(), .clothed = plan.map.clothed};
    practice.unit = figure::spriteScale(framing) / (2 * figure::discRadius);
    if (const body::Region* place = placeToTry(plan.map)) {
        practice.onShoulder = place->id == "shoulder-right";
        practice.tryAt = framing.onStage(middleOf(place->area));
        practice.tryZoom = nearness / framing.handScale();
    }
    const session::PlannedPass* pass = practisedPass(plan);
    if (!pass) return practice;
    // From the circle's corner, in its widths.
    const auto inCircle = [](QPointF stage) {
        const double margin = figure::stageSize / 2 - figure::discRadius;
        return (stage - QPointF(margin, margin)) / (2 * figure::discRadius);
    };
    const auto handOf = [&](body::Hand hand) {
        const body::Placement lies = pass->course.of(hand).placementAt(pass->course.kind, 0);
        return PractisedHand{inCircle(framing.onStage(lies.at)), lies.degrees};
    };
    practice.left = handOf(body::Hand::Left);
    practice.right = handOf(body::Hand::Right);
    const figure::GiverSign sign = figure::giverSign(plan.map, framing, pass->course.stance);
    practice.giver = inCircle(sign.at);
    practice.giverDegrees = sign.degrees;
    practice.stands = figure::postureAt(pass->course.stance) == figure::Posture::Stands;
    return practice;
}

} // namespace effleur::window::stage
