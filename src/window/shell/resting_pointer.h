#pragma once

#include "window/shell/app_model.h"

#include <QBasicTimer>
#include <QWindow>

namespace effleur::window::shell {

/// Hides the pointer that rests over a session that plays, until it moves: the room is dim, and what lies under a
/// pointer is looked for again at every frame.
class RestingPointer : public QObject {
    Q_OBJECT

public:
    static constexpr int longEnough = 3'000; ///< ms

    /// `model` outlives the window.
    RestingPointer(AppModel& model, QWindow& window);

    /// It has not moved for long enough.
    void rest();
    bool isHidden() const { return m_hidden; }

protected:
    bool eventFilter(QObject* window, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void wake();

    AppModel& m_model;
    QWindow& m_window;
    QBasicTimer m_still;
    bool m_hidden = false;
};

} // namespace effleur::window::shell
