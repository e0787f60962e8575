#pragma once

#include "commands/key_map.h"
#include "session/time.h"
#include "window/kit/commands.h"

#include <optional>
#include <variant>
#include <vector>

namespace effleur::window::shell {

using commands::Action;
using commands::HandKey;
using commands::KeyPress;

/// WellDone: the session's own screen when it has come to its end; nothing is asked there but to go on. ForTwo: an
/// evening for two is agreed on; ChangeOver: its two halves change places.
enum class Screen : std::uint8_t {
    Library,
    Prepare,
    Session,
    WellDone,
    Console,
    Finish,
    History,
    Settings,
    ForTwo,
    ChangeOver
};
/// What lies over a screen.
enum class Sheet : std::uint8_t { None, Keys, Menu, FinishBy };

/// What comes true when it is held for 0.8 s: by a key, or by hand or pointer.
struct Held {
    Action what = Action::EaseOff; ///< EaseOff, End or AgreedStart
    std::optional<HandKey> key{};
    bool late = false; ///< its time was up, but a release may be waiting to be read
    bool operator==(const Held&) const = default;
};

/// One quiet line over the screen.
struct Notice {
    QString text{}; ///< "" = none
    bool undoes = false;
    bool operator==(const Notice&) const = default;
};

/// The program's window between the models: which screen, what lies over it, what is typed, held and said. A value;
/// everything that happens to it is an event, everything that it asks for is an effect.
struct Shell {
    Screen screen = Screen::Library;
    Screen cameFrom = Screen::Library;   ///< where history and settings lead back to
    Screen agreedFrom = Screen::Library; ///< where the page for two leads back to
    Sheet sheet = Sheet::None;
    bool fullScreen = false;
    bool zones = false;
    bool zoomed = false;
    bool howTo = false;          ///< how it is done is shown
    bool leaveOutChosen = false; ///< the next Enter leaves the area out
    bool peopleShown = false;    ///< in the history: the people rather than the sessions
    QString typed{};             ///< the digits of a step's number so far
    std::optional<Action> learning{};
    Notice notice{};
    std::optional<HandKey> up{}; ///< the key that went up and has not settled yet
    HandKey hand{};              ///< the key that went down last
    std::optional<Held> held{};
    std::optional<session::Instant> startAsked{}; ///< when a start that has to be held was pressed
    bool operator==(const Shell&) const = default;
};

/// What an event's meaning depends on beside the shell: read when it is looked at.
struct Context {
    const commands::KeyMap& keys;
    session::Instant now{};
    bool open = false;     ///< a routine
    bool lesson = false;   ///< it is taught
    bool underWay = false; ///< begun and not ended
    bool moving = false;
    bool paused = false;
    bool within = false;                     ///< Prepare is past its first page
    bool waits = false;                      ///< an interrupted session can be taken up
    bool asking = false;                     ///< the history asks whether something is to go
    bool half = false;                       ///< the first of two has ended, and the other is to come
    std::optional<session::Instant> ended{}; ///< when the session came to its end
};

/// Nobody lets go and presses again in so short a time, ms.
inline constexpr int settleMillis = 30;
/// A hold that is found elapsed so late, ms: a release may be waiting to be read.
inline constexpr int lateMillis = 200;
/// A notice leaves by itself, ms: long enough to be read twice.
inline constexpr int noticeMillis = 15'000;
extern const int holdMillis; ///< until what is held comes true, ms

// Events

/// A key goes down, as the window sees it before anything in it: handled where it only comes again.
struct KeyArrives {
    HandKey key{};
};
/// A key goes down; handled where it meant something.
struct KeyDown {
    KeyPress press{};
};
struct KeyUp {
    HandKey key{};
    bool repeats = false;
};
/// A key that went up is really up: settleMillis after it, since a server may report repeats as going up and down.
struct Settled {};
/// What is held may have come true, `elapsed` ms after it went down.
struct HoldDue {
    qint64 elapsed = 0;
};
/// What is held has come true.
struct HoldElapsed {};
/// Releases can't be seen any more: another window has the focus, the machine sleeps. Nothing that was held comes true;
/// a session that was being ended pauses.
struct LetGo {};
/// A button was pressed.
struct Pressed {
    Action action{};
};
/// A button went down that acts while it is held, by hand or pointer, or by the key that went down last; or came up.
struct PressedDown {
    Action action{};
    bool byKey = false;
};
struct Released {
    Action action{};
};
/// The next key is the action's; nothing: no longer.
struct Learn {
    std::optional<Action> action{};
};
/// A routine was opened; a session began, or goes on; it ended; what it is doing changed.
struct Opened {};
struct Began {};
struct Ended {
    bool whole = false; ///< it came to its end
};
struct Changed {};
/// The first of two sessions is over, and the other one's turn comes.
struct HalfTime {};
/// There is no evening for two any more, and nobody it was agreed on with: its screens are left.
struct EveningGone {};
struct NoticeGiven {
    Notice notice{};
};
/// The notice was pressed: what it offers is done, else it is put away.
struct NoticeAnswered {};
using ShellEvent =
    std::variant<KeyArrives, KeyDown, KeyUp, Settled, HoldDue, HoldElapsed, LetGo, Pressed, PressedDown, Released,
                 Learn, Opened, Began, Ended, Changed, HalfTime, EveningGone, NoticeGiven, NoticeAnswered>;

// Effects

/// Who does an action.
enum class Part : std::uint8_t {
    Session,
    Lesson,
    Prepare,
    Library,
    History,
    People,
    Finish,
    Settings,
    Sound,
    Screens,
    ForTwo,
    Evening,
    Program
};
/// A part of the program does what an action means to it.
struct Do {
    Part part{};
    Action action{};
    bool operator==(const Do&) const = default;
};
/// The session goes to a step by its number, from 1.
struct GoToStep {
    int number = 0;
    bool operator==(const GoToStep&) const = default;
};
/// The keys are changed.
struct Teach {
    commands::KeyMap::Changes changes{};
    bool operator==(const Teach&) const = default;
};
/// The screen goes: what was typed and not yet kept is kept.
struct KeepTyped {
    bool operator==(const KeepTyped&) const = default;
};
struct KeepNote {
    bool operator==(const KeepNote&) const = default;
};
/// The history and the people are read anew.
struct Refresh {
    bool operator==(const Refresh&) const = default;
};
/// Says that a second press starts.
struct AskForStart {
    bool operator==(const AskForStart&) const = default;
};
/// A timer runs from now on: then comes Settled, HoldDue, or an empty NoticeGiven.
enum class Timer : std::uint8_t { Settle, Hold, LateHold, Notice };
struct Wait {
    Timer timer{};
    bool operator==(const Wait&) const = default;
};
using ShellEffect = std::variant<Do, GoToStep, Teach, KeepTyped, KeepNote, Refresh, AskForStart, Wait>;

struct Reaction {
    Shell shell;
    std::vector<ShellEffect> effects;
    bool handled = false; ///< the event meant something
};

/// Total: every event in every state.
Reaction update(Shell shell, const Context& context, const ShellEvent& event);

/// Where keys mean what, while a screen is shown.
commands::Place placeOf(Screen screen);
/// A class is being taught: its window shows something, also while the settings are looked at.
bool isTeaching(const Shell& shell, const Context& context);

} // namespace effleur::window::shell
