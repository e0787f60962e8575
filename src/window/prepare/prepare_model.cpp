#include "window/prepare/prepare_model.h"

#include <algorithm>
#include <utility>

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

/// The question in a row of its group.
r::HealthQuestion questionAt(r::HealthGroup group, int row) {
    for (const r::HealthEntry& entry : r::healthQuestions)
        if (entry.group == group && row-- == 0) return entry.question;
    return {};
}

void setTick(ChoiceModel& model, std::size_t row, bool on) {
    if (row < model.choices().size() && model.choices()[row].on != on) model.toggle(static_cast<int>(row));
}

constexpr r::HealthGroup groups[]{r::HealthGroup::NotToday, r::HealthGroup::LeaveOut, r::HealthGroup::AskDoctor};

} // namespace

PrepareModel::PrepareModel(const session::Plan& plan, const phrases::Phrasebook& words, QString length,
                           const session::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_plan(plan)
    , m_words(words)
    , m_clock(clock)
    , m_length(std::move(length))
    , m_practice(stage::practiceOf(plan)) {
    m_pages.position = plan.map.position;
    m_pages.opened = clock.now();
    fill();
    m_pages.asking = m_askedSteps.size();
    show();
    for (const r::HealthGroup group : groups)
        connectTicks(choicesOf(group), group);
    connect(&m_asks, &ChoiceModel::toggled, this, [this](int row) {
        if (!m_showing) take(Want{static_cast<std::size_t>(row)});
    });
    connect(&m_areas, &stage::AreaModel::chosen, this, [this] { take(Areas{!m_areas.chosenSet().empty()}); });
}

void PrepareModel::connectTicks(ChoiceModel& model, r::HealthGroup group) {
    connect(&model, &ChoiceModel::toggled, this, [this, group](int row) {
        if (!m_showing) take(Ticked{questionAt(group, row)});
    });
}

ChoiceModel& PrepareModel::choicesOf(r::HealthGroup group) {
    switch (group) {
    case r::HealthGroup::NotToday: return m_notToday;
    case r::HealthGroup::LeaveOut: return m_leaveOut;
    case r::HealthGroup::AskDoctor: break;
    }
    return m_askDoctor;
}

void PrepareModel::fill() {
    std::vector<ChoiceModel::Choice> setUp;
    for (const r::Preparation& each : m_plan.routine.prepare)
        setUp.push_back(each.id.empty()
                            ? ChoiceModel::Choice{m_words.author(each.text), {}}
                            : ChoiceModel::Choice{m_words.preparation(each.id), m_words.preparationDetail(each.id)});
    m_setUp.fill(std::move(setUp));
    for (const r::HealthGroup group : groups)
        choicesOf(group).fill(questionsOf(group, m_words));
    std::vector<ChoiceModel::Choice> asks;
    m_askedSteps.clear();
    for (std::size_t step = 0; step < m_plan.routine.steps.size(); ++step) {
        const r::Step& each = m_plan.routine.steps[step];
        if (each.ask.empty()) continue;
        const QString title = m_words.author(each.title);
        asks.push_back({m_words.author(each.ask), title.isEmpty() ? m_words.technique(each.technique) : title});
        m_askedSteps.push_back(step);
    }
    m_asks.fill(std::move(asks));
    if (Headings headings = headingsNow(); headings != m_headings) {
        m_headings = std::move(headings);
        emit headingsChanged();
    }
    const QStringList areas = m_areas.ids();
    m_areas.show(m_plan.map, m_words);
    m_areas.choose(areas);
}

void PrepareModel::retell() {
    std::vector<bool> ready;
    for (const ChoiceModel::Choice& each : m_setUp.choices())
        ready.push_back(each.on);
    fill();
    for (std::size_t row = 0; row < ready.size(); ++row)
        setTick(m_setUp, row, ready[row]);
    show();
}

Headings PrepareModel::headingsNow() const {
    Headings now{m_words.author(m_plan.routine.title),
                 m_words.group(r::HealthGroup::NotToday),
                 m_words.group(r::HealthGroup::LeaveOut),
                 m_words.group(r::HealthGroup::AskDoctor),
                 m_words.stopRule(),
                 {},
                 {},
                 prepare::strokeLines(m_plan, m_words),
                 m_forTwo};
    for (int level = 1; level <= r::layPressure; ++level)
        now.pressures << m_words.pressureWord(level);
    for (QString each : prepare::comparisons(m_words)) {
        constexpr qsizetype shortWord = 4; // and the space before it
        const qsizetype last = each.lastIndexOf(QLatin1Char(' '));
        if (last > 0 && each.size() - last <= shortWord) each[last] = QChar::Nbsp; // no line of its own
        now.comparisons << each;
    }
    return now;
}

void PrepareModel::setForTwo(const QString& words) {
    if (std::exchange(m_forTwo, words) == words) return;
    m_headings.forTwo = words;
    emit headingsChanged();
}

void PrepareModel::take(const PageEvent& event) {
    PageOutcome outcome = update(m_pages, event);
    m_pages = std::move(outcome.pages);
    show();
    switch (outcome.deed) {
    case Deed::Stay: return;
    case Deed::Begin: emit started(); return;
    case Deed::Leave: emit left(); return;
    }
}

void PrepareModel::show() {
    m_showing = true;
    for (const r::HealthGroup group : groups)
        for (std::size_t row = 0; row < choicesOf(group).choices().size(); ++row)
            setTick(choicesOf(group), row,
                    m_pages.yes[static_cast<std::size_t>(questionAt(group, static_cast<int>(row)))]);
    for (std::size_t row = 0; row < m_askedSteps.size(); ++row)
        setTick(m_asks, row, row < m_pages.wanted.size() && m_pages.wanted[row]);
    m_showing = false;
    const r::Verdict said = verdict(m_pages);
    const Conclusion answer{std::all_of(m_pages.none.begin(), m_pages.none.end(), [](bool each) { return each; }),
                            said == r::Verdict::Closed, mainOf(m_pages) == Main::SayWhere,
                            m_askDoctor.any() && !m_pages.agreed};
    if (answer != m_answer) {
        m_answer = answer;
        emit answerChanged();
    }
    PageFacts facts =
        factsOf(m_pages, {.words = m_words,
                          .lastDay = m_massaged.last ? m_massaged.last->given.toLocalTime().date() : QDate(),
                          .strayArea = hasStrayArea(),
                          .rows = rowsOf(m_pages.page),
                          .refused = refusedNames(),
                          .stroke = m_headings.strokeLines});
    if (facts == m_facts) return;
    m_facts = std::move(facts);
    emit pageChanged();
}

QStringList PrepareModel::rowsOf(Page page) {
    QStringList rows;
    const auto group = groupOf(page);
    if (!group && page != Page::Ready && page != Page::Steps) return rows;
    for (const ChoiceModel::Choice& each : (group                 ? choicesOf(*group)
                                            : page == Page::Ready ? m_setUp
                                                                  : m_asks)
                                               .choices())
        rows << each.text;
    return rows;
}

QStringList PrepareModel::refusedNames() const {
    QStringList names;
    for (const std::size_t step : refused()) {
        const QString title = m_words.author(m_plan.routine.steps[step].title);
        names << (title.isEmpty() ? m_words.technique(m_plan.routine.steps[step].technique) : title);
    }
    return names;
}

bool PrepareModel::hasStrayArea() const {
    const QStringList areas = m_areas.ids();
    return std::any_of(areas.begin(), areas.end(),
                       [this](const QString& area) { return !m_personsAreas.contains(area); });
}

bool PrepareModel::asksOfSteps() const {
    return m_pages.asking > 0 && !m_pages.forClass;
}

bool PrepareModel::knowsNumbers() const {
    const std::vector<Page> way = wayOf(m_pages);
    return std::find(way.begin(), way.end(), Page::Feel) == way.end();
}

void PrepareModel::setCeiling(int ceiling) {
    ceiling = std::clamp(ceiling, 1, r::layPressure);
    if (ceiling == m_ceiling) return;
    m_ceiling = ceiling;
    emit ceilingChanged();
}

void PrepareModel::say(const SaidBefore& tense) {
    if (std::exchange(m_tense, tense) != tense) emit tenseChanged();
}

void PrepareModel::feel(bool giver, int tense) {
    SaidBefore said = m_tense;
    (giver ? said.giver : said.massaged) = std::clamp(tense, -1, journal::mostTense);
    say(said);
}

journal::Tensions PrepareModel::saidTense() const {
    const auto said = [](int tense) { return tense < 0 ? std::nullopt : std::optional(tense); };
    if (!m_tense.asked) return {};
    return {.massaged = {said(m_tense.massaged), std::nullopt}, .giver = {said(m_tense.giver), std::nullopt}};
}

void PrepareModel::setMassaged(const Massaged& massaged) {
    const auto idOf = [](const Massaged& whose) { return whose.person ? whose.person->id : 0; };
    const bool somebodyElse = idOf(massaged) != idOf(m_massaged);
    const bool another = somebodyElse || massaged.last != m_massaged.last;
    m_massaged = massaged;
    if (somebodyElse) feel(false, -1);
    QStringList areas = m_areas.ids();
    for (const QString& before : m_personsAreas)
        areas.removeAll(before);
    m_personsAreas = massaged.person ? massaged.person->leaveOut : QStringList();
    m_areas.choose(areas + m_personsAreas);
    setCeiling(massaged.person ? massaged.person->pressure : r::layPressure);
    if (!another) return;
    std::optional<LastTime> last;
    if (massaged.last) {
        last = LastTime{massaged.last->yes, std::nullopt};
        const QDate agreed = massaged.last->agreed.toLocalTime().date();
        if (agreed.isValid() && massaged.today.isValid())
            last->agreed = static_cast<int>(agreed.daysTo(massaged.today));
    }
    take(Somebody{last, m_clock.now()});
    emit pageChanged();
}

void PrepareModel::setForClass(bool taught) {
    if (taught == m_pages.forClass) return;
    take(Class{taught});
    SaidBefore said = m_tense;
    said.asked = !taught;
    say(said);
    emit pageChanged();
}

std::vector<std::size_t> PrepareModel::refused() const {
    std::vector<std::size_t> steps;
    if (m_pages.forClass) return steps;
    for (std::size_t row = 0; row < m_askedSteps.size(); ++row)
        if (row >= m_pages.wanted.size() || !m_pages.wanted[row]) steps.push_back(m_askedSteps[row]);
    return steps;
}

journal::Answers PrepareModel::answered(const QDateTime& now) const {
    journal::Answers answers{
        .person = m_massaged.person ? m_massaged.person->id : 0, .yes = m_pages.yes, .given = now, .agreed = {}};
    if (m_pages.agreed) answers.agreed = m_pages.carried && m_massaged.last ? m_massaged.last->agreed : now;
    return answers;
}

void PrepareModel::chooseNone() {
    m_areas.choose(m_personsAreas);
    take(NoneAnywhere{});
}

void PrepareModel::start() {
    if (mayBegin(m_pages)) emit started();
}

void PrepareModel::agree() {
    take(Agree{m_clock.now()});
}

void PrepareModel::space() {
    take(Press{m_clock.now(), true});
}

void PrepareModel::press() {
    take(Press{m_clock.now(), false});
}

void PrepareModel::pressOther() {
    if (m_facts.other == PageFacts::NoneHere) take(NoneHere{m_clock.now()});
    if (m_facts.other == PageFacts::TooMuch) take(TooMuch{});
}

void PrepareModel::open(int page) {
    if (page >= 0 && page <= static_cast<int>(Page::Stroke)) take(Open{static_cast<Page>(page), m_clock.now()});
}

void PrepareModel::back() {
    take(GoBack{m_clock.now()});
}

} // namespace effleur::window::prepare
