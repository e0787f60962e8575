#include "window/commands/keys.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <algorithm>
#include <array>

namespace effleur::window::commands {

namespace {

constexpr std::array<KeyBinding, 38> table{{
    {Place::Guiding, Action::PlayPause, "Space F5", QT_TRANSLATE_NOOP("Keys", "Pause, go on")},
    {Place::Guiding, Action::EaseOff, "E B .", QT_TRANSLATE_NOOP("Keys", "Ease off; hold: leave this area out")},
    {Place::Guiding, Action::Undo, "Backspace", QT_TRANSLATE_NOOP("Keys", "Undo easing off")},
    {Place::Guiding, Action::Firmer, "Shift+E", QT_TRANSLATE_NOOP("Keys", "Firmer")},
    {Place::Guiding, Action::Next, "PgDown Right", QT_TRANSLATE_NOOP("Keys", "Next step")},
    {Place::Guiding, Action::Back, "PgUp Left", QT_TRANSLATE_NOOP("Keys", "Repeat this step; twice: the one before")},
    {Place::Guiding, Action::Repeat, "R", QT_TRANSLATE_NOOP("Keys", "Repeat this step")},
    {Place::Guiding, Action::OneMore, "O", QT_TRANSLATE_NOOP("Keys", "One more repetition")},
    {Place::Guiding, Action::Slower, "- [", QT_TRANSLATE_NOOP("Keys", "Slower")},
    {Place::Guiding, Action::Faster, "+ ]", QT_TRANSLATE_NOOP("Keys", "Quicker")},
    {Place::Session, Action::FinishBy, "F", QT_TRANSLATE_NOOP("Keys", "Finish by a time")},
    {Place::Guiding, Action::Loop, "L", QT_TRANSLATE_NOOP("Keys", "Stay in this step")},
    {Place::Session, Action::LeaveOut, "X", QT_TRANSLATE_NOOP("Keys", "Pause, to leave this area out")},
    {Place::Guiding, Action::Zones, "Z", QT_TRANSLATE_NOOP("Keys", "Zones and directions")},
    {Place::Session, Action::Zoom, "C", QT_TRANSLATE_NOOP("Keys", "Closer to where the hands work")},
    {Place::Guiding, Action::Turn, "D", QT_TRANSLATE_NOOP("Keys", "Turn the picture")},
    {Place::Guiding, Action::Mirror, "M", QT_TRANSLATE_NOOP("Keys", "Mirror the picture")},
    {Place::Guiding, Action::Voice, "V", QT_TRANSLATE_NOOP("Keys", "Voice on, off")},
    {Place::Guiding, Action::Menu, "Menu F10", QT_TRANSLATE_NOOP("Keys", "More")},
    {Place::Guiding, Action::End, "Esc", QT_TRANSLATE_NOOP("Keys", "End; a tap pauses"), true},
    {Place::Console, Action::Practise, "Y", QT_TRANSLATE_NOOP("Keys", "Everyone tries")},
    {Place::Console, Action::Freeze, "F", QT_TRANSLATE_NOOP("Keys", "Freeze what the class sees")},
    {Place::Console, Action::Blank, "B .", QT_TRANSLATE_NOOP("Keys", "The class sees nothing")},
    {Place::Console, Action::Pointer, "P", QT_TRANSLATE_NOOP("Keys", "Pointer")},
    {Place::Console, Action::Pen, "I", QT_TRANSLATE_NOOP("Keys", "Ink")},
    {Place::Console, Action::Eraser, "X", QT_TRANSLATE_NOOP("Keys", "Erase")},
    {Place::Console, Action::ClearInk, "C", QT_TRANSLATE_NOOP("Keys", "Clear the ink")},
    {Place::Console, Action::UndoInk, "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo ink")},
    {Place::Console, Action::Words, "W", QT_TRANSLATE_NOOP("Keys", "Words for the class")},
    {Place::Console, Action::Count, "N", QT_TRANSLATE_NOOP("Keys", "Count for the class")},
    {Place::Console, Action::Pressure, "Shift+R", QT_TRANSLATE_NOOP("Keys", "Pressure for the class")},
    {Place::Console, Action::Compare, "K", QT_TRANSLATE_NOOP("Keys", "Right and wrong beside it")},
    {Place::Console, Action::Closer, "G", QT_TRANSLATE_NOOP("Keys", "Closer")},
    {Place::Console, Action::Swap, "S", QT_TRANSLATE_NOOP("Keys", "Swap screens")},
    {Place::Anywhere, Action::Theme, "T", QT_TRANSLATE_NOOP("Keys", "Candle, day, high contrast")},
    {Place::Anywhere, Action::FullScreen, "F11", QT_TRANSLATE_NOOP("Keys", "Full screen")},
    {Place::Anywhere, Action::Keys, "?", QT_TRANSLATE_NOOP("Keys", "These keys")},
    {Place::Anywhere, Action::Close, "Ctrl+Q Ctrl+W", QT_TRANSLATE_NOOP("Keys", "Close Effleur")},
}};

constexpr std::array<FixedKeys, 11> fixed{{
    {KeysOf::Library, "Up Down", QT_TRANSLATE_NOOP("Keys", "Choose")},
    {KeysOf::Library, "Return", QT_TRANSLATE_NOOP("Keys", "Start")},
    {KeysOf::Library, "T F5", QT_TRANSLATE_NOOP("Keys", "Teach")},
    {KeysOf::Library, "E", QT_TRANSLATE_NOOP("Keys", "Edit")},
    {KeysOf::Library, "R", QT_TRANSLATE_NOOP("Keys", "Go on with what was interrupted")},
    {KeysOf::Library, "1 2 3 4 5", QT_TRANSLATE_NOOP("Keys", "As written, or fit to 15, 20, 25, 30 minutes")},
    {KeysOf::Library, "Ctrl+O", QT_TRANSLATE_NOOP("Keys", "Open a file")},
    {KeysOf::History, "Up Down", QT_TRANSLATE_NOOP("Keys", "Choose")},
    {KeysOf::History, "Delete", QT_TRANSLATE_NOOP("Keys", "Remove; a second later once more: surely")},
    {KeysOf::History, "Backspace", QT_TRANSLATE_NOOP("Keys", "Put back what was removed")},
    {KeysOf::Finish, "Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Done")},
}};

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

