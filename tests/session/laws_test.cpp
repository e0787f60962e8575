#include "body/arm.h"
#include "session/choreography.h"
#include "session/contrast.h"
#include "session/moment.h"
#include "session/passage.h"
#include "session/view.h"
#include "support/catch.h"
#include "support/shipped.h"
#include "support/zones.h"

#include <algorithm>
#include <array>
#include <cmath>

/// The laws of the hands (DESIGN section 7), a hundred times a second over every shipped routine and generated ones.

using namespace effleur;
using namespace effleur::session;
using namespace std::chrono_literals;
using body::Hand;
using body::HandShape;
using routine::Technique;
using test::of;
using test::pick;
using test::Shipped;
using test::shipped;

namespace {

constexpr Millis step = test::look;
constexpr auto hands = test::bothHands;

std::string where(const Shipped& each, Position at) {
    static std::map<std::string, Timeline> known; // asked of very many places
    const auto [found, isNew] = known.try_emplace(each.name);
    if (isNew) found->second = compile(each.plan, {});
    const Moment moment = momentAt(found->second, at);
    return each.name + " at " + std::to_string(sinceBegin(at).count()) + " ms, step " +
           each.plan.written(moment.step).id;
}

/// Calls `look(position, poses, segment)` a hundred times a second.
template<typename Look> void everywhere(const Plan& plan, const Timeline& timeline, Look look) {
    for (const Segment& segment : timeline.segments)
        for (Position at = segment.begin; at < segment.end; at += step)
            look(at, posesAt(plan, timeline, at), segment);
}

bool clapping(const Plan& plan, const Segment& segment) {
    return segment.kind == SegmentKind::Work && plan.written(segment.step).technique == Technique::Clapping;
}

test::ZoneLaw& zoneLaw(const Plan& plan) {
    return test::knownOf<test::ZoneLaw>(plan.map);
}

bool offBody(const Plan& plan, const Segment& segment) {
    return plan.written(segment.step).technique == Technique::Resting;
}

/// The first thing that the zones forbid; "" where all is well.
std::string firstWrong(const Plan& plan, const Timeline& timeline, const Segment& segment) {
    test::ZoneLaw& zones = zoneLaw(plan);
    const bool claps = clapping(plan, segment);
    for (Position at = segment.begin; at < segment.end; at += step) {
        const std::string found = zones.wrong(posesAt(plan, timeline, at), claps);
        if (!found.empty()) return found + " at " + std::to_string(sinceBegin(at).count());
    }
    return "";
}

/// The first thing that the zones forbid, or where no hand lies although neither claps nor rests; "" where all is well.
std::string firstWrongOrAlone(const Plan& plan, const Timeline& timeline) {
    bool away = true; // before the first step the hands are off the body
    for (const Segment& segment : timeline.segments) {
        const bool claps = clapping(plan, segment);
        if (segment.kind == SegmentKind::Work) away = offBody(plan, segment);
        const bool lies = !away && !offBody(plan, segment) && !claps;
        for (Position at = segment.begin; at < segment.end; at += step) {
            const Poses poses = posesAt(plan, timeline, at);
            std::string found = zoneLaw(plan).wrong(poses, claps);
            if (found.empty() && lies && std::max(poses.left.contact, poses.right.contact) < 1) found = "no hand lies";
            if (!found.empty())
                return found + " at " + std::to_string(sinceBegin(at).count()) + " ms, " +
                       plan.written(segment.step).id;
        }
    }
    return "";
}

/// In centimetres, at the wrist: a hand that changes its shape keeps that.
double moved(const Pose& before, const Pose& after, Hand hand) {
    const auto wrist = [hand](const Pose& pose) { return body::wristAt(pose.at, pose.degrees, pose.shape, hand); };
    return distance(wrist(before), wrist(after)) / body::unitsPerCm;
}

/// The largest step of a hand between two looks, in centimetres.
struct Leap {
    double centimetres = 0;
    double degrees = 0;
    double contact = 0;
    double pressure = 0;
    double lift = 0;
    Position at;

