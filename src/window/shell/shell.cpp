#include "window/shell/shell.h"

#include "figure_measures.h"
#include "window/kit/question.h"

namespace effleur::window::shell {

using commands::Acts;
using commands::Place;

const int holdMillis = int(figure::token::motion::ms::hold);

namespace {

constexpr qsizetype longestNumber = 3;

template<class... Visitors> struct Overloaded : Visitors... { using Visitors::operator()...; };
template<class... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

bool isEnter(const KeyPress& press) {
    const QKeyCombination command = commands::asCommand(press.key, press.modifiers);
    return command == QKeyCombination(Qt::Key_Return) || command == QKeyCombination(Qt::Key_Enter);
}

bool isEscape(const KeyPress& press) {
    return commands::asCommand(press.key, press.modifiers) == QKeyCombination(Qt::Key_Escape);
}

/// What is otherwise on the console than in a session.
bool isOfLesson(Action action) {
    switch (action) {
    case Action::Next:
    case Action::Faster:
    case Action::Slower:
    case Action::Zones:
    case Action::Practise:
    case Action::Freeze:
    case Action::Blank:
    case Action::Pointer:
    case Action::Pen:
    case Action::Eraser:
    case Action::ClearInk:
    case Action::UndoInk:
    case Action::Words:
    case Action::Count:
    case Action::Pressure:
    case Action::Compare:
    case Action::Closer: return true;
    default: return false;
    }
}

/// One event's way through the shell.
class Step {
public:
    Step(Shell shell, const Context& context)
        : m(std::move(shell))
        , m_context(context) {}

    Outcome take(const Event& event) {
        const bool handled = std::visit([this](const auto& each) { return on(each); }, event);
        return {std::move(m), std::move(m_effects), handled};
    }

private:
    // Keys

    bool on(const KeyArrives& event) {
        if (m.up && isSameKey(*m.up, event.key)) {
            m.up.reset();
            return true;
        }
        settle();
        m.hand = event.key;
        return false;
    }

    bool on(const KeyDown& event) {
        const KeyPress& press = event.press;
        if (press.repeats) return repeat(press);
        if (on(KeyArrives{{press.key, press.place}})) return true;
        if (m.learning) return teach(press);
        if (m.sheet != Sheet::None && isEscape(press)) return close();
        const auto action = m_context.keys.actionOf(placeOf(m.screen), press);
        // What the key sheet lies over is not what a key is meant for; a session can be steered all the same.
        if (m.sheet == Sheet::Keys && !guiding()) return action && anywhere(*action);
        if (guiding() && type(press)) return true;
        return action && act(*action, true);
    }

    /// A repeat is never a second press: it moves in a list, and that is all.
    bool repeat(const KeyPress& press) {
        const auto action = m_context.keys.actionOf(placeOf(m.screen), press);
        const bool free = !m.learning && m.sheet != Sheet::Keys;
        if (action && free && commandOf(*action).acts == Acts::Again) act(*action, true);
        return action.has_value();
    }

    bool on(const KeyUp& event) {
        if (event.repeats) return false;
        if (m.up && !isSameKey(*m.up, event.key)) settle();
        m.up = event.key;
        wait(Timer::Settle);
        return m.held && m.held->key && letsGo(*m.held->key, event.key);
    }

    bool on(const Settled&) {
        settle();
        return true;
    }

    void settle() {
        const auto up = std::exchange(m.up, std::nullopt);
        if (!up || !m.held || !m.held->key || !letsGo(*m.held->key, *up)) return;
        const Action what = m.held->what;
        m.held.reset();
        if (what == Action::End) perform(Part::Session, Action::PlayPause);
    }

    /// Digits, then Enter, go to that step.
    bool type(const KeyPress& press) {
        if (const auto digit = digitOf(press)) {
            m.typed = (m.typed + QLatin1Char(static_cast<char>('0' + *digit))).right(longestNumber);
            return true;
        }
        if (m.typed.isEmpty() || commands::isModifier(press.key)) return false;
        const int number = std::exchange(m.typed, QString()).toInt();
        if (isEnter(press)) m_effects.emplace_back(GoToStep{number});
        return isEnter(press) || press.key == Qt::Key_Escape || press.key == Qt::Key_Backspace;
    }

