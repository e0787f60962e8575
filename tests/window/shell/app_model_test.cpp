#include "window/shell/app_model.h"

#include "support/application.h"
#include "support/catch.h"
#include "support/opened.h"
#include "support/showcase.h"

#include <QTimer>
#include <QtCore/qtestsupport_core.h>

using namespace effleur;
using namespace effleur::record;
using namespace effleur::window;
using namespace effleur::window::kit;
using namespace effleur::window::play;
using namespace effleur::window::shell;
using session::Millis;
using namespace std::chrono_literals;

namespace {

struct Room {
    test::StandingClock clock;
    AppModel app{(test::application(), Ports{clock}), {}, {}, "en"};
    test::Showcase showcase{test::opened(app), clock};

    void press(int key, int modifiers = 0) {
        app.shell()->keyDown(key, modifiers, false);
        app.shell()->keyUp(key, false);
        app.shell()->dispatch(shell::Settled{});
    }
    /// Whoever is massaged has had a session before.
    void know() {
        app.people()->keepAnswers({});
        app.open(sample::plan());
    }
    stage::Mode mode() { return app.session()->mode(); }
};

} // namespace

TEST_CASE("Space, Space begins where everything was no before, and the presses are not too close") {
    Room room;
    room.know();
    room.clock.advance(Millis{1500});
    room.press(Qt::Key_Space);
    CHECK(room.app.shell()->screen() == ShellModel::Prepare);
    room.press(Qt::Key_Space);
    CHECK(room.app.shell()->screen() == ShellModel::Prepare);
    room.clock.advance(Millis{1500});
    room.press(Qt::Key_Space);
    CHECK(room.app.shell()->screen() == ShellModel::Session);
    CHECK(room.mode() == SessionModel::Changing);
}

TEST_CASE("what was agreed on before holds in the session") {
    Room room;
    room.app.prepare()->setCeiling(2);
    room.showcase.playTo(sample::kneading, 0, 0.5);
    CHECK(room.app.session()->pressure().level == 2);
}

TEST_CASE("a held key eases off once, and leaves the area out after 0.8 s") {
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    room.app.shell()->keyDown(Qt::Key_E, 0, false);
    CHECK(room.app.session()->pressure().level == 2);
    for (int repeat = 0; repeat < 20; ++repeat)
        CHECK(room.app.shell()->keyDown(Qt::Key_E, 0, true));
    CHECK(room.app.session()->pressure().level == 2);
    room.clock.advance(Millis{800});
    room.app.shell()->dispatch(shell::HoldElapsed{});
    CHECK(room.app.session()->eased().areaLeftOut);
    room.app.shell()->keyUp(Qt::Key_E, false);
    room.app.shell()->dispatch(shell::Settled{});
    room.press(Qt::Key_Backspace);
    CHECK_FALSE(room.app.session()->eased().areaLeftOut);
    CHECK(room.app.session()->player().session().adjustments.leftOut.empty());
    CHECK(room.app.session()->pressure().level == 3);
}

TEST_CASE("a held key whose repeats come as going up and down again is still one press") {
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    room.app.shell()->keyDown(Qt::Key_E, 0, false);
    for (int repeat = 0; repeat < 20; ++repeat) {
        room.app.shell()->keyUp(Qt::Key_E, false);
        room.app.shell()->keyDown(Qt::Key_E, 0, false);
    }
    CHECK(room.app.session()->pressure().level == 2);
    room.app.shell()->dispatch(shell::HoldElapsed{});
    CHECK(room.app.session()->eased().areaLeftOut);
    room.app.shell()->keyUp(Qt::Key_E, false);
    room.app.shell()->dispatch(shell::Settled{});
    room.app.shell()->keyDown(Qt::Key_Escape, 0, false);
    room.app.shell()->keyUp(Qt::Key_Escape, false);
    room.app.shell()->keyDown(Qt::Key_Escape, 0, false);
    room.app.shell()->dispatch(shell::HoldElapsed{});
    CHECK(room.mode() == SessionModel::Stopped);
}

TEST_CASE("two presses of a key are two, and another key does not wait for the first to settle") {
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    room.press(Qt::Key_E);
    room.press(Qt::Key_E);
    CHECK(room.app.session()->pressure().level == 1);
    room.app.shell()->keyDown(Qt::Key_Escape, 0, false);
    room.app.shell()->keyUp(Qt::Key_Escape, false);
    room.app.shell()->keyDown(Qt::Key_Z, 0, false);
    CHECK(room.mode() == SessionModel::Paused);
    CHECK(room.app.shell()->value().zones);
}

