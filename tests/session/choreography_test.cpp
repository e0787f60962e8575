#include "session/choreography.h"

#include "body/arm.h"
#include "session/moment.h"
#include "support/catch.h"
#include "support/sample.h"

#include <cmath>
#include <numeric>

using namespace effleur;
using namespace effleur::session;
using namespace std::chrono_literals;
using body::Hand;
using body::HandRole;
using body::HandShape;
using body::StrokeKind;

namespace {

/// The sample with one step, on the sample's map and these strokes.
Plan planOf(routine::Step step, std::vector<body::Stroke> strokes = {}) {
    auto map = sample::map();
    map.strokes.insert(map.strokes.end(), strokes.begin(), strokes.end());
    auto routine = sample::routine();
    routine.steps = {std::move(step)};
    return plan(std::move(routine), std::move(map));
}

const Segment& workOf(const Timeline& timeline, Ordinal ordinal = {}) {
    std::size_t index = timeline.firsts[ordinal];
    while (timeline.segments[index].kind != SegmentKind::Work)
        ++index;
    return timeline.segments[index];
}

body::Stroke kneading() {
    body::Stroke knead{.id = "knead", .oneSided = true, .outSeconds = 8, .backSeconds = 2};
    auto works = sample::line({400, 900}, {400, 500});
    works.shapes = {{0, HandShape::Reinforced}};
    body::HandTrack top;
    top.role = HandRole::OnTop;
    knead.lanes = {{"", works, top}};
    return knead;
}

body::Stroke clapping() {
    body::Stroke claps{.id = "claps", .kind = StrokeKind::Points};
    body::HandTrack left;
    left.points = {{300, 450}, {300, 550}};
    left.shapes = {{0, HandShape::Cupped}};
    body::HandTrack right = left;
    right.points = {{380, 450}, {380, 550}};
    claps.lanes = {{"", left, right}};
    return claps;
}

double apart(const Pose& a, const Pose& b) {
    return distance(a.at, b.at);
}

body::Point wristOfLeft(const Pose& pose) {
    return body::wristAt(pose.at, pose.degrees, pose.shape, Hand::Left);
}

} // namespace

TEST_CASE("a plan gives each region its share of the working part") {
    const Plan plan = sample::plan();
    const auto& both = plan.steps[sample::opening].passes[0].share;
    CHECK(std::accumulate(both.begin(), both.end(), 0.0) == Approx(1).margin(0.01));
    CHECK(both[0] == Approx(both[1]));
    const auto& left = plan.steps[sample::kneading].passes[0].share;
    CHECK(left[2] == Approx(1).margin(0.01));
    const auto& right = plan.steps[sample::kneading].passes[1].share;
    CHECK(right[3] == Approx(1).margin(0.01));
    CHECK(right[2] == 0);
}

TEST_CASE("a plan knows the working part's share, and which steps are protected") {
    const Plan plan = sample::plan();
    CHECK(plan.steps[sample::opening].outShare == Approx(0.6));
    CHECK(plan.steps[sample::settle].outShare == 1);
    CHECK(plan.steps[sample::opening].isProtected);
    CHECK_FALSE(plan.steps[sample::kneading].isProtected);
    CHECK(plan.steps[sample::repose].isProtected);
    CHECK(plan.steps[sample::rolling].passes.size() == 4);
}

TEST_CASE("resting, and a step whose stroke is missing, take both hands off the body") {
    auto nowhere = sample::step("x", routine::Technique::Rubbing, "nowhere", routine::Side::Each, 2, 4s, 3);
    auto rests = sample::step("x", routine::Technique::Resting, "glide", routine::Side::Both, 1, 10s, 0);
    for (const auto& step : {nowhere, rests}) {
        const Plan plan = planOf(step);
        CHECK(plan.steps[StepIndex{0}].outShare == 1);
        const Timeline timeline = compile(plan, {});
        for (Position at; at < timeline.end(); at += 250ms) {
            const Poses poses = posesAt(plan, timeline, at);
            REQUIRE(poses.left.contact == 0);
            REQUIRE(poses.right.contact == 0);
            REQUIRE(poses.left.pressure == 0);
            REQUIRE(poses.left.at.x < 0);
            REQUIRE(poses.right.at.x > plan.map.width);
        }
    }
}

