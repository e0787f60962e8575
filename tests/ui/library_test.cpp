#include "stage.h"

#include "support/catch.h"

#include <QDropEvent>
#include <QMimeData>

using namespace effleur;
using namespace effleur::window::browse;
using namespace effleur::window::kit;
using namespace effleur::window::settings;
using namespace effleur::window::shell;
using test::Stage;

namespace {

struct Shelf : Stage {
    Shelf() {
        app.shell()->ask(commands::Action::Leave);
        QCoreApplication::processEvents();
    }
    LibraryModel& list() { return *app.library(); }
    void drop(const QUrl& url) {
        QMimeData data;
        data.setUrls({url});
        const QPoint at(600, 500);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(door.window(), &enter);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(door.window(), &event);
        QCoreApplication::processEvents();
    }
    /// What a tooltip says that is shown now; "" = none.
    QString tip() {
        for (QQuickItem* item : firstOf("LibraryScreen", content())->childItems())
            if (item->isVisible() && item->z() == 10 && !item->childItems().isEmpty())
                return item->childItems().front()->property("text").toString();
        return {};
    }
    QString nameOf(int row) { return list().data(list().index(row), LibraryModel::Name).toString(); }
};

} // namespace

TEST_CASE("a routine is chosen, fitted and started with the mouse, and the session plays what was fitted") {
    Shelf shelf;
    REQUIRE(shelf.click(shelf.nameOf(0)));
    REQUIRE(shelf.click("Fit to 20 minutes"));
    CHECK(shelf.list().minutes() == 20);
    const QString length = shelf.list().data(shelf.list().index(0), LibraryModel::Length).toString();
    REQUIRE(shelf.click("Start"));
    CHECK(shelf.app.shell()->screen() == ShellModel::Prepare);
    CHECK(phrases::clockText(shelf.session().player().timeline().length()) == length);
    for (int row = 0; row < shelf.app.prepare()->asks()->rowCount(); ++row)
        shelf.app.prepare()->asks()->toggle(row);
    shelf.app.prepare()->chooseNone();
    shelf.app.prepare()->start();
    CHECK(shelf.app.shell()->screen() == ShellModel::Session);
    CHECK(phrases::clockText(shelf.session().player().timeline().length()) == length);
}

TEST_CASE("the keys choose, fit, and start or teach") {
    Shelf shelf;
    shelf.key(Qt::Key_Down);
    CHECK(shelf.list().current() == 1);
    shelf.key(Qt::Key_Up);
    shelf.key(Qt::Key_4);
    CHECK(shelf.list().minutes() == 25);
    shelf.key(Qt::Key_1);
    CHECK(shelf.list().minutes() == 0);
    shelf.key(Qt::Key_T);
    CHECK(shelf.app.shell()->screen() == ShellModel::Prepare);
    CHECK_FALSE(shelf.session().player().timeline().gates.empty());
    shelf.app.shell()->ask(commands::Action::Leave);
    QCoreApplication::processEvents();
    shelf.key(Qt::Key_Return);
    CHECK(shelf.app.shell()->screen() == ShellModel::Prepare);
}

TEST_CASE("a number of minutes of one's own is typed") {
    Shelf shelf;
    REQUIRE(shelf.click("Minutes of your own"));
    shelf.key(Qt::Key_2);
    shelf.key(Qt::Key_2);
    shelf.key(Qt::Key_Return);
    CHECK(shelf.list().minutes() == 22);
    CHECK(shelf.app.shell()->screen() == ShellModel::Library);
}

TEST_CASE("a file that is refused says why, and can be edited but not started") {
    Shelf shelf;
    shelf.key(Qt::Key_End);
    CHECK(shelf.list().detail()->refused());
    CHECK_FALSE(shelf.named("Start"));
    REQUIRE(shelf.click("Edit the file"));
    CHECK(shelf.ports.opener.files.size() == 1);
    CHECK(shelf.app.shell()->notice().contains("broken.routine.json"));
    shelf.key(Qt::Key_Return);
    CHECK(shelf.app.shell()->screen() == ShellModel::Library);
}

TEST_CASE("a file that is dropped on the window is opened") {
    Shelf shelf;
    shelf.drop(QUrl::fromLocalFile(QStringLiteral(EFFLEUR_SOURCE_DIR "/routines/classic-back.routine.json")));
    CHECK(shelf.app.shell()->screen() == ShellModel::Prepare);
}

