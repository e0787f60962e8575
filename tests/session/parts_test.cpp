#include "session/choreography.h"
#include "session/passage.h"
#include "session/view.h"

#include "routine/fit.h"
#include "session/player.h"
#include "session/profile.h"
#include "support/catch.h"
#include "support/shipped.h"

using namespace effleur;
using namespace std::chrono_literals;
using session::Millis;
using session::Ordinal;
using session::Plan;
using session::Position;
using session::Segment;
using session::Timeline;

namespace {

std::vector<const test::Shipped*> overParts() {
    std::vector<const test::Shipped*> all;
    for (const test::Shipped& each : test::shipped())
        if (each.plan.map.parts.size() > 1) all.push_back(&each);
    return all;
}

std::vector<const Segment*> changesOfBodies(const Timeline& timeline) {
    std::vector<const Segment*> changes;
    for (const Segment& segment : timeline.segments)
        if (segment.leaves) changes.push_back(&segment);
    return changes;
}

double apart(const body::Frame& a, const body::Frame& b) {
    return distance(a.centre, b.centre) + std::abs(a.across - b.across);
}

} // namespace

TEST_CASE("between two parts stands a change of its own, of half a minute, and nowhere else") {
    REQUIRE(overParts().size() >= 2);
    for (const test::Shipped* each : overParts()) {
        INFO(each->name);
        const Timeline timeline = session::compile(each->plan, {});
        const auto changes = changesOfBodies(timeline);
        std::size_t expected = 0;
        for (std::size_t step = 1; step < each->plan.steps.size(); ++step)
            expected +=
                each->plan.steps[session::StepIndex{step}].part != each->plan.steps[session::StepIndex{step - 1}].part;
        CHECK(changes.size() == expected);
        CHECK(expected >= 1);
        for (const Segment* change : changes) {
            CHECK(change->end - change->begin == 30s);
            const auto passage =
                session::passageOf(each->plan, timeline, std::size_t(change - timeline.segments.data()));
            CHECK(passage.asked == session::Asked::ChangeBody);
        }
    }
}

TEST_CASE("the view is the part that is worked on, goes over both between them, and never jumps") {
    for (const test::Shipped* each : overParts()) {
        INFO(each->name);
        const Plan& plan = each->plan;
        const Timeline timeline = session::compile(plan, {});
        for (const Segment& segment : timeline.segments) {
            if (segment.leaves) continue;
            const body::Frame part = plan.map.part(plan.steps[segment.step].part).frame;
            CHECK(session::viewAt(plan, timeline, segment.begin).frame == part);
            CHECK(session::viewAt(plan, timeline, segment.end - 1ms).frame == part);
        }
        for (const Segment* change : changesOfBodies(timeline)) {
            const body::Frame from = plan.map.part(*change->leaves).frame;
            const body::Frame to = plan.map.part(plan.steps[change->step].part).frame;
            CHECK(session::viewAt(plan, timeline, change->begin).frame == from);
            CHECK(session::viewAt(plan, timeline, change->end - 1ms).frame == to);
            double widest = 0;
            body::Frame before = from;
            for (Position at = change->begin; at < change->end; at += test::look) {
                const body::Frame seen = session::viewAt(plan, timeline, at).frame;
                CHECK(apart(seen, before) < 12); // no more than 1 cm in a hundredth of a second
                widest = std::max(widest, seen.across);
                before = seen;
            }
            CHECK(widest > 0.98 * plan.map.frame.across);
            CHECK(widest <= plan.map.frame.across + 1e-6);
        }
    }
}

TEST_CASE("while one part is covered and another one bared a hand lies on them") {
    for (const test::Shipped* each : overParts()) {
        INFO(each->name);
        const Timeline timeline = session::compile(each->plan, {});
        for (const Segment* change : changesOfBodies(timeline)) {
            const session::Poses first = session::posesAt(each->plan, timeline, change->begin);
            const bool lifts = first.left.contact < 1 && first.right.contact < 1; // a rest was before
            for (Position at = change->begin; at < change->end && !lifts; at += test::look) {
                const session::Poses poses = session::posesAt(each->plan, timeline, at);
                CHECK(std::max(poses.left.contact, poses.right.contact) >= 1);
                CHECK(poses.left.pressure == 0);
                CHECK(poses.right.pressure == 0);
            }
        }
    }
}

