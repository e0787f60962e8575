#include "presentation/keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <array>

namespace effleur::presentation {

namespace {

constexpr std::array<KeyBinding, 20> table{{
    {Action::PlayPause, "Space F5", QT_TRANSLATE_NOOP("Keys", "Pause, go on")},
    {Action::EaseOff, "E B .", QT_TRANSLATE_NOOP("Keys", "Ease off; hold: leave this area out")},
    {Action::Undo, "Backspace", QT_TRANSLATE_NOOP("Keys", "Undo easing off")},
    {Action::Firmer, "Shift+E", QT_TRANSLATE_NOOP("Keys", "Firmer")},
    {Action::Next, "PgDown Right", QT_TRANSLATE_NOOP("Keys", "Next step")},
    {Action::Back, "PgUp Left", QT_TRANSLATE_NOOP("Keys", "Repeat this step; twice: the one before")},
    {Action::Repeat, "R", QT_TRANSLATE_NOOP("Keys", "Repeat this step")},
    {Action::OneMore, "O", QT_TRANSLATE_NOOP("Keys", "One more repetition")},
    {Action::Slower, "- [", QT_TRANSLATE_NOOP("Keys", "Slower")},
    {Action::Faster, "+ ]", QT_TRANSLATE_NOOP("Keys", "Quicker")},
    {Action::Loop, "L", QT_TRANSLATE_NOOP("Keys", "Stay in this step")},
    {Action::LeaveOut, "X", QT_TRANSLATE_NOOP("Keys", "Pause, to leave this area out")},
    {Action::Zones, "Z", QT_TRANSLATE_NOOP("Keys", "Zones and directions")},
    {Action::Turn, "D", QT_TRANSLATE_NOOP("Keys", "Turn the picture")},
    {Action::Mirror, "M", QT_TRANSLATE_NOOP("Keys", "Mirror the picture")},
    {Action::Theme, "T", QT_TRANSLATE_NOOP("Keys", "Candle, day, high contrast")},
    {Action::Menu, "Menu F10", QT_TRANSLATE_NOOP("Keys", "More")},
    {Action::FullScreen, "F11", QT_TRANSLATE_NOOP("Keys", "Full screen")},
    {Action::Keys, "?", QT_TRANSLATE_NOOP("Keys", "These keys")},
    {Action::End, "Esc", QT_TRANSLATE_NOOP("Keys", "End; a tap pauses"), true},
}};

QList<QKeySequence> sequences(const KeyBinding& binding) {
    QList<QKeySequence> result;
    for (const QString& each : QString::fromLatin1(binding.keys).split(QLatin1Char(' ')))
        result << QKeySequence(each, QKeySequence::PortableText);
    return result;
}

QString shown(const QKeySequence& sequence) {
    return sequence.toString(QKeySequence::NativeText).replace(QLatin1String("PgDown"), QLatin1String("PgDn"));
}

} // namespace

std::span<const KeyBinding> keyBindings() {
    return table;
}

std::optional<Action> actionOf(int key, int modifiers) {
    const auto held = static_cast<Qt::KeyboardModifiers>(modifiers) & ~Qt::KeypadModifier;
    for (const KeyBinding& binding : table)
        for (const QKeySequence& sequence : sequences(binding)) {
            const QKeyCombination wanted = sequence[0];
            if (wanted.key() != key) continue;
            // Whether "?" or "+" needs Shift depends on the keyboard.
            const bool letter = key >= Qt::Key_A && key <= Qt::Key_Z;
            const auto minded = letter || key >= Qt::Key_Escape ? held : held & ~Qt::ShiftModifier;
            if (wanted.keyboardModifiers() == minded) return binding.action;
        }
    return std::nullopt;
}

QString keyName(Action action) {
    for (const KeyBinding& binding : table)
        if (binding.action == action) return shown(sequences(binding).first());
    return {};
}

int KeyHelp::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(table.size());
}

QVariant KeyHelp::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const KeyBinding& binding = table[static_cast<std::size_t>(index.row())];
    if (role == What) return QCoreApplication::translate("Keys", binding.what);
    if (role != Keys) return {};
    QStringList names;
    for (const QKeySequence& sequence : sequences(binding))
        names << shown(sequence);
    const QString all = names.join(QStringLiteral("  "));
    return binding.onHold ? QCoreApplication::translate("Keys", "hold %1").arg(all) : all;
}

QHash<int, QByteArray> KeyHelp::roleNames() const {
    return {{Keys, "keys"}, {What, "what"}};
}

} // namespace effleur::presentation
