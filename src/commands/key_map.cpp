#include "commands/key_map.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace effleur::commands {

namespace {

/// What keyboards have on their keys; the others are letters and signs.
constexpr const char* keyNames[] = {QT_TRANSLATE_NOOP("KeyNames", "Space"), QT_TRANSLATE_NOOP("KeyNames", "PgUp"),
                                    QT_TRANSLATE_NOOP("KeyNames", "PgDn"),  QT_TRANSLATE_NOOP("KeyNames", "Left"),
                                    QT_TRANSLATE_NOOP("KeyNames", "Right"), QT_TRANSLATE_NOOP("KeyNames", "Up"),
                                    QT_TRANSLATE_NOOP("KeyNames", "Down"),  QT_TRANSLATE_NOOP("KeyNames", "Backspace"),
                                    QT_TRANSLATE_NOOP("KeyNames", "Esc"),   QT_TRANSLATE_NOOP("KeyNames", "Enter"),
                                    QT_TRANSLATE_NOOP("KeyNames", "Del"),   QT_TRANSLATE_NOOP("KeyNames", "Ins"),
                                    QT_TRANSLATE_NOOP("KeyNames", "Home"),  QT_TRANSLATE_NOOP("KeyNames", "End"),
                                    QT_TRANSLATE_NOOP("KeyNames", "Menu"),  QT_TRANSLATE_NOOP("KeyNames", "Ctrl"),
                                    QT_TRANSLATE_NOOP("KeyNames", "Shift"), QT_TRANSLATE_NOOP("KeyNames", "Alt"),
                                    QT_TRANSLATE_NOOP("KeyNames", "Meta")};

QString translatedName(QString name) {
    if (name == QLatin1String("PgDown")) name = QStringLiteral("PgDn");
    if (name == QLatin1String("Return")) name = QStringLiteral("Enter");
    const bool known = std::any_of(std::begin(keyNames), std::end(keyNames),
                                   [&name](const char* each) { return name == QLatin1String(each); });
    return known ? QCoreApplication::translate("KeyNames", name.toLatin1().constData()) : name;
}

QKeySequence sequenceOf(int key, int modifiers) {
    return QKeySequence(asCommand(key, modifiers));
}

/// Keys of headsets and keyboards that mean the same wherever something plays.
std::optional<Action> mediaAction(int key) {
    switch (key) {
    case Qt::Key_MediaPlay:
    case Qt::Key_MediaPause:
    case Qt::Key_MediaTogglePlayPause: return Action::PlayPause;
    case Qt::Key_MediaNext: return Action::Next;
    case Qt::Key_MediaPrevious: return Action::Back;
    default: return std::nullopt;
    }
}

/// The action whose keys a change is; nothing where nobody may change them.
std::optional<Action> ownerOf(const QString& name) {
    const auto action = actionNamed(name);
    return action && !commandOf(*action).fixed ? action : std::nullopt;
}

} // namespace

QString written(const QKeySequence& key) {
    if (key.isEmpty()) return {};
    const auto held = key[0].keyboardModifiers();
    QStringList parts;
    for (const auto& [modifier, name] : {std::pair(Qt::MetaModifier, "Meta"), std::pair(Qt::ControlModifier, "Ctrl"),
                                         std::pair(Qt::AltModifier, "Alt"), std::pair(Qt::ShiftModifier, "Shift")})
        if (held.testFlag(modifier)) parts << translatedName(QString::fromLatin1(name));
    parts << translatedName(QKeySequence(key[0].key()).toString(QKeySequence::PortableText));
    return parts.join(QLatin1Char('+'));
}

KeyMap::KeyMap(Changes changes)
    : m_changes(std::move(changes)) {
    m_keys.reserve(commands().size());
    for (const Command& command : commands())
        m_keys.push_back(read(command));
}

const QList<QKeySequence>& KeyMap::keysOf(const Command& command) const {
    return m_keys[static_cast<std::size_t>(&command - commands().data())];
}

