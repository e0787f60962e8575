#include "window/after/tense_model.h"

#include <algorithm>

namespace effleur::window::after {

void TenseModel::ask(const QString& name, bool asks) {
    m_name = name;
    m_asks = asks;
    emit changed();
}

void TenseModel::set(const journal::Tensions& said) {
    if (said == m_said) return;
    m_said = said;
    emit changed();
}

void TenseModel::feel(Who who, When when, int tense) {
    journal::Tensions said = m_said;
    journal::Tension& felt = who == Massaged ? said.massaged : said.giver;
    (when == Before ? felt.before : felt.after) =
        tense < 0 ? std::nullopt : std::optional(std::min(tense, journal::mostTense));
    if (said == m_said) return;
    set(said);
    emit spoken();
}

} // namespace effleur::window::after
