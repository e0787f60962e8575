#include "app/paths.h"
#include "desktop/keep_awake.h"
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

} // namespace

int main(int argc, char** argv) {
    const terminal::Request request = terminal::parse(argumentsOf(argc, argv));
    QCoreApplication application(argc, argv);
    desktop::KeepAwake awake;
    const auto* play = std::get_if<terminal::Play>(&request);
    terminal::Tty host(play ? play->rate : 1, [&awake](bool on) { awake.hold(on); }, [] { QCoreApplication::processEvents(); });

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
