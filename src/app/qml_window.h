#pragma once

#include "app/class_window.h"
#include "window/shell/app_model.h"

#include <QImage>
#include <QQmlApplicationEngine>
#include <QWindow>
#include <functional>

class QQuickWindow;

namespace effleur::app {

/// The QML engine with the program's window in it.
class QmlWindow {
public:
    /// Begins to read the library's files of QML, beside this thread.
    QmlWindow();
    /// Makes the window at once. `model` outlives it.
    explicit QmlWindow(window::shell::AppModel& model);
    ~QmlWindow();

    /// Makes the window. `model` outlives it.
    void open(window::shell::AppModel& model);
    /// Shows the window where all of it is seen, as large as its screen allows, and keeps it so when screens change.
    void show();
    /// Does something once the window has shown its first frame; a second later where it shows none (minimised).
    void afterFirstFrame(std::function<void()> what);

    /// Null where the window could not be made; the reasons were logged.
    QQuickWindow* window() const { return m_window; }
    /// What the class sees; null before the first lesson.
    QQuickWindow* classWindow() const { return m_class ? m_class->window() : nullptr; }
    /// The window as it is drawn now, once every picture in it has been loaded.
    QImage picture() { return pictureOf(*m_window); }
    QImage pictureOf(QQuickWindow& window);

private:
    void leaveFullScreen(const window::shell::ShellModel& shell);

    QQmlApplicationEngine m_engine;
    std::vector<std::unique_ptr<QQmlComponent>> m_ahead; ///< what is being read until the window is made
    QQuickWindow* m_window = nullptr;
    QWindow::Visibility m_windowed = QWindow::Windowed; ///< how it was before it took the whole screen
    std::unique_ptr<ClassWindow> m_class;
};

} // namespace effleur::app
