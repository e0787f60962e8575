#include "window/commands/keys.h"

#include "support/catch.h"

using namespace effleur::window::commands;

namespace {

std::optional<Action> inSession(const KeyMap& map, int key, int modifiers = 0) {
    return map.actionOf(Place::Session, key, modifiers);
}

/// The numbers of keys by their place on X11 and Wayland.
enum : uint { placeOfE = 26, placeOfThree = 12, placeOfEight = 17, placeOfPeriod = 60, placeOfQ = 24, placeOfX = 53 };

std::optional<Action> inSession(const KeyPress& press) {
    return KeyMap().actionOf(Place::Session, press);
}

} // namespace

TEST_CASE("every key of the table does what the table says, and no key does two things in one place") {
    const KeyMap map;
    const auto keysOf = [](const KeyBinding& binding) { return QString::fromLatin1(binding.keys).split(' '); };
    for (const KeyBinding& binding : keyBindings())
        for (const QString& key : keysOf(binding)) {
            INFO(key.toStdString());
            const auto sequence = QKeySequence(key, QKeySequence::PortableText);
            REQUIRE(sequence.count() == 1);
            REQUIRE(sequence[0].key() != Qt::Key_unknown);
            CHECK(map.actionOf(binding.place, sequence[0].key(), sequence[0].keyboardModifiers()) == binding.action);
            for (const KeyBinding& other : keyBindings()) {
                if (&other == &binding || !keysOf(other).contains(key)) continue;
                // Only the console's own keys may come before what it shares with the session.
                const bool apart = (int(binding.place) & int(other.place)) == 0;
                const bool before = (binding.place == Place::Console && other.place == Place::Guiding) ||
                                    (binding.place == Place::Guiding && other.place == Place::Console);
                CHECK((apart || before));
            }
        }
}

TEST_CASE("the console's own keys come before those that it shares with the session, and only these two") {
    const KeyMap map;
    CHECK(map.actionOf(Place::Console, Qt::Key_B, 0) == Action::Blank);
    CHECK(map.actionOf(Place::Console, Qt::Key_Period, 0) == Action::Blank);
    CHECK(map.actionOf(Place::Console, Qt::Key_E, 0) == Action::EaseOff);
    CHECK(map.actionOf(Place::Console, Qt::Key_X, 0) == Action::Eraser);
    CHECK(inSession(map, Qt::Key_X) == Action::LeaveOut);
    CHECK(map.actionOf(Place::Console, Qt::Key_Z, int(Qt::ControlModifier)) == Action::UndoInk);
    CHECK(map.keyNames(Action::EaseOff, Place::Console) == QStringList{"E"});
    CHECK(map.keyNames(Action::EaseOff, Place::Session).size() == 3);
    CHECK_FALSE(map.actionOf(Place::Elsewhere, Qt::Key_B, 0));
}

TEST_CASE("media keys stop, go on and change steps wherever something plays, unless they were taught otherwise") {
    for (const Place place : {Place::Session, Place::Console}) {
        CHECK(KeyMap().actionOf(place, Qt::Key_MediaTogglePlayPause, 0) == Action::PlayPause);
        CHECK(KeyMap().actionOf(place, Qt::Key_MediaNext, 0) == Action::Next);
        CHECK(KeyMap().actionOf(place, Qt::Key_MediaPrevious, 0) == Action::Back);
    }
    CHECK_FALSE(KeyMap().actionOf(Place::Elsewhere, Qt::Key_MediaNext, 0));
    const auto taught = KeyMap().taught(Action::Blank, Qt::Key_MediaNext, 0);
    REQUIRE(taught);
    CHECK(KeyMap(*taught).actionOf(Place::Console, Qt::Key_MediaNext, 0) == Action::Blank);
}

TEST_CASE("a presenter's keys ease off, go on and pause") {
    const KeyMap map;
    CHECK(inSession(map, Qt::Key_B) == Action::EaseOff);
    CHECK(inSession(map, Qt::Key_Period) == Action::EaseOff);
    CHECK(inSession(map, Qt::Key_PageDown) == Action::Next);
    CHECK(inSession(map, Qt::Key_F5) == Action::PlayPause);
    CHECK(inSession(map, Qt::Key_Escape) == Action::End);
}

TEST_CASE("Shift tells E from firmer, and is not minded where a sign needs it") {
    const KeyMap map;
    CHECK(inSession(map, Qt::Key_E) == Action::EaseOff);
    CHECK(inSession(map, Qt::Key_E, int(Qt::ShiftModifier)) == Action::Firmer);
    CHECK(inSession(map, Qt::Key_Question, int(Qt::ShiftModifier)) == Action::Keys);
    CHECK(inSession(map, Qt::Key_Plus, int(Qt::ShiftModifier)) == Action::Faster);
    CHECK(inSession(map, Qt::Key_Plus, int(Qt::KeypadModifier)) == Action::Faster);
}