TEST_CASE("a short press does not leave anything out") {
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    room.press(Qt::Key_E);
    room.app.shell()->dispatch(shell::HoldElapsed{});
    CHECK(room.app.session()->player().session().adjustments.leftOut.empty());
}

TEST_CASE("Esc tapped pauses and goes on, held ends") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    room.press(Qt::Key_Escape);
    CHECK(room.mode() == SessionModel::Paused);
    room.press(Qt::Key_Escape);
    CHECK(room.mode() == SessionModel::CountingIn);
    room.app.shell()->keyDown(Qt::Key_Escape, 0, false);
    room.app.shell()->dispatch(shell::HoldElapsed{});
    CHECK(room.mode() == SessionModel::Stopped);
    CHECK(room.app.shell()->screen() == ShellModel::Finish);
}

TEST_CASE("X pauses with leaving out chosen, takes a second word, and going on forgets it") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    room.press(Qt::Key_X);
    CHECK(room.mode() == SessionModel::Paused);
    CHECK(room.app.shell()->value().leaveOutChosen);
    CHECK(room.app.session()->player().session().adjustments.leftOut.empty());
    room.press(Qt::Key_Space);
    CHECK_FALSE(room.app.shell()->value().leaveOutChosen);
    room.press(Qt::Key_X);
    room.press(Qt::Key_Return);
    CHECK_FALSE(room.app.session()->player().session().adjustments.leftOut.empty());
    CHECK_FALSE(room.app.shell()->value().leaveOutChosen);
}

TEST_CASE("Esc closes what lies over the session and nothing else") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    room.press(Qt::Key_Question);
    CHECK(room.app.shell()->keysOpen());
    room.press(Qt::Key_Escape);
    CHECK_FALSE(room.app.shell()->keysOpen());
    CHECK(room.mode() == SessionModel::Working);
}

TEST_CASE("looks change by key: theme, zones, turn, mirror, full screen") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    room.press(Qt::Key_T);
    CHECK(room.app.settings()->scheme() == Theme::Day);
    room.press(Qt::Key_T);
    room.press(Qt::Key_T);
    CHECK(room.app.settings()->scheme() == Theme::Candle);
    room.press(Qt::Key_Z);
    CHECK(room.app.shell()->value().zones);
    for (int turn = 0; turn < 4; ++turn)
        room.press(Qt::Key_D);
    CHECK(room.app.settings()->quarterTurns() == 0);
    room.press(Qt::Key_M);
    CHECK(room.app.settings()->mirrored());
    int told = 0;
    QObject::connect(room.app.shell(), &ShellModel::fullScreenChanged, [&told] { ++told; });
    room.press(Qt::Key_F11);
    CHECK(room.app.shell()->value().fullScreen);
    room.press(Qt::Key_T);
    CHECK(told == 1);
}

TEST_CASE("pace, one more and going through the steps by key") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    room.press(Qt::Key_Minus);
    CHECK(room.app.session()->pace().rate == 95);
    room.press(Qt::Key_BracketRight);
    CHECK(room.app.session()->pace().rate == 100);
    room.press(Qt::Key_O);
    CHECK(room.app.session()->dose().times == 4);
    room.press(Qt::Key_PageDown);
    CHECK(room.app.session()->facts().step == sample::kneading);
    room.press(Qt::Key_PageUp);
    CHECK(room.app.session()->facts().step == sample::opening);
}

TEST_CASE("in the end no key of the session does anything, and one can go back in") {
    Room room;
    room.showcase.show("stopped");
    REQUIRE(room.app.shell()->screen() == ShellModel::Finish);
    CHECK_FALSE(room.app.shell()->keyDown(Qt::Key_Space, 0, false));
    CHECK_FALSE(room.app.shell()->keyDown(Qt::Key_E, 0, false));
    room.app.shell()->ask(commands::Action::Resume);
    CHECK(room.app.shell()->screen() == ShellModel::Session);
    CHECK(room.mode() == SessionModel::CountingIn);
}

