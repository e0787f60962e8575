#pragma once

#include <QAbstractListModel>
#include <QKeySequence>
#include <QQmlEngine>
#include <optional>
#include <span>

namespace effleur::presentation {

Q_NAMESPACE

/// What a key does while a session is on.
enum class Action : std::uint8_t {
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
    Zones,
    Loop,
    Theme,
    Turn,
    Mirror,
    FullScreen,
    Menu,
    Keys,
    End
};
Q_ENUM_NS(Action)

/// The keys are data: what happens, the help and the documents are made from this table.
struct KeyBinding {
    Action action;
    const char* keys;    ///< portable key sequences, parted by spaces; the first one is shown on buttons
    const char* what;    ///< for the help, in English; translated in the context "Keys"
    bool onHold = false; ///< acts after 0.8 s; "hold" is said before the key
};
std::span<const KeyBinding> keyBindings();

/// The action of a pressed key, or nothing. Keypad keys count as the others.
std::optional<Action> actionOf(int key, int modifiers);
/// The first key of an action as it is written on a button: "PgUp".
QString keyName(Action action);

/// The table as the help shows it: one row an action.
class KeyHelp : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the program")

public:
    enum Role { Keys = Qt::UserRole, What };
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace effleur::presentation
