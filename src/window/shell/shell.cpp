#include "window/shell/shell.h"

#include "figure_measures.h"
#include "window/shell/transition.h"

namespace effleur::window::shell {

using commands::Acts;
using commands::Place;

const int holdMillis = int(figure::token::motion::ms::hold);

namespace {

constexpr qsizetype longestNumber = 3;

bool isEnter(const KeyPress& press) {
    const QKeyCombination command = commands::asCommand(press.key, press.modifiers);
    return command == QKeyCombination(Qt::Key_Return) || command == QKeyCombination(Qt::Key_Enter);
}

/// A letter, digit or sign by itself.
bool writes(const KeyPress& press) {
    const bool commanded = press.modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return press.key >= Qt::Key_Space && press.key < Qt::Key_Escape && !commanded;
}

bool isEscape(const KeyPress& press) {
    return commands::asCommand(press.key, press.modifiers) == QKeyCombination(Qt::Key_Escape);
}

} // namespace

Reaction Transition::take(const ShellEvent& event) {
    const bool handled = std::visit([this](const auto& each) { return on(each); }, event);
    return {std::move(m), std::move(m_effects), handled};
}

// Keys

bool Transition::on(const KeyArrives& event) {
    if (m.up && isSameKey(*m.up, event.key)) {
        m.up.reset();
        return true;
    }
    settle();
    m.hand = event.key;
    return false;
}

bool Transition::on(const KeyDown& event) {
    const KeyPress& press = event.press;
    if (press.repeats) return repeat(press);
    if (on(KeyArrives{{press.key, press.place}})) return true;
    if (m.learning) return teach(press);
    // Whatever is written there is meant for the note.
    if (m.screen == Screen::Finish && m.sheet == Sheet::None && writes(press)) return false;
    if (m.sheet != Sheet::None && isEscape(press)) return close();
    const auto action = m_context.keys.actionOf(placeOf(m.screen), press);
    // What the key sheet lies over is not what a key is meant for; a session can be steered all the same.
    if (m.sheet == Sheet::Keys && !guiding()) return action && anywhere(*action);
    if (guiding() && type(press)) return true;
    return action && act(*action, true);
}

bool Transition::repeat(const KeyPress& press) {
    const auto action = m_context.keys.actionOf(placeOf(m.screen), press);
    const bool free = !m.learning && m.sheet != Sheet::Keys;
    if (action && free && commandOf(*action).acts == Acts::Again) act(*action, true);
    return action.has_value();
}

bool Transition::on(const KeyUp& event) {
    if (event.repeats) return false;
    if (m.up && !isSameKey(*m.up, event.key)) settle();
    m.up = event.key;
    wait(Timer::Settle);
    return m.held && m.held->key && letsGo(*m.held->key, event.key);
}

bool Transition::on(const Settled&) {
    settle();
    return true;
}

void Transition::settle() {
    const auto up = std::exchange(m.up, std::nullopt);
    if (!up || !m.held || !m.held->key || !letsGo(*m.held->key, *up)) return;
    const Action what = m.held->what;
    m.held.reset();
    if (what == Action::End) perform(Part::Session, Action::PlayPause);
}

bool Transition::type(const KeyPress& press) {
    if (const auto digit = digitOf(press)) {
        m.typed = (m.typed + QLatin1Char(static_cast<char>('0' + *digit))).right(longestNumber);
        return true;
    }
    if (m.typed.isEmpty() || commands::isModifier(press.key)) return false;
    const int number = std::exchange(m.typed, QString()).toInt();
    if (isEnter(press)) m_effects.emplace_back(GoToStep{number});
    return isEnter(press) || press.key == Qt::Key_Escape || press.key == Qt::Key_Backspace;
}

bool Transition::teach(const KeyPress& press) {
    if (press.key == Qt::Key_Escape) {
        m.learning.reset();
        return true;
    }
    // The last meaning holds on other keyboards too: the Latin letter of the key, the sign without what made it.
    const QKeyCombination meant = meaningsOf(press).constLast();
    if (auto changes = m_context.keys.taught(*m.learning, meant.key(), meant.keyboardModifiers())) {
        m.learning.reset();
        m_effects.emplace_back(Teach{*std::move(changes)});
    }
    return true;
}

bool Transition::on(const Learn& event) {
    m.learning = event.action;
    return true;
}

// What is held

void Transition::hold(Action what, bool byKey) {
    m.held = Held{what, byKey ? std::optional(m.hand) : std::nullopt};
    wait(Timer::Hold);
}

bool Transition::on(const HoldDue& event) {
    if (m.held && !m.held->late && event.elapsed > holdMillis + lateMillis) {
        m.held->late = true;
        wait(Timer::LateHold);
        return true;
    }
    return on(HoldElapsed{});
}

bool Transition::on(const HoldElapsed&) {
    const auto held = std::exchange(m.held, std::nullopt);
    if (!held) return false;
    switch (held->what) {
    case Action::AgreedStart: return perform(Part::Prepare, Action::AgreedStart);
    case Action::End: return perform(Part::Session, Action::End);
    default: return perform(Part::Session, Action::LeaveOut);
    }
}

bool Transition::on(const LetGo&) {
    m.up.reset();
    const auto held = std::exchange(m.held, std::nullopt);
    if (held && held->what == Action::End && guiding() && m_context.moving) perform(Part::Session, Action::PlayPause);
    return held.has_value();
}

bool Transition::on(const PressedDown& event) {
    if (event.action == Action::EaseOff) perform(Part::Session, Action::EaseOff);
    hold(event.action, event.byKey);
    return true;
}

bool Transition::on(const Released& event) {
    if (!m.held || m.held->what != event.action || m.held->key) return false;
    m.held.reset();
    return true;
}

// Notices

bool Transition::on(const NoticeGiven& event) {
    if (event.notice == m.notice && !event.notice.undoes) return false;
    m.notice = event.notice;
    if (!m.notice.text.isEmpty()) wait(Timer::Notice);
    return true;
}

bool Transition::on(const NoticeAnswered&) {
    if (m.notice.undoes) return perform(Part::History, Action::PutBack);
    m.notice = {};
    return true;
}

bool Transition::perform(Part part, Action action) {
    m_effects.emplace_back(Do{part, action});
    return true;
}

Reaction update(Shell shell, const Context& context, const ShellEvent& event) {
    return Transition(std::move(shell), context).take(event);
}

Place placeOf(Screen screen) {
    switch (screen) {
    case Screen::Library: return Place::Library;
    case Screen::Prepare:
    case Screen::Session:
    case Screen::WellDone: return Place::Session;
    case Screen::Console: return Place::Console;
    case Screen::Finish: return Place::Finish;
    case Screen::History: return Place::History;
    case Screen::Settings: return Place::Settings;
    case Screen::ForTwo:
    case Screen::ChangeOver: return Place::ForTwo;
    }
    return Place::Library;
}

bool isTeaching(const Shell& shell, const Context& context) {
    const bool visiting = shell.screen == Screen::Settings || shell.screen == Screen::History;
    return context.open && context.lesson && (visiting ? shell.cameFrom : shell.screen) == Screen::Console;
}

} // namespace effleur::window::shell
