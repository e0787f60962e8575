// What the program does with an evening for two: from what is agreed on to the turn of the other.
#include "evening/evening.h"
#include "routine/measure.h"
#include "window/shell/opened.h"

#include <algorithm>

namespace effleur::window::shell {

using evening::Half;

evening::Wall AppModel::wallNow() const {
    if (m_ports.wall) return evening::Wall{evening::Millis{m_ports.wall().toMSecsSinceEpoch()}};
    return evening::Wall{m_clock.now().time_since_epoch()};
}

void AppModel::connectEvening() {
    connect(&m_evening, &two::EveningModel::openAsked, this, &AppModel::openHalf);
    connect(&m_evening, &two::EveningModel::changeOverAsked, this, [this] { m_shell.dispatch(shell::HalfTime{}); });
    connect(&m_evening, &two::EveningModel::resumeAsked, this, &AppModel::resume);
    connect(&m_evening, &two::EveningModel::forgotten, this, [this] {
        showTurn();
        // Another program may have a session then.
        if (m_journal && !(session() && session()->underWay())) m_journal->leaveCheckpoint();
        m_shell.dispatch(shell::EveningGone{});
    });
    connect(&m_people, &people::PeopleModel::todayChanged, this, [this] {
        if (!m_opened || !m_opened->half || m_evening.half() != m_opened->half) return;
        const auto today = m_people.todayPerson();
        m_evening.dispatch(evening::SomebodyElse{today ? today->id : 0});
    });
    connect(&m_people, &people::PeopleModel::removed, this, [this](const journal::Remains& remains) {
        for (const journal::Person& each : remains.people)
            m_evening.dispatch(evening::SomebodyGone{each.id});
    });
    connect(&m_people, &people::PeopleModel::changed, this, [this] {
        m_evening.agreed()->setPeople(m_people.people());
        m_evening.retell();
        tellForTwo();
    });
    connect(&m_evening, &two::EveningModel::changed, this, &AppModel::tellForTwo);
    connect(&m_history, &after::HistoryModel::removedAll, this, [this] {
        m_evening.dispatch(evening::GivenUp{}); // before people are read anew: else it would be written again
        m_shell.dispatch(shell::EveningGone{}); // also where one is only agreed on, with names that are gone
    });
    connect(&m_shell, &ShellModel::screenChanged, this, [this, last = ShellModel::Library]() mutable {
        const auto came = std::exchange(last, m_shell.screen());
        const bool passing = came == ShellModel::History || came == ShellModel::Settings;
        if (last == ShellModel::ChangeOver && !passing && m_sound.voice()) m_sound.sayAloud(m_evening.spoken());
    });
}

void AppModel::agree() {
    std::vector<two::AgreeModel::Massage> massages;
    std::size_t chosen = 0;
    const bool preparing = m_opened && m_shell.value().agreedFrom == shell::Screen::Prepare;
    const std::string open = preparing ? session()->player().plan().routine.id : std::string();
    bool found = false;
    for (const library::EntryPtr& entry : m_library ? m_library->massages() : library::Entries{}) {
        const auto& summary = *entry->summary();
        if (preparing ? !found && summary.id == open : entry == m_library->chosen()) {
            chosen = massages.size();
            found = true;
        }
        const std::string title = summary.title.in(m_language.toStdString(), summary.language);
        massages.push_back({QString::fromStdString(title), summary.steps,
                            [this, entry](routine::Millis target) { return m_library->planOf(entry, target); }});
    }
    if (preparing && !found) { // a file of anywhere
        const session::Plan& plan = session()->player().plan();
        massages.insert(massages.begin(),
                        {m_words.author(plan.routine.title), routine::measure(plan.routine, plan.map),
                         [plan](routine::Millis target) {
                             return std::optional(browse::fittedPlan(plan.routine, plan.map, plan.document, target));
                         }});
        chosen = 0;
    }
    const auto today = m_people.todayPerson();
    const bool again = m_opened && m_opened->half == Half::First && m_evening.half() == Half::First;
    m_evening.agreed()->show(std::move(massages), chosen, m_people.people(), today ? today->id : 0,
                             again ? evening::shareOf(m_evening.value(), Half::Second).person : 0);
}

void AppModel::beginEvening() {
    if (auto shares = m_evening.agreed()->shares()) m_evening.dispatch(evening::Planned{wallNow(), *std::move(shares)});
}

void AppModel::openHalf(Half half) {
    auto plan = m_evening.planOf(half);
    if (!plan) {
        m_evening.dispatch(evening::GivenUp{});
        return say(tr("This massage can't be played any more."));
    }
    if (session() && session()->underWay()) session()->end(); // it has ended for its own evening, too
    chooseFor(half);
    openSession(*std::move(plan), half);
    m_waiting.forgetTurn(); // until it is left; a session that waits is lost to one that begins alone
    m_shell.dispatch(shell::Opened{});
}

void AppModel::chooseFor(Half half) {
    if (m_opened) m_opened->half.reset(); // who is massaged now is not who was
    m_people.choosePerson(evening::shareOf(m_evening.value(), half).person);
}

/// Within an evening no other is agreed on, but while nothing of it has begun.
void AppModel::tellForTwo() {
    if (!m_opened) return;
    const bool planned = m_evening.value().state == evening::Standing{evening::HalfPrepared{Half::First}};
    const QString other = m_evening.nameOf(Half::Second);
    if (!m_opened->half)
        m_opened->prepare.setForTwo(tr("Then you change places"));
    else if (m_opened->half == Half::Second || !planned)
        m_opened->prepare.setForTwo({});
    else
        m_opened->prepare.setForTwo(other.isEmpty() ? tr("Then the other") : tr("Then %1").arg(other));
}

void AppModel::showTurn() {
    // A program may stand open overnight.
    if (m_evening.waiting() && wallNow() - m_evening.value().changed > evening::stale)
        return m_evening.dispatch(evening::GivenUp{});
    const auto half = m_evening.waiting();
    auto plan = half ? m_evening.planOf(*half) : std::nullopt;
    if (!plan) return m_waiting.forgetTurn();
    const auto changed = m_evening.value().changed.time_since_epoch();
    m_waiting.offer(
        play::TurnToCome{*std::move(plan), m_evening.nameOf(*half), QDateTime::fromMSecsSinceEpoch(changed.count())});
}

void AppModel::readEvening() {
    if (m_evening.value() != evening::Evening{} || (session() && session()->underWay())) return;
    auto interrupted = m_recorder ? m_recorder->interrupted(*m_home.bodies) : std::nullopt;
    m_evening.keepIn(m_journal, interrupted ? interrupted->evening : journal::OfEvening{});
    if (interrupted && isOurs(*interrupted)) offer(*std::move(interrupted));
    showTurn();
}

void AppModel::takeUp() {
    // What is only planned is left for what waits.
    if (!m_evening.value().before.empty()) m_evening.dispatch(evening::LibraryShown{});
    const record::Interruption* interrupted = m_waiting.interruption();
    if (!interrupted && !m_waiting.waits()) return;
    if (interrupted && !isOurs(*interrupted)) return resume();
    if (!m_journal || !m_journal->isOpen()) return m_evening.dispatch(evening::TakenUp{wallNow()});
    const bool elsewhere = !m_journal->ownsCheckpoint(); // else no other program's from now on
    if (!elsewhere && m_evening.isAsKept()) return m_evening.dispatch(evening::TakenUp{wallNow()});
    m_waiting.forget();
    m_evening.drop();
    m_journal->leaveCheckpoint();
    if (elsewhere) return say(tr("This evening goes on in another window."));
    readEvening(); // as another program has left it
}

bool AppModel::isOurs(const record::Interruption& interruption) const {
    return interruption.evening.planned != 0 && interruption.evening == m_evening.recorded(m_evening.half());
}

journal::OfEvening AppModel::ofEvening() const {
    return m_opened ? m_evening.recorded(m_opened->half) : journal::OfEvening{};
}

} // namespace effleur::window::shell
