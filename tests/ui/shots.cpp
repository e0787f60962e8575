// Renders every state of every screen to PNG, without a display, in simulated time.
#include "app/qml_window.h"
#include "app/translation.h"
#include "library/library.h"
#include "phrases/findings.h"
#include "support/showcase.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <map>
#include <set>

using namespace effleur;

namespace {

constexpr int stripSide = 300;
constexpr int stripGap = 6;
constexpr int stripColumns = 6;
constexpr int stripFrames = 2 * stripColumns;

std::optional<session::Plan> planOf(const QString& file) {
    const auto root = std::filesystem::path(EFFLEUR_SOURCE_DIR);
    auto read = library::readRoutine(file.toStdString(), library::Bodies(root / "resources" / "body"));
    for (const routine::Finding& finding : read.findings)
        if (finding.severity() == routine::Severity::Error)
            std::fprintf(stderr, "%s\n", qPrintable(phrases::described(file, finding, phrases::Phrasebook())));
    if (!read.routine || !read.map) return std::nullopt;
    return session::plan(std::move(*read.routine), std::move(*read.map));
}

/// The visible item whose property `name` is `value`.
QQuickItem* named(QQuickItem* below, const QString& value) {
    for (QQuickItem* child : below->childItems()) {
        if (!child->isVisible()) continue;
        if (child->property("name").toString() == value) return child;
        if (QQuickItem* found = named(child, value)) return found;
    }
    return nullptr;
}

/// What is shown of the stage now, as small as a frame of a strip.
QImage stageOf(const QImage& window) {
    // The stage is a square of 640 at (40, 32) on the canvas of 1280x800.
    return window.copy(28, 22, 664, 664).scaled(stripSide, stripSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// Twelve frames in two rows.
class Strip {
public:
    Strip()
        : m_sheet(stripColumns * (stripSide + stripGap) + stripGap, 2 * (stripSide + stripGap) + stripGap,
                  QImage::Format_RGB32) {
        m_sheet.fill(QColor(84, 84, 84));
    }
    void add(const QImage& frame) {
        QPainter painter(&m_sheet);
        const int column = m_frames % stripColumns;
        const int row = m_frames / stripColumns;
        painter.drawImage(stripGap + column * (stripSide + stripGap), stripGap + row * (stripSide + stripGap), frame);
        ++m_frames;
    }
    bool save(const QString& file) const { return m_sheet.save(file); }

private:
    QImage m_sheet;
    int m_frames = 0;
};

/// In the order of routine::Technique.
const QStringList techniqueNames{"holding", "stroking", "rubbing", "squeezing", "kneading",
                                 "rolling", "clapping", "shaking", "closing",   "resting"};

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    window::kit::Theme::loadFonts();
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption folder("out", "Where the pictures go.", "folder", "shots");
    const QCommandLineOption sizes("sizes", "Sizes, such as 1280x800,1024x640.", "list", "1280x800");
    const QCommandLineOption themes("themes", "candle, day, contrast.", "list", "candle,day,contrast");
    const QCommandLineOption states("states", "States; all without it.", "list");
    const QCommandLineOption routineFile("routine", "The routine.", "file",
                                         EFFLEUR_SOURCE_DIR "/routines/classic-back.routine.json");
    const QCommandLineOption own("own", "A folder of one's own routines, for the library.", "folder");
    const QCommandLineOption audience("audience", "The size of what the class sees.", "size", "1920x1080");
    const QCommandLineOption strip("strip", "Frames from a step's change through its first repetition.", "step");
    const QCommandLineOption frames("frames", "How many of them.", "number", "12");
    const QCommandLineOption strips("strips", "Instead: of each stroke a sheet of twelve frames of its stage alone.");
    const QCommandLineOption language("language", "The language of the words.", "language", "en");
    const QCommandLineOption text("text", "The size of small texts, in percent.", "percent", "100");
    const QCommandLineOption mirrored("right-to-left", "As where lines run from right to left.");
    const QCommandLineOption press("press", "The name of a control to press first.", "name");
    parser.addOptions({folder, sizes, themes, states, routineFile, own, audience, strip, frames, strips, language, text,
                       mirrored, press});
    parser.process(application);

    const auto plan = planOf(parser.value(routineFile));
    if (!plan) {
        std::fprintf(stderr, "the routine could not be read\n");
        return 1;
    }
    QDir().mkpath(parser.value(folder));
    QStringList wanted = parser.isSet(states) ? parser.value(states).split(',') : test::Showcase::states();
    if (parser.isSet(strip) || parser.isSet(strips)) wanted = {QString()};
    const QStringList themeNames{"candle", "day", "contrast"};
    for (const QString& state : wanted) {
        test::StandingClock clock;
        const QTemporaryDir home;
        journal::Journal journal(home.path());
        const QDate today(2026, 11, 25);
        test::fillForPictures(journal, today);
        const QString spoken = parser.value(language);
        app::Translation translation;
        record::Settings settings;
        settings.language = spoken;
        settings.textPercent = parser.value(text).toInt();
        test::StandingPorts standing;
        auto ports = standing.on(clock, [today] { return today; });
        ports.translate = [&translation](const QString& chosen) { translation.speak(chosen); };
        const std::filesystem::path root = EFFLEUR_SOURCE_DIR;
        window::shell::AppModel model(ports,
                                      {.places = {.bodies = root / "resources" / "body",
                                                  .shipped = root / "routines",
                                                  .own = parser.value(own).toStdString(),
                                                  .index = {}}},
                                      settings, spoken);
        if (parser.isSet(mirrored)) QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        model.moveIn(&journal, nullptr);
        model.library()->reload();
        model.open(*plan);
        app::QmlWindow door(model);
        if (!door.window()) return 1;
        door.window()->show();
        test::Showcase showcase(model, clock);
        const auto save = [&](const QString& name) {
            if (parser.isSet(press)) {
                QCoreApplication::processEvents();
                if (const QQuickItem* pressed = named(door.window()->contentItem(), parser.value(press)))
                    QTest::mouseClick(door.window(), Qt::LeftButton, {},
                                      pressed->mapToScene(QPointF(pressed->width(), pressed->height()) / 2).toPoint());
            }
            // Panels rise and bars sink in real time.
            if (model.session()->eased().present) QTest::qWait(window::kit::Theme::Settle + 100);
            for (const QString& theme : parser.value(themes).split(','))
                for (const QString& size : parser.value(sizes).split(',')) {
                    const QStringList sides = size.split('x');
                    model.settings()->setScheme(
                        static_cast<window::kit::Theme::Scheme>(std::max(0, int(themeNames.indexOf(theme)))));
                    door.window()->resize(sides.value(0).toInt(), sides.value(1).toInt());
                    const QString file = QStringLiteral("%1/%2-%3-%4.png").arg(parser.value(folder), name, theme, size);
                    if (!door.picture().save(file)) std::fprintf(stderr, "not written: %s\n", qPrintable(file));
                    if (!model.shell()->teaching()) continue;
                    model.settings()->setAudienceLight(model.settings()->scheme());
                    door.classWindow()->resize(parser.value(audience).section('x', 0, 0).toInt(),
                                               parser.value(audience).section('x', 1, 1).toInt());
                    door.pictureOf(*door.classWindow())
                        .save(QStringLiteral("%1/%2-audience-%3.png").arg(parser.value(folder), name, theme));
                    model.settings()->setAudienceLight(window::kit::Look::Day);
                }
        };
        if (parser.isSet(strips)) {
            std::set<std::string> shown;
            std::set<routine::Technique> named;
            const auto& steps = plan->routine.steps;
            for (std::size_t step = 0; step < steps.size(); ++step) {
                if (!shown.insert(steps[step].stroke).second || steps[step].stroke.empty()) continue;
                QString name = techniqueNames.value(static_cast<int>(steps[step].technique));
                if (!named.insert(steps[step].technique).second)
                    name += '-' + QString::fromStdString(steps[step].stroke);
                showcase.playTo(step, 0, 0);
                // Claps are too quick for the frames of a whole repetition.
                const bool claps = steps[step].technique == routine::Technique::Clapping;
                const session::Millis apart = claps ? session::Millis{125} : steps[step].perRepetition / stripFrames;
                std::map<QString, Strip> sheets;
                door.window()->resize(1280, 800);
                for (int frame = 0; frame < stripFrames; ++frame) {
                    for (const QString& theme : parser.value(themes).split(',')) {
                        model.settings()->setScheme(
                            static_cast<window::kit::Theme::Scheme>(std::max(0, int(themeNames.indexOf(theme)))));
                        sheets[theme].add(stageOf(door.picture()));
                    }
                    showcase.play(apart);
                }
                for (const auto& [theme, sheet] : sheets)
                    if (!sheet.save(QStringLiteral("%1/strip-%2-%3.png").arg(parser.value(folder), name, theme)))
                        std::fprintf(stderr, "not written: %s\n", qPrintable(name));
            }
        } else if (parser.isSet(strip)) {
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
