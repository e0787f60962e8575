#include "presentation/screens_model.h"

#include "support/catch.h"

using namespace effleur::presentation;

TEST_CASE("with a second screen the class is there and the console stays") {
    CHECK(placed({"A", "B"}, "A", {}) == Placement{"A", "B"});
    CHECK(placed({"A", "B"}, "B", {}) == Placement{"B", "A"});
    CHECK(placed({"A", "B", "C"}, "A", "C") == Placement{"A", "C"});
}

TEST_CASE("with one screen, or where one wishes so, the class has a window") {
    CHECK(placed({"A"}, "A", {}) == Placement{"A", {}});
    CHECK(placed({"A"}, "A", "B") == Placement{"A", {}});
    CHECK(placed({}, {}, {}) == Placement{{}, {}});
    CHECK(placed({"A", "B"}, "A", inWindow) == Placement{"A", {}});
}

TEST_CASE("a wish for the console's own screen moves the console, and a screen that is not there is no wish") {
    CHECK(placed({"A", "B"}, "A", "A") == Placement{"B", "A"});
    CHECK(placed({"A", "B"}, "A", "gone") == Placement{"A", "B"});
}

TEST_CASE("swapping twice is as before, and each time it is told what is to be remembered") {
    ScreensModel screens;
    QStringList told;
    QObject::connect(&screens, &ScreensModel::wished, [&told](const QString& wish) { told << wish; });
    screens.setScreens({"A", "B"}, "A");
    CHECK(screens.told() == "Live on B");
    screens.swap();
    CHECK(screens.placement() == Placement{"B", "A"});
    screens.setScreens({"A", "B"}, "B");
    CHECK(screens.placement() == Placement{"B", "A"});
    screens.swap();
    CHECK(screens.placement() == Placement{"A", "B"});
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
    CHECK(screens.placement() == Placement{"A", {}});
}

TEST_CASE("a window that was put away stays away when screens come and go") {
    ScreensModel screens;
    screens.setScreens({"A"}, "A");
    screens.toggle();
    screens.setScreens({"A", "B"}, "A");
    CHECK_FALSE(screens.shown());
}
