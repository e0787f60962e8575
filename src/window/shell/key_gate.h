#pragma once

#include "window/shell/shell_model.h"

#include <QKeyEvent>

namespace effleur::window::shell {

/// Sees a window's keys before everything in it: what only repeats is marked as a repeat, what comes up is let go of
/// whatever has the focus, and where releases can't be seen any more (another window has the focus) all is let go. Says
/// that its window closes.
class KeyGate : public QObject {
    Q_OBJECT

public:
    /// `shell` outlives the window.
    KeyGate(ShellModel& shell, QObject& window);

signals:
    void closing();

protected:
    bool eventFilter(QObject* window, QEvent* event) override;

private:
    bool goesDown(QObject* window, const QKeyEvent& event);

    ShellModel& m_shell;
};

} // namespace effleur::window::shell
