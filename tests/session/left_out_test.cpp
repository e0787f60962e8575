#include "library/library.h"
#include "session/choreography.h"
#include "session/player.h"
#include "support/catch.h"
#include "support/random_event.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <random>

/// What is left out is never touched: a hundred times a second, over every shipped routine, without any region, and
/// without pairs of them, in every state of the machine.

using namespace effleur;
using namespace effleur::session;
using namespace std::chrono_literals;
using body::Hand;
using body::Point;
using body::Polygon;
using body::RegionSet;

namespace {

constexpr Millis step{10};
constexpr std::array hands{Hand::Left, Hand::Right};

struct Shipped {
    std::string name;
    Plan plan;
};

const body::BodyMap& back() {
    static const body::BodyMap map =
        library::readBodyMap(std::filesystem::path(EFFLEUR_SOURCE_DIR) / "resources/body/back.json").map.value();
    return map;
}

const std::vector<Shipped>& shipped() {
    static const std::vector<Shipped> all = [] {
        std::vector<Shipped> read;
        for (auto& each : library::list(std::filesystem::path(EFFLEUR_SOURCE_DIR) / "routines", back()))
            read.push_back({each.file.filename().string(), plan(each.routine.value(), *each.map)});
        return read;
    }();
    REQUIRE_FALSE(all.empty());
    return all;
}

const Pose& of(const Poses& poses, Hand hand) {
    return hand == Hand::Left ? poses.left : poses.right;
}

double distanceTo(Point p, Point a, Point b) {
    const Point along = b - a;
    const double square = along.x * along.x + along.y * along.y;
    const double share = square > 0 ? ((p.x - a.x) * along.x + (p.y - a.y) * along.y) / square : 0;
    return distance(p, mix(a, b, std::clamp(share, 0.0, 1.0)));
}

/// Between two areas; 0 where they meet.
double between(const Polygon& one, const Polygon& other) {
    if (one.intersects(other)) return 0;
    double least = 1e9;
    for (const auto& [from, to] : {std::pair{&one, &other}, {&other, &one}})
        for (const Point& p : from->points)
            for (std::size_t i = 0, j = to->points.size() - 1; i < to->points.size(); j = i++)
                least = std::min(least, distanceTo(p, to->points[j], to->points[i]));
    return least;
}

/// How near a hand on the skin comes to what is left out, as far as that is within the margin.
class Gap {
public:
    explicit Gap(const body::BodyMap& map)
        : m_map(map) {
        for (const body::Region& region : map.regions)
            m_boxes.push_back(region.area.box());
    }

    double of(const Poses& poses, RegionSet leftOut) const {
        double least = body::leaveOutMargin;
        for (const Hand hand : hands) {
            const Pose& pose = ::of(poses, hand);
            if (pose.contact <= 0) continue;
            const Polygon area = contactArea(m_map, {pose.at, pose.degrees, pose.shape}, hand);
            body::BoundingBox around = area.box();
            around.least = around.least - Point{body::leaveOutMargin, body::leaveOutMargin};
            around.most = around.most + Point{body::leaveOutMargin, body::leaveOutMargin};
            for (std::size_t region = 0; region < m_boxes.size(); ++region)
                if (leftOut.has(region) && around.meets(m_boxes[region]))
                    least = std::min(least, between(area, m_map.regions[region].area));
        }
        return least;
    }

private:
    const body::BodyMap& m_map;
    std::vector<body::BoundingBox> m_boxes;
};

std::string where(const Plan& plan, const Segment& segment, Position at, RegionSet leftOut) {
    std::string text = plan.written(segment.step).id + " at " + std::to_string(sinceBegin(at).count()) + " ms without";
    for (std::size_t region = 0; region < plan.map.regions.size(); ++region)
        if (leftOut.has(region)) text += " " + plan.map.regions[region].id;
    return text;
}

/// Every region alone, and pairs: over all routines every second one of them comes once.
std::vector<RegionSet> leftOutSets(std::size_t round) {
    std::vector<RegionSet> sets;
    const std::size_t count = back().regions.size();
    for (std::size_t one = 0; one < count; ++one)
        sets.push_back(RegionSet::of(one));
    std::size_t pair = 0;
    for (std::size_t one = 0; one < count; ++one)
        for (std::size_t other = one + 1; other < count; ++other)
            if (pair++ % (2 * shipped().size()) == round) sets.push_back(RegionSet::of(one) | RegionSet::of(other));
    return sets;
}

/// The same work done a second time in a routine, as of one stroke at one pace.
bool isSame(const Plan& plan, const Segment& one, const Segment& other) {
    const routine::Pass& pass = plan.steps[one.step].passes[one.pass].pass;
    const routine::Pass& otherPass = plan.steps[other.step].passes[other.pass].pass;
    return plan.written(one.step).stroke == plan.written(other.step).stroke && pass.lane == otherPass.lane &&
           pass.side == otherPass.side && one.perRepetition == other.perRepetition && one.beats == other.beats;
}

/// Looks at each change, and at the first repetition of each work: the others go the same way.
template<typename Look> void everywhere(const Plan& plan, const Timeline& timeline, Look look) {
    std::vector<const Segment*> seen;
    for (const Segment& segment : timeline.segments) {
        const bool works = segment.kind == SegmentKind::Work;
        if (works &&
            std::any_of(seen.begin(), seen.end(), [&](const Segment* other) { return isSame(plan, segment, *other); }))
            continue;
        if (works) seen.push_back(&segment);
        const Position end = works ? segment.begin + segment.perRepetition : segment.end;
        for (Position at = segment.begin; at < end; at += step)
            look(at, posesAt(plan, timeline, at), segment);
    }
}

/// The routine with everything in it.
const Plan& classic() {
    return std::find_if(shipped().begin(), shipped().end(),
                        [](const Shipped& each) { return each.name == "classic-back.routine.json"; })
        ->plan;
}

RegionSet named(const char* id) {
    for (std::size_t region = 0; region < back().regions.size(); ++region)
        if (back().regions[region].id == id) return RegionSet::of(region);
    return {};
}

} // namespace