TEST_CASE("a stroke swings out over its working part and back over its return") {
    const Plan plan = planOf(sample::step("x", routine::Technique::Stroking, "glide", routine::Side::Both, 3, 10s, 2));
    const Timeline timeline = compile(plan, {});
    const Segment& work = workOf(timeline);
    const auto y = [&](Millis into) { return posesAt(plan, timeline, work.begin + into).left.at.y; };
    CHECK(y(0s) == Approx(950));
    CHECK(y(1500ms) == Approx(950 - 500 * (1 - std::sqrt(0.5)) / 2));
    CHECK(y(3s) == Approx(700));
    CHECK(y(6s) == Approx(450));
    CHECK(y(8s) == Approx(700));
    CHECK(y(10s) == Approx(950));
    CHECK(y(13s) == Approx(700));
    CHECK_FALSE(posesAt(plan, timeline, work.begin + 5s).left.returning);
    CHECK(posesAt(plan, timeline, work.begin + 7s).left.returning);
    CHECK(posesAt(plan, timeline, work.begin + 7s).right.works);
}

TEST_CASE("presses are beats at equal lengths, on time") {
    auto step = sample::step("x", routine::Technique::Kneading, "knead", routine::Side::Left, 2, 10s, 3);
    step.beatsPerRepetition = 4;
    const Plan plan = planOf(step, {kneading()});
    const Timeline timeline = compile(plan, {});
    const Segment& work = workOf(timeline);
    for (int beat = 0; beat < 4; ++beat)
        CHECK(posesAt(plan, timeline, beatAt(work, 1, beat)).left.at.y == Approx(900 - 100 * beat));
}

TEST_CASE("circles that join end to end go round without a stop") {
    body::Stroke circle{.id = "circle", .outSeconds = 4};
    body::HandTrack track;
    track.out = body::Path({{300, 500}, {400, 500}, {400, 600}, {300, 600}, {300, 500}});
    circle.lanes = {{"", track, sample::rest({600, 500})}};
    circle.oneSided = true;
    const Plan plan =
        planOf(sample::step("x", routine::Technique::Rubbing, "circle", routine::Side::Left, 3, 4s, 2), {circle});
    const Timeline timeline = compile(plan, {});
    const Segment& work = workOf(timeline);
    Pose before = posesAt(plan, timeline, work.begin).left;
    for (Position at = work.begin + 100ms; at < work.end; at += 100ms) {
        const Pose now = posesAt(plan, timeline, at).left;
        REQUIRE(apart(before, now) == Approx(10));
        before = now;
    }
}

TEST_CASE("working pressure comes and goes smoothly, and the return is light") {
    const Plan plan = planOf(sample::step("x", routine::Technique::Stroking, "glide", routine::Side::Both, 3, 10s, 3));
    const Timeline timeline = compile(plan, {});
    const Segment& work = workOf(timeline);
    const auto pressure = [&](Millis into) { return posesAt(plan, timeline, work.begin + into).left.pressure; };
    CHECK(pressure(0s) == 0);
    CHECK(pressure(250ms) == Approx(1.5));
    CHECK(pressure(3s) == 3);
    CHECK(pressure(6s) == Approx(1));
    CHECK(pressure(8s) == 1);
    CHECK(pressure(10s) == Approx(1));
    CHECK(pressure(13s) == 3);
    CHECK(pressure(30s - 1ms) == Approx(0).margin(0.01));
}

