// A class being taught, through both real windows.
#include "stage.h"

#include "support/catch.h"

using namespace effleur;
using namespace effleur::window::kit;
using namespace effleur::window::lesson;
using namespace effleur::window::play;
using namespace effleur::window::shell;
using session::Millis;
using test::Stage;

namespace {

constexpr QSize mirrorSize{620, 349}; ///< about as large as the console's own picture of it

/// A lesson in the middle of a stroke, with the class's window as large as the console's picture of it.
struct Taught : Stage {
    Taught() {
        app.lesson()->begin();
        showcase.playTo(1, 1, 0.3);
        QCoreApplication::processEvents();
        REQUIRE(door.classWindow());
        door.classWindow()->resize(mirrorSize);
    }
    QImage theirs() { return door.pictureOf(*door.classWindow()).convertToFormat(QImage::Format_RGB32); }
    /// The console's picture of what is seen now.
    QImage mine() {
        const QImage console = door.picture().convertToFormat(QImage::Format_RGB32);
        return console.copy(QRect(QPoint(316, 92), mirrorSize));
    }
    /// A point of the console's picture of the stage, by its design pixels.
    QPoint onMirror(double x, double y) const {
        const double unit = mirrorSize.height() / 1080.0;
        const double side = 1016 * unit / 640;
        return QPoint(int(316 + 32 * unit + x * side), int(92 + 32 * unit + y * side));
    }
    void draw(QPoint from, QPoint to) {
        QTest::mousePress(door.window(), Qt::LeftButton, Qt::NoModifier, from);
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(door.window(), from + (to - from) * step / 10);
        QTest::mouseRelease(door.window(), Qt::LeftButton, Qt::NoModifier, to);
        QCoreApplication::processEvents();
    }
};

/// The share of pixels, in per cent, in which two pictures differ clearly.
double difference(const QImage& one, const QImage& other) {
    REQUIRE(one.size() == other.size());
    int different = 0;
    for (int y = 8; y < one.height() - 8; ++y)
        for (int x = 8; x < one.width() - 8; ++x)
            if (std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 60) ++different;
    return 100.0 * different / (one.width() * one.height());
}

bool plain(const QImage& picture, const QColor& colour) {
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y) != colour) return false;
    return true;
}

} // namespace