QList<QKeySequence> sequencesOf(const char* keys) {
    QList<QKeySequence> sequences;
    for (const QString& key : QString::fromLatin1(keys).split(QLatin1Char(' ')))
        sequences << QKeySequence(key, QKeySequence::PortableText);
    return sequences;
}

QKeySequence sequenceOf(int key, int modifiers) {
    return QKeySequence(asCommand(key, modifiers));
}

const KeyBinding& bindingOf(Action action) {
    return *std::find_if(table.begin(), table.end(),
                         [action](const KeyBinding& each) { return each.action == action; });
}

/// Two places that a key can be pressed in at once.
bool meet(Place one, Place other) {
    return (static_cast<int>(one) & static_cast<int>(other)) != 0;
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

} // namespace

std::span<const KeyBinding> keyBindings() {
    return table;
}

QString nameOf(Action action) {
    return QLatin1String(QMetaEnum::fromType<Action>().valueToKey(static_cast<int>(action)));
}

std::span<const FixedKeys> fixedKeys() {
    return fixed;
}

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

std::optional<Action> actionNamed(const QString& name) {
    bool known = false;
    const int value = QMetaEnum::fromType<Action>().keyToValue(name.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Action>(value)) : std::nullopt;
}

KeyMap::KeyMap(QMap<QString, QStringList> changes)
    : m_changes(std::move(changes)) {
    m_keys.reserve(table.size());
    for (const KeyBinding& binding : table)
        m_keys.push_back(read(binding));
}

const QList<QKeySequence>& KeyMap::keysOf(const KeyBinding& binding) const {
    return m_keys[static_cast<std::size_t>(&binding - table.data())];
}

