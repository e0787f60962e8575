#pragma once

#include "window/kit/list_model.h"

#include <vector>

namespace effleur::window::kit {

/// A list of things to tick.
class ChoiceModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY refilled FINAL)
    Q_PROPERTY(QString told READ told NOTIFY refilled FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a screen's model")

public:
    enum Role { Text = Qt::UserRole, Detail, On };
    struct Choice {
        QString text;
        QString detail; ///< a second line, or what a yes means
        bool on = false;
    };
    using QAbstractListModel::QAbstractListModel;

    void fill(std::vector<Choice> choices);
    const std::vector<Choice>& choices() const { return m_choices; }
    int count() const { return rowCount(); }
    QString told() const; ///< all of it in one line
    bool any() const;
    void clear();
    /// Rows that are not there change nothing.
    Q_INVOKABLE void toggle(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void toggled(int row);
    void refilled();

private:
    std::vector<Choice> m_choices;
};

} // namespace effleur::window::kit
