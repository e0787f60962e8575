#include "presentation/keys.h"

#include "support/catch.h"

using namespace effleur::presentation;

namespace {

std::optional<Action> inSession(const KeyMap& map, int key, int modifiers = 0) {
    return map.actionOf(Place::Session, key, modifiers);
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