    void take(const Poses& before, const Poses& after, Position position) {
        for (const Hand hand : hands) {
            const Pose& a = of(before, hand);
            const Pose& b = of(after, hand);
            if (moved(a, b, hand) > centimetres) at = position;
            centimetres = std::max(centimetres, moved(a, b, hand));
            degrees = std::max(degrees, std::abs(a.degrees - b.degrees));
            contact = std::max(contact, std::abs(a.contact - b.contact));
            pressure = std::max(pressure, std::abs(a.pressure - b.pressure));
            lift = std::max(lift, std::abs(a.lift - b.lift));
        }
    }
};

std::mt19937 seeded() {
    return std::mt19937(20'261'123);
}

} // namespace

TEST_CASE("no hand breaks a zone's rule with its whole pressing area") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {.shift = 1});
        for (const Segment& segment : timeline.segments) {
            INFO(where(each, segment.begin));
            CHECK(firstWrong(each.plan, timeline, segment) == "");
        }
    }
}

TEST_CASE(
    "no working hand presses harder than what is told to be allowed where it is, and that is less only in zones") {
    int eased = 0;
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        for (Position at{}; at < timeline.end(); at += Millis{100}) {
            const double allowed = allowedPressure(each.plan, timeline, at);
            const Poses poses = posesAt(each.plan, timeline, at);
            INFO(where(each, at));
            double hardest = 0;
            for (const Pose* pose : {&poses.left, &poses.right})
                if (pose->works) hardest = std::max(hardest, pose->pressure);
            REQUIRE(hardest <= allowed + 1e-9);
            const Moment moment = momentAt(timeline, at);
            if (moment.kind != SegmentKind::Work) REQUIRE(allowed == 5);
            eased += int(allowed < moment.pressure);
        }
    }
    CHECK(eased > 1000);
}

TEST_CASE(
    "every stroke of the map keeps its rules on both sides, joined end to end, with hands that a person can turn") {
    for (const body::BodyMap* map : test::maps())
        for (const body::Stroke& stroke : map->strokes) {
            for (const body::Lane& lane : stroke.lanes) {
                for (const bool mirror : {false, true}) {
                    if (mirror && !stroke.oneSided) continue;
                    INFO(map->id << ", " << stroke.id << " " << lane.id << (mirror ? " mirrored" : ""));
                    const body::Course way = course(*map, stroke, lane, mirror);
                    CHECK(breaches(*map, way).empty());
                    CHECK_FALSE(stroke.where.empty());
                    CHECK_FALSE(stroke.hands.empty());
                    for (const Hand hand : hands) {
                        const body::HandTrack& track = way.of(hand).track;
                        for (double pass = 0; pass <= 2; pass += 0.05) {
                            const double asked = placementAt(track, stroke.kind, pass).degrees;
                            const double turned = way.of(hand).placementAt(stroke.kind, pass).degrees;
                            if (track.role != body::HandRole::OnTop)
                                CHECK(std::abs(std::remainder(asked - turned, 360)) <= 16);
                        }
                        if (stroke.kind != body::StrokeKind::Path || track.role == body::HandRole::Rests) continue;
                        const auto at = [&](double pass) { return placementAt(track, stroke.kind, pass); };
                        const bool returns = !track.back.empty();
                        CHECK(returns == (stroke.backSeconds > 0));
                        CHECK(distance(at(returns ? 2 : 1).at, at(0).at) < 0.1);
                        CHECK(distance(at(1).at, at(1.0001).at) < 0.2);
                        CHECK(at(2).degrees == at(0).degrees);
                        CHECK(at(2).shape == at(0).shape);
                    }
                }
            }
        }
}

TEST_CASE("a hand grasps only where no zone opens it") {
    int grasps = 0;
    for (const body::BodyMap* map : test::maps())
        for (const body::Stroke& stroke : map->strokes) {
            const body::Course way = course(*map, stroke, stroke.lanes.front(), false);
            for (const Hand hand : hands) {
                const auto& allowed = way.of(hand).allowed;
                for (std::size_t sample = 0; sample < allowed.size(); ++sample) {
                    const double pass = 2.0 * double(sample) / double(std::max<std::size_t>(1, allowed.size() - 1));
                    if (placementAt(way.of(hand).track, stroke.kind, pass).shape != HandShape::Grasp) continue;
                    ++grasps;
                    CAPTURE(map->id, stroke.id, pass);
                    CHECK_FALSE(allowed[sample].flat);
                }
            }
        }
    CHECK(grasps > 1000);
}

