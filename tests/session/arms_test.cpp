#include "body/arm.h"
#include "session/choreography.h"
#include "support/arms.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <array>
#include <limits>
#include <map>
#include <sstream>

/// The laws of the arms (DESIGN section 7), a hundred times a second over every shipped routine and generated ones:
/// wrists bend no farther than wrists do, forearms never cross, hands lie beside each other or on purpose on each
/// other, and on the body.

using namespace effleur;
using namespace effleur::session;
using namespace std::chrono_literals;
using body::Hand;
using routine::Technique;
using test::back;
using test::of;
using test::pick;
using test::Shipped;
using test::shipped;

namespace {

constexpr Millis step = test::look;
constexpr auto hands = test::bothHands;

/// So far beyond the body's outline hands may be seen, in units: one that lies (as near as that is drawn), one in the
/// air, and one that rolls a fold: the little finger hangs over the flank at the waist, and the open hand passes there
/// in its bow.
constexpr double atTheEdge = 0.5;
constexpr double inTheAir = 1;
constexpr double rolling = 10;
/// A hand with its thumb is so broad. Where the body is narrower (a foot, an ankle), it hangs over beside it, and there
/// too only the pressing area is on the body.
constexpr double handBreadth = 120;
/// Narrower than two hands it is a limb, and round: a hand lies a little over its edge.
constexpr double limb = 2 * handBreadth;
constexpr double roundALimb = 8;
/// A forearm that comes from the head, and its hand, are over the neck and shoulder: only the pressing area is on the
/// body.
constexpr double fromTheHead = 135;

/// A body's outline, and what hands press with on it.
struct Figure {
    explicit Figure(const body::BodyMap& of)
        : map(&of)
        , ground(of.silhouette)
        , palms(of) {}

