#include "window/kit/choice_model.h"

#include <algorithm>

namespace effleur::window::kit {

void ChoiceModel::fill(std::vector<Choice> choices) {
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
    emit refilled();
}

QString ChoiceModel::told() const {
    QStringList texts;
    for (const Choice& each : m_choices)
        texts << each.text;
    return texts.join(QStringLiteral(" \u00b7 "));
}

bool ChoiceModel::any() const {
    return std::any_of(m_choices.begin(), m_choices.end(), [](const Choice& each) { return each.on; });
}

void ChoiceModel::clear() {
    for (std::size_t row = 0; row < m_choices.size(); ++row)
        if (m_choices[row].on) toggle(static_cast<int>(row));
}

void ChoiceModel::toggle(int row) {
    if (row < 0 || row >= rowCount()) return;
    Choice& choice = m_choices[static_cast<std::size_t>(row)];
    choice.on = !choice.on;
    emit dataChanged(index(row), index(row), {On});
    emit toggled(row);
}

int ChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Choice& choice = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Text: return choice.text;
    case Detail: return choice.detail;
    case On: return choice.on;
    }
    return {};
}

QHash<int, QByteArray> ChoiceModel::roleNames() const {
    return {{Text, "label"}, {Detail, "detail"}, {On, "on"}};
}

} // namespace effleur::window::kit
