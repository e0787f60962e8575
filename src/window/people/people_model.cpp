#include "window/people/people_model.h"

#include "routine/routine.h"
#include "window/kit/choice_model.h"

#include <algorithm>
#include <utility>

namespace effleur::window::people {

namespace {

QString areasOf(const journal::Person& person, const phrases::Phrasebook& words) {
    std::vector<std::string> out;
    for (const QString& id : person.leaveOut)
        out.push_back(id.toStdString());
    return out.empty() ? QString() : words.areas(out);
}

} // namespace

PeopleModel::PeopleModel(const phrases::Phrasebook& words, const session::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_words(words)
    , m_clock(clock) {
    connect(&m_areas, &kit::ChoiceModel::toggled, this, [this] {
        if (m_showing || m_current < 0) return;
        journal::Person changed = person();
        // Those of other bodies stay.
        changed.leaveOut.removeIf([this](const QString& id) { return m_areas.has(id); });
        changed.leaveOut += m_areas.ids();
        write(changed);
    });
}

void PeopleModel::keepIn(journal::Journal* journal, const body::BodyMap& usual, Bodies bodies) {
    m_journal = journal;
    m_findBodies = std::move(bodies);
    m_bodies = {&usual};
    m_body = 0;
    m_areas.show(usual, m_words);
    reload();
    emit bodyChanged();
}

QStringList PeopleModel::bodies() {
    if (m_findBodies) m_bodies = std::exchange(m_findBodies, {})();
    QStringList names;
    for (const body::BodyMap* each : m_bodies)
        names << m_words.author(each->name);
    return names;
}

void PeopleModel::setBody(int body) {
    if (body == m_body || body < 0 || body >= bodies().size()) return;
    m_body = body;
    m_areas.show(*m_bodies[static_cast<std::size_t>(body)], m_words);
    showAreas();
    emit bodyChanged();
}

QString PeopleModel::leftOut() const {
    return areasOf(person(), m_words);
}

void PeopleModel::showAreas() {
    m_showing = true;
    m_areas.choose(person().leaveOut);
    m_showing = false;
}

void PeopleModel::reload() {
    const journal::Id today = m_today < 0 ? 0 : m_people[static_cast<std::size_t>(m_today)].id;
    const journal::Id current = person().id;
    // What can't be read just now is as it was.
    const int failures = m_journal ? m_journal->failures() : 0;
    auto people = m_journal ? m_journal->people() : std::vector<journal::Person>{};
    auto answers = m_journal ? m_journal->answers() : std::vector<journal::Answers>{};
    const auto answered = lastAnswers();
    if (m_journal && m_journal->failures() == failures) {
        m_people = std::move(people);
        m_answers = std::move(answers);
    }
    m_current = rowOf(current);
    if (m_current < 0) forgetTyped();
    const int row = rowOf(today);
    const bool gone = row < 0 && m_today >= 0;
    m_today = row;
    tell();
    if (gone || lastAnswers() != answered) emit todayChanged();
}

QString PeopleModel::todayName() const {
    return m_today < 0 ? QString() : m_people[static_cast<std::size_t>(m_today)].name;
}

QString PeopleModel::nameOf(journal::Id person) const {
    const int row = rowOf(person);
    return row < 0 ? QString() : m_people[static_cast<std::size_t>(row)].name;
}

std::optional<journal::Person> PeopleModel::todayPerson() const {
    if (m_today < 0) return std::nullopt;
    return m_people[static_cast<std::size_t>(m_today)];
}

void PeopleModel::chooseToday(int row) {
    row = std::clamp(row, -1, m_rows.count() - 1);
    if (row == m_today) return;
    m_today = row;
    emit changed();
    emit todayChanged();
}

void PeopleModel::choosePerson(journal::Id person) {
    chooseToday(rowOf(person));
}

std::optional<journal::Answers> PeopleModel::lastAnswers() const {
    const auto person = todayPerson();
    for (const journal::Answers& each : m_answers)
        if (each.person == (person ? person->id : 0)) return each;
    return std::nullopt;
}

void PeopleModel::keepAnswers(const journal::Answers& answers) {
    if (m_journal && answers.given.isValid()) m_journal->keep(answers);
    std::erase_if(m_answers, [&](const journal::Answers& each) { return each.person == answers.person; });
    m_answers.push_back(answers);
}

void PeopleModel::setCurrent(int row) {
    row = std::clamp(row, -1, m_rows.count() - 1);
    if (row == m_current && !asking()) return;
    if (row != m_current) {
        tidy();
        forgetTyped();
    }
    m_current = row;
    m_question.takeBack();
    tell();
}

void PeopleModel::setName(const QString& name) {
    journal::Person changed = person();
    if (m_current < 0) return;
    m_typed = name;
    if (name.trimmed().isEmpty() || name.trimmed() == changed.name) {
        emit this->changed();
        return;
    }
    changed.name = name.trimmed();
    write(changed);
}

void PeopleModel::tidy() {
    if (m_current < 0 || (!m_typed && !m_typedNotes)) return;
    m_typed.reset();
    if (const auto notes = std::exchange(m_typedNotes, std::nullopt)) setNotes(*notes);
    if (m_typedNotes == person().notes) m_typedNotes.reset();
    emit changed();
}

void PeopleModel::forgetTyped() {
    m_typed.reset();
    m_typedNotes.reset();
}

void PeopleModel::setPressure(int pressure) {
    journal::Person changed = person();
    pressure = std::clamp(pressure, 1, routine::layPressure);
    if (m_current < 0 || pressure == changed.pressure) return;
    changed.pressure = pressure;
    write(changed);
}

void PeopleModel::setNotes(const QString& notes) {
    journal::Person changed = person();
    if (m_current < 0) return;
    m_typedNotes = notes;
    if (notes == changed.notes) return;
    changed.notes = notes;
    write(changed);
}

bool PeopleModel::add(const QString& name) {
    if (name.trimmed().isEmpty()) return false;
    const journal::Id id = m_journal ? m_journal->keep(journal::Person{.name = name.trimmed()}) : 0;
    if (id == 0) {
        emit failed();
        return false;
    }
    reload();
    setCurrent(rowOf(id));
    return true;
}

void PeopleModel::remove() {
    if (m_current < 0 || !m_journal) return;
    const journal::Id id = person().id;
    if (!m_question.isAnswered(id, m_clock.now())) {
        emit changed();
        return;
    }
    const journal::Remains remains = m_journal->remainsOfPerson(id);
    if (!remains.whole || !m_journal->removePerson(id)) emit failed();
    const journal::Remains left = m_journal->remainsOfPerson(id);
    forgetTyped();
    m_current = -1;
    reload();
    if (!left.whole || left.isEmpty()) emit removed(remains);
}

void PeopleModel::perform(commands::Action action) {
    using commands::Action;
    if (action == Action::Remove) return remove();
    setCurrent(std::max(0, m_current + (action == Action::Up ? -1 : 1)));
}

void PeopleModel::keep() {
    if (m_question.takeBack()) emit changed();
}

journal::Person PeopleModel::person() const {
    return m_current < 0 ? journal::Person{} : m_people[static_cast<std::size_t>(m_current)];
}

void PeopleModel::write(const journal::Person& person) {
    if (!m_journal || m_journal->keep(person) == 0) emit failed();
    const bool isToday = m_today == m_current;
    reload();
    if (isToday) emit todayChanged();
}

void PeopleModel::tell() {
    QList<QVariantList> rows;
    for (const journal::Person& each : m_people) {
        const QString out = areasOf(each, m_words);
        QString detail = tr("up to %1, %2").arg(QString::number(each.pressure), m_words.pressureWord(each.pressure));
        if (!out.isEmpty()) detail += tr("; without %1").arg(out);
        rows << QVariantList{each.name, detail};
    }
    m_rows.show(rows);
    showAreas();
    emit changed();
}

int PeopleModel::rowOf(journal::Id id) const {
    const auto found = std::find_if(m_people.begin(), m_people.end(), [id](const auto& each) { return each.id == id; });
    return id == 0 || found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin());
}

} // namespace effleur::window::people
