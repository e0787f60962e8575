#include "session/choreography.h"
#include "session/left_out.h"
#include "session/passage.h"
#include "session/player.h"
#include "support/arms.h"
#include "support/catch.h"
#include "support/random_event.h"
#include "support/shipped.h"
#include "support/zones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <random>
#include <set>
#include <tuple>

/// What is left out is never touched: a hundred times a second, over every shipped routine and generated ones, without
/// any region, and without every two of them, in every state of the machine.

using namespace effleur;
using namespace effleur::session;
using namespace std::chrono_literals;
using body::Hand;
using body::RegionSet;
using test::classic;
using test::of;
using test::Shipped;
using test::shipped;

namespace {

constexpr Millis step = test::look;
constexpr auto hands = test::bothHands;

/// A routine for somebody who sits.
const Plan& seated() {
    const auto& all = shipped();
    return std::find_if(all.begin(), all.end(),
                        [](const Shipped& each) { return each.plan.map.position == body::BodyPosition::Seated; })
        ->plan;
}

std::string where(const Plan& plan, const Segment& segment, Position at, RegionSet leftOut) {
    std::string text = plan.written(segment.step).id + " at " + std::to_string(sinceBegin(at).count()) + " ms without";
    for (std::size_t region = 0; region < plan.map.regions.size(); ++region)
        if (leftOut.has(region)) text += " " + plan.map.regions[region].id;
    return text;
}

/// Every region alone, and every two.
std::vector<RegionSet> leftOutSets(const body::BodyMap& map) {
    std::vector<RegionSet> sets;
    const std::size_t count = map.regions.size();
    for (std::size_t one = 0; one < count; ++one)
        for (std::size_t other = one; other < count; ++other)
            sets.push_back(RegionSet::of(one) | RegionSet::of(other));
    return sets;
}

/// A work as the hands do it: the same in whatever routine it stands.
using Way = std::tuple<std::string, routine::Side, std::size_t, body::Stance, Millis, int, int>;
Way wayOf(const Plan& plan, const Segment& segment) {
    const PlannedPass& planned = plan.steps[segment.step].passes[segment.pass];
    const bool claps = planned.course.kind == body::StrokeKind::Points;
    const Millis pace = segment.kind == SegmentKind::Work ? segment.perRepetition : Millis{0};
    return {plan.written(segment.step).stroke,
            planned.pass.side,
            planned.pass.lane,
            planned.course.stance,
            pace,
            segment.beats,
            claps ? segment.repetitions : 1};
}

/// What was looked at already, in whatever routine and without whatever areas.
class Seen {
public:
    /// Whether it is new: a work by its way, where its hands rest and which of the areas it comes near to; a change by
    /// what it leads from and to, how, how long, and without which areas.
    bool add(const Plan& plan, const Timeline& timeline, std::size_t index) {
        const Segment& segment = timeline.segments[index];
        const auto wayAt = [&](std::size_t at) {
            return at < timeline.segments.size() ? wayOf(plan, timeline.segments[at]) : Way{};
        };
        if (segment.kind == SegmentKind::Work) {
            const std::pair work{nearOf(plan, segment) & timeline.leftOut, segment.berths};
            auto& works = m_works[wayAt(index)];
            if (std::find(works.begin(), works.end(), work) != works.end()) return false;
            works.push_back(work);
            return true;
        }
        return m_changes
            .insert({timeline.leftOut, segment.kind, segment.end - segment.begin, index > 0 ? wayAt(index - 1) : Way{},
                     wayAt(index + 1)})
            .second;
    }
    static RegionSet nearOf(const Plan& plan, const Segment& work) {
        const body::Course& course = plan.steps[work.step].passes[work.pass].course;
        return course.left.near | course.right.near;
    }

private:
    std::map<Way, std::vector<std::pair<RegionSet, Berths>>> m_works;
    std::set<std::tuple<RegionSet, SegmentKind, Millis, Way, Way>> m_changes;
};

/// Looks at each change, and at each work's first repetition, of claps at the last one too: the others go the same way.
template<typename Look> void everywhere(const Plan& plan, const Timeline& timeline, Seen& seen, Look look) {
    for (std::size_t index = 0; index < timeline.segments.size(); ++index) {
        const Segment& segment = timeline.segments[index];
        if (!seen.add(plan, timeline, index)) continue;
        const bool works = segment.kind == SegmentKind::Work;
        const Position end = works ? segment.begin + segment.perRepetition : segment.end;
        for (Position at = segment.begin; at < end; at += step)
            look(at, posesAt(plan, timeline, at), segment);
        if (!works || segment.repetitions == 1 || segment.beats == 1) continue;
        for (Position at = std::max(end, segment.end - segment.perRepetition); at < segment.end; at += step)
            look(at, posesAt(plan, timeline, at), segment);
    }
}

test::Gap& gap(const Plan& plan) {
    return test::knownOf<test::Gap>(plan.map);
}

/// The place that comes nearest to what is left out; "" where none is within the margin.
std::string tooNear(const Plan& plan, const Timeline& timeline, Seen& seen) {
    double least = body::leaveOutMargin;
    std::string found;
    everywhere(plan, timeline, seen, [&](Position at, const Poses& poses, const Segment& segment) {
        // What a way does not come near to it keeps away from, be it left out or not.
        RegionSet off = timeline.leftOut;
        if (segment.kind == SegmentKind::Work && segment.berths == Berths{})
            off |= RegionSet::fromBits(~0U).without(Seen::nearOf(plan, segment));
        const double here = gap(plan).of(poses, off);
        if (here >= least) return;
        least = here;
        found = std::to_string(here) + " units, " + where(plan, segment, at, timeline.leftOut);
    });
    return found;
}

/// Of the classic routine's body.
RegionSet named(const char* id) {
    for (std::size_t region = 0; region < classic().map.regions.size(); ++region)
        if (classic().map.regions[region].id == id) return RegionSet::of(region);
    return {};
}

} // namespace

