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

#include <QDate>
#include <QGuiApplication>
#include <QQuickWindow>

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

} // namespace

bool hasDisplay() {
    return desktop::findDisplay();
}

int runWindow(int& argc, char** argv, const std::function<std::optional<Scene>()>& scene) {
    QGuiApplication application(argc, argv);
    desktop::foundDisplay();
    QGuiApplication::setApplicationName(QStringLiteral("effleur"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Effleur"));
    auto window = std::make_unique<QmlWindow>();
    window::kit::Theme::loadFonts();
    // The files of QML are still being read.
    for (const char* style : {"label", "heading", "caption", "itemTitle"})
        figure::warm(style);
    auto given = scene();
    if (!given) return unopened;

    const Folders folders = ownFolders();
    const SystemClock clock(given->rate);
    Sound sound(clock, folders.speech, given->rate == 1);
    AwakeSink awake;
    Sinks sinks{&sound.session, &awake};
    EditorOpener opener;
    PdfWriter paper; // outlives the threads, which may still draw with it
    window::kit::Threads threads;
    record::KeptSettings kept(folders.settings);
    Translation translation;
    std::optional<Residence> residence;
    AppModel model(
        {.clock = clock,
         .sink = &sinks,
         .background = &threads,
         .opener = &opener,
         .audio = &sound.guides,
         .paper = &paper,
         .kept = &kept,
         .translate = [&](const QString& language) { translation.speak(language); },
         .today = [] { return QDate::currentDate(); }},
        {.places = given->places, .map = std::move(given->map), .documents = folders.documents, .music = folders.music},
        kept.value(), given->language);
    reloadOnReturn(application, *model.library());
    const auto moveIn = [&] { residence.emplace(model, sinks, sound, clock, folders); };
    const bool plays = given->plan.has_value();
    if (plays) moveIn();
    if (plays) model.open(*std::move(given->plan));
    if (given->from && model.session()) model.session()->goToStep(static_cast<int>(number(*given->from)));
    window->open(model);
    int code = 1;
    if (window->window()) {
        if (!plays) window->afterFirstFrame(moveIn);
        code = runUntilClosed(application, *window, model);
    }
    window.reset(); // looks at the models to its end
    return code;
}

} // namespace effleur::app
