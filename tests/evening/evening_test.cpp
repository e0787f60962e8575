#include "evening/evening.h"

#include "support/catch.h"

#include <algorithm>
#include <random>
#include <set>

using namespace effleur::evening;
using namespace std::chrono_literals;

namespace {

constexpr Wall noon{1'790'000'000'000ms};
constexpr std::int64_t anna = 7;
constexpr std::int64_t ben = 9;
const Shares shares{Share{"one", anna}, Share{"two", ben}};

Evening standing(Standing state) {
    Evening evening{.state = state};
    if (!std::holds_alternative<NoEvening>(state)) evening = {state, noon, noon, shares};
    return evening;
}

std::vector<Evening> everyKept() {
    std::vector<Evening> all;
    for (const Standing& state :
         {Standing{NoEvening{}}, Standing{HalfPrepared{Half::First}}, Standing{HalfPlaying{Half::First}},
          Standing{HalfFinished{Half::First}}, Standing{ChangingOver{noon}}, Standing{HalfPrepared{Half::Second}},
          Standing{HalfPlaying{Half::Second}}, Standing{HalfFinished{Half::Second}}})
        all.push_back(standing(state));
    return all;
}

/// What was kept outlives what may happen next.
const std::vector<Evening>& kept() {
    static const std::vector<Evening> all = everyKept();
    return all;
}

/// Also where another is planned while one waits.
std::vector<Evening> everyEvening() {
    std::vector<Evening> all = kept();
    for (const Evening& each : kept())
        if (toCome(each) && each.state != Standing{HalfPrepared{Half::First}})
            all.push_back({HalfPrepared{Half::First}, noon + 1s, noon + 1s, shares, {each}});
    return all;
}

std::vector<EveningEvent> everyEvent(Wall now) {
    std::vector<EveningEvent> all{Planned{now, shares},
                                  SomebodyElse{ben},
                                  SomebodyGone{anna},
                                  HalfBegan{now, {}},
                                  HalfBegan{now, Half::First},
                                  HalfBegan{now, Half::Second},
                                  HalfEnded{now, Half::First},
                                  HalfEnded{now, Half::Second},
                                  ChangePlaces{now},
                                  PlacesChanged{now},
                                  LibraryShown{},
                                  TakenUp{now},
                                  GivenUp{}};
    for (const Evening& each : kept())
        for (const bool interrupted : {false, true})
            for (const bool ended : {false, true})
                all.push_back(Restored{now, &each, interrupted, ended});
    return all;
}

bool asks(const EveningOutcome& outcome, const EveningEffect& effect) {
    return std::count(outcome.effects.begin(), outcome.effects.end(), effect) == 1;
}
bool opens(const EveningOutcome& outcome, Half half) {
    return asks(outcome, OpenHalf{half});
}

/// As it comes to the second half, by what its two people do.
std::vector<std::pair<EveningEvent, Standing>> usualWay() {
    return {{Planned{noon, shares}, HalfPrepared{Half::First}},
            {HalfBegan{noon, Half::First}, HalfPlaying{Half::First}},
            {HalfEnded{noon, Half::First}, HalfFinished{Half::First}},
            {ChangePlaces{noon}, ChangingOver{noon}},
            {PlacesChanged{noon}, HalfPrepared{Half::Second}},
            {HalfBegan{noon, Half::Second}, HalfPlaying{Half::Second}},
            {HalfEnded{noon, Half::Second}, HalfFinished{Half::Second}},
            {LibraryShown{}, NoEvening{}}};
}

} // namespace

TEST_CASE("an evening of two goes its way: two sessions, each with its questions, and the places changed in between") {
    Evening evening;
    std::vector<EveningEffect> asked;
    for (const auto& [event, state] : usualWay()) {
        const EveningOutcome outcome = update(evening, event);
        CHECK(outcome.evening.state == state);
        evening = outcome.evening;
        for (const EveningEffect& each : outcome.effects)
            if (!std::holds_alternative<KeepEvening>(each)) asked.push_back(each);
    }
    CHECK(asked ==
          std::vector<EveningEffect>{OpenHalf{Half::First}, ShowChangeOver{}, OpenHalf{Half::Second}, ForgetEvening{}});
    CHECK(evening == Evening{});
}

