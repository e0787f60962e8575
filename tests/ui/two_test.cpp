// An evening for two through the real window, with keys and mouse.
#include "stage.h"

#include "support/catch.h"

using namespace effleur;
using namespace effleur::window::shell;
using evening::Half;
using test::Stage;

namespace {

struct Two : Stage {
    window::two::AgreeModel& agreed() { return *app.evening()->agreed(); }
    ShellModel::Screen screen() { return app.shell()->screen(); }
    void endHalf() {
        app.prepare()->chooseNone();
        app.prepare()->start();
        showcase.play(session::Millis{20'000});
        app.session()->end();
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("from the list two presses of a key, or of the mouse, begin an evening with the chosen routine for both") {
    for (const bool byKey : {true, false}) {
        Two two;
        two.app.shell()->ask(commands::Action::Leave);
        QCoreApplication::processEvents();
        two.app.library()->setCurrent(1);
        byKey ? two.key(Qt::Key_B) : void(two.click("For two"));
        REQUIRE(two.screen() == ShellModel::ForTwo);
        const QString title = two.agreed().first().title;
        CHECK_FALSE(title.isEmpty());
        CHECK(two.agreed().second().title == title);
        byKey ? two.key(Qt::Key_Space) : void(two.click("Go on"));
        REQUIRE(two.screen() == ShellModel::Prepare);
        CHECK(two.app.evening()->half() == Half::First);
        CHECK(two.app.prepare()->headings().title == title);
        CHECK(two.named("Then the other"));
    }
}

TEST_CASE("who comes first, which massage and how long are chosen by mouse") {
    Two two;
    REQUIRE(two.click("Then you change places"));
    REQUIRE(two.screen() == ShellModel::ForTwo);
    REQUIRE(two.click("First: Anna"));
    REQUIRE(two.click("Then: Tom"));
    CHECK(two.agreed().first().person == 1);
    CHECK(two.agreed().second().person == 2);
    REQUIRE(two.click("The other one first"));
    CHECK(two.agreed().first().person == 2);
    const QString before = two.agreed().second().title;
    REQUIRE(two.click("First: the next massage"));
    CHECK(two.agreed().second().title == two.agreed().first().title); // one for both
    CHECK(two.agreed().second().title != before);
    REQUIRE(two.click("Then: the massage before"));
    CHECK(two.agreed().second().title == before);
    REQUIRE(two.click("Minutes for both: 45"));
    CHECK(two.agreed().minutes() == 45);
    two.key(Qt::Key_Escape);
    CHECK(two.screen() == ShellModel::Prepare);
    CHECK_FALSE(two.app.evening()->half());
}

TEST_CASE("an evening by keys alone: two halves, each with its own person and questions") {
    Two two;
    two.app.people()->chooseToday(0);
    REQUIRE(two.click("Then you change places"));
    two.key(Qt::Key_Return);
    REQUIRE(two.screen() == ShellModel::Prepare);
    CHECK(two.app.people()->todayName() == "Anna");
    two.endHalf();
    REQUIRE(two.screen() == ShellModel::Finish);
    CHECK(two.named("Change places"));
    two.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(two.screen() == ShellModel::ChangeOver);
    CHECK(two.named("Go on"));
    two.key(Qt::Key_Question, Qt::ShiftModifier);
    CHECK(two.app.shell()->keysOpen());
    two.key(Qt::Key_Escape);
    CHECK(two.screen() == ShellModel::ChangeOver);
    two.key(Qt::Key_Space);
    REQUIRE(two.screen() == ShellModel::Prepare);
    CHECK(two.app.people()->today() == -1);
    CHECK(two.app.evening()->half() == Half::Second);
    CHECK_FALSE(two.named("Then you change places"));
    two.endHalf();
    REQUIRE(two.screen() == ShellModel::Finish);
    CHECK_FALSE(two.named("Change places"));
    two.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(two.screen() == ShellModel::Library);
    CHECK_FALSE(two.app.waiting()->waits());
}

TEST_CASE("whose turn it is waits in the list, and is taken up by its button, from other questions too") {
    for (const bool fromQuestions : {false, true}) {
        Two two;
        REQUIRE(two.click("Then you change places"));
        two.key(Qt::Key_Space);
        two.endHalf();
        two.key(Qt::Key_Return, Qt::ControlModifier);
        two.key(Qt::Key_Space);
        REQUIRE(two.app.evening()->half() == Half::Second);
        two.app.shell()->ask(commands::Action::Leave);
        QCoreApplication::processEvents();
        REQUIRE(two.screen() == ShellModel::Library);
        if (fromQuestions) {
            two.app.open(test::classic());
            QCoreApplication::processEvents();
            CHECK_FALSE(two.app.prepare()->headings().forTwo.isEmpty());
            two.key(Qt::Key_R);
        } else {
            REQUIRE(two.click("Go on"));
        }
        REQUIRE(two.screen() == ShellModel::Prepare);
        CHECK(two.app.evening()->half() == Half::Second);
        CHECK_FALSE(two.named("Then you change places")); // the page is that of the half
        two.door.picture();
    }
}
