#pragma once

#include "window/commands/key_press.h"
#include "window/kit/list_model.h"

#include <QKeySequence>
#include <QMap>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace effleur::window::commands {

Q_NAMESPACE

/// What a key does.
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
    FinishBy,
    Zones,
    Zoom,
    Loop,
    Theme,
    Turn,
    Mirror,
    Voice,
    FullScreen,
    Menu,
    Keys,
    End,
    Practise,
    Freeze,
    Blank,
    Pointer,
    Pen,
    Eraser,
    ClearInk,
    UndoInk,
    Words,
    Count,
    Pressure,
    Compare,
    Closer,
    Swap,
    Close
};
Q_ENUM_NS(Action)

/// Where a key means something, as a set of places. One key may mean different things in different places, never two in
/// one; but a key of the console's own comes there before what it means in both.
enum class Place : std::uint8_t { Session = 1, Console = 2, Elsewhere = 4, Guiding = 3, Anywhere = 7 };

/// The keys are data: what happens, the help and the documents are made from this table.
struct KeyBinding {
    Place place;
    Action action;
    const char* keys;    ///< portable key sequences, parted by spaces; the first one is shown on buttons
    const char* what;    ///< for the help, in English; translated in the context "Keys"
    bool onHold = false; ///< acts after 0.8 s; "hold" is said before the key
};
std::span<const KeyBinding> keyBindings();

/// Keys that mean the same for everybody and are no action's, for the help of the screens that have them.
enum class KeysOf : std::uint8_t { Session, Library, History, Finish };
struct FixedKeys {
    KeysOf screen;
    const char* keys; ///< as in KeyBinding; what the table has for one of them does not hold there
    const char* what;
};
std::span<const FixedKeys> fixedKeys();

/// A key as it is written on keyboards of the person's language: "Leertaste", "Strg+Q".
QString written(const QKeySequence& key);

/// The table with what a person has changed of it: key sequences by action name. Names that are no action's are
/// ignored; a key that a person gave to an action is taken from the others of its place.
class KeyMap {
public:
    explicit KeyMap(QMap<QString, QStringList> changes = {});

    /// The action of a pressed key in a place, or nothing. Keypad keys count as the others.
    std::optional<Action> actionOf(Place place, int key, int modifiers) const;
    /// The action of the first of a press's meanings that has one.
    std::optional<Action> actionOf(Place place, const KeyPress& press) const;
    /// The first key of an action as it is written on a button, "PgUp"; "" where it has none.
    QString keyName(Action action) const;
    /// The keys of an action as they are shown, in order: all of them, or those that mean it in one place.
    QStringList keyNames(Action action, Place place = Place::Anywhere) const;

    /// The changes that make `key` one of the action's keys, in place of its first one where it has any. Nothing where
    /// the key is no key to give away (a modifier alone, Tab).
    std::optional<QMap<QString, QStringList>> taught(Action action, int key, int modifiers) const;
    /// The changes without those of one action.
    QMap<QString, QStringList> forgotten(Action action) const;

private:
    QList<QKeySequence> read(const KeyBinding& binding) const;
    const QList<QKeySequence>& keysOf(const KeyBinding& binding) const;

    QMap<QString, QStringList> m_changes;
    std::vector<QList<QKeySequence>> m_keys; ///< of the table's rows, in its order
};

/// "PlayPause".
QString nameOf(Action action);
std::optional<Action> actionNamed(const QString& name);

/// The table as the help and the settings show it: one row an action that means something in a place.
class KeyHelp : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the program")

public:
    enum Role { Keys = Qt::UserRole, What, Name, Changed };
    explicit KeyHelp(QObject* parent = nullptr);
    /// The fixed keys of a screen, then the actions that mean something in a place.
    void show(const KeyMap& map, const QMap<QString, QStringList>& changes, Place place = Place::Anywhere,
              KeysOf screen = KeysOf::Session);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void list();
    QStringList keysOf(const KeyBinding& binding) const;

    KeyMap m_map;
    QMap<QString, QStringList> m_changes;
    Place m_place = Place::Anywhere;
    KeysOf m_screen = KeysOf::Session;
    std::vector<const KeyBinding*> m_rows;
    std::vector<const FixedKeys*> m_fixed;
};

} // namespace effleur::window::commands