TEST_CASE("an evening that became another is kept or forgotten, first of all, one that did not asks for neither") {
    for (const Evening& before : everyEvening())
        for (const EveningEvent& event : everyEvent(noon + 1min)) {
            INFO(before.state.index() << " meets " << event.index());
            const auto [after, effects] = update(before, event);
            const auto writes = std::count_if(effects.begin(), effects.end(), [](const EveningEffect& each) {
                return std::holds_alternative<KeepEvening>(each) || std::holds_alternative<ForgetEvening>(each);
            });
            if (after == before) {
                // Of what is found too old, or over, nothing is kept on.
                CHECK((writes == 0 || (std::holds_alternative<Restored>(event) &&
                                       effects == std::vector<EveningEffect>{ForgetEvening{}})));
                continue;
            }
            REQUIRE(writes == 1);
            CHECK(effects.front() ==
                  (after == Evening{} ? EveningEffect{ForgetEvening{}} : EveningEffect{KeepEvening{}}));
        }
}

TEST_CASE("no event acts twice: what comes again at once changes nothing more, and opens nothing") {
    for (const Evening& before : everyEvening())
        for (const EveningEvent& event : everyEvent(noon + 1min)) {
            if (std::holds_alternative<Planned>(event) || std::holds_alternative<TakenUp>(event)) continue;
            INFO(before.state.index() << " meets " << event.index());
            const EveningOutcome once = update(before, event);
            const EveningOutcome twice = update(once.evening, event);
            CHECK(twice.evening == once.evening);
            CHECK(std::ranges::none_of(
                twice.effects, [](const EveningEffect& each) { return each != EveningEffect{ForgetEvening{}}; }));
        }
    // Planned twice it is planned once; taken up twice it stands where it stood.
    for (const Evening& before : everyEvening()) {
        const Evening planned = update(before, Planned{noon, shares}).evening;
        CHECK(update(planned, Planned{noon, shares}).evening == planned);
        const Evening taken = update(before, TakenUp{noon}).evening;
        CHECK(update(taken, TakenUp{noon}).evening == taken);
    }
}

TEST_CASE("the second half begins after its own questions alone, whatever happened before") {
    for (const Evening& before : everyEvening())
        for (const EveningEvent& event : everyEvent(noon + 1min)) {
            INFO(before.state.index() << " meets " << event.index());
            const EveningOutcome outcome = update(before, event);
            if (outcome.evening.state != Standing{HalfPlaying{Half::Second}} || outcome.evening.state == before.state)
                continue;
            const auto* begin = std::get_if<HalfBegan>(&event);
            const auto* restore = std::get_if<Restored>(&event);
            if (std::holds_alternative<LibraryShown>(event)) { // what comes back had begun before
                CHECK(outcome.evening == before.before.front());
                continue;
            }
            REQUIRE((begin || restore));
            if (begin) // also gone back into from its end
                CHECK((begin->half == Half::Second && halfOf(before.state) == Half::Second));
            else // what had begun before
                CHECK((restore->interrupted && halfOf(restore->kept->state) == Half::Second));
        }
    // And they are asked wherever it is prepared.
    for (const Evening& before : everyEvening())
        for (const EveningEvent& event : everyEvent(noon + 1min)) {
            // What comes back waits in the list.
            if (std::holds_alternative<Restored>(event) || std::holds_alternative<LibraryShown>(event)) continue;
            const EveningOutcome outcome = update(before, event);
            const bool prepares = outcome.evening.state == Standing{HalfPrepared{Half::Second}};
            if (prepares && outcome.evening.state != before.state) CHECK(opens(outcome, Half::Second));
        }
}

TEST_CASE("the change-over waits: its clock comes to nothing, and only one of the two goes on from it") {
    const Evening changing = standing(ChangingOver{noon});
    Millis before = changeOver + 1ms;
    for (Millis since = -1h; since <= 5h; since += 1min) {
        const Millis now = left(changing, noon + since);
        CHECK(now <= before);
        CHECK(now >= 0ms);
        CHECK(now <= changeOver);
        before = now;
    }
    CHECK(left(changing, noon + 81s) == 99s);
    CHECK(left(changing, noon + 3min) == 0ms);
    for (const Evening& evening : everyEvening())
        for (const EveningEvent& event : everyEvent(noon + 10h)) {
            const EveningOutcome outcome = update(evening, event);
            const bool goes =
                std::holds_alternative<PlacesChanged>(event) && std::holds_alternative<ChangingOver>(evening.state);
            const bool takesUp =
                std::holds_alternative<TakenUp>(event) && evening.state == Standing{HalfPrepared{Half::Second}};
            CHECK(opens(outcome, Half::Second) == (goes || takesUp));
        }
    CHECK(opens(update(changing, PlacesChanged{noon + 1s}), Half::Second)); // it can be cut short
    for (const Evening& evening : everyEvening())
        if (!std::holds_alternative<ChangingOver>(evening.state)) CHECK(left(evening, noon) == 0ms);
}

