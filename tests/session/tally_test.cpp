#include "session/tally.h"

#include "support/catch.h"
#include "support/effects.h"
#include "support/random_event.h"
#include "support/sample.h"

#include <numeric>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::sample;

namespace {

Summary summaryAt(const Player& player, Instant now) {
    return summaryOf(player.plan(), player.timeline(), tallied(player.timeline(), player.session(), now));
}

bool ended(const Player& player) {
    return hasEnded(player.session().transport);
}

/// Plays to `into` after the change into a step began.
struct Room {
    Player player{sample::plan()};
    Instant now = at(1h);

    template<typename Event> void send(Event event) {
        event.now = now;
        player.dispatch(event);
    }
    void wait(Millis span) {
        now += span;
        send(Tick{});
    }
    void playTo(StepIndex step, Millis into) {
        if (std::holds_alternative<Preparing>(player.session().transport)) send(Start{});
        const Position to = player.timeline().beginOf(*player.timeline().ordinalOf(step)) + into;
        wait(wallTime(to - player.position(now), player.session().adjustments.rate));
    }
    /// To the end, through every gate.
    void playOut() {
        for (int round = 0; round < 20 && !ended(player); ++round) {
            wait(5min);
            if (std::holds_alternative<Waiting>(player.session().transport)) send(PlayPause{});
        }
    }
    Summary summary() const { return summaryAt(player, now); }
};

} // namespace

TEST_CASE("work and rest add up to the time on the wall, whatever is pressed") {
    std::mt19937 random{11};
    for (int trial = 0; trial < 200; ++trial) {
        Player player{randomPlan(random)};
        Instant now = at(1min);
        player.dispatch(Start{now});
        Millis wall{0};
        for (int round = 0; round < 60 && !ended(player); ++round) {
            const Millis step{random() % 9'000};
            now += step;
            wall += step;
            const auto kind = random() % 2 == 0 ? 0 : random() % eventKinds;
            const Event event = eventOf(kind, random, now);
            if (std::holds_alternative<ClockGap>(event)) continue;
            player.dispatch(Tick{now});
            if (ended(player)) break; // between two looks
            player.dispatch(event);
            const Summary summary = summaryAt(player, now);
            CAPTURE(trial, round, kind);
            REQUIRE(summary.length == wall);
            REQUIRE(summary.done <= summary.steps);
            REQUIRE(summary.length ==
                    std::accumulate(summary.byTechnique.begin(), summary.byTechnique.end(), summary.rest));
        }
    }
}

TEST_CASE("a session that is played through has done every step, and each technique its time") {
    Room room;
    room.send(Start{});
    room.playOut();
    const Summary summary = room.summary();
    CHECK(summary.done == stepCount);
    CHECK(summary.steps == stepCount);
    CHECK(summary.length - summary.rest == room.player.timeline().length());
    const auto& timeline = room.player.timeline();
    const Millis kneaded = timeline.endOf(kneading) - timeline.beginOf(kneading);
    CHECK(summary.byTechnique[std::size_t(Technique::Kneading)] == kneaded);
    CHECK(summary.changes.empty());
}

TEST_CASE("pausing, counting in and waiting are rest, and a step that was skipped is not done") {
    Room room;
    room.playTo(opening, 9s);
    room.send(PlayPause{});
    room.wait(35s);
    room.send(PlayPause{});
    room.wait(3s);
    CHECK(room.summary().rest == 38s);
    room.send(Next{});
    room.playTo(kneading, 1s);
    const Summary summary = room.summary();
    CHECK(summary.done == 1);
    CHECK(summary.steps == stepCount);
    CHECK(summary.rest == 38s);
}

TEST_CASE("what the machine slept is no rest") {
    Room room;
    room.playTo(opening, 9s);
    const Instant before = room.now;
    room.now += 8h;
    room.player.dispatch(ClockGap{room.now, before});
    room.wait(2s);
    CHECK(room.summary().rest == 2s);
}

TEST_CASE("a changed pace counts the time on the wall") {
    Room room;
    room.send(SetRate{{}, 50});
    room.playTo(opening, 0s);
    CHECK(room.summary().length == 2 * sinceBegin(room.player.timeline().beginOf(opening)));
}

TEST_CASE("easing off is told with its step, both pressures, and that it was kept") {
    Room room;
    room.playTo(kneading, 7s);
    room.send(EaseOff{});
    const Position eased = room.player.position(room.now);
    room.playOut();
    const Summary summary = room.summary();
    REQUIRE(summary.changes.size() == 1);
    const auto& told = summary.changes.front();
    CHECK(told.change.what == Happening::EasedOff);
    CHECK(told.change.step == kneading);
    CHECK(told.change.at == eased);
    CHECK(told.change.before == 3);
    CHECK(told.change.after == 2);
    CHECK(told.ordinal == kneading);
    CHECK(told.kept);
    CHECK(summary.shifts == std::vector<int>{0, 0, -1, -1, -1, -1, -1});
    CHECK(told.share == Approx(double(sinceBegin(eased).count()) / double(room.player.timeline().length().count())));
}

TEST_CASE("the place of a change stays in its step when the timeline grows before it") {
    Room room;
    room.playTo(kneading, 7s);
    room.send(EaseOff{});
    room.send(SetEdit{{}, opening, {8, 100, false}});
    const Summary summary = room.summary();
    const auto& told = summary.changes.front();
    const Position at = room.player.timeline().beginOf(kneading) + 7s;
    CHECK(told.share == Approx(double(sinceBegin(at).count()) / double(room.player.timeline().length().count())));
}

TEST_CASE("what was undone, or made firmer again, was not kept to the end") {
    Room room;
    room.playTo(kneading, 7s);
    room.send(EaseOff{});
    room.send(Undo{});
    room.send(EaseOff{});
    room.wait(7s);
    room.send(Firmer{});
    const auto changes = room.summary().changes;
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].change.undone);
    CHECK_FALSE(changes[0].kept);
    CHECK_FALSE(changes[1].change.undone);
    CHECK_FALSE(changes[1].kept);
    CHECK(changes[2].change.what == Happening::MadeFirmer);
    CHECK(changes[2].kept);
}

