#pragma once

#include "commands/key_map.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace effleur::window::kit {

/// The table of commands as the help and the settings show it: one row for what a place's keys do.
class KeyHelp : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the program")

public:
    enum Role { Keys = Qt::UserRole, What, Name, Changed };
    /// `map` outlives the help.
    explicit KeyHelp(const commands::KeyMap& map, QObject* parent = nullptr);
    /// First the place's keys that are everybody's, then those that can be taught. Anywhere: these alone.
    void show(commands::Place place);
    /// The map was changed, or the language.
    void retell();
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    /// Neighbours in the table that share their words.
    using Row = std::vector<const commands::Command*>;
    void list();
    QString keysOf(const Row& row) const;

    const commands::KeyMap& m_map;
    commands::Place m_place = commands::Place::Anywhere;
    std::vector<Row> m_rows;
};

} // namespace effleur::window::kit
