#include "presentation/session_keeper.h"
#include "presentation/showcase.h"

#include "support/catch.h"
#include "support/sample.h"

#include <QTemporaryDir>

using namespace effleur;
using namespace effleur::presentation;
using namespace effleur::sample;
using session::Player;

namespace {

/// A player, its keeper and a journal on disk; `crash()` forgets all but the disk.
struct Evening {
    QTemporaryDir folder;
    StandingClock clock;
    QDateTime wall = QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC);
    std::optional<journal::Journal> journal;
    std::optional<Player> player;
    std::optional<SessionKeeper> keeper;

    Evening() { open(); }
    void open(std::optional<session::Session> taken = std::nullopt) {
        keeper.reset();
        journal.reset();
        journal.emplace(folder.path());
        if (taken)
            player.emplace(sample::plan(), *taken);
        else
            player.emplace(sample::plan());
        keeper.emplace(
            *journal, clock, [this] { return wall; }, nullptr);
        keeper->follow(*player, hashOf(player->plan()));
    }
    template<typename Event> void send(Event event) {
        event.now = clock.now();
        for (const auto& effect : player->dispatch(event))
            keeper->perform(effect);
    }
    void play(session::Millis span) {
        for (; span > 0ms; span -= 1s) {
            clock.advance(std::min(span, session::Millis{1s}));
            wall = wall.addMSecs(1'000);
            send(session::Tick{});
            keeper->beat();
        }
    }
};

} // namespace

TEST_CASE("a session that is killed can be taken up no more than a second behind") {
    Evening evening;
    evening.send(session::Start{});
    evening.play(33s);
    evening.send(session::EaseOff{});
    evening.play(2s);
    const auto before = evening.player->position(evening.clock.now());
    evening.open();
    const auto interrupted = evening.keeper->interrupted();
    REQUIRE(interrupted);
    REQUIRE(std::holds_alternative<session::Paused>(interrupted->transport));
    CHECK(before - std::get<session::Paused>(interrupted->transport).at <= 1s);
    CHECK(interrupted->adjustments.shift == -1);

    evening.keeper->takeUp();
    evening.open(*interrupted);
    evening.keeper->takeUp();
    evening.send(session::PlayPause{});
    evening.play(10s);
    const auto sessions = evening.journal->sessions();
    REQUIRE(sessions.size() == 1);
    CHECK(sessions.front().ending == journal::Ending::Open);
}

TEST_CASE("a session that is over leaves its record and no checkpoint") {
    Evening evening;
    evening.send(session::Start{});
    evening.play(20s);
    evening.send(session::EaseOff{});
    evening.send(session::Stop{});
    CHECK_FALSE(evening.keeper->interrupted());
    const auto sessions = evening.journal->sessions();
    REQUIRE(sessions.size() == 1);
    CHECK(sessions.front().ending == journal::Ending::Stopped);
    CHECK(sessions.front().played == 20s);
    CHECK(sessions.front().title == QString());
    const auto events = evening.journal->events(sessions.front().id);
    REQUIRE(events.size() == 3);
    CHECK(events[1].what == session::Happening::EasedOff);
    CHECK(events[1].step == "opening");
}

TEST_CASE("an interrupted session is offered for its own routine only, and not the next day") {
    Evening evening;
    evening.send(session::Start{});
    evening.play(20s);
    evening.open();
    evening.wall = evening.wall.addSecs(11 * 3'600);
    CHECK(evening.keeper->interrupted());
    evening.wall = evening.wall.addSecs(2 * 3'600);
    CHECK_FALSE(evening.keeper->interrupted());
    evening.wall = evening.wall.addSecs(-12 * 3'600);
    evening.keeper->follow(*evening.player, "another routine");
    CHECK_FALSE(evening.keeper->interrupted());
}

TEST_CASE("an interrupted session ends where a new one begins") {
    Evening evening;
    evening.send(session::Start{});
    evening.play(20s);
    evening.open();
    evening.wall = evening.wall.addSecs(60);
    evening.send(session::Start{});
    const auto sessions = evening.journal->sessions();
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].ending == journal::Ending::Open);
    CHECK(sessions[1].ending == journal::Ending::Stopped);
}

TEST_CASE("without a place for the journal the session plays on") {
    StandingClock clock;
    journal::Journal journal(QStringLiteral("/proc/nowhere"));
    Player player{sample::plan()};
    SessionKeeper keeper(
        journal, clock, [] { return QDateTime(); }, nullptr);
    keeper.follow(player, hashOf(player.plan()));
    for (const auto& effect : player.dispatch(session::Start{clock.now()}))
        keeper.perform(effect);
    keeper.beat();
    CHECK_FALSE(keeper.interrupted());
    CHECK_FALSE(journal.sentence().isEmpty());
}
