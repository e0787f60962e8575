#include "session/player.h"

#include "support/catch.h"
#include "support/random_event.h"
#include "support/sample.h"

#include <algorithm>
#include <deque>
#include <set>
#include <tuple>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::sample;

namespace {

bool asksToMove(const Event& event) {
    return !std::holds_alternative<Tick>(event);
}

std::vector<Effect> onlyCues(const std::vector<Effect>& effects) {
    std::vector<Effect> cues;
    std::copy_if(effects.begin(), effects.end(), std::back_inserter(cues), [](const Effect& effect) {
        return std::holds_alternative<Cue>(effect) || std::holds_alternative<Say>(effect) ||
               std::holds_alternative<Chime>(effect);
    });
    return cues;
}

double farthest(const Poses& a, const Poses& b) {
    return std::max(body::distance(a.left.at, b.left.at), body::distance(a.right.at, b.right.at));
}

} // namespace

TEST_CASE("a tick cut into any sub-intervals gives the same state and the same due cues") {
    std::mt19937 random{3};
    for (int trial = 0; trial < 60; ++trial) {
        Player whole{randomPlan(random)};
        Player cut = whole;
        Instant now = at(1min);
        for (auto* player : {&whole, &cut})
            player->dispatch(Start{now});
        for (int round = 0; round < 25; ++round) {
            const Instant end = now + Millis(random() % 40'000);
            const auto once = whole.dispatch(Tick{end});
            std::vector<Effect> pieces;
            while (now < end) {
                now = std::min(end, now + Millis(1 + random() % 900));
                const auto effects = cut.dispatch(Tick{now});
                pieces.insert(pieces.end(), effects.begin(), effects.end());
            }
            REQUIRE(once == pieces);
            REQUIRE(whole.session() == cut.session());
            const Event event = eventOf(random() % eventKinds, random, now);
            REQUIRE(whole.dispatch(event) == cut.dispatch(event));
            REQUIRE(whole.session() == cut.session());
            REQUIRE(whole.timeline() == cut.timeline());
        }
    }
}

TEST_CASE("coming only when the machine asks to be woken misses nothing") {
    std::mt19937 random{4};
    for (int trial = 0; trial < 40; ++trial) {
        Player watched{randomPlan(random)};
        Player woken = watched;
        Instant now = at(1min);
        for (auto* player : {&watched, &woken})
            player->dispatch(Start{now});
        std::vector<Effect> seen;
        std::vector<Effect> told;
        const Instant end = now + 3min;
        for (Instant time = now; time <= end; time += 10ms) {
            for (const Effect& effect : onlyCues(watched.dispatch(Tick{time})))
                seen.push_back(effect);
        }
        for (auto wake = woken.wake(now); wake && *wake <= end; wake = woken.wake(now)) {
            now = *wake;
            for (const Effect& effect : onlyCues(woken.dispatch(Tick{now}))) {
                const Instant due = std::visit(
                    [&](const auto& each) {
                        if constexpr (requires { each.due; })
                            return each.due;
                        else
                            return now;
                    },
                    effect);
                CHECK(due == now);
                told.push_back(effect);
            }
        }
        woken.dispatch(Tick{end});
        CHECK(seen == told);
        CHECK(watched.session() == woken.session());
    }
}

TEST_CASE("who comes only when the machine asks is not late with what is said after a jump") {
    std::mt19937 random{6};
    int said = 0;
    for (int trial = 0; trial < 40; ++trial) {
        Player player{randomPlan(random)};
        Instant now = at(1min);
        player.dispatch(Start{now});
        for (int round = 0; round < 10; ++round) {
            now += Millis(random() % 20'000);
            player.dispatch(Tick{now});
            player.dispatch(random() % 2 ? Event{Next{now}} : Event{Back{now}});
            const auto wake = player.wake(now);
            if (!wake || *wake > now + 10s) continue;
            CHECK(*wake > now);
            for (const Effect& effect : onlyCues(player.dispatch(Tick{now = *wake}))) {
                if (const auto* cue = std::get_if<Cue>(&effect)) {
                    CHECK(now - cue->due <= 1ms);
                    ++said;
                }
            }
        }
    }
    CHECK(said > 100);
}

TEST_CASE("position never runs backwards unless asked, and no hand jumps whatever is pressed") {
    std::mt19937 random{5};
    for (int trial = 0; trial < 150; ++trial) {
        Player player{randomPlan(random)};
        Instant now = at(1min);
        player.dispatch(Start{now});
        for (int round = 0; round < 40; ++round) {
            Position before = player.position(now);
            Poses hands = player.poses(now);
            const int frames = int(random() % 900);
            const bool loops = player.session().adjustments.loop;
            std::string wrong;
            for (int frame = 0; frame < frames && wrong.empty(); ++frame) {
                now += Millis(1 + random() % 8);
                player.dispatch(Tick{now});
                const Position position = player.position(now);
                const Poses moved = player.poses(now);
                // What is a jump grows with the rate, and where a repetition is quicker than a file may say.
                const Segment& here = player.timeline().segments[player.timeline().segmentAt(position)];
                const double hurry = here.kind == SegmentKind::Work ? 500.0 / here.perRepetition.count() : 1;
                double farthestMove =
                    45 * std::max(1.0, hurry) * std::max(100, player.session().adjustments.rate) / 100;
                // Counting in is no matter of the rate, and its glides are slower; in a short one there is less time.
                if (const auto* counting = std::get_if<CountingIn>(&player.session().transport))
                    farthestMove = 30 * 3'000.0 / (counting->until - counting->since).count();
                if (!loops && position < before) wrong = "runs backwards";
                if (position < Position{} || position > player.timeline().end()) wrong = "beside the timeline";
                if (position + 1ms < player.timeline().end() && farthest(hands, moved) >= farthestMove) wrong = "jumps";
                if (!wrong.empty()) wrong += " in frame " + std::to_string(frame);
                before = position;
                hands = moved;
            }
            CAPTURE(trial, round, sinceBegin(before).count());
            REQUIRE(wrong == "");
            // Leaving a session and coming back to one lifts the hands off the body: there they may be anywhere.
            const std::size_t state = player.session().transport.index();
            const Event event = eventOf(2 + random() % (eventKinds - 2), random, now);
            player.dispatch(event);
            REQUIRE(asksToMove(event));
            const Poses after = player.poses(now);
            const bool onBody =
                after.left.contact + after.right.contact > 0 && hands.left.contact + hands.right.contact > 0;
            const bool over = player.position(now) + 1ms >= player.timeline().end();
            CAPTURE(state, event.index());
            if (onBody && !over && !std::holds_alternative<ClockGap>(event)) REQUIRE(farthest(hands, after) < 3);
        }
    }
}

TEST_CASE("twenty-five minutes of jitter leave position exact to the millisecond") {
    auto routine = sample::routine();
    for (auto& step : routine.steps) {
        step.repetitions = 20;
        step.advance = routine::Advance::Auto;
    }
    Player player{session::plan(routine, sample::map())};
    std::mt19937 random{6};
    const Instant begin = at(7min);
    Instant now = begin;
    player.dispatch(Start{now});
    while (now - begin < 25min) {
        now += Millis(1 + random() % 500);
        player.dispatch(Tick{now});
        REQUIRE(player.position(now) == std::min(Position{now - begin}, player.timeline().end()));
    }
}

TEST_CASE("an exhaustive walk reaches every state and finds no dead end") {
    auto routine = sample::routine();
    routine.steps.erase(routine.steps.begin() + rolling, routine.steps.end() - 1);
    routine.steps.erase(routine.steps.begin() + opening);
    for (auto& step : routine.steps) {
        step.repetitions = 2;
        step.perRepetition = 2s;
    }
    const bool parts = GENERATE(false, true);
    if (parts) routine.steps[1].body = "below";
    const Plan plan = session::plan(routine, parts ? twoBodies() : sample::map());

    using Key = std::tuple<std::size_t, std::size_t, int, int, bool, bool, int, body::RegionSet, bool, bool>;
    const auto keyOf = [](const Player& player, Instant now) {
        const Session& session = player.session();
        const Moment moment = player.moment(now);
        return Key{session.transport.index(),
                   moment.segment,
                   int(moment.kind),
                   moment.repetition,
                   session.adjustments.loop,
                   session.adjustments.waitEverywhere,
                   session.adjustments.shift,
                   session.adjustments.leftOut,
                   session.recent.easedOff.has_value(),
                   session.recent.practiceUntil.has_value()};
    };
    const auto events = [](Instant now) {
        return std::vector<Event>{Tick{now},
                                  Start{now},
                                  PlayPause{now},
                                  Next{now},
                                  Back{now},
                                  Repeat{now},
                                  GoTo{now, StepIndex{1}},
                                  Stop{now},
                                  EaseOff{now, false},
                                  EaseOff{now, true},
                                  Firmer{now},
                                  Undo{now},
                                  SetLoop{now, true},
                                  SetLoop{now, false},
                                  SetWaitEverywhere{now, true},
                                  LeaveAreaOut{now},
                                  TakeAreaBack{now, body::RegionSet::fromBits(0b1111)},
                                  ClockGap{now, now - 12s},
                                  Practise{now, 5s}};
    };

    std::set<Key> met;
    std::set<std::size_t> states;
    std::deque<std::pair<Player, Instant>> open{{Player{plan}, at(1min)}};
    met.insert(keyOf(open.front().first, open.front().second));
    int reached = 0;
    while (!open.empty()) {
        const auto [player, then] = std::move(open.front());
        open.pop_front();
        states.insert(player.session().transport.index());
        ++reached;
        const Instant now = then + 1'100ms;
        for (const Event& event : events(now)) {
            Player next = player;
            next.dispatch(event);
            if (met.insert(keyOf(next, now)).second) open.emplace_back(std::move(next), now);
        }
        // No dead end: left to itself, with play pressed wherever it stands, every session comes to its end.
        Player last = player;
        Instant time = now;
        last.dispatch(Start{time});
        for (int press = 0; press < 60 && !std::holds_alternative<Finished>(last.session().transport); ++press) {
            if (std::holds_alternative<Stopped>(last.session().transport)) last.dispatch(GoTo{time, StepIndex{0}});
            if (std::holds_alternative<Paused>(last.session().transport) ||
                std::holds_alternative<Waiting>(last.session().transport))
                last.dispatch(PlayPause{time});
            last.dispatch(SetLoop{time, false});
            time += 40s;
            last.dispatch(Tick{time});
        }
        CAPTURE(reached, player.session().transport.index(), sinceBegin(player.position(then)).count(),
                last.session().transport.index(), sinceBegin(last.position(time)).count(),
                last.timeline().length().count());
        REQUIRE(std::holds_alternative<Finished>(last.session().transport));
    }
    CHECK(states.size() == std::variant_size_v<Transport>);
    CHECK(reached > 500);
}

TEST_CASE("no event in any state throws or gets stuck") {
    std::mt19937 random{7};
    for (int trial = 0; trial < 300; ++trial) {
        Player player{randomPlan(random)};
        Instant now = at(1min);
        for (int round = 0; round < 60; ++round) {
            now += random() % 20 == 0 ? Millis(24h * 365) : Millis(random() % 5'000);
            CHECK_NOTHROW(player.dispatch(eventOf(random() % eventKinds, random, now)));
            REQUIRE_FALSE(player.timeline().segments.empty());
            REQUIRE(player.timeline() == compile(player.plan(), player.session().adjustments));
        }
    }
}

TEST_CASE("a plan without steps does nothing at all") {
    Player player{session::plan(routine::Routine{}, sample::map())};
    CHECK(player.dispatch(Start{at(1s)}).empty());
    CHECK(player.dispatch(Next{at(2s)}).empty());
    CHECK(player.position(at(3s)) == Position{});
    CHECK_FALSE(player.wake(at(3s)));
}
