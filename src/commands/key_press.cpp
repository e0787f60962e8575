#include "commands/key_press.h"

#include "phrases/keyboard.h"

#include <array>
#include <string_view>

namespace effleur::commands {

namespace {

/// What the keys of an English keyboard are by their place, from `first` on.
struct KeyboardRow {
    uint first;
    std::string_view keys;
};
constexpr std::array rows{KeyboardRow{20, "-="}, KeyboardRow{24, "qwertyuiop[]"}, KeyboardRow{38, "asdfghjkl;'"},
                          KeyboardRow{52, "zxcvbnm,./"}};

constexpr char32_t longS = U'\u017F';

char keyAt(uint place) {
    for (const KeyboardRow& row : rows)
        if (place >= row.first && place - row.first < row.keys.size()) return row.keys[place - row.first];
    return 0;
}

/// The one character that was typed; 0 where it is none, or more than one.
char32_t typedBy(const KeyPress& press) {
    const auto typed = press.text.toUcs4();
    if (typed.size() == 1) return static_cast<char32_t>(typed.front());
    // Where Control is held a text is none, and the letter is told by the key alone.
    const bool letter = press.key > 0xFF && press.key < Qt::Key_Escape;
    return typed.isEmpty() && letter ? static_cast<char32_t>(press.key) : 0;
}

/// Signs that are written like letters ("µ" of a Latin keyboard) are of no script.
bool isOfOtherScript(char32_t character) {
    const auto script = QChar::script(character);
    return (QChar::isLetter(character) || QChar::isMark(character)) && script != QChar::Script_Latin &&
           script != QChar::Script_Common;
}

/// Whether a character comes as it was typed: Control or Alt alone makes a command of it, both together are AltGr on
/// some systems.
bool types(Qt::KeyboardModifiers held) {
    return held.testFlag(Qt::ControlModifier) == held.testFlag(Qt::AltModifier) && !held.testFlag(Qt::MetaModifier);
}

} // namespace

QKeyCombination asCommand(int key, int modifiers) {
    const auto held = static_cast<Qt::KeyboardModifiers>(modifiers) & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool letter = key >= Qt::Key_A && key <= Qt::Key_Z;
    const bool other = key > 0xFF && key < Qt::Key_Escape;
    const auto minded = letter || other || key >= Qt::Key_Escape ? held : held & ~Qt::ShiftModifier;
    return QKeyCombination(minded, static_cast<Qt::Key>(key));
}

QList<QKeyCombination> meaningsOf(const KeyPress& press) {
    const auto held = static_cast<Qt::KeyboardModifiers>(press.modifiers);
    const char32_t typed = typedBy(press);
    // Its capital is S, so it comes as the key S: AltGr+S of a German keyboard.
    const int key = typed == longS ? static_cast<int>(longS) : press.key;
    QList<QKeyCombination> meanings{asCommand(key, press.modifiers)};
    const auto add = [&meanings](QKeyCombination meaning) {
        if (!meanings.contains(meaning)) meanings << meaning;
    };
    if (typed > U' ' && typed < 0x7F && !QChar::isLetter(typed) && types(held))
        add(asCommand(static_cast<int>(typed), 0));
    // A remote sends the key of the English period; a French keyboard has its colon there.
    if (typed == U':' && keyAt(press.place) == '.' && held == Qt::NoModifier) add(QKeyCombination(Qt::Key_Period));
    if (isOfOtherScript(typed)) {
        char latin = keyAt(press.place);
        if (!latin) latin = phrases::latinKeyOf(typed);
        if (latin) add(asCommand(static_cast<int>(QChar::toUpper(static_cast<char32_t>(latin))), press.modifiers));
    }
    return meanings;
}

std::optional<int> digitOf(const KeyPress& press) {
    const auto held = static_cast<Qt::KeyboardModifiers>(press.modifiers);
    if (!types(held)) return std::nullopt;
    if (const char32_t typed = typedBy(press); typed && QChar::isDigit(typed)) return QChar::digitValue(typed);
    const bool plain = (held & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && press.text.isEmpty() && press.key >= Qt::Key_0 && press.key <= Qt::Key_9) return press.key - Qt::Key_0;
    return std::nullopt;
}

bool isSameKey(HandKey one, HandKey other) {
    if (one.place != 0 || other.place != 0) return one.place == other.place;
    return one.key == other.key && one.key != 0;
}

bool letsGo(HandKey down, HandKey up) {
    return isSameKey(down, up) || down.place == 0 || up.place == 0;
}

bool isModifier(int key) {
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr || key == Qt::Key_Mode_switch;
}

} // namespace effleur::commands
