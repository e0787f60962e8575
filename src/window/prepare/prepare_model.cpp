#include "window/prepare/prepare_model.h"

#include <algorithm>

namespace effleur::window::prepare {

using kit::ChoiceModel;

namespace r = routine;

namespace {

std::vector<ChoiceModel::Choice> questionsOf(r::HealthGroup group, const phrases::Phrasebook& words) {
    std::vector<ChoiceModel::Choice> result;
    for (const r::HealthEntry& entry : r::healthQuestions)
        if (entry.group == group) result.push_back({words.question(entry.question), words.advice(entry.question)});
    return result;
}

} // namespace

PrepareModel::PrepareModel(const session::Plan& plan, const phrases::Phrasebook& words, QString length, QObject* parent)
    : QObject(parent)
    , m_plan(plan)
    , m_words(words)
    , m_length(std::move(length)) {
    fill();
    say(false, {});
    for (ChoiceModel* model : {&m_notToday, &m_leaveOut, &m_askDoctor})
        connect(model, &ChoiceModel::toggled, this, [this, model](int row) { answered(*model, row); });
    connect(&m_areas, &stage::AreaModel::chosen, this, [this] { say(m_answer.none, m_answer.advice); });
}

void PrepareModel::fill() {
    std::vector<ChoiceModel::Choice> setUp;
    for (const r::Preparation& each : m_plan.routine.prepare)
        setUp.push_back(each.id.empty()
                            ? ChoiceModel::Choice{m_words.author(each.text), {}}
                            : ChoiceModel::Choice{m_words.preparation(each.id), m_words.preparationDetail(each.id)});
    m_setUp.fill(std::move(setUp));
    m_notToday.fill(questionsOf(r::HealthGroup::NotToday, m_words));
    m_leaveOut.fill(questionsOf(r::HealthGroup::LeaveOut, m_words));
    m_askDoctor.fill(questionsOf(r::HealthGroup::AskDoctor, m_words));
    std::vector<ChoiceModel::Choice> asks;
    m_askedSteps.clear();
    for (std::size_t step = 0; step < m_plan.routine.steps.size(); ++step) {
        const r::Step& each = m_plan.routine.steps[step];
        if (each.ask.empty()) continue;
        asks.push_back({m_words.technique(each.technique), m_words.author(each.ask)});
        m_askedSteps.push_back(step);
    }
    m_asks.fill(std::move(asks));
    if (Headings headings = headingsNow(); headings != m_headings) {
        m_headings = std::move(headings);
        emit headingsChanged();
        emit ceilingChanged(); // its word
    }
    const QStringList areas = m_areas.ids();
    m_areas.show(m_plan.map, m_words);
    m_areas.choose(areas);
}

void PrepareModel::retell() {
    const auto keeping = [](ChoiceModel& model) {
        std::vector<bool> on;
        for (const ChoiceModel::Choice& each : model.choices())
            on.push_back(each.on);
        return on;
    };
    std::vector<std::pair<ChoiceModel*, std::vector<bool>>> answers;
    for (ChoiceModel* model : {&m_setUp, &m_notToday, &m_leaveOut, &m_askDoctor, &m_asks})
        answers.emplace_back(model, keeping(*model));
    fill();
    for (const auto& [model, on] : answers) {
        auto choices = model->choices();
        for (std::size_t row = 0; row < on.size(); ++row)
            choices[row].on = on[row];
        model->fill(std::move(choices));
    }
    say(m_answer.none, adviceNow());
}

Headings PrepareModel::headingsNow() const {
    Headings now{m_words.author(m_plan.routine.title),
                 m_words.group(r::HealthGroup::NotToday),
                 m_words.group(r::HealthGroup::LeaveOut),
                 m_words.group(r::HealthGroup::AskDoctor),
                 m_words.stopRule(),
                 {}};
    for (int level = 1; level <= r::highestPressure; ++level)
        now.pressures << m_words.pressureWord(level);
    return now;
}

void PrepareModel::say(bool none, QString advice) {
    const r::Verdict said = verdict(none);
    Conclusion answer{none, said == r::Verdict::Closed, said == r::Verdict::SayWhere, m_askDoctor.any(),
                      std::move(advice)};
    if (answer == m_answer) return;
    m_answer = std::move(answer);
    emit answerChanged();
}

r::Verdict PrepareModel::verdict(bool none) const {
    r::HealthAnswers answers{.none = none, .saidWhere = !m_areas.chosenSet().empty()};
    std::array<std::size_t, 3> rows{}; // by group
    for (const r::HealthEntry& entry : r::healthQuestions) {
        const auto& choices = (entry.group == r::HealthGroup::NotToday   ? m_notToday
                               : entry.group == r::HealthGroup::LeaveOut ? m_leaveOut
                                                                         : m_askDoctor)
                                  .choices();
        if (choices[rows[static_cast<std::size_t>(entry.group)]++].on)
            answers.yes.set(static_cast<std::size_t>(entry.question));
    }
    return r::verdict(answers, m_plan.routine.position);
}

void PrepareModel::setCeiling(int ceiling) {
    ceiling = std::clamp(ceiling, 1, r::layPressure);
    if (ceiling == m_ceiling) return;
    m_ceiling = ceiling;
    emit ceilingChanged();
}

void PrepareModel::setPerson(const std::optional<journal::Person>& person) {
    QStringList areas = m_areas.ids();
    for (const QString& before : m_personsAreas)
        areas.removeAll(before);
    m_personsAreas = person ? person->leaveOut : QStringList();
    m_areas.choose(areas + m_personsAreas);
    setCeiling(person ? person->pressure : r::layPressure);
}

std::vector<std::size_t> PrepareModel::refused() const {
    std::vector<std::size_t> steps;
    for (std::size_t row = 0; row < m_askedSteps.size(); ++row)
        if (m_asks.choices()[row].on) steps.push_back(m_askedSteps[row]);
    return steps;
}

void PrepareModel::chooseNone() {
    for (ChoiceModel* model : {&m_notToday, &m_leaveOut, &m_askDoctor})
        model->clear();
    m_areas.choose(m_personsAreas);
    say(true, {});
}

void PrepareModel::space() {
    const bool anyYes = m_notToday.any() || m_leaveOut.any() || m_askDoctor.any();
    if (!m_answer.none && !anyYes)
        chooseNone();
    else
        start(false);
}

void PrepareModel::start(bool held) {
    const r::Verdict said = verdict();
    if (said == r::Verdict::Open || (said == r::Verdict::AskDoctor && held)) emit started();
}

void PrepareModel::answered(ChoiceModel& model, int row) {
    const ChoiceModel::Choice& choice = model.choices()[static_cast<std::size_t>(row)];
    say(m_answer.none && !choice.on, choice.on ? choice.detail : adviceNow());
}

QString PrepareModel::adviceNow() const {
    for (const ChoiceModel* each : {&m_notToday, &m_askDoctor, &m_leaveOut})
        for (const ChoiceModel::Choice& choice : each->choices())
            if (choice.on) return choice.detail;
    return {};
}

} // namespace effleur::window::prepare
