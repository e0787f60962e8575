#pragma once

#include "app/audience_door.h"
#include "presentation/app_model.h"

#include <QImage>
#include <QQmlApplicationEngine>

class QQuickWindow;

namespace effleur::app {

/// The QML engine with the program's window in it.
class StageDoor {
public:
    /// `model` outlives the door.
    explicit StageDoor(presentation::AppModel& model);
    ~StageDoor();

    /// Null where the window could not be made; the reasons were logged.
    QQuickWindow* window() const { return m_window; }
    /// What the class sees; null before the first lesson.
    QQuickWindow* audience() const { return m_audience ? m_audience->window() : nullptr; }
    /// The window as it is drawn now, once every picture in it has been loaded.
    QImage picture() { return pictureOf(*m_window); }
    QImage pictureOf(QQuickWindow& window);

private:
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
    std::unique_ptr<AudienceDoor> m_audience;
};

} // namespace effleur::app
