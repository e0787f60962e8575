// What hands do: keys that are held, fields, gestures, actions of a screen reader, windows that close or are small.
#include "stage.h"

#include "support/catch.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace effleur;
using namespace effleur::record;
using namespace effleur::window;
using namespace effleur::window::play;
using namespace effleur::window::shell;
using session::Millis;
using test::Stage;

namespace {

/// A key as the window system tells of it.
void send(QQuickWindow* window, QEvent::Type type, int key, bool repeats = false, quint32 place = 0,
          const QString& text = {}, Qt::KeyboardModifiers modifiers = {}) {
    QKeyEvent event(type, key, modifiers, place, 0, 0, text, repeats);
    QCoreApplication::sendEvent(window, &event);
}

/// Held as long as it sends this many repeats: marked as such, or as going up and down at once.
void hold(QQuickWindow* window, int key, int repeats, bool marked) {
    send(window, QEvent::KeyPress, key, false, 65);
    for (int repeat = 0; repeat < repeats; ++repeat) {
        send(window, QEvent::KeyRelease, key, marked, 65);
        send(window, QEvent::KeyPress, key, marked, 65);
    }
}

void collect(QQuickItem* item, std::vector<QQuickItem*>& found) {
    if (!item->isVisible()) return;
    if (item->activeFocusOnTab()) found.push_back(item);
    for (QQuickItem* child : item->childItems())
        collect(child, found);
}

std::vector<QQuickItem*> controls(const Stage& stage) {
    std::vector<QQuickItem*> found;
    collect(stage.content(), found);
    return found;
}

bool isPress(const QQuickItem* item) {
    return item->metaObject()->indexOfSignal("heldByKey()") >= 0;
}

QRectF boxOf(const QQuickItem* item) {
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// What of an item is not clipped away.
QRectF seen(const QQuickItem* item) {
    QRectF box = boxOf(item);
    for (const QQuickItem* around = item->parentItem(); around; around = around->parentItem())
        if (around->clip()) box &= boxOf(around);
    return box;
}

std::string nameOf(const QQuickItem* item) {
    return item->property("name").toString().toStdString();
}

bool german(const char* language) {
    return std::string(language) == "de";
}

void type(Stage& stage, const QString& text) {
    for (const QChar letter : text)
        QTest::keyClick(stage.door.window(), letter.toLatin1());
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("whatever can have the focus is a control that is pressed, a field, a track, or the back to choose from") {
    for (const QString& state : test::Showcase::states()) {
        if (state.startsWith("finished")) continue;
        Stage stage;
        stage.showcase.show(state);
        QCoreApplication::processEvents();
        for (const QQuickItem* control : controls(stage)) {
            const QByteArray kind = control->metaObject()->className();
            INFO(state.toStdString() << ": " << kind.toStdString());
            CHECK((isPress(control) || kind.startsWith("TextBox") || kind.startsWith("NoteBox") ||
                   kind.startsWith("OwnMinutes") || kind.startsWith("AreaPicker") || kind.startsWith("TenseTrack")));
        }
    }
}

TEST_CASE("a focused control acts once for one press of Space, Enter or the keypad's Enter, however long it is held") {
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        for (const bool marked : {true, false}) {
            Stage stage;
            stage.app.shell()->ask(commands::Action::Settings);
            QCoreApplication::processEvents();
            QQuickItem* control = stage.named("Count-in: more");
            REQUIRE(control);
            const int before = stage.app.settings()->countIn();
            control->forceActiveFocus(Qt::TabFocusReason);
            hold(stage.door.window(), key, 10, marked);
            CHECK(stage.app.settings()->countIn() == before + 1);
            send(stage.door.window(), QEvent::KeyRelease, key, false, 65);
            stage.app.shell()->dispatch(shell::Settled{});
            hold(stage.door.window(), key, 10, marked);
            CHECK(stage.app.settings()->countIn() == before + 2);
        }
}

TEST_CASE("Space that is held on Next goes one step, on Ease off one level") {
    for (const bool marked : {true, false}) {
        Stage stage;
        stage.showcase.show("kneading");
        QCoreApplication::processEvents();
        const auto step = stage.session().facts().step;
        stage.named("Next step")->forceActiveFocus(Qt::TabFocusReason);
        hold(stage.door.window(), Qt::Key_Space, 30, marked);
        CHECK(stage.session().player().timeline().ordinalOf(stage.session().facts().step) ==
              following(*stage.session().player().timeline().ordinalOf(step)));
    }
    for (const bool marked : {true, false}) {
        Stage stage;
        stage.showcase.show("kneading");
        QCoreApplication::processEvents();
        stage.named("Ease off, pressure now 3")->forceActiveFocus(Qt::TabFocusReason);
        hold(stage.door.window(), Qt::Key_Space, 30, marked);
        stage.app.shell()->dispatch(shell::HoldElapsed{});
        CHECK(stage.session().pressure().asked == 2);
        CHECK(stage.session().player().session().adjustments.leftOut.empty());
    }
}

TEST_CASE("the start that is held can be held by a key, and a tap of it does not start") {
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        Stage stage;
        stage.showcase.show("prepare-doctor");
        QCoreApplication::processEvents();
        QQuickItem* control = stage.named("Hold to go on");
        REQUIRE(control);
        control->forceActiveFocus(Qt::TabFocusReason);
        send(stage.door.window(), QEvent::KeyPress, key, false, 65);
        send(stage.door.window(), QEvent::KeyRelease, key, false, 65);
        stage.app.shell()->dispatch(shell::Settled{});
        stage.app.shell()->dispatch(shell::HoldElapsed{});
        CHECK(stage.app.prepare()->answer().needsHold);
        hold(stage.door.window(), key, 20, true);
        stage.app.shell()->dispatch(shell::HoldElapsed{});
        CHECK_FALSE(stage.app.prepare()->answer().needsHold);
        CHECK(stage.app.prepare()->pages().page == prepare::Page::Steps);
    }
}

TEST_CASE("E and Escape that are held when another window takes the focus come to nothing") {
    Stage stage;
    stage.showcase.show("kneading");
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_Escape}) {
        QFocusEvent back(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(stage.door.window(), &back);
        send(stage.door.window(), QEvent::KeyPress, key, false, 26);
        QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(stage.door.window(), &away);
        stage.app.shell()->dispatch(shell::HoldElapsed{});
        CHECK(stage.app.shell()->screen() == ShellModel::Session);
        CHECK(stage.session().player().session().adjustments.leftOut.empty());
    }
    CHECK(stage.session().mode() == SessionModel::Paused);
}

TEST_CASE("a key reaches the session with what it types and where it lies") {
    Stage stage;
    stage.showcase.show("kneading");
    send(stage.door.window(), QEvent::KeyPress, 0x0423, false, 26, QString(QChar(0x0443))); // Russian, where E lies
    CHECK(stage.session().pressure().asked == 2);
    send(stage.door.window(), QEvent::KeyRelease, Qt::Key_E, false, 26, "e"); // the layout was changed meanwhile
    stage.app.shell()->dispatch(shell::Settled{});
    stage.app.shell()->dispatch(shell::HoldElapsed{});
    CHECK(stage.session().player().session().adjustments.leftOut.empty());
    send(stage.door.window(), QEvent::KeyPress, Qt::Key_3, false, 12, "3", Qt::ShiftModifier); // AZERTY
    CHECK(stage.app.shell()->value().typed == "3");
    stage.door.picture();
    std::vector<QQuickItem*> all{stage.content()};
    bool told = false;
    while (!all.empty()) {
        QQuickItem* item = all.back();
        all.pop_back();
        told = told || (item->isVisible() && item->property("text").toString() == "Go to step 3: Enter");
        for (QQuickItem* child : item->childItems())
            all.push_back(child);
    }
    CHECK(told);
}

TEST_CASE("under a sheet nothing has the focus and nothing can be clicked") {
    Stage stage;
    stage.showcase.show("kneading");
    QCoreApplication::processEvents();
    const auto step = stage.session().facts().step;
    QQuickItem* next = stage.named("Next step");
    next->forceActiveFocus(Qt::TabFocusReason);
    const QPoint at = stage.middleOf(next);
    stage.key(Qt::Key_Question);
    REQUIRE(stage.app.shell()->keysOpen());
    CHECK_FALSE(next->hasActiveFocus());
    stage.key(Qt::Key_Return);
    CHECK(stage.session().facts().step == step);
    stage.key(Qt::Key_Escape);
    stage.app.shell()->ask(commands::Action::Menu);
    QCoreApplication::processEvents();
    QTest::mouseClick(stage.door.window(), Qt::LeftButton, Qt::NoModifier, at);
    CHECK(stage.session().facts().step == step);
}

TEST_CASE("every action that a screen reader is offered does what a press does, once") {
    for (const char* state :
         {"prepare-ready", "prepare-questions", "settings", "console", "console-sheet", "history"}) {
        Stage stage;
        stage.showcase.show(state);
        stage.door.picture();
        int tried = 0;
        for (QQuickItem* control : controls(stage)) {
            if (!isPress(control)) continue;
            QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(control);
            REQUIRE(reader);
            const auto role = reader->role();
            if (role != QAccessible::CheckBox && role != QAccessible::RadioButton) continue; // they stay where they are
            QSignalSpy pressed(control, SIGNAL(triggered()));
            for (const QString& action :
                 {QAccessibleActionInterface::toggleAction(), QAccessibleActionInterface::pressAction()}) {
                if (!reader->actionInterface()->actionNames().contains(action)) continue;
                INFO(state << ", " << nameOf(control) << ": " << action.toStdString());
                reader->actionInterface()->doAction(action);
                CHECK(pressed.size() == 1);
                pressed.clear();
                ++tried;
            }
        }
        CHECK((tried > 3 || std::string(state) == "history"));
    }
}

TEST_CASE("a tick is on when a screen reader toggles it") {
    Stage stage;
    stage.showcase.show("prepare-ready");
    stage.door.picture();
    QQuickItem* firm = stage.named("Firm surface");
    REQUIRE(firm);
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(firm);
    const bool before = reader->state().checked;
    reader->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(reader->state().checked != before);
}

TEST_CASE("an area is chosen by keys alone") {
    Stage stage;
    stage.showcase.turnTo(prepare::Page::LeaveOut);
    stage.app.prepare()->leaveOut()->toggle(0);
    stage.door.picture();
    QQuickItem* back = stage.named("The back");
    REQUIRE(back);
    back->forceActiveFocus(Qt::TabFocusReason);
    stage.key(Qt::Key_Down);
    hold(stage.door.window(), Qt::Key_Space, 5, true);
    CHECK(stage.app.prepare()->areas()->choices()[1].on);
    CHECK(stage.app.prepare()->areas()->ids().size() == 1);
    stage.key(Qt::Key_Up);
    stage.key(Qt::Key_Up);
    stage.key(Qt::Key_Return);
    CHECK(stage.app.prepare()->areas()->choices().back().on);
    CHECK(stage.app.shell()->screen() == ShellModel::Prepare);
}

TEST_CASE("a name that is written with a space in it stays as it is typed, and so does the caret") {
    Stage stage;
    stage.app.shell()->ask(commands::Action::History);
    stage.app.shell()->ask(commands::Action::People);
    stage.app.people()->setCurrent(0);
    QCoreApplication::processEvents();
    QQuickItem* field = stage.named("Name");
    REQUIRE(field);
    field->forceActiveFocus();
    QTest::keyClick(stage.door.window(), Qt::Key_A, Qt::ControlModifier);
    type(stage, "abcd e");
    QTest::keyClick(stage.door.window(), Qt::Key_Backspace);
    type(stage, "f");
    CHECK(field->property("written").toString() == "abcd f");
    type(stage, " ");
    CHECK(field->property("written").toString() == "abcd f ");
    QTest::keyClick(stage.door.window(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(field->property("written").toString() == "abcd f");
    CHECK(stage.app.people()->rows()->at(stage.app.people()->current(), "name") == "abcd f");
}

TEST_CASE("what was typed is kept when the window closes, in every field") {
    Stage stage;
    stage.showcase.show("stopped");
    QString note;
    QObject::connect(&stage.app, &AppModel::noteReady, [&note](const QString& told) { note = told; });
    QCoreApplication::processEvents();
    stage.named("Note")->forceActiveFocus();
    type(stage, "left shoulder");
    stage.door.window()->close();
    CHECK(note == "left shoulder");

    stage.app.shell()->ask(commands::Action::History);
    stage.app.shell()->ask(commands::Action::People);
    stage.door.window()->show();
    QCoreApplication::processEvents();
    const auto before = stage.journal.people().size();
    stage.named("Somebody new")->forceActiveFocus();
    type(stage, "Bo");
    stage.door.window()->close();
    CHECK(stage.journal.people().size() == before + 1);

    stage.app.shell()->ask(commands::Action::Settings);
    stage.door.window()->show();
    QCoreApplication::processEvents();
    REQUIRE(stage.click("Part: Voice"));
    REQUIRE(stage.click("Another voice…"));
    QCoreApplication::processEvents();
    QQuickItem* own = stage.named("A program of your own that speaks");
    REQUIRE(own);
    own->forceActiveFocus();
    type(stage, "say ");
    stage.door.window()->close();
    CHECK(stage.app.sound()->value().ownVoice == "say");
}

TEST_CASE("Ctrl+Q and Ctrl+W ask to close, also while a field is written in") {
    for (const Qt::Key key : {Qt::Key_Q, Qt::Key_W}) {
        Stage stage;
        stage.showcase.show("stopped");
        QCoreApplication::processEvents();
        QSignalSpy asked(&stage.app, &AppModel::closeRequested);
        stage.named("Note")->forceActiveFocus();
        type(stage, "a");
        stage.key(key, Qt::ControlModifier);
        CHECK(asked.size() == 1);
        CHECK(stage.app.finish()->note() == "a");
    }
}

TEST_CASE("from 800 by 480 up every control of a session is on the screen") {
    for (const char* state : {"kneading", "changing", "paused", "waiting", "easing-off", "console", "prepare-doctor",
                              "prepare-every-yes", "prepare-areas", "prepare-feel-known", "prepare-tom"}) {
        Stage stage;
        stage.showcase.show(state);
        for (const QSize size :
             {QSize(800, 480), QSize(1024, 600), QSize(910, 512), QSize(1366, 768), QSize(480, 800)}) {
            if (size.width() >= stage.door.window()->minimumWidth()) stage.door.window()->resize(size);
            stage.door.picture();
            const QRectF window(QPointF(), stage.door.window()->size());
            for (const QQuickItem* control : controls(stage)) {
                const QRectF box = seen(control);
                INFO(state << ", " << size.width() << "x" << size.height() << ": " << nameOf(control));
                CHECK(window.contains(box));
            }
        }
        CHECK(stage.door.window()->minimumWidth() <= 800);
        CHECK(stage.door.window()->minimumHeight() <= 440); // and a frame
    }
}

TEST_CASE("the window is shown inside its screen") {
    Stage stage; // without a display the screen is 800 by 800
    stage.door.window()->hide();
    REQUIRE(stage.door.window()->width() > stage.door.window()->screen()->availableSize().width());
    stage.door.show();
    CHECK(stage.door.window()->screen()->availableGeometry().contains(stage.door.window()->geometry()));
}

TEST_CASE("what is dropped is opened, or it is said why not") {
    const std::filesystem::path root = EFFLEUR_SOURCE_DIR;
    const auto url = [&root](const char* name) {
        return QUrl::fromLocalFile(QString::fromStdString((root / "routines" / name).string()));
    };
    Stage stage;
    stage.app.shell()->ask(commands::Action::Leave);
    const auto told = [&stage](const QList<QUrl>& urls) {
        stage.app.shell()->say({});
        stage.app.library()->drop(urls);
        return stage.app.shell()->notice();
    };
    CHECK(told({}) == "Only a file can be dropped here.");
    CHECK(told({QUrl("sftp://h/a.routine.json")}).contains("sftp://h/a.routine.json is not on this computer"));
    CHECK(stage.app.shell()->screen() == ShellModel::Library);
    CHECK(told({url("no-such.routine.json"), url("classic-back.routine.json")}).contains("no-such"));
    CHECK(stage.app.shell()->screen() == ShellModel::Library);
    CHECK(told({url("classic-back.routine.json"), url("first-massage.routine.json")}).contains("of 2 files"));
    CHECK(stage.app.shell()->screen() == ShellModel::Prepare);
    stage.app.shell()->ask(commands::Action::Leave);
    CHECK(told({url("classic-back.routine.json")}).isEmpty());
    CHECK(stage.app.shell()->screen() == ShellModel::Prepare);
}

TEST_CASE("the window is called after the routine only while that is what it shows") {
    Stage stage;
    CHECK(stage.door.window()->title() == "Classic back massage");
    stage.app.shell()->ask(commands::Action::Leave);
    CHECK(stage.door.window()->title().isEmpty());
    stage.app.open(test::classic());
    CHECK(stage.door.window()->title() == "Classic back massage");
    stage.app.shell()->ask(commands::Action::Settings);
    CHECK(stage.door.window()->title().isEmpty());
}

TEST_CASE("the key sheet lists what keys do on the screen below, in the person's language") {
    Settings settings;
    settings.language = "de";
    Stage german(settings);
    const kit::KeyHelp& help = *german.app.commands().here();
    const auto all = [&help] {
        QStringList lines;
        for (int row = 0; row < help.rowCount(); ++row)
            lines << help.data(help.index(row), kit::KeyHelp::Keys).toString() + ": " +
                         help.data(help.index(row), kit::KeyHelp::What).toString();
        return lines.join(QLatin1Char('\n'));
    };
    german.showcase.show("kneading");
    CHECK(all().contains("Leertaste"));
    CHECK_FALSE(all().contains("Space"));
    CHECK_FALSE(all().contains("Backspace"));
    german.app.shell()->ask(commands::Action::Leave);
    CHECK(all().contains("Strg+O"));
    CHECK(all().contains("T  F5: Unterrichten"));
    CHECK_FALSE(all().contains("Leertaste"));
    CHECK(all().count(QRegularExpression("^T\\b", QRegularExpression::MultilineOption)) == 1);
    german.app.shell()->ask(commands::Action::History);
    CHECK(all().contains("Entf"));
}

TEST_CASE("the questions are read whole, in every language and at every size of text") {
    for (const char* language : {"en", "de"})
        for (const int percent : {100, 115, largestText}) {
            Settings settings;
            settings.language = QString::fromLatin1(language);
            settings.textPercent = percent;
            Stage stage(settings);
            stage.door.window()->resize(1280, 800);
            stage.door.picture();
            for (QQuickItem* group =
                     stage.named(QString::fromUtf8(german(language) ? "Erst ärztlich fragen" : "Ask a doctor first"));
                 group; group = group->parentItem())
                if (group->clip()) {
                    INFO(language << ", " << percent << " %");
                    CHECK(group->property("contentHeight").toDouble() <= group->height());
                    break;
                }
        }
}
