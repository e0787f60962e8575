#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <optional>
#include <span>

namespace effleur::commands {

Q_NAMESPACE

/// What can be asked of the program. The names are kept in the settings of those who taught keys: they never change.
enum class Action : std::uint8_t {
    // A session
    PlayPause,
    Next,
    Back,
    Repeat,
    EaseOff,
    Firmer,
    OneMore,
    Undo,
    Faster,
    Slower,
    LeaveOut,
    LeaveAreaOut,
    FinishBy,
    Loop,
    End,
    // Its picture and voice
    HowTo,
    Zones,
    Zoom,
    Turn,
    Mirror,
    Voice,
    // A class
    Practise,
    Freeze,
    Blank,
    Pointer,
    Pen,
    Eraser,
    ClearInk,
    UndoInk,
    Words,
    Count,
    Pressure,
    Compare,
    Closer,
    Swap,
    Handout,
    // Before and after it
    Onward, ///< on a page for two
    AgreedStart,
    GoOn,
    Again,
    Resume,
    Softer,
    Done,
    // Lists
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Remove,
    PutBack,
    People,
    Sessions,
    // The library
    Start,
    ForTwo,
    Teach,
    Edit,
    NewRoutine,
    OpenFile,
    AsWritten,
    Fit15,
    Fit20,
    Fit25,
    Fit30,
    Longer,
    Shorter,
    // The window
    Theme,
    FullScreen,
    Menu,
    Help, ///< "Keys" by its name
    Settings,
    History,
    Leave,
    Close
};
Q_ENUM_NS(Action)
inline constexpr std::size_t actionCount = std::size_t(Action::Close) + 1;

/// Where an action means something, as a set of places. One key may mean different things in different places, never
/// two in one; but a key of a place's own comes there before what it means in several.
enum class Place : std::uint8_t {
    Session = 1, ///< and before it
    Console = 2,
    Library = 4,
    History = 8,
    Finish = 16,
    Settings = 32,
    ForTwo = 64, ///< before and between two sessions
    Guiding = Session | Console,
    Menued = Guiding | Library,
    Visited = History | Settings | ForTwo,
    Listed = Library | History,
    Anywhere = 127
};
/// Two places that a key can be pressed in at once.
constexpr bool meet(Place one, Place other) {
    return (static_cast<int>(one) & static_cast<int>(other)) != 0;
}

/// How an action answers to its key.
enum class Acts : std::uint8_t {
    Once,   ///< when it goes down
    OnHold, ///< after 0.8 s; "hold" is said before the key
    Again   ///< and again while it repeats: moving in a list does no harm
};

/// One line of the table that keys, help, menus, buttons, the terminal and the documents are made from. Texts are
/// English: `what` is translated in the context "Keys", `label` in the context "Commands".
struct Command {
    Action action;
    Place place;
    const char* keys = "";  ///< portable key sequences, parted by spaces; the first one is shown on buttons
    const char* what = "";  ///< for the help; one line stands for neighbours that share it; "" = not in the help
    const char* label = ""; ///< on a button or in a menu
    const char* icon = "";  ///< resources/icons
    Acts acts = Acts::Once;
    bool fixed = false; ///< its keys are everybody's: a person can't give it others
    char letter = 0;    ///< its key in the terminal; 0 = none there
};

std::span<const Command> commands();
const Command& commandOf(Action action);
/// The action of a key of the terminal.
std::optional<Action> actionOfLetter(char letter);

/// "PlayPause".
QString nameOf(Action action);
std::optional<Action> actionNamed(const QString& name);

/// In the application's language.
QString labelOf(const Command& command);
QString helpOf(const Command& command);

} // namespace effleur::commands