    const body::BodyMap* map;
    test::Ground ground;
    test::Palms palms;
    struct Last {
        Pose pose;
        bool rolls = false;
        std::string found;
    };
    std::array<Last, 2> lasts; ///< a hand that rests is looked at once
};
Figure& figureOf(const body::BodyMap& map) {
    return test::knownOf<Figure>(map);
}

bool lies(const Pose& pose) {
    return pose.lift < 0.01;
}

/// A hand that lies on the other one, lands there or leaves from there: it touches no skin.
bool isPair(const Poses& poses) {
    constexpr double onEachOther = 60;
    return std::min(poses.left.contact, poses.right.contact) == 0 &&
           distance(poses.left.at, poses.right.at) < onEachOther;
}

std::string bent(const Poses& poses) {
    for (const Hand hand : hands) {
        const double bend = of(poses, hand).degrees - of(poses, hand).forearm;
        const double toThumb = hand == Hand::Left ? bend : -bend;
        if (toThumb > body::mostRadialBend + 1e-6) return "bent toward the thumb";
        if (toThumb < -body::mostUlnarBend - 1e-6) return "bent toward the little finger";
    }
    return "";
}

/// How closely is looked at hands that change. Where one hand belongs on the other before or after, it lands beside or
/// partly on that one (`Unseen`). `Lines` looks at the middle lines of the forearms alone.
enum class Change { Plain, Lines, Unseen };

std::string tangled(const Poses& poses, Change change = Change::Plain) {
    const auto left = test::forearmOf(poses.left, Hand::Left);
    const auto right = test::forearmOf(poses.right, Hand::Right);
    if (isPair(poses)) return cross(left, right) ? "the arms of the pair cross" : "";
    if (change == Change::Unseen) return "";
    if (cross(left, right)) return "forearms cross";
    if (change == Change::Lines) return "";
    const auto overlap = [](const auto& one, const test::Disc& disc, const auto& other, const test::Disc& otherDisc) {
        return test::meet(disc, otherDisc) && test::overlap(one(), other());
    };
    const auto leftArm = [&] { return left.area(); };
    const auto rightArm = [&] { return right.area(); };
    if (overlap(leftArm, left.disc(), rightArm, right.disc())) return "forearms touch";
    if (!lies(poses.left) || !lies(poses.right)) return "";
    const auto leftHand = [&] { return test::outlineOf(poses.left, Hand::Left); };
    const auto rightHand = [&] { return test::outlineOf(poses.right, Hand::Right); };
    const test::Disc aroundLeft = test::outlineDisc(poses.left, Hand::Left);
    const test::Disc aroundRight = test::outlineDisc(poses.right, Hand::Right);
    if (overlap(leftHand, aroundLeft, rightHand, aroundRight)) return "hands lie on each other";
    if (overlap(leftArm, left.disc(), rightHand, aroundRight) || overlap(rightArm, right.disc(), leftHand, aroundLeft))
        return "an arm is over a hand";
    return "";
}

/// Whether any point of what a circle is around is farther outside the body than `mostAt` that point, which is `least`
/// or more. Below the map's edge the body goes on.
template<typename AreaOf, typename MostAt>
bool reaches(const Figure& figure, const test::Disc& disc, double least, AreaOf areaOf, MostAt mostAt) {
    if (figure.ground.inside(disc.centre) >= disc.radius) return false;
    const body::Polygon area = areaOf();
    return std::any_of(area.points.begin(), area.points.end(), [&](body::Point p) {
        const double outside = p.y < figure.map->height ? test::beyond(figure.ground, p) : 0;
        return outside > least && outside > mostAt(p);
    });
}

/// How far a hand of this direction may be seen beyond the body at `p`, if it is `most` on a back. Past the toes there
/// is nothing as broad as a hand.
double mostBeside(const Figure& figure, body::Point p, double degrees, double most) {
    const double breadth = test::breadthBeside(figure.ground.area(), p, body::turned({1, 0}, degrees));
    if (breadth < handBreadth) return std::numeric_limits<double>::max();
    return breadth < limb ? std::max(most, roundALimb) : most;
}

std::string beyond(const Figure& figure, const Pose& pose, Hand hand, bool rolls) {
    const body::Placement place{pose.at, pose.degrees, pose.shape};
    if (pose.contact > 0 &&
        reaches(
            figure, figure.palms.of(place, hand), atTheEdge, [&] { return contactArea(*figure.map, place, hand); },
            [](body::Point) { return atTheEdge; }))
        return "presses beside the body";
    if (std::abs(pose.forearm) > fromTheHead) return "";
    const double most = rolls ? rolling : lies(pose) ? atTheEdge : inTheAir;
    if (!lies(pose) && !pose.works) return ""; // carried
    if (reaches(
            figure, test::outlineDisc(pose, hand), most, [&] { return test::outlineOf(pose, hand); },
            [&](body::Point p) { return mostBeside(figure, p, pose.degrees, most); }))
        return "reaches beyond the body";
    return "";
}

std::string beyond(Figure& figure, const Poses& poses, bool rolls) {
    for (const Hand hand : hands) {
        const Pose& pose = of(poses, hand);
        Figure::Last& last = figure.lasts[hand == Hand::Right];
        if (pose != last.pose || rolls != last.rolls) last = {pose, rolls, beyond(figure, pose, hand, rolls)};
        if (!last.found.empty()) return last.found;
    }
    return "";
}

std::string wrongIn(const Plan& plan, const Poses& poses, bool rolls, Change change = Change::Plain) {
    for (const std::string& found : {bent(poses), tangled(poses, change), beyond(figureOf(plan.map), poses, rolls)})
        if (!found.empty()) return found;
    return "";
}

bool hasPair(const Plan& plan, StepIndex index) {
    const body::Course& course = plan.steps[index].passes.front().course;
    return course.left.track.role == body::HandRole::OnTop || course.right.track.role == body::HandRole::OnTop;
}

/// What is wrong in a segment, and where; "" where all is well. A repetition is like another. `change` as above.
std::string firstWrong(const Plan& plan, const Timeline& timeline, const Segment& segment,
                       Change change = Change::Plain) {
    const Technique technique = plan.written(segment.step).technique;
    if (technique == Technique::Resting && segment.kind == SegmentKind::Work) return "";
    const Position end = segment.kind == SegmentKind::Work
                             ? std::min(segment.end, segment.begin + 2 * segment.perRepetition)
                             : segment.end;
    for (Position at = segment.begin; at < end; at += step) {
        const std::string found = wrongIn(plan, posesAt(plan, timeline, at), technique == Technique::Rolling, change);
        if (!found.empty())
            return found + " " + std::to_string((at - segment.begin).count()) + " ms into " +
                   plan.written(segment.step).id;
    }
    return "";
}

std::mt19937 seeded() {
    return std::mt19937(20'261'127);
}

} // namespace

TEST_CASE("in every shipped routine wrists, arms and hands keep their laws, at work and between") {
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        for (const Segment& segment : timeline.segments) {
            INFO(each.name);
            CHECK(firstWrong(each.plan, timeline, segment) == "");
        }
    }
}