TEST_CASE("the showcase reaches every state that it names, and no other") {
    for (const QString& state : test::Showcase::states()) {
        INFO(state.toStdString());
        Room room;
        CHECK(room.showcase.show(state));
    }
    Room room;
    CHECK_FALSE(room.showcase.show("nonsense"));
}

TEST_CASE("the program begins in the library, and a routine opens with its questions") {
    test::StandingClock clock;
    AppModel app{(test::application(), Ports{clock}), {}, {}, "en"};
    CHECK(app.shell()->screen() == ShellModel::Library);
    CHECK_FALSE(app.session());
    CHECK_FALSE(app.prepare());
    CHECK_FALSE(app.shell()->keyDown(Qt::Key_Space, 0, false));
    app.open(sample::plan());
    CHECK(app.shell()->screen() == ShellModel::Prepare);
    REQUIRE(app.session());
    CHECK(app.session()->mode() == SessionModel::Preparing);
    app.shell()->keyDown(Qt::Key_Escape, 0, false);
    CHECK(app.shell()->screen() == ShellModel::Library);
}

TEST_CASE("another routine ends the session that runs, and begins afresh") {
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    QPointer<SessionModel> before = room.app.session();
    room.app.open(sample::plan());
    CHECK(before->mode() == SessionModel::Stopped);
    CHECK(room.app.session() != before);
    CHECK(room.app.shell()->screen() == ShellModel::Prepare);
    CHECK(room.mode() == SessionModel::Preparing);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(before);
}

TEST_CASE("the settings are a visit: what moves pauses, and Escape comes back") {
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    room.app.shell()->ask(commands::Action::Settings);
    CHECK(room.app.shell()->screen() == ShellModel::Settings);
    CHECK(room.mode() == SessionModel::Paused);
    room.press(Qt::Key_Escape);
    CHECK(room.app.shell()->screen() == ShellModel::Session);
    CHECK(room.mode() == SessionModel::Paused);
}

TEST_CASE("digits and Enter go to that step, and Escape forgets them") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    room.press(Qt::Key_3);
    CHECK(room.app.shell()->value().typed == "3");
    room.press(Qt::Key_Return);
    CHECK(room.app.shell()->value().typed.isEmpty());
    CHECK(room.app.session()->facts().step == sample::kneading);
    room.press(Qt::Key_9);
    room.press(Qt::Key_9);
    room.press(Qt::Key_Escape);
    CHECK(room.app.shell()->value().typed.isEmpty());
    CHECK(room.mode() == SessionModel::Changing);
    room.press(Qt::Key_9);
    room.press(Qt::Key_9);
    room.press(Qt::Key_Enter);
    CHECK(room.app.session()->facts().step == sample::repose);
}

TEST_CASE("a taught key works at once, the one that it replaces no longer") {
    Room room;
    room.app.commands().learn("EaseOff");
    CHECK(room.app.commands().learning() == "EaseOff");
    room.press(Qt::Key_J);
    CHECK(room.app.commands().learning().isEmpty());
    CHECK(room.app.commands().keyOf(commands::Action::EaseOff) == "J");
    room.showcase.playTo(sample::kneading, 0, 0.5);
    room.press(Qt::Key_E);
    CHECK(room.app.session()->pressure().level == 3);
    room.press(Qt::Key_J);
    CHECK(room.app.session()->pressure().level == 2);
    room.app.commands().forget("EaseOff");
    CHECK(room.app.commands().keyOf(commands::Action::EaseOff) == "E");
    room.app.commands().learn("Next");
    room.press(Qt::Key_Escape);
    CHECK(room.app.commands().learning().isEmpty());
    CHECK(room.app.settings()->value().keys.isEmpty());
}

TEST_CASE("the count-in of the settings holds, also in a session that runs") {
    Room room;
    room.app.settings()->setCountIn(0);
    room.showcase.playTo(sample::kneading, 0, 0.5);
    room.press(Qt::Key_Space);
    room.press(Qt::Key_Space);
    CHECK(room.mode() == SessionModel::Working);
    room.app.settings()->setCountIn(5);
    room.press(Qt::Key_Space);
    room.press(Qt::Key_Space);
    CHECK(room.mode() == SessionModel::CountingIn);
    CHECK(room.app.session()->progress()->countdown() == 5);
}

