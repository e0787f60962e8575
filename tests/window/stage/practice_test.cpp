#include "window/stage/practice.h"

#include "support/catch.h"
#include "support/shipped.h"

#include <cmath>

using namespace effleur;
using namespace effleur::window::stage;

namespace {

double fromMiddle(QPointF at) {
    return std::hypot(at.x() - 0.5, at.y() - 0.5);
}

const session::Plan& planOf(const std::string& name) {
    for (const test::Shipped& each : test::shipped())
        if (each.name == name + ".routine.json") return each.plan;
    throw std::runtime_error("no such routine");
}

} // namespace

TEST_CASE("what is practised is the routine's first stroking, on its own body") {
    for (const test::Shipped& each : test::shipped()) {
        INFO(each.name);
        CHECK(each.plan.written(practisedStep(each.plan)).technique == routine::Technique::Stroking);
        const Practice practice = practiceOf(each.plan);
        CHECK(practice.body.section(QLatin1Char(';'), 0, 0).toStdString() == each.plan.map.id);
        CHECK(practice.clothed == each.plan.map.clothed);
        // Both hands and the giver are in the circle, the left hand on the left.
        CHECK(practice.left.at.x() < practice.right.at.x());
        for (const QPointF at : {practice.left.at, practice.right.at, practice.giver})
            CHECK(fromMiddle(at) < 0.5);
        CHECK(practice.unit > 0);
    }
}

TEST_CASE("hands are drawn larger where a smaller part of the body is shown, and alike where a pressure is tried") {
    const Practice back = practiceOf(planOf("classic-back"));
    const Practice seated = practiceOf(planOf("ten-minutes-at-the-table"));
    CHECK(seated.unit > 1.5 * back.unit);
    CHECK(seated.unit * seated.tryZoom == Approx(back.unit * back.tryZoom));
    CHECK(back.onShoulder);
    CHECK(seated.onShoulder);
}

TEST_CASE("behind somebody who sits the giver stands, elsewhere one kneels") {
    CHECK(practiceOf(planOf("ten-minutes-at-the-table")).stands);
    CHECK_FALSE(practiceOf(planOf("classic-back")).stands);
}

TEST_CASE("a plan without steps has a body and no hands") {
    const Practice practice = practiceOf({{}, test::back(), {}, body::Margin(test::back()), {}});
    CHECK(practice.body == "back");
    CHECK(practice.left == PractisedHand{});
    CHECK(practisedPass({{}, test::back(), {}, body::Margin(test::back()), {}}) == nullptr);
}
