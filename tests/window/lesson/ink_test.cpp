#include "window/lesson/ink.h"

#include "support/catch.h"

using namespace effleur::window::lesson;

namespace {

Ink cross() {
    Ink ink;
    ink.begin({{0, 0}});
    ink.extend({{100, 0}});
    ink.begin({{200, -50}});
    ink.extend({{200, 50}});
    return ink;
}

} // namespace

TEST_CASE("lines are drawn point by point, each with the pressure of its pen") {
    Ink ink;
    ink.begin({{10, 10}, 0.3});
    ink.extend({{20, 10}, 0.8});
    ink.begin({{50, 50}});
    REQUIRE(ink.lines.size() == 2);
    CHECK(ink.lines[0] == InkLine{{{10, 10}, 0.3}, {{20, 10}, 0.8}});
    CHECK(ink.lines[1] == InkLine{{{50, 50}, 1}});
}

TEST_CASE("a pen that stands still adds nothing") {
    Ink ink;
    ink.begin({{10, 10}});
    for (int time = 0; time < 100; ++time)
        ink.extend({{10.2, 10}});
    CHECK(ink.lines[0].size() == 1);
}

TEST_CASE("the eraser takes the lines that it touches, also between their points, and no others") {
    Ink ink = cross();
    ink.beginRub({50, 8}, 10);
    REQUIRE(ink.lines.size() == 1);
    CHECK(ink.lines[0].front().at == QPointF(200, -50));
    ink.rub({150, 0}, 10);
    CHECK(ink.lines.size() == 1);
}

TEST_CASE("each line, rub and clearing is taken back by itself, to the beginning") {
    Ink ink = cross();
    const auto drawn = ink.lines;
    ink.beginRub({50, 0}, 5);
    ink.rub({200, 0}, 5);
    REQUIRE(ink.lines.isEmpty());
    ink.undo();
    CHECK(ink.lines == drawn);
    ink.clear();
    CHECK(ink.lines.isEmpty());
    ink.undo();
    CHECK(ink.lines == drawn);
    ink.undo();
    CHECK(ink.lines.size() == 1);
    ink.undo();
    CHECK(ink.lines.isEmpty());
    ink.undo();
    CHECK(ink.lines.isEmpty());
}

TEST_CASE("what can be undone is bounded") {
    Ink ink;
    for (int line = 0; line < 1000; ++line)
        ink.begin({{double(line), 0}});
    CHECK(ink.past.size() == mostUndone);
}
