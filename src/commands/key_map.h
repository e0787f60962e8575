#pragma once

#include "commands/command.h"
#include "commands/key_press.h"

#include <QKeySequence>
#include <QMap>
#include <QStringList>
#include <vector>

namespace effleur::commands {

/// A key as it is written on keyboards of the person's language: "Leertaste", "Strg+Q".
QString written(const QKeySequence& key);

/// The table's keys with what a person has changed of them: key sequences by action name. Names that are no action's,
/// or of one whose keys are fixed, are ignored; a key that a person gave to an action is taken from the others of its
/// place.
class KeyMap {
public:
    using Changes = QMap<QString, QStringList>;
    explicit KeyMap(Changes changes = {});

    /// The action of a pressed key in a place, or nothing. Keypad keys count as the others.
    std::optional<Action> actionOf(Place place, int key, int modifiers) const;
    /// The action of the first of a press's meanings that has one.
    std::optional<Action> actionOf(Place place, const KeyPress& press) const;
    /// The first key of an action as it is written on a button, "PgUp"; "" where it has none.
    QString keyName(Action action, Place place = Place::Anywhere) const;
    /// The keys of an action as they are shown, in order: all of them, or those that mean it in one place.
    QStringList keyNames(Action action, Place place = Place::Anywhere) const;

    /// The changes that make `key` one of the action's keys, in place of its first one where it has any. Nothing where
    /// the key is no key to give away (a modifier alone, Tab), or the action's are fixed.
    std::optional<Changes> taught(Action action, int key, int modifiers) const;
    /// The changes without those of one action.
    Changes forgotten(Action action) const;
    const Changes& changes() const { return m_changes; }

private:
    QList<QKeySequence> read(const Command& command) const;
    const QList<QKeySequence>& keysOf(const Command& command) const;

    Changes m_changes;
    std::vector<QList<QKeySequence>> m_keys; ///< of the table's lines, in its order
};

} // namespace effleur::commands