QList<QKeySequence> KeyMap::read(const Command& command) const {
    const auto changed = command.fixed ? m_changes.constEnd() : m_changes.constFind(nameOf(command.action));
    const bool own = changed != m_changes.constEnd();
    const QStringList texts = own ? *changed : QString::fromLatin1(command.keys).split(QLatin1Char(' '));
    QList<QKeySequence> keys;
    for (const QString& text : texts) {
        const QKeySequence key(text, QKeySequence::PortableText);
        if (key.count() != 1 || key[0].key() == Qt::Key_unknown) continue;
        keys << key;
    }
    if (own || command.fixed) return keys;
    // What was given to another action is no longer this one's.
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        const auto owner = ownerOf(change.key());
        if (!owner || !meet(commandOf(*owner).place, command.place)) continue;
        keys.removeIf(
            [&](const QKeySequence& key) { return change->contains(key.toString(QKeySequence::PortableText)); });
    }
    return keys;
}

std::optional<Action> KeyMap::actionOf(Place place, int key, int modifiers) const {
    const QKeySequence pressed = sequenceOf(key, modifiers);
    const auto found = [&](bool own) -> std::optional<Action> {
        for (const Command& command : commands())
            if (meet(command.place, place) && (command.place == place) == own && keysOf(command).contains(pressed))
                return command.action;
        return std::nullopt;
    };
    if (const auto own = found(true)) return own;
    if (const auto shared = found(false)) return shared;
    return modifiers == 0 && meet(place, Place::Guiding) ? mediaAction(key) : std::nullopt;
}

std::optional<Action> KeyMap::actionOf(Place place, const KeyPress& press) const {
    for (const QKeyCombination meaning : meaningsOf(press))
        if (const auto action = actionOf(place, meaning.key(), static_cast<int>(meaning.keyboardModifiers().toInt())))
            return action;
    return std::nullopt;
}

QString KeyMap::keyName(Action action, Place place) const {
    return keyNames(action, place).value(0);
}

QStringList KeyMap::keyNames(Action action, Place place) const {
    QStringList names;
    for (const QKeySequence& key : keysOf(commandOf(action))) {
        const bool here = place == Place::Anywhere ||
                          actionOf(place, key[0].key(), static_cast<int>(key[0].keyboardModifiers().toInt())) == action;
        if (const QString name = written(key); here && !names.contains(name)) names << name;
    }
    return names;
}

std::optional<KeyMap::Changes> KeyMap::taught(Action action, int key, int modifiers) const {
    static constexpr std::array noKeys{Qt::Key_unknown,  Qt::Key_Shift,  Qt::Key_Control, Qt::Key_Alt,
                                       Qt::Key_Meta,     Qt::Key_AltGr,  Qt::Key_Tab,     Qt::Key_Backtab,
                                       Qt::Key_CapsLock, Qt::Key_NumLock};
    if (key == 0 || std::find(noKeys.begin(), noKeys.end(), key) != noKeys.end()) return std::nullopt;
    const Command& command = commandOf(action);
    if (command.fixed) return std::nullopt;
    const QString text = sequenceOf(key, modifiers).toString(QKeySequence::PortableText);
    QStringList keys{text};
    const auto before = keysOf(command);
    for (qsizetype index = 0; index < before.size(); ++index) {
        const QString each = before[index].toString(QKeySequence::PortableText);
        if (index > 0 && each != text) keys << each;
    }
    auto changes = m_changes;
    for (auto other = changes.begin(); other != changes.end(); ++other)
        if (const auto owner = ownerOf(other.key()); owner && meet(commandOf(*owner).place, command.place))
            other->removeAll(text);
    changes[nameOf(action)] = keys;
    return changes;
}

KeyMap::Changes KeyMap::forgotten(Action action) const {
    auto changes = m_changes;
    changes.remove(nameOf(action));
    return changes;
}

} // namespace effleur::commands