TEST_CASE("a notice is said once and put away") {
    Room room;
    int said = 0;
    QObject::connect(room.app.shell(), &ShellModel::noticeChanged, [&said] { ++said; });
    room.app.say("no journal");
    room.app.say("no journal");
    CHECK(room.app.shell()->notice() == "no journal");
    room.app.shell()->say({});
    CHECK(room.app.shell()->notice().isEmpty());
    CHECK(said == 2);
}

TEST_CASE("a notice that nobody puts away leaves by itself") {
    Room room;
    auto* leaves = room.app.findChild<QTimer*>("notice");
    REQUIRE(leaves);
    room.app.say("no journal");
    CHECK(leaves->isActive());
    CHECK(leaves->intervalAsDuration() == 15s);
    leaves->start(0);
    CHECK(QTest::qWaitFor([&] { return room.app.shell()->notice().isEmpty(); }));
}

TEST_CASE("finish by offers what can be, and does it") {
    Room room;
    room.showcase.playTo(sample::opening, 1, 0.5);
    room.press(Qt::Key_F);
    REQUIRE((room.app.shell()->value().sheet == shell::Sheet::FinishBy));
    SessionModel& session = *room.app.session();
    CHECK(session.finishLeast() <= session.finishWish());
    CHECK(session.finishWish() <= session.finishMost());
    session.setFinishWish(0);
    CHECK(session.finishWish() == session.finishLeast());
    session.setFinishWish(999);
    CHECK(session.finishWish() == session.finishMost());
    CHECK(session.finishTime().contains(':'));
    session.finishThen();
    room.press(Qt::Key_Escape);
    CHECK_FALSE((room.app.shell()->value().sheet == shell::Sheet::FinishBy));
    CHECK(room.app.shell()->screen() == ShellModel::Session);
}

TEST_CASE("closer shows where the hands work, larger") {
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    room.press(Qt::Key_C);
    CHECK(room.app.shell()->value().zoomed);
    CHECK(room.app.session()->zoom().factor > 1.2);
    CHECK(room.app.session()->zoom().centre.x() < figure::stageSize / 2);
    room.press(Qt::Key_C);
    CHECK_FALSE(room.app.shell()->value().zoomed);
}

namespace {

/// Everything that a key can have changed, in words that differ where it differs.
QString stateOf(AppModel& app) {
    AppModel& model = app;
    QStringList all{QString::number(model.shell()->screen()), model.shell()->notice(), model.shell()->value().typed,
                    model.commands().learning()};
    for (const bool each :
         {model.shell()->value().fullScreen, model.shell()->value().zones, model.shell()->value().zoomed,
          model.shell()->value().howTo, (model.shell()->value().sheet == shell::Sheet::FinishBy),
          model.shell()->keysOpen(), model.shell()->menuOpen(), model.shell()->value().leaveOutChosen,
          model.settings()->mirrored(), model.shell()->value().peopleShown})
        all << (each ? QStringLiteral("1") : QStringLiteral("0"));
    all << QString::number(model.settings()->quarterTurns()) << QString::number(model.settings()->scheme());
    if (const SessionModel* session = model.session()) {
        const session::Session& now = session->player().session();
        const auto& adjustments = now.adjustments;
        all << QString::number(now.transport.index()) << QString::number(adjustments.rate)
            << QString::number(adjustments.leftOut.bits()) << QString::number(adjustments.edits.size())
            << QString::number(number(session->facts().step)) << QString::number(session->pressure().level)
            << QString::number(session->dose().times);
        all << (adjustments.loop ? "loop" : "on") << (model.prepare()->answer().none ? "none" : "open")
            << QString::number(model.prepare()->page().page);
    }
    return all.join(QLatin1Char('|'));
}

/// Every key of the table and those that are in none, with what is held for it.
QList<QKeyCombination> everyKey() {
    QList<QKeyCombination> keys;
    for (const commands::Command& binding : commands::commands())
        for (const QString& key : QString::fromLatin1(binding.keys).split(' ', Qt::SkipEmptyParts))
            keys << QKeySequence(key, QKeySequence::PortableText)[0];
    for (const Qt::Key key :
         {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Delete, Qt::Key_1, Qt::Key_MediaNext, Qt::Key_MediaTogglePlayPause})
        keys << QKeyCombination(key);
    keys << QKeyCombination(Qt::CTRL, Qt::Key_Return);
    return keys;
}

constexpr uint somePlace = 200;

} // namespace

