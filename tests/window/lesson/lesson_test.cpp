#include "window/lesson/lesson.h"

#include "support/catch.h"
#include "support/sample.h"

using namespace effleur;
using namespace effleur::window::lesson;
using session::Instant;
using session::Millis;

namespace {

/// A lesson on the sample routine, some way into a step.
struct Class {
    Class() {
        player.dispatch(session::Start{now});
        to(sample::opening);
        inkHere(lesson, player, now).begin({{400, 500}});
    }
    void wait(Millis time) {
        now += time;
        player.dispatch(session::Tick{now});
    }
    void to(session::StepIndex step) {
        player.dispatch(session::GoTo{now, step});
        wait(Millis{9'000});
    }
    Shown theirs() const { return shownToClass(lesson, player, now); }
    Shown mine() const { return shownToInstructor(lesson, player, now); }
    session::Moment theirMoment() const { return theirs().player->moment(theirs().at); }

    session::Player player = [] {
        auto routine = sample::routine();
        routine.steps[sample::kneading].practice = Millis{60'000};
        routine.steps[sample::kneading].swap = true;
        return session::Player(session::plan(std::move(routine), sample::map()));
    }();
    Instant now{Millis{5'000}};
    Lesson lesson;
};

bool same(const Shown& one, const Shown& other) {
    return one.player->moment(one.at) == other.player->moment(other.at) &&
           one.player->poses(one.at) == other.player->poses(other.at) && one.board == other.board &&
           one.ink == other.ink && one.swap == other.swap;
}

} // namespace

TEST_CASE("class and instructor see the same moment, ink and board, whatever time it is") {
    Class taught;
    taught.lesson.board.pointer = QPointF(300, 400);
    for (int second = 0; second < 200; ++second) {
        taught.wait(Millis{997});
        CHECK(same(taught.mine(), taught.theirs()));
    }
}

TEST_CASE(
    "frozen, the class sees what it saw: neither time, steps, ink, pointer nor anything of the board gets through") {
    Class taught;
    taught.lesson.board.pointer = QPointF(300, 400);
    freeze(taught.lesson, taught.player, taught.now);
    const Shown before = taught.theirs();
    const auto moment = taught.theirMoment();
    const auto poses = before.player->poses(before.at);

    taught.wait(Millis{3'000});
    inkHere(taught.lesson, taught.player, taught.now).begin({{500, 600}});
    taught.to(sample::closing);
    inkHere(taught.lesson, taught.player, taught.now).begin({{600, 600}});
    taught.player.dispatch(session::EaseOff{taught.now});
    taught.player.dispatch(session::SetRate{taught.now, 50});
    taught.lesson.board = {.pointer = QPointF(1, 1),
                           .closer = true,
                           .closerTo = "upper-left",
                           .named = {"upper-right"},
                           .compare = true,
                           .zones = true,
                           .words = false,
                           .count = false,
                           .pressure = false,
                           .quarterTurns = 1,
                           .mirrored = true};

    const Shown after = taught.theirs();
    CHECK(taught.theirMoment() == moment);
    CHECK(after.player->poses(after.at) == poses);
    CHECK(after.player->session().adjustments.rate == 100);
    CHECK(after.board == before.board);
    CHECK(after.ink == before.ink);
    CHECK(after.ink.size() == 1);

    CHECK(taught.mine().player->moment(taught.now).step == sample::closing);
    taught.lesson.frozen.reset();
    CHECK(same(taught.mine(), taught.theirs()));
}

TEST_CASE("blank, nothing at all is handed on, frozen or not") {
    Class taught;
    taught.lesson.board.pointer = QPointF(300, 400);
    taught.lesson.board.named = {"upper-left"};
    for (const bool frozen : {false, true}) {
        if (frozen) freeze(taught.lesson, taught.player, taught.now);
        taught.lesson.blank = true;
        const Shown shown = taught.theirs();
        CHECK(shown.blank);
        CHECK(shown.board == Board{});
        CHECK(shown.ink.isEmpty());
        CHECK_FALSE(shown.swap);
        CHECK_FALSE(taught.mine().blank);
        CHECK(taught.mine().ink.size() == 1);
        taught.lesson.blank = false;
        CHECK_FALSE(taught.theirs().blank);
        CHECK(taught.theirs().ink.size() == 1);
    }
}

TEST_CASE("ink belongs to the step it was drawn on, and is there again when one comes back") {
    Class taught;
    taught.to(sample::closing);
    CHECK(taught.theirs().ink.isEmpty());
    taught.to(sample::opening);
    CHECK(taught.theirs().ink.size() == 1);
}

TEST_CASE("everybody tries once, behind the step whose author asks for it, before the lesson goes on") {
    Class taught;
    taught.player.dispatch(session::SetWaitEverywhere{taught.now, true});
    taught.to(sample::kneading);
    CHECK_FALSE(practiceDue(taught.lesson, taught.player, taught.now));
    CHECK(practiceLength(taught.player, taught.now) == Millis{60'000});
    while (!std::holds_alternative<session::Waiting>(taught.player.session().transport))
        taught.wait(Millis{500});
    CHECK(practiceDue(taught.lesson, taught.player, taught.now) == Millis{60'000});
    CHECK_FALSE(swapsNow(taught.lesson, taught.player, taught.now));
    taught.lesson.practised.insert(sample::kneading);
    CHECK_FALSE(practiceDue(taught.lesson, taught.player, taught.now));
    CHECK(swapsNow(taught.lesson, taught.player, taught.now));
    taught.player.dispatch(session::PlayPause{taught.now});
    CHECK(taught.player.moment(taught.now).step == sample::gated);
    CHECK(swapsNow(taught.lesson, taught.player, taught.now));
    taught.wait(Millis{15'000});
    CHECK_FALSE(swapsNow(taught.lesson, taught.player, taught.now));
    CHECK(practiceLength(taught.player, taught.now) == usualPractice);
}

TEST_CASE("a class that tries sees the clock of its own try, and then the lesson waits") {
    Class taught;
    taught.to(sample::kneading);
    taught.player.dispatch(session::Practise{taught.now, Millis{60'000}});
    for (int second = 0; second < 59; ++second) {
        taught.wait(Millis{1'000});
        REQUIRE(taught.player.session().recent.practiceUntil);
        CHECK(taught.player.moment(taught.now).step == sample::kneading);
    }
    taught.wait(Millis{1'001});
    CHECK_FALSE(taught.player.session().recent.practiceUntil);
    CHECK(std::holds_alternative<session::Waiting>(taught.player.session().transport));
}