TEST_CASE("no hand on the skin comes nearer than two centimetres to what is left out") {
    const Gap gap(back());
    for (std::size_t round = 0; round < shipped().size(); ++round) {
        const Shipped& each = shipped()[round];
        for (const RegionSet leftOut : leftOutSets(round)) {
            const Timeline timeline = compile(each.plan, {.leftOut = leftOut});
            double least = body::leaveOutMargin;
            std::string found;
            everywhere(each.plan, timeline, [&](Position at, const Poses& poses, const Segment& segment) {
                const double here = gap.of(poses, leftOut);
                if (here >= least) return;
                least = here;
                found = where(each.plan, segment, at, leftOut);
            });
            INFO(each.name << ": " << found);
            CHECK(least >= body::leaveOutMargin);
        }
    }
}

TEST_CASE("hands rise and land by degrees, and press only while they lie") {
    for (std::size_t region = 0; region < back().regions.size(); ++region) {
        const RegionSet leftOut = RegionSet::of(region);
        const Timeline timeline = compile(classic(), {.leftOut = leftOut});
        Poses before;
        const Segment* last = nullptr;
        everywhere(classic(), timeline, [&](Position at, const Poses& poses, const Segment& segment) {
            const bool claps = classic().written(segment.step).technique == routine::Technique::Clapping;
            for (const Hand hand : hands) {
                INFO(where(classic(), segment, at, leftOut));
                if (last == &segment)
                    REQUIRE(std::abs(of(poses, hand).contact - of(before, hand).contact) < (claps ? 0.35 : 0.12));
                if (of(poses, hand).contact == 0) REQUIRE(of(poses, hand).pressure == 0);
            }
            before = poses;
            last = &segment;
        });
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
        for (std::size_t region = 0; region < back().regions.size(); ++region) {
            const RegionSet leftOut = RegionSet::of(region);
            const Timeline timeline = compile(each.plan, {.leftOut = leftOut});
            for (const StepIndex index : each.plan.steps.indices()) {
                const PlannedStep& planned = each.plan.steps[index];
                INFO(each.plan.written(index).id << " without " << back().regions[region].id);
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

TEST_CASE("whatever is pressed, in every state of the machine, nothing that is left out is touched") {
    const Gap gap(back());
    std::mt19937 random{7};
    const auto pick = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    std::array<std::size_t, std::variant_size_v<Transport>> seen{};
    for (const Shipped& each : shipped()) {
        for (int trial = 0; trial < 6; ++trial) {
            Player player{each.plan};
            Instant now{1min};
            player.dispatch(SetLeftOut{now, RegionSet::of(std::size_t(pick(0, 13)))});
            player.dispatch(Start{now});
            for (int round = 0; round < 40; ++round) {
                now += Millis(pick(1, 20'000));
                player.dispatch(Tick{now});
                const auto kind = std::size_t(pick(0, 5));
                if (kind == 0)
                    player.dispatch(SetLeftOut{now, RegionSet::of(std::size_t(pick(0, 13))) |
                                                        RegionSet::of(std::size_t(pick(0, 13)))});
                else if (kind == 1)
                    player.dispatch(GoTo{now, StepIndex(std::size_t(pick(0, 15)))});
                else
                    player.dispatch(sample::eventOf(std::size_t(pick(2, int(sample::eventKinds) - 1)), random, now));
                if (hasEnded(player.session().transport)) player.dispatch(Back{now});
                for (int look = 0; look < 300; ++look) {
                    const Poses poses = player.poses(now);
                    const RegionSet leftOut = player.timeline().leftOut;
                    INFO(each.name << ", "
                                   << where(each.plan, player.timeline().segments[player.moment(now).segment],
                                            player.position(now), leftOut)
                                   << ", state " << player.session().transport.index());
                    REQUIRE(gap.of(poses, leftOut) >= body::leaveOutMargin);
                    if (!leftOut.empty()) ++seen[player.session().transport.index()];
                    now += step;
                    player.dispatch(Tick{now});
                }
            }
        }
    }
    // Running, counting in, waiting, paused.
    for (std::size_t state = 1; state <= 4; ++state)
        CHECK(seen[state] > 100);
}