TEST_CASE("other keys, and those with Control, mean nothing") {
    const KeyMap map;
    CHECK_FALSE(inSession(map, Qt::Key_J));
    CHECK_FALSE(inSession(map, Qt::Key_E, int(Qt::ControlModifier)));
    CHECK_FALSE(inSession(map, Qt::Key_Space, int(Qt::AltModifier)));
    CHECK_FALSE(map.actionOf(Place::Anywhere, 0, 0));
}

TEST_CASE("a clicker's or pedal's key is taught by pressing it") {
    const auto changes = KeyMap().taught(Action::EaseOff, Qt::Key_J, 0);
    REQUIRE(changes);
    const KeyMap map(*changes);
    CHECK(inSession(map, Qt::Key_J) == Action::EaseOff);
    CHECK(map.keyName(Action::EaseOff) == "J");
    CHECK_FALSE(inSession(map, Qt::Key_E));
    CHECK(inSession(map, Qt::Key_B) == Action::EaseOff);
    CHECK(map.forgotten(Action::EaseOff).isEmpty());
}

TEST_CASE("a key that is given to an action is taken from the others") {
    const KeyMap first(*KeyMap().taught(Action::Next, Qt::Key_B, 0));
    CHECK(inSession(first, Qt::Key_B) == Action::Next);
    CHECK_FALSE(first.keyNames(Action::EaseOff).contains("B"));
    CHECK(inSession(first, Qt::Key_E) == Action::EaseOff);

    const KeyMap second(*first.taught(Action::Loop, Qt::Key_B, 0));
    CHECK(inSession(second, Qt::Key_B) == Action::Loop);
    CHECK_FALSE(second.keyNames(Action::Next).contains("B"));
    CHECK(KeyMap(second.forgotten(Action::Loop)).keyNames(Action::EaseOff).contains("B"));
}

TEST_CASE("modifiers alone and Tab can't be taught, and changes that mean nothing change nothing") {
    for (const int key : {0, int(Qt::Key_Shift), int(Qt::Key_Control), int(Qt::Key_Tab), int(Qt::Key_unknown)})
        CHECK_FALSE(KeyMap().taught(Action::Next, key, 0));
    const KeyMap odd({{"Dance", {"J"}}, {"Next", {"no such key at all"}}});
    CHECK_FALSE(inSession(odd, Qt::Key_J));
    CHECK(odd.keyName(Action::Next).isEmpty());
    CHECK(inSession(odd, Qt::Key_E) == Action::EaseOff);
}

TEST_CASE("actions and their names go there and back") {
    for (const KeyBinding& binding : keyBindings())
        CHECK(actionNamed(nameOf(binding.action)) == binding.action);
    CHECK_FALSE(actionNamed("Dance"));
    CHECK_FALSE(actionNamed(""));
}

TEST_CASE("the help has a row for every action, with words, and follows what was taught") {
    KeyHelp help;
    REQUIRE(help.rowCount() == int(keyBindings().size()));
    for (int row = 0; row < help.rowCount(); ++row) {
        CHECK_FALSE(help.data(help.index(row), KeyHelp::Keys).toString().isEmpty());
        CHECK_FALSE(help.data(help.index(row), KeyHelp::What).toString().isEmpty());
        CHECK_FALSE(help.data(help.index(row), KeyHelp::Changed).toBool());
    }
    CHECK_FALSE(help.data(help.index(99), KeyHelp::What).isValid());
    CHECK(KeyMap().keyName(Action::Next) == "PgDn");
    const auto changes = *KeyMap().taught(Action::PlayPause, Qt::Key_J, 0);
    help.show(KeyMap(changes), changes);
    CHECK(help.data(help.index(0), KeyHelp::Keys).toString().startsWith("J"));
    CHECK(help.data(help.index(0), KeyHelp::Changed).toBool());
}

TEST_CASE("on a keyboard of another script a letter is the key's that has it, with and without Shift") {
    const int shift = int(Qt::ShiftModifier);
    struct {
        const char* small;
        const char* large;
    } const scripts[] = {{"у", "У"}, {"ε", "Ε"}, {"ק", "ק"}, {"ث", "ُ"}, {"ㄷ", "ㄸ"}, {"ე", "ე"}, {"ำ", "ฎ"}};
    for (const auto& [small, large] : scripts) {
        INFO(small);
        const QString text = QString::fromUtf8(small);
        const QString capital = QString::fromUtf8(large);
        const int key = text.at(0).toUpper().unicode();
        CHECK(inSession(KeyPress{key, 0, text, placeOfE}) == Action::EaseOff);
        CHECK(inSession(KeyPress{capital.at(0).unicode(), shift, capital, placeOfE}) == Action::Firmer);
        CHECK(KeyMap().actionOf(Place::Console, KeyPress{key, int(Qt::ControlModifier), {}, 52}) == Action::UndoInk);
    }
    // Where the system tells no place the usual keyboard of the script is taken.
    CHECK(inSession(KeyPress{0x0423, 0, QStringLiteral("у")}) == Action::EaseOff);
    CHECK(inSession(KeyPress{0x03A7, 0, QStringLiteral("χ")}) == Action::LeaveOut);
    // A remote sends the key of the period, and B.
    CHECK(inSession(KeyPress{0x042E, 0, QStringLiteral("ю"), placeOfPeriod}) == Action::EaseOff);
}