TEST_CASE("no key in any state acts twice for one press, however its repeats come") {
    for (const char* each : {"prepare", "prepare-doctor", "stroking", "changing", "paused", "waiting", "leave-out",
                             "menu", "keys", "finish-by", "stopped", "settings", "history", "console", "console-sheet"})
        for (const QKeyCombination key : everyKey()) {
            const QString state = QString::fromLatin1(each);
            INFO(state.toStdString() << ", " << QKeySequence(key).toString().toStdString());
            Room room;
            REQUIRE(room.showcase.show(state));
            const auto press = [&](bool repeats) {
                room.app.shell()->keyDown(key.key(), int(key.keyboardModifiers()), repeats, {}, somePlace);
            };
            press(false);
            const QString after = stateOf(room.app);
            for (int repeat = 0; repeat < 3; ++repeat)
                press(true);
            for (int repeat = 0; repeat < 3; ++repeat) {
                room.app.shell()->keyUp(key.key(), false, somePlace);
                press(false);
            }
            CHECK(stateOf(room.app) == after);
        }
}

TEST_CASE("a tap of whatever key ends easing off and ending, whatever its release is called") {
    Settings settings;
    settings.keys = {{"End", {"Shift+Q"}}};
    test::StandingClock clock;
    AppModel app{{clock}, {}, settings, "en"};
    test::Showcase showcase{test::opened(app), clock};
    showcase.playTo(sample::kneading, 0, 0.5);
    const auto tap = [&](int key, int modifiers, int upAs, uint place) {
        app.shell()->keyDown(key, modifiers, false, {}, place);
        app.shell()->keyUp(Qt::Key_Shift, false, 50); // what was held is let go first
        app.shell()->dispatch(shell::Settled{});
        app.shell()->keyUp(upAs, false, place);
        app.shell()->dispatch(shell::Settled{});
        app.shell()->dispatch(shell::HoldElapsed{});
    };
    tap(Qt::Key_Q, int(Qt::ShiftModifier), Qt::Key_Q, 24);
    CHECK(app.session()->mode() == SessionModel::Paused);
    tap(Qt::Key_Q, int(Qt::ShiftModifier), Qt::Key_Q, 24);
    CHECK(app.session()->mode() == SessionModel::CountingIn);
    tap(Qt::Key_Period, int(Qt::ShiftModifier), Qt::Key_Semicolon, 59); // AZERTY
    CHECK(app.session()->pressure().level == 2);
    tap(Qt::Key_E, 0, 0x0423, 26); // the layout was changed meanwhile
    CHECK(app.session()->pressure().level == 1);
    tap(Qt::Key_E, 0, Qt::Key_unknown, 0);
    CHECK(app.session()->player().session().adjustments.leftOut.empty());
}

TEST_CASE("what is held never comes true once the focus is lost, and a session that was being ended pauses") {
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    room.app.shell()->keyDown(Qt::Key_E, 0, false, "e", 26);
    room.app.shell()->dispatch(shell::LetGo{});
    room.app.shell()->dispatch(shell::HoldElapsed{});
    CHECK(room.app.session()->player().session().adjustments.leftOut.empty());
    for (int time = 0; time < 2; ++time) { // the second time it stands already, and goes on standing
        room.app.shell()->keyDown(Qt::Key_Escape, 0, false, {}, 9);
        room.app.shell()->dispatch(shell::LetGo{});
        room.app.shell()->dispatch(shell::HoldElapsed{});
        CHECK(room.mode() == SessionModel::Paused);
    }
    room.app.shell()->dispatch(shell::PressedDown{commands::Action::EaseOff});
    room.app.shell()->dispatch(shell::LetGo{});
    room.app.shell()->dispatch(shell::HoldElapsed{});
    CHECK(room.app.session()->player().session().adjustments.leftOut.empty());
}

TEST_CASE("what is held in one screen does not come true in another") {
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    room.app.shell()->keyDown(Qt::Key_E, 0, false);
    room.app.shell()->ask(commands::Action::Leave);
    room.app.shell()->dispatch(shell::HoldElapsed{});
    CHECK(room.app.session()->player().session().adjustments.leftOut.empty());
}