TEST_CASE("one press never leaves out the change-over: to change places and to go on are two") {
    const Evening finished = standing(HalfFinished{Half::First});
    CHECK(update(finished, PlacesChanged{noon}).evening == finished);
    const Evening changing = update(finished, ChangePlaces{noon}).evening;
    CHECK(update(changing, ChangePlaces{noon + 1min}).evening == changing); // nor begins its clock anew
}

TEST_CASE("wherever it is killed it is taken up in the same half") {
    for (const Evening& before : kept())
        for (const bool interrupted : {false, true})
            for (const bool ended : {false, true}) {
                INFO(before.state.index() << ", interrupted " << interrupted << ", ended " << ended);
                const auto half = halfOf(before.state);
                const EveningOutcome back = update({}, Restored{noon + 10min, &before, interrupted, ended});
                if (!half) {
                    CHECK(back.evening == before); // the clock of the change-over went on
                    continue;
                }
                if (*half == Half::Second && !interrupted &&
                    (ended || before.state == Standing{HalfFinished{Half::Second}})) {
                    CHECK(back.evening == Evening{}); // both had theirs
                    CHECK(back.effects == std::vector<EveningEffect>{ForgetEvening{}});
                    continue;
                }
                CHECK(halfOf(back.evening.state) == half);
                CHECK(back.evening.shares == before.shares);
                CHECK(back.evening.planned == before.planned);
                if (interrupted) CHECK(back.evening.state == Standing{HalfPlaying{*half}});
                const EveningOutcome taken = update(back.evening, TakenUp{noon + 11min});
                if (interrupted)
                    CHECK(asks(taken, ResumeHalf{*half}));
                else if (back.evening.state == Standing{HalfPrepared{*half}})
                    CHECK(opens(taken, *half));
                else
                    CHECK(asks(taken, ShowChangeOver{}));
            }
}

TEST_CASE("what stood still for half a day is another evening") {
    for (const Evening& before : kept()) {
        CHECK(update({}, Restored{noon + stale + 1ms, &before, false, false}).evening == Evening{});
        if (!toCome(before)) continue;
        CHECK(update({}, Restored{noon + stale, &before, false, false}).evening != Evening{});
        CHECK(update(before, TakenUp{noon + stale}).evening != Evening{});
        const bool playing = std::holds_alternative<HalfPlaying>(before.state); // that has its own time
        CHECK((update(before, TakenUp{noon + stale + 1ms}).evening == Evening{}) != playing);
    }
}

TEST_CASE("another session gives it up, and so does who says so, another plan takes its place") {
    for (const Evening& before : everyEvening()) {
        CHECK(update(before, HalfBegan{noon, {}}).evening == Evening{});
        CHECK(update(before, GivenUp{}).evening == Evening{});
        const Evening planned = update(before, Planned{noon + 1h, {Share{"other", ben}, Share{"other", anna}}}).evening;
        CHECK(planned.state == Standing{HalfPrepared{Half::First}});
        CHECK(planned.planned == noon + 1h);
        CHECK(planned.shares[0].person == ben);
    }
}

TEST_CASE("the library keeps what is still to come, and nothing that was only planned or is over") {
    for (const Evening& before : everyEvening()) {
        const EveningOutcome left = update(before, LibraryShown{});
        const bool goes =
            before.state == Standing{HalfPrepared{Half::First}} || before.state == Standing{HalfFinished{Half::Second}};
        if (!goes)
            CHECK(left.evening == before);
        else
            CHECK(left.evening == (before.before.empty() ? Evening{} : before.before.front()));
    }
}

TEST_CASE("an evening that waits is lost to none that is only planned, and to the first that begins") {
    for (const Evening& waiting : kept()) {
        const bool waits = toCome(waiting) && waiting.state != Standing{HalfPrepared{Half::First}};
        const Evening planned = update(waiting, Planned{noon + 1h, shares}).evening;
        const Evening again = update(planned, Planned{noon + 2h, shares}).evening;
        for (const Evening& each : {planned, again}) {
            CHECK(toKeep(each) == (waits ? waiting : each));
            CHECK(update(each, LibraryShown{}).evening == (waits ? waiting : Evening{}));
        }
        const Evening begun = update(planned, HalfBegan{noon + 3h, Half::First}).evening;
        CHECK(begun.before.empty());
        CHECK(toKeep(begun) == begun);
        CHECK(begun.planned == noon + 1h);
    }
    // A session that another plan ends has ended all the same.
    const Evening planned = update(standing(HalfPlaying{Half::First}), Planned{noon, shares}).evening;
    const Evening ended = update(planned, HalfEnded{noon + 1s, Half::First}).evening;
    CHECK(ended.state == planned.state);
    CHECK(update(ended, LibraryShown{}).evening.state == Standing{HalfFinished{Half::First}});
}

