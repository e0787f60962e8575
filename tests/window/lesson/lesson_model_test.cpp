#include "window/lesson/lesson_model.h"

#include "support/application.h"
#include "support/catch.h"
#include "support/framing.h"
#include "support/opened.h"
#include "support/showcase.h"

using namespace effleur;
using namespace effleur::window;
using namespace effleur::record;
using namespace effleur::window::lesson;
using namespace effleur::window::play;
using namespace effleur::window::shell;
using namespace effleur::window::stage;
using session::Millis;

namespace {

/// A class on the sample routine, taught from the first step on.
struct Class {
    Class() {
        lesson.begin();
        showcase.playTo(sample::opening, 1, 0.3);
    }
    void key(int key, int modifiers = 0) {
        app.shell()->keyDown(key, modifiers, false);
        app.shell()->keyUp(key, false);
        app.shell()->dispatch(shell::Settled{});
    }
    void playToGate() {
        while (session.moving())
            showcase.play(Millis{1'000});
    }

    test::StandingClock clock;
    AppModel app{(test::application(), Ports{clock}), {}, {}, "en"};
    test::Showcase showcase{app, clock};
    SessionModel& session = *test::opened(app).session();
    LessonModel& lesson = *app.lesson();
};

} // namespace

TEST_CASE("a lesson is steered from the console, and waits after each step") {
    Class taught;
    CHECK(taught.app.shell()->screen() == ShellModel::Console);
    CHECK(taught.app.shell()->teaching());
    CHECK(taught.lesson.course().stepByStep);
    taught.playToGate();
    CHECK(taught.session.mode() == SessionModel::Waiting);
    taught.key(Qt::Key_PageDown);
    CHECK(taught.session.facts().step == sample::kneading);
    CHECK(taught.session.moving());
}

TEST_CASE("in a session that is no lesson nothing is taught") {
    Class taught;
    taught.app.open(sample::plan());
    CHECK_FALSE(taught.app.shell()->teaching());
    taught.app.prepare()->chooseNone();
    taught.app.prepare()->start();
    CHECK(taught.app.shell()->screen() == ShellModel::Session);
    CHECK_FALSE(taught.app.shell()->teaching());
}

TEST_CASE("both scenes stand at the same moment after every frame") {
    Class taught;
    for (int frame = 0; frame < 400; ++frame) {
        taught.showcase.play(Millis{137});
        const SceneModel& theirs = *taught.lesson.classScene();
        REQUIRE(theirs.facts() == taught.session.facts());
        REQUIRE(theirs.progress()->turn() == taught.session.progress()->turn());
        REQUIRE(taught.lesson.classScene()->hands()->left()->x() == taught.session.hands()->left()->x());
        REQUIRE(taught.lesson.classScene()->hands()->right()->degrees() == taught.session.hands()->right()->degrees());
        if (!taught.session.moving()) taught.lesson.next();
    }
}

TEST_CASE("names stand in two columns: what is on both sides first, the left one on the left") {
    Class taught;
    const body::BodyMap& map = taught.session.player().plan().map;
    const kit::RowsModel& names = *taught.lesson.names();
    const auto middleOf = [&](int row) -> std::optional<body::Point> {
        const std::string id = names.at(row, "key").toString().toStdString();
        for (const body::Region& region : map.regions)
            if (region.id == id) return (region.area.box().least + region.area.box().most) * 0.5;
        return {};
    };
    int pairs = 0;
    for (int row = 0; row + 1 < names.rowCount(); row += 2) {
        const auto left = middleOf(row);
        const auto right = middleOf(row + 1);
        if (!left || !right || left->x > map.axis - 10) break;
        CHECK(std::abs(2 * map.axis - left->x - right->x) < 12);
        CHECK(std::abs(left->y - right->y) < 12);
        ++pairs;
    }
    std::size_t onTheLeft = 0;
    for (const body::Region& region : map.regions)
        onTheLeft += region.area.box().most.x < map.axis;
    CHECK(pairs > 0);
    CHECK(pairs == int(onTheLeft));
}

TEST_CASE("frozen, the instructor goes on and the class's picture stands") {
    Class taught;
    taught.key(Qt::Key_F);
    CHECK(taught.lesson.withheld().frozen);
    const auto facts = taught.lesson.classScene()->facts();
    const double x = taught.lesson.classScene()->hands()->left()->x();
    taught.key(Qt::Key_PageDown);
    taught.showcase.play(Millis{24'000});
    CHECK(taught.lesson.classScene()->facts() == facts);
    CHECK(taught.lesson.classScene()->hands()->left()->x() == x);
    CHECK(taught.session.facts().step == sample::kneading);
    CHECK(taught.lesson.withheld().frozenFor == "0:24");
    CHECK(taught.lesson.place().classStep == 2);
    taught.key(Qt::Key_F);
    CHECK(taught.lesson.classScene()->facts() == taught.session.facts());
}

TEST_CASE("frozen or blank, what is drawn and pointed at stays with the instructor") {
    Class taught;
    for (const int key : {int(Qt::Key_F), int(Qt::Key_B)}) {
        taught.key(key);
        taught.key(Qt::Key_I);
        taught.lesson.down({300, 300}, 1);
        taught.lesson.drag({340, 300}, 1);
        taught.lesson.up();
        taught.key(Qt::Key_P);
        taught.lesson.hover({100, 100});
        CHECK(taught.lesson.board()->ink().size() == 1);
        CHECK(taught.lesson.board()->pointing());
        CHECK(taught.lesson.classBoard()->ink().isEmpty());
        CHECK_FALSE(taught.lesson.classBoard()->pointing());
        taught.key(Qt::Key_P);
        taught.key(Qt::Key_C);
        taught.key(key);
    }
    CHECK_FALSE(taught.lesson.classBoard()->blank());
}

TEST_CASE("ink shows at once for both, is pinned to the body, and keys undo and clear it") {
    Class taught;
    taught.key(Qt::Key_I);
    CHECK(taught.lesson.tool() == LessonModel::Pen);
    taught.lesson.down({320, 320}, 0.5);
    CHECK(taught.lesson.classBoard()->ink().size() == 1);
    taught.lesson.drag({380, 320}, 0);
    taught.lesson.up();
    const auto ink = taught.lesson.classBoard()->ink();
    CHECK(test::framing().onStage(ink[0][0].at) == QPointF(320, 320));
    CHECK(ink[0][0].press == 0.5);
    CHECK(ink[0][1].press == 1); // no pressure: a mouse
    taught.app.shell()->ask(commands::Action::Turn);
    taught.key(Qt::Key_G);
    CHECK(taught.lesson.classBoard()->ink() == ink);
    CHECK(taught.lesson.classBoard()->view().turns == 1);
    CHECK(taught.lesson.classBoard()->view().closer);
    taught.key(Qt::Key_C);
    CHECK(taught.lesson.classBoard()->ink().isEmpty());
    taught.key(Qt::Key_Z, int(Qt::ControlModifier));
    CHECK(taught.lesson.classBoard()->ink() == ink);
    taught.key(Qt::Key_X);
    taught.lesson.down({350, 322}, 1);
    CHECK(taught.lesson.classBoard()->ink().isEmpty());
}

TEST_CASE("a line that is drawn while the step changes stays on the step where it began") {
    Class taught;
    taught.lesson.take(LessonModel::Pen);
    taught.lesson.down({320, 320}, 1);
    taught.lesson.next();
    taught.lesson.drag({380, 320}, 1);
    CHECK(taught.lesson.board()->ink().isEmpty());
    taught.session.goToStep(sample::opening);
    REQUIRE(taught.lesson.board()->ink().size() == 1);
    CHECK(taught.lesson.board()->ink()[0].size() == 2);
}

TEST_CASE("slow motion goes by a quarter and a half, and back") {
    Class taught;
    taught.key(Qt::Key_BracketLeft);
    CHECK(taught.session.pace().rate == 50);
    taught.key(Qt::Key_BracketLeft);
    CHECK(taught.session.pace().rate == 25);
    taught.key(Qt::Key_BracketLeft);
    CHECK(taught.session.pace().rate == 25);
    CHECK(taught.lesson.classScene()->pace().rate == 25);
    taught.key(Qt::Key_BracketRight);
    taught.key(Qt::Key_BracketRight);
    taught.key(Qt::Key_BracketRight);
    CHECK(taught.session.pace().rate == 100);
}

TEST_CASE("everyone tries: the step goes round while the class's clock runs, then the lesson waits") {
    Class taught;
    taught.key(Qt::Key_Y);
    CHECK(taught.lesson.course().practising);
    CHECK(taught.lesson.classBoard()->practice() == "2:00");
    taught.showcase.play(Millis{60'000});
    CHECK(taught.lesson.classBoard()->practice() == "1:00");
    CHECK(taught.session.facts().step == sample::opening);
    taught.showcase.play(Millis{61'000});
    CHECK_FALSE(taught.lesson.course().practising);
    CHECK(taught.lesson.classBoard()->practice() == "");
    CHECK(taught.session.mode() == SessionModel::Waiting);
    taught.key(Qt::Key_PageDown);
    CHECK(taught.session.facts().step == sample::kneading);
}

TEST_CASE("enough tried: the step is played to its end, and the lesson waits") {
    Class taught;
    taught.key(Qt::Key_Y);
    taught.showcase.play(Millis{5'000});
    taught.key(Qt::Key_Y);
    CHECK_FALSE(taught.lesson.course().practising);
    taught.playToGate();
    CHECK(taught.session.mode() == SessionModel::Waiting);
}

TEST_CASE("the dose is changed while it runs") {
    Class taught;
    taught.lesson.addTimes(2);
    CHECK(taught.session.dose().times == 5);
    for (int time = 0; time < 9; ++time)
        taught.lesson.addTimes(-1);
    CHECK(taught.session.dose().times == taught.session.dose().repetition);
    taught.lesson.addPace(50);
    CHECK(taught.session.dose().each == "15 s each");
    for (int time = 0; time < 9; ++time)
        taught.lesson.addPace(-50);
    CHECK(taught.session.dose().each == "5 s each");
}

TEST_CASE("the step that comes next is shown as it will begin") {
    Class taught;
    CHECK(taught.lesson.nextScene()->facts().step == sample::kneading);
    CHECK(taught.lesson.nextScene()->mode() == SceneModel::Working);
    CHECK(taught.lesson.nextBoard()->ink().isEmpty());
    taught.session.easeOff();
    CHECK(taught.lesson.nextScene()->pressure().level == 2);
    CHECK(taught.lesson.steps()->rowCount() == int(sample::stepCount));
    CHECK(taught.lesson.place().current == 1);
}

TEST_CASE("a region that is named is drawn, and closer goes to it") {
    Class taught;
    const QPointF hands = taught.lesson.board()->view().centre;
    taught.lesson.toggleName("upper-left");
    CHECK(taught.lesson.classBoard()->marks()->count() == 1);
    CHECK(taught.lesson.classBoard()->areas().size() == 1);
    CHECK(taught.lesson.classBoard()->view().centre != hands);
    taught.lesson.toggleName("upper-left");
    CHECK(taught.lesson.classBoard()->marks()->count() == 0);
    CHECK(taught.lesson.classBoard()->view().centre == hands);
}

TEST_CASE("on the console B and . blank and E still eases off, and in a session all three ease off") {
    Class taught;
    taught.key(Qt::Key_B);
    CHECK(taught.lesson.withheld().blank);
    taught.key(Qt::Key_Period);
    CHECK_FALSE(taught.lesson.withheld().blank);
    CHECK_FALSE(taught.session.eased().present);
    taught.key(Qt::Key_E);
    CHECK(taught.session.eased().present);
}

TEST_CASE("digits and Enter jump, and holding Esc ends the lesson") {
    Class taught;
    taught.key(Qt::Key_4);
    taught.key(Qt::Key_Return);
    CHECK(taught.session.facts().step == sample::gated);
    taught.app.shell()->keyDown(Qt::Key_Escape, 0, false);
    taught.app.shell()->dispatch(shell::HoldElapsed{});
    CHECK(taught.app.shell()->screen() == ShellModel::Finish);
    CHECK_FALSE(taught.app.shell()->teaching());
}

TEST_CASE("a lesson that was interrupted is taken up as a lesson") {
    Class taught;
    Interruption interruption{taught.session.player().plan(), taught.session.player().session(), {}};
    interruption.session.transport = session::Paused{taught.session.player().position(taught.clock.now()), {}};
    test::StandingClock clock;
    AppModel app{{clock}, {}, {}, "en"};
    app.offer(std::move(interruption));
    app.takeUp();
    CHECK(app.shell()->screen() == ShellModel::Console);
    CHECK(app.shell()->teaching());
}

TEST_CASE("the class goes on seeing its picture while the settings are looked at") {
    Class taught;
    taught.app.shell()->ask(commands::Action::Settings);
    CHECK(taught.app.shell()->teaching());
    taught.app.shell()->ask(commands::Action::Leave);
    CHECK(taught.app.shell()->screen() == ShellModel::Console);
}