TEST_CASE("what is said between two parts names both, and stands before the step") {
    for (const test::Shipped* each : overParts()) {
        const Timeline timeline = session::compile(each->plan, {});
        for (const Segment* change : changesOfBodies(timeline)) {
            const auto at = std::size_t(change - timeline.segments.data());
            const auto isSaid = [&](const session::Need& need) {
                const auto* prompt = std::get_if<session::Prompt>(&need.what);
                return need.segment == at && prompt && prompt->id == session::PhraseId::ChangeBody;
            };
            const auto said = std::find_if(timeline.script.begin(), timeline.script.end(), isSaid);
            REQUIRE(said != timeline.script.end());
            const auto& words = std::get<session::Prompt>(said->what).arguments;
            CHECK(std::get<body::Text>(words[0]) == each->plan.map.part(*change->leaves).cover);
            CHECK(std::get<body::Text>(words[1]) == each->plan.map.part(each->plan.steps[change->step].part).uncover);
            const auto walks = [&](const session::Need& need) {
                const auto* prompt = std::get_if<session::Prompt>(&need.what);
                return need.segment == at && prompt && prompt->id == session::PhraseId::WalkRound;
            };
            CHECK(std::none_of(timeline.script.begin(), timeline.script.end(), walks));
        }
    }
}

TEST_CASE("each part keeps its opening and its closing, however short the whole becomes") {
    for (const test::Shipped* each : overParts()) {
        INFO(each->name);
        const auto& steps = each->plan.steps;
        for (const session::StepIndex step : steps.indices()) {
            const std::size_t number = session::number(step);
            const bool opens = number == 0 || steps[session::StepIndex{number - 1}].part != steps[step].part;
            const bool closes =
                number + 1 == steps.size() || steps[session::StepIndex{number + 1}].part != steps[step].part;
            if (opens || closes) CHECK(steps[step].isProtected);
        }
        const auto measures = routine::measure(each->plan.routine, each->plan.map);
        const auto whole = routine::lengthOf(measures);
        const auto fitted = std::get<routine::Fitted>(routine::fit(measures, whole * 8 / 10));
        for (const session::StepIndex step : steps.indices()) {
            if (!steps[step].isProtected) continue;
            const routine::Dose& dose = fitted.doses[session::number(step)];
            CHECK_FALSE(dose.dropped);
            CHECK(dose.repetitions >= std::min(2, each->plan.written(step).repetitions));
        }
    }
}

TEST_CASE("the length that is told of a routine over parts is the length that is played") {
    for (const test::Shipped* each : overParts()) {
        INFO(each->name);
        CHECK(routine::lengthOf(routine::measure(each->plan.routine, each->plan.map)) ==
              session::compile(each->plan, {}).length());
    }
}

TEST_CASE("who jumps to another part is given the time to cover, to bare and to go there") {
    for (const test::Shipped* each : overParts()) {
        const Plan& plan = each->plan;
        const Timeline timeline = session::compile(plan, {});
        for (const session::StepIndex to : plan.steps.indices()) {
            session::Adjustments adjustments;
            adjustments.enteredFrom = session::Entry{.step = to,
                                                     .from = session::posesAt(plan, timeline, Position{1min}),
                                                     .stance = session::giverAt(plan, timeline, Position{1min}).to,
                                                     .part = std::size_t{0}};
            const Timeline jumped = session::compile(plan, adjustments);
            const Segment& lead = jumped.segments[jumped.firsts[*jumped.ordinalOf(to)]];
            CHECK(lead.leaves.has_value() == (plan.steps[to].part != 0));
            if (lead.leaves) CHECK(lead.end - lead.begin == 30s);
        }
    }
}

TEST_CASE("a list draws a routine over parts as its session is drawn, with a gap where one part is left") {
    for (const test::Shipped* each : overParts()) {
        INFO(each->name);
        const auto measures = routine::measure(each->plan.routine, each->plan.map);
        std::vector<routine::Dose> doses;
        for (const routine::Measure& measure : measures)
            doses.push_back({measure.repetitions, 100, false});
        const Timeline timeline = session::compile(each->plan, {});
        const auto listed = session::profileOf(measures, doses, routine::lengthOf(measures));
        const auto played = session::profileOf(each->plan, timeline, 3);
        REQUIRE(listed.size() == played.size());
        std::size_t gaps = 0;
        for (std::size_t bar = 0; bar < listed.size(); ++bar) {
            CHECK(std::abs(listed[bar].begin - played[bar].begin) < 1e-9);
            CHECK(std::abs(listed[bar].share - played[bar].share) < 1e-9);
            if (bar > 0) gaps += played[bar].begin > played[bar - 1].begin + played[bar - 1].share + 1e-6 ? 1 : 0;
        }
        CHECK(gaps == changesOfBodies(timeline).size());
    }
}

TEST_CASE("who pauses between two parts goes on from there: nothing is covered or bared twice") {
    const Plan& plan = overParts().front()->plan;
    session::Player player{plan};
    session::Instant now{1min};
    player.dispatch(session::Start{now});
    const Segment change = *changesOfBodies(player.timeline()).front();
    now += session::sinceBegin(change.begin) + 22s;
    player.dispatch(session::Tick{now});
    const Position there = player.position(now);
    REQUIRE(there > change.begin);
    player.dispatch(session::PlayPause{now});
    now += 5s;
    player.dispatch(session::PlayPause{now});
    now += 10s;
    player.dispatch(session::Tick{now});
    CHECK(player.position(now) >= there);
}
