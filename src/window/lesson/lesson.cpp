#include "window/lesson/lesson.h"

namespace effleur::window::lesson {

namespace {

const routine::Step& stepAt(const session::Player& player, session::Instant now) {
    return player.plan().written(player.moment(now).step);
}

QList<InkLine> inkOn(const Lesson& lesson, session::StepIndex step) {
    const auto found = lesson.ink.find(step);
    return found == lesson.ink.end() ? QList<InkLine>() : found->second.lines;
}

bool waits(const session::Player& player) {
    return std::holds_alternative<session::Waiting>(player.session().transport);
}

} // namespace

Shown shownToInstructor(const Lesson& lesson, const session::Player& live, session::Instant now) {
    return {.player = &live,
            .at = now,
            .board = lesson.board,
            .ink = inkOn(lesson, live.moment(now).step),
            .swap = swapsNow(lesson, live, now)};
}

Shown shownToClass(const Lesson& lesson, const session::Player& live, session::Instant now) {
    const Shown shown = lesson.frozen ? lesson.frozen->shown : shownToInstructor(lesson, live, now);
    return lesson.blank ? Shown{.player = shown.player, .at = shown.at, .blank = true} : shown;
}

void freeze(Lesson& lesson, const session::Player& live, session::Instant now) {
    auto player = std::make_shared<const session::Player>(live);
    Shown shown = shownToInstructor(lesson, live, now);
    shown.player = player.get();
    lesson.frozen = Frozen{std::move(player), std::move(shown)};
}

Ink& inkHere(Lesson& lesson, const session::Player& live, session::Instant now) {
    return lesson.ink[live.moment(now).step];
}

std::optional<session::Millis> practiceDue(const Lesson& lesson, const session::Player& live, session::Instant now) {
    if (!waits(live) || lesson.practised.contains(live.moment(now).step)) return std::nullopt;
    const session::Millis asked = stepAt(live, now).practice;
    return asked > session::Millis{0} ? std::optional(asked) : std::nullopt;
}

session::Millis practiceLength(const session::Player& live, session::Instant now) {
    const session::Millis asked = stepAt(live, now).practice;
    return asked > session::Millis{0} ? asked : usualPractice;
}

bool swapsNow(const Lesson& lesson, const session::Player& live, session::Instant now) {
    const session::Moment moment = live.moment(now);
    if (waits(live)) return stepAt(live, now).swap && !practiceDue(lesson, live, now);
    const bool glides = std::holds_alternative<session::Running>(live.session().transport) &&
                        moment.kind == session::SegmentKind::Change && moment.ordinal > session::Ordinal{};
    return glides && live.plan().written(live.timeline().steps[preceding(moment.ordinal)]).swap;
}

} // namespace effleur::window::lesson
