#include "session/time.h"

#include "support/catch.h"

#include <concepts>
#include <type_traits>

using namespace effleur::session;
using namespace std::chrono_literals;

namespace {

template<typename A, typename B>
concept Add = requires(A a, B b) {
    a + b;
};
template<typename A, typename B>
concept Subtract = requires(A a, B b) {
    a - b;
};
template<typename A, typename B>
concept Compare = requires(A a, B b) {
    a < b;
};

// A point is no span, and one clock's is not the other's.
static_assert(!Add<Position, Position>);
static_assert(!Add<Position, Instant>);
static_assert(!Add<Instant, Instant>);
static_assert(!Subtract<Position, Instant>);
static_assert(!Subtract<Instant, Position>);
static_assert(!Subtract<Millis, Position>);
static_assert(!Compare<Position, Instant>);
static_assert(!Compare<Position, Millis>);
static_assert(!std::is_convertible_v<Millis, Position>);
static_assert(!std::is_convertible_v<Position, Millis>);
static_assert(!std::is_constructible_v<Position, Instant>);
static_assert(!std::is_assignable_v<Position&, Instant>);

static_assert(Add<Position, Millis>);
static_assert(std::same_as<decltype(Position{} + 1s), Position>);
static_assert(std::same_as<decltype(Position{} - Position{}), Millis>);

} // namespace

TEST_CASE("a span from the begin to a position leads to that position") {
    static_assert(sinceBegin(Position{}) == 0ms);
    for (const Millis span : {Millis{-3s}, Millis{0}, Millis{90min}})
        CHECK(Position{} + sinceBegin(Position{span}) == Position{span});
}

TEST_CASE("wall time that session time takes lets as much pass again, at every rate") {
    for (Rate rate = slowestRate; rate <= fastestRate; rate += 5)
        for (Millis span{0}; span < 3s; span += 7ms) {
            CHECK(atRate(wallTime(span, rate), rate) >= span);
            CHECK(wallTime(atRate(span, rate), rate) <= span);
        }
}
