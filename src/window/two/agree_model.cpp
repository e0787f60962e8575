#include "window/two/agree_model.h"

#include "library/library.h"
#include "phrases/numbers.h"
#include "session/profile.h"
#include "window/browse/library_detail.h"

#include <algorithm>
#include <utility>

namespace effleur::window::two {

namespace {

constexpr bool isHalf(int half) {
    return half == 0 || half == 1;
}

} // namespace

AgreeModel::AgreeModel(const phrases::Phrasebook& words, QObject* parent)
    : QObject(parent)
    , m_words(words) {}

void AgreeModel::show(std::vector<Massage> massages, std::size_t chosen, std::vector<journal::Person> people,
                      journal::Id first, journal::Id second) {
    m_massages = std::move(massages);
    m_people = std::move(people);
    m_chosen[0] = {chosen, rowOf(first)};
    m_chosen[1] = {chosen, first == second ? 0 : rowOf(second)};
    m_same = true;
    m_minutes = 0;
    retell();
}

int AgreeModel::rowOf(journal::Id person) const {
    const auto found = std::ranges::find(m_people, person, &journal::Person::id);
    return found == m_people.end() ? 0 : 1 + static_cast<int>(found - m_people.begin());
}

journal::Id AgreeModel::personOf(const Choice& choice) const {
    return choice.person == 0 ? 0 : m_people[std::size_t(choice.person - 1)].id;
}

void AgreeModel::setPeople(const std::vector<journal::Person>& people) {
    if (people == m_people) return;
    const std::array chosen{personOf(m_chosen[0]), personOf(m_chosen[1])};
    m_people = people;
    for (std::size_t half = 0; half < chosen.size(); ++half)
        m_chosen[half].person = rowOf(chosen[half]);
    retell();
}

routine::Millis AgreeModel::target() const {
    return m_minutes > 0 ? evening::halfLength(std::chrono::minutes(m_minutes)) : routine::Millis{0};
}

void AgreeModel::retell() {
    std::array<browse::FittedSteps, 2> fits;
    for (std::size_t half = 0; half < m_chosen.size(); ++half)
        if (m_chosen[half].massage < m_massages.size())
            fits[half] = browse::fitted(m_massages[m_chosen[half].massage].steps, target());
    const routine::Millis longest = std::max(fits[0].length, fits[1].length);
    for (std::size_t half = 0; half < m_chosen.size(); ++half) {
        HalfFacts& facts = m_told[half];
        facts = {.people = {half == 0 ? tr("One of you") : tr("The other")}, .person = m_chosen[half].person};
        for (const journal::Person& each : m_people)
            facts.people << each.name;
        if (m_chosen[half].massage >= m_massages.size()) continue;
        const Massage& massage = m_massages[m_chosen[half].massage];
        const browse::FittedSteps& fit = fits[half];
        facts.title = massage.title;
        facts.length = phrases::clockText(fit.length);
        facts.bars = {session::profileOf(massage.steps, fit.doses, longest)};
        QStringList leftOut;
        for (const std::size_t step : routine::changesOf(massage.steps, fit.doses).dropped)
            leftOut << m_words.technique(massage.steps[step].technique);
        facts.told = browse::fitTold(massage.steps, fit, target(), leftOut, m_words);
    }
    m_total = tr("%1 in all, with three minutes to change places")
                  .arg(phrases::clockText(fits[0].length + evening::changeOver + fits[1].length));
    emit told();
}

void AgreeModel::setMinutes(int minutes) {
    m_minutes = std::clamp(minutes, 0, 240);
    retell();
}

void AgreeModel::choosePerson(int half, int row) {
    if (!isHalf(half) || row < 0 || row > static_cast<int>(m_people.size())) return;
    Choice& chosen = m_chosen[std::size_t(half)];
    Choice& beside = m_chosen[std::size_t(1 - half)];
    if (row != 0 && beside.person == row) beside.person = chosen.person;
    chosen.person = row;
    retell();
}

void AgreeModel::turn(int half, int by) {
    if (!isHalf(half) || m_massages.empty()) return;
    const auto count = static_cast<int>(m_massages.size());
    std::size_t& massage = m_chosen[std::size_t(half)].massage;
    massage = static_cast<std::size_t>(((static_cast<int>(massage) + by) % count + count) % count);
    if (half == 1) m_same = false;
    if (m_same) m_chosen[1].massage = massage;
    retell();
}

void AgreeModel::swap() {
    std::swap(m_chosen[0], m_chosen[1]);
    retell();
}

std::optional<evening::Shares> AgreeModel::shares() const {
    evening::Shares shares;
    for (std::size_t half = 0; half < shares.size(); ++half) {
        const Choice& chosen = m_chosen[half];
        if (chosen.massage >= m_massages.size()) return std::nullopt;
        const auto plan = m_massages[chosen.massage].made(target());
        if (!plan) return std::nullopt;
        shares[half] = {plan->document.empty() ? library::write(plan->routine) : plan->document, personOf(chosen)};
    }
    return shares;
}

} // namespace effleur::window::two
