#include "window/kit/rows_model.h"

namespace effleur::window::kit {

RowsModel::RowsModel(std::initializer_list<const char*> roles, QObject* parent)
    : QAbstractListModel(parent)
    , m_roles(roles.begin(), roles.end()) {}

void RowsModel::show(QList<QVariantList> rows) {
    if (rows == m_rows) return;
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit shown();
}

QVariant RowsModel::at(int row, const char* role) const {
    return data(index(row), Qt::UserRole + static_cast<int>(m_roles.indexOf(QByteArray(role))));
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    return m_rows[index.row()].value(role - Qt::UserRole);
}

QHash<int, QByteArray> RowsModel::roleNames() const {
    QHash<int, QByteArray> names;
    for (qsizetype role = 0; role < m_roles.size(); ++role)
        names.insert(Qt::UserRole + static_cast<int>(role), m_roles[role]);
    return names;
}

} // namespace effleur::window::kit