TEST_CASE("both windows show the same moment, in every part of a step") {
    Taught taught;
    QImage before;
    for (int time = 0; time < 6; ++time) {
        const QImage theirs = taught.theirs();
        const double apart = difference(taught.mine(), theirs);
        CHECK(apart < 0.3);
        if (!before.isNull()) CHECK(difference(before, theirs) > 2 * apart); // it does move
        before = theirs;
        taught.showcase.play(Millis{4'300});
    }
}

TEST_CASE("frozen, the class's picture stands pixel by pixel while the instructor goes on and draws") {
    Taught taught;
    const QImage before = taught.theirs();
    taught.key(Qt::Key_F);
    taught.key(Qt::Key_PageDown);
    taught.showcase.play(Millis{9'000});
    taught.key(Qt::Key_I);
    taught.draw(taught.onMirror(200, 200), taught.onMirror(400, 300));
    taught.key(Qt::Key_K);
    taught.key(Qt::Key_D);
    REQUIRE(taught.app.lesson()->board()->ink().size() == 1);
    CHECK(taught.theirs() == before);
    CHECK(difference(taught.mine(), before) > 1.5);
    taught.key(Qt::Key_F);
    CHECK(taught.theirs() != before);
    CHECK(difference(taught.mine(), taught.theirs()) < 0.3);
}

TEST_CASE("blank, the class sees black alone, whatever is drawn, and then what there is") {
    Taught taught;
    taught.key(Qt::Key_Period);
    taught.key(Qt::Key_I);
    taught.draw(taught.onMirror(200, 200), taught.onMirror(400, 300));
    taught.showcase.play(Millis{700});
    CHECK(plain(taught.theirs(), Qt::black));
    taught.key(Qt::Key_Period);
    CHECK_FALSE(plain(taught.theirs(), Qt::black));
}

TEST_CASE("ink that is drawn with the mouse on the console is in both windows in the same place") {
    Taught taught;
    taught.key(Qt::Key_I);
    const QImage before = taught.theirs();
    taught.draw(taught.onMirror(60, 90), taught.onMirror(300, 90));
    const QImage mine = taught.mine();
    const QImage theirs = taught.theirs();
    CHECK(difference(mine, theirs) < 0.3);
    const QPoint middle = taught.onMirror(180, 90) - QPoint(316, 92);
    CHECK(qGray(before.pixel(middle)) > 200);
    CHECK(qGray(theirs.pixel(middle)) < 80);
    taught.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(difference(taught.theirs(), before) < 0.1);
}

TEST_CASE("the pointer follows the mouse, in both windows, and goes when the mouse leaves") {
    Taught taught;
    const QImage before = taught.theirs();
    taught.key(Qt::Key_P);
    QTest::mouseMove(taught.door.window(), taught.onMirror(100, 100));
    QTest::mouseMove(taught.door.window(), taught.onMirror(104, 100));
    QCoreApplication::processEvents();
    CHECK(taught.app.lesson()->classBoard()->pointing());
    CHECK(taught.theirs() != before);
    QTest::mouseMove(taught.door.window(), QPoint(100, 740));
    QCoreApplication::processEvents();
    CHECK_FALSE(taught.app.lesson()->classBoard()->pointing());
}

TEST_CASE("the class's screen goes in the middle of a class: nothing moves, nothing is lost") {
    Taught taught;
    taught.app.screens()->setScreens({"laptop", "projector"}, "laptop");
    taught.app.screens()->setShown(true);
    taught.key(Qt::Key_I);
    taught.draw(taught.onMirror(200, 200), taught.onMirror(400, 300));
    const auto position = taught.session().player().position(taught.clock.now());
    const QRect console = taught.door.window()->geometry();
    taught.app.screens()->setScreens({"laptop"}, "laptop");
    QCoreApplication::processEvents();
    CHECK_FALSE(taught.door.classWindow()->isVisible());
    CHECK(taught.door.window()->geometry() == console);
    CHECK(taught.app.shell()->screen() == ShellModel::Console);
    CHECK(taught.session().player().position(taught.clock.now()) == position);
    CHECK(taught.session().moving());
    CHECK(taught.app.lesson()->board()->ink().size() == 1);
    taught.app.screens()->setScreens({"laptop", "projector"}, "laptop");
    QCoreApplication::processEvents();
    CHECK(taught.door.classWindow()->isVisible());
    CHECK(taught.app.lesson()->classBoard()->ink().size() == 1);
}

TEST_CASE("a window that its owner closes stays closed until it is asked for, and the lesson goes on") {
    Taught taught;
    taught.door.classWindow()->close();
    QCoreApplication::processEvents();
    CHECK_FALSE(taught.app.screens()->shown());
    CHECK(taught.session().moving());
    taught.key(Qt::Key_F10);
    REQUIRE(taught.click("Window shown"));
    CHECK(taught.door.classWindow()->isVisible());
}

TEST_CASE("every control of the console does what it says") {
    Taught taught;
    LessonModel& lesson = *taught.app.lesson();
    REQUIRE(taught.click("Loop step"));
    CHECK(taught.session().pace().loops);
    REQUIRE(taught.click("half speed"));
    CHECK(taught.session().pace().rate == 50);
    REQUIRE(taught.click("Repetitions: more"));
    CHECK(taught.session().dose().times == 8);
    REQUIRE(taught.click("Pressure: more"));
    CHECK(taught.session().player().session().adjustments.shift == 1);
    REQUIRE(taught.click("Count"));
    CHECK_FALSE(lesson.classBoard()->layers().count);
    REQUIRE(taught.click("Larger notes"));
    CHECK(taught.app.settings()->notesSize() == 24);
    REQUIRE(taught.click("Freeze"));
    CHECK(lesson.withheld().frozen);
    REQUIRE(taught.click("Frozen"));
    REQUIRE(taught.click("Blank"));
    CHECK(lesson.withheld().blank);
    REQUIRE(taught.click("Blank"));
    REQUIRE(taught.click("Everyone tries, 2:00"));
    CHECK(lesson.course().practising);
    REQUIRE(taught.click("More"));
    REQUIRE(taught.click("left shoulder"));
    CHECK(lesson.classBoard()->marks()->count() == 1);
    taught.key(Qt::Key_Escape);
    CHECK_FALSE(taught.app.shell()->menuOpen());
    REQUIRE(taught.click("End"));
    CHECK(taught.app.shell()->screen() == ShellModel::Finish);
}

TEST_CASE("a clicker alone: from the library's Teach through every step of a lesson to its end") {
    Stage stage;
    stage.app.shell()->ask(commands::Action::Leave);
    QCoreApplication::processEvents();
    for (int row = 0; row < stage.app.library()->count() &&
                      stage.app.library()->detail()->routine().title != "Lesson: first strokes";
         ++row)
        stage.app.library()->setCurrent(row);
    REQUIRE(stage.app.library()->detail()->routine().title == "Lesson: first strokes");
    stage.key(Qt::Key_F5);
    REQUIRE(stage.app.shell()->screen() == ShellModel::Prepare);
    for (int press = 0; press < 2; ++press) {
        stage.rest();
        stage.key(Qt::Key_PageDown);
    }
    REQUIRE(stage.app.shell()->screen() == ShellModel::Console);
    REQUIRE(stage.door.classWindow());
    CHECK(stage.door.classWindow()->isVisible());
    std::set<session::StepIndex> seen;
    int practised = 0;
    int swapped = 0;
    for (int press = 0; press < 500 && stage.app.shell()->screen() == ShellModel::Console; ++press) {
        seen.insert(stage.session().facts().step);
        while (stage.app.shell()->screen() == ShellModel::Console && stage.session().moving())
            stage.showcase.play(Millis{4'000});
        if (stage.app.shell()->screen() != ShellModel::Console) break;
        CHECK(stage.session().mode() == SessionModel::Waiting);
        swapped += stage.app.lesson()->classBoard()->swap() ? 1 : 0;
        stage.key(Qt::Key_PageDown);
        practised +=
            stage.app.shell()->screen() == ShellModel::Console && stage.app.lesson()->course().practising ? 1 : 0;
    }
    CHECK(stage.app.shell()->screen() == ShellModel::Finish);
    const auto& steps = stage.session().player().plan().routine.steps;
    CHECK(seen.size() == steps.size());
    CHECK(practised == std::count_if(steps.begin(), steps.end(),
                                     [](const auto& step) { return step.practice > routine::Millis{0}; }));
    CHECK(swapped == std::count_if(steps.begin(), steps.end(), [](const auto& step) { return step.swap; }));
    CHECK_FALSE(stage.door.classWindow()->isVisible());
}

TEST_CASE("a clicker's other keys: back, blank with B and dot, stop and go on with F5 and Esc, mouse clicks") {
    Taught taught;
    taught.key(Qt::Key_PageDown);
    const std::size_t step = number(taught.session().facts().step);
    taught.key(Qt::Key_PageUp);
    CHECK(taught.session().facts().step == session::StepIndex{step - 1});
    taught.key(Qt::Key_B);
    CHECK(taught.app.lesson()->withheld().blank);
    taught.key(Qt::Key_Period);
    CHECK_FALSE(taught.app.lesson()->withheld().blank);
    taught.key(Qt::Key_F5);
    CHECK(taught.session().mode() == SessionModel::Paused);
    taught.key(Qt::Key_Escape);
    CHECK(taught.session().mode() == SessionModel::CountingIn);
    taught.app.shell()->keyDown(Qt::Key_MediaTogglePlayPause, 0, false);
    CHECK(taught.session().mode() == SessionModel::Paused);
    taught.app.shell()->keyDown(Qt::Key_MediaNext, 0, false);
    CHECK(taught.session().facts().step == session::StepIndex{step});
    QTest::mouseClick(taught.door.classWindow(), Qt::LeftButton, Qt::NoModifier, QPoint(300, 170));
    QCoreApplication::processEvents();
    CHECK(taught.session().facts().step == session::StepIndex{step + 1});
    QTest::mouseClick(taught.door.classWindow(), Qt::RightButton, Qt::NoModifier, QPoint(300, 170));
    QCoreApplication::processEvents();
    CHECK(taught.session().facts().step == session::StepIndex{step});
    taught.door.classWindow()->requestActivate();
    QCoreApplication::processEvents();
    QTest::keyClick(taught.door.classWindow(), Qt::Key_B);
    CHECK(taught.app.lesson()->withheld().blank);
}