TEST_CASE("from the first hold to the last rest at least one hand lies on the body, but for clapping") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        const Position from = timeline.segments.front().end - 1s;
        Position alone;
        everywhere(each.plan, timeline, [&](Position at, const Poses& poses, const Segment& segment) {
            if (at < from || clapping(each.plan, segment) || offBody(each.plan, segment)) return;
            if (poses.left.contact < 1 && poses.right.contact < 1 && alone == Position{}) alone = at;
        });
        INFO(where(each, alone));
        CHECK(alone == Position{});
    }
}

TEST_CASE("in the change to the last rest the hands leave one after the other") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        for (const Segment& segment : timeline.segments) {
            if (segment.kind != SegmentKind::Change || !offBody(each.plan, segment)) continue;
            bool bothUp = false;
            for (Position at = segment.begin; at < segment.end; at += step) {
                const Poses poses = posesAt(each.plan, timeline, at);
                const bool up = poses.left.contact < 1 && poses.right.contact < 1;
                CHECK((up || !bothUp)); // once both are up, no hand comes back
                if (up && !bothUp) CHECK(at - segment.begin > 1s);
                bothUp = up;
            }
            CHECK(bothUp);
        }
    }
}

TEST_CASE("while clapping no gap is longer than a beat, and each beat lands") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        for (const Segment& work : timeline.segments) {
            if (!clapping(each.plan, work)) continue;
            INFO(where(each, work.begin));
            const int beats = each.plan.written(work.step).beatsPerRepetition;
            const Millis beat = work.perRepetition / beats;
            Millis gap{0};
            Millis longest{0};
            for (Position at = work.begin; at < work.end; at += 1ms) {
                const Poses poses = posesAt(each.plan, timeline, at);
                const bool up = poses.left.contact == 0 && poses.right.contact == 0;
                gap = up ? gap + 1ms : 0ms;
                longest = std::max(longest, gap);
            }
            CHECK(longest > 0ms);
            CHECK(longest <= beat);
            for (int repetition = 0; repetition < work.repetitions; ++repetition) {
                for (int index = 0; index < beats; ++index) {
                    const Poses poses = posesAt(each.plan, timeline, beatAt(work, repetition, index));
                    const bool isLeft = (repetition * beats + index) % 2 == 0;
                    REQUIRE((isLeft ? poses.left : poses.right).contact == 1);
                    if (repetition > 0 || index > 0) REQUIRE((isLeft ? poses.right : poses.left).contact == 0);
                }
            }
        }
    }
}

TEST_CASE("no hand jumps, turns or presses at once") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        Leap working;
        Leap changing;
        Leap drumming;
        Poses before = posesAt(each.plan, timeline, Position{});
        everywhere(each.plan, timeline, [&](Position at, const Poses& poses, const Segment& segment) {
            Leap& leap = clapping(each.plan, segment)        ? drumming
                         : segment.kind == SegmentKind::Work ? working
                                                             : changing;
            leap.take(before, poses, at);
            before = poses;
        });
        INFO(where(each, working.at) + ", " + where(each, changing.at) + ", " + where(each, drumming.at));
        CHECK(working.centimetres < 0.5);
        CHECK(changing.centimetres < 2);
        CHECK(drumming.centimetres < 2);
        CHECK(std::max(working.degrees, drumming.degrees) < 2.5);
        CHECK(changing.degrees < 6); // half round, to the head
        CHECK(std::max(working.contact, changing.contact) < 0.1);
        CHECK(drumming.contact < 0.35);
        CHECK(std::max({working.lift, changing.lift, drumming.lift}) < 0.1);
        CHECK(std::max(working.pressure, changing.pressure) < 0.15);
    }
}

TEST_CASE("both hands are home and still before the work begins") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        for (const Segment& segment : timeline.segments) {
            if (segment.kind == SegmentKind::Work) continue;
            INFO(where(each, segment.begin));
            const Millis early = segment.kind == SegmentKind::SwitchLane ? 500ms : 1s;
            const Poses home = posesAt(each.plan, timeline, segment.end - early);
            for (Position at = segment.end - early; at < segment.end; at += step)
                REQUIRE(posesAt(each.plan, timeline, at) == home);
            const Poses begun = posesAt(each.plan, timeline, segment.end);
            for (const Hand hand : hands) {
                CHECK(of(home, hand).pressure == 0);
                CHECK(of(home, hand).contact == of(begun, hand).contact);
                CHECK(of(home, hand).shape == of(begun, hand).shape);
                CHECK(of(home, hand).onTop == of(begun, hand).onTop);
                CHECK(moved(of(home, hand), of(begun, hand), hand) < 1e-6);
            }
        }
    }
}

