#pragma once

#include <QKeyCombination>
#include <QList>
#include <QString>
#include <optional>

namespace effleur::window::commands {

/// A key that went down, as the window system tells of it.
struct KeyPress {
    int key = 0;       ///< Qt::Key
    int modifiers = 0; ///< Qt::KeyboardModifiers
    QString text{};    ///< what it types; may be empty
    uint place = 0;    ///< where it lies: the kernel's number + 8, as X11 and Wayland count; 0 = not known
    bool repeats = false;
};

/// A key with what is held, as key tables write it: keypad keys as the others, without the Shift that only makes a
/// sign.
QKeyCombination asCommand(int key, int modifiers);

/// What a press can mean, the first that means something counts: the key with what is held; the sign that it types,
/// whatever a layout needs to be held for it; for a letter that is not Latin the Latin one of the same key. Never
/// empty. Shift is left out where it only makes a sign.
QList<QKeyCombination> meaningsOf(const KeyPress& press);

/// The digit that was typed, of any script, with whatever a layout needs to be held for it.
std::optional<int> digitOf(const KeyPress& press);

/// A key as the hand knows it.
struct HandKey {
    int key = 0;
    uint place = 0;
};
/// The same place, or where places are not known the same name.
bool isSameKey(HandKey one, HandKey other);
/// Whether a release lets go of a key: of the same one; one that can't be told from it does too.
bool letsGo(HandKey down, HandKey up);
/// Shift, Control and their like, which come before what is meant.
bool isModifier(int key);

} // namespace effleur::window::commands