TEST_CASE("no hand on the skin comes nearer than the margin to what is left out, be it any area or any two") {
    for (const body::BodyMap* map : test::maps()) {
        Seen seen;
        for (const RegionSet leftOut : leftOutSets(*map))
            for (const Shipped& each : shipped()) {
                if (each.plan.map.id != map->id) continue;
                CAPTURE(each.name);
                CHECK(tooNear(each.plan, compile(each.plan, {.leftOut = leftOut}), seen) == "");
            }
    }
}

TEST_CASE("in generated routines no hand on the skin comes nearer than the margin to two areas left out") {
    std::mt19937 random{11};
    for (int round = 0; round < test::generatedCount; ++round) {
        const Plan plan = test::generated(random);
        const auto sets = leftOutSets(plan.map);
        const RegionSet leftOut = sets[std::size_t(test::pick(random, 0, int(sets.size()) - 1))];
        CAPTURE(round);
        Seen seen;
        CHECK(tooNear(plan, compile(plan, {.leftOut = leftOut}), seen) == "");
    }
}

TEST_CASE("after a jump without any two areas no forearm crosses the other and nothing left out is touched") {
    std::mt19937 random{31};
    constexpr Millis every{20};
    int fromHead = 0;
    int inTheAir = 0;
    for (const Shipped& each : shipped()) {
        const auto sets = leftOutSets(each.plan.map);
        for (int round = 0; round < 60; ++round) {
            const RegionSet leftOut = sets[std::size_t(test::pick(random, 0, int(sets.size()) - 1))];
            const Timeline whole = compile(each.plan, {.leftOut = leftOut});
            const Position from{Millis{test::pick(random, 0, int(whole.length().count()) - 1)}};
            const auto target = whole.steps[Ordinal(test::pick(random, 0, int(whole.steps.size()) - 1))];
            const Poses before = posesAt(each.plan, whole, from);
            const body::Stance stance = giverAt(each.plan, whole, from).nearer();
            const Timeline timeline =
                compile(each.plan,
                        {.leftOut = leftOut, .enteredFrom = Entry{target, std::nullopt, before, std::nullopt, stance}});
            const Segment& change = timeline.segments[timeline.firsts[*timeline.ordinalOf(target)]];
            fromHead += stance == body::Stance::Head;
            inTheAir += before.left.contact < 1 || before.right.contact < 1;
            std::string wrong;
            for (Position at = change.begin; at < change.end && wrong.empty(); at += every) {
                const Poses poses = posesAt(each.plan, timeline, at);
                if (test::cross(test::forearmOf(poses.left, Hand::Left), test::forearmOf(poses.right, Hand::Right)))
                    wrong = "forearms cross, " + where(each.plan, change, at, leftOut);
                if (gap(each.plan).of(poses, leftOut) < body::leaveOutMargin)
                    wrong = "too near, " + where(each.plan, change, at, leftOut);
            }
            CAPTURE(each.name, sinceBegin(from).count());
            CHECK(wrong == "");
        }
    }
    CHECK(fromHead > 5);
    CHECK(inTheAir > 50);
}

