#include "app/window.h"

#include "app/desktop_ports.h"
#include "app/farewell.h"
#include "app/paper_writer.h"
#include "app/qml_window.h"
#include "app/residence.h"
#include "app/system_clock.h"
#include "app/translation.h"
#include "desktop/display.h"
#include "figure/tokens.h"
#include "record/settings.h"
#include "window/kit/background.h"
#include "window/kit/theme.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QThreadPool>

namespace effleur::app {

using window::shell::AppModel;

namespace {

/// Runs until the window is closed; what was typed is kept, however the program is ended.
int runUntilClosed(QGuiApplication& application, QmlWindow& window, AppModel& model) {
    const Farewell farewell;
    QObject::connect(&farewell, &Farewell::asked, &application, &QGuiApplication::quit);
    QObject::connect(&application, &QGuiApplication::aboutToQuit, &model, &AppModel::keepTyped);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &model, &AppModel::keepTyped);
    window.show();
    window.window()->requestActivate();
    return QGuiApplication::exec();
}

/// What was written to the folder of routines meanwhile is seen when one comes back.
void reloadOnReturn(QGuiApplication& application, window::browse::LibraryModel& library) {
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &library,
                     [&library](Qt::ApplicationState state) {
                         if (state == Qt::ApplicationActive && !library.isUnread()) library.reload();
                     });
}

/// What the window looks at, in the order in which each part needs those before it; it goes in the opposite order.
class Program {
public:
    explicit Program(Scene scene)
        : m_scene(std::move(scene)) {}

    AppModel& model() { return m_model; }
    bool plays() const { return m_scene.plan.has_value(); }
    /// What no first frame shows.
    void moveIn() { m_residence.emplace(m_model, m_sinks, m_sound, m_clock, m_folders); }
    /// Begins what is to be played.
    void open() {
        m_model.open(*std::move(m_scene.plan));
        if (m_scene.from && m_model.session()) m_model.session()->goToStep(static_cast<int>(number(*m_scene.from)));
    }

private:
    window::shell::Ports ports() {
        return {.clock = m_clock,
                .sink = &m_sinks,
                .background = &m_threads,
                .opener = &m_opener,
                .audio = &m_sound.guides,
                .paper = &m_paper,
                .kept = &m_kept,
                .translate = [this](const QString& language) { m_translation.speak(language); },
                .today = [] { return QDate::currentDate(); },
                .wall = [] { return QDateTime::currentDateTimeUtc(); }};
    }

    Scene m_scene;
    const Folders m_folders = ownFolders();
    const SystemClock m_clock{m_scene.rate};
    Sound m_sound{m_clock, m_folders.speech, m_scene.rate == 1};
    AwakeSink m_awake;
    Sinks m_sinks{&m_sound.session, &m_awake};
    EditorOpener m_opener;
    PdfWriter m_paper; // outlives the threads, which may still draw with it
    window::kit::Threads m_threads;
    record::KeptSettings m_kept{m_folders.settings};
    Translation m_translation;
    std::optional<Residence> m_residence;
    AppModel m_model{ports(),
                     {.places = m_scene.places,
                      .bodies = m_scene.bodies,
                      .documents = m_folders.documents,
                      .music = m_folders.music},
                     m_kept.value(),
                     m_scene.language};
};

} // namespace

bool hasDisplay() {
    return desktop::findDisplay();
}

int runWindow(int& argc, char** argv, const std::function<std::optional<Scene>()>& scene) {
    QGuiApplication application(argc, argv);
    desktop::foundDisplay();
    // Without a GPU Qt 6.4 draws here in small pieces, waiting for each: several threads mostly wake each other.
    QThreadPool::globalInstance()->setMaxThreadCount(1);
    QGuiApplication::setApplicationName(QStringLiteral("effleur"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Effleur"));
    auto window = std::make_unique<QmlWindow>();
    window::kit::Theme::loadFonts();
    // The files of QML are still being read.
    for (const char* style : {"label", "heading", "caption", "itemTitle"})
        figure::warm(style);
    auto given = scene();
    if (!given) return unopened;

    Program program(*std::move(given));
    reloadOnReturn(application, *program.model().library());
    if (program.plays()) {
        program.moveIn();
        program.open();
    }
    window->open(program.model());
    int code = 1;
    if (window->window()) {
        if (!program.plays()) window->afterFirstFrame([&program] { program.moveIn(); });
        code = runUntilClosed(application, *window, program.model());
    }
    window.reset(); // looks at the models to its end
    return code;
}

} // namespace effleur::app
