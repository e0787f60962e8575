#include "window/kit/question.h"
#include "window/shell/transition.h"

namespace effleur::window::shell {

namespace {

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

} // namespace

// What is asked for

bool Transition::on(const Pressed& event) {
    return act(event.action, false);
}

bool Transition::act(Action action, bool byKey) {
    if (anywhere(action)) return true;
    switch (m.screen) {
    case Screen::Library: return inLibrary(action);
    case Screen::Prepare: return inPrepare(action, byKey);
    case Screen::Session: return inSession(action, byKey);
    case Screen::WellDone: return inWellDone(action);
    case Screen::Console: return inLesson(action, byKey);
    case Screen::Finish: return inFinish(action);
    case Screen::History: return inHistory(action);
    case Screen::Settings: return action == Action::Leave && leave();
    case Screen::ForTwo: return inForTwo(action);
    case Screen::ChangeOver: return inChangeOver(action);
    }
    return false;
}

bool Transition::anywhere(Action action) {
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

bool Transition::inLibrary(Action action) {
    if (action == Action::Menu) return toggle(Sheet::Menu);
    if (m.sheet == Sheet::Menu) m.sheet = Sheet::None;
    if (action == Action::GoOn) return m_context.waits && perform(Part::Program, Action::GoOn);
    if (action == Action::ForTwo) return agree();
    return perform(Part::Library, action);
}

bool Transition::inPrepare(Action action, bool byKey) {
    switch (action) {
    case Action::PlayPause:
    case Action::Next: return perform(Part::Prepare, Action::PlayPause);
    case Action::GoOn:
    case Action::Repeat:
        if (m_context.waits) perform(Part::Program, Action::GoOn);
        return true;
    case Action::AgreedStart: return askForStart();
    case Action::Turn: return !byKey && perform(Part::Settings, action);
    case Action::ForTwo: return !byKey && agree();
    case Action::Leave:
    case Action::End: return m_context.within ? perform(Part::Prepare, Action::Leave) : leave();
    default: return false;
    }
}

bool Transition::askForStart() {
    const auto asked = std::exchange(m.startAsked, m_context.now);
    if (!asked || m_context.now - *asked < kit::leastThought) {
        m_effects.emplace_back(AskForStart{});
        return true;
    }
    m.startAsked.reset();
    return perform(Part::Prepare, Action::AgreedStart);
}

bool Transition::inSession(Action action, bool byKey) {
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
    case Action::HowTo: m.howTo = !m.howTo; return true;
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

bool Transition::chooseLeaveOut() {
    if (m.leaveOutChosen) return leaveOut();
    if (m_context.moving) perform(Part::Session, Action::PlayPause);
    m.leaveOutChosen = m_context.moving || m_context.paused;
    return true;
}

bool Transition::leaveOut() {
    m.leaveOutChosen = false;
    if (m.sheet == Sheet::Menu) m.sheet = Sheet::None;
    return perform(Part::Session, Action::LeaveAreaOut);
}

bool Transition::inLesson(Action action, bool byKey) {
    if (isOfLesson(action)) return perform(Part::Lesson, action);
    if (action == Action::Swap) return perform(Part::Screens, action);
    if (action == Action::Handout) return perform(Part::Program, action);
    return inSession(action, byKey);
}

bool Transition::inWellDone(Action action) {
    switch (action) {
    case Action::PlayPause:
    case Action::Next:
    case Action::LeaveAreaOut: // Enter
    case Action::End:
    case Action::GoOn:
        if (m_context.ended && m_context.now - *m_context.ended < kit::leastThought) return true;
        go(Screen::Finish);
        return true;
    default: return false;
    }
}

bool Transition::inFinish(Action action) {
    switch (action) {
    case Action::Done:
        m_effects.emplace_back(KeepNote{});
        if (m_context.half) return perform(Part::Evening, Action::Done);
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

bool Transition::agree() {
    m.agreedFrom = m.screen;
    perform(Part::ForTwo, Action::ForTwo);
    go(Screen::ForTwo);
    return true;
}

bool Transition::inForTwo(Action action) {
    if (action == Action::Onward) return perform(Part::ForTwo, action);
    if (action != Action::Leave) return false;
    go(m.agreedFrom);
    return true;
}

/// It waits: left for the list, it is gone on with from there.
bool Transition::inChangeOver(Action action) {
    if (action == Action::Onward) return perform(Part::Evening, action);
    if (action != Action::Leave) return false;
    go(Screen::Library);
    return true;
}

bool Transition::inHistory(Action action) {
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

bool Transition::toggle(Sheet sheet) {
    m.sheet = m.sheet == sheet ? Sheet::None : sheet;
    return true;
}

bool Transition::close() {
    m.sheet = Sheet::None;
    return true;
}

void Transition::go(Screen screen) {
    if (screen == m.screen) return;
    m_effects.emplace_back(KeepTyped{});
    const Shell left = std::exchange(m, Shell{});
    m.screen = screen;
    m.cameFrom = left.cameFrom;
    m.agreedFrom = left.agreedFrom;
    m.fullScreen = left.fullScreen;
    m.zones = left.zones;
    m.zoomed = left.zoomed;
    m.howTo = left.howTo;
    m.notice = left.notice;
    m.up = left.up;
    m.hand = left.hand;
}

void Transition::pause() {
    if (guiding() && m_context.moving) perform(Part::Session, Action::PlayPause);
}

bool Transition::visit(Screen screen) {
    if (m.screen == screen) return true;
    pause();
    if (m.screen != Screen::Settings && m.screen != Screen::History) m.cameFrom = m.screen;
    go(screen);
    return true;
}

bool Transition::leave() {
    const bool visiting = m.screen == Screen::Settings || m.screen == Screen::History;
    pause();
    go(visiting ? m.cameFrom : Screen::Library);
    return true;
}

bool Transition::on(const Opened&) {
    go(Screen::Prepare);
    return true;
}

bool Transition::on(const Began&) {
    go(m_context.lesson ? Screen::Console : Screen::Session);
    return true;
}

bool Transition::on(const Ended& event) {
    go(event.whole && m.screen == Screen::Session ? Screen::WellDone : Screen::Finish);
    return true;
}

bool Transition::on(const HalfTime&) {
    go(Screen::ChangeOver);
    return true;
}

bool Transition::on(const EveningGone&) {
    const auto isIts = [](Screen screen) { return screen == Screen::ForTwo || screen == Screen::ChangeOver; };
    m.agreedFrom = Screen::Library;
    if (isIts(m.cameFrom)) m.cameFrom = Screen::Library;
    if (isIts(m.screen)) go(Screen::Library);
    return true;
}

bool Transition::on(const Changed&) {
    if (!m_context.paused) m.leaveOutChosen = false;
    return true;
}

} // namespace effleur::window::shell
