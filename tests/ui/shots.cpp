// Renders every state of every screen to PNG, without a display, in simulated time.
#include "app/stage_door.h"
#include "library/library.h"
#include "presentation/showcase.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace effleur;

namespace {

std::optional<session::Plan> planOf(const QString& file) {
    const auto root = std::filesystem::path(EFFLEUR_SOURCE_DIR);
    const auto body = library::readBodyMap(root / "resources" / "body" / "back.json");
    if (!body.map) return std::nullopt;
    auto read = library::readRoutine(file.toStdString(), *body.map);
    for (const routine::Finding& finding : read.findings)
        if (finding.severity == routine::Severity::Error)
            std::fprintf(stderr, "%s\n", library::describe(file.toStdString(), finding).c_str());
    if (!read.routine || !read.map) return std::nullopt;
    return session::plan(std::move(*read.routine), std::move(*read.map));
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    presentation::Theme::loadFonts();
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption folder("out", "Where the pictures go.", "folder", "shots");
    const QCommandLineOption sizes("sizes", "Sizes, such as 1280x800,1024x640.", "list", "1280x800");
    const QCommandLineOption themes("themes", "candle, day, contrast.", "list", "candle,day,contrast");
    const QCommandLineOption states("states", "States; all without it.", "list");
    const QCommandLineOption routineFile("routine", "The routine.", "file",
                                         EFFLEUR_SOURCE_DIR "/routines/classic-back.routine.json");
    const QCommandLineOption own("own", "A folder of one's own routines, for the library.", "folder");
    const QCommandLineOption strip("strip", "Frames from a step's change through its first repetition.", "step");
    const QCommandLineOption frames("frames", "How many of them.", "number", "12");
    parser.addOptions({folder, sizes, themes, states, routineFile, own, strip, frames});
    parser.process(application);

    const auto plan = planOf(parser.value(routineFile));
    if (!plan) {
        std::fprintf(stderr, "the routine could not be read\n");
        return 1;
    }
    QDir().mkpath(parser.value(folder));
    QStringList wanted = parser.isSet(states) ? parser.value(states).split(',') : presentation::Showcase::states();
    if (parser.isSet(strip)) wanted = {QString()};
    const QStringList themeNames{"candle", "day", "contrast"};
    for (const QString& state : wanted) {
        presentation::StandingClock clock;
        const QTemporaryDir home;
        journal::Journal journal(home.path());
        const QDate today(2026, 11, 25);
        presentation::fillForPictures(journal, today);
        presentation::AppModel model({}, "en", clock, nullptr);
        model.moveIn({.journal = &journal, .today = [today] { return today; }, .routines = {}, .map = plan->map});
        const std::filesystem::path root = EFFLEUR_SOURCE_DIR;
        presentation::StandingLibrary library({.bodyMap = root / "resources" / "body" / "back.json",
                                               .shipped = root / "routines",
                                               .own = parser.value(own).toStdString(),
                                               .index = {}});
        model.setLibrary(&library.model);
        model.open(*plan);
        app::StageDoor door(model);
        if (!door.window()) return 1;
        door.window()->show();
        presentation::Showcase showcase(model, clock);
        const auto save = [&](const QString& name) {
            // Panels rise and bars sink in real time.
            if (model.session()->easedOff()) QTest::qWait(presentation::Theme::Settle + 100);
            for (const QString& theme : parser.value(themes).split(','))
                for (const QString& size : parser.value(sizes).split(',')) {
                    const QStringList sides = size.split('x');
                    model.setScheme(
                        static_cast<presentation::Theme::Scheme>(std::max(0, int(themeNames.indexOf(theme)))));
                    door.window()->resize(sides.value(0).toInt(), sides.value(1).toInt());
                    const QString file = QStringLiteral("%1/%2-%3-%4.png").arg(parser.value(folder), name, theme, size);
                    if (!door.picture().save(file)) std::fprintf(stderr, "not written: %s\n", qPrintable(file));
                }
        };
        if (parser.isSet(strip)) {
            const auto step = static_cast<std::size_t>(parser.value(strip).toInt());
            const int count = std::max(2, parser.value(frames).toInt());
            showcase.playToChange(step, 0);
            const auto& timeline = model.session()->player().timeline();
            const std::size_t at = timeline.segmentAt(model.session()->player().position(clock.now()));
            const session::Millis change = timeline.segments[at].end - timeline.segments[at].begin;
            const session::Millis work =
                at + 1 < timeline.segments.size() ? timeline.segments[at + 1].perRepetition : session::Millis{0};
            for (int frame = 0; frame < count; ++frame) {
                save(QStringLiteral("strip-%1-%2").arg(step).arg(frame, 2, 10, QLatin1Char('0')));
                showcase.play((change + work) / count);
            }
        } else if (showcase.show(state)) {
            save(state);
        } else {
            std::fprintf(stderr, "no such state: %s\n", qPrintable(state));
        }
    }
    return 0;
}