TEST_CASE("every stroke of the map keeps the laws of the arms, each lane and side") {
    for (const body::BodyMap* map : test::maps())
        for (const body::Stroke& stroke : map->strokes) {
            routine::Routine routine;
            routine.steps = {test::stepOf(stroke)};
            routine.steps.front().repetitions = 2;
            const Plan made = plan(routine, *map);
            const Timeline timeline = compile(made, {});
            CAPTURE(map->id);
            for (const Segment& segment : timeline.segments)
                CHECK(firstWrong(made, timeline, segment) == "");
        }
}

TEST_CASE("paused, waiting and counting in, the hands keep the laws of the arms") {
    auto random = seeded();
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        const auto clear = [&](const Segment& segment) {
            return each.plan.written(segment.step).technique != Technique::Resting;
        };
        for (int round = 0; round < 400; ++round) {
            const Position at{Millis{pick(random, 0, static_cast<int>(timeline.length().count()) - 1)}};
            const Segment& segment = timeline.segments[timeline.segmentAt(at)];
            if (!clear(segment) || segment.kind != SegmentKind::Work) continue;
            const bool rolls = each.plan.written(segment.step).technique == Technique::Rolling;
            INFO(each.name << " at " << sinceBegin(at).count() << " ms, " << each.plan.written(segment.step).id);
            const Poses paused = resting(posesAt(each.plan, timeline, at));
            CHECK(wrongIn(each.plan, paused, rolls) == "");
            const Position again = segment.begin + (at - segment.begin) / segment.perRepetition * segment.perRepetition;
            const Poses goesOn = resting(posesAt(each.plan, timeline, again));
            for (int i = 0; i <= 40; ++i) {
                const Poses poses = glide(paused, goesOn, i / 40.0);
                REQUIRE(bent(poses) == "");
                REQUIRE(tangled(poses) == "");
            }
        }
    }
}

// A jump can ask for both at once: that the left hand lands where the right one lies, and the right one where the left
// one lies. The first of them then lands close beside the other, which has not gone: forearms side by side, a finger
// over a finger for an instant. That is rare, and even then no forearm crosses the other.
TEST_CASE("after a jump from anywhere to any step no forearm crosses the other, and hardly ever do they touch") {
    auto random = seeded();
    int jumps = 0;
    int touching = 0;
    for (const Shipped& each : shipped()) {
        const Timeline whole = compile(each.plan, {});
        for (int round = 0; round < 150; ++round) {
            const Position from{Millis{pick(random, 0, static_cast<int>(whole.length().count()) - 1)}};
            const auto target = StepIndex(pick(random, 0, static_cast<int>(each.plan.steps.size()) - 1));
            const Poses left = posesAt(each.plan, whole, from);
            const Timeline timeline = compile(each.plan, {.enteredFrom = Entry{target, std::nullopt, left}});
            const Segment& change = timeline.segments[timeline.firsts[*timeline.ordinalOf(target)]];
            const StepIndex origin = whole.segments[whole.segmentAt(from)].step;
            const bool pairs = hasPair(each.plan, target) || hasPair(each.plan, origin);
            std::string wrong;
            std::string touches;
            for (Position at = change.begin; at < change.end && wrong.empty(); at += step) {
                const Poses poses = posesAt(each.plan, timeline, at);
                wrong = bent(poses) + tangled(poses, Change::Lines);
                if (!pairs && touches.empty()) touches = tangled(poses);
            }
            INFO(each.name << " from " << sinceBegin(from).count() << " ms to " << each.plan.written(target).id);
            CHECK(wrong == "");
            jumps += pairs ? 0 : 1;
            touching += touches.empty() ? 0 : 1;
        }
    }
    CHECK(jumps > 500);
    CHECK(touching * 50 < jumps);
}

TEST_CASE("in any order of any of the map's strokes, at any pace, the arms keep their laws") {
    auto random = seeded();
    for (int round = 0; round < test::generatedCount; ++round) {
        const Plan made = test::generated(random);
        const Timeline timeline = compile(made, {});
        for (std::size_t i = 0; i < timeline.segments.size(); ++i) {
            const Segment& segment = timeline.segments[i];
            const bool pairs = segment.kind != SegmentKind::Work && i > 0 &&
                               (hasPair(made, segment.step) || hasPair(made, timeline.segments[i - 1].step));
            CHECK(firstWrong(made, timeline, segment, pairs ? Change::Unseen : Change::Plain) == "");
        }
    }
}

