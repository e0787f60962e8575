#include "window/stage/facts.h"

#include "support/application.h"
#include "support/catch.h"
#include "support/opened.h"
#include "support/shipped.h"
#include "support/showcase.h"

#include <functional>
#include <memory>

using namespace effleur;
using namespace effleur::record;
using namespace effleur::window::play;
using namespace effleur::window::shell;
using namespace effleur::window::stage;
using session::Millis;

namespace {

struct Room {
    test::StandingClock clock;
    AppModel app{(test::application(), Ports{clock}), {}, {}, "en"};
    test::Showcase showcase{app, clock};
    SessionModel& session = *test::opened(app).session();
};

/// How often a topic was told of. Each time it is another; asked(), it is as it was told last.
class Topic {
public:
    template<typename Value>
    Topic(SceneModel& scene, const Value& (SceneModel::*read)() const, void (SceneModel::*changed)()) {
        auto last = std::make_shared<Value>((scene.*read)());
        QObject::connect(&scene, changed, &scene, [this, &scene, read, last] {
            CHECK((scene.*read)() != *last);
            *last = (scene.*read)();
            ++*m_told;
        });
        m_isTold = [&scene, read, last] { return (scene.*read)() == *last; };
    }
    int told() const { return *m_told; }
    bool isTold() const { return m_isTold(); }

private:
    std::unique_ptr<int> m_told = std::make_unique<int>(0);
    std::function<bool()> m_isTold;
};

struct Topics {
    explicit Topics(SceneModel& shown)
        : scene(shown) {}
    SceneModel& scene;
    Topic caption{scene, &SceneModel::caption, &SceneModel::captionChanged};
    Topic task{scene, &SceneModel::task, &SceneModel::taskChanged};
    Topic dose{scene, &SceneModel::dose, &SceneModel::doseChanged};
    Topic pressure{scene, &SceneModel::pressure, &SceneModel::pressureChanged};
    Topic coming{scene, &SceneModel::coming, &SceneModel::comingChanged};
    Topic change{scene, &SceneModel::change, &SceneModel::changeChanged};
    Topic eased{scene, &SceneModel::eased, &SceneModel::easedChanged};
    Topic pace{scene, &SceneModel::pace, &SceneModel::paceChanged};
    Topic body{scene, &SceneModel::body, &SceneModel::bodyChanged};
    std::array<const Topic*, 9> all{&caption, &task, &dose, &pressure, &coming, &change, &eased, &pace, &body};
};

} // namespace

