#include "presentation/keys.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <algorithm>
#include <array>

namespace effleur::presentation {

namespace {

constexpr std::array<KeyBinding, 23> table{{
    {Place::Session, Action::PlayPause, "Space F5", QT_TRANSLATE_NOOP("Keys", "Pause, go on")},
    {Place::Session, Action::EaseOff, "E B .", QT_TRANSLATE_NOOP("Keys", "Ease off; hold: leave this area out")},
    {Place::Session, Action::Undo, "Backspace", QT_TRANSLATE_NOOP("Keys", "Undo easing off")},
    {Place::Session, Action::Firmer, "Shift+E", QT_TRANSLATE_NOOP("Keys", "Firmer")},
    {Place::Session, Action::Next, "PgDown Right", QT_TRANSLATE_NOOP("Keys", "Next step")},
    {Place::Session, Action::Back, "PgUp Left", QT_TRANSLATE_NOOP("Keys", "Repeat this step; twice: the one before")},
    {Place::Session, Action::Repeat, "R", QT_TRANSLATE_NOOP("Keys", "Repeat this step")},
    {Place::Session, Action::OneMore, "O", QT_TRANSLATE_NOOP("Keys", "One more repetition")},
    {Place::Session, Action::Slower, "- [", QT_TRANSLATE_NOOP("Keys", "Slower")},
    {Place::Session, Action::Faster, "+ ]", QT_TRANSLATE_NOOP("Keys", "Quicker")},
    {Place::Session, Action::FinishBy, "F", QT_TRANSLATE_NOOP("Keys", "Finish by a time")},
    {Place::Session, Action::Loop, "L", QT_TRANSLATE_NOOP("Keys", "Stay in this step")},
    {Place::Session, Action::LeaveOut, "X", QT_TRANSLATE_NOOP("Keys", "Pause, to leave this area out")},
    {Place::Session, Action::Zones, "Z", QT_TRANSLATE_NOOP("Keys", "Zones and directions")},
    {Place::Session, Action::Zoom, "C", QT_TRANSLATE_NOOP("Keys", "Closer to where the hands work")},
    {Place::Session, Action::Turn, "D", QT_TRANSLATE_NOOP("Keys", "Turn the picture")},
    {Place::Session, Action::Mirror, "M", QT_TRANSLATE_NOOP("Keys", "Mirror the picture")},
    {Place::Session, Action::Voice, "V", QT_TRANSLATE_NOOP("Keys", "Voice on, off")},
    {Place::Session, Action::Menu, "Menu F10", QT_TRANSLATE_NOOP("Keys", "More")},
    {Place::Session, Action::End, "Esc", QT_TRANSLATE_NOOP("Keys", "End; a tap pauses"), true},
    {Place::Anywhere, Action::Theme, "T", QT_TRANSLATE_NOOP("Keys", "Candle, day, high contrast")},
    {Place::Anywhere, Action::FullScreen, "F11", QT_TRANSLATE_NOOP("Keys", "Full screen")},
    {Place::Anywhere, Action::Keys, "?", QT_TRANSLATE_NOOP("Keys", "These keys")},
}};

QString shown(const QKeySequence& sequence) {
    return sequence.toString(QKeySequence::NativeText).replace(QLatin1String("PgDown"), QLatin1String("PgDn"));
}

/// Whether "?" or "+" needs Shift depends on the keyboard.
QKeySequence sequenceOf(int key, int modifiers) {
    const auto held = static_cast<Qt::KeyboardModifiers>(modifiers) & ~Qt::KeypadModifier;
    const bool letter = key >= Qt::Key_A && key <= Qt::Key_Z;
    const auto minded = letter || key >= Qt::Key_Escape ? held : held & ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(minded, static_cast<Qt::Key>(key)));
}

const KeyBinding& bindingOf(Action action) {
    return *std::find_if(table.begin(), table.end(),
                         [action](const KeyBinding& each) { return each.action == action; });
}

/// Two places that a key can be pressed in at once.
bool meet(Place one, Place other) {
    return one == other || one == Place::Anywhere || other == Place::Anywhere;
}

} // namespace

std::span<const KeyBinding> keyBindings() {
    return table;
}

QString nameOf(Action action) {
    return QLatin1String(QMetaEnum::fromType<Action>().valueToKey(static_cast<int>(action)));
}

