#include "window/shell/resting_pointer.h"

#include "support/application.h"
#include "support/catch.h"
#include "support/opened.h"
#include "support/showcase.h"
#include "window/play/session_model.h"

#include <QCursor>
#include <QMouseEvent>

using namespace effleur;
using namespace effleur::record;
using namespace effleur::window::shell;

namespace {

/// Counts what tells a window that the pointer has left.
struct Window : QWindow {
    bool event(QEvent* event) override {
        left += event->type() == QEvent::Leave ? 1 : 0;
        return QWindow::event(event);
    }
    int left = 0;
};

struct Room {
    test::StandingClock clock;
    AppModel app{(test::application(), Ports{clock}), {}, {}, "en"};
    test::Showcase showcase{app, clock};
    Window window;
    RestingPointer pointer{app, window};

    Room() { test::opened(app); }
    void move() {
        QMouseEvent event(QEvent::MouseMove, {5, 5}, {5, 5}, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }
    bool shown() const { return window.cursor().shape() != Qt::BlankCursor; }
};

} // namespace

TEST_CASE("a pointer that rests over a playing session is hidden until it moves") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    room.pointer.rest();
    CHECK(room.pointer.isHidden());
    CHECK_FALSE(room.shown());
    CHECK(room.window.left == 1);
    room.pointer.rest();
    CHECK(room.window.left == 1);
    room.showcase.play(session::Millis{20'000}); // what is said and shown meanwhile leaves it hidden
    CHECK_FALSE(room.shown());
    room.move();
    CHECK_FALSE(room.pointer.isHidden());
    CHECK(room.shown());
}

TEST_CASE("where one chooses, the pointer stays, however long it rests") {
    Room room;
    room.pointer.rest();
    CHECK(room.shown());
    room.showcase.playTo(sample::opening, 0, 0.5);
    room.app.session()->playPause();
    room.pointer.rest();
    CHECK(room.shown());
    CHECK(room.window.left == 0);
}

TEST_CASE("the pointer is back on the screen that follows a session") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    room.pointer.rest();
    REQUIRE_FALSE(room.shown());
    room.app.session()->end();
    CHECK(room.app.shell()->screen() != ShellModel::Session);
    CHECK(room.shown());
}
