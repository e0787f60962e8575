#include "session/player.h"

#include "routine/fit.h"
#include "session/contrast.h"
#include "support/catch.h"
#include "support/effects.h"
#include "support/sample.h"

#include <algorithm>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::sample;

namespace {

/// A player with a clock that only the test moves.
struct Room {
    Player player;
    Instant now = at(1h);
    std::vector<Effect> effects;

    explicit Room(SessionSettings settings = {})
        : Room(sample::plan(), settings) {}
    explicit Room(Plan plan, SessionSettings settings = {})
        : player(std::move(plan), settings) {}

    template<typename Event> void send(Event event) {
        event.now = now;
        effects = player.dispatch(event);
    }
    void wait(Millis span) {
        now += span;
        send(Tick{});
    }
    void begin() { send(Start{}); }
    /// Plays until `position`, in the reach of no gate.
    void playTo(Position position) {
        if (std::holds_alternative<Preparing>(player.session().transport)) begin();
        wait(position - player.position(now));
        REQUIRE(player.position(now) == position);
    }
    template<typename State> bool is() const { return std::holds_alternative<State>(player.session().transport); }
    Position position() const { return player.position(now); }
    Moment moment() const { return player.moment(now); }
    const Adjustments& adjustments() const { return player.session().adjustments; }
    Position beginOf(StepIndex step) const { return player.timeline().beginOf(*player.timeline().ordinalOf(step)); }
    Position endOf(StepIndex step) const { return player.timeline().endOf(*player.timeline().ordinalOf(step)); }
    bool said(PhraseId id) const {
        return std::any_of(effects.begin(), effects.end(), [id](const Effect& effect) {
            const Prompt* prompt = promptOf(effect);
            return prompt && prompt->id == id;
        });
    }
    template<typename Kind> bool asked() const {
        return std::any_of(effects.begin(), effects.end(),
                           [](const Effect& effect) { return std::holds_alternative<Kind>(effect); });
    }
};

} // namespace

