#include "window/kit/key_help.h"

#include <QCoreApplication>
#include <string_view>

namespace effleur::window::kit {

using commands::Acts;
using commands::Command;
using commands::Place;

KeyHelp::KeyHelp(const commands::KeyMap& map, QObject* parent)
    : QAbstractListModel(parent)
    , m_map(map) {
    list();
}

void KeyHelp::retell() {
    emit dataChanged(index(0), index(rowCount() - 1));
}

void KeyHelp::show(Place place) {
    if (place == m_place) return;
    beginResetModel();
    m_place = place;
    list();
    endResetModel();
}

void KeyHelp::list() {
    m_rows.clear();
    for (const bool fixed : {true, false})
        for (const Command& command : commands::commands()) {
            const std::string_view what = command.what;
            if (command.fixed != fixed || what.empty() || !meet(command.place, m_place)) continue;
            if (fixed && m_place == Place::Anywhere) continue;
            if (!m_rows.empty() && what == m_rows.back().front()->what)
                m_rows.back().push_back(&command);
            else
                m_rows.push_back({&command});
        }
}

QString KeyHelp::keysOf(const Row& row) const {
    QStringList names;
    for (const Command* command : row)
        names << m_map.keyNames(command->action, m_place);
    const QString all = names.join(QStringLiteral("  "));
    const bool held = row.front()->acts == Acts::OnHold && !all.isEmpty();
    return held ? QCoreApplication::translate("Keys", "hold %1").arg(all) : all;
}

int KeyHelp::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KeyHelp::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString name = row.front()->fixed ? QString() : nameOf(row.front()->action);
    switch (role) {
    case What: return helpOf(*row.front());
    case Name: return name;
    case Changed: return !name.isEmpty() && m_map.changes().contains(name);
    case Keys: return keysOf(row);
    default: return {};
    }
}

QHash<int, QByteArray> KeyHelp::roleNames() const {
    return {{Keys, "keys"}, {What, "what"}, {Name, "name"}, {Changed, "changed"}};
}

} // namespace effleur::window::kit
