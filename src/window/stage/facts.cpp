#include "window/stage/facts.h"

#include "session/tally.h"

#include <QCoreApplication>
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

QString tr(const char* source) {
    return QCoreApplication::translate("Session", source);
}

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

/// How the work that begins differs from the work before it: "one step firmer, a little quicker".
QString differenceOf(const session::Timeline& timeline, const session::Moment& moment) {
    if (moment.segment == 0) return {};
    const session::Segment& now = workOf(timeline, moment);
    const session::Segment& before = timeline.segments[moment.segment - 1];
    if (before.kind != SegmentKind::Work) return {};
    const int steps = rounded(now.pressures.front()) - rounded(before.pressures.back());
    const double pace =
        static_cast<double>(now.perRepetition.count()) / static_cast<double>(before.perRepetition.count());
    QStringList parts;
    if (now.pressures.front() == 0)
        parts << tr("without pressure");
    else if (steps != 0)
        parts << (steps == 1    ? tr("one step firmer")
                  : steps > 1   ? tr("firmer")
                  : steps == -1 ? tr("one step softer")
                                : tr("softer"));
    else
        parts << tr("the same pressure");
    if (pace < 0.75)
        parts << tr("quicker");
    else if (pace < 0.95)
        parts << tr("a little quicker");
    else if (pace > 1.33)
        parts << tr("slower");
    else if (pace > 1.05)
        parts << tr("a little slower");
    return parts.join(QStringLiteral(", "));
}

void describeChange(Facts& facts, const session::Moment& moment, const session::Plan& plan,
                    const phrases::Phrasebook& words) {
    switch (moment.kind) {
    case SegmentKind::LeadIn:
        facts.change.title = tr("Get ready");
        facts.change.hint = tr("warm hands, slow breath");
        break;
    case SegmentKind::SwitchSides:
        facts.change.title = tr("Change sides");
        facts.change.hint = upperFirst(facts.task.side);
        break;
    case SegmentKind::SwitchLane:
        facts.change.title = tr("Next line");
        facts.change.hint = tr("one hand stays on the back");
        break;
    case SegmentKind::Change:
    case SegmentKind::Work:
        facts.change.title = tr("Glide over");
        facts.change.hint = tr("one hand stays on the back");
        break;
    }
    const auto& reminders = plan.written(moment.step).remind;
    if (!reminders.empty() && moment.kind != SegmentKind::SwitchLane && moment.kind != SegmentKind::SwitchSides) {
        QStringList all;
        for (const r::Reminder reminder : reminders)
            all << words.reminder(reminder);
        facts.change.hint = all.join(QLatin1Char(' '));
    }
    if (facts.mode == Mode::CountingIn) {
        facts.change.title = tr("Going on");
        facts.change.hint = tr("your hands find their place");
    }
}

void describeEasedOff(Facts& facts, const session::Session& session) {
    const auto& recent = session.recent.easedOff;
    if (!recent) return;
    facts.eased.present = true;
    facts.eased.lightest = recent->lightest && !recent->leftOut;
    facts.eased.areaLeftOut = recent->leftOut;
    facts.eased.line = recent->leftOut    ? tr("Left out: %1").arg(facts.leftOut.name)
                       : recent->lightest ? tr("Already the lightest here")
                                          : tr("Softer from here to the end");
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
    ground.nextSoon = moment.next && session::wallTime(moment.untilNext, rate) <= soon;
    ground.lifted = session::isLifted(player.plan(), player.timeline(), player.position(now));
    ground.easedOff = session.recent.easedOff;
    if (ground.mode == Mode::Working && !ground.easedOff)
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
    const bool changing = facts.mode == Mode::Changing && moment.kind != SegmentKind::LeadIn;
    facts.caption.lead =
        (changing && moment.kind == SegmentKind::Change ? tr("Change to step %1 of %2") : tr("Step %1 of %2"))
            .arg(QString::number(counted(moment.ordinal)), QString::number(timeline.steps.size()));
    if (rate != session::normalRate) facts.caption.lead += tr(", pace %1 %").arg(rate);
    if (facts.pace.loops) facts.caption.lead += tr(", again and again");

    facts.task.technique = static_cast<int>(step.technique);
    facts.task.title = words.technique(step.technique);
    if (moment.side != r::Side::Both) facts.task.side = words.side(moment.side);
    facts.task.where = upperFirst(words.author(session::whereOf(plan, moment.step)));
    facts.task.hands = words.author(session::handsOf(plan, moment.step));
    facts.dose.each = tr("%1 s each").arg(phrases::seconds(session::wallTime(work.perRepetition, rate), words));
    facts.pressure.level = rounded(moment.pressure);
    const double author = r::pressureAt(step, moment.repetition, work.repetitions);
    facts.pressure.full =
        std::max(facts.pressure.level, rounded(session::workingPressure(author, 0, session.adjustments.ceiling)));
    if (ground.lifted) facts.pressure.level = 0;
    facts.pressure.word = ground.lifted ? tr("lifted") : words.pressureWord(facts.pressure.level);

    if (moment.next) {
        facts.coming.present = true;
        facts.coming.soon = ground.nextSoon;
        facts.coming.technique = static_cast<int>(plan.written(*moment.next).technique);
        facts.coming.title = words.technique(plan.written(*moment.next).technique);
        facts.coming.where = words.author(session::whereOf(plan, *moment.next));
    }
    facts.dose.amount = facts.dose.counted ? tr("%1 times").arg(work.repetitions) : tr("Once");
    if (!facts.dose.counted)
        facts.dose.each = tr("%1 s").arg(phrases::seconds(session::wallTime(work.perRepetition, rate), words));
    facts.change.difference = differenceOf(timeline, moment);
    describeChange(facts, moment, plan, words);
    facts.dose.outShare = plan.steps[moment.step].outShare;
    const session::Segment& segment = timeline.segments[moment.segment];
    Millis length = session::wallTime(segment.end - segment.begin, rate);
    if (facts.mode == Mode::CountingIn) length = ground.countIn;
    facts.change.seconds = std::max(1, static_cast<int>((length.count() + 500) / 1000));
    describeLeftOut(facts, player, words);
    describeEasedOff(facts, session);
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
    seconds.untilNext = up(session::wallTime(moment.untilNext, rate));
    seconds.countdown = up(countdown);
    return seconds;
}

} // namespace effleur::window::stage