TEST_CASE("where nothing is listed, it says where routines live and how to begin one") {
    Shelf shelf;
    shelf.list().setTab(LibraryModel::Teaching);
    QCoreApplication::processEvents();
    if (shelf.list().count() > 0) return; // lessons are shipped
    REQUIRE(shelf.click("Begin a routine"));
    CHECK(shelf.ports.opener.files.size() == 1);
    CHECK(shelf.list().count() > 0);
}

TEST_CASE("a routine is taken away as an audio guide, and the notice says what became of it") {
    Shelf shelf;
    CHECK_FALSE(shelf.named("Audio guide"));
    REQUIRE(shelf.click("More"));
    REQUIRE(shelf.click("Audio guide"));
    CHECK(shelf.app.shell()->notice() == "The audio guide could not be written: nothing is written here");
    CHECK_FALSE(shelf.named("Audio guide"));
}

TEST_CASE("what is seldom wanted is behind More, in words, and goes by Esc, by a tap beside it, by arrow and Enter") {
    Shelf shelf;
    for (const char* name : {"Open a file", "New routine", "Edit Classic back massage", "Audio guide"})
        CHECK_FALSE(shelf.named(name));
    REQUIRE(shelf.click("More"));
    for (const char* name : {"Open a file", "New routine", "Edit Classic back massage", "Audio guide"}) {
        INFO(name);
        QQuickItem* line = shelf.named(name);
        REQUIRE(line);
        CHECK(line->height() == 56);
    }
    CHECK(shelf.named("Open a file")->hasActiveFocus());
    shelf.key(Qt::Key_Escape);
    CHECK_FALSE(shelf.named("Open a file"));
    // A tap beside it closes it, and does nothing else.
    REQUIRE(shelf.click("More"));
    const int current = shelf.list().current();
    QTest::mouseClick(shelf.door.window(), Qt::LeftButton, Qt::NoModifier,
                      shelf.middleOf(shelf.named(shelf.nameOf(current + 2))));
    QCoreApplication::processEvents();
    CHECK_FALSE(shelf.named("Open a file"));
    CHECK(shelf.list().current() == current);
    shelf.key(Qt::Key_F10);
    REQUIRE(shelf.named("Open a file"));
    shelf.key(Qt::Key_Down);
    CHECK(shelf.named("New routine")->hasActiveFocus());
    shelf.key(Qt::Key_Down);
    CHECK(shelf.named("Edit Classic back massage")->hasActiveFocus());
    shelf.key(Qt::Key_Return);
    CHECK_FALSE(shelf.named("Open a file"));
    CHECK(shelf.ports.opener.files.size() == 1);
    CHECK(shelf.app.shell()->screen() == ShellModel::Library); // nothing was started
}

TEST_CASE("an icon that stands alone says what it means when the keyboard comes to it") {
    Shelf shelf;
    CHECK(shelf.tip().isEmpty());
    shelf.named("Settings")->forceActiveFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    CHECK(shelf.tip() == "Settings");
    shelf.named("History")->forceActiveFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    CHECK(shelf.tip() == "History");
}

TEST_CASE("in the settings a program of one's own is named, and heard") {
    Shelf shelf;
    QString heard;
    QObject::connect(shelf.app.sound(), &SoundModel::hearAsked,
                     [&] { heard = shelf.app.settings()->value().sound.ownVoice; });
    shelf.app.shell()->ask(commands::Action::Settings);
    QCoreApplication::processEvents();
    REQUIRE(shelf.click("Part: Voice"));
    CHECK_FALSE(shelf.named("A program of your own that speaks")); // no command line in plain sight
    REQUIRE(shelf.click("Another voice…"));
    REQUIRE(shelf.click("A program of your own that speaks"));
    for (const char letter : QByteArray("my-voice {out}"))
        QTest::keyClick(shelf.door.window(), letter);
    REQUIRE(shelf.click("Hear it"));
    CHECK(heard == "my-voice {out}");
}

TEST_CASE("the chosen routine is taken away as cards to print") {
    Stage stage;
    stage.app.shell()->ask(commands::Action::Leave);
    REQUIRE(stage.click("More"));
    REQUIRE(stage.click("Cards to print"));
    CHECK(stage.ports.paper.written == "classic-back .pdf");
    QCoreApplication::processEvents();
    CHECK(stage.app.shell()->notice().startsWith("The handout is here"));
}
