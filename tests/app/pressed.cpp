// The program's own window, without a display, on the classic routine: somebody presses Space until the session plays.
// Prints a line for all that can be seen from outside. Arguments: the rate of the clock; "resume" to go on instead,
// "linger" to stay at the end with a note just written, "two" for an evening for two, gone on with where one waits.
#include "app/window.h"
#include "window/shell/app_model.h"

#include "support/shipped.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>
#include <algorithm>
#include <cstdio>

using namespace effleur;
using window::shell::AppModel;
using window::shell::ShellModel;

namespace {

void print(const QString& line) {
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

AppModel* modelOf(QWindow* window) {
    return window ? window->property("app").value<AppModel*>() : nullptr;
}

/// From the session's end to its last screen: it hears that a moment after it came.
void goOn(AppModel* app) {
    if (app->shell()->screen() != ShellModel::WellDone) return;
    app->shell()->ask(commands::Action::GoOn);
    QTimer::singleShot(5, app, [app] { goOn(app); });
}

/// Runs when the window stands.
/// Goes through every page that asks something: each hears Space a while after it opened.
void pressOn(AppModel* app) {
    if (app->shell()->screen() != ShellModel::Prepare) return;
    app->shell()->keyDown(Qt::Key_Space, 0, false);
    QTimer::singleShot(5, app, [app] { pressOn(app); });
}

/// The half that is prepared, played or at its end: "1" or "2"; "-" in between.
QString halfOf(AppModel* app) {
    const auto half = app->evening()->half();
    return !half ? "-" : *half == evening::Half::First ? "1" : "2";
}

/// From screen to screen of an evening for two, a moment after each was shown.
void evening(AppModel* app) {
    switch (app->shell()->screen()) {
    case ShellModel::Prepare: print("prepare " + halfOf(app)); return pressOn(app);
    case ShellModel::Session:
        print("session " + halfOf(app));
        if (app->session()->mode() == window::play::SessionModel::Paused)
            app->shell()->ask(commands::Action::PlayPause);
        return;
    case ShellModel::WellDone: return goOn(app);
    case ShellModel::Finish:
        print("finish " + halfOf(app));
        app->shell()->ask(commands::Action::Done);
        return;
    case ShellModel::ChangeOver:
        print("change-over");
        app->shell()->ask(commands::Action::Onward);
        return;
    case ShellModel::Library: print("library"); return QGuiApplication::quit();
    default: return;
    }
}

void pressForTwo(AppModel* app) {
    QObject::connect(app->shell(), &ShellModel::screenChanged, app,
                     [app] { QTimer::singleShot(80, app, [app] { evening(app); }); });
    if (app->waiting()->waits()) {
        print("waiting: " + app->waiting()->title());
        app->takeUp();
        if (app->shell()->screen() == ShellModel::Prepare) QTimer::singleShot(80, app, [app] { evening(app); });
        return;
    }
    app->shell()->ask(commands::Action::ForTwo);
    app->shell()->ask(commands::Action::Onward);
}

void press(const QString& what) {
    const auto windows = QGuiApplication::topLevelWindows();
    AppModel* app = windows.isEmpty() ? nullptr : modelOf(windows.constFirst());
    if (!app) return QTimer::singleShot(5, [what] { press(what); });
    if (what == "two") return pressForTwo(app);
    print("notice: " + app->shell()->notice());
    QObject::connect(app->shell(), &ShellModel::noticeChanged, app,
                     [app] { print("notice: " + app->shell()->notice()); });
    QObject::connect(app->shell(), &ShellModel::screenChanged, app, [app, what] {
        if (app->shell()->screen() == ShellModel::Session) print("session");
        if (app->shell()->screen() == ShellModel::WellDone) QTimer::singleShot(0, app, [app] { goOn(app); });
        if (app->shell()->screen() != ShellModel::Finish) return;
        print("finish: " + app->finish()->line());
        app->finish()->setNote(QStringLiteral("a note"));
        if (what == "linger") return print("typed");
        app->shell()->ask(commands::Action::Done);
        QGuiApplication::quit();
    });
    if (app->waiting()->waits()) print("waiting: " + app->waiting()->where());
    const auto key = [app](Qt::Key which) { app->shell()->keyDown(which, 0, false); };
    if (what == "resume") {
        key(Qt::Key_R);
        key(Qt::Key_Space);
    } else {
        key(Qt::Key_Space);
        pressOn(app);
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const double rate = argc > 1 ? std::strtod(argv[1], nullptr) : 1;
    const QString what = argc > 2 ? argv[2] : "";
    return app::runWindow(argc, argv, [rate, what] {
        QTimer::singleShot(0, [what] { press(what); });
        const auto& all = test::shipped();
        const auto forTwo = std::ranges::find(all, "evening-for-two.routine.json", &test::Shipped::name);
        return std::optional(
            app::Scene{.plan = what == "two" ? forTwo->plan : test::classic(), .bodies = test::bodies(), .rate = rate});
    });
}
