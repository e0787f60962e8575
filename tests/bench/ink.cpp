// How long a frame of both windows of a lesson takes, with and without ink on the body: without a display, drawn by the
// processor alone, the class's window at 1920x1080.
#include "app/qml_window.h"
#include "library/library.h"
#include "support/showcase.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickWindow>
#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace effleur;

namespace {

constexpr int points = 10'000;
constexpr int frames = 40;
constexpr double barMillis = 33.4; ///< two windows at 30 frames a second

session::Plan classicPlan() {
    const std::filesystem::path root = EFFLEUR_SOURCE_DIR;
    const auto map = library::readBodyMap(root / "resources" / "body" / "back.json").map.value();
    auto read = library::readRoutine(root / "routines" / "classic-back.routine.json", map);
    return session::plan(std::move(*read.routine), std::move(*read.map));
}

/// The median, in milliseconds, of what `change` and then drawing both windows takes.
template<typename Change> double frame(app::QmlWindow& window, Change&& change) {
    std::vector<double> times;
    for (int index = 0; index < frames; ++index) {
        QElapsedTimer timer;
        timer.start();
        change(index);
        window.window()->grabWindow();
        window.classWindow()->grabWindow();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + frames / 2, times.end());
    return times[frames / 2];
}

/// A long scribble over the back.
QPointF scribble(int index) {
    return {320 + 180 * std::sin(index * 0.037), 120 + 400.0 * index / points + 20 * std::cos(index * 0.9)};
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    window::kit::Theme::loadFonts();
    test::StandingClock clock;
    window::shell::AppModel model({clock}, {}, {}, QStringLiteral("en"));
    model.open(classicPlan());
    app::QmlWindow window(model);
    window.window()->show();
    model.lesson()->begin();
    test::Showcase showcase(model, clock);
    showcase.playTo(1, 1, 0.3);
    window.classWindow()->resize(1920, 1080);
    window.picture();
    window.pictureOf(*window.classWindow());
    window::lesson::LessonModel& lesson = *model.lesson();
    const auto play = [&](int) { showcase.play(session::Millis{33}); };
    const double bare = frame(window, play);
    lesson.take(window::lesson::LessonModel::Pen);
    lesson.down(scribble(0), 1);
    for (int index = 1; index < points; ++index)
        lesson.drag(scribble(index), 1);
    const double standing = frame(window, play);
    const double drawing = frame(window, [&](int index) {
        play(index);
        lesson.drag(scribble(points + index), 1);
    });
    const auto tell = [](const char* what, double millis) {
        std::printf("%-40s%10.2f ms   bar %.1f ms   %s\n", what, millis, barMillis,
                    millis <= barMillis ? "holds" : "BROKEN");
    };
    tell("both windows of a lesson, a frame", bare);
    tell("the same with 10,000 points of ink", standing);
    tell("the same while one more is drawn", drawing);
    return 0;
}
