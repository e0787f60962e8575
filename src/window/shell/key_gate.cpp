#include "window/shell/key_gate.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>

namespace effleur::window::shell {

KeyGate::KeyGate(ShellModel& shell, QObject& window)
    : QObject(&window)
    , m_shell(shell) {
    window.installEventFilter(this);
}

bool KeyGate::eventFilter(QObject* window, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress: return goesDown(window, static_cast<QKeyEvent&>(*event));
    case QEvent::KeyRelease: {
        const auto& key = static_cast<QKeyEvent&>(*event);
        m_shell.keyUp(key.key(), key.isAutoRepeat(), key.nativeScanCode());
        return false;
    }
    case QEvent::Close:
        QGuiApplication::inputMethod()->commit();
        emit closing();
        return false;
    case QEvent::FocusOut:
    case QEvent::Hide: m_shell.dispatch(shell::LetGo{}); return false;
    default: return false;
    }
}

/// True where the press was taken: it goes on as the repeat that it is.
bool KeyGate::goesDown(QObject* window, const QKeyEvent& event) {
    if (event.isAutoRepeat() || !m_shell.dispatch(shell::KeyArrives{{event.key(), event.nativeScanCode()}}))
        return false;
    QKeyEvent again(QEvent::KeyPress, event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
                    event.nativeModifiers(), event.text(), true, static_cast<quint16>(event.count()));
    QCoreApplication::sendEvent(window, &again);
    return true;
}

} // namespace effleur::window::shell
