#include "window/stage/facts.h"

#include "support/application.h"
#include "support/catch.h"
#include "support/opened.h"
#include "support/showcase.h"

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
    CHECK(facts.lead == "Step 2 of 7");
    CHECK(facts.title == "Stroking");
    CHECK(facts.where == "Waist to shoulder blades");
    CHECK(facts.hands == "both palms");
    CHECK(facts.side.isEmpty());
    CHECK(facts.repetition == 2);
    CHECK(facts.times == 3);
    CHECK(facts.each == "10 s each");
    CHECK(facts.nextTitle == "Kneading");
    CHECK_FALSE(facts.nextSoon);
    room.showcase.playTo(sample::opening, 2, 0.6);
    CHECK(room.session.facts().nextSoon);
}

TEST_CASE("a side is named where a step has one, and a single long hold counts seconds") {
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    CHECK(room.session.facts().side == "left side");
    room.showcase.playTo(sample::repose, 0, 0.25);
    CHECK_FALSE(room.session.facts().hasNext);
    CHECK(room.session.facts().repetition == 1);
}

TEST_CASE("a change shows what comes, the seconds to it and how it differs") {
    Room room;
    room.showcase.playToChange(sample::kneading, 0.5);
    const Facts& facts = room.session.facts();
    CHECK(facts.mode == Mode::Changing);
    CHECK(facts.lead == "Change to step 3 of 7");
    CHECK(facts.title == "Kneading");
    CHECK(facts.changeTitle == "Glide over");
    CHECK(facts.dose == "4 times");
    CHECK(facts.difference == "one step firmer, quicker");
    CHECK(facts.arcs == 5);
    CHECK(room.session.countdown() == 3);
}

TEST_CASE("a reminder stands in the change that it belongs to") {
    Room room;
    room.showcase.playTo(sample::opening, 1, 0.5);
    room.session.goToStep(sample::rolling);
    room.showcase.play(Millis{1'000});
    CHECK(room.session.facts().arcs == 12);
    CHECK(room.session.facts().changeHint != "one hand stays on the back");
}

TEST_CASE("easing off shows the lower level beside the full one, for six seconds") {
    Room room;
    room.showcase.playTo(sample::kneading, 1, 0.5);
    CHECK(room.session.pressure() == 3);
    room.session.easeOff();
    CHECK(room.session.pressure() == 2);
    CHECK(room.session.fullPressure() == 3);
    CHECK(room.session.easedOff());
    CHECK(room.session.easedLine() == "Softer from here to the end");
    room.showcase.play(Millis{5'900});
    CHECK(room.session.easedOff());
    room.showcase.play(Millis{200});
    CHECK_FALSE(room.session.easedOff());
    CHECK(room.session.pressure() == 2);
}

TEST_CASE("the pace is told where it is not the author's") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.2);
    room.session.slower();
    CHECK(room.session.facts().lead == "Step 2 of 7, pace 95 %");
    CHECK(room.session.facts().each == "10.5 s each");
}