TEST_CASE("a held press is undone as one, in the tally too") {
    Room room;
    room.playTo(kneading, 7s);
    room.send(EaseOff{});
    room.wait(800ms);
    room.send(EaseOff{{}, true});
    REQUIRE(room.summary().changes.size() == 2);
    CHECK(room.summary().changes[1].change.what == Happening::AreaLeftOut);
    room.send(Undo{});
    for (const auto& told : room.summary().changes)
        CHECK(told.change.undone);
}

TEST_CASE("leaving an area out and taking it back leaves an earlier ease-off alone") {
    Room room;
    room.playTo(kneading, 7s);
    room.send(EaseOff{});
    room.wait(7s);
    room.send(LeaveAreaOut{});
    room.send(Undo{});
    const auto changes = room.summary().changes;
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].kept);
    CHECK(changes[1].change.undone);
}

TEST_CASE("what was skipped was not played: all of what was jumped over, the rest of what was left") {
    Room room;
    room.playTo(opening, 5s + 15s); // half of it, with its change
    room.send(Next{});
    room.send(Next{});
    const auto played = [&] {
        const Timeline& timeline = room.player.timeline();
        return playedOf(timeline, tallied(timeline, room.player.session(), room.now), room.player.position(room.now));
    };
    CHECK(played()[settle] == 1);
    CHECK(played()[opening] == Approx(20.0 / 35));
    CHECK(played()[kneading] == 0);
    CHECK(played()[gated] == 0);
    room.wait(5s + 16s);
    CHECK(played()[gated] == Approx(21.0 / 37));
    CHECK(played()[closing] == 0);
}

TEST_CASE("before the start nothing is told") {
    Room room;
    room.send(EaseOff{});
    room.send(Undo{});
    CHECK(room.summary().changes.empty());
    CHECK(room.summary().length == 0ms);
    CHECK(room.summary().steps == stepCount);
}

