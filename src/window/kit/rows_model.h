#pragma once

#include "window/kit/choice_model.h"

#include <QVariant>

namespace effleur::window::kit {

/// Rows of plain values for a Repeater, one value a role. For lists that are made anew as a whole.
class RowsModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a screen's model")

public:
    explicit RowsModel(std::initializer_list<const char*> roles, QObject* parent = nullptr);

    /// Each row has a value for every role. Rows of the same number change in place.
    void show(QList<QVariantList> rows);
    int count() const { return rowCount(); }
    /// The value of a role by its name; invalid where there is no such row or role.
    QVariant at(int row, const char* role) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void shown();

private:
    QList<QByteArray> m_roles;
    QList<QVariantList> m_rows;
};

} // namespace effleur::window::kit