TEST_CASE("a session that was ended early is a half as well, and can be gone back into until the places are changed") {
    const Evening finished = update(standing(HalfPlaying{Half::First}), HalfEnded{noon, Half::First}).evening;
    CHECK(update(finished, HalfBegan{noon, Half::First}).evening.state == Standing{HalfPlaying{Half::First}});
    const Evening changing = update(finished, ChangePlaces{noon}).evening;
    CHECK(update(changing, HalfEnded{noon, Half::First}).evening == changing);
}

TEST_CASE("who is massaged can be another until the half begins") {
    for (const Evening& before : everyEvening()) {
        const Evening after = update(before, SomebodyElse{42}).evening;
        const auto* preparing = std::get_if<HalfPrepared>(&before.state);
        CHECK((shareOf(after, Half::First).person == 42) == (preparing && preparing->half == Half::First));
        CHECK((shareOf(after, Half::Second).person == 42) == (preparing && preparing->half == Half::Second));
    }
}

TEST_CASE("who is first is not second as well: who was to be first changes with them") {
    const Evening swapped = update(standing(HalfPrepared{Half::First}), SomebodyElse{ben}).evening;
    CHECK(shareOf(swapped, Half::First).person == ben);
    CHECK(shareOf(swapped, Half::Second).person == anna);
    CHECK(shareOf(swapped, Half::First).document == "one"); // each gets what the half is
    const Evening nobody = update(standing(HalfPrepared{Half::First}), SomebodyElse{0}).evening;
    CHECK(shareOf(nobody, Half::Second).person == ben);
    CHECK(shareOf(update(nobody, SomebodyElse{ben}).evening, Half::Second).person == 0);
    // Who has had theirs had it.
    const Evening second = update(standing(HalfPrepared{Half::Second}), SomebodyElse{anna}).evening;
    CHECK(shareOf(second, Half::First).person == anna);
}

TEST_CASE("who is gone is in no evening, wherever it stands, and nothing else of it is another") {
    for (const Evening& before : everyEvening())
        for (const std::int64_t person : {anna, ben, std::int64_t{0}, std::int64_t{42}}) {
            INFO(before.state.index() << ", " << person);
            Evening expected = before;
            for (Share& each : expected.shares)
                if (each.person == person) each.person = 0;
            for (Evening& waiting : expected.before)
                for (Share& each : waiting.shares)
                    if (each.person == person) each.person = 0;
            const EveningOutcome outcome = update(before, SomebodyGone{person});
            CHECK(outcome.evening == expected);
            CHECK(outcome.effects ==
                  (expected == before ? std::vector<EveningEffect>{} : std::vector<EveningEffect>{KeepEvening{}}));
        }
}

TEST_CASE("both halves and the change-over fill a whole time") {
    CHECK(halfLength(30min) == 13min + 30s);
    for (Millis whole = 0ms; whole <= 3h; whole += 7s) {
        CHECK(halfLength(whole) >= 0ms);
        if (whole > changeOver) CHECK(2 * halfLength(whole) + changeOver == whole);
    }
    CHECK(halfLength(-1h) == 0ms);
}

TEST_CASE("whatever happens, in any order, the second half is never played before the places were changed") {
    std::mt19937 dice(20261128);
    for (int run = 0; run < 2'000; ++run) {
        Evening evening;
        std::set<Wall> changed; // the evenings that did
        for (int step = 0; step < 40; ++step) {
            const Wall now = noon + step * 1min;
            const Evening before = toKeep(evening);
            std::vector<EveningEvent> events = everyEvent(now);
            events.resize(13); // what people do
            events.push_back(Restored{now, &before, dice() % 2 == 0, dice() % 2 == 0});
            const EveningEvent& event = events[dice() % events.size()];
            if (std::holds_alternative<Restored>(event)) evening = {};
            evening = update(evening, event).evening;
            if (std::holds_alternative<ChangingOver>(evening.state)) changed.insert(evening.planned);
            if (halfOf(evening.state) == Half::Second) CHECK(changed.contains(evening.planned));
        }
    }
}
