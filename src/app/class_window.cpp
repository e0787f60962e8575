#include "app/class_window.h"

#include "window/lesson/screens_model.h"
#include "window/shell/key_gate.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QScopedValueRollback>
#include <QScreen>

namespace effleur::app {

namespace {

QScreen* screenNamed(const QString& name) {
    for (QScreen* screen : QGuiApplication::screens())
        if (screen->name() == name) return screen;
    return nullptr;
}

} // namespace

ClassWindow::ClassWindow(QQmlEngine& engine, window::shell::AppModel& model, QQuickWindow& console)
    : m_engine(engine)
    , m_model(model)
    , m_console(console) {
    const auto follow = [this](QScreen* screen) {
        connect(screen, &QScreen::geometryChanged, this, &ClassWindow::refreshScreens, Qt::QueuedConnection);
    };
    for (QScreen* screen : QGuiApplication::screens())
        follow(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, follow);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &ClassWindow::refreshScreens, Qt::QueuedConnection);
    // A screen is still in the list while it goes and its windows are driven from it.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ClassWindow::refreshScreens, Qt::QueuedConnection);
    connect(&console, &QWindow::screenChanged, this, &ClassWindow::refreshScreens, Qt::QueuedConnection);
    connect(&console, &QWindow::visibleChanged, this, &ClassWindow::place); // the program ends with it
    connect(model.screens(), &window::lesson::ScreensModel::changed, this, &ClassWindow::place);
    connect(model.shell(), &window::shell::ShellModel::screenChanged, this, &ClassWindow::place);
    refreshScreens();
}

ClassWindow::~ClassWindow() = default;

void ClassWindow::refreshScreens() {
    QList<window::lesson::ScreenPlace> places;
    for (const QScreen* screen : QGuiApplication::screens())
        places.append({screen->name(), screen->geometry()});
    m_model.screens()->setPlaces(places, m_console.screen() ? m_console.screen()->name() : QString());
}

void ClassWindow::make() {
    QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Effleur/Shell/AudienceWindow.qml")));
    m_window.reset(qobject_cast<QQuickWindow*>(
        component.createWithInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_model)}})));
    if (!m_window) {
        qWarning("%s", qPrintable(component.errorString()));
        return;
    }
    const auto* gate = new window::shell::KeyGate(*m_model.shell(), *m_window);
    connect(gate, &window::shell::KeyGate::closing, &m_model, &window::shell::AppModel::keepTyped);
    const auto resized = [this] {
        if (m_window->height() > 0) m_model.screens()->setAspect(double(m_window->width()) / m_window->height());
    };
    connect(m_window.get(), &QWindow::widthChanged, this, resized);
    connect(m_window.get(), &QWindow::heightChanged, this, resized);
    resized();
    // Closed by its owner, who may have it back from the console.
    connect(m_window.get(), &QWindow::visibleChanged, this, [this](bool visible) {
        if (!visible && !m_placing) m_model.screens()->setShown(false);
    });
}

void ClassWindow::place() {
    if (m_placing) return;
    const QScopedValueRollback<bool> placing(m_placing, true);
    const bool wanted = m_model.shell()->teaching() && m_model.screens()->shown() && m_console.isVisible();
    if (wanted && !m_window) make();
    if (!m_window) return;
    if (!wanted) return m_window->hide();
    const window::lesson::WindowPlacement placement = m_model.screens()->placement();
    QScreen* const console = screenNamed(placement.console);
    if (console && console != m_console.screen()) {
        const bool full = m_console.visibility() == QWindow::FullScreen;
        m_console.setScreen(console);
        const QRect room = console->availableGeometry().marginsRemoved(m_console.frameMargins());
        m_console.setGeometry(window::lesson::fitted(QRect(room.topLeft(), m_console.size()), room));
        if (full) m_console.showFullScreen();
    }
    QScreen* const audience = placement.audience.isEmpty() ? nullptr : screenNamed(placement.audience);
    if (!audience) {
        if (m_window->visibility() == QWindow::FullScreen || !m_window->isVisible()) {
            m_window->setScreen(m_console.screen());
            const QRect room = m_console.screen()->availableGeometry();
            m_window->setGeometry(
                window::lesson::fitted(QRect(room.topLeft() + QPoint(40, 40), QSize(960, 540)), room));
            m_window->showNormal();
            m_console.requestActivate();
        }
        return;
    }
    if (m_window->screen() == audience && m_window->visibility() == QWindow::FullScreen) return;
    m_window->setScreen(audience);
    m_window->setGeometry(audience->geometry());
    m_window->showFullScreen();
    m_console.requestActivate();
}

} // namespace effleur::app
