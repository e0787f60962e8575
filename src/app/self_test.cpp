#include "app/self_test.h"

#include "app/qml_window.h"
#include "session/host.h"
#include "window/browse/library_model.h"
#include "window/kit/background.h"
#include "window/kit/ports.h"
#include "window/kit/theme.h"
#include "window/shell/app_model.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickWindow>
#include <cstdio>

namespace effleur::app {

namespace {

using window::kit::Theme;
using window::shell::AppModel;
using window::shell::ShellModel;

constexpr int longestReading = 10'000; ///< ms

class StandingClock : public session::Clock {
public:
    session::Instant now() const override { return session::Instant{session::Millis{1'000'000}}; }
    int minuteOfDay() const override { return 20 * 60; }
};

class NoOpener : public window::kit::FileOpener {
public:
    bool open(const std::filesystem::path&) override { return false; }
};

void start(AppModel& model) {
    model.prepare()->chooseNone();
    model.prepare()->start();
}

/// The way through the program, from one screen to the next.
struct Way {
    ShellModel::Screen to;
    void (*go)(AppModel& model, const session::Plan& plan);
};
constexpr Way way[]{
    {ShellModel::Library, [](AppModel&, const session::Plan&) {}},
    {ShellModel::Prepare, [](AppModel& model, const session::Plan& plan) { model.open(plan); }},
    {ShellModel::Session, [](AppModel& model, const session::Plan&) { start(model); }},
    {ShellModel::Finish, [](AppModel& model, const session::Plan&) { model.session()->end(); }},
    {ShellModel::ForTwo,
     [](AppModel& model, const session::Plan& plan) {
         model.open(plan);
         model.shell()->ask(commands::Action::ForTwo);
     }},
    {ShellModel::ChangeOver,
     [](AppModel& model, const session::Plan&) {
         model.shell()->ask(commands::Action::Onward);
         start(model);
         model.session()->end();
         model.shell()->ask(commands::Action::Done);
     }},
    {ShellModel::History, [](AppModel& model, const session::Plan&) { model.shell()->ask(commands::Action::History); }},
    {ShellModel::Settings,
     [](AppModel& model, const session::Plan&) { model.shell()->ask(commands::Action::Settings); }},
    {ShellModel::Console,
     [](AppModel& model, const session::Plan& plan) {
         model.open(plan);
         model.lesson()->begin();
         start(model);
     }},
};

} // namespace

int drawEveryScreen(int& argc, char** argv, const session::Plan& plan, library::Places places) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    Theme::loadFonts();
    const StandingClock clock;
    NoOpener opener;
    window::kit::Threads threads;
    AppModel model({.clock = clock, .background = &threads, .opener = &opener}, {.places = std::move(places)}, {},
                   QStringLiteral("en"));
    window::browse::LibraryModel& library = *model.library();
    library.reload();
    QElapsedTimer reading;
    reading.start();
    while (library.isUnread() && reading.elapsed() < longestReading)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    QmlWindow window(model);
    if (!window.window()) return 1;
    window.window()->show();
    bool good = !library.isUnread();
    if (!good) std::fprintf(stderr, "the library was not read\n");
    for (const Way& each : way) {
        each.go(model, plan);
        for (const auto scheme : {Theme::Candle, Theme::Day, Theme::HighContrast}) {
            model.settings()->setScheme(scheme);
            if (model.shell()->screen() == each.to && !window.picture().isNull()) continue;
            std::fprintf(stderr, "nothing was drawn: screen %d\n", static_cast<int>(each.to));
            good = false;
        }
    }
    return good ? 0 : 1;
}

} // namespace effleur::app