TEST_CASE("what is asked for at pressure 0 stays at 0, and a lighter stroke is never firmer or nothing") {
    auto plan = planOf(sample::step("x", routine::Technique::Stroking, "glide", routine::Side::Both, 3, 10s, 0));
    Timeline timeline = compile(plan, {});
    for (Position at; at < timeline.end(); at += 100ms)
        REQUIRE(posesAt(plan, timeline, at).left.pressure == 0);

    plan.routine.steps[0].pressure = 2;
    timeline = compile(plan, {});
    const Position middle = workOf(timeline).begin + 3s;
    for (const auto& [level, pressure] : {std::pair{0.0, 2.0}, {-0.5, 1.5}, {-3.0, 1.0}, {2.0, 2.0}}) {
        plan.steps[StepIndex{0}].passes[0].course.level = level;
        CHECK(posesAt(plan, timeline, middle).left.pressure == pressure);
    }
}

TEST_CASE("hands come down on the place where they begin, and are there one second before the work") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    const Segment& lead = timeline.segments.front();
    REQUIRE(lead.kind == SegmentKind::LeadIn);
    const Poses first = posesAt(plan, timeline, lead.begin);
    CHECK(first.left.contact == 0);
    CHECK(first.left.at == body::Point{440, 900});
    const double halfway = posesAt(plan, timeline, lead.end - 1700ms).left.contact;
    CHECK((halfway > 0 && halfway < 1));
    for (const Hand hand : {Hand::Left, Hand::Right}) {
        const Poses home = posesAt(plan, timeline, lead.end - 1s);
        CHECK((hand == Hand::Left ? home.left : home.right).contact == 1);
    }
    CHECK(posesAt(plan, timeline, Position{-5s}) == first);
}

TEST_CASE("past the end the hands stay as they were at the end") {
    const Plan plan = planOf(sample::step("x", routine::Technique::Stroking, "glide", routine::Side::Both, 2, 10s, 1));
    const Timeline timeline = compile(plan, {});
    const Poses end = posesAt(plan, timeline, timeline.end());
    CHECK(end.left.at == body::Point{430, 950});
    CHECK(end.left.pressure == 0);
    CHECK(posesAt(plan, timeline, timeline.end() + 1h) == end);
}

TEST_CASE("an empty timeline has no hands on the body") {
    const Plan plan = sample::plan();
    CHECK(posesAt(plan, Timeline{}, Position{5s}).left.contact == 0);
    CHECK(areaUnderHand(plan, Timeline{}, Position{5s}).empty());
}

TEST_CASE("a glide begins and ends where it is told") {
    const Poses from{{.at = {100, 100}, .contact = 1}, {.at = {200, 100}, .degrees = 20, .contact = 1}};
    const Poses to{{.at = {300, 500}, .degrees = -30, .shape = HandShape::Fan, .contact = 1},
                   {.at = {400, 500}, .contact = 1}};
    CHECK(glide(from, to, 0) == from);
    CHECK(glide(from, to, -1) == from);
    CHECK(glide(from, to, 1) == to);
    CHECK(glide(from, to, 2) == to);
}

TEST_CASE("hands move one after the other, each lifts before it leaves, and the other one rests") {
    const Poses from{{.at = {100, 100}, .contact = 1}, {.at = {300, 100}, .contact = 1}};
    const Poses to{{.at = {100, 500}, .contact = 1}, {.at = {300, 500}, .contact = 1}};
    double bow = 0;
    for (int i = 0; i <= 200; ++i) {
        const Poses poses = glide(from, to, i / 200.0);
        REQUIRE(std::max(poses.left.contact, poses.right.contact) == 1);
        for (const auto& [pose, begin, end] :
             {std::tuple{poses.left, from.left, to.left}, {poses.right, from.right, to.right}})
            if (apart(pose, begin) > 0.01 && apart(pose, end) > 0.01) REQUIRE(pose.contact < 0.01);
        bow = std::max(bow, 100 - poses.left.at.x);
    }
    CHECK(glide(from, to, 0.5) == Poses{to.left, from.right});
    CHECK((bow > 20 && bow < 60)); // a gentle arc, the left hand's to the left
}

