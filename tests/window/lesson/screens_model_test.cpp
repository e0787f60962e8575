#include "window/lesson/screens_model.h"

#include "support/catch.h"

using namespace effleur::window::lesson;

TEST_CASE("with a second screen the class is there and the console stays") {
    CHECK(placed({"A", "B"}, "A", {}) == WindowPlacement{"A", "B"});
    CHECK(placed({"A", "B"}, "B", {}) == WindowPlacement{"B", "A"});
    CHECK(placed({"A", "B", "C"}, "A", "C") == WindowPlacement{"A", "C"});
}

TEST_CASE("with one screen, or where one wishes so, the class has a window") {
    CHECK(placed({"A"}, "A", {}) == WindowPlacement{"A", {}});
    CHECK(placed({"A"}, "A", "B") == WindowPlacement{"A", {}});
    CHECK(placed({}, {}, {}) == WindowPlacement{{}, {}});
    CHECK(placed({"A", "B"}, "A", inWindow) == WindowPlacement{"A", {}});
}

TEST_CASE("a wish for the console's own screen moves the console, and a screen that is not there is no wish") {
    CHECK(placed({"A", "B"}, "A", "A") == WindowPlacement{"B", "A"});
    CHECK(placed({"A", "B"}, "A", "gone") == WindowPlacement{"A", "B"});
}

TEST_CASE("swapping twice is as before, and each time it is told what is to be remembered") {
    ScreensModel screens;
    QStringList told;
    QObject::connect(&screens, &ScreensModel::wished, [&told](const QString& wish) { told << wish; });
    screens.setScreens({"A", "B"}, "A");
    CHECK(screens.told() == "Live on B");
    screens.swap();
    CHECK(screens.placement() == WindowPlacement{"B", "A"});
    screens.setScreens({"A", "B"}, "B");
    CHECK(screens.placement() == WindowPlacement{"B", "A"});
    screens.swap();
    CHECK(screens.placement() == WindowPlacement{"A", "B"});
    CHECK(told == QStringList{"A", "B"});
}

TEST_CASE("when the class's screen goes its window goes too, and comes back with it") {
    ScreensModel screens;
    screens.setScreens({"A", "B"}, "A");
    REQUIRE(screens.shown());
    screens.setScreens({"A"}, "A");
    CHECK_FALSE(screens.shown());
    CHECK(screens.told() == "The class's screen is gone");
    screens.setScreens({"A", "B"}, "A");
    CHECK(screens.shown());
    CHECK(screens.placement().audience == "B");
}

TEST_CASE("after the screen went, the window can be had where one works") {
    ScreensModel screens;
    screens.setScreens({"A", "B"}, "A");
    screens.setScreens({"A"}, "A");
    screens.toggle();
    CHECK(screens.shown());
    CHECK(screens.told() == "Live in a window");
    CHECK(screens.placement() == WindowPlacement{"A", {}});
}

TEST_CASE("a window that was put away stays away when screens come and go") {
    ScreensModel screens;
    screens.setScreens({"A"}, "A");
    screens.toggle();
    screens.setScreens({"A", "B"}, "A");
    CHECK_FALSE(screens.shown());
}

TEST_CASE("screens that lie over each other are one, the console's where it is among them") {
    const QRect left(0, 0, 1280, 800);
    const QRect right(1280, 0, 1024, 768);
    CHECK(screensApart({{"A", left}, {"B", right}}, "A") == QStringList{"A", "B"});
    CHECK(screensApart({{"A", left}, {"B", left}}, "A") == QStringList{"A"});
    CHECK(screensApart({{"A", left}, {"B", left}}, "B") == QStringList{"B"});
    CHECK(screensApart({{"A", left}, {"B", QRect(0, 0, 1024, 768)}, {"C", right}}, "A") == QStringList{"A", "C"});
    ScreensModel screens;
    screens.setPlaces(QList<ScreenPlace>{{"A", left}, {"B", left}}, "A");
    CHECK(screens.placement() == WindowPlacement{"A", {}}); // the class's window does not cover the console
    screens.setPlaces(QList<ScreenPlace>{{"A", left}, {"B", right}}, "A");
    CHECK(screens.placement() == WindowPlacement{"A", "B"});
}

TEST_CASE("when the console's screen goes and comes back each window is where it was") {
    for (const char* wish : {"", "P"}) {
        ScreensModel screens;
        screens.setWish(wish);
        screens.setScreens({"L", "P"}, "L");
        REQUIRE(screens.placement() == WindowPlacement{"L", "P"});
        screens.setScreens({"P"}, "P"); // the lid is closed: the console is driven onto the projector
        screens.setScreens({"L", "P"}, "P");
        CHECK(screens.placement() == WindowPlacement{"L", "P"});
        screens.setScreens({"L", "P"}, "L");
        CHECK(screens.placement() == WindowPlacement{"L", "P"});
        CHECK(screens.shown());
    }
}

TEST_CASE("a console that is moved belongs where it was put") {
    ScreensModel screens;
    screens.setScreens({"A", "B"}, "A");
    screens.setScreens({"A", "B"}, "B");
    CHECK(screens.placement() == WindowPlacement{"B", "A"});
    screens.setScreens({"A"}, "A");
    screens.setScreens({"A", "B"}, "A");
    CHECK(screens.placement().console == "B");
}

TEST_CASE("a window that is larger than its screen becomes as large as that, one that fits stays as it is") {
    const QRect room(100, 24, 1024, 576);
    CHECK(fitted({0, 0, 800, 500}, room) == QRect(0, 0, 800, 500));
    CHECK(fitted({0, 0, 1280, 800}, room) == room);
    CHECK(fitted({900, 500, 1280, 400}, room) == QRect(100, 200, 1024, 400));
    CHECK(fitted({10, 10, 100, 100}, {}) == QRect(10, 10, 100, 100));
    for (int width = 1; width < 3000; width += 97)
        for (int height = 1; height < 2000; height += 89)
            for (const QPoint at : {QPoint(-500, -500), QPoint(0, 0), QPoint(3000, 3000)}) {
                const QRect to = fitted({at, QSize(width, height)}, room);
                if (width > room.width() || height > room.height()) CHECK(room.contains(to));
            }
}
