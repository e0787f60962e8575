#include "sound/feed.h"

#include "support/catch.h"

#include <malloc.h>
#include <vector>

using namespace effleur;
using namespace std::chrono_literals;
using session::Instant;
using session::Millis;
using session::Position;
using sound::Control;
using sound::Feed;
using sound::StreamClock;

namespace {

/// A session's clock, a device that plays with a clock of its own, and what was heard, in simulated time.
class Rig {
public:
    explicit Rig(double drift = 0, Millis lead = {})
        : m_drift(drift) {
        feed.restart(
            [this] {
                const double played = double((m_now - 20ms).count()) * (1 + m_drift);
                return std::chrono::microseconds(std::max<std::int64_t>(0, std::int64_t(played / 1e3)));
            },
            lead);
    }

    /// The device pulls until then. Blocks of 20 ms, 180 ms ahead; what was heard is kept as onsets.
    void play(StreamClock::Time until) {
        for (; m_now < until; m_now += 20ms)
            while (heardAt(m_frames) < m_now + 180ms) {
                std::vector<float> block(960 * 2);
                REQUIRE(feed.read(reinterpret_cast<char*>(block.data()), qint64(block.size() * sizeof(float))) ==
                        qint64(block.size() * sizeof(float)));
                for (std::size_t at = 0; at < 960; ++at, ++m_frames) {
                    const bool sounds = std::abs(block[at * 2]) > 0.004F;
                    if (sounds && m_quiet > 9'600) onsets.push_back(double(heardAt(m_frames).count()) / 1e6);
                    m_quiet = sounds ? 0 : m_quiet + 1;
                }
            }
    }
    Instant now() const { return Instant{std::chrono::duration_cast<Millis>(m_now)}; }

    std::vector<double> onsets; ///< ms
    Feed feed{[this] { return now(); }, [this] { return m_now; }};

private:
    using Time = StreamClock::Time;
    Time heardAt(std::int64_t frame) const {
        return 20ms + Time(std::int64_t(double(frame) * 1e9 / sound::sampleRate / (1 + m_drift)));
    }

    double m_drift;
    Time m_now{0};
    std::int64_t m_frames = 0;
    std::int64_t m_quiet = sound::sampleRate;
};

/// Ticks every `each` from `each` on.
Control ticking(Millis each, Millis until) {
    auto score = std::make_shared<sound::Score>();
    for (Position at{each}; at < Position{until}; at += each)
        score->strikes.push_back({at, sound::Strike::Tick, 1});
    score->end = Position{until};
    Control control;
    control.score = std::move(score);
    control.running = true;
    return control;
}

} // namespace

TEST_CASE("ticks are heard when they are due, for a whole session, whatever the device's clock does") {
    const double drift = GENERATE(0.0, 2e-4, -2e-4);
    Rig rig(drift);
    rig.feed.offer(ticking(1'000ms, 25min));
    rig.play(25min);
    REQUIRE(rig.onsets.size() >= 25 * 60 - 2);
    double worst = 0;
    for (std::size_t tick = 0; tick < rig.onsets.size(); ++tick)
        worst = std::max(worst, std::abs(rig.onsets[tick] - 1'000.0 * double(tick + 1)));
    CHECK(worst < 10);
}

TEST_CASE("an output that is heard late is played to early") {
    Rig rig;
    rig.feed.setOffset(200ms);
    rig.feed.offer(ticking(1'000ms, 20s));
    rig.play(10s);
    REQUIRE(rig.onsets.size() > 5);
    CHECK(rig.onsets[4] == Approx(4'800).margin(10));
}

TEST_CASE("silence is known as such once nothing is to come, and not before") {
    Rig rig;
    Control control = ticking(5'000ms, 20s);
    rig.feed.offer(control);
    rig.play(4s);
    CHECK(rig.feed.idle() == 0ms);
    control.running = false;
    control.anchor = Position{4s};
    rig.feed.offer(control);
    rig.play(6s);
    CHECK(rig.feed.idle() > 1'000ms);
    CHECK(rig.onsets.empty());
    control.running = true;
    control.since = rig.now();
    control.volumes.muted = true;
    rig.feed.offer(control);
    rig.play(8s);
    CHECK(rig.feed.idle() > 2'000ms);
}

TEST_CASE("behind a score's end nothing is to come, although the session runs on") {
    Rig rig;
    rig.feed.offer(ticking(1'000ms, 3s));
    rig.play(2s);
    CHECK(rig.feed.idle() == 0ms);
    rig.play(5s);
    CHECK(rig.onsets.size() == 2);
    CHECK(rig.feed.idle() > 1'000ms);
}

TEST_CASE("what a stream that is about to end is offered sounds whole in the next one") {
    Rig rig;
    Control control = ticking(1'000ms, 20s);
    rig.feed.offer(control);
    rig.play(2'500ms);
    const auto before = rig.onsets.size();
    rig.feed.hold();
    control.running = false;
    control.answer = {.number = 1, .tone = session::Tone::EaseOff, .speech = nullptr};
    rig.feed.offer(control);
    rig.play(3s);
    CHECK(rig.onsets.size() == before);
    rig.feed.restart({});
    rig.play(3'500ms);
    CHECK(rig.onsets.size() == before + 1);
}

TEST_CASE("an hour of playing, with a new score every ten seconds, does not grow") {
    Rig rig;
    rig.onsets.reserve(4'000);
    const auto playUntil = [&rig](StreamClock::Time end) {
        for (; rig.now() < Instant{std::chrono::duration_cast<Millis>(end)};) {
            rig.feed.offer(ticking(1'000ms, 61min));
            rig.play(std::chrono::nanoseconds(rig.now().time_since_epoch()) + 10s);
        }
    };
    playUntil(1min);
    const auto before = mallinfo2().uordblks;
    playUntil(60min);
    const auto after = mallinfo2().uordblks;
    CHECK(after <= before + 4'096);
    CHECK(rig.onsets.size() >= 3'598);
}

TEST_CASE("an answer sounds although the session stands") {
    Rig rig;
    Control control = ticking(1'000ms, 20s);
    control.running = false;
    control.answer = {.number = 1, .tone = session::Tone::EaseOff, .speech = nullptr};
    rig.feed.offer(control);
    rig.play(1s);
    CHECK(rig.onsets.size() == 1);
}

TEST_CASE("what begins with the session is heard, although the device takes its time") {
    Rig rig;
    Control control = ticking(1'000ms, 20s);
    auto score = std::make_shared<sound::Score>(*control.score);
    score->strikes.insert(score->strikes.begin(), {Position{}, sound::Strike::Change, 1});
    control.score = score;
    rig.feed.offer(control);
    rig.play(900ms);
    CHECK(rig.onsets.size() == 1);
}

TEST_CASE("a stream that wakes the device leads with silence, and every later tick is heard when it is due") {
    Rig rig(0, 250ms);
    Control control = ticking(300ms, 20s);
    control.since = Instant{-1s}; // it has run before
    rig.feed.offer(control);
    rig.play(5s);
    REQUIRE(rig.onsets.size() > 5);
    CHECK(rig.onsets.front() >= 250 + 20);
    for (const double onset : rig.onsets)
        CHECK(std::abs(std::remainder(onset + 1'000, 300)) < 10);
}

TEST_CASE("while the device wakes an answer waits, and what begins with the session is heard behind it") {
    for (const bool running : {true, false}) {
        Rig rig(0, 250ms);
        Control control = ticking(1'000ms, 20s);
        control.running = running;
        auto score = std::make_shared<sound::Score>(*control.score);
        score->strikes.insert(score->strikes.begin(), {Position{}, sound::Strike::Change, 1});
        control.score = score;
        if (!running) control.answer = {.number = 1, .tone = session::Tone::EaseOff, .speech = nullptr};
        rig.feed.offer(control);
        rig.play(900ms);
        REQUIRE(rig.onsets.size() == 1);
        CHECK(rig.onsets.front() >= 250 + 20);
        CHECK(rig.onsets.front() < 330);
        CHECK(rig.feed.idle() < 600ms);
    }
}

TEST_CASE("a stream that starts anew starts softly") {
    Rig rig;
    Control control = ticking(1'000ms, 20s);
    control.anchor = Position{995ms};
    rig.feed.offer(control);
    float first = 1;
    std::vector<float> block(960 * 2);
    rig.feed.read(reinterpret_cast<char*>(block.data()), qint64(block.size() * sizeof(float)));
    first = std::abs(block[0]);
    CHECK(first == 0.0F);
}