TEST_CASE("changes run without pressure, and a hand that goes far is lifted") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        Poses before = posesAt(each.plan, timeline, Position{});
        std::optional<Position> wrong;
        everywhere(each.plan, timeline, [&](Position at, const Poses& poses, const Segment& segment) {
            for (const Hand hand : hands) {
                if (wrong || segment.kind == SegmentKind::Work) break;
                const Pose& pose = of(poses, hand);
                // Faster than 6 cm a second.
                const double slides = distance(of(before, hand).at, pose.at) / body::unitsPerCm;
                const bool far = at > segment.begin && slides > 0.06;
                if (pose.pressure != 0 || pose.works || (far && pose.contact > 0)) wrong = at;
            }
            before = poses;
        });
        INFO(where(each, wrong.value_or(Position{})));
        CHECK_FALSE(wrong.has_value());
    }
}

TEST_CASE("the right side is the mirror image of the left") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        const double axis = each.plan.map.axis;
        for (const Segment& left : timeline.segments) {
            const auto& passes = each.plan.steps[left.step].passes;
            if (left.kind != SegmentKind::Work || passes[left.pass].pass.side != routine::Side::Left) continue;
            for (const Segment& right : timeline.segments) {
                if (right.kind != SegmentKind::Work || right.step != left.step) continue;
                const routine::Pass other = passes[right.pass].pass;
                if (other.side != routine::Side::Right || other.lane != passes[left.pass].pass.lane) continue;
                INFO(where(each, left.begin));
                for (Millis into{0}; left.begin + into < left.end; into += step) {
                    const Poses here = posesAt(each.plan, timeline, left.begin + into);
                    const Poses there = posesAt(each.plan, timeline, right.begin + into);
                    for (const Hand hand : hands) {
                        const Pose& a = of(here, hand);
                        const Pose& b = of(there, hand == Hand::Left ? Hand::Right : Hand::Left);
                        REQUIRE(distance(mirrored(a.at, axis), b.at) < 1e-6);
                        REQUIRE(std::abs(a.degrees + b.degrees) < 1e-9);
                        REQUIRE(std::abs(a.forearm + b.forearm) < 1e-9);
                        REQUIRE(std::abs(a.lift - b.lift) < 1e-9);
                        REQUIRE(a.shape == b.shape);
                        REQUIRE(std::abs(a.contact - b.contact) < 1e-9);
                        REQUIRE(a.works == b.works);
                        REQUIRE(a.onTop == b.onTop);
                        REQUIRE(std::abs(a.pressure - b.pressure) < 0.13); // the body's two sides are not quite alike
                    }
                }
            }
        }
    }
}

TEST_CASE("each half of a stroke keeps to the speed limits") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        for (const Segment& work : timeline.segments) {
            if (work.kind != SegmentKind::Work || clapping(each.plan, work)) continue;
            const Technique technique = each.plan.written(work.step).technique;
            const double share = each.plan.steps[work.step].outShare;
            const Millis out(static_cast<Millis::rep>(static_cast<double>(work.perRepetition.count()) * share));
            std::array<std::array<double, 2>, 2> length{};
            Poses before = posesAt(each.plan, timeline, work.begin);
            for (Millis into = step; into <= work.perRepetition; into += step) {
                const Poses poses = posesAt(each.plan, timeline, work.begin + into - 1ms);
                for (const Hand hand : hands)
                    length[into > out][hand == Hand::Right] += moved(of(before, hand), of(poses, hand), hand);
                before = poses;
            }
            for (int half = 0; half < 2; ++half) {
                const double seconds = static_cast<double>((half ? work.perRepetition - out : out).count()) / 1000;
                for (const double centimetres : length[static_cast<std::size_t>(half)]) {
                    INFO(where(each, work.begin) << ", half " << half);
                    if (seconds <= 0 || centimetres == 0) continue;
                    CHECK(centimetres / seconds <= 30);
                    const bool glides = technique == Technique::Stroking || technique == Technique::Closing;
                    if (!glides || each.plan.routine.intent != routine::Intent::Relaxing) continue;
                    CHECK(centimetres / seconds >= 1);
                    CHECK(centimetres / seconds <= 12);
                }
            }
        }
    }
}