TEST_CASE("a hand that needn't move stays, and the other one takes the whole time") {
    const Poses from{{.at = {100, 100}, .contact = 1}, {.at = {300, 100}, .contact = 1}};
    const Poses to{from.left, {.at = {300, 500}, .contact = 1}};
    for (int i = 0; i <= 100; ++i)
        REQUIRE(glide(from, to, i / 100.0).left == from.left);
    CHECK(glide(from, to, 0.5).right.at.y == Approx(300));
}

TEST_CASE("the hand that would land on the other one waits until that one has left") {
    const Poses from{{.at = {100, 100}, .contact = 1}, {.at = {300, 100}, .contact = 1}};
    const Poses to{{.at = {300, 100}, .contact = 1}, {.at = {500, 100}, .contact = 1}};
    CHECK(glide(from, to, 0.5) == Poses{from.left, to.right});
}

TEST_CASE("a hand that is up already goes on first") {
    const Poses from{{.at = {100, 100}, .contact = 1}, {.at = {300, 100}, .contact = 0}};
    const Poses to{{.at = {100, 500}, .contact = 1}, {.at = {300, 500}, .contact = 1}};
    CHECK(glide(from, to, 0.5) == Poses{from.left, to.right});
}

TEST_CASE("the hand on top leaves first and arrives last") {
    const Pose below{.at = {400, 900}, .shape = HandShape::Reinforced, .contact = 1};
    const Pose above{.at = {400, 900}, .degrees = -40, .onTop = true};
    const Pose left{.at = {430, 900}, .contact = 1};
    const Pose right{.at = {570, 900}, .contact = 1};
    const Poses together{below, above};
    const Poses parted{left, right};
    for (int i = 1; i < 200; ++i) {
        for (const Poses& poses : {glide(together, parted, i / 200.0), glide(parted, together, i / 200.0)}) {
            REQUIRE(std::max(poses.left.contact, poses.right.contact) == 1);
            REQUIRE_FALSE(poses.right.onTop);
            REQUIRE(poses.left.shape == HandShape::Flat); // no third hand in the picture
        }
    }
    CHECK(glide(together, parted, 0.5).right == right);
    CHECK(glide(together, parted, 0.4).left.at == below.at);
    CHECK(glide(parted, together, 0.5).left.at == below.at);
    CHECK(glide(parted, together, 0.5).right == right);
    CHECK(glide(parted, together, 1) == together);
    CHECK(glide(together, together, 0.5) == together);
}

TEST_CASE("a hand that changes its shape in the air keeps its wrist, and both arms turn as the giver moves") {
    const Poses from{{.at = {400, 900}, .shape = HandShape::Pinch, .contact = 1, .forearm = 10},
                     {.at = {600, 900}, .contact = 1, .forearm = 5}};
    const Poses to{{.at = {430, 600}, .degrees = -10, .contact = 1, .forearm = -12},
                   {.at = {600, 900}, .degrees = -3, .contact = 1, .forearm = -15}};
    Poses before = from;
    for (int i = 1; i <= 1000; ++i) {
        const Poses poses = glide(from, to, i / 1000.0);
        REQUIRE(distance(wristOfLeft(poses.left), wristOfLeft(before.left)) < 4);
        REQUIRE(std::abs(poses.left.lift - (1 - poses.left.contact)) < 1e-9);
        for (const auto& [now, last] : {std::pair{poses.left, before.left}, {poses.right, before.right}}) {
            REQUIRE(std::abs(now.forearm - last.forearm) < 0.2);
            REQUIRE(std::abs(now.degrees - last.degrees) < 0.2);
        }
        REQUIRE(poses.right.degrees - poses.right.forearm <= body::mostUlnarBend + 1e-9);
        REQUIRE(poses.left.degrees - poses.left.forearm <= body::mostRadialBend + 1e-9);
        before = poses;
    }
    CHECK(before == to);
    CHECK(glide(from, to, 0.5).right.forearm == Approx(-5));
}

