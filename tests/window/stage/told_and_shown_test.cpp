#include "session/choreography.h"
#include "session/passage.h"
#include "session/quiet.h"
#include "support/catch.h"
#include "support/shipped.h"
#include "window/stage/facts.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::window::stage;
using namespace std::chrono_literals;

namespace {

/// A screen at a position of a session that runs.
struct Shown {
    const Plan& plan;
    const Timeline& timeline;
    Facts facts;
    Seconds seconds;
    Position at;
};

template<class T> T argument(const Prompt& prompt, std::size_t index) {
    return std::get<T>(prompt.arguments.at(index));
}

/// Where it is seen what a voice says just then. What is told before the session and behind it has pages of its own.
bool isSeen(const Need& need, const Shown& shown, const phrases::Phrasebook& words) {
    const Prompt& prompt = std::get<Prompt>(need.what);
    const Facts& facts = shown.facts;
    const auto isPlace = [&](const QString& text, std::size_t index) {
        const Prompt& brief = need.inSight ? *need.inSight : prompt;
        return text.contains(words.author(argument<body::Text>(brief, index)), Qt::CaseInsensitive);
    };
    const auto isTechnique = [&](int shownAs) { return shownAs == int(argument<routine::Technique>(prompt, 0)); };
    const auto isSide = [&](std::size_t index) {
        const auto side = argument<routine::Side>(prompt, index);
        return facts.task.left == (side == routine::Side::Left) && facts.task.right == (side == routine::Side::Right);
    };
    switch (prompt.id) {
    case PhraseId::StepIs: {
        // Of a resting hand the screen says more where its place is left out.
        const QString hands = words.author(argument<body::Text>(prompt, 3));
        const auto& segments = shown.timeline.segments;
        const bool works = segments[need.segment].kind == SegmentKind::Work;
        const Berths& berths = segments[need.segment + (works ? 0 : 1)].berths;
        const bool hasBerth = berths[0].has_value() || berths[1].has_value();
        const bool seen =
            hasBerth ? facts.task.hands.startsWith(hands.section(QLatin1Char(','), 0, 0)) : facts.task.hands == hands;
        return isTechnique(facts.task.technique) && isPlace(facts.task.place, 1) && isSide(2) && seen &&
               !facts.task.title.isEmpty();
    }
    case PhraseId::HeadsUp: {
        const Asked asked = passageOf(shown.plan, shown.timeline, need.segment).asked;
        const bool walks = facts.coming.soon && (asked == Asked::WalkRound || asked == Asked::ChangeBody);
        return facts.coming.present && isTechnique(facts.coming.technique) && !facts.coming.title.isEmpty() &&
               (walks || isPlace(facts.coming.where, 1));
    }
    case PhraseId::Dose:
        return facts.pressure.level == argument<int>(prompt, 0) && !facts.pressure.word.isEmpty() &&
               facts.dose.times == argument<int>(prompt, 1) && facts.dose.counted;
    case PhraseId::HoldFor:
        return facts.pressure.level == argument<int>(prompt, 0) && facts.dose.seconds == argument<int>(prompt, 1);
    case PhraseId::RestFor: return facts.dose.seconds == argument<int>(prompt, 0);
    case PhraseId::SwitchSides: return isSide(0) && facts.change.title.contains(facts.task.side, Qt::CaseInsensitive);
    case PhraseId::SwitchLane: return !facts.change.title.isEmpty();
    case PhraseId::ChangeBody:
        return facts.change.title == words.author(argument<body::Text>(prompt, 0)) &&
               facts.change.hint.startsWith(words.author(argument<body::Text>(prompt, 1)));
    case PhraseId::WalkRound: return facts.change.title.startsWith(QLatin1String("Walk round"));
    case PhraseId::Remind: {
        const auto reminder = argument<routine::Reminder>(prompt, 0);
        static const std::map<routine::Reminder, QString> titles{
            {routine::Reminder::HeadTurn, QStringLiteral("Let them turn the head")},
            {routine::Reminder::Oil, QStringLiteral("Take a little oil")},
            {routine::Reminder::Drape, QStringLiteral("Cover them")}};
        return facts.change.hint.contains(words.reminder(reminder)) || facts.change.title == titles.at(reminder);
    }
    case PhraseId::Ask: return facts.caption.question == words.author(argument<body::Text>(prompt, 0));
    case PhraseId::Tip: return facts.task.how.tips.contains(words.author(argument<body::Text>(prompt, 0)));
    case PhraseId::Watch: return facts.task.how.mistakes.contains(words.author(argument<body::Text>(prompt, 0)));
    case PhraseId::Cue: return facts.task.how.cue == words.author(argument<body::Text>(prompt, 0));
    case PhraseId::BreatheIn:
    case PhraseId::BreatheOut: {
        const double now = quietAt(shown.plan, shown.timeline, shown.at).breath;
        const double then = quietAt(shown.plan, shown.timeline, shown.at + 500ms).breath;
        return prompt.id == PhraseId::BreatheIn ? then > now : then < now;
    }
    case PhraseId::Count: return facts.dose.repetition == argument<int>(prompt, 0);
    case PhraseId::LastOne: return facts.dose.repetition == facts.dose.times;
    case PhraseId::AreasLeftOut:
    case PhraseId::WorkSpared:
    case PhraseId::StepsSpared: return facts.leftOut.present && !facts.leftOut.all.isEmpty();
    case PhraseId::HalfWay: return shown.seconds.left > 0;
    case PhraseId::MinutesLeft: return (shown.seconds.left + 30) / 60 == argument<int>(prompt, 0);
    case PhraseId::PressureCheck: return facts.caption.question == words.sentence(prompt);
    case PhraseId::SwapPartners: return facts.change.hint.contains(words.sentence(prompt));
    // Answers to a key have their panel, notice or mode; none of them is in a script.
    case PhraseId::HandsAre:
    case PhraseId::PressureIs:
    case PhraseId::TimesAre:
    case PhraseId::Softer:
    case PhraseId::AlreadyLightest:
    case PhraseId::AreaLeftOut:
    case PhraseId::AreasBack:
    case PhraseId::Firmer:
    case PhraseId::FirmestToday:
    case PhraseId::Undone:
    case PhraseId::OneMore:
    case PhraseId::Paused:
    case PhraseId::GoingOn:
    case PhraseId::Waiting:
    case PhraseId::Stopped:
    case PhraseId::EverybodyTries:
    case PhraseId::Welcome:
    case PhraseId::PressuresAre:
    case PhraseId::SidesAre:
    case PhraseId::BeginAt:
    case PhraseId::StopRule:
    case PhraseId::Aftercare:
    case PhraseId::Finished: return false;
    }
    return false;
}

} // namespace

