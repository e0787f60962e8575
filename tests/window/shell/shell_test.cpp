#include "window/shell/shell.h"

#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace effleur;
using namespace effleur::window::shell;
using commands::KeyMap;
using session::Instant;
using namespace std::chrono_literals;

namespace {

const KeyMap keys;

constexpr Screen screens[] = {Screen::Library, Screen::Prepare, Screen::Session,  Screen::WellDone, Screen::Console,
                              Screen::Finish,  Screen::History, Screen::Settings, Screen::ForTwo,   Screen::ChangeOver};
constexpr Sheet sheets[] = {Sheet::None, Sheet::Keys, Sheet::Menu, Sheet::FinishBy};

Context playing(Instant now = {}) {
    return {.keys = keys, .now = now, .open = true, .underWay = true, .moving = true};
}

/// A key where an English keyboard has it.
KeyPress pressOf(const QKeySequence& key, uint place, bool repeats = false) {
    return {key[0].key(), int(key[0].keyboardModifiers()), {}, place, repeats};
}

std::vector<Do> deedsOf(const Reaction& outcome) {
    std::vector<Do> deeds;
    for (const ShellEffect& effect : outcome.effects)
        if (const auto* deed = std::get_if<Do>(&effect)) deeds.push_back(*deed);
    return deeds;
}

/// Every shell that differs in what a key's meaning may depend on.
std::vector<Shell> everyShell() {
    std::vector<Shell> all;
    for (const Screen screen : screens)
        for (const Sheet sheet : sheets)
            for (const bool chosen : {false, true})
                for (const char* typed : {"", "12"})
                    for (const bool learns : {false, true}) {
                        Shell shell;
                        shell.screen = screen;
                        shell.sheet = sheet;
                        shell.leaveOutChosen = chosen;
                        shell.typed = QString::fromLatin1(typed);
                        if (learns) shell.learning = Action::Next;
                        all.push_back(shell);
                    }
    return all;
}

std::vector<QKeySequence> everyKey() {
    std::vector<QKeySequence> all;
    for (const commands::Command& command : commands::commands())
        for (const QString& key : QString::fromLatin1(command.keys).split(' ', Qt::SkipEmptyParts))
            all.emplace_back(key, QKeySequence::PortableText);
    for (const Qt::Key key : {Qt::Key_7, Qt::Key_J, Qt::Key_Insert})
        all.emplace_back(key);
    return all;
}

ShellEvent anyEvent(std::mt19937& dice) {
    const auto up = [&dice](int most) { return std::uniform_int_distribution<int>(0, most)(dice); };
    static const std::vector<QKeySequence> all = everyKey();
    const QKeySequence& key = all[std::size_t(up(int(all.size()) - 1))];
    const auto action = Action(up(int(commands::actionCount) - 1));
    const uint place = uint(up(3));
    switch (up(12)) {
    case 0: return KeyUp{{key[0].key(), place}, false};
    case 1: return Settled{};
    case 2: return HoldDue{up(2'000)};
    case 3: return HoldElapsed{};
    case 4: return LetGo{};
    case 5: return Pressed{action};
    case 6: return PressedDown{Action::EaseOff, up(1) == 1};
    case 7: return Released{Action::EaseOff};
    case 8: return Learn{up(1) ? std::optional(action) : std::nullopt};
    case 9: return NoticeGiven{{up(1) ? QStringLiteral("done") : QString(), up(1) == 1}};
    case 10: return Changed{};
    default: return KeyDown{pressOf(key, place, up(4) == 0)};
    }
}

} // namespace

TEST_CASE("no key in any state acts twice for one press") {
    uint place = 100;
    for (const Shell& shell : everyShell())
        for (const QKeySequence& key : everyKey()) {
            INFO(int(shell.screen) << ", sheet " << int(shell.sheet) << ", " << key.toString().toStdString());
            const Context context = playing();
            Shell after = update(shell, context, KeyDown{pressOf(key, ++place)}).shell;
            const auto action = keys.actionOf(placeOf(after.screen), pressOf(key, place));
            const bool moves = action && commandOf(*action).acts == commands::Acts::Again;
            for (int time = 0; time < 3 && !moves; ++time) {
                const Reaction repeated = update(after, context, KeyDown{pressOf(key, place, true)});
                CHECK(repeated.effects.empty());
                CHECK(repeated.shell == after);
                // A server may report a repeat as going up and down.
                Reaction up = update(after, context, KeyUp{{key[0].key(), place}});
                const Reaction down = update(up.shell, context, KeyDown{pressOf(key, place)});
                CHECK(deedsOf(up).empty());
                CHECK(down.effects.empty());
                CHECK(down.handled);
                after.hand = down.shell.hand;
                CHECK(down.shell == after);
            }
        }
}

TEST_CASE("no key of the table is lost where it means something") {
    for (const Screen screen : screens)
        for (const commands::Command& command : commands::commands())
            for (const QString& name : QString::fromLatin1(command.keys).split(' ', Qt::SkipEmptyParts)) {
                if (!meet(command.place, placeOf(screen)) || screen == Screen::Prepare || screen == Screen::WellDone)
                    continue;
                const KeyPress press = pressOf(QKeySequence(name, QKeySequence::PortableText), 7);
                if (keys.actionOf(placeOf(screen), press) != command.action) continue; // the screen's own comes before
                if (screen == Screen::Finish && press.key < Qt::Key_Escape && press.modifiers != Qt::ControlModifier)
                    continue; // meant for the note
                INFO(int(screen) << ": " << nameOf(command.action).toStdString() << " by " << name.toStdString());
                Shell shell;
                shell.screen = screen;
                shell.leaveOutChosen = command.action == Action::LeaveAreaOut;
                Context context = playing();
                context.waits = true;
                const Reaction outcome = update(shell, context, KeyDown{press});
                CHECK(outcome.handled);
                Shell unchanged = shell;
                unchanged.hand = outcome.shell.hand;
                CHECK((!outcome.effects.empty() || !(outcome.shell == unchanged)));
            }
}

TEST_CASE("what is held and never let go is let go when the window loses the focus") {
    for (const Screen screen : {Screen::Session, Screen::Console})
        for (const Action what : {Action::EaseOff, Action::End}) {
            Shell shell;
            shell.screen = screen;
            const auto key = QKeySequence(what == Action::End ? Qt::Key_Escape : Qt::Key_E);
            const Reaction down = update(shell, playing(), KeyDown{pressOf(key, 26)});
            REQUIRE(down.shell.held);
            const Reaction lost = update(down.shell, playing(), LetGo{});
            CHECK_FALSE(lost.shell.held);
            CHECK_FALSE(lost.shell.up);
            CHECK(deedsOf(update(lost.shell, playing(), HoldElapsed{})).empty());
            // A session that was being ended pauses; nothing else comes of it.
            if (what == Action::End)
                CHECK(deedsOf(lost) == std::vector<Do>{{Part::Session, Action::PlayPause}});
            else
                CHECK(deedsOf(lost).empty());
        }
}

TEST_CASE("a tap and a hold of the same key are told apart by its release alone") {
    Shell shell;
    shell.screen = Screen::Session;
    const Reaction down = update(shell, playing(), KeyDown{pressOf(QKeySequence(Qt::Key_Escape), 9)});
    CHECK(deedsOf(down).empty());
    CHECK(down.effects.back() == ShellEffect{Wait{Timer::Hold}});
    const Reaction up = update(down.shell, playing(), KeyUp{{Qt::Key_Escape, 9}});
    CHECK(deedsOf(update(up.shell, playing(), Settled{})) == std::vector<Do>{{Part::Session, Action::PlayPause}});
    CHECK(deedsOf(update(down.shell, playing(), HoldDue{holdMillis})) == std::vector<Do>{{Part::Session, Action::End}});
    // Found elapsed late, it waits once more for a release that may be on its way.
    const Reaction late = update(down.shell, playing(), HoldDue{holdMillis + lateMillis + 1});
    CHECK(late.effects == std::vector<ShellEffect>{Wait{Timer::LateHold}});
    CHECK(deedsOf(update(late.shell, playing(), HoldDue{5'000})) == std::vector<Do>{{Part::Session, Action::End}});
}

TEST_CASE("a start that has to be held starts by two presses that are a second apart") {
    Shell shell;
    shell.screen = Screen::Prepare;
    const auto press = [&shell](session::Millis at) {
        Reaction outcome = update(shell, playing(Instant{at}), Pressed{Action::AgreedStart});
        shell = outcome.shell;
        return outcome.effects;
    };
    CHECK(press(0ms) == std::vector<ShellEffect>{AskForStart{}});
    CHECK(press(900ms) == std::vector<ShellEffect>{AskForStart{}});
    CHECK(press(1'900ms) == std::vector<ShellEffect>{Do{Part::Prepare, Action::AgreedStart}});
    CHECK(press(5'000ms) == std::vector<ShellEffect>{AskForStart{}});
}

TEST_CASE("whatever happens, a screen that is left keeps nothing open, typed, taught or held") {
    std::mt19937 dice(20261127);
    for (int run = 0; run < 200; ++run) {
        Shell shell;
        for (int step = 0; step < 60; ++step) {
            Context context = playing(Instant{session::Millis{step * 100}});
            context.moving = step % 3 == 0;
            context.paused = step % 3 == 1;
            if (step % 11 == 0) shell.screen = screens[std::size_t(step / 11) % std::size(screens)];
            const Screen before = shell.screen;
            const Reaction outcome = update(shell, context, anyEvent(dice));
            shell = outcome.shell;
            CHECK(shell.typed.size() <= 3);
            if (shell.screen == before) continue;
            const auto kept = std::find(outcome.effects.begin(), outcome.effects.end(), ShellEffect{KeepTyped{}});
            CHECK(kept != outcome.effects.end());
            CHECK(shell.sheet == Sheet::None);
            CHECK(shell.typed.isEmpty());
            CHECK_FALSE(shell.learning);
            CHECK_FALSE(shell.held);
            CHECK_FALSE(shell.leaveOutChosen);
            CHECK_FALSE(shell.startAsked);
        }
    }
}

TEST_CASE("a session that came to its end is told so first, and from there one can only go on to what it came to") {
    const Instant end{5s};
    Shell playingStill;
    playingStill.screen = Screen::Session;
    Context context = playing(end);
    context.underWay = context.moving = false;
    context.ended = end;
    const Shell ended = update(playingStill, context, Ended{.whole = true}).shell;
    CHECK(ended.screen == Screen::WellDone);
    CHECK(update(playingStill, context, Ended{.whole = false}).shell.screen == Screen::Finish);
    Shell taught;
    taught.screen = Screen::Console;
    CHECK(update(taught, context, Ended{.whole = true}).shell.screen == Screen::Finish);
    uint place = 200;
    for (const QKeySequence& key : everyKey()) {
        INFO(key.toString().toStdString());
        const bool goesOn = QStringList{"Space", "F5", "PgDown", "Right", "Return", "Enter", "Esc"}.contains(
            key.toString(QKeySequence::PortableText));
        const auto after = [&](session::Millis since) {
            context.now = end + since;
            return update(ended, context, KeyDown{pressOf(key, ++place)});
        };
        // What was pressed for the session a moment before is not meant for this.
        CHECK(after(500ms).shell.screen == Screen::WellDone);
        const Reaction later = after(5s);
        CHECK(later.shell.screen == (goesOn ? Screen::Finish : Screen::WellDone));
        CHECK(std::ranges::none_of(deedsOf(later), [](const Do& deed) { return deed.part == Part::Session; }));
    }
    context.now = end + 5s;
    CHECK(update(ended, context, Pressed{Action::PlayPause}).shell.screen == Screen::Finish);
}

TEST_CASE("where a note is written no letter, digit or sign is a command, taught ones neither") {
    const KeyMap taught(*KeyMap().taught(Action::FullScreen, Qt::Key_J, Qt::NoModifier));
    Context context = playing();
    Context withTaught{.keys = taught};
    Shell shell;
    shell.screen = Screen::Finish;
    uint place = 300;
    for (int key = Qt::Key_Space; key <= Qt::Key_AsciiTilde; ++key)
        for (const int held : {int(Qt::NoModifier), int(Qt::ShiftModifier)})
            for (const Context* each : {&context, &withTaught}) {
                INFO(key);
                const Reaction outcome =
                    update(shell, *each, KeyDown{{key, held, QString(QChar(key)), ++place, false}});
                CHECK_FALSE(outcome.handled);
                CHECK(outcome.effects.empty());
            }
    CHECK(update(shell, context, KeyDown{{Qt::Key_Return, Qt::ControlModifier, {}, ++place, false}}).shell.screen ==
          Screen::Library);
}

TEST_CASE("the library's menu is closed by Esc, by its own button, and by everything that is done there") {
    Shell shell;
    const Shell open = update(shell, playing(), Pressed{Action::Menu}).shell;
    REQUIRE(open.sheet == Sheet::Menu);
    CHECK(update(open, playing(), Pressed{Action::Menu}).shell.sheet == Sheet::None);
    CHECK(update(open, playing(), KeyDown{pressOf(QKeySequence(Qt::Key_Escape), 9)}).shell.sheet == Sheet::None);
    CHECK(update(open, playing(), KeyDown{pressOf(QKeySequence(Qt::Key_F10), 76)}).shell.sheet == Sheet::None);
    for (const Action action : {Action::Up, Action::Down, Action::Edit, Action::NewRoutine, Action::OpenFile}) {
        const Reaction done = update(open, playing(), Pressed{action});
        CHECK(done.shell.sheet == Sheet::None);
        CHECK(deedsOf(done) == std::vector<Do>{{Part::Library, action}});
    }
}

TEST_CASE("history and settings lead back to where one came from, through each other too") {
    for (const Screen from : {Screen::Library, Screen::Session, Screen::WellDone, Screen::Console, Screen::Finish,
                              Screen::ForTwo, Screen::ChangeOver}) {
        Shell shell;
        shell.screen = from;
        const auto ask = [&shell](Action action) {
            const Reaction outcome = update(shell, playing(), Pressed{action});
            shell = outcome.shell;
            return deedsOf(outcome);
        };
        const bool guiding = from == Screen::Session || from == Screen::Console;
        CHECK(ask(Action::Settings).size() == (guiding ? 1 : 0)); // what moves is paused
        CHECK(isTeaching(shell, {.keys = keys, .open = true, .lesson = true}) == (from == Screen::Console));
        ask(Action::History);
        CHECK(shell.screen == Screen::History);
        ask(Action::Leave);
        CHECK(shell.screen == from);
    }
}

TEST_CASE("the page for two leads back to where one came from, and through history and settings too") {
    for (const Screen from : {Screen::Library, Screen::Prepare}) {
        Shell shell;
        shell.screen = from;
        const auto ask = [&shell](Action action) {
            const Reaction outcome = update(shell, playing(), Pressed{action});
            shell = outcome.shell;
            return deedsOf(outcome);
        };
        CHECK(ask(Action::ForTwo) == std::vector<Do>{{Part::ForTwo, Action::ForTwo}});
        CHECK(shell.screen == Screen::ForTwo);
        ask(Action::Settings);
        ask(Action::History);
        ask(Action::Leave);
        CHECK(shell.screen == Screen::ForTwo);
        CHECK(ask(Action::Onward) == std::vector<Do>{{Part::ForTwo, Action::Onward}});
        ask(Action::Leave);
        CHECK(shell.screen == from);
    }
}

TEST_CASE("where there is no evening any more its screens are left, also where history and settings lead back to") {
    for (const Screen from : screens) {
        Shell shell;
        shell.screen = from;
        const bool its = from == Screen::ForTwo || from == Screen::ChangeOver;
        CHECK(update(shell, playing(), EveningGone{}).shell.screen == (its ? Screen::Library : from));
        if (from == Screen::History || from == Screen::Settings) continue;
        shell = update(shell, playing(), Pressed{Action::History}).shell;
        shell = update(shell, playing(), EveningGone{}).shell;
        CHECK(shell.screen == Screen::History);
        CHECK(update(shell, playing(), Pressed{Action::Leave}).shell.screen == (its ? Screen::Library : from));
    }
}

TEST_CASE(
    "the end of the first of two leads to the change-over, which nothing but its one way on leaves for the other") {
    Shell shell;
    shell.screen = Screen::Finish;
    Context context = playing();
    const Reaction alone = update(shell, context, Pressed{Action::Done});
    CHECK(alone.shell.screen == Screen::Library);
    context.half = true;
    const Reaction done = update(shell, context, Pressed{Action::Done});
    CHECK(done.shell.screen == Screen::Finish);
    CHECK(done.effects.front() == ShellEffect{KeepNote{}});
    CHECK(deedsOf(done) == std::vector<Do>{{Part::Evening, Action::Done}});
    const Shell changing = update(done.shell, context, HalfTime{}).shell;
    REQUIRE(changing.screen == Screen::ChangeOver);
    uint place = 400;
    for (const QKeySequence& key : everyKey()) {
        INFO(key.toString().toStdString());
        const bool goesOn =
            QStringList{"Space", "F5", "PgDown", "Return", "Enter"}.contains(key.toString(QKeySequence::PortableText));
        const auto deeds = deedsOf(update(changing, context, KeyDown{pressOf(key, ++place)}));
        CHECK((deeds == std::vector<Do>{{Part::Evening, Action::Onward}}) == goesOn);
        CHECK(std::ranges::none_of(deeds, [](const Do& deed) { return deed.part == Part::Session; }));
    }
}