TEST_CASE("areas agreed on before the session are left out, told once, and stay through an undo") {
    Room room;
    const auto& regions = room.player.plan().map.regions;
    REQUIRE(regions[2].id == "lower-left");
    room.send(SetLeftOut{{}, body::RegionSet::fromBits(0b0100)});
    const auto effects = room.player.dispatch(Start{room.now});
    int told = 0;
    for (const Effect& effect : effects)
        if (const auto* prompt = promptOf(effect); prompt && prompt->id == PhraseId::AreasLeftOut) {
            ++told;
            CHECK(prompt->arguments == std::vector<PromptArgument>{Area{"lower-left"}});
        }
    CHECK(told == 1);
    CHECK(room.player.timeline().leftOut == body::RegionSet::fromBits(0b0100));
    room.playTo(kneading, 7s);
    room.send(EaseOff{});
    room.send(Undo{});
    CHECK(room.player.session().adjustments.leftOut == body::RegionSet::fromBits(0b0100));
    room.send(SetLeftOut{{}, {}});
    CHECK(room.player.session().adjustments.leftOut.empty());
}

TEST_CASE("a softer version has today's pressures and is the author's in all else") {
    Room room;
    room.send(SetCeiling{{}, 2});
    room.playTo(kneading, 7s);
    room.send(EaseOff{});
    const auto made = softened(room.player.plan(), room.player.session().adjustments);
    auto expected = sample::routine();
    expected.steps[opening].pressureTo.reset(); // 1 to 2 becomes 1
    expected.steps[kneading].pressure = 1;      // the ceiling held it at 2 already
    expected.steps[gated].pressure = 1;
    expected.steps[rolling].pressure = 1;
    expected.steps[closing].pressure = 1;
    CHECK(made == expected);
}

TEST_CASE("an area is taken back alone, is said so, and its change counts as undone") {
    Room room;
    room.send(SetLeftOut{{}, body::RegionSet::fromBits(0b0010)});
    room.playTo(kneading, 7s);
    room.send(LeaveAreaOut{});
    const body::RegionSet area = body::RegionSet::fromBits(0b0100);
    CHECK(room.player.timeline().leftOut == body::RegionSet::fromBits(0b0110));
    REQUIRE(room.summary().changes.size() == 1);
    CHECK(room.summary().changes[0].change.areas == area);
    CHECK(lastLeftOut(room.player.session()) == area);

    room.wait(10s);
    const auto effects = room.player.dispatch(TakeAreaBack{room.now, lastLeftOut(room.player.session())});
    CHECK(room.player.timeline().leftOut == body::RegionSet::fromBits(0b0010));
    CHECK(room.summary().changes[0].change.undone);
    CHECK(lastLeftOut(room.player.session()) == body::RegionSet::fromBits(0b0010));
    const auto isSaid = [](const Effect& effect) {
        const auto* say = std::get_if<Say>(&effect);
        return say && say->prompt == Prompt{PhraseId::AreasBack, {Area{"lower-left"}}};
    };
    CHECK(std::any_of(effects.begin(), effects.end(), isSaid));
    const auto isRecorded = [&](const Effect& effect) {
        const auto* record = std::get_if<Record>(&effect);
        return record && record->what == Happening::Undone && record->areas == area;
    };
    CHECK(std::any_of(effects.begin(), effects.end(), isRecorded));
    CHECK(room.player.dispatch(TakeAreaBack{room.now, area}).empty());
}

TEST_CASE("undoing an ease-off brings no area back that was taken back since") {
    Room room;
    room.send(SetLeftOut{{}, body::RegionSet::fromBits(0b0010)});
    room.playTo(kneading, 7s);
    room.send(EaseOff{});
    room.send(TakeAreaBack{{}, body::RegionSet::fromBits(0b0010)});
    room.send(Undo{});
    CHECK(room.player.session().adjustments.leftOut.empty());
    CHECK(room.player.session().adjustments.shift == 0);
}

TEST_CASE("steps that an area left out took are told apart from those that were skipped") {
    Room room;
    room.send(SetLeftOut{{}, body::RegionSet::fromBits(0b1100)});
    room.send(Start{});
    room.playOut();
    REQUIRE_FALSE(room.player.timeline().spared.empty());
    const Summary summary = room.summary();
    CHECK(std::find(summary.spared.begin(), summary.spared.end(), StepIndex{kneading}) != summary.spared.end());
    CHECK(summary.steps + summary.spared.size() == stepCount);
}