TEST_CASE("pressure stays within what the session asks for, and is reached where the way allows it") {
    auto random = seeded();
    for (const Shipped& each : shipped()) {
        for (int round = 0; round < 4; ++round) {
            const Timeline timeline = compile(each.plan, {.ceiling = pick(random, 1, 3), .shift = pick(random, -2, 1)});
            for (const Segment& work : timeline.segments) {
                if (work.kind != SegmentKind::Work) continue;
                INFO(where(each, work.begin));
                double most = 0;
                // Shaking goes to and fro: it works both ways.
                const bool shakes = each.plan.written(work.step).technique == Technique::Shaking;
                std::string wrong;
                for (Position at = work.begin; at < work.end; at += step) {
                    const double asked =
                        work.pressures[static_cast<std::size_t>((at - work.begin) / work.perRepetition)];
                    const Poses poses = posesAt(each.plan, timeline, at);
                    for (const Hand hand : hands) {
                        const Pose& pose = of(poses, hand);
                        // A repetition may still be fading from the one before it.
                        if (pose.pressure < 0 || pose.pressure > std::max(asked, work.pressures.front()) + 1e-9)
                            wrong = "not what was asked for";
                        if (pose.returning && !shakes && pose.pressure > std::min(1.0, asked) + 1e-9)
                            wrong = "firm on the return";
                        if (!pose.works && pose.pressure != 0) wrong = "presses without working";
                        most = std::max(most, pose.pressure);
                    }
                }
                CHECK(wrong == "");
                const double asked = *std::max_element(work.pressures.begin(), work.pressures.end());
                const body::HandCourse* course = &each.plan.steps[work.step].passes[work.pass].course.left;
                if (course->track.role != body::HandRole::Works)
                    course = &each.plan.steps[work.step].passes[work.pass].course.right;
                double allowed = 0;
                for (std::size_t i = 0; i <= course->allowed.size() / 2 && i < course->allowed.size(); ++i)
                    allowed = std::max(allowed, course->allowed[i].pressure);
                CHECK(most >= std::min(asked, allowed) - 0.25);
            }
        }
    }
}

TEST_CASE("two hands lie on each other only as a reinforced hand") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        std::optional<Position> third;
        everywhere(each.plan, timeline, [&](Position at, const Poses& poses, const Segment&) {
            const bool paired = (poses.left.shape == HandShape::Reinforced) == poses.right.onTop &&
                                (poses.right.shape == HandShape::Reinforced) == poses.left.onTop;
            if (!paired && !third) third = at;
        });
        INFO(where(each, third.value_or(Position{})));
        CHECK_FALSE(third.has_value());
    }
}

TEST_CASE("after a jump from anywhere to any step the hands glide there by the same laws") {
    for (const Shipped& each : shipped()) {
        auto random = seeded(); // of its own: another routine beside it changes nothing
        const Timeline whole = compile(each.plan, {});
        for (int round = 0; round < 300; ++round) {
            const Position from{Millis{pick(random, 0, static_cast<int>(whole.length().count()) - 1)}};
            const auto target = StepIndex(pick(random, 0, static_cast<int>(each.plan.steps.size()) - 1));
            const Poses left = posesAt(each.plan, whole, from);
            const Segment& origin = whole.segments[whole.segmentAt(from)];
            const Entry entry{.step = target, .from = left, .part = viewAt(each.plan, whole, from).bare()};
            const Timeline timeline = compile(each.plan, {.enteredFrom = entry});
            const Segment& change = timeline.segments[timeline.firsts[*timeline.ordinalOf(target)]];
            INFO("from " << where(each, from) << " to " << each.plan.written(target).id);
            REQUIRE(change.from.has_value());
            const Poses arriving = posesAt(each.plan, timeline, change.begin);
            for (const Hand hand : hands)
                CHECK(moved(of(left, hand), of(arriving, hand), hand) < 0.1);
            Leap leap;
            Poses before = arriving;
            bool hadHold = std::max(left.left.contact, left.right.contact) == 1;
            const bool onBody = !offBody(each.plan, change) && !offBody(each.plan, origin);
            std::string wrong;
            Millis into{0};
            for (Position at = change.begin; at < change.end && wrong.empty(); at += step) {
                const Poses poses = posesAt(each.plan, timeline, at);
                into = at - change.begin;
                leap.take(before, poses, at);
                before = poses;
                wrong = zoneLaw(each.plan).wrong(poses, false);
                const bool holds = std::max(poses.left.contact, poses.right.contact) == 1;
                if (hadHold && onBody && !holds) wrong = "no hand lies";
                hadHold = hadHold || holds;
            }
            INFO("after " << into.count() << " ms");
            CHECK(wrong == "");
            CHECK(leap.centimetres < 2.5); // from beside the picture to the head
            CHECK(leap.contact < 0.2);
        }
    }
}