TEST_CASE("with the keys shown over a screen no key does what lies below, but a session can be steered") {
    for (const QString& state : {QStringLiteral("prepare"), QStringLiteral("settings"), QStringLiteral("history")})
        for (const QKeyCombination key : everyKey()) {
            INFO(state.toStdString() << ", " << QKeySequence(key).toString().toStdString());
            Room room;
            REQUIRE(room.showcase.show(state));
            room.app.shell()->ask(commands::Action::Help);
            const auto screen = room.app.shell()->screen();
            room.app.shell()->keyDown(key.key(), int(key.keyboardModifiers()), false);
            CHECK(room.app.shell()->screen() == screen);
            CHECK_FALSE(room.app.prepare()->answer().none);
        }
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    room.press(Qt::Key_Question);
    room.press(Qt::Key_E);
    CHECK(room.app.session()->pressure().level == 2);
}

TEST_CASE("digits are typed with whatever a layout needs for them") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    room.app.shell()->keyDown(Qt::Key_Shift, int(Qt::ShiftModifier), false, {}, 50);
    room.app.shell()->keyDown(Qt::Key_1, int(Qt::ShiftModifier), false, "1", 10);
    room.app.shell()->keyDown(Qt::Key_Shift, int(Qt::ShiftModifier), false, {}, 50);
    room.app.shell()->keyDown(Qt::Key_2, int(Qt::ShiftModifier), false, "2", 11);
    CHECK(room.app.shell()->value().typed == "12");
}

TEST_CASE("a key that is taught holds on other keyboards too, and the key that asked for it is not it") {
    Room room;
    room.app.commands().learn("EaseOff");
    room.app.shell()->keyDown(Qt::Key_Space, 0, true, " ", 65); // still held from pressing the row
    CHECK(room.app.commands().learning() == "EaseOff");
    room.app.shell()->keyDown(0x0424, 0, false, QStringLiteral("ф"), 41);
    CHECK(room.app.commands().keyOf(commands::Action::EaseOff) == "F");
    room.app.commands().learn("Slower");
    room.app.shell()->keyDown(Qt::Key_8, int(Qt::GroupSwitchModifier), false, "{", 16);
    CHECK(room.app.commands().keyOf(commands::Action::Slower) == "{");
}

TEST_CASE("who can't hold starts by two presses, a second apart") {
    Room room;
    room.know();
    room.showcase.show("prepare-doctor");
    REQUIRE(room.app.prepare()->answer().needsHold);
    room.app.shell()->ask(commands::Action::AgreedStart);
    room.app.shell()->ask(commands::Action::AgreedStart);
    CHECK(room.app.shell()->screen() == ShellModel::Prepare);
    CHECK_FALSE(room.app.shell()->notice().isEmpty());
    room.clock.advance(Millis{1000});
    room.app.shell()->ask(commands::Action::AgreedStart);
    CHECK(room.app.shell()->screen() == ShellModel::Session);
}

TEST_CASE("the start is held by a key as by hand, and let go by the same key") {
    Room room;
    room.know();
    room.showcase.show("prepare-doctor");
    CHECK_FALSE(room.app.shell()->dispatch(shell::KeyArrives{Qt::Key_Space, 65}));
    room.app.shell()->dispatch(shell::PressedDown{commands::Action::AgreedStart, true});
    room.app.shell()->dispatch(shell::Released{commands::Action::AgreedStart}); // a pointer that was elsewhere
    room.app.shell()->keyUp(Qt::Key_Space, false, 65);
    room.app.shell()->dispatch(shell::Settled{});
    room.app.shell()->dispatch(shell::HoldElapsed{});
    CHECK(room.app.shell()->screen() == ShellModel::Prepare);
    room.app.shell()->dispatch(shell::KeyArrives{Qt::Key_Space, 65});
    room.app.shell()->dispatch(shell::PressedDown{commands::Action::AgreedStart, true});
    room.app.shell()->dispatch(shell::HoldElapsed{});
    CHECK(room.app.shell()->screen() == ShellModel::Session);
}

TEST_CASE("the keys that close programs close this one") {
    for (const Qt::Key key : {Qt::Key_Q, Qt::Key_W}) {
        Room room;
        int asked = 0;
        QObject::connect(&room.app, &AppModel::closeRequested, [&asked] { ++asked; });
        for (const QString& state :
             {QStringLiteral("prepare"), QStringLiteral("stroking"), QStringLiteral("settings")}) {
            room.showcase.show(state);
            room.press(key, int(Qt::ControlModifier));
        }
        CHECK(asked == 3);
    }
}
