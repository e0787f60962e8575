#include "commands/command.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <algorithm>
#include <array>

namespace effleur::commands {

namespace {

using A = Action;
using P = Place;
constexpr Acts once = Acts::Once;

// clang-format off
constexpr auto table = std::to_array<Command>({
    // A session, and before it
    {A::PlayPause, P::Guiding, "Space F5", QT_TRANSLATE_NOOP("Keys", "Pause, go on"), QT_TRANSLATE_NOOP("Commands", "Pause"), "pause", once, false, ' '},
    {A::EaseOff, P::Guiding, "E B .", QT_TRANSLATE_NOOP("Keys", "Ease off; hold: leave this area out"), QT_TRANSLATE_NOOP("Commands", "Ease off"), "ease", once, false, 'e'},
    {A::Undo, P::Guiding, "Backspace", QT_TRANSLATE_NOOP("Keys", "Undo easing off"), QT_TRANSLATE_NOOP("Commands", "Undo"), "undo", once, false, 'u'},
    {A::Firmer, P::Guiding, "Shift+E", QT_TRANSLATE_NOOP("Keys", "Firmer"), QT_TRANSLATE_NOOP("Commands", "Firmer"), "firmer", once, false, 'f'},
    {A::Next, P::Guiding, "PgDown Right", QT_TRANSLATE_NOOP("Keys", "Next step"), QT_TRANSLATE_NOOP("Commands", "Next step"), "next", once, false, 'n'},
    {A::Back, P::Guiding, "PgUp Left", QT_TRANSLATE_NOOP("Keys", "Repeat this step; twice: the one before"), QT_TRANSLATE_NOOP("Commands", "Repeat step"), "back", once, false, 'p'},
    {A::Repeat, P::Guiding, "R", QT_TRANSLATE_NOOP("Keys", "Repeat this step"), QT_TRANSLATE_NOOP("Commands", "Repeat step"), "repeat", once, false, 'r'},
    {A::OneMore, P::Guiding, "O", QT_TRANSLATE_NOOP("Keys", "One more repetition"), QT_TRANSLATE_NOOP("Commands", "One more"), "plus", once, false, 'o'},
    {A::Slower, P::Guiding, "- [", QT_TRANSLATE_NOOP("Keys", "Slower"), QT_TRANSLATE_NOOP("Commands", "Slower"), "slower", once, false, '-'},
    {A::Faster, P::Guiding, "+ ]", QT_TRANSLATE_NOOP("Keys", "Quicker"), QT_TRANSLATE_NOOP("Commands", "Quicker"), "quicker", once, false, '+'},
    {A::FinishBy, P::Session, "F", QT_TRANSLATE_NOOP("Keys", "Finish by a time"), QT_TRANSLATE_NOOP("Commands", "Finish by"), "clock"},
    {A::Loop, P::Guiding, "L", QT_TRANSLATE_NOOP("Keys", "Stay in this step"), QT_TRANSLATE_NOOP("Commands", "Stay in this step"), "loop"},
    {A::LeaveOut, P::Session, "X", QT_TRANSLATE_NOOP("Keys", "Pause, to leave this area out")},
    {A::LeaveAreaOut, P::Session, "Return Enter", "", QT_TRANSLATE_NOOP("Commands", "Leave this area out"), "leaveout", once, true, 'x'},
    {A::HowTo, P::Session, "H", QT_TRANSLATE_NOOP("Keys", "How it is done"), QT_TRANSLATE_NOOP("Commands", "How"), "how"},
    {A::Zones, P::Guiding, "Z", QT_TRANSLATE_NOOP("Keys", "Where not to press, and directions"), QT_TRANSLATE_NOOP("Commands", "Where not to press"), "zones"},
    {A::Zoom, P::Session, "C", QT_TRANSLATE_NOOP("Keys", "Zoom in to where the hands work"), QT_TRANSLATE_NOOP("Commands", "Zoom in"), "zoom"},
    {A::Turn, P::Guiding, "D", QT_TRANSLATE_NOOP("Keys", "Turn the picture"), QT_TRANSLATE_NOOP("Commands", "Turn the picture"), "turn"},
    {A::Mirror, P::Guiding, "M", QT_TRANSLATE_NOOP("Keys", "Flip left and right"), QT_TRANSLATE_NOOP("Commands", "Flip left and right"), "mirror"},
    {A::Voice, P::Guiding, "V", QT_TRANSLATE_NOOP("Keys", "Voice on, off"), QT_TRANSLATE_NOOP("Commands", "Voice"), "voice"},
    {A::Menu, P::Menued, "Menu F10", QT_TRANSLATE_NOOP("Keys", "More"), QT_TRANSLATE_NOOP("Commands", "More"), "more"},
    {A::End, P::Guiding, "Esc", QT_TRANSLATE_NOOP("Keys", "End; a tap pauses"), QT_TRANSLATE_NOOP("Commands", "End session"), "close", Acts::OnHold, false, 'q'},
    {A::AgreedStart, P::Session},
    // Before and between two sessions
    {A::Onward, P::ForTwo, "Space Return Enter PgDown F5", QT_TRANSLATE_NOOP("Keys", "Go on"), QT_TRANSLATE_NOOP("Commands", "Go on"), "play", once, true},
    // A class
    {A::Practise, P::Console, "Y", QT_TRANSLATE_NOOP("Keys", "Everyone tries"), QT_TRANSLATE_NOOP("Commands", "Everyone tries"), "class"},
    {A::Freeze, P::Console, "F", QT_TRANSLATE_NOOP("Keys", "Freeze what the class sees"), QT_TRANSLATE_NOOP("Commands", "Freeze"), "freeze"},
    {A::Blank, P::Console, "B .", QT_TRANSLATE_NOOP("Keys", "The class sees nothing"), QT_TRANSLATE_NOOP("Commands", "Blank"), "blank"},
    {A::Pointer, P::Console, "P", QT_TRANSLATE_NOOP("Keys", "Pointer"), QT_TRANSLATE_NOOP("Commands", "Pointer"), "pointer"},
    {A::Pen, P::Console, "I", QT_TRANSLATE_NOOP("Keys", "Ink"), QT_TRANSLATE_NOOP("Commands", "Ink"), "pencil"},
    {A::Eraser, P::Console, "X", QT_TRANSLATE_NOOP("Keys", "Erase"), QT_TRANSLATE_NOOP("Commands", "Erase"), "eraser"},
    {A::ClearInk, P::Console, "C", QT_TRANSLATE_NOOP("Keys", "Clear the ink"), QT_TRANSLATE_NOOP("Commands", "Clear"), "trash"},
    {A::UndoInk, P::Console, "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo ink")},
    {A::Words, P::Console, "W", QT_TRANSLATE_NOOP("Keys", "Words for the class"), QT_TRANSLATE_NOOP("Commands", "Words")},
    {A::Count, P::Console, "N", QT_TRANSLATE_NOOP("Keys", "Count for the class"), QT_TRANSLATE_NOOP("Commands", "Count")},
    {A::Pressure, P::Console, "Shift+R", QT_TRANSLATE_NOOP("Keys", "Pressure for the class"), QT_TRANSLATE_NOOP("Commands", "Pressure")},
    {A::Compare, P::Console, "K", QT_TRANSLATE_NOOP("Keys", "Right and wrong beside it"), QT_TRANSLATE_NOOP("Commands", "Compare")},
    {A::Closer, P::Console, "G", QT_TRANSLATE_NOOP("Keys", "Zoom in"), QT_TRANSLATE_NOOP("Commands", "Zoom in")},
    {A::Swap, P::Console, "S", QT_TRANSLATE_NOOP("Keys", "Swap screens"), QT_TRANSLATE_NOOP("Commands", "Swap screens")},
    {A::Handout, P::Console, "", "", QT_TRANSLATE_NOOP("Commands", "Handout as PDF")},
    // The library
    {A::Up, P::Listed, "Up", QT_TRANSLATE_NOOP("Keys", "Choose"), "", "", Acts::Again, true},
    {A::Down, P::Listed, "Down", QT_TRANSLATE_NOOP("Keys", "Choose"), "", "", Acts::Again, true},
    {A::PageUp, P::Library, "PgUp", "", "", "", Acts::Again, true},
    {A::PageDown, P::Library, "PgDown", "", "", "", Acts::Again, true},
    {A::First, P::Library, "Home", "", "", "", Acts::Again, true},
    {A::Last, P::Library, "End", "", "", "", Acts::Again, true},
    {A::Start, P::Library, "Return Enter", QT_TRANSLATE_NOOP("Keys", "Start"), QT_TRANSLATE_NOOP("Commands", "Start"), "play", once, true},
    {A::ForTwo, P::Library, "B", QT_TRANSLATE_NOOP("Keys", "For two: one, then the other"), QT_TRANSLATE_NOOP("Commands", "For two"), "two", once, true},
    {A::Teach, P::Library, "T F5", QT_TRANSLATE_NOOP("Keys", "Teach"), QT_TRANSLATE_NOOP("Commands", "Teach"), "screen", once, true},
    {A::Edit, P::Library, "E", QT_TRANSLATE_NOOP("Keys", "Edit"), QT_TRANSLATE_NOOP("Commands", "Edit"), "pencil", once, true},
    {A::GoOn, P::Library, "R", QT_TRANSLATE_NOOP("Keys", "Go on with what was interrupted"), QT_TRANSLATE_NOOP("Commands", "Resume"), "play", once, true},
    {A::AsWritten, P::Library, "1", QT_TRANSLATE_NOOP("Keys", "As written, or fit to 15, 20, 25, 30 minutes"), "", "", once, true},
    {A::Fit15, P::Library, "2", QT_TRANSLATE_NOOP("Keys", "As written, or fit to 15, 20, 25, 30 minutes"), "", "", once, true},
    {A::Fit20, P::Library, "3", QT_TRANSLATE_NOOP("Keys", "As written, or fit to 15, 20, 25, 30 minutes"), "", "", once, true},
    {A::Fit25, P::Library, "4", QT_TRANSLATE_NOOP("Keys", "As written, or fit to 15, 20, 25, 30 minutes"), "", "", once, true},
    {A::Fit30, P::Library, "5", QT_TRANSLATE_NOOP("Keys", "As written, or fit to 15, 20, 25, 30 minutes"), "", "", once, true},
    {A::Longer, P::Library, "+", "", "", "", Acts::Again, true},
    {A::Shorter, P::Library, "-", "", "", "", Acts::Again, true},
    {A::NewRoutine, P::Library, "", "", QT_TRANSLATE_NOOP("Commands", "New routine"), "plus"},
    {A::OpenFile, P::Library, "Ctrl+O", QT_TRANSLATE_NOOP("Keys", "Open a file"), QT_TRANSLATE_NOOP("Commands", "Open file"), "folder", once, true},
    // After a session
    {A::Remove, P::History, "Delete", QT_TRANSLATE_NOOP("Keys", "Remove; a second later once more: surely"), "", "trash", once, true},
    {A::PutBack, P::History, "Backspace", QT_TRANSLATE_NOOP("Keys", "Put back what was removed"), "", "undo", once, true},
    {A::Sessions, P::History, "", "", QT_TRANSLATE_NOOP("Commands", "Sessions")},
    {A::People, P::History, "", "", QT_TRANSLATE_NOOP("Commands", "People")},
    {A::Done, P::Finish, "Ctrl+Return Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Done"), QT_TRANSLATE_NOOP("Commands", "Done"), "", once, true},
    {A::Again, P::Finish, "", "", QT_TRANSLATE_NOOP("Commands", "Again"), "repeat"},
    {A::Resume, P::Finish, "", "", QT_TRANSLATE_NOOP("Commands", "Go on from here"), "play"},
    {A::Softer, P::Finish, "", "", QT_TRANSLATE_NOOP("Commands", "Save as a softer version"), "ease"},
    // The window
    {A::Leave, P::Visited, "Esc", "", QT_TRANSLATE_NOOP("Commands", "Back"), "chevron", once, true},
    {A::Settings, P::Anywhere, "", "", QT_TRANSLATE_NOOP("Commands", "Settings"), "sliders"},
    {A::History, P::Anywhere, "", "", QT_TRANSLATE_NOOP("Commands", "History"), "clock"},
    {A::Theme, P::Anywhere, "T", QT_TRANSLATE_NOOP("Keys", "Candle, day, high contrast"), QT_TRANSLATE_NOOP("Commands", "Theme"), "sun"},
    {A::FullScreen, P::Anywhere, "F11", QT_TRANSLATE_NOOP("Keys", "Full screen"), QT_TRANSLATE_NOOP("Commands", "Full screen"), "full"},
    {A::Help, P::Anywhere, "?", QT_TRANSLATE_NOOP("Keys", "These keys"), QT_TRANSLATE_NOOP("Commands", "Keys"), "keys", once, false, '?'},
    {A::Close, P::Anywhere, "Ctrl+Q Ctrl+W", QT_TRANSLATE_NOOP("Keys", "Close Effleur")},
});
// clang-format on
static_assert(table.size() == actionCount, "every action has its line");

constexpr QLatin1String oldHelp("Keys"); ///< so it is kept in settings, and was called

} // namespace

std::span<const Command> commands() {
    return table;
}

const Command& commandOf(Action action) {
    return *std::find_if(table.begin(), table.end(), [action](const Command& each) { return each.action == action; });
}

std::optional<Action> actionOfLetter(char letter) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [letter](const Command& each) { return letter != 0 && each.letter == letter; });
    return found == table.end() ? std::nullopt : std::optional(found->action);
}

QString nameOf(Action action) {
    if (action == Action::Help) return oldHelp;
    return QLatin1String(QMetaEnum::fromType<Action>().valueToKey(static_cast<int>(action)));
}

std::optional<Action> actionNamed(const QString& name) {
    if (name == oldHelp) return Action::Help;
    bool known = false;
    const int value = QMetaEnum::fromType<Action>().keyToValue(name.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Action>(value)) : std::nullopt;
}

QString labelOf(const Command& command) {
    return QCoreApplication::translate("Commands", command.label);
}

QString helpOf(const Command& command) {
    return QCoreApplication::translate("Keys", command.what);
}

} // namespace effleur::commands