QList<QKeySequence> KeyMap::read(const KeyBinding& binding) const {
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
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        const auto owner = actionNamed(change.key());
        if (!owner || !meet(bindingOf(*owner).place, binding.place)) continue;
        keys.removeIf(
            [&](const QKeySequence& key) { return change->contains(key.toString(QKeySequence::PortableText)); });
    }
    return keys;
}

std::optional<Action> KeyMap::actionOf(Place place, int key, int modifiers) const {
    const QKeySequence pressed = sequenceOf(key, modifiers);
    const auto found = [&](bool own) -> std::optional<Action> {
        for (const KeyBinding& binding : table)
            if (meet(binding.place, place) && (binding.place == place) == own && keysOf(binding).contains(pressed))
                return binding.action;
        return std::nullopt;
    };
    if (const auto own = found(true)) return own;
    if (const auto shared = found(false)) return shared;
    return modifiers == 0 && meet(place, Place::Guiding) ? mediaAction(key) : std::nullopt;
}

std::optional<Action> KeyMap::actionOf(Place place, const KeyPress& press) const {
    for (const QKeyCombination meaning : meaningsOf(press))
        if (const auto action = actionOf(place, meaning.key(), meaning.keyboardModifiers())) return action;
    return std::nullopt;
}

QString KeyMap::keyName(Action action) const {
    return keyNames(action).value(0);
}

QStringList KeyMap::keyNames(Action action, Place place) const {
    QStringList names;
    for (const QKeySequence& key : keysOf(bindingOf(action)))
        if (place == Place::Anywhere || actionOf(place, key[0].key(), key[0].keyboardModifiers()) == action)
            names << written(key);
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

KeyHelp::KeyHelp(QObject* parent)
    : QAbstractListModel(parent) {
    list();
}

void KeyHelp::show(const KeyMap& map, const QMap<QString, QStringList>& changes, Place place, KeysOf screen) {
    m_map = map;
    m_changes = changes;
    if (place == m_place && screen == m_screen) {
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_place = place;
    m_screen = screen;
    list();
    endResetModel();
}

void KeyHelp::list() {
    m_rows.clear();
    m_fixed.clear();
    for (const FixedKeys& each : fixed)
        if (each.screen == m_screen) m_fixed.push_back(&each);
    for (const KeyBinding& binding : table)
        if (meet(binding.place, m_place)) m_rows.push_back(&binding);
}

/// Without those that mean something else on this screen.
QStringList KeyHelp::keysOf(const KeyBinding& binding) const {
    QStringList names = m_map.keyNames(binding.action, m_place);
    for (const FixedKeys* each : m_fixed)
        for (const QKeySequence& key : sequencesOf(each->keys))
            names.removeAll(written(key));
    return names;
}

int KeyHelp::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_fixed.size() + m_rows.size());
}

QVariant KeyHelp::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (row < m_fixed.size()) {
        QStringList names;
        for (const QKeySequence& key : sequencesOf(m_fixed[row]->keys))
            names << written(key);
        return role == What   ? QVariant(QCoreApplication::translate("Keys", m_fixed[row]->what))
               : role == Keys ? QVariant(names.join(QStringLiteral("  ")))
               : role == Name ? QVariant(QString())
                              : QVariant(false);
    }
    const KeyBinding& binding = *m_rows[row - m_fixed.size()];
    switch (role) {
    case What: return QCoreApplication::translate("Keys", binding.what);
    case Name: return nameOf(binding.action);
    case Changed: return m_changes.contains(nameOf(binding.action));
    case Keys: {
        const QString all = keysOf(binding).join(QStringLiteral("  "));
        return binding.onHold && !all.isEmpty() ? QCoreApplication::translate("Keys", "hold %1").arg(all) : all;
    }
    default: return {};
    }
}

QHash<int, QByteArray> KeyHelp::roleNames() const {
    return {{Keys, "keys"}, {What, "what"}, {Name, "name"}, {Changed, "changed"}};
}

} // namespace effleur::window::commands
