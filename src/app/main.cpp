#include "app/paths.h"
#include "app/self_test.h"
#include "app/translation.h"
#include "app/window.h"
#include "desktop/keep_awake.h"
#include "figure/tokens.h"
#include "library/library.h"
#include "phrases/languages.h"
#include "terminal/exports.h"
#include "terminal/terminal.h"
#include "terminal/tty.h"
#include "terminal/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>
#include <clocale>
#include <filesystem>
#include <future>
#include <memory>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

using namespace effleur;

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QFile::decodeName(argv[i]);
    return arguments;
}

std::filesystem::path executable(const char* name) {
    std::error_code failed;
    const auto linked = std::filesystem::read_symlink("/proc/self/exe", failed);
    return failed ? std::filesystem::absolute(name, failed) : linked;
}

QString language() {
    return phrases::languageOf(QLocale::system().uiLanguages());
}

std::optional<terminal::Surroundings> surroundings(const char* name) {
    const auto told = std::filesystem::path(qgetenv("EFFLEUR_DATA_DIR").toStdString());
    const auto data = app::dataFolder(told, executable(name), EFFLEUR_SOURCE_DIR);
    if (!data) return std::nullopt;
    const auto place = [](QStandardPaths::StandardLocation location) {
        return std::filesystem::path(QFile::encodeName(QStandardPaths::writableLocation(location)).toStdString()) /
               "effleur";
    };
    return terminal::Surroundings{
        .bodies = *data / "resources" / "body",
        .shippedRoutines = *data / "routines",
        .ownRoutines = place(QStandardPaths::GenericDataLocation) / "routines",
        .index = place(QStandardPaths::GenericCacheLocation) / "routines.index",
        .language = language(),
        .speechCache = QFile::decodeName((place(QStandardPaths::GenericCacheLocation) / "speech").c_str()),
        .heard = true};
}

library::Places placesOf(const terminal::Surroundings& found) {
    return {.bodies = found.bodies, .shipped = found.shippedRoutines, .own = found.ownRoutines, .index = found.index};
}

/// Shows the library. The usual body map is read while the window system starts.
int showLibrary(const terminal::Play& play, const terminal::Surroundings& found, int argc, char** argv) {
    const auto bodies = std::make_shared<const library::Bodies>(found.bodies);
    auto reading = std::async(std::launch::async, [&] { return bodies->find(library::usualBody) != nullptr; });
    return app::runWindow(argc, argv, [&] {
        return reading.get()
                   ? std::optional(app::Scene{
                         .places = placesOf(found), .bodies = bodies, .rate = play.rate, .language = found.language})
                   : std::nullopt;
    });
}

/// Plays in the window, or shows the library where no routine was named. The routine is read while the window system
/// starts.
int show(const terminal::Play& play, const terminal::Surroundings& found, int argc, char** argv) {
    terminal::Tty host;
    if (play.file.empty() && play.from.isEmpty()) return showLibrary(play, found, argc, argv);
    auto reading = std::async(std::launch::async, [&] { return terminal::open(play, found, host); });
    int failed = terminal::foundErrors;
    const int code = app::runWindow(argc, argv, [&]() -> std::optional<app::Scene> {
        auto opened = reading.get();
        if (const int* status = std::get_if<int>(&opened)) {
            failed = *status;
            return std::nullopt;
        }
        auto& [plan, from] = std::get<terminal::OpenedRoutine>(opened);
        return app::Scene{.plan = std::move(plan),
                          .places = placesOf(found),
                          .bodies = std::make_shared<const library::Bodies>(found.bodies),
                          .rate = play.rate,
                          .from = from,
                          .language = found.language};
    });
    return code == app::unopened ? failed : code;
}

/// Qt takes the desktop's locale for the whole process: what other libraries read and write keeps the point of files.
/// People's numbers come from QLocale, which does not ask here.
void keepPoint() {
    std::setlocale(LC_NUMERIC, "C");
}
Q_COREAPP_STARTUP_FUNCTION(keepPoint)

/// Does what was asked in the terminal.
int tell(const terminal::Request& request, const terminal::Surroundings& found, int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const app::Translation translation(found.language);
    desktop::KeepAwake awake;
    const auto* play = std::get_if<terminal::Play>(&request);
    terminal::Tty host({.listens = play != nullptr,
                        .rate = play ? play->rate : 1,
                        .awake = [&awake](bool on) { awake.hold(on); },
                        .idle = [] { QCoreApplication::processEvents(); }});
    if (play && !play->text)
        host.complain(terminal::words(phrases::Phrasebook(found.language),
                                      QT_TRANSLATE_NOOP("Terminal", "There is no display, so the guide plays here, in "
                                                                    "the terminal.")) +
                      QStringLiteral("\n\n"));
    return terminal::run(request, found, host);
}

/// Draws onto paper or into pictures, without a display.
int draw(const terminal::Request& request, const terminal::Surroundings& found, int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    figure::loadFonts();
    terminal::Tty host;
    return terminal::run(request, found, host);
}

/// Draws every screen with the classic massage on it; then the terminal reads everything else.
int selfTest(const terminal::Surroundings& found, int argc, char** argv) {
    terminal::Tty host;
    auto opened = terminal::open({}, found, host);
    if (const int* failed = std::get_if<int>(&opened)) return *failed;
    if (const int failed = app::drawEveryScreen(argc, argv, std::move(std::get<terminal::OpenedRoutine>(opened).plan),
                                                placesOf(found)))
        return failed;
    return tell(terminal::SelfTest{}, found, argc, argv);
}

/// What is large (pictures, sentences) goes back to the system as soon as it is let go. glibc would raise this limit,
/// its own, to the largest block that was ever freed, and keep every hole below it.
void givesBack() {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
#endif
}

} // namespace

int main(int argc, char** argv) {
    givesBack();
    const terminal::Request request = terminal::parse(argumentsOf(argc, argv));
    if (std::holds_alternative<terminal::Help>(request) || std::holds_alternative<terminal::Version>(request) ||
        std::holds_alternative<terminal::Misuse>(request))
        return tell(request, {.language = language()}, argc, argv);
    const auto found = surroundings(argv[0]);
    if (!found) {
        terminal::Tty().complain(
            terminal::words(phrases::Phrasebook(language()),
                            QT_TRANSLATE_NOOP("Terminal", "Effleur's own files are missing. Set EFFLEUR_DATA_DIR to "
                                                          "their folder.")) +
            QLatin1Char('\n'));
        return terminal::foundErrors;
    }
    if (std::holds_alternative<terminal::SelfTest>(request)) return selfTest(*found, argc, argv);
    if (const auto* drawn = std::get_if<terminal::Export>(&request); drawn && terminal::draws(*drawn))
        return draw(request, *found, argc, argv);
    const auto* play = std::get_if<terminal::Play>(&request);
    if (play && !play->text && app::hasDisplay()) {
        figure::lookForFonts();
        return show(*play, *found, argc, argv);
    }
    return tell(request, *found, argc, argv);
}
