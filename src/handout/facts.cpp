#include "handout/facts.h"

#include "routine/health.h"
#include "session/choreography.h"

#include <algorithm>
#include <cmath>

namespace effleur::handout {

namespace {

using phrases::Phrasebook;
using session::Millis;
using session::SegmentKind;
namespace r = routine;

constexpr Millis longRepetition{15'000};

QString upperFirst(QString text) {
    if (!text.isEmpty()) text[0] = text.at(0).toUpper();
    return text;
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// Facts on one line, none of them a sentence.
QString dotted(const QStringList& parts) {
    return parts.join(QStringLiteral(" \u00b7 "));
}

QStringList authors(const std::vector<body::Text>& texts, const Phrasebook& words) {
    QStringList result;
    for (const body::Text& text : texts)
        result << words.author(text);
    result.removeAll(QString());
    return result;
}

/// The step's first and last work, and all of it.
struct Work {
    const session::Segment* first = nullptr;
    const session::Segment* last = nullptr;
    session::WholeWork whole;
};

Work workOf(const session::Timeline& timeline, session::Ordinal ordinal) {
    Work work;
    for (const session::Segment& segment : timeline.segmentsOf(ordinal)) {
        if (segment.kind != SegmentKind::Work) continue;
        if (!work.first) work.first = &segment;
        work.last = &segment;
    }
    work.whole = timeline.wholeWork(ordinal);
    return work;
}

void describeDose(StepFacts& facts, const Work& work, const Phrasebook& words) {
    const auto say = [&words](const char* source) { return words.say("Handout", source); };
    const Millis perRepetition = work.first->perRepetition;
    const int times = work.first->repetitions;
    const QString seconds = phrases::seconds(perRepetition, words);
    const bool sides = work.whole.sides > 1;
    const int lanes = work.whole.lines;
    const Millis length = work.whole.span;
    const QString inAll = length < Millis{60'000}
                              ? say(QT_TRANSLATE_NOOP("Handout", "%1 s")).arg(phrases::seconds(length, words))
                              : clockText(length);
    const QString each = say(QT_TRANSLATE_NOOP("Handout", "%1 s")).arg(seconds);

    QStringList unit;
    QStringList details;
    if (times == 1 && perRepetition >= longRepetition) {
        facts.count = seconds;
        facts.dose = each;
        unit << say(QT_TRANSLATE_NOOP("Handout", "seconds"));
    } else {
        facts.count = QString::number(times);
        facts.dose = QStringLiteral("%1 \u00d7 %2").arg(facts.count, each);
        unit << (times == 1 ? say(QT_TRANSLATE_NOOP("Handout", "time")) : say(QT_TRANSLATE_NOOP("Handout", "times")));
        details << say(QT_TRANSLATE_NOOP("Handout", "%1 s each")).arg(seconds);
    }
    if (lanes > 1) {
        unit << say(QT_TRANSLATE_NOOP("Handout", "along each of %1 lines")).arg(lanes);
        facts.dose += QStringLiteral(", ") + say(QT_TRANSLATE_NOOP("Handout", "%1 lines")).arg(lanes);
    }
    if (sides) {
        unit << say(QT_TRANSLATE_NOOP("Handout", "on each side"));
        facts.dose += QStringLiteral(", ") + words.side(r::Side::Each);
    }
    if (length > perRepetition) details << say(QT_TRANSLATE_NOOP("Handout", "%1 in all")).arg(inAll);
    facts.unit = joined(unit);
    facts.each = joined(details);
}

void describePressure(StepFacts& facts, const Work& work, const Phrasebook& words) {
    facts.pressure = static_cast<int>(std::lround(work.first->pressures.front()));
    facts.pressureTo = static_cast<int>(std::lround(work.last->pressures.back()));
    const QString from = words.pressureWord(facts.pressure);
    const QString to = words.pressureWord(facts.pressureTo);
    if (facts.pressure == facts.pressureTo) {
        facts.level = QString::number(facts.pressure);
        facts.levelWord = from;
        return;
    }
    facts.level = words.say("Handout", QT_TRANSLATE_NOOP("Handout", "%1 to %2"))
                      .arg(QString::number(facts.pressure), QString::number(facts.pressureTo));
    facts.levelWord = words.say("Handout", QT_TRANSLATE_NOOP("Handout", "%1, then %2")).arg(from, to);
}

StepFacts stepFacts(const session::Plan& plan, const session::Timeline& timeline, session::Ordinal ordinal,
                    const Phrasebook& words) {
    const session::StepIndex index = timeline.steps[ordinal];
    const r::Step& step = plan.written(index);
    const Work work = workOf(timeline, ordinal);
    StepFacts facts;
    facts.ordinal = ordinal;
    facts.id = step.id;
    facts.technique = step.technique;
    facts.number = words.say("Handout", QT_TRANSLATE_NOOP("Handout", "Step %1 of %2"))
                       .arg(QString::number(counted(ordinal)), QString::number(timeline.steps.size()));
    facts.title = words.author(step.title);
    facts.name = words.technique(step.technique);
    facts.term = words.fieldTerm(step.technique);
    facts.where = upperFirst(words.author(session::whereOf(plan, index)));
    if (const auto held = session::heldElsewhere(plan, *work.first); !held.empty())
        facts.where = upperFirst(words.areas(plan.map, held));
    // The other side can be left out.
    const r::Side side = step.side == r::Side::Each && work.whole.sides == 1 ? work.first->side : step.side;
    const bool oneSide = side == r::Side::Left || side == r::Side::Right;
    facts.hands = joined({words.author(session::handsOf(plan, index)), oneSide ? words.side(side) : QString()});
    facts.begins = clockText(sinceBegin(work.first->begin));
    describeDose(facts, work, words);
    describePressure(facts, work, words);
    facts.cue = words.author(step.cue);
    facts.tips = authors(step.tips, words);
    facts.watchFor = authors(step.watchFor, words);
    if (const auto& leaves = timeline.segmentsOf(ordinal).front().leaves) {
        const body::BodyPart part = plan.map.part(plan.steps[index].part);
        facts.part = words.author(part.name);
        facts.before << words.sentence(
            {session::PhraseId::ChangeBody,
             {plan.map.part(*leaves).cover, part.uncover, plan.steps[index].passes[work.first->pass].course.stance}});
    } else if (ordinal == session::Ordinal{} && plan.map.parts.size() > 1) {
        facts.part = words.author(plan.map.part(plan.steps[index].part).name);
    }
    for (const r::Reminder reminder : step.remind)
        facts.before << words.reminder(reminder);
    facts.before << words.author(step.ask);
    facts.before.removeAll(QString());
    if (step.practice > Millis{0})
        facts.after << words.sentence(
            {session::PhraseId::EverybodyTries, {static_cast<int>(step.practice.count() / 1000)}});
    if (step.swap) facts.after << words.sentence({session::PhraseId::SwapPartners, {}});
    return facts;
}

} // namespace

std::vector<StepFacts> factsOf(const session::Plan& plan, const session::Timeline& timeline, const Phrasebook& words) {
    std::vector<StepFacts> facts;
    for (const session::Ordinal ordinal : timeline.steps.indices())
        facts.push_back(stepFacts(plan, timeline, ordinal, words));
    return facts;
}

LeftOutFacts leftOutFacts(const session::Plan& plan, const session::Timeline& timeline, const Phrasebook& words) {
    if (timeline.leftOut.empty()) return {};
    LeftOutFacts facts;
    facts.areas = words.say("Handout", QT_TRANSLATE_NOOP("Handout", "Left out: %1."))
                      .arg(words.areas(plan.map, timeline.leftOut));
    QStringList skipped;
    for (const session::Spared& spared : timeline.spared)
        skipped << joined({words.author(plan.written(spared.step).title),
                           spared.side == r::Side::Both ? QString() : words.side(spared.side)});
    if (!skipped.isEmpty())
        facts.skipped = words.say("Handout", QT_TRANSLATE_NOOP("Handout", "Not done because of it: %1."))
                            .arg(skipped.join(QStringLiteral("; ")));
    return facts;
}

RoutineFacts routineFacts(const session::Plan& plan, const session::Timeline& timeline, const Phrasebook& words) {
    const r::Routine& routine = plan.routine;
    const auto say = [&words](const char* source) { return words.say("Handout", source); };
    RoutineFacts facts;
    facts.title = words.author(routine.title);
    facts.summary = words.author(routine.summary);
    const QString position = plan.map.position == body::BodyPosition::Prone
                                 ? say(QT_TRANSLATE_NOOP("Handout", "Lying face down"))
                                 : say(QT_TRANSLATE_NOOP("Handout", "Sitting"));
    const auto count = static_cast<qulonglong>(timeline.steps.size());
    facts.line = dotted({say(QT_TRANSLATE_NOOP("Handout", "%1 minutes")).arg(clockText(timeline.length())),
                         count == 1 ? say(QT_TRANSLATE_NOOP("Handout", "one step"))
                                    : say(QT_TRANSLATE_NOOP("Handout", "%1 steps")).arg(count),
                         words.intent(routine.intent), words.level(routine.level), position});
    for (const r::Preparation& each : routine.prepare)
        facts.prepare.push_back(each.id.empty()
                                    ? RoutineFacts::Item{words.author(each.text), {}}
                                    : RoutineFacts::Item{words.preparation(each.id), words.preparationDetail(each.id)});
    for (const r::HealthGroup group : {r::HealthGroup::NotToday, r::HealthGroup::LeaveOut, r::HealthGroup::AskDoctor}) {
        QStringList questions;
        for (const r::HealthEntry& entry : r::healthQuestions)
            if (entry.group == group) questions << words.question(entry.question);
        facts.health.push_back({words.group(group), questions.join(QStringLiteral(". ")) + QLatin1Char('.')});
    }
    facts.agreed = {{say(QT_TRANSLATE_NOOP("Handout", "\u201cSofter\u201d")),
                     say(QT_TRANSLATE_NOOP("Handout", "one level less, to the end"))},
                    {say(QT_TRANSLATE_NOOP("Handout", "\u201cStop\u201d")),
                     say(QT_TRANSLATE_NOOP("Handout", "the hands rest at once"))}};
    facts.stopRule = words.stopRule();
    facts.aftercare = authors(routine.aftercare, words);
    return facts;
}

} // namespace effleur::handout