TEST_CASE("in any order of the steps, at any pace, the changes keep the laws") {
    auto random = seeded();
    for (const Shipped& each : shipped()) {
        for (int round = 0; round < 12; ++round) {
            Adjustments adjustments;
            for (const StepIndex step : each.plan.steps.indices())
                adjustments.order.push_back(step);
            std::shuffle(adjustments.order.begin(), adjustments.order.end(), random);
            for (const routine::Step& step : each.plan.routine.steps)
                adjustments.edits[step.id] = {.repetitions = 1, .pacePercent = pick(random, 50, 200)};
            const Timeline timeline = compile(each.plan, adjustments);
            CHECK(firstWrongOrAlone(each.plan, timeline) == "");
        }
    }
}

TEST_CASE("in generated routines of any of the map's strokes the zones are kept, and a hand always lies") {
    auto random = seeded();
    for (int round = 0; round < test::generatedCount; ++round) {
        const Plan plan = test::generated(random);
        CAPTURE(round);
        CHECK(firstWrongOrAlone(plan, compile(plan, {.shift = pick(random, -1, 1)})) == "");
    }
}

TEST_CASE("firmer and softer are said exactly where the gauge says another number") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        const auto gauge = [&](Position at) { return int(std::lround(momentAt(timeline, at).pressure)); };
        for (const Segment& segment : timeline.segments) {
            const auto contrast = contrastAt(each.plan, timeline, Session{}, segment.begin);
            CAPTURE(where(each, segment.begin));
            const bool compares = segment.kind != SegmentKind::Work && segment.kind != SegmentKind::LeadIn;
            REQUIRE(contrast.has_value() == compares);
            if (compares) CHECK(contrast->firmer == gauge(segment.end) - gauge(segment.begin - Millis{1}));
        }
    }
}

TEST_CASE("quicker and slower are said of hands that go so many more or fewer centimetres a second") {
    using Speed = Contrast::Speed;
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        // Of the faster hand, as it is seen on its way out; clapping hands follow no path.
        const auto seen = [&](const Segment& work) {
            if (each.plan.steps[work.step].passes[work.pass].course.kind != body::StrokeKind::Path) return 0.0;
            const Millis out{Millis::rep(double(work.perRepetition.count()) * work.outShare)};
            double longest = 0;
            for (const Hand hand : hands) {
                double way = 0;
                for (Millis into{0}; into + step < out; into += step) {
                    const Poses before = posesAt(each.plan, timeline, work.begin + into);
                    const Poses after = posesAt(each.plan, timeline, work.begin + into + step);
                    const Pose& now = of(before, hand);
                    const Pose& then = of(after, hand);
                    if (now.works && !now.onTop) way += distance(now.at, then.at);
                }
                longest = std::max(longest, way);
            }
            return longest / double(out.count());
        };
        for (std::size_t index = 1; index + 1 < timeline.segments.size(); ++index) {
            if (timeline.segments[index].kind == SegmentKind::Work) continue;
            const Position at = timeline.segments[index].begin;
            const Speed speed = contrastAt(each.plan, timeline, Session{}, at)->speed;
            const double before = seen(timeline.segments[index - 1]);
            const double now = seen(timeline.segments[index + 1]);
            CAPTURE(where(each, at), before, now);
            if (speed == Speed::Quicker || speed == Speed::MuchQuicker) CHECK(now > before);
            if (speed == Speed::Slower || speed == Speed::MuchSlower) CHECK(now < before);
            // Of another way it would be said of what nobody compares.
            const auto strokeOf = [&](std::size_t of) { return each.plan.written(timeline.segments[of].step).stroke; };
            if (strokeOf(index - 1) != strokeOf(index + 1))
                CHECK(speed == Speed::Alike);
            else if (speed == Speed::Alike && before > 0 && now > 0)
                CHECK(now / before == Approx(1).margin(0.08));
        }
    }
}

