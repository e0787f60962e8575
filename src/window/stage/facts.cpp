#include "window/stage/facts.h"

#include "session/choreography.h"
#include "session/tally.h"
#include "window/stage/change_words.h"

#include <algorithm>
#include <cmath>

namespace effleur::window::stage {

namespace {

using session::Millis;
using session::SegmentKind;
namespace r = routine;

constexpr Millis soon{10'000};
constexpr Millis longRepetition{15'000};
constexpr Millis asked{9'000}; ///< so long a question stands

QString upperFirst(QString text) {
    if (!text.isEmpty()) text[0] = text.at(0).toUpper();
    return text;
}

template<class Kind> bool is(const session::Session& session) {
    return std::holds_alternative<Kind>(session.transport);
}

Mode modeOf(const session::Session& session, const session::Moment& moment) {
    if (is<session::Preparing>(session)) return Mode::Preparing;
    if (is<session::CountingIn>(session)) return Mode::CountingIn;
    if (is<session::Waiting>(session)) return Mode::Waiting;
    if (is<session::Paused>(session)) return Mode::Paused;
    if (is<session::Finished>(session)) return Mode::Finished;
    if (is<session::Stopped>(session)) return Mode::Stopped;
    return moment.kind == SegmentKind::Work ? Mode::Working : Mode::Changing;
}

/// The question about the pressure, while it stands.
const session::Need* questionAt(const session::Timeline& timeline, session::Position at, int rate) {
    const auto later = [](session::Position position, const session::Need& need) { return position < need.due(); };
    auto need = std::upper_bound(timeline.script.begin(), timeline.script.end(), at, later);
    while (need != timeline.script.begin() && session::wallTime(at - (--need)->due(), rate) < asked)
        if (need->weight == session::Weight::Check) return &*need;
    return nullptr;
}

const session::Segment& workOf(const session::Timeline& timeline, const session::Moment& moment) {
    return timeline.segments[moment.kind == SegmentKind::Work ? moment.segment : moment.segment + 1];
}

int rounded(double pressure) {
    return static_cast<int>(std::lround(pressure));
}

/// In two lines: broken at a comma, else where both become most alike.
QString inTwoLines(const QString& text) {
    const auto unevenness = [&](qsizetype at) { return std::abs(text.size() - 1 - 2 * at); };
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(QLatin1Char(' ')); at >= 0; at = text.indexOf(QLatin1Char(' '), at + 1)) {
        if (text.at(at - 1) == QLatin1Char(',')) {
            best = at;
            break;
        }
        if (best < 0 || unevenness(at) < unevenness(best)) best = at;
    }
    return best < 0 ? text : text.first(best) + QLatin1Char('\n') + text.sliced(best + 1);
}

QString placeOf(const body::Text& where, r::Side side, const phrases::Phrasebook& words) {
    const QString place = words.author(where);
    if (side == r::Side::Left) return tr("Left side, %1").arg(place);
    return side == r::Side::Right ? tr("Right side, %1").arg(place) : upperFirst(place);
}

/// A resting hand whose place is left out does not rest where the stroke says.
QString handsWords(const session::Plan& plan, const session::Segment& work, const phrases::Phrasebook& words) {
    const QString hands = words.author(session::handsOf(plan, work.step));
    const auto& berth = work.berths[0] ? work.berths[0] : work.berths[1];
    if (!berth || plan.steps[work.step].passes[work.pass].course.kind == body::StrokeKind::Hold) return hands;
    return (berth->lies ? tr("%1, the other rests elsewhere") : tr("%1, the other stays off"))
        .arg(hands.section(QLatin1Char(','), 0, 0));
}

void describeChange(Facts& facts, const session::Moment& moment, const session::Plan& plan,
                    const session::Timeline& timeline, const phrases::Phrasebook& words) {
    const session::Passage passage = session::passageOf(plan, timeline, moment.segment);
    const session::Giver giver = session::giverAt(plan, timeline, timeline.segments[moment.segment].begin);
    facts.change.title = askedWords(passage, plan.map.clothed);
    facts.change.hint = passage.asked == session::Asked::GetReady   ? tr("warm hands, slow breath")
                        : passage.asked == session::Asked::StepAway ? tr("then step away")
                                                                    : stayingWords(passage, giver.from);
    if (const auto& leaves = timeline.segments[moment.segment].leaves) {
        const QString cover = words.author(plan.map.part(*leaves).cover);
        const QString uncover = words.author(plan.map.part(plan.steps[moment.step].part).uncover);
        // Behind a rest it is covered already, and before one nothing is bared.
        const QString& title = passage.asked == session::Asked::GetReady ? uncover : cover;
        if (!title.isEmpty()) facts.change.title = title;
        if (passage.asked == session::Asked::ChangeBody && !uncover.isEmpty())
            facts.change.hint = tr("%1, one hand stays").arg(uncover);
    }
    if (moment.kind == SegmentKind::SwitchSides)
        facts.change.title = passage.asked == session::Asked::WalkRound
                                 ? tr("%1: walk round").arg(upperFirst(facts.task.side))
                                 : upperFirst(facts.task.side);
    if (moment.kind == SegmentKind::SwitchLane) facts.change.title = tr("Next line");
    if (moment.kind == SegmentKind::Change || moment.kind == SegmentKind::LeadIn) {
        const bool hasRoom = passage.asked == session::Asked::Stay || passage.asked == session::Asked::Glide;
        QStringList reminders;
        if (moment.ordinal > session::Ordinal{} &&
            plan.written(timeline.steps[session::preceding(moment.ordinal)]).swap)
            reminders << words.sentence({session::PhraseId::SwapPartners, {}});
        for (const r::Reminder reminder : plan.written(moment.step).remind)
            if (reminder == r::Reminder::HeadTurn && hasRoom) {
                facts.change.title = tr("Let them turn the head");
                facts.change.hint = tr("to the other side");
            } else if (!isTold(reminder, passage.asked))
                reminders << words.reminder(reminder);
        if (timeline.segments[moment.segment].leaves && !reminders.isEmpty())
            reminders.prepend(facts.change.hint + QLatin1Char('.'));
        if (!reminders.isEmpty()) facts.change.hint = reminders.join(QLatin1Char(' '));
    }
    if (facts.mode == Mode::CountingIn) {
        facts.change.title = tr("Going on");
        facts.change.hint = tr("your hands find their place");
    }
}

/// Another side or line of this step, else the step that is played next. Shortly before it, whether the giver walks.
void describeComing(Facts& facts, const session::Moment& moment, const session::Plan& plan,
                    const session::Timeline& timeline, const phrases::Phrasebook& words) {
    if (!moment.coming) return;
    const session::Segment& next = timeline.segments[*moment.coming];
    const r::Technique technique = plan.written(next.step).technique;
    const body::Text& brief = session::briefOf(plan, next.step);
    const QString place = placeOf(
        next.step == moment.step ? brief : session::apartOf(plan, moment.step, next.step, brief), next.side, words);
    const QString side = next.side == r::Side::Both ? QString() : words.side(next.side);
    facts.coming.present = true;
    facts.coming.technique = static_cast<int>(technique);
    const auto unlessWalking = [&](const QString& where) {
        const std::size_t change = *moment.coming - 1;
        const session::Passage passage = session::passageOf(plan, timeline, change);
        if (passage.asked == session::Asked::ChangeBody) {
            const QString cover = words.author(plan.map.part(*timeline.segments[change].leaves).cover);
            return cover.isEmpty() ? where : cover;
        }
        return passage.asked == session::Asked::WalkRound ? walkWords(passage.to) : where;
    };
    if (next.ordinal != moment.ordinal) {
        facts.coming.title = words.technique(technique);
        facts.coming.where = facts.coming.soon ? unlessWalking(place) : place;
    } else if (next.side != moment.side) {
        facts.coming.title = side;
        facts.coming.where = unlessWalking(place);
    } else {
        facts.coming.title = tr("the next line");
        facts.coming.where = words.technique(technique);
    }
}

/// What becomes of the pressure up to the last repetition.
void describeCourse(Facts& facts, double last) {
    const int to = rounded(last);
    if (to == facts.pressure.asked || facts.pressure.asked == 0) return;
    const QString course =
        (to > facts.pressure.asked ? tr("each time more, to %1") : tr("each time less, to %1")).arg(to);
    for (QString* said : {&facts.change.difference, &facts.change.firmness})
        *said += said->isEmpty() ? course : QStringLiteral(", ") + course;
}

/// How often, how long each, and all of it where that is more than one side's or one line's.
void describeDose(Facts& facts, const session::Moment& moment, const session::Plan& plan,
                  const session::Timeline& timeline, int rate, const phrases::Phrasebook& words) {
    const session::Segment& work = workOf(timeline, moment);
    const QString seconds = phrases::seconds(session::wallTime(work.perRepetition, rate), words);
    const bool rests = plan.written(moment.step).technique == r::Technique::Resting;
    facts.dose.amount = facts.dose.counted ? tr("%1 times").arg(work.repetitions)
                        : rests            ? tr("Rest for %1 seconds").arg(seconds)
                                           : tr("Hold for %1 seconds").arg(seconds);
    if (rests && !timeline.steps.has(session::following(moment.ordinal))) facts.dose.whole = tr("then it is over");
    facts.dose.brief = (facts.dose.counted ? tr("%1 s") : rests ? tr("Rest %1 s") : tr("Hold %1 s")).arg(seconds);
    facts.dose.each = facts.dose.counted ? tr("%1 s each").arg(seconds) : QString();
    facts.dose.seconds =
        static_cast<int>(std::chrono::ceil<std::chrono::seconds>(session::wallTime(work.perRepetition, rate)).count());
    const session::WholeWork whole = timeline.wholeWork(moment.ordinal);
    facts.dose.sides = whole.sides;
    facts.dose.side = whole.sides > 1 && moment.side != timeline.segmentsOf(moment.ordinal).front().side ? 1 : 0;
    if (whole.sides * whole.lines == 1) return;
    QStringList parts;
    if (whole.sides > 1) parts << words.side(r::Side::Both);
    if (whole.lines > 1) parts << tr("%1 lines").arg(whole.lines);
    facts.dose.whole =
        tr("%1: %2 in all")
            .arg(parts.join(QStringLiteral(", ")), phrases::clockText(session::wallTime(whole.span, rate), true));
}

QString reliefWords(session::Relief relief) {
    using session::Relief;
    switch (relief) {
    case Relief::Now: return tr("Softer from here to the end");
    case Relief::ThisStep: return tr("Lightest just now. Softer from here on.");
    case Relief::NextStep: return tr("Lightest here. Softer from the next step on.");
    case Relief::Later: return tr("Lightest here. Softer later on.");
    case Relief::Never: return tr("Lightest here, and to the end.");
    }
    return {};
}

void describeEasedOff(Facts& facts, const session::Session& session, const phrases::Phrasebook& words) {
    const auto& recent = session.recent.easedOff;
    facts.eased.present = recent || session.recent.undone;
    if (recent) {
        facts.eased.areaLeftOut = recent->leftOut;
        facts.eased.line = recent->leftOut ? tr("Left out: %1").arg(facts.leftOut.name) : reliefWords(recent->relief);
    } else if (facts.eased.present) {
        facts.eased.undone = true;
        const QString pressure =
            QString::number(facts.pressure.asked) + QLatin1Char(' ') + words.pressureWord(facts.pressure.asked);
        facts.eased.line = facts.leftOut.present ? tr("As it was: %1. Left out: %2").arg(pressure, facts.leftOut.all)
                                                 : tr("As it was: %1, nothing left out").arg(pressure);
    }
}

void describeLeftOut(Facts& facts, const session::Player& player, const phrases::Phrasebook& words) {
    const session::Session& session = player.session();
    const body::RegionSet all = session.adjustments.leftOut;
    if (all.empty()) return;
    const body::BodyMap& map = player.plan().map;
    const body::RegionSet last = session::lastLeftOut(session);
    const auto names = [&](body::RegionSet areas) { return words.areas(map, areas); };
    facts.leftOut.present = true;
    facts.leftOut.name = names(last);
    facts.leftOut.all = names(all);
    const body::RegionSet others = all.without(last);
    for (std::size_t region = 0; region < map.regions.size(); ++region)
        facts.leftOut.others += others.has(region);
}

QString diagramOf(const Facts& facts) {
    QStringList parts{facts.task.title, facts.task.where, facts.task.hands};
    if (facts.dose.counted)
        parts
            << tr("repetition %1 of %2").arg(QString::number(facts.dose.repetition), QString::number(facts.dose.times));
    if (facts.leftOut.present) parts << tr("left out: %1").arg(facts.leftOut.all);
    parts.removeAll(QString());
    return tr("Diagram: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

Ground groundOf(const session::Player& player, session::Instant now, const phrases::Phrasebook& words) {
    Ground ground;
    const session::Session& session = player.session();
    const session::Moment moment = player.moment(now);
    const int rate = session.adjustments.rate;
    ground.mode = modeOf(session, moment);
    ground.segment = moment.segment;
    ground.repetition = moment.repetition;
    ground.nextSoon = session::wallTime(moment.untilComing, rate) <= soon;
    ground.lifted = session::isLifted(player.plan(), player.timeline(), player.position(now));
    ground.allowed = rounded(session::allowedPressure(player.plan(), player.timeline(), player.position(now)));
    ground.easedOff = session.recent.easedOff;
    ground.undone = session.recent.undone;
    if (ground.mode == Mode::Working && !ground.easedOff && !ground.undone)
        if (const session::Need* question = questionAt(player.timeline(), player.position(now), rate))
            ground.question = question->due();
    if (const auto* counting = std::get_if<session::CountingIn>(&session.transport))
        ground.countIn = counting->until - counting->since;
    ground.language = words.language();
    return ground;
}

Facts factsOf(const session::Player& player, session::Instant now, const phrases::Phrasebook& words) {
    Facts facts;
    const session::Plan& plan = player.plan();
    const session::Timeline& timeline = player.timeline();
    const session::Session& session = player.session();
    if (timeline.segments.empty()) return facts;
    const session::Moment moment = player.moment(now);
    const session::Segment& work = workOf(timeline, moment);
    const r::Step& step = plan.written(moment.step);
    const int rate = session.adjustments.rate;
    const Ground ground = groundOf(player, now, words);

    facts.mode = ground.mode;
    facts.segment = moment.segment;
    facts.step = moment.step;
    facts.dose.repetition = moment.repetition + 1;
    facts.dose.times = moment.repetitions;
    facts.dose.counted = moment.repetitions > 1 || work.perRepetition < longRepetition;
    facts.pace.rate = rate;
    facts.pace.loops = session.adjustments.loop;
    facts.caption.lead =
        tr("%1 of %2").arg(QString::number(counted(moment.ordinal)), QString::number(timeline.steps.size()));
    if (rate != session::normalRate) facts.caption.lead += tr(", pace %1 %").arg(rate);
    if (facts.pace.loops) facts.caption.lead += tr(", again and again");

    facts.task.technique = static_cast<int>(step.technique);
    facts.task.title = words.author(step.title);
    if (const QString technique = words.technique(step.technique); facts.task.title.isEmpty())
        facts.task.title = technique;
    else if (facts.task.title != technique)
        facts.task.head = technique;
    facts.task.broken = inTwoLines(facts.task.title);
    facts.task.how.cue = words.author(step.cue);
    for (const body::Text& tip : step.tips)
        facts.task.how.tips << words.author(tip);
    for (const body::Text& mistake : step.watchFor)
        facts.task.how.mistakes << words.author(mistake);
    if (moment.side != r::Side::Both) facts.task.side = words.side(moment.side);
    facts.task.left = moment.side == r::Side::Left;
    facts.task.right = moment.side == r::Side::Right;
    facts.task.where = upperFirst(words.author(session::whereOf(plan, moment.step)));
    facts.task.place = placeOf(session::briefOf(plan, moment.step), moment.side, words);
    if (const auto held = session::heldElsewhere(plan, work); !held.empty())
        facts.task.where = facts.task.place = upperFirst(words.areas(plan.map, held));
    facts.task.hands = handsWords(plan, work, words);
    facts.pressure.asked = rounded(moment.pressure);
    const double author = r::pressureAt(step, moment.repetition, work.repetitions);
    facts.pressure.full =
        std::max(facts.pressure.asked, rounded(session::workingPressure(author, 0, session.adjustments.ceiling)));
    facts.pressure.level = ground.lifted ? 0 : std::min(facts.pressure.asked, ground.allowed);
    facts.pressure.word = ground.lifted ? tr("lifted") : words.pressureWord(facts.pressure.level);
    if (step.technique == r::Technique::Resting) facts.pressure.word.clear(); // no hand is there

    facts.coming.soon = moment.coming && ground.nextSoon;
    describeComing(facts, moment, plan, timeline, words);
    describeDose(facts, moment, plan, timeline, rate, words);
    facts.dose.fresh = facts.mode == Mode::Working && moment.repetition == 0 && facts.dose.side == 0 &&
                       !facts.coming.soon && step.technique != r::Technique::Holding &&
                       step.technique != r::Technique::Resting;
    if (const auto contrast = session::contrastAt(plan, timeline, session, player.position(now))) {
        facts.change.difference = differenceOf(*contrast, step.technique);
        facts.change.firmness = firmnessOf(*contrast, step.technique);
    }
    if (moment.kind != SegmentKind::Work)
        describeCourse(facts, session::workingPressure(r::pressureAt(step, work.repetitions - 1, work.repetitions),
                                                       session.adjustments.shift, session.adjustments.ceiling));
    if (moment.kind != SegmentKind::Work || facts.mode == Mode::CountingIn)
        describeChange(facts, moment, plan, timeline, words);
    facts.dose.outShare = plan.steps[moment.step].outShare;
    const session::Segment& segment = timeline.segments[moment.segment];
    Millis length = session::wallTime(segment.end - segment.begin, rate);
    if (facts.mode == Mode::CountingIn) length = ground.countIn;
    facts.change.seconds = std::max(1, static_cast<int>((length.count() + 500) / 1000));
    describeLeftOut(facts, player, words);
    describeEasedOff(facts, session, words);
    if (facts.mode == Mode::Changing && (moment.kind == SegmentKind::Change || moment.kind == SegmentKind::LeadIn))
        facts.caption.question = words.author(step.ask);
    if (ground.question)
        if (const session::Need* question = questionAt(timeline, player.position(now), rate))
            facts.caption.question = words.sentence(std::get<session::Prompt>(question->what));
    facts.caption.diagram = diagramOf(facts);
    return facts;
}

Seconds secondsOf(const session::Player& player, session::Instant now) {
    Seconds seconds;
    const session::Session& session = player.session();
    if (player.timeline().segments.empty()) return seconds;
    const session::Position position = player.position(now);
    const session::Moment moment = player.moment(now);
    const int rate = session.adjustments.rate;
    const auto up = [](Millis time) { return std::max<Millis::rep>(0, time.count() + 999) / 1000; };
    Millis countdown = session::wallTime(moment.leftInSegment, rate);
    if (const auto* counting = std::get_if<session::CountingIn>(&session.transport)) countdown = counting->until - now;
    seconds.elapsed = session::wallTime(sinceBegin(position), rate).count() / 1000;
    seconds.left = up(session::wallTime(moment.left, rate));
    seconds.untilNext = up(session::wallTime(moment.untilComing, rate));
    seconds.untilStep = up(session::wallTime(moment.leftInStep, rate));
    seconds.countdown = up(countdown);
    return seconds;
}

} // namespace effleur::window::stage
