#pragma once

#include "window/shell/shell.h"

#include <utility>

namespace effleur::window::shell {

/// One event's way through the shell.
class Transition {
public:
    Transition(Shell shell, const Context& context)
        : m(std::move(shell))
        , m_context(context) {}

    Reaction take(const ShellEvent& event);

private:
    // Keys

    bool on(const KeyArrives& event);
    bool on(const KeyDown& event);
    /// A repeat is never a second press: it moves in a list, and that is all.
    bool repeat(const KeyPress& press);
    bool on(const KeyUp& event);
    bool on(const Settled&);
    void settle();
    /// Digits, then Enter, go to that step.
    bool type(const KeyPress& press);
    bool teach(const KeyPress& press);
    bool on(const Learn& event);

    // What is held

    void hold(Action what, bool byKey);
    bool on(const HoldDue& event);
    bool on(const HoldElapsed&);
    bool on(const LetGo&);
    bool on(const PressedDown& event);
    /// By hand or pointer; a key comes up by itself.
    bool on(const Released& event);

    // What is asked for

    bool on(const Pressed& event);
    bool act(Action action, bool byKey);
    bool anywhere(Action action);
    bool inLibrary(Action action);
    /// A clicker's keys go on too: its F5 is every other time an Esc.
    bool inPrepare(Action action, bool byKey);
    /// For who can't hold (a switch, a screen reader): a second press a second later starts.
    bool askForStart();
    bool inSession(Action action, bool byKey);
    bool chooseLeaveOut();
    bool leaveOut();
    bool inLesson(Action action, bool byKey);
    /// What was pressed for the session a moment before it came to its end goes nowhere.
    bool inWellDone(Action action);
    bool inFinish(Action action);
    bool inForTwo(Action action);
    bool inChangeOver(Action action);
    /// Somebody wants to agree on an evening for two.
    bool agree();
    bool inHistory(Action action);

    // Screens and what lies over them

    bool guiding() const { return m.screen == Screen::Session || m.screen == Screen::Console; }

    bool toggle(Sheet sheet);
    bool close();
    void go(Screen screen);
    void pause();
    bool visit(Screen screen);
    /// Back to where one came from; from a session to the list, where it stands when it is opened again.
    bool leave();
    bool on(const Opened&);
    bool on(const Began&);
    bool on(const Ended& event);
    bool on(const Changed&);
    bool on(const HalfTime&);
    bool on(const EveningGone&);

    // Notices

    bool on(const NoticeGiven& event);
    bool on(const NoticeAnswered&);
    bool perform(Part part, Action action);
    void wait(Timer timer) { m_effects.emplace_back(Wait{timer}); }

    Shell m; ///< as it will be
    const Context& m_context;
    std::vector<ShellEffect> m_effects;
};

} // namespace effleur::window::shell
