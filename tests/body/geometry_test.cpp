#include "body/geometry.h"
#include "support/catch.h"

using namespace effleur::body;

namespace {

Path circle() {
    return *Path::parse("M100 0 C100 55.22847498 55.22847498 100 0 100 C-55.22847498 100 -100 55.22847498 -100 0 "
                        "C-100 -55.22847498 -55.22847498 -100 0 -100 C55.22847498 -100 100 -55.22847498 100 0 Z");
}

Polygon square(double x, double y, double size) {
    return {{{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}}};
}

} // namespace

TEST_CASE("a path is walked by its length") {
    const Path path({{0, 0}, {30, 0}, {30, 10}});
    CHECK(path.length() == Approx(40));
    CHECK(path.at(0) == Point{0, 0});
    CHECK(path.at(0.5) == Point{20, 0});
    CHECK(path.at(0.875).y == Approx(5));
    CHECK(path.at(1) == Point{30, 10});
    CHECK(path.direction(0.1) == Point{1, 0});
    CHECK(path.direction(0.9) == Point{0, 1});
}

TEST_CASE("shares outside a path are clamped to its ends") {
    const Path path({{0, 0}, {30, 0}});
    CHECK(path.at(-1) == Point{0, 0});
    CHECK(path.at(7) == Point{30, 0});
}

TEST_CASE("fewer than two different points make an empty path") {
    for (const Path& path : {Path{}, Path({{1, 1}}), Path({{1, 1}, {1, 1}})}) {
        CHECK(path.empty());
        CHECK(path.length() == 0);
        CHECK(path.at(0.5) == Point{});
        CHECK(path.direction(0.5) == Point{0, -1});
    }
}

TEST_CASE("a curve is flattened to within a tenth of a unit") {
    const Path path = circle();
    CHECK(path.length() == Approx(628.3).margin(0.5));
    for (int i = 0; i <= 1000; ++i)
        REQUIRE(distance(path.at(i / 1000.0), {}) == Approx(100).margin(0.13));
    CHECK(path.at(0.25).y == Approx(100).margin(0.2));
}

TEST_CASE("path data may use commas, repeated commands and lines after a move") {
    const auto path = Path::parse(" M0,0 10,0\nL10 10 0 10 Z ");
    REQUIRE(path);
    CHECK(path->length() == Approx(40));
    CHECK(path->points().back() == Point{0, 0});
    CHECK(Path::parse("M0-5L.5-6")->at(1) == Point{0.5, -6});
}

TEST_CASE("anything but absolute M, L, C and Z in one sub-path is refused") {
    for (const char* data : {"", "M", "M1", "M1 1", "10 10", "m0 0 l1 1", "M0 0 Q1 1 2 2", "M0 0 H5", "M0 0 L1",
                             "M0 0 C1 1 2 2", "M0 0 L1 1 M2 2 L3 3", "M0 0 L1 1 Z L2 2", "M0 0 L1 1 Z 5 5",
                             "M0 0 L1 1x", "M0 0 Lnan 1", "M0 0 Linf 1", "M0 0 L1e9 1", "M0 0 L1e999 1", "M0 0 L0 0"}) {
        INFO(data);
        CHECK_FALSE(Path::parse(data).has_value());
    }
}

TEST_CASE("mirroring twice changes nothing") {
    const Path path({{100, 0}, {50, 30}, {70, 90}});
    CHECK_FALSE(path.mirrored(500) == path);
    CHECK(path.mirrored(500).at(0) == Point{900, 0});
    CHECK(path.mirrored(500).mirrored(500) == path);
    const Polygon area = square(10, 20, 5);
    CHECK(area.mirrored(500).points[0] == Point{990, 20});
    CHECK(area.mirrored(500).mirrored(500) == area);
}

TEST_CASE("turning is clockwise on the picture") {
    CHECK(turned({0, -10}, 90).x == Approx(10));
    CHECK(turned({0, -10}, 90).y == Approx(0).margin(1e-9));
    CHECK(turned({3, 4}, 360).x == Approx(3));
}

TEST_CASE("an area holds the points inside it") {
    const Polygon notch{{{0, 0}, {10, 0}, {10, 10}, {5, 2}, {0, 10}}};
    CHECK(notch.contains({5, 1}));
    CHECK(notch.contains({1, 5}));
    CHECK_FALSE(notch.contains({5, 5}));
    CHECK_FALSE(notch.contains({-1, 5}));
    CHECK_FALSE(Polygon{}.contains({0, 0}));
}

TEST_CASE("areas meet where edges cross or one lies in the other, and meeting is mutual") {
    const Polygon big = square(0, 0, 100);
    const Polygon cross{{{-10, 40}, {110, 40}, {110, 60}, {-10, 60}}};
    struct {
        Polygon other;
        bool meets;
    } const cases[] = {{square(90, 90, 50), true},
                       {square(40, 40, 5), true},
                       {cross, true},
                       {big, true},
                       {square(100, 0, 10), true},
                       {square(101, 0, 10), false},
                       {Polygon{}, false},
                       {{{{120, 0}, {220, 100}, {220, 0}}}, false}};
    for (const auto& one : cases) {
        CHECK(big.intersects(one.other) == one.meets);
        CHECK(one.other.intersects(big) == one.meets);
    }
    // Their boxes overlap, the areas do not.
    CHECK_FALSE(Polygon{{{0, 0}, {10, 0}, {0, 10}}}.intersects({{{10, 10}, {10, 4}, {4, 10}}}));
}

TEST_CASE("a box is the smallest around an area, and that around nothing meets nothing") {
    const BoundingBox box = Polygon{{{3, 9}, {7, 4}, {5, 20}}}.box();
    CHECK(box.least == Point{3, 4});
    CHECK(box.most == Point{7, 20});
    CHECK(box.contains({5, 5}));
    CHECK_FALSE(box.contains({8, 5}));
    CHECK(box.meets({{7, 20}, {9, 30}}));
    CHECK_FALSE(box.meets({{7.5, 0}, {9, 30}}));
    CHECK_FALSE(box.meets({{0, 20.5}, {9, 30}}));
    CHECK_FALSE(Polygon{}.box().meets({{-1000, -1000}, {1000, 1000}}));
}
