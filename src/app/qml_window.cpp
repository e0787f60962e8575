#include "app/qml_window.h"

#include "window/kit/pictures.h"
#include "window/kit/theme.h"
#include "window/lesson/screens_model.h"
#include "window/shell/key_gate.h"
#include "window/shell/resting_pointer.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QScreen>
#include <QTimer>

namespace effleur::app {

namespace {

constexpr int longestWait = 5'000; ///< ms
const QUrl mainFile(QStringLiteral("qrc:/qt/qml/Effleur/Shell/Main.qml"));
const QUrl libraryFile(QStringLiteral("qrc:/qt/qml/Effleur/Browse/LibraryScreen.qml"));

/// Whether a picture below `item` is still being made.
bool loading(const QQuickItem* item) {
    const QVariant status = item->property("status");
    const QVariant source = item->property("sourceSize");
    if (item->isVisible() && source.isValid() && status.isValid() && status.toInt() == 2) return true;
    const auto children = item->childItems();
    return std::any_of(children.begin(), children.end(), loading);
}

} // namespace

QmlWindow::QmlWindow() {
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.addImageProvider(QStringLiteral("effleur"), new window::kit::Pictures);
    for (const QUrl& file : {mainFile, libraryFile})
        m_ahead.push_back(std::make_unique<QQmlComponent>(&m_engine, file, QQmlComponent::Asynchronous));
}

QmlWindow::QmlWindow(window::shell::AppModel& model)
    : QmlWindow() {
    open(model);
}

void QmlWindow::open(window::shell::AppModel& model) {
    model.commands().serve(m_engine);
    m_engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&model)}});
    m_engine.load(mainFile); // waits for what is being read of it
    m_ahead.clear();
    if (m_engine.rootObjects().isEmpty()) return;
    const int id = qmlTypeId("Effleur.Kit", 1, 0, "Theme");
    auto* theme = m_engine.singletonInstance<window::kit::Theme*>(id);
    const auto dress = [theme, &model] {
        theme->setScheme(model.settings()->scheme());
        theme->setReducedMotion(model.settings()->reducedMotion());
        theme->setSkins(model.settings()->receiver(), model.settings()->giver());
        theme->setTextScale(model.settings()->textPercent() / 100.0);
    };
    const auto face = [theme](Qt::LayoutDirection direction) {
        theme->setFacing(direction == Qt::RightToLeft ? -1 : 1);
    };
    face(QGuiApplication::layoutDirection());
    QObject::connect(qGuiApp, &QGuiApplication::layoutDirectionChanged, theme, face);
    dress();
    QObject::connect(model.settings(), &window::settings::SettingsModel::changed, theme, dress);
    QObject::connect(&model, &window::shell::AppModel::languageChanged, &m_engine, &QQmlEngine::retranslate);
    m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    QObject::connect(&model, &window::shell::AppModel::closeRequested, m_window, &QQuickWindow::close);
    const auto* gate = new window::shell::KeyGate(*model.shell(), *m_window);
    QObject::connect(gate, &window::shell::KeyGate::closing, &model, &window::shell::AppModel::keepTyped);
    new window::shell::RestingPointer(model, *m_window);
    m_class = std::make_unique<ClassWindow>(m_engine, model, *m_window);
    QObject::connect(model.shell(), &window::shell::ShellModel::fullScreenChanged, m_window, [this, &model] {
        const bool full = model.shell()->value().fullScreen;
        if (full) m_windowed = m_window->visibility();
        const auto wanted = full ? QWindow::FullScreen : m_windowed;
        if (wanted == QWindow::Maximized && QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
            leaveFullScreen(*model.shell());
        else
            m_window->setVisibility(wanted);
    });
}

/// A Wayland compositor that is asked to maximize what it still shows in full may give it no size, and ends the program
/// for that. So it is asked when a frame has answered to its leave.
void QmlWindow::leaveFullScreen(const window::shell::ShellModel& shell) {
    m_window->showNormal();
    QTimer::singleShot(0, m_window, [this, &shell] {
        QGuiApplication::sync();
        const auto maximize = [this, &shell] {
            if (!shell.value().fullScreen) m_window->showMaximized();
        };
        QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, maximize,
                         Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_window->update();
    });
}

QmlWindow::~QmlWindow() {
    m_class.reset();
    // Screens that were left go before the engine and the models that they look at.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void QmlWindow::show() {
    const auto fit = [this] {
        const auto visibility = m_window->visibility();
        const QScreen* screen = m_window->screen();
        if (!screen || visibility == QWindow::FullScreen || visibility == QWindow::Maximized) return;
        const QRect room = screen->availableGeometry().marginsRemoved(m_window->frameMargins());
        const QRect place = window::lesson::fitted(m_window->geometry(), room);
        if (place != m_window->geometry()) m_window->setGeometry(place);
    };
    const auto follow = [this, fit](QScreen* screen) {
        if (screen) QObject::connect(screen, &QScreen::availableGeometryChanged, m_window, fit);
        fit();
    };
    const QSize wished = m_window->size();
    follow(m_window->screen());
    QObject::connect(m_window, &QWindow::screenChanged, m_window, follow, Qt::QueuedConnection);
    // Where a frame would not fit either, the window manager knows best what does.
    const QSize frame(8, 40);
    const QSize room = m_window->screen() ? m_window->screen()->availableSize() : wished + frame;
    if ((wished + frame).boundedTo(room) == wished + frame)
        m_window->show();
    else
        m_window->showMaximized();
}

void QmlWindow::afterFirstFrame(std::function<void()> what) {
    using namespace std::chrono_literals;
    auto* timer = new QTimer(m_window);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, m_window, [timer, what = std::move(what)] {
        timer->deleteLater();
        what();
    });
    QObject::connect(
        m_window, &QQuickWindow::frameSwapped, timer,
        [timer] {
            if (timer->isActive()) timer->start(0ms);
        },
        Qt::SingleShotConnection);
    timer->start(1s);
}

QImage QmlWindow::pictureOf(QQuickWindow& window) {
    QElapsedTimer waited;
    waited.start();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    while (loading(window.contentItem()) && waited.elapsed() < longestWait);
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return window.grabWindow();
}

} // namespace effleur::app