std::optional<Action> actionNamed(const QString& name) {
    bool known = false;
    const int value = QMetaEnum::fromType<Action>().keyToValue(name.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Action>(value)) : std::nullopt;
}

KeyMap::KeyMap(QMap<QString, QStringList> changes)
    : m_changes(std::move(changes)) {}

QList<QKeySequence> KeyMap::keysOf(const KeyBinding& binding) const {
    const auto changed = m_changes.constFind(nameOf(binding.action));
    const bool own = changed != m_changes.constEnd();
    const QStringList texts = own ? *changed : QString::fromLatin1(binding.keys).split(QLatin1Char(' '));
    QList<QKeySequence> keys;
    for (const QString& text : texts) {
        const QKeySequence key(text, QKeySequence::PortableText);
        if (key.count() != 1 || key[0].key() == Qt::Key_unknown) continue;
        keys << key;
    }
    if (own) return keys;
    // What was given to another action is no longer this one's.
    keys.removeIf([&](const QKeySequence& key) {
        return std::any_of(table.begin(), table.end(), [&](const KeyBinding& other) {
            return other.action != binding.action && meet(other.place, binding.place) &&
                   m_changes.value(nameOf(other.action)).contains(key.toString(QKeySequence::PortableText));
        });
    });
    return keys;
}

std::optional<Action> KeyMap::actionOf(Place place, int key, int modifiers) const {
    const QKeySequence pressed = sequenceOf(key, modifiers);
    for (const KeyBinding& binding : table)
        if ((binding.place == place || binding.place == Place::Anywhere) && keysOf(binding).contains(pressed))
            return binding.action;
    return std::nullopt;
}

QString KeyMap::keyName(Action action) const {
    return keyNames(action).value(0);
}

QStringList KeyMap::keyNames(Action action) const {
    QStringList names;
    for (const QKeySequence& key : keysOf(bindingOf(action)))
        names << shown(key);
    return names;
}

std::optional<QMap<QString, QStringList>> KeyMap::taught(Action action, int key, int modifiers) const {
    static constexpr std::array noKeys{Qt::Key_unknown,  Qt::Key_Shift,  Qt::Key_Control, Qt::Key_Alt,
                                       Qt::Key_Meta,     Qt::Key_AltGr,  Qt::Key_Tab,     Qt::Key_Backtab,
                                       Qt::Key_CapsLock, Qt::Key_NumLock};
    if (key == 0 || std::find(noKeys.begin(), noKeys.end(), key) != noKeys.end()) return std::nullopt;
    const QString text = sequenceOf(key, modifiers).toString(QKeySequence::PortableText);
    const KeyBinding& binding = bindingOf(action);
    QStringList keys{text};
    const auto before = keysOf(binding);
    for (qsizetype index = 0; index < before.size(); ++index) {
        const QString each = before[index].toString(QKeySequence::PortableText);
        if (index > 0 && each != text) keys << each;
    }
    auto changes = m_changes;
    for (auto other = changes.begin(); other != changes.end(); ++other)
        if (const auto owner = actionNamed(other.key()); owner && meet(bindingOf(*owner).place, binding.place))
            other->removeAll(text);
    changes[nameOf(action)] = keys;
    return changes;
}

QMap<QString, QStringList> KeyMap::forgotten(Action action) const {
    auto changes = m_changes;
    changes.remove(nameOf(action));
    return changes;
}

void KeyHelp::show(const KeyMap& map, const QMap<QString, QStringList>& changes) {
    m_map = map;
    m_changes = changes;
    emit dataChanged(index(0), index(rowCount() - 1));
}

int KeyHelp::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(table.size());
}

QVariant KeyHelp::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const KeyBinding& binding = table[static_cast<std::size_t>(index.row())];
    switch (role) {
    case What: return QCoreApplication::translate("Keys", binding.what);
    case Name: return nameOf(binding.action);
    case Changed: return m_changes.contains(nameOf(binding.action));
    case Keys: {
        const QString all = m_map.keyNames(binding.action).join(QStringLiteral("  "));
        return binding.onHold && !all.isEmpty() ? QCoreApplication::translate("Keys", "hold %1").arg(all) : all;
    }
    default: return {};
    }
}

QHash<int, QByteArray> KeyHelp::roleNames() const {
    return {{Keys, "keys"}, {What, "what"}, {Name, "name"}, {Changed, "changed"}};
}

} // namespace effleur::presentation