TEST_CASE("hands rise and land by degrees, and press only while they lie") {
    for (const Plan* each : {&classic(), &seated()})
        for (std::size_t region = 0; region < each->map.regions.size(); ++region) {
            const Plan& plan = *each;
            const RegionSet leftOut = RegionSet::of(region);
            const Timeline timeline = compile(plan, {.leftOut = leftOut});
            Poses before;
            const Segment* last = nullptr;
            std::string wrong;
            Seen seen;
            everywhere(plan, timeline, seen, [&](Position at, const Poses& poses, const Segment& segment) {
                const bool claps = plan.written(segment.step).technique == routine::Technique::Clapping;
                for (const Hand hand : hands) {
                    const Pose& pose = of(poses, hand);
                    const double rises = std::abs(pose.contact - of(before, hand).contact);
                    const bool atOnce = last == &segment && rises >= (claps ? 0.35 : 0.12);
                    if (atOnce || (pose.contact == 0 && pose.pressure != 0)) wrong = where(plan, segment, at, leftOut);
                }
                before = poses;
                last = &segment;
            });
            CHECK(wrong == "");
        }
}

TEST_CASE("only the hand that would touch rises, and it comes down again behind the area") {
    const Timeline timeline = compile(classic(), {.leftOut = named("lower-back-left")});
    const auto strokes = std::find_if(timeline.segments.begin(), timeline.segments.end(), [](const Segment& segment) {
        return segment.kind == SegmentKind::Work && classic().written(segment.step).stroke == "long-effleurage";
    });
    REQUIRE(strokes != timeline.segments.end());
    bool up = false;
    bool lies = false;
    for (Position at = strokes->begin; at < strokes->begin + strokes->perRepetition; at += step) {
        const Poses poses = posesAt(classic(), timeline, at);
        REQUIRE(poses.right.contact == 1);
        up = up || poses.left.contact == 0;
        lies = lies || (poses.left.contact == 1 && poses.left.pressure > 0.5);
    }
    CHECK(up);
    CHECK(lies);
}

TEST_CASE("a step is played exactly where its hands can do half of its work") {
    for (const Shipped& each : shipped()) {
        for (std::size_t region = 0; region < each.plan.map.regions.size(); ++region) {
            const RegionSet leftOut = RegionSet::of(region);
            const Timeline timeline = compile(each.plan, {.leftOut = leftOut});
            for (const StepIndex index : each.plan.steps.indices()) {
                const PlannedStep& planned = each.plan.steps[index];
                INFO(each.plan.written(index).id << " without " << each.plan.map.regions[region].id);
                bool any = false;
                for (const PlannedPass& pass : planned.passes) {
                    const double lost = shareLost(pass, berthsOf(each.plan, pass, leftOut), leftOut);
                    any = any || (planned.isProtected ? lost < 1 : lost <= 0.5);
                }
                CHECK(timeline.ordinalOf(index).has_value() == any);
                const bool spared = std::any_of(timeline.spared.begin(), timeline.spared.end(), [&](const Spared& one) {
                    return one.step == index && one.side == routine::Side::Both;
                });
                CHECK(spared == !any);
            }
        }
    }
}

