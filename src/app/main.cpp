#include "app/paths.h"
#include "app/window.h"
#include "desktop/keep_awake.h"
#include "library/library.h"
#include "terminal/terminal.h"
#include "terminal/tty.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <filesystem>

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

std::optional<terminal::Surroundings> surroundings(const char* name) {
    const auto told = std::filesystem::path(qgetenv("EFFLEUR_DATA_DIR").toStdString());
    const auto data = app::dataFolder(told, executable(name), EFFLEUR_SOURCE_DIR);
    if (!data) return std::nullopt;
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return terminal::Surroundings{.bodyMap = *data / "resources" / "body" / "back.json",
                                  .shippedRoutines = *data / "routines",
                                  .ownRoutines = std::filesystem::path(QFile::encodeName(own).toStdString()) /
                                                 "effleur" / "routines",
                                  .language = QLocale::system().name().section(QLatin1Char('_'), 0, 0)};
}

/// What the window plays; nothing where the file has errors, which the terminal then tells.
std::optional<session::Plan> planOf(const std::filesystem::path& asked, const terminal::Surroundings& found) {
    const library::BodyReading body = library::readBodyMap(found.bodyMap);
    if (!body.map) return std::nullopt;
    const auto file = asked.empty() ? found.shippedRoutines / "classic-back.routine.json" : asked;
    library::RoutineReading reading = library::readRoutine(file, *body.map);
    if (!reading.routine || !reading.map) return std::nullopt;
    return session::plan(std::move(*reading.routine), std::move(*reading.map));
}

/// The exit code of the window, or nothing where the terminal has to do it.
std::optional<int> inWindow(const terminal::Request& request, int argc, char** argv) {
    const auto* play = std::get_if<terminal::Play>(&request);
    const bool drawn = std::holds_alternative<terminal::SelfTest>(request);
    if (!drawn && (!play || play->text || !app::hasDisplay())) return std::nullopt;
    const auto found = surroundings(argv[0]);
    auto plan = found ? planOf(play ? play->file : std::filesystem::path(), *found) : std::nullopt;
    if (!plan) return std::nullopt;
    if (drawn) {
        const int failed = app::drawEveryScreen(argc, argv, std::move(*plan));
        return failed == 0 ? std::nullopt : std::optional(failed);
    }
    app::Opening opening{.rate = play->rate, .from = std::nullopt, .language = found->language};
    if (!play->from.isEmpty()) {
        bool numbered = false;
        const auto number = play->from.toULongLong(&numbered);
        opening.from = plan->routine.indexOf(play->from.toStdString());
        if (!opening.from && numbered && number >= 1 && number <= plan->routine.steps.size()) opening.from = number - 1;
        if (!opening.from) return std::nullopt;
    }
    return app::runWindow(argc, argv, std::move(*plan), opening);
}

} // namespace

int main(int argc, char** argv) {
    const terminal::Request request = terminal::parse(argumentsOf(argc, argv));
    if (const auto code = inWindow(request, argc, argv)) return *code;
    QCoreApplication application(argc, argv);
    desktop::KeepAwake awake;
    const auto* play = std::get_if<terminal::Play>(&request);
    terminal::Tty host(
        play ? play->rate : 1, [&awake](bool on) { awake.hold(on); }, [] { QCoreApplication::processEvents(); });

    if (std::holds_alternative<terminal::Help>(request) || std::holds_alternative<terminal::Version>(request) ||
        std::holds_alternative<terminal::Misuse>(request))
        return terminal::run(request, {}, host);
    const auto found = surroundings(argv[0]);
    if (!found) {
        host.complain(QStringLiteral("Effleur's own files are missing. Set EFFLEUR_DATA_DIR to their folder.\n"));
        return terminal::foundErrors;
    }
    if (play && !play->text)
        host.complain(QStringLiteral("There is no display, so the guide plays here, in the terminal.\n\n"));
    return terminal::run(request, *found, host);
}