TEST_CASE("a Latin letter is what it is, wherever its keyboard has it") {
    CHECK(inSession(KeyPress{Qt::Key_E, 0, "e", placeOfQ}) == Action::EaseOff);
    CHECK_FALSE(inSession(KeyPress{Qt::Key_A, 0, "a", placeOfE}));
    CHECK_FALSE(inSession(KeyPress{0xC9, 0, QStringLiteral("é"), placeOfE}));
    CHECK(inSession(KeyPress{Qt::Key_E, 0, "E", placeOfE}) == Action::EaseOff); // Caps Lock
}

TEST_CASE("a sign counts as it was typed, with whatever its keyboard needs to be held for it") {
    const int altGr = int(Qt::GroupSwitchModifier);
    CHECK(inSession(KeyPress{Qt::Key_8, altGr, "[", placeOfEight}) == Action::Slower);
    CHECK(inSession(KeyPress{Qt::Key_BracketLeft, altGr, "[", placeOfEight}) == Action::Slower);
    CHECK(inSession(KeyPress{Qt::Key_9, int(Qt::ControlModifier | Qt::AltModifier), "]", 18}) == Action::Faster);
    CHECK(inSession(KeyPress{Qt::Key_Semicolon, int(Qt::ShiftModifier), ".", 59}) == Action::EaseOff);
    CHECK(inSession(KeyPress{Qt::Key_Question, int(Qt::ShiftModifier), "?", 20}) == Action::Keys);
    // A command is no sign.
    CHECK_FALSE(inSession(KeyPress{Qt::Key_Minus, int(Qt::ControlModifier), "-", 20}));
    CHECK_FALSE(inSession(KeyPress{Qt::Key_Period, int(Qt::AltModifier), ".", 60}));
}

TEST_CASE("a remote's period is one where a French keyboard makes a colon of it") {
    CHECK(inSession(KeyPress{Qt::Key_Colon, 0, ":", placeOfPeriod}) == Action::EaseOff);
    CHECK(KeyMap().actionOf(Place::Console, KeyPress{Qt::Key_Colon, 0, ":", placeOfPeriod}) == Action::Blank);
    CHECK_FALSE(inSession(KeyPress{Qt::Key_Colon, int(Qt::ShiftModifier), ":", placeOfPeriod}));
    CHECK_FALSE(inSession(KeyPress{Qt::Key_Colon, int(Qt::ShiftModifier), ":", 47}));
}

TEST_CASE("digits are what was typed: with Shift, on the keypad, and in other scripts") {
    CHECK(digitOf({Qt::Key_3, 0, "3", placeOfThree}) == 3);
    CHECK(digitOf({Qt::Key_3, int(Qt::ShiftModifier), "3", placeOfThree}) == 3); // AZERTY
    CHECK(digitOf({Qt::Key_3, int(Qt::KeypadModifier), "3", 89}) == 3);
    CHECK(digitOf({0x0663, 0, QStringLiteral("٣"), placeOfThree}) == 3);
    CHECK(digitOf({Qt::Key_3, 0, {}, 0}) == 3);
    CHECK_FALSE(digitOf({Qt::Key_QuoteDbl, 0, "\"", placeOfThree})); // AZERTY without Shift
    CHECK_FALSE(digitOf({Qt::Key_NumberSign, int(Qt::ShiftModifier), "#", placeOfThree}));
    CHECK_FALSE(digitOf({Qt::Key_3, int(Qt::ControlModifier), "3", placeOfThree}));
    CHECK_FALSE(digitOf({Qt::Key_E, 0, "e", placeOfE}));
}

TEST_CASE("a key comes up by its place, whatever is called what by then") {
    CHECK(letsGo({Qt::Key_Period, 59}, {Qt::Key_Semicolon, 59}));
    CHECK(letsGo({Qt::Key_E, placeOfE}, {0x0423, placeOfE}));
    CHECK_FALSE(letsGo({Qt::Key_Q, placeOfQ}, {Qt::Key_Shift, 50}));
    CHECK(letsGo({Qt::Key_Q, 0}, {Qt::Key_Q, 0}));
    CHECK(letsGo({Qt::Key_Q, placeOfQ}, {Qt::Key_unknown, 0})); // what can't be told lets go
    CHECK(isSameKey({Qt::Key_E, placeOfE}, {Qt::Key_unknown, placeOfE}));
    CHECK_FALSE(isSameKey({Qt::Key_E, placeOfE}, {Qt::Key_E, 0}));
    CHECK_FALSE(isSameKey({0, 0}, {0, 0}));
}