TEST_CASE("to the head and back the hand goes first on whose side the giver walks") {
    const Poses head{{.at = {534, 356}, .degrees = 204, .contact = 1, .forearm = 195},
                     {.at = {466, 356}, .degrees = 156, .contact = 1, .forearm = 165}};
    const Poses hip{{.at = {403, 968}, .contact = 1, .forearm = 17}, {.at = {597, 968}, .contact = 1, .forearm = 9}};
    CHECK(glide(head, hip, 0.5) == Poses{head.left, hip.right});
    CHECK(glide(hip, head, 0.5) == Poses{head.left, hip.right});
}

TEST_CASE("a top hand that is up already lies down until the lower one has come") {
    const Poses from{{.at = {430, 500}, .contact = 1}, {.at = {700, 500}, .contact = 0}};
    const Poses to{{.at = {400, 900}, .shape = HandShape::Reinforced, .contact = 1},
                   {.at = {400, 900}, .degrees = -40, .onTop = true}};
    for (int i = 0; i <= 400; ++i)
        REQUIRE(std::max(glide(from, to, i / 400.0).left.contact, glide(from, to, i / 400.0).right.contact) == 1);
    CHECK(glide(from, to, 1) == to);
}

TEST_CASE("hands lying on each other slide as one, near and far") {
    const Poses from{{.at = {400, 900}, .shape = HandShape::Reinforced, .contact = 1},
                     {.at = {400, 900}, .degrees = -40, .onTop = true}};
    Poses to = from;
    to.left.at = to.right.at = {400, 880};
    const Poses poses = glide(from, to, 0.5);
    CHECK(poses.left.at.y == Approx(890));
    CHECK(poses.right.at == poses.left.at);
    CHECK(poses.right.onTop);
    CHECK(poses.left.contact == 1);

    to.left.at = to.right.at = {400, 500};
    for (int i = 1; i < 400; ++i) {
        const Poses far = glide(from, to, i / 400.0);
        REQUIRE(far.left.contact == 1);
        REQUIRE(far.right.onTop);
        REQUIRE(far.right.at == far.left.at);
    }
    CHECK(glide(from, to, 1) == to);
}

TEST_CASE("clapping hands in the air near their goal land without a jerk") {
    const Poses from{{.at = {400, 600}, .contact = 0.3, .works = true},
                     {.at = {600, 600}, .contact = 0.6, .works = true}};
    const Poses to{{.at = {410, 610}, .contact = 1}, {.at = {610, 610}, .contact = 1}};
    Poses before = glide(from, to, 0);
    for (int i = 1; i <= 400; ++i) {
        const Poses poses = glide(from, to, i / 400.0);
        REQUIRE(std::abs(poses.left.contact - before.left.contact) < 0.1);
        REQUIRE(std::abs(poses.right.contact - before.right.contact) < 0.1);
        before = poses;
    }
    CHECK(before == to);
}

TEST_CASE("in a long change the hands rest first, and glide in its last seconds") {
    auto made = sample::routine();
    made.change = 12s;
    const Plan plan = session::plan(made, sample::map());
    const Timeline timeline = compile(plan, {});
    const Segment& change = timeline.segments[timeline.firsts[sample::opening]];
    const Poses resting = posesAt(plan, timeline, change.begin);
    CHECK(posesAt(plan, timeline, change.begin + 5900ms) == resting);
    CHECK_FALSE(posesAt(plan, timeline, change.begin + 7s) == resting);
    CHECK(posesAt(plan, timeline, change.end - 1s) == posesAt(plan, timeline, change.end - 1ms));
}