TEST_CASE("one hand stays is said exactly where one does") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        for (std::size_t index = 0; index < timeline.segments.size(); ++index) {
            const Segment& change = timeline.segments[index];
            if (change.kind == SegmentKind::Work) continue;
            // Who walks round has a hand on the back while walking; before and after that both hands find their places.
            const Passage passage = passageOf(each.plan, timeline, index);
            const bool walks = passage.asked == Asked::WalkRound || passage.asked == Asked::ChangeBody;
            const auto onTheWay = [&](Position at) {
                const double share = giverAt(each.plan, timeline, at).share;
                return !walks || (share > 0 && share < 1);
            };
            Position begin = change.begin;
            while (!onTheWay(begin))
                begin += step;
            int stay = 0;
            for (const Hand hand : hands) {
                const Pose first = of(posesAt(each.plan, timeline, begin), hand);
                bool stays = true;
                for (Position at = begin; at < change.end && onTheWay(at); at += step) {
                    const Poses poses = posesAt(each.plan, timeline, at);
                    const Pose& now = of(poses, hand);
                    stays = stays && distance(now.at, first.at) <= sameSpot && (now.contact >= 1 || now.onTop);
                }
                stay += stays ? 1 : 0;
            }
            CAPTURE(where(each, change.begin), stay, walks);
            CHECK((passage.staying == HandsLeft::One) == (stay == 1));
            CHECK((passage.staying == HandsLeft::Both) == (stay == 2));
            if (passage.asked == Asked::Stay) CHECK(stay == 2);
            if (passage.asked == Asked::Glide) CHECK(stay < 2);
        }
    }
}

namespace {

/// How far a path goes out from the spine.
double reachOf(const body::Path& path, double axis) {
    double reach = 0;
    for (int part = 0; part <= 100; ++part)
        reach = std::max(reach, std::abs(path.at(part / 100.0).x - axis));
    return reach;
}

/// Whether two strokes go from the same place to the same place, equally far out, on both sides at once or on one:
/// within 5 cm.
bool alike(const body::Stroke& a, const body::Stroke& b, double axis) {
    constexpr double near = 60;
    if (a.kind != body::StrokeKind::Path || b.kind != body::StrokeKind::Path) return a.id == b.id;
    if (a.oneSided != b.oneSided) return false;
    const body::Path& one = a.lanes.front().left.out;
    const body::Path& other = b.lanes.front().left.out;
    if (std::abs(reachOf(one, axis) - reachOf(other, axis)) > near / 2) return false;
    return distance(one.at(0), other.at(0)) < near && distance(one.at(1), other.at(1)) < near;
}

} // namespace

TEST_CASE("the same place has the same words, and another place others") {
    for (const body::BodyMap* map : test::maps())
        for (const body::Stroke& a : map->strokes)
            for (const body::Stroke& b : map->strokes) {
                CAPTURE(map->id, a.id, b.id);
                CHECK((a.where == b.where) == alike(a, b, map->axis));
            }
}

TEST_CASE("techniques that go the same way differ in what is said of the hands") {
    for (const Shipped& each : shipped())
        for (const StepIndex a : each.plan.steps.indices())
            for (const StepIndex b : each.plan.steps.indices()) {
                const routine::Step& one = each.plan.written(a);
                const routine::Step& other = each.plan.written(b);
                const body::Stroke* way = each.plan.map.stroke(one.stroke);
                const body::Stroke* otherWay = each.plan.map.stroke(other.stroke);
                if (one.technique == other.technique || !way || !otherWay ||
                    !alike(*way, *otherWay, each.plan.map.axis))
                    continue;
                CAPTURE(each.name, one.id, other.id);
                CHECK_FALSE(handsOf(each.plan, a) == handsOf(each.plan, b));
            }
}
