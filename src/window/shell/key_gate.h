#pragma once

#include "window/shell/app_model.h"

namespace effleur::window::shell {

/// Sees a window's keys before everything in it: what only repeats is marked as a repeat, what comes up is let go of
/// whatever has the focus, and where releases can't be seen any more (another window has the focus) all is let go. A
/// window that closes keeps what was typed.
class KeyGate : public QObject {
    Q_OBJECT

public:
    /// `model` outlives the window.
    KeyGate(AppModel& model, QObject& window);

protected:
    bool eventFilter(QObject* window, QEvent* event) override;

private:
    bool goesDown(QObject* window, const QKeyEvent& event);

    AppModel& m_model;
};

} // namespace effleur::window::shell