TEST_CASE("after a jump the hands come from where they were") {
    const Plan plan = sample::plan();
    const Poses from{{.at = {333, 444}, .contact = 1}, {.at = {555, 666}, .contact = 1}};
    const Timeline timeline = compile(plan, {.enteredFrom = Entry{sample::gated, std::nullopt, from}});
    const std::size_t first = timeline.firsts[sample::gated];
    CHECK(posesAt(plan, timeline, timeline.segments[first].begin) == from);
}

TEST_CASE("over a kidney the pair of hands stays, and presses no more than lightly") {
    auto map = sample::map();
    map.zones.push_back({"kidney", body::ZoneRule::LightOnly, sample::box(380, 650, 60, 100), ""});
    map.strokes.push_back(kneading());
    auto made = sample::routine();
    made.steps = {sample::step("x", routine::Technique::Kneading, "knead", routine::Side::Each, 2, 10s, 3)};
    const Plan plan = session::plan(made, map);
    const Timeline timeline = compile(plan, {});
    const Segment& work = workOf(timeline);
    for (const Millis into : {1s, 4s}) {
        const Poses poses = posesAt(plan, timeline, work.begin + into);
        CHECK(poses.left.shape == HandShape::Reinforced);
        CHECK(poses.right.onTop);
        CHECK(poses.right.contact == 0);
        CHECK(poses.right.pressure == 0);
        CHECK(poses.right.lift == 0);
    }
    CHECK(posesAt(plan, timeline, work.begin + 4s).left.pressure == 2);
}

TEST_CASE("the hand on top lies across the lower one, back on it, on an arm of its own") {
    const Plan plan =
        planOf(sample::step("x", routine::Technique::Kneading, "knead", routine::Side::Each, 1, 10s, 3), {kneading()});
    const Timeline timeline = compile(plan, {});
    for (const Segment& work : timeline.segments) {
        if (work.kind != SegmentKind::Work) continue;
        const bool mirror = work.side == routine::Side::Right;
        const Poses poses = posesAt(plan, timeline, work.begin + 3s);
        const Pose& below = mirror ? poses.right : poses.left;
        const Pose& above = mirror ? poses.left : poses.right;
        const double across = above.degrees - below.degrees;
        CHECK((mirror ? across : -across) > 5);
        CHECK((mirror ? across : -across) <= 26);
        CHECK(apart(above, below) == Approx(42));
        CHECK(above.at.y > below.at.y);
        CHECK(above.forearm != below.forearm);
    }
}

TEST_CASE("a fold is let go before a kidney and taken again behind it, with an open hand in between") {
    auto map = sample::map();
    map.zones.push_back({"kidney", body::ZoneRule::LightOnly, sample::box(400, 650, 80, 100), ""});
    for (auto& stroke : map.strokes)
        if (stroke.id == "roll") stroke.lanes[0].left.shapes = {{0, HandShape::Pinch}, {1, HandShape::Flat}};
    auto made = sample::routine();
    made.steps = {sample::step("x", routine::Technique::Rolling, "roll", routine::Side::Left, 2, 12s, 2)};
    const Plan plan = session::plan(made, map);
    const Timeline timeline = compile(plan, {});
    const Segment& work = workOf(timeline);
    double highest = 0;
    double nearest = 500;
    Pose before = posesAt(plan, timeline, work.begin).left;
    for (Millis into{0}; into < 9s; into += 10ms) {
        const Poses poses = posesAt(plan, timeline, work.begin + into);
        const Pose& rolls = poses.left;
        REQUIRE(poses.right.contact == 1);
        REQUIRE(poses.right.pressure == 0);
        REQUIRE(std::abs(rolls.contact - before.contact) < 0.1);
        REQUIRE(std::abs(rolls.lift - before.lift) < 0.1);
        REQUIRE(distance(wristOfLeft(rolls), wristOfLeft(before)) < 5);
        const double fold = reshaped(rolls.at, rolls.degrees, rolls.shape, HandShape::Pinch, Hand::Left).y;
        if (fold > 610 && fold < 790) {
            REQUIRE(rolls.contact == 0);
            REQUIRE(rolls.shape == HandShape::Flat);
        }
        if (rolls.contact < 1) REQUIRE(rolls.pressure == 0);
        highest = std::max(highest, rolls.lift);
        nearest = std::min(nearest, wristOfLeft(rolls).x);
        before = rolls;
    }
    CHECK(highest > 0.95);
    CHECK(nearest < wristOfLeft(before).x - 10); // in a bow to the flank
    CHECK(before.contact == 1);
    CHECK(before.lift == 0);
    CHECK(before.shape == HandShape::Pinch);
}