TEST_CASE("clock texts count whole seconds, up or down") {
    CHECK(phrases::clockText(Millis{0}) == "0:00");
    CHECK(phrases::clockText(Millis{-5}, true) == "0:00");
    CHECK(phrases::clockText(Millis{1}, true) == "0:01");
    CHECK(phrases::clockText(Millis{999}) == "0:00");
    CHECK(phrases::clockText(Millis{61'000}) == "1:01");
    CHECK(phrases::clockText(Millis{3'723'000}, true) == "1:02:03");
}

TEST_CASE("working: what, where, with which hands, how many, how hard, what next") {
    Room room;
    room.showcase.playTo(sample::opening, 1, 0.3);
    const Facts& facts = room.session.facts();
    CHECK(facts.mode == Mode::Working);
    CHECK(facts.caption.lead == "2 of 7");
    CHECK(facts.task.title == "Stroking");
    CHECK(facts.task.where == "Waist to shoulder blades");
    CHECK(facts.task.hands == "both palms");
    CHECK(facts.task.side.isEmpty());
    CHECK(facts.dose.repetition == 2);
    CHECK(facts.dose.times == 3);
    CHECK(facts.dose.each == "10 s each");
    CHECK(facts.coming.title == "Kneading");
    CHECK_FALSE(facts.coming.soon);
    room.showcase.playTo(sample::opening, 2, 0.6);
    CHECK(room.session.facts().coming.soon);
}

TEST_CASE(
    "the author's name of a step is its title, in two lines where that is broken best, and the technique its head") {
    Room room;
    room.app.open(session::Plan(test::classic()));
    SessionModel& session = *room.app.session();
    room.showcase.playTo(6, 0, 0.5);
    const Facts& facts = session.facts();
    CHECK(facts.task.head == "Kneading");
    CHECK(facts.task.title == "Kneading, hand on hand");
    CHECK(facts.task.broken == "Kneading,\nhand on hand");
    CHECK(facts.task.place == "Left side, hip to shoulder blade");
    CHECK(facts.task.how.cue ==
          "Reach across: press in, circle with the skin, let go, wander up, lighter at the waist. Glide back down.");
    CHECK(facts.task.how.mistakes.front() == "Sliding over the skin instead of moving the muscle");
    CHECK(facts.dose.brief == "35 s");
    room.showcase.playTo(1, 0, 0.5);
    CHECK(session.facts().task.broken == "Long opening\nstrokes");
}

TEST_CASE("how it is done stands there on while it is done for the first time, until what follows is near") {
    Room room;
    room.app.open(session::Plan(test::classic()));
    const Facts& facts = room.app.session()->facts();
    const auto freshAt = [&](int step, int repetition, double phase) {
        room.showcase.playTo(static_cast<std::size_t>(step), repetition, phase);
        return facts.dose.fresh;
    };
    CHECK_FALSE(freshAt(0, 0, 0.2)); // nothing is counted in a hold
    CHECK(freshAt(6, 0, 0.2));
    CHECK(facts.coming.line() == "right side · Walk round to their left");
    CHECK_FALSE(freshAt(6, 1, 0.2));
    room.showcase.playToSwitch(6, 0.5);
    CHECK_FALSE(facts.dose.fresh);
    room.showcase.play(Millis{10'000});
    CHECK(facts.mode == Mode::Working);
    CHECK(facts.dose.repetition == 1);
    CHECK_FALSE(facts.dose.fresh); // on the other side it is known
    CHECK_FALSE(freshAt(15, 0, 0.2));
}

TEST_CASE("what is held or rested is told with its seconds") {
    Room room;
    room.app.open(session::Plan(test::classic()));
    const Facts& facts = room.app.session()->facts();
    room.showcase.playTo(0, 0, 0.5);
    CHECK(facts.dose.amount == "Hold for " + QString::number(facts.dose.seconds) + " seconds");
    CHECK(facts.dose.brief == "Hold " + QString::number(facts.dose.seconds) + " s");
    CHECK(facts.pressure.word == "no pressure");
    room.showcase.playTo(15, 0, 0.1);
    CHECK(facts.dose.amount == "Rest for " + QString::number(facts.dose.seconds) + " seconds");
    CHECK(facts.dose.brief == "Rest " + QString::number(facts.dose.seconds) + " s");
    CHECK(facts.dose.whole == "then it is over");
    CHECK(facts.pressure.word.isEmpty());
    CHECK_FALSE(facts.coming.present);
}

TEST_CASE("a side is named where a step has one, and a single long hold counts seconds") {
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    CHECK(room.session.facts().task.side == "left side");
    room.showcase.playTo(sample::repose, 0, 0.25);
    CHECK_FALSE(room.session.facts().coming.present);
    CHECK(room.session.facts().dose.repetition == 1);
}

TEST_CASE("a change shows what comes, the seconds to it and how it differs") {
    Room room;
    room.showcase.playToChange(sample::kneading, 0.5);
    const Facts& facts = room.session.facts();
    CHECK(facts.mode == Mode::Changing);
    CHECK(facts.caption.lead == "3 of 7");
    CHECK(facts.task.title == "Kneading");
    CHECK(facts.change.title == "Glide over");
    CHECK(facts.dose.amount == "4 times");
    CHECK(facts.dose.whole == "both sides: 0:37 in all");
    CHECK(facts.change.hint == "one hand after the other");
    CHECK(facts.change.difference == "a little firmer"); // another way: how quick it is says nothing
    CHECK(facts.change.seconds == 5);
    CHECK(room.session.progress()->countdown() == 3);
}

TEST_CASE("who walks is told where the hand goes meanwhile: round the feet, or at the side to the head and from it") {
    Room room;
    room.app.open(session::Plan(test::classic()));
    const auto hintOf = [&](std::size_t step) {
        room.showcase.playToChange(step, 0.5);
        REQUIRE(room.app.session()->change().title.startsWith("Walk round"));
        return room.app.session()->change().hint;
    };
    CHECK(hintOf(6) == "one hand slides along, round the feet");
    CHECK(hintOf(13) == "one hand slides along their side");
    CHECK(hintOf(14) == "one hand slides along their side");
}

TEST_CASE("a reminder stands in the change that it belongs to") {
    Room room;
    room.showcase.playTo(sample::opening, 1, 0.5);
    room.session.goToStep(sample::rolling);
    room.showcase.play(Millis{1'000});
    CHECK(room.session.facts().change.seconds == 12);
    CHECK(room.session.change().title == "Let them turn the head");
    CHECK(room.session.change().hint == "to the other side");
}

TEST_CASE("easing off shows the lower level beside the full one, for six seconds") {
    Room room;
    room.showcase.playTo(sample::kneading, 1, 0.5);
    CHECK(room.session.pressure().level == 3);
    room.session.easeOff();
    CHECK(room.session.pressure().level == 2);
    CHECK(room.session.pressure().full == 3);
    CHECK(room.session.eased().present);
    CHECK(room.session.eased().line == "Softer from here to the end");
    room.showcase.play(Millis{5'900});
    CHECK(room.session.eased().present);
    room.showcase.play(Millis{200});
    CHECK_FALSE(room.session.eased().present);
    CHECK(room.session.pressure().level == 2);
}

TEST_CASE("easing off at the lightest says where it is softer, and a second press leaves nothing out") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    room.session.easeOff();
    CHECK(room.session.eased().line == "Lightest just now. Softer from here on.");
    room.session.easeOff();
    CHECK(room.session.eased().line == "Lightest here. Softer from the next step on.");
    room.session.easeOff();
    CHECK(room.session.eased().line == "Lightest here, and to the end.");
    CHECK_FALSE(room.session.eased().areaLeftOut);
}

TEST_CASE("undoing says for six seconds what is so again") {
    Room room;
    room.showcase.playTo(sample::kneading, 1, 0.5);
    room.session.easeOff();
    room.session.undo();
    CHECK(room.session.eased().present);
    CHECK(room.session.eased().undone);
    CHECK(room.session.eased().line == "As it was: 3 medium, nothing left out");
    room.showcase.play(Millis{6'100});
    CHECK_FALSE(room.session.eased().present);
}

TEST_CASE("next is the other side, then the next step") {
    Room room;
    room.showcase.playTo(sample::kneading, 3, 0.5);
    CHECK(room.session.coming().title == "right side");
    CHECK(room.session.coming().soon);
    CHECK(room.session.progress()->untilNext() == "0:02");
    CHECK(room.session.dose().sides == 2);
    CHECK(room.session.dose().side == 0);
    CHECK(room.session.task().left);
    room.showcase.play(Millis{2'000 + 5'000 + 1'000});
    CHECK(room.session.dose().side == 1);
    CHECK(room.session.task().right);
    CHECK(room.session.coming().title == "Rubbing");
}

TEST_CASE("the pace is told where it is not the author's") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.2);
    room.session.slower();
    CHECK(room.session.facts().caption.lead == "2 of 7, pace 95 %");
    CHECK(room.session.facts().dose.each == "10.5 s each");
}

TEST_CASE("a topic is told of exactly where it is another") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.2);
    const Topics topics(room.session);
    const std::vector<void (SessionModel::*)()> presses{
        &SessionModel::easeOff, &SessionModel::quicker, &SessionModel::playPause, &SessionModel::playPause,
        &SessionModel::next,    &SessionModel::undo,    &SessionModel::oneMore,   &SessionModel::toggleLoop,
        &SessionModel::back,    &SessionModel::next,    &SessionModel::firmer,    &SessionModel::toggleLoop};
    for (std::size_t frame = 0; frame < 1'500; ++frame) {
        room.showcase.play(Millis{90});
        if (frame % 40 == 17) (room.session.*presses[frame / 40 % presses.size()])();
        for (const Topic* topic : topics.all)
            REQUIRE(topic->isTold());
    }
    for (const Topic* topic : topics.all)
        CHECK(topic->told() > 0);
}

TEST_CASE("the next repetition tells of the dose and the caption, and of nothing that stays") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.9);
    const Topics topics(room.session);
    room.showcase.play(Millis{2'000});
    CHECK(topics.dose.told() == 1);
    CHECK(topics.caption.told() == 1);
    CHECK(topics.pressure.told() == 1); // the step grows firmer
    for (const Topic* topic : {&topics.task, &topics.coming, &topics.change, &topics.eased, &topics.pace})
        CHECK(topic->told() == 0);
}

TEST_CASE("where a resting hand can't lie where the stroke says, the words don't say so") {
    Room room;
    room.app.open(session::Plan(test::classic()));
    SessionModel& session = *room.app.session();
    const auto& map = session.player().plan().map;
    room.showcase.playTo(4, 0, 0.4);
    CHECK(session.task().hands == "fingertips of one hand, the other rests");
    session.dispatch(session::SetLeftOut{room.clock.now(), map.regionsAt({650, 500})});
    room.showcase.play(Millis{6'000});
    CHECK(session.task().hands.startsWith("fingertips of one hand, the other "));
    CHECK(session.task().hands != "fingertips of one hand, the other rests");
}

TEST_CASE("the gauge shows no pressure while a hand passes above what is left out") {
    Room room;
    const auto& map = room.session.player().plan().map;
    room.showcase.playTo(1, 1, 0.1);
    room.session.dispatch(session::SetLeftOut{room.clock.now(), map.regionsAt({430, 700})});
    REQUIRE(room.session.leftOut().present);
    bool lifted = false;
    bool lies = false;
    for (int frame = 0; frame < 400; ++frame) {
        room.showcase.play(Millis{25});
        const auto& player = room.session.player();
        if (room.session.mode() != SceneModel::Working) continue;
        const bool up = isLifted(player.plan(), player.timeline(), player.position(room.clock.now()));
        REQUIRE((room.session.pressure().word == "lifted") == up);
        if (up) REQUIRE(room.session.pressure().level == 0);
        lifted = lifted || up;
        lies = lies || room.session.pressure().level > 0;
    }
    CHECK(lifted);
    CHECK(lies);
}

TEST_CASE("how firm the next work is is said where the last one is a measure") {
    Room room;
    room.app.open(session::Plan(test::classic()));
    SessionModel& session = *room.app.session();
    const auto saidBefore = [&](std::size_t step) {
        room.showcase.playToChange(step, 0.5);
        return session.facts().change.difference;
    };
    CHECK(saidBefore(1).isEmpty()); // after hands that lay still
    CHECK(saidBefore(2) == "a little softer");
    CHECK(saidBefore(3) == "a little firmer");
    CHECK(saidBefore(4).contains("each time more, to 3"));
    CHECK(saidBefore(9) == "only as much skin as comes by itself");
    CHECK(saidBefore(12) == "like a patter of rain");
    CHECK(saidBefore(15).isEmpty());
    CHECK(session.pressure().word.isEmpty());
}

TEST_CASE("where the map allows less than is asked for, the gauge and its word say so, and above it no longer") {
    Room room;
    room.app.open(session::Plan(test::classic()));
    SessionModel& session = *room.app.session();
    constexpr std::size_t kneading = 6;
    bool whole = false;
    bool eased = false;
    for (const double phase : {0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75}) {
        room.showcase.playTo(kneading, 1, phase);
        const auto& pressure = session.pressure();
        CHECK(pressure.asked == 3);
        CHECK(pressure.full == 3);
        CHECK(pressure.word == (pressure.level == 3 ? "medium" : "light"));
        whole = whole || pressure.level == 3;
        eased = eased || pressure.level == 2;
    }
    CHECK(whole);
    CHECK(eased);
}

TEST_CASE("growing and fading are said exactly where the gauge says another number at the last repetition") {
    Room room;
    const session::Plan classic = test::classic();
    room.app.open(session::Plan(classic));
    SessionModel& session = *room.app.session();
    int changing = 0;
    for (std::size_t step = 1; step < classic.routine.steps.size(); ++step) {
        if (classic.written(session::StepIndex{step}).technique == routine::Technique::Resting) continue;
        room.showcase.playToChange(step, 0.5);
        const int first = session.pressure().level;
        const QString said = session.facts().change.difference;
        INFO(step << ": " << said.toStdString());
        room.showcase.playTo(step, session.dose().times - 1, 0.1);
        const int last = session.pressure().asked;
        CHECK(said.contains(QStringLiteral("each time more, to %1").arg(last)) == (last > first));
        CHECK(said.contains(QStringLiteral("each time less, to %1").arg(last)) == (last < first));
        changing += int(last != first);
    }
    CHECK(changing >= 2);
}

TEST_CASE("how quick the next work is is said on the same way") {
    Room room;
    auto twice = sample::routine();
    twice.steps.insert(twice.steps.begin() + sample::gated, twice.steps[sample::opening]);
    room.app.open(session::plan(twice, sample::map()));
    room.showcase.playTo(3, 2, 0.9);
    room.showcase.play(Millis{2'000});
    const Facts& facts = room.app.session()->facts();
    REQUIRE(facts.mode == Mode::Changing);
    CHECK(facts.change.difference.endsWith(", and a little quicker"));
}

TEST_CASE("shortly before another step it is said that the giver walks round to it, before that where it is") {
    Room room;
    room.app.open(session::Plan(test::classic()));
    SessionModel& session = *room.app.session();
    room.showcase.playTo(5, 0, 0.5);
    CHECK(session.coming().title == "Kneading");
    CHECK(session.coming().where == "Left side, hip to shoulder blade");
    room.showcase.playTo(5, 2, 0.5);
    CHECK(session.coming().soon);
    CHECK(session.coming().where == "Walk round to their right");
    room.showcase.playTo(1, 6, 0.5);
    CHECK(session.coming().where == "Lower back to hips");
}
