#include "session/prompt.h"

#include "session/plan.h"

namespace effleur::session {
namespace {

const body::Text& orElse(const body::Text& own, const body::Text* other) {
    static const body::Text none;
    if (!own.empty()) return own;
    return other ? *other : none;
}

} // namespace

const body::Text& whereOf(const Plan& plan, StepIndex step) {
    const routine::Step& written = plan.written(step);
    const body::Stroke* stroke = strokeOf(written, plan.map);
    return orElse(written.where, stroke ? &stroke->where : nullptr);
}

const body::Text& briefOf(const Plan& plan, StepIndex step) {
    const routine::Step& written = plan.written(step);
    const body::Stroke* stroke = strokeOf(written, plan.map);
    return written.where.empty() && stroke && !stroke->brief.empty() ? stroke->brief : whereOf(plan, step);
}

const body::Text& handsOf(const Plan& plan, StepIndex step) {
    const routine::Step& written = plan.written(step);
    const body::Stroke* stroke = strokeOf(written, plan.map);
    return orElse(written.hands, stroke ? &stroke->hands : nullptr);
}

const body::Text& apartOf(const Plan& plan, StepIndex before, StepIndex step, const body::Text& place) {
    const bool alike =
        plan.written(before).technique == plan.written(step).technique && whereOf(plan, before) == whereOf(plan, step);
    return alike && !place.empty() ? plan.written(step).title : place;
}

std::vector<PromptArgument> areasOf(const Plan& plan, body::RegionSet areas) {
    std::vector<PromptArgument> named;
    for (std::size_t region = 0; region < plan.map.regions.size(); ++region)
        if (areas.has(region)) named.emplace_back(Area{plan.map.regions[region].id});
    return named;
}

std::optional<Prompt> leftOutToday(const Plan& plan, body::RegionSet leftOut) {
    Prompt prompt{PhraseId::AreasLeftOut, areasOf(plan, leftOut)};
    return prompt.arguments.empty() ? std::nullopt : std::optional(std::move(prompt));
}

} // namespace effleur::session