TEST_CASE("claps land in turn, beside each other, and the work begins and ends on the skin") {
    auto step = sample::step("x", routine::Technique::Clapping, "claps", routine::Side::Both, 2, 4s, 2);
    step.beatsPerRepetition = 8;
    const Plan plan = planOf(step, {clapping()});
    const Timeline timeline = compile(plan, {});
    const Segment& work = workOf(timeline);
    for (int beat = 0; beat < 8; ++beat) {
        const Poses poses = posesAt(plan, timeline, beatAt(work, 1, beat));
        const Pose& claps = beat % 2 == 0 ? poses.left : poses.right;
        const Pose& waits = beat % 2 == 0 ? poses.right : poses.left;
        CHECK(claps.contact == 1);
        CHECK(claps.pressure == 2);
        CHECK(claps.at.y == (beat < 4 ? 450 : 550));
        CHECK(claps.at.x == (beat % 2 == 0 ? 300 : 380));
        CHECK(waits.contact == 0);
        CHECK(waits.pressure == 0);
        CHECK(claps.lift == 0);
        CHECK(waits.lift == Approx(1));
    }
    for (const Position end : {work.begin, work.end}) {
        const Poses poses = posesAt(plan, timeline, end);
        CHECK(poses.left.contact == 1);
        CHECK(poses.right.contact == 1);
    }
    const Poses between = posesAt(plan, timeline, work.begin + 1250ms);
    CHECK(std::max(between.left.contact, between.right.contact) == 0);
    CHECK(std::min(between.left.lift, between.right.lift) > 0);
    CHECK(resting(between).left.contact == 1);
    CHECK(resting(between).right.contact == 1);
}

TEST_CASE("resting hands lie still without pressure, and one that is up stays up while the other one rests") {
    const Pose works{.at = {400, 500}, .contact = 1, .pressure = 3, .works = true, .returning = true};
    const Pose lifted{.at = {500, 500}, .contact = 0.3};
    const Poses poses = resting({works, lifted});
    CHECK(poses.left == Pose{.at = {400, 500}, .contact = 1});
    CHECK(poses.right == lifted);
}

TEST_CASE("the area under the hand is the region under the middle of the working hands") {
    const Plan plan = sample::plan();
    const Timeline timeline = compile(plan, {});
    const Segment& glides = workOf(timeline, sample::opening);
    CHECK(areaUnderHand(plan, timeline, glides.begin + 100ms) == body::RegionSet::fromBits(0b1100));
    CHECK(areaUnderHand(plan, timeline, glides.begin + 6s) == body::RegionSet::fromBits(0b0011));
    const Segment& kneads = workOf(timeline, sample::kneading);
    CHECK(areaUnderHand(plan, timeline, kneads.begin + 100ms) == body::RegionSet::fromBits(0b0100));
    CHECK(areaUnderHand(plan, timeline, glides.begin - 1s).empty());
    CHECK(areaUnderHand(plan, timeline, workOf(timeline, sample::repose).begin).empty());
}