TEST_CASE("start leads into the first step, and position follows the clock to the millisecond") {
    Room room;
    CHECK(room.is<Preparing>());
    room.wait(10min);
    CHECK(room.is<Preparing>());
    room.begin();
    CHECK(room.is<Running>());
    CHECK(room.position() == Position{0ms});
    CHECK(room.moment().kind == SegmentKind::LeadIn);
    CHECK(std::count(room.effects.begin(), room.effects.end(), Effect{Inhibit{true}}) == 1);
    room.wait(12'345ms);
    CHECK(room.position() == Position{12'345ms});
}

TEST_CASE("the first step can be chosen while preparing") {
    Room room;
    room.send(GoTo{{}, gated});
    room.begin();
    CHECK(room.moment().step == gated);
    CHECK(room.moment().kind == SegmentKind::LeadIn);
    Room other;
    other.send(Next{});
    other.send(Next{});
    other.send(Back{});
    other.begin();
    CHECK(other.moment().step == opening);
}

TEST_CASE("pause freezes exactly and going on takes the interrupted repetition from its start") {
    Room room;
    room.playTo(Position{20s + 13s});
    room.send(PlayPause{});
    CHECK(room.is<Paused>());
    CHECK(room.asked<Hush>());
    room.wait(1h);
    CHECK(room.position() == Position{33s});
    room.send(PlayPause{});
    CHECK(room.is<CountingIn>());
    CHECK(room.position() == Position{30s});
    room.wait(2'999ms);
    CHECK(room.is<CountingIn>());
    CHECK(room.position() == Position{30s});
    room.wait(1ms);
    CHECK(room.is<Running>());
    room.wait(500ms);
    CHECK(room.position() == Position{30'500ms});
}

TEST_CASE("a hold goes on where it was, a change from its start") {
    Room room;
    room.playTo(Position{9s});
    room.send(PlayPause{});
    room.send(PlayPause{});
    CHECK(room.position() == Position{9s});
    Room change;
    change.playTo(Position{52s});
    change.send(PlayPause{});
    change.send(PlayPause{});
    CHECK(change.position() == Position{50s});
}

TEST_CASE("without a count-in it goes on where it stood") {
    Room room{{0ms}};
    room.playTo(Position{33s});
    room.send(PlayPause{});
    room.send(PlayPause{});
    CHECK(room.is<Running>());
    CHECK(room.position() == Position{33s});
}

TEST_CASE("a gate waits for the person, and the clock on the wall runs on") {
    Room room;
    room.playTo(room.beginOf(gated));
    room.wait(5s + 32s);
    CHECK(room.is<Waiting>());
    CHECK(room.said(PhraseId::Waiting));
    CHECK(room.moment().step == gated);
    room.wait(10min);
    CHECK(room.is<Waiting>());
    room.send(PlayPause{});
    CHECK(room.is<Running>());
    CHECK(room.position() == room.endOf(gated));
    CHECK(room.moment().step == rolling);
}

TEST_CASE("wait everywhere stops after each step, from here on") {
    Room room;
    room.playTo(Position{20s + 15s});
    room.send(SetWaitEverywhere{{}, true});
    CHECK(room.is<Running>());
    CHECK(room.position() == Position{35s});
    room.wait(15s);
    CHECK(room.is<Waiting>());
    room.send(SetWaitEverywhere{{}, false});
    room.send(PlayPause{});
    room.wait(5s + 16s + 5s + 16s + 1s);
    CHECK(room.moment().step == gated);
}

TEST_CASE("the end finishes, and what ended can be gone back into") {
    Room room;
    room.begin();
    room.send(GoTo{{}, closing});
    room.wait(1h);
    CHECK(room.is<Finished>());
    CHECK(room.said(PhraseId::Finished));
    CHECK(std::count(room.effects.begin(), room.effects.end(), Effect{Inhibit{false}}) == 1);
    room.send(PlayPause{});
    CHECK(room.is<Finished>());
    room.send(GoTo{{}, closing});
    CHECK(room.is<CountingIn>());
    room.wait(3s);
    CHECK(room.is<Running>());
    CHECK(room.moment().step == closing);
    CHECK(room.moment().kind == SegmentKind::LeadIn);
    room.send(Stop{});
    CHECK(room.is<Stopped>());
    room.send(Back{});
    CHECK(room.is<CountingIn>());
    CHECK(room.moment().step == closing);
}

TEST_CASE("next goes through the change, and on the last step to the finish") {
    Room room;
    room.playTo(Position{25s});
    room.send(Next{});
    CHECK(room.is<Running>());
    CHECK(room.position() == room.beginOf(kneading));
    CHECK(room.asked<Hush>());
    for (int press = 0; press < 4; ++press)
        room.send(Next{});
    CHECK(room.moment().step == repose);
    room.send(Next{});
    CHECK(room.is<Finished>());
}

TEST_CASE("next while paused stays paused there") {
    Room room;
    room.playTo(Position{25s});
    room.send(PlayPause{});
    room.send(Next{});
    CHECK(room.is<Paused>());
    CHECK(room.position() == room.beginOf(kneading));
}

TEST_CASE("back repeats the step, and again within two seconds goes to the one before") {
    Room room;
    room.playTo(room.beginOf(kneading) + 9s);
    room.send(Back{});
    CHECK(room.position() == room.beginOf(kneading));
    room.wait(1'999ms);
    room.send(Back{});
    CHECK(room.position() == room.beginOf(opening));
    room.wait(2s);
    room.send(Back{});
    CHECK(room.position() == room.beginOf(opening));
    room.send(Back{});
    room.send(Back{});
    CHECK(room.position() == room.beginOf(settle));
}

TEST_CASE("back right after a step was reached by playing goes to the one before") {
    Room room;
    room.playTo(room.beginOf(kneading) + 1s);
    room.send(Back{});
    CHECK(room.position() == room.beginOf(opening));
}

TEST_CASE("repeat always takes this step from its start") {
    Room room;
    room.playTo(room.beginOf(kneading) + 1s);
    room.send(Repeat{});
    CHECK(room.position() == room.beginOf(kneading));
}

TEST_CASE("go to a step that is skipped goes to the next that is played") {
    Room room;
    room.playTo(Position{25s});
    room.send(Answer{{}, rolling, false});
    room.send(GoTo{{}, rolling});
    CHECK(room.moment().step == closing);
    room.send(Answer{{}, rolling, true});
    room.send(GoTo{{}, rolling});
    CHECK(room.moment().step == rolling);
}

TEST_CASE("easing off lowers this and all that comes, at once, and can be undone for six seconds") {
    Room room;
    room.playTo(room.beginOf(kneading) + 7s);
    CHECK(room.moment().pressure == 3);
    const Position before = room.position();
    room.send(EaseOff{});
    CHECK(room.moment().pressure == 2);
    CHECK(room.position() == before);
    CHECK(room.said(PhraseId::Softer));
    CHECK(room.player.session().recent.easedOff);
    room.wait(5'999ms);
    room.send(Undo{});
    CHECK(room.moment().pressure == 3);
    CHECK(room.adjustments().shift == 0);
    room.send(EaseOff{});
    room.wait(6s);
    CHECK_FALSE(room.player.session().recent.easedOff);
    room.send(Undo{});
    CHECK(room.adjustments().shift == -1);
}

TEST_CASE("the shift never falls below two and no number of presses leaves an area out") {
    Room room;
    room.playTo(room.beginOf(kneading) + 6s);
    room.send(EaseOff{});
    room.send(EaseOff{});
    CHECK(room.adjustments().shift == -2);
    CHECK(room.moment().pressure == 1);
    CHECK(room.adjustments().leftOut.empty());
    room.send(EaseOff{});
    CHECK(room.said(PhraseId::AlreadyLightest));
    CHECK(room.adjustments().shift == -2);
    CHECK(room.adjustments().leftOut.empty());
    CHECK(room.player.session().recent.easedOff->relief == Relief::Never);
    for (int press = 0; press < 5; ++press)
        room.send(EaseOff{});
    CHECK_FALSE(room.said(PhraseId::AreaLeftOut));
    CHECK(room.adjustments().leftOut.empty());
}

TEST_CASE("easing off says where it is felt first") {
    Room room;
    room.playTo(room.beginOf(opening) + 6s);
    room.send(EaseOff{}); // 1 now, 1.5 and 2 later on
    CHECK(room.player.session().recent.easedOff->relief == Relief::ThisStep);
    CHECK(room.said(PhraseId::AlreadyLightest));
    room.send(EaseOff{}); // all of it at 1, kneading at 3 less 2
    CHECK(room.player.session().recent.easedOff->relief == Relief::NextStep);
    CHECK(room.moment().pressure == 1);
    room.playTo(room.beginOf(kneading) + 6s);
    CHECK(room.moment().pressure == 1);
}

TEST_CASE("easing off is felt where a ceiling held the pressure down") {
    Room room;
    room.playTo(room.beginOf(opening) + 6s);
    room.send(Firmer{});
    room.playTo(room.beginOf(kneading) + 6s);
    REQUIRE(room.moment().pressure == 3);
    room.send(EaseOff{});
    CHECK(room.moment().pressure == 2);
    CHECK(room.player.session().recent.easedOff->relief == Relief::Now);
}

TEST_CASE("undoing tells for six seconds what it came back to") {
    Room room;
    room.playTo(room.beginOf(kneading) + 6s);
    room.send(EaseOff{});
    room.send(Undo{});
    CHECK(room.said(PhraseId::Undone));
    CHECK(room.player.session().recent.undone);
    CHECK_FALSE(room.player.session().recent.easedOff);
    room.wait(5'999ms);
    CHECK(room.player.session().recent.undone);
    room.wait(1ms);
    CHECK_FALSE(room.player.session().recent.undone);
    room.send(EaseOff{});
    room.send(Undo{});
    room.send(EaseOff{});
    CHECK_FALSE(room.player.session().recent.undone);
}

TEST_CASE("firmer and softer compare what was felt, after a jump and after easing off in the change too") {
    Room room;
    const auto contrast = [&] {
        return contrastAt(room.player.plan(), room.player.timeline(), room.player.session(), room.position());
    };
    room.playTo(room.beginOf(opening) + 6s); // its first repetition: 1 of 1 to 2
    CHECK_FALSE(contrast());
    room.send(Next{});
    REQUIRE(contrast());
    CHECK(contrast()->firmer == 2);
    room.send(EaseOff{});
    CHECK(contrast()->firmer == 1);
    room.playTo(room.beginOf(gated));
    REQUIRE(room.moment().kind == SegmentKind::Change);
    CHECK(contrast()->firmer == -1); // 2 was felt, 1 comes
    room.send(EaseOff{});
    CHECK(contrast()->firmer == -1);
    room.send(Repeat{});
    CHECK(contrast()->firmer == -1); // nobody pressed since
}

TEST_CASE("what comes next counts the other side and the next line") {
    Room room;
    room.begin();
    room.send(GoTo{{}, rolling});
    room.playTo(room.beginOf(rolling) + 12s + 1s);
    const auto& segments = room.player.timeline().segments;
    const auto coming = [&] { return segments[room.moment().coming.value()]; };
    CHECK(coming().kind == SegmentKind::Work);
    CHECK(coming().side == Side::Left); // its second line
    CHECK(coming().pass == 1);
    CHECK(room.moment().untilComing == 7s);
    room.playTo(room.beginOf(rolling) + 12s + 8s + 3s + 1s);
    CHECK(coming().side == Side::Right);
    CHECK(coming().step == StepIndex{rolling});
    room.playTo(room.player.timeline().endOf(rolling) - 1s);
    CHECK(coming().step == StepIndex{closing});
    CHECK(room.moment().untilComing == 1s);
    room.playTo(room.player.timeline().end() - 1s);
    CHECK_FALSE(room.moment().coming);
}

TEST_CASE("a held press leaves the area out and both are undone as one") {
    Room room;
    room.playTo(room.beginOf(kneading) + 6s);
    room.send(EaseOff{});
    room.wait(800ms);
    room.send(EaseOff{{}, true});
    CHECK_FALSE(room.adjustments().leftOut.empty());
    CHECK(room.moment().pass == 1);
    CHECK(room.moment().kind == SegmentKind::Change);
    room.send(Undo{});
    CHECK(room.adjustments().leftOut.empty());
    CHECK(room.adjustments().shift == 0);
}

TEST_CASE("an area is left out of opening and closing strokes without dropping them") {
    Room room;
    room.playTo(room.beginOf(opening) + 6s);
    room.send(LeaveAreaOut{});
    CHECK_FALSE(room.adjustments().leftOut.empty());
    CHECK(room.moment().step == opening);
    CHECK(room.player.timeline().ordinalOf(closing));
}

TEST_CASE("firmer goes one above the author and never above the ceiling") {
    Room room;
    room.playTo(room.beginOf(opening) + 6s);
    room.send(Firmer{});
    CHECK(room.moment().pressure == 2);
    CHECK(room.said(PhraseId::Firmer));
    room.send(Firmer{});
    CHECK(room.said(PhraseId::FirmestToday));
    CHECK(room.adjustments().shift == 1);
    room.send(SetCeiling{{}, 1});
    CHECK(room.moment().pressure == 1);
    room.send(Firmer{});
    CHECK(room.moment().pressure == 1);
}

TEST_CASE("the count-in is as long as was chosen, and none is none") {
    Room room;
    room.playTo(room.beginOf(opening) + 6s);
    room.send(SetCountIn{{}, 7s});
    room.send(PlayPause{});
    room.send(PlayPause{});
    REQUIRE(std::holds_alternative<CountingIn>(room.player.session().transport));
    const auto& counting = std::get<CountingIn>(room.player.session().transport);
    CHECK(counting.until - counting.since == 7s);
    room.send(SetCountIn{{}, 99s});
    CHECK(room.player.session().settings.countIn == longestCountIn);
    room.send(SetCountIn{{}, 1'400ms});
    CHECK(room.player.session().settings.countIn == 1s);
    room.send(PlayPause{});
    room.send(SetCountIn{{}, -5s});
    room.send(PlayPause{});
    CHECK(std::holds_alternative<Running>(room.player.session().transport));
}

namespace {

/// The sample with room to be fitted in.
Plan roomyPlan() {
    auto written = sample::routine();
    written.steps[gated].repetitionsRange = routine::Range{2, 12};
    written.steps[closing].repetitionsRange = routine::Range{1, 8};
    return plan(std::move(written), sample::map());
}

} // namespace

TEST_CASE("finish by: what is to come is fitted, what runs and the closing stay") {
    Room room(roomyPlan());
    room.playTo(room.beginOf(kneading) + 1s);
    const Millis left = room.moment().left;
    const Millis leftInStep = room.moment().leftInStep;
    room.send(FinishIn{{}, 0s});
    CHECK(room.moment().left < left);
    CHECK(room.moment().leftInStep == leftInStep);
    for (const StepIndex step : {gated, closing, repose})
        CHECK(room.player.timeline().ordinalOf(step));
    const Millis shortest = room.moment().left;
    room.send(FinishIn{{}, 24h});
    CHECK(room.moment().left > shortest);
    CHECK(room.moment().leftInStep == leftInStep);
    for (const Millis wish : {shortest, left, (shortest + left) / 2}) {
        room.send(FinishIn{{}, wish});
        CHECK(std::chrono::abs(room.moment().left - wish) <= routine::closeEnough);
    }
}

TEST_CASE("finish by is meant in wall time, at the rate that runs") {
    Room room(roomyPlan());
    room.playTo(room.beginOf(kneading) + 1s);
    room.send(SetRate{{}, 50});
    const Millis left = room.moment().left;
    room.send(FinishIn{{}, left * 2});
    CHECK(std::chrono::abs(room.moment().left - left) <= routine::closeEnough);
}

TEST_CASE("one more adds a repetition and moves nothing that is under way") {
    Room room;
    room.playTo(Position{20s + 13s});
    const Millis left = room.moment().left;
    room.send(OneMore{});
    CHECK(room.moment().repetitions == 4);
    CHECK(room.moment().repetition == 1);
    CHECK(room.moment().phase == Approx(0.3));
    CHECK(room.moment().left == left + 10s);
}

TEST_CASE("the rate scales the wall clock without a jump") {
    Room room;
    room.playTo(Position{30s});
    room.send(SetRate{{}, 52});
    CHECK(room.adjustments().rate == 50);
    CHECK(room.position() == Position{30s});
    room.wait(4s);
    CHECK(room.position() == Position{32s});
    room.send(SetRate{{}, 1'000});
    CHECK(room.adjustments().rate == fastestRate);
    room.wait(2s);
    CHECK(room.position() == Position{35s});
}

TEST_CASE("a loop plays the step again through its change, past gates, until it is switched off") {
    Room room;
    room.playTo(room.beginOf(gated) + 10s);
    room.send(SetLoop{{}, true});
    room.wait(27s - 1ms);
    CHECK(room.moment().lastRepetition);
    room.wait(1ms);
    CHECK(room.is<Running>());
    CHECK(room.position() == room.beginOf(gated));
    room.wait(37s * 5 + 6s);
    CHECK(room.moment().step == gated);
    CHECK(room.moment().repetition == 0);
    room.send(SetLoop{{}, false});
    CHECK(room.moment().repetition == 0);
    room.wait(31s);
    CHECK(room.is<Waiting>());
    room.send(SetLoop{{}, true});
    CHECK(room.is<Running>());
    CHECK(room.position() == room.beginOf(gated));
}

TEST_CASE("a class practises until its clock runs out, then everyone waits") {
    Room room;
    room.playTo(room.beginOf(kneading) + 6s);
    room.send(Practise{{}, 2min});
    CHECK(room.said(PhraseId::EverybodyTries));
    room.wait(2min - 1ms);
    CHECK(room.is<Running>());
    CHECK(room.moment().step == kneading);
    room.wait(1ms);
    CHECK(room.is<Waiting>());
    CHECK_FALSE(room.adjustments().loop);
    room.send(PlayPause{});
    CHECK(room.is<Running>());
    CHECK(room.position() == room.beginOf(gated));
}

TEST_CASE("a gap in the clock pauses at the position before it") {
    Room room;
    room.playTo(Position{33s});
    const Instant before = room.now;
    room.now += 8h;
    room.send(ClockGap{{}, before});
    CHECK(room.is<Paused>());
    CHECK(room.position() == Position{33s});
}

TEST_CASE("a new order keeps the step that is under way") {
    Room room;
    room.playTo(room.beginOf(gated) + 6s);
    const Moment before = room.moment();
    room.send(SetOrder{{}, {settle, opening, rolling, kneading, gated, closing, repose}});
    CHECK(room.moment().step == gated);
    CHECK(room.moment().repetition == before.repetition);
    CHECK(room.moment().phase == before.phase);
    CHECK(room.moment().next == StepIndex{closing});
}

TEST_CASE("a repetition that is edited away becomes the step's last") {
    Room room;
    room.playTo(room.beginOf(gated) + 5s + 26s);
    CHECK(room.moment().repetition == 3);
    room.send(SetEdit{{}, gated, {.repetitions = 2, .pacePercent = 50, .skipped = false}});
    CHECK(room.moment().repetition == 1);
    CHECK(room.moment().repetitions == 2);
    CHECK(room.moment().phase == Approx(0.25));
}

TEST_CASE("stopping keeps the place") {
    Room room;
    room.playTo(Position{33s});
    room.send(Stop{});
    CHECK(room.is<Stopped>());
    CHECK(room.position() == Position{33s});
    room.wait(1h);
    CHECK(room.position() == Position{33s});
}