TEST_CASE("of the settling hold, without the base of the spine, both hands' places are told") {
    const Timeline timeline = compile(classic(), {.leftOut = named("sacrum")});
    const Segment& hold = timeline.segments[1];
    REQUIRE(classic().written(hold.step).stroke == "settling-hold");
    const RegionSet held = heldElsewhere(classic(), hold);
    CHECK(held.touches(named("upper-back-left") | named("scapula-left")));
    CHECK(held.touches(named("lower-back-right") | named("lower-back-left") | named("mid-back-right")));
    CHECK_FALSE(held.touches(named("sacrum")));
}

TEST_CASE("the share that is lost is that of the places where the hand has no contact") {
    for (const body::BodyMap* map : test::maps())
        for (const body::Stroke& stroke : map->strokes) {
            if (stroke.kind != body::StrokeKind::Path) continue;
            routine::Routine routine;
            routine.steps = {test::stepOf(stroke)};
            const Plan made = plan(routine, *map);
            for (const PlannedPass& pass : made.steps[StepIndex{0}].passes)
                for (const RegionSet leftOut : leftOutSets(*map)) {
                    double all = 0;
                    double lost = 0;
                    for (const Hand hand : hands) {
                        const body::HandCourse& way = pass.course.of(hand);
                        if (way.track.role != body::HandRole::Works) continue;
                        const std::size_t working = (way.allowed.size() + 1) / 2;
                        std::size_t up = 0;
                        for (std::size_t sample = 0; sample < working; ++sample) {
                            const double along = 2 * double(sample) / double(way.allowed.size() - 1);
                            up += clearanceAt(way, pass.course.kind, along, leftOut).contact < 1e-9;
                        }
                        all += 1;
                        lost += double(up) / double(working);
                    }
                    CAPTURE(map->id, stroke.id, leftOut.bits());
                    REQUIRE(shareLost(pass, {}, leftOut) == Approx(lost / all));
                }
        }
}

TEST_CASE("whatever is pressed, in every state of the machine, nothing that is left out is touched") {
    std::mt19937 random{7};
    const auto pick = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    std::array<std::size_t, std::variant_size_v<Transport>> seen{};
    for (const Shipped& each : shipped()) {
        const auto anyRegion = [&] {
            return RegionSet::of(std::size_t(pick(0, int(each.plan.map.regions.size()) - 1)));
        };
        for (int trial = 0; trial < 6; ++trial) {
            Player player{each.plan};
            Instant now{1min};
            player.dispatch(SetLeftOut{now, anyRegion()});
            player.dispatch(Start{now});
            for (int round = 0; round < 40; ++round) {
                now += Millis(pick(1, 20'000));
                player.dispatch(Tick{now});
                const auto kind = std::size_t(pick(0, 5));
                if (kind == 0)
                    player.dispatch(SetLeftOut{now, anyRegion() | anyRegion()});
                else if (kind == 1)
                    player.dispatch(GoTo{now, StepIndex(std::size_t(pick(0, 15)))});
                else
                    player.dispatch(sample::eventOf(std::size_t(pick(2, int(sample::eventKinds) - 1)), random, now));
                if (hasEnded(player.session().transport)) player.dispatch(Back{now});
                std::string wrong;
                for (int look = 0; look < 300; ++look) {
                    const RegionSet leftOut = player.timeline().leftOut;
                    const double near = gap(each.plan).of(player.poses(now), leftOut);
                    if (near < body::leaveOutMargin && wrong.empty())
                        wrong = where(each.plan, player.timeline().segments[player.moment(now).segment],
                                      player.position(now), leftOut) +
                                ", state " + std::to_string(player.session().transport.index());
                    if (!leftOut.empty()) ++seen[player.session().transport.index()];
                    now += step;
                    player.dispatch(Tick{now});
                }
                CAPTURE(each.name);
                REQUIRE(wrong == "");
            }
        }
    }
    // Running, counting in, waiting, paused.
    for (std::size_t state = 1; state <= 4; ++state)
        CHECK(seen[state] > 100);
}
