// The flows around the session, through the real window with keys and mouse.
#include "stage.h"

#include "support/catch.h"

#include <QDir>

using namespace effleur;
using namespace effleur::window;
using namespace effleur::window::kit;
using namespace effleur::window::settings;
using namespace effleur::window::shell;
using test::Stage;

namespace {

void type(Stage& stage, const QString& text) {
    for (const QChar letter : text)
        QTest::keyClick(stage.door.window(), letter.toLatin1());
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("a yes for a doctor warns in its line, and only the way back or a hold remain") {
    Stage stage;
    stage.showcase.turnTo(prepare::Page::AskDoctor);
    stage.app.prepare()->chooseNone();
    phrases::Phrasebook words;
    REQUIRE(stage.click(words.question(routine::HealthQuestion::Operation)));
    CHECK(stage.app.prepare()->answer().needsHold);
    CHECK(stage.named("Back to library"));
    CHECK_FALSE(stage.named("None of these"));
    QQuickItem* hold = stage.named("Hold to go on");
    REQUIRE(hold);
    QTest::mousePress(stage.door.window(), Qt::LeftButton, Qt::NoModifier, stage.middleOf(hold));
    stage.app.shell()->dispatch(shell::HoldElapsed{});
    QTest::mouseRelease(stage.door.window(), Qt::LeftButton, Qt::NoModifier, stage.middleOf(hold));
    CHECK(stage.app.prepare()->pages().page == prepare::Page::Steps);
    REQUIRE(stage.click("Ask a doctor first"));
    CHECK(stage.named("Go on"));
}

TEST_CASE("a sore place is shown on the back, taken back by its chip, and the session leaves it out") {
    Stage stage;
    stage.app.prepare()->chooseNone();
    stage.showcase.turnTo(prepare::Page::LeaveOut);
    phrases::Phrasebook words;
    REQUIRE(stage.click(words.question(routine::HealthQuestion::SoreSpot)));
    CHECK(stage.named("Choose the area first"));
    QQuickItem* back = stage.named("The back");
    REQUIRE(back);
    // Over the lower back, beside the spine.
    const QPoint at = back->mapToScene(QPointF(back->width() * 0.44, back->height() * 0.7)).toPoint();
    QTest::mouseClick(stage.door.window(), Qt::LeftButton, Qt::NoModifier, at);
    CHECK(stage.app.prepare()->areas()->ids() == QStringList{"lower-back-left"});
    stage.door.picture();
    REQUIRE(stage.click("Take back: lower back on the left"));
    CHECK(stage.app.prepare()->areas()->ids().isEmpty());
    QTest::mouseClick(stage.door.window(), Qt::LeftButton, Qt::NoModifier, at);
    stage.app.prepare()->start();
    CHECK(stage.app.shell()->screen() == ShellModel::Session);
    CHECK_FALSE(stage.session().player().session().adjustments.leftOut.empty());
}

TEST_CASE("a question of a step is answered with yes, else the step is not played") {
    Stage stage;
    stage.showcase.turnTo(prepare::Page::Steps);
    CHECK(stage.app.prepare()->refused().size() == 1);
    REQUIRE(stage.click(stage.app.prepare()->asks()->choices()[0].text));
    CHECK(stage.app.prepare()->refused().empty());
}

TEST_CASE("somebody is chosen by mouse, and their pressure is today's") {
    Stage stage;
    REQUIRE(stage.click("Anna"));
    CHECK(stage.app.people()->todayName() == "Anna");
    CHECK(stage.app.prepare()->ceiling() == 2);
    CHECK(stage.app.prepare()->areas()->ids() == QStringList{"shoulder-left"});
}

TEST_CASE("by mouse alone the pages are gone through, back and forth, to the session") {
    Stage stage;
    const auto press = [&stage](const QString& name) {
        INFO(name.toStdString());
        stage.rest();
        stage.door.picture();
        REQUIRE(stage.click(name));
    };
    press("Feel the numbers");
    press("Too much");
    press("Back");
    press("Go on");
    press("Go on");
    press("None of these");
    press("Back");
    press("None of these");
    press("None of these");
    press("None of these");
    press("Go on");
    press("They say yes at 2");
    press("Start");
    CHECK(stage.app.shell()->screen() == ShellModel::Session);
}

TEST_CASE("a page is read aloud by its button") {
    Stage stage;
    QString said;
    QObject::connect(stage.app.sound(), &SoundModel::hearAsked, [&said](const QString& words) { said = words; });
    stage.showcase.turnTo(prepare::Page::NotToday);
    REQUIRE(stage.click("Read aloud"));
    CHECK(said == stage.app.prepare()->page().told);
    CHECK(said.contains("Alcohol or drugs today"));
}

TEST_CASE("reading aloud is stopped by a second press, and by going on or back") {
    Stage stage;
    int begun = 0;
    int hushed = 0;
    QObject::connect(stage.app.sound(), &SoundModel::hearAsked, [&begun] { ++begun; });
    QObject::connect(stage.app.sound(), &SoundModel::hushAsked, [&hushed] { ++hushed; });
    stage.showcase.turnTo(prepare::Page::NotToday);
    REQUIRE(stage.click("Read aloud"));
    CHECK(stage.app.sound()->aloud());
    REQUIRE(stage.click("Stop reading"));
    CHECK_FALSE(stage.app.sound()->aloud());
    CHECK(begun == 1);
    CHECK(hushed == 1);
    REQUIRE(stage.click("Read aloud"));
    stage.app.prepare()->notToday()->toggle(0); // a tick is no going on
    CHECK(stage.app.sound()->aloud());
    stage.app.prepare()->notToday()->toggle(0);
    stage.rest();
    stage.key(Qt::Key_Space);
    CHECK_FALSE(stage.app.sound()->aloud());
    CHECK(hushed == 2);
    REQUIRE(stage.click("Read aloud"));
    stage.app.shell()->ask(commands::Action::Leave);
    CHECK_FALSE(stage.app.sound()->aloud());
    CHECK(begun == 3);
    CHECK(hushed == 3);
}

TEST_CASE("a click twice goes on by one page") {
    Stage stage;
    stage.rest();
    REQUIRE(stage.click("Go on"));
    REQUIRE(stage.click("Go on"));
    CHECK(stage.app.prepare()->pages().page == prepare::Page::Ready);
}

TEST_CASE("chips turn the picture, change the light and the count-in") {
    Stage stage;
    REQUIRE(stage.click("Head up"));
    CHECK(stage.app.settings()->quarterTurns() == 1);
    REQUIRE(stage.click("Theme candle"));
    CHECK(stage.app.settings()->scheme() == Theme::Day);
    REQUIRE(stage.click("Count-in 3 s"));
    CHECK(stage.app.settings()->countIn() == 5);
}

TEST_CASE("the voice is chosen before the session: full, brief, tones") {
    Stage stage;
    REQUIRE(stage.click("Voice full"));
    REQUIRE(stage.click("Voice brief"));
    CHECK(stage.app.sound()->telling() == SoundModel::TonesAlone);
    REQUIRE(stage.click("Voice tones"));
    CHECK(stage.app.sound()->telling() == SoundModel::Everything);
}

TEST_CASE("at the end letters go into the note, and Ctrl+Enter is done") {
    Stage stage;
    stage.showcase.show("stopped");
    QString kept;
    QObject::connect(&stage.app, &AppModel::noteReady, [&kept](const QString& note) { kept = note; });
    QQuickItem* note = stage.named("Note");
    REQUIRE(note);
    QTest::mouseClick(stage.door.window(), Qt::LeftButton, Qt::NoModifier, stage.middleOf(note));
    type(stage, "too firm");
    CHECK(stage.app.finish()->note() == "too firm");
    CHECK(stage.app.settings()->scheme() == Theme::Candle); // T is a letter here
    QTest::keyClick(stage.door.window(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(kept == "too firm");
    CHECK(stage.app.shell()->screen() == ShellModel::Library);
}

TEST_CASE("the note has the focus from the beginning: letters and signs go into it and are no commands") {
    Stage stage;
    stage.showcase.show("well-done");
    const auto scheme = stage.app.settings()->scheme();
    QCoreApplication::processEvents();
    stage.key(Qt::Key_Space);
    REQUIRE(stage.app.shell()->screen() == ShellModel::Finish);
    QCoreApplication::processEvents();
    QQuickItem* note = stage.named("Note");
    REQUIRE(note);
    REQUIRE(note->property("written").toString().isEmpty());
    CHECK(note->isAncestorOf(qobject_cast<QQuickWindow*>(stage.door.window())->activeFocusItem()));
    // The key that led here is still held.
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
    QCoreApplication::sendEvent(stage.door.window(), &held);
    CHECK(note->property("written").toString().isEmpty());
    for (const char letter : QByteArray("t?x "))
        QTest::keyClick(stage.door.window(), letter);
    CHECK(stage.app.finish()->note() == "t?x ");
    CHECK(stage.app.settings()->scheme() == scheme);
    CHECK_FALSE(stage.app.shell()->keysOpen());
    // Let go of, it is still no place for commands.
    stage.key(Qt::Key_Escape);
    QTest::keyClick(stage.door.window(), 't');
    CHECK(stage.app.settings()->scheme() == scheme);
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(stage.app.shell()->screen() == ShellModel::Library);
}

TEST_CASE("the note shows five lines or more, whatever was changed in the session, at every size and in German") {
    for (const char* language : {"en", "de"})
        for (const int percent : {100, 115, record::largestText}) {
            record::Settings settings;
            settings.language = QString::fromLatin1(language);
            settings.textPercent = percent;
            Stage stage(settings);
            stage.showcase.show("kneading");
            for (int change = 0; change < 5; ++change)
                change % 2 == 0 ? stage.session().easeOff() : stage.session().firmer();
            stage.session().end();
            REQUIRE_FALSE(stage.app.finish()->more().isEmpty());
            for (const QSize size : {QSize(1280, 800), QSize(1024, 640), QSize(1920, 1080), QSize(1000, 800)}) {
                stage.door.window()->resize(size);
                stage.door.picture();
                QQuickItem* note = Stage::firstOf("NoteBox", stage.content());
                REQUIRE(note);
                INFO(language << ", " << percent << " %, " << size.width() << "x" << size.height());
                CHECK(note->property("lines").toDouble() >= 5);
            }
        }
}

TEST_CASE("the softer version is one press, and says where it is") {
    Stage stage;
    stage.showcase.show("finished-eased");
    REQUIRE(stage.click("Save as a softer version"));
    CHECK(stage.app.shell()->notice().contains("softer"));
    CHECK(QDir(stage.own.path()).entryList({"*softer.routine.json"}).size() == 1);
    REQUIRE(stage.click("Again"));
    CHECK(stage.app.shell()->screen() == ShellModel::Prepare);
}

TEST_CASE("in the history Delete asks, and the second press removes") {
    Stage stage;
    stage.app.shell()->ask(commands::Action::History);
    QCoreApplication::processEvents();
    const auto before = stage.journal.sessions().size();
    stage.key(Qt::Key_Down);
    CHECK(stage.app.history()->current() == 1);
    stage.key(Qt::Key_Delete);
    CHECK(stage.journal.sessions().size() == before);
    stage.door.picture(); // the other answer finds its place beside it
    REQUIRE(stage.click("Yes, remove it"));
    CHECK(stage.journal.sessions().size() == before);
    stage.clock.advance(session::Millis{1000});
    REQUIRE(stage.click("Yes, remove it"));
    CHECK(stage.journal.sessions().size() == before - 1);
    REQUIRE(stage.click("Removed. Undo"));
    CHECK(stage.journal.sessions().size() == before);
    stage.key(Qt::Key_Delete);
    stage.clock.advance(session::Millis{1000});
    stage.key(Qt::Key_Delete);
    CHECK(stage.journal.sessions().size() == before - 1);
    REQUIRE(stage.click("Remove everything"));
    stage.door.picture(); // the other answer finds its place beside it
    REQUIRE(stage.click("Keep everything"));
    CHECK(stage.journal.sessions().size() == before - 1);
    stage.key(Qt::Key_Escape);
    CHECK(stage.app.shell()->screen() == ShellModel::Prepare);
}

TEST_CASE("people are added and changed by mouse and keys") {
    Stage stage;
    stage.app.shell()->ask(commands::Action::History);
    REQUIRE(stage.click("People"));
    QQuickItem* box = stage.named("Somebody new");
    REQUIRE(box);
    QTest::mouseClick(stage.door.window(), Qt::LeftButton, Qt::NoModifier, stage.middleOf(box));
    type(stage, "Bo");
    QTest::keyClick(stage.door.window(), Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(stage.journal.people().size() == 3);
    CHECK(stage.app.people()->name() == "Bo");
    REQUIRE(stage.click("Pressure 1"));
    CHECK(stage.journal.people()[1].pressure == 1);
    REQUIRE(stage.click("Remove"));
    stage.door.picture(); // the other answer finds its place beside it
    stage.clock.advance(session::Millis{1000});
    REQUIRE(stage.click("Yes, remove"));
    CHECK(stage.journal.people().size() == 2);
}

TEST_CASE("how tense somebody is takes one tap, one more takes it back, a drag moves it, and keys move it too") {
    Stage stage;
    stage.app.people()->chooseToday(0);
    stage.showcase.show("stopped");
    stage.door.picture();
    QQuickItem* track = stage.named("Anna, after");
    REQUIRE(track);
    const auto at = [&](double tense) {
        const double disc = track->property("disc").toDouble();
        const QPointF place(disc + tense * (track->width() - 2 * disc) / 10, track->height() / 2);
        return track->mapToScene(place).toPoint();
    };
    QQuickWindow* window = stage.door.window();
    const auto after = [&] { return stage.app.finish()->tense()->massaged().after; };
    for (const int tense : {3, 0, 10}) {
        QTest::mouseClick(window, Qt::LeftButton, Qt::NoModifier, at(tense));
        CHECK(after() == tense);
        CHECK(track->property("value").toInt() == tense);
    }
    QTest::mouseClick(window, Qt::LeftButton, Qt::NoModifier, at(10));
    CHECK(after() == -1);
    QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, at(2));
    QTest::mouseMove(window, at(6));
    QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, at(6));
    CHECK(after() == 6);
    // The note has kept the focus all the while.
    QTest::keyClick(window, 't');
    CHECK(stage.app.finish()->note() == "t");
    track->forceActiveFocus(Qt::TabFocusReason);
    stage.key(Qt::Key_Right);
    stage.key(Qt::Key_Right);
    CHECK(after() == 8);
    stage.key(Qt::Key_Left);
    CHECK(after() == 7);
    stage.key(Qt::Key_Delete);
    CHECK(after() == -1);
    stage.key(Qt::Key_Left);
    CHECK(after() == 5);
    track->setProperty("value", 9); // as a reader of the screen does
    CHECK(after() == 9);
    stage.key(Qt::Key_Left);
    CHECK(track->property("value").toInt() == 8);
}

TEST_CASE("before the session it is asked on the way, and Space goes on all the same") {
    Stage stage;
    stage.showcase.turnTo(window::prepare::Page::Ready);
    stage.door.picture();
    QQuickItem* track = stage.named("How tense: You");
    REQUIRE(track);
    QTest::mouseClick(stage.door.window(), Qt::LeftButton, Qt::NoModifier, stage.middleOf(track));
    CHECK(stage.app.prepare()->tense().giver == 5);
    track->forceActiveFocus(Qt::TabFocusReason);
    stage.key(Qt::Key_Right);
    CHECK(stage.app.prepare()->tense().giver == 6);
    CHECK(stage.app.prepare()->pages().page == window::prepare::Page::Ready);
    stage.rest();
    stage.key(Qt::Key_Space);
    CHECK(stage.app.prepare()->pages().page == window::prepare::Page::NotToday);
    stage.app.lesson()->begin();
    stage.showcase.turnTo(window::prepare::Page::Ready);
    stage.door.picture();
    CHECK_FALSE(stage.named("How tense: You"));
}