TEST_CASE("kneading hands turn by no more than 30 degrees over the whole way") {
    int kneads = 0;
    for (const body::BodyMap* map : test::maps())
        for (const body::Stroke& stroke : map->strokes) {
            if (stroke.id.find("knead") == std::string::npos) continue;
            ++kneads;
            for (const bool mirror : {false, true}) {
                if (mirror && !stroke.oneSided) continue;
                const body::Course way = course(*map, stroke, stroke.lanes[0], mirror);
                for (const Hand hand : hands) {
                    const body::HandCourse& works = way.of(hand);
                    if (works.track.role != body::HandRole::Works) continue;
                    double least = 360;
                    double most = -360;
                    for (double pass = 0; pass <= 2; pass += 0.005) {
                        const double degrees = works.placementAt(stroke.kind, pass).degrees;
                        least = std::min(least, degrees);
                        most = std::max(most, degrees);
                    }
                    CAPTURE(map->id, stroke.id);
                    CHECK(most - least <= 30);
                }
            }
        }
    CHECK(kneads >= 3);
}

TEST_CASE("a step's own stance moves its arms, and the other side has it mirrored") {
    routine::Routine routine;
    routine::Step step;
    step.id = "x";
    step.technique = Technique::Rubbing;
    step.stroke = "scapula-circles";
    step.side = routine::Side::Each;
    routine.steps = {step};
    CHECK(plan(routine, back()).steps[StepIndex{0}].passes[0].course.stance == body::Stance::HipLeft);
    routine.steps[0].stance = body::Stance::FlankLeft;
    const Plan made = plan(routine, back());
    CHECK(made.steps[StepIndex{0}].passes[0].course.stance == body::Stance::FlankLeft);
    CHECK(made.steps[StepIndex{0}].passes[1].course.stance == body::Stance::FlankRight);
    const Timeline timeline = compile(made, {});
    for (const Segment& segment : timeline.segments)
        if (segment.kind == SegmentKind::Work)
            CHECK(std::abs(posesAt(made, timeline, segment.begin + 500ms).left.forearm) == Approx(90).margin(45));
}

/// The figures of the arms, stroke by stroke: `test_laws "[figures]"`.
TEST_CASE("figures of the arms", "[.figures]") {
    struct Most {
        double bend = 0;
        double turn = 0;
        double reach = 0;
        double hand = 0;
        double arm = 0;
        int looks = 0;
        int tangles = 0;
    };
    std::map<std::string, Most> all;
    for (const Shipped& each : shipped()) {
        const Timeline timeline = compile(each.plan, {});
        for (const Segment& segment : timeline.segments) {
            const routine::Step& written = each.plan.written(segment.step);
            if (written.technique == Technique::Resting) continue;
            const bool works = segment.kind == SegmentKind::Work;
            const auto* course = works ? &each.plan.steps[segment.step].passes[segment.pass].course : nullptr;
            Most& most = all[works ? written.stroke : "(between)"];
            Poses before = posesAt(each.plan, timeline, segment.begin);
            for (Position at = segment.begin; at < segment.end; at += step) {
                const Poses poses = posesAt(each.plan, timeline, at);
                ++most.looks;
                if (!tangled(poses).empty()) ++most.tangles;
                for (const Hand hand : hands) {
                    const Pose& pose = of(poses, hand);
                    most.bend = std::max(most.bend, std::abs(pose.degrees - pose.forearm));
                    most.hand = std::max(most.hand, std::abs(pose.degrees - of(before, hand).degrees));
                    most.arm = std::max(most.arm, std::abs(pose.forearm - of(before, hand).forearm));
                    if (std::abs(pose.forearm) < fromTheHead && (lies(pose) || pose.works))
                        for (const body::Point p : test::outlineOf(pose, hand).points)
                            most.reach = std::max(most.reach, test::beyond(figureOf(each.plan.map).ground, p));
                }
                before = poses;
            }
            if (!course || course->kind != body::StrokeKind::Path) continue;
            for (const Hand hand : hands) {
                const body::HandCourse& way = course->of(hand);
                if (way.track.role != body::HandRole::Works) continue;
                for (double pass = 0; pass <= 2; pass += 0.0125) {
                    const double wanted = placementAt(way.track, course->kind, pass).degrees;
                    const double turn = std::remainder(way.placementAt(course->kind, pass).degrees - wanted, 360);
                    most.turn = std::max(most.turn, std::abs(turn));
                }
            }
        }
    }
    std::ostringstream table;
    for (const auto& [name, most] : all)
        table << name << ": " << most.looks << " looks, bend " << most.bend << ", yields " << most.turn << ", tangles "
              << most.tangles << ", beyond " << most.reach << ", a look: hand " << most.hand << ", arm " << most.arm
              << "\n";
    WARN(table.str());
}