    bool teach(const KeyPress& press) {
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

    bool on(const Learn& event) {
        m.learning = event.action;
        return true;
    }

    // What is held

    void hold(Action what, bool byKey) {
        m.held = Held{what, byKey ? std::optional(m.hand) : std::nullopt};
        wait(Timer::Hold);
    }

    bool on(const HoldDue& event) {
        if (m.held && !m.held->late && event.elapsed > holdMillis + lateMillis) {
            m.held->late = true;
            wait(Timer::LateHold);
            return true;
        }
        return on(HoldElapsed{});
    }

    bool on(const HoldElapsed&) {
        const auto held = std::exchange(m.held, std::nullopt);
        if (!held) return false;
        switch (held->what) {
        case Action::AgreedStart: return perform(Part::Prepare, Action::AgreedStart);
        case Action::End: return perform(Part::Session, Action::End);
        default: return perform(Part::Session, Action::LeaveOut);
        }
    }

    bool on(const LetGo&) {
        m.up.reset();
        const auto held = std::exchange(m.held, std::nullopt);
        if (held && held->what == Action::End && guiding() && m_context.moving)
            perform(Part::Session, Action::PlayPause);
        return held.has_value();
    }

    bool on(const PressedDown& event) {
        if (event.action == Action::EaseOff) perform(Part::Session, Action::EaseOff);
        hold(event.action, event.byKey);
        return true;
    }

    /// By hand or pointer; a key comes up by itself.
    bool on(const Released& event) {
        if (!m.held || m.held->what != event.action || m.held->key) return false;
        m.held.reset();
        return true;
    }

    // What is asked for

    bool on(const Pressed& event) { return act(event.action, false); }

    bool act(Action action, bool byKey) {
        if (anywhere(action)) return true;
        switch (m.screen) {
        case Screen::Library: return inLibrary(action);
        case Screen::Prepare: return inPrepare(action, byKey);
        case Screen::Session: return inSession(action, byKey);
        case Screen::Console: return inLesson(action, byKey);
        case Screen::Finish: return inFinish(action);
        case Screen::History: return inHistory(action);
        case Screen::Settings: return action == Action::Leave && leave();
        }
        return false;
    }

    bool anywhere(Action action) {
        switch (action) {
        case Action::Theme: return perform(Part::Settings, action);
        case Action::Help: return toggle(Sheet::Keys);
        case Action::FullScreen: m.fullScreen = !m.fullScreen; return true;
        case Action::Close: return perform(Part::Program, action);
        case Action::Settings: return visit(Screen::Settings);
        case Action::History:
            m_effects.emplace_back(KeepNote{});
            m_effects.emplace_back(Refresh{});
            return visit(Screen::History);
        default: return false;
        }
    }

    bool inLibrary(Action action) {
        if (action == Action::GoOn) return m_context.waits && perform(Part::Program, Action::GoOn);
        return perform(Part::Library, action);
    }

    /// A clicker's keys go on too: its F5 is every other time an Esc.
    bool inPrepare(Action action, bool byKey) {
        switch (action) {
        case Action::PlayPause:
        case Action::Next: return perform(Part::Prepare, Action::PlayPause);
        case Action::GoOn:
        case Action::Repeat:
            if (m_context.waits) perform(Part::Program, Action::GoOn);
            return true;
        case Action::AgreedStart: return askForStart();
        case Action::Turn: return !byKey && perform(Part::Settings, action);
        case Action::Leave:
        case Action::End: return leave();
        default: return false;
        }
    }

    /// For who can't hold (a switch, a screen reader): a second press a second later starts.
    bool askForStart() {
        const auto asked = std::exchange(m.startAsked, m_context.now);
        if (!asked || m_context.now - *asked < kit::leastThought) {
            m_effects.emplace_back(AskForStart{});
            return true;
        }
        m.startAsked.reset();
        return perform(Part::Prepare, Action::AgreedStart);
    }

    bool inSession(Action action, bool byKey) {
        switch (action) {
        case Action::PlayPause:
        case Action::Next:
        case Action::Back:
        case Action::Repeat:
        case Action::Firmer:
        case Action::OneMore:
        case Action::Undo:
        case Action::Faster:
        case Action::Slower:
        case Action::Loop: return perform(Part::Session, action);
        case Action::EaseOff:
            perform(Part::Session, action);
            if (byKey) hold(action, true);
            return true;
        case Action::End:
            if (byKey)
                hold(action, true);
            else
                perform(Part::Session, action);
            return true;
        case Action::LeaveOut: return chooseLeaveOut();
        case Action::LeaveAreaOut: return (!byKey || m.leaveOutChosen) && leaveOut();
        case Action::Zones: m.zones = !m.zones; return true;
        case Action::Zoom: m.zoomed = !m.zoomed; return true;
        case Action::Turn:
        case Action::Mirror: return perform(Part::Settings, action);
        case Action::Voice: return perform(Part::Sound, action);
        case Action::Menu: return toggle(Sheet::Menu);
        case Action::Leave: return !byKey && leave();
        case Action::FinishBy:
            if (!m_context.underWay) return true;
            toggle(Sheet::FinishBy);
            if (m.sheet == Sheet::FinishBy) perform(Part::Session, action);
            return true;
        default: return false;
        }
    }

    bool chooseLeaveOut() {
        if (m.leaveOutChosen) return leaveOut();
        if (m_context.moving) perform(Part::Session, Action::PlayPause);
        m.leaveOutChosen = m_context.moving || m_context.paused;
        return true;
    }

    bool leaveOut() {
        m.leaveOutChosen = false;
        if (m.sheet == Sheet::Menu) m.sheet = Sheet::None;
        return perform(Part::Session, Action::LeaveAreaOut);
    }

    bool inLesson(Action action, bool byKey) {
        if (isOfLesson(action)) return perform(Part::Lesson, action);
        if (action == Action::Swap) return perform(Part::Screens, action);
        if (action == Action::Handout) return perform(Part::Program, action);
        return inSession(action, byKey);
    }

    bool inFinish(Action action) {
        switch (action) {
        case Action::Done:
            m_effects.emplace_back(KeepNote{});
            go(Screen::Library);
            return true;
        case Action::Resume:
            m_effects.emplace_back(KeepNote{});
            perform(Part::Session, Action::Repeat);
            return on(Began{});
        case Action::Leave: return leave();
        case Action::Again:
        case Action::Softer: return perform(Part::Finish, action);
        default: return false;
        }
    }

    bool inHistory(Action action) {
        const Part shown = m.peopleShown ? Part::People : Part::History;
        switch (action) {
        case Action::Up:
        case Action::Down:
        case Action::Remove: return perform(shown, action);
        case Action::PutBack: return perform(Part::History, action);
        case Action::People:
        case Action::Sessions:
            m_effects.emplace_back(KeepTyped{});
            perform(Part::History, Action::Leave);
            m.peopleShown = action == Action::People;
            return true;
        case Action::Leave:
            if (m_context.asking) return perform(Part::History, action);
            return leave();
        default: return false;
        }
    }

    // Screens and what lies over them

    bool guiding() const { return m.screen == Screen::Session || m.screen == Screen::Console; }

    bool toggle(Sheet sheet) {
        m.sheet = m.sheet == sheet ? Sheet::None : sheet;
        return true;
    }

    bool close() {
        m.sheet = Sheet::None;
        return true;
    }

    void go(Screen screen) {
        if (screen == m.screen) return;
        m_effects.emplace_back(KeepTyped{});
        const Shell left = std::exchange(m, Shell{});
        m.screen = screen;
        m.cameFrom = left.cameFrom;
        m.fullScreen = left.fullScreen;
        m.zones = left.zones;
        m.zoomed = left.zoomed;
        m.notice = left.notice;
        m.up = left.up;
        m.hand = left.hand;
    }

    void pause() {
        if (guiding() && m_context.moving) perform(Part::Session, Action::PlayPause);
    }

    bool visit(Screen screen) {
        if (m.screen == screen) return true;
        pause();
        if (m.screen != Screen::Settings && m.screen != Screen::History) m.cameFrom = m.screen;
        go(screen);
        return true;
    }

    /// Back to where one came from; from a session to the list, where it stands when it is opened again.
    bool leave() {
        const bool visiting = m.screen == Screen::Settings || m.screen == Screen::History;
        pause();
        go(visiting ? m.cameFrom : Screen::Library);
        return true;
    }

    bool on(const Opened&) {
        go(Screen::Prepare);
        return true;
    }

    bool on(const Began&) {
        go(m_context.lesson ? Screen::Console : Screen::Session);
        return true;
    }

    bool on(const Ended&) {
        go(Screen::Finish);
        return true;
    }

    bool on(const Changed&) {
        if (!m_context.paused) m.leaveOutChosen = false;
        return true;
    }

    // Notices

    bool on(const Say& event) {
        if (event.notice == m.notice && !event.notice.undoes) return false;
        m.notice = event.notice;
        if (!m.notice.text.isEmpty()) wait(Timer::Notice);
        return true;
    }

    bool on(const NoticeAnswered&) {
        if (m.notice.undoes) return perform(Part::History, Action::PutBack);
        m.notice = {};
        return true;
    }

    bool perform(Part part, Action action) {
        m_effects.emplace_back(Do{part, action});
        return true;
    }
    void wait(Timer timer) { m_effects.emplace_back(Wait{timer}); }

    Shell m;
    const Context& m_context;
    std::vector<Effect> m_effects;
};

} // namespace

Outcome update(Shell shell, const Context& context, const Event& event) {
    return Step(std::move(shell), context).take(event);
}

Place placeOf(Screen screen) {
    switch (screen) {
    case Screen::Library: return Place::Library;
    case Screen::Prepare:
    case Screen::Session: return Place::Session;
    case Screen::Console: return Place::Console;
    case Screen::Finish: return Place::Finish;
    case Screen::History: return Place::History;
    case Screen::Settings: return Place::Settings;
    }
    return Place::Library;
}

bool isTeaching(const Shell& shell, const Context& context) {
    const bool visiting = shell.screen == Screen::Settings || shell.screen == Screen::History;
    return context.open && context.lesson && (visiting ? shell.cameFrom : shell.screen) == Screen::Console;
}

} // namespace effleur::window::shell
