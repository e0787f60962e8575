// A body that the program does not know, through the real window.
#include "stage.h"

#include "figure/palette.h"
#include "library/library.h"
#include "support/catch.h"
#include "support/toy.h"

#include <cmath>

using namespace effleur;
using namespace effleur::window;
using test::Stage;

namespace {

session::Plan board() {
    const test::Toy toy(7);
    auto read = library::parseRoutine(toy.routine(), library::parseBodyMap(toy.body()).map.value());
    return session::plan(read.routine.value(), read.map.value(), read.text);
}

/// A place of the board, in cm, as a point of the stage.
QPointF onStage(double x, double y) {
    return QPointF(x - 30, y - 25) * (2 * figure::discRadius / 64) + QPointF(320, 320);
}

QColor seen(Stage& stage, double x, double y) {
    // The stage is a square of 640 at (40, 32) on the canvas of 1280x800.
    stage.door.window()->resize(1280, 800);
    return stage.door.picture().pixelColor((onStage(x, y) + QPointF(40, 32)).toPoint());
}

double between(const QColor& a, const QColor& b) {
    return std::hypot(a.red() - b.red(), a.green() - b.green(), a.blue() - b.blue());
}

} // namespace

TEST_CASE("a body that the program does not know is asked about, drawn as its outline, and plays to its end") {
    Stage stage;
    stage.app.open(board());
    stage::AreaModel* areas = stage.app.prepare()->areas();
    CHECK(areas->bodyName() == "The board");
    CHECK(areas->count() == 2);
    const QPointF left = onStage(20, 25);
    areas->tap(left.x(), left.y());
    CHECK(areas->ids() == QStringList{"board-left"});
    areas->tap(left.x(), left.y());
    CHECK(areas->ids().isEmpty());

    stage.showcase.playTo(1, 1, 0.3);
    const figure::Appearance candle{};
    const QColor skin = figure::colours(candle).value("skin");
    const QColor ground = kit::Theme::colour("stage", kit::Theme::Candle);
    CHECK(between(seen(stage, 50, 9), skin) < 12);
    CHECK(between(seen(stage, 30, 1), ground) < 12);
    CHECK(between(seen(stage, 20, 30), skin) > 12); // a hand or its way
    const stage::StageBody body = stage.session().body();
    CHECK_FALSE(body.covered);
    CHECK(body.leftMark.x() < body.rightMark.x());

    stage.showcase.playTo(4, 2, 0.9);
    stage.showcase.play(session::Millis{60'000});
    CHECK(stage.app.shell()->screen() != shell::ShellModel::Session);
}
