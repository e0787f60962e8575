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
        m_evening.retell();
        tellForTwo();
    });
    connect(&m_evening, &two::EveningModel::changed, this, &AppModel::tellForTwo);
    connect(&m_history, &after::HistoryModel::removedAll, this, [this] { m_evening.dispatch(evening::GivenUp{}); });
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
        massages.insert(massages.begin(), {m_words.author(plan.routine.title), routine::measure(plan.routine, plan.map),
                                           [plan](routine::Millis) { return std::optional(plan); }});
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
    chooseFor(half);
    openSession(*std::move(plan), half);
    m_waiting.forget();
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
    const auto half = m_evening.waiting();
    auto plan = half ? m_evening.planOf(*half) : std::nullopt;
    if (!plan) return m_waiting.forgetTurn();
    const auto changed = m_evening.value().changed.time_since_epoch();
    m_waiting.offer(
        play::TurnToCome{*std::move(plan), m_evening.nameOf(*half), QDateTime::fromMSecsSinceEpoch(changed.count())});
}

void AppModel::takeUp() {
    const record::Interruption* interrupted = m_waiting.interruption();
    if (!interrupted && !m_waiting.waits()) return;
    if (interrupted && !isOurs(*interrupted)) return resume();
    if (m_journal) m_journal->ownsCheckpoint(); // no other program's from now on
    m_evening.dispatch(evening::TakenUp{wallNow()});
}

bool AppModel::isOurs(const record::Interruption& interruption) const {
    return interruption.evening.planned != 0 && interruption.evening == m_evening.recorded(m_evening.half());
}

journal::OfEvening AppModel::ofEvening() const {
    return m_opened ? m_evening.recorded(m_opened->half) : journal::OfEvening{};
}

} // namespace effleur::window::shell
