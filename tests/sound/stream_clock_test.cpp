#include "sound/stream_clock.h"

#include "support/catch.h"

#include <random>

using namespace effleur;
using namespace std::chrono_literals;
using sound::StreamClock;
using Time = StreamClock::Time;

namespace {

/// A device that plays what it was given, with a clock of its own, and says in steps how far it is.
struct Sink {
    double drift = 0;  ///< parts of one
    Time delay = 20ms; ///< from the start to the first sound
    Time gap{0};       ///< in which nothing was played

    Time heardAt(std::int64_t frame) const {
        return delay + gap + Time(std::int64_t(double(frame) * 1e9 / sound::sampleRate * (1 - drift)));
    }
    std::chrono::microseconds says(Time now) const {
        const double played = double((now - delay - gap).count()) * (1 + drift);
        return std::chrono::microseconds(std::max<std::int64_t>(0, std::int64_t(played / 1e3) / 5'000 * 5'000));
    }
};

/// The worst error of ahead() from `from` on, in ms.
double worst(StreamClock& clock, Sink& sink, Time from, Time to, std::mt19937& random) {
    std::uniform_int_distribution<int> late(0, 8'000'000);
    std::int64_t rendered = 0;
    double result = 0;
    clock.restart(0ms);
    for (Time now{0}; now < to; now += 20ms + Time(late(random))) {
        const Time looked = now + Time(late(random));
        clock.look(looked, rendered, sink.says(looked));
        // The device keeps 180 ms ahead.
        while (sink.heardAt(rendered) < looked + 180ms) {
            const double error =
                double((looked + clock.ahead(looked, rendered) - sink.heardAt(rendered)).count()) / 1e6;
            if (now > from) result = std::max(result, std::abs(error));
            rendered += 960;
        }
    }
    return result;
}

} // namespace

TEST_CASE("what is rendered next is heard when the clock says, however coarsely the device reports") {
    std::mt19937 random(1);
    StreamClock clock;
    Sink sink;
    CHECK(worst(clock, sink, 500ms, 60s, random) < 4);
}

TEST_CASE("a device whose clock drifts is followed for a whole session") {
    std::mt19937 random(2);
    StreamClock clock;
    Sink sink{.drift = GENERATE(-3e-4, 3e-4)};
    CHECK(worst(clock, sink, 500ms, 25min, random) < 4);
}

TEST_CASE("a device that is slow to start is known the next time") {
    std::mt19937 random(3);
    StreamClock clock;
    Sink sink{.delay = 210ms};
    worst(clock, sink, 0ms, 5s, random);
    clock.restart(0ms);
    CHECK(std::abs((clock.ahead(0ms, 0) - 210ms).count()) < 5'000'000);
}

TEST_CASE("a single start that a busy machine held up changes no guess") {
    std::mt19937 random(5);
    StreamClock clock;
    for (const auto delay : {30ms, 30ms, 30ms, 180ms}) {
        Sink sink{.delay = delay};
        worst(clock, sink, 0ms, 5s, random);
        CHECK(clock.isSettled());
    }
    clock.restart(0ms);
    CHECK_FALSE(clock.isSettled());
    CHECK(std::abs((clock.ahead(0ms, 0) - 30ms).count()) < 5'000'000);
}

TEST_CASE("a break in the stream is gone along with, a single wrong report is not") {
    StreamClock clock;
    clock.restart(0ms);
    Time now = 100ms;
    const std::int64_t rendered = 48'000 * 600;
    for (; now < 3s; now += 20ms)
        clock.look(now, rendered, std::chrono::duration_cast<std::chrono::microseconds>(now - 20ms));
    const Time before = clock.ahead(now, rendered - 48'000 * 599 + 48'000 * 2);
    clock.look(now, rendered, 1ms);
    CHECK(clock.ahead(now, rendered - 48'000 * 599 + 48'000 * 2) == before);
    for (Time end = now + 400ms; now < end; now += 20ms)
        clock.look(now, rendered, std::chrono::duration_cast<std::chrono::microseconds>(now - 320ms));
    const Time ahead = clock.ahead(now, 48 * (now / 1ms));
    CHECK(std::abs((ahead - 320ms).count()) < 3'000'000);
}

TEST_CASE("before anything was heard, and with a device that says nonsense, the guess holds") {
    StreamClock clock;
    clock.restart(1s);
    CHECK(clock.ahead(1s, 0) == 20ms);
    clock.look(1s + 10ms, 960, 0us);
    clock.look(1s + 20ms, 960, 10h);
    clock.look(1s + 30ms, 960, -5s);
    CHECK(clock.ahead(1s, 4'800) == 120ms);
    CHECK(clock.ahead(100s, 0) == 0ms);
    CHECK(clock.ahead(1s, 48'000 * 3'600) == 2s);
}
