#include "routine/health.h"

#include <algorithm>

namespace effleur::routine {

bool HealthAnswers::hasAny(HealthGroup group) const {
    return std::any_of(healthQuestions.begin(), healthQuestions.end(),
                       [&](const HealthEntry& entry) { return entry.group == group && has(entry.question); });
}

Verdict verdict(const HealthAnswers& answers, BodyPosition position) {
    if (answers.hasAny(HealthGroup::NotToday)) return Verdict::Closed;
    if (answers.has(HealthQuestion::Pregnancy) && position == BodyPosition::Prone) return Verdict::Closed;
    if (answers.yes.none() && !answers.none) return Verdict::Unasked;
    if (answers.hasAny(HealthGroup::LeaveOut) && !answers.saidWhere) return Verdict::SayWhere;
    if (answers.hasAny(HealthGroup::AskDoctor)) return Verdict::AskDoctor;
    return Verdict::Open;
}

} // namespace effleur::routine