TEST_CASE("everything that is told in a session is seen on the screen while it is told") {
    const phrases::Phrasebook words;
    std::size_t kinds = 0;
    for (const auto& [name, plan] : test::shipped())
        for (const bool something : {false, true}) {
            const body::RegionSet leftOut = something ? body::RegionSet::of(3) : body::RegionSet{};
            Player player{Plan(plan)};
            Instant now{1min};
            player.dispatch(SetLeftOut{now, leftOut});
            player.dispatch(Start{now});
            std::size_t told = 0;
            for (const Need& need : Timeline(player.timeline()).script) {
                const auto* prompt = std::get_if<Prompt>(&need.what);
                const bool outside = need.weight == Weight::Opening || need.weight == Weight::Closing;
                if (!prompt || outside || need.audience == Audience::Readers) continue;
                for (int tick = 0; player.position(now) < need.due() && tick < 100'000; ++tick) {
                    if (std::holds_alternative<Waiting>(player.session().transport)) player.dispatch(PlayPause{now});
                    now += std::min<Millis>(500ms, std::max<Millis>(1ms, need.due() - player.position(now)));
                    player.dispatch(Tick{now});
                }
                const Shown shown{player.plan(), player.timeline(), factsOf(player, now, words), secondsOf(player, now),
                                  player.position(now)};
                INFO(name << ", " << sinceBegin(need.due()).count()
                          << " ms: " << words.sentence(*prompt).toStdString());
                CHECK(isSeen(need, shown, words));
                ++told;
            }
            CHECK(told > 50);
            kinds += told;
        }
    CHECK(kinds > 1'000);
}

TEST_CASE("what a clapping hand is told of its rate is what it does") {
    for (const auto& [name, plan] : test::shipped())
        for (const routine::Step& step : plan.routine.steps) {
            if (step.technique != routine::Technique::Clapping) continue;
            const double seconds = std::chrono::duration<double>(step.perRepetition).count();
            CHECK(step.beatsPerRepetition / seconds == Approx(2));
            CHECK(step.cue.in("en").find("two claps a second") != std::string::npos);
            CHECK(step.cue.in("de").find("zwei Schläge je Sekunde") != std::string::npos);
        }
}

TEST_CASE("where the pressure eases at the waist the words say so, and else they don't") {
    for (const auto& [name, plan] : test::shipped())
        for (const StepIndex index : plan.steps.indices()) {
            const routine::Step& step = plan.written(index);
            if (step.stroke != "squeeze-along" && step.stroke != "rub-across") continue;
            INFO(name << ", " << step.id);
            const Timeline timeline = compile(plan, {});
            const auto at = std::ranges::find(timeline.segments, index, &Segment::step);
            REQUIRE(at != timeline.segments.end());
            const Segment& work = *std::next(at);
            bool eases = false;
            for (Position each = work.begin; each < work.end; each += Millis{100})
                eases |= allowedPressure(plan, timeline, each) < std::round(momentAt(timeline, each).pressure);
            CHECK((step.cue.in("en").find("lighter at the waist") != std::string::npos) == eases);
            CHECK((step.cue.in("de").find("an der Taille leichter") != std::string::npos) == eases);
        }
}