TEST_CASE("a hand rises before an area left out, passes above it and lands behind, and the other one works on") {
    const Plan plan = sample::plan();
    // The left hand's area is 80 units high; it goes from y 950 to 450, the area ends at 650.
    const Timeline timeline = compile(plan, {.leftOut = body::RegionSet::fromBits(0b0001)});
    const Segment& work = workOf(timeline, sample::opening);
    const auto at = [&](Millis into) { return posesAt(plan, timeline, work.begin + into); };
    CHECK(at(1s).left.pressure == 1);
    CHECK(at(1s).left.contact == 1);
    CHECK(at(4s).left.contact == 0);
    CHECK(at(4s).left.works);
    CHECK(at(4s).right.pressure == 1);
    Poses before = at(0s);
    for (Millis into{0}; into < 10s; into += 10ms) {
        const Poses here = at(into);
        const double away = here.left.at.y - 40 - body::leaveOutMargin - 650; // above it: negative
        if (away < 0) REQUIRE(here.left.contact == 0);
        if (away > 90) REQUIRE(here.left.contact == 1);
        if (here.left.contact < 1) REQUIRE(here.left.pressure == 0);
        REQUIRE(std::abs(here.left.contact - before.left.contact) < 0.1);
        REQUIRE(std::abs(here.left.pressure - before.left.pressure) < 0.15);
        REQUIRE(here.right.contact == 1);
        before = here;
    }
}

TEST_CASE("a hand does not land on a strip too small to lie on") {
    // Two areas 300 units apart: the hand, 80 units high, would land for less than it needs to come down.
    auto map = sample::map();
    map.regions = {{"upper", sample::box(200, 400, 290, 100)}, {"lower", sample::box(200, 800, 290, 100)}};
    const Plan plan = session::plan(sample::routine(), map);
    const body::HandCourse& way = plan.steps[sample::opening].passes[0].course.left;
    const auto most = [&](body::RegionSet leftOut) {
        double contact = 0;
        for (double along = 0.2; along < 0.99; along += 0.001)
            contact = std::max(contact, clearanceAt(way, body::StrokeKind::Path, along, leftOut).contact);
        return contact;
    };
    CHECK(most(body::RegionSet::of(0)) == 1);
    CHECK(most(body::RegionSet::of(1)) == 1);
    CHECK(most(body::RegionSet::fromBits(0b11)) == 0);
}

TEST_CASE("a resting hand whose place is left out rests at the nearest free one, and stays up where there is none") {
    const Plan plan = sample::plan();
    const auto holdWithout = [&](unsigned areas) {
        const Timeline timeline = compile(plan, {.leftOut = body::RegionSet::fromBits(areas)});
        return posesAt(plan, timeline, workOf(timeline, sample::settle).begin + 1s);
    };
    const Poses own = holdWithout(0);
    const Poses moved = holdWithout(0b0100); // where the left hand lies
    CHECK(moved.left.contact == 1);
    CHECK(moved.left.pressure == 0);
    CHECK(plan.map.regionsAt(moved.left.at) == body::RegionSet::fromBits(0b1000));
    CHECK(distance(moved.left.at, own.left.at) < 312);
    CHECK(moved.right == own.right);
    CHECK_FALSE(contactArea(plan.map, {moved.left.at, 0, {}}, body::Hand::Left)
                    .intersects(contactArea(plan.map, {moved.right.at, 0, {}}, body::Hand::Right)));

    // It is told where they lie, not where they would.
    for (const unsigned areas : {0U, 0b0100U}) {
        const Timeline timeline = compile(plan, {.leftOut = body::RegionSet::fromBits(areas)});
        const auto held = areas == 0 ? body::RegionSet{} : body::RegionSet::fromBits(0b1010);
        CHECK(heldElsewhere(plan, workOf(timeline, sample::settle)) == held);
    }

    // Both lie on what is left out, and one place is far away.
    const Poses one = holdWithout(0b1110);
    CHECK(one.left.contact + one.right.contact < 2);
    CHECK(one.left.pressure + one.right.pressure == 0);
}
