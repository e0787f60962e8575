#pragma once

#include "window/shell/app_model.h"

#include <QObject>
#include <QQmlEngine>
#include <QQuickWindow>
#include <memory>

namespace effleur::app {

/// The window that the class sees: opened while a lesson is taught, put onto the screen that is wished for, away where
/// that screen goes.
class ClassWindow : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    ClassWindow(QQmlEngine& engine, window::shell::AppModel& model, QQuickWindow& console);
    ~ClassWindow() override;

    /// Null before the first lesson.
    QQuickWindow* window() const { return m_window.get(); }

private:
    void refreshScreens();
    void place();
    void make();

    QQmlEngine& m_engine;
    window::shell::AppModel& m_model;
    QQuickWindow& m_console;
    std::unique_ptr<QQuickWindow> m_window;
    bool m_placing = false;
};

} // namespace effleur::app
