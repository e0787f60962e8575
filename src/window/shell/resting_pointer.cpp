#include "window/shell/resting_pointer.h"

#include "window/play/session_model.h"

#include <QCursor>
#include <QGuiApplication>
#include <QTimerEvent>

namespace effleur::window::shell {

RestingPointer::RestingPointer(AppModel& model, QWindow& window)
    : QObject(&window)
    , m_model(model)
    , m_window(window) {
    window.installEventFilter(this);
    connect(m_model.shell(), &ShellModel::screenChanged, this, &RestingPointer::wake);
    // One that lay still before the session began to move.
    connect(&model, &AppModel::opened, this, [this] {
        connect(m_model.session(), &play::SessionModel::moved, this, [this] {
            if (!m_hidden && !m_still.isActive()) m_still.start(longEnough, this);
        });
    });
}

bool RestingPointer::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel: wake(); break;
    default: break;
    }
    return false;
}

void RestingPointer::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_still.timerId()) return QObject::timerEvent(event);
    m_still.stop();
    rest();
}

void RestingPointer::rest() {
    const bool plays =
        m_model.shell()->screen() == ShellModel::Session && m_model.session() && m_model.session()->moving();
    if (!plays || m_hidden || QGuiApplication::mouseButtons() != Qt::NoButton) return;
    m_hidden = true;
    m_window.setCursor(Qt::BlankCursor);
    QEvent gone(QEvent::Leave);
    QCoreApplication::sendEvent(&m_window, &gone);
}

void RestingPointer::wake() {
    m_still.start(longEnough, this);
    if (!std::exchange(m_hidden, false)) return;
    m_window.unsetCursor();
}

} // namespace effleur::window::shell
