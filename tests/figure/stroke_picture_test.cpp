#include "figure/stroke_picture.h"

#include "support/catch.h"
#include "support/sample.h"

using namespace effleur;
using namespace effleur::figure;

TEST_CASE("a line is as long as its pieces together") {
    CHECK(lengthOf({{0, 0}, {30, 40}, {30, 100}}) == Approx(110));
    CHECK(lengthOf({}) == 0);
}

TEST_CASE("a one-sided step shows the working hand's line, on the side that is worked") {
    const session::Plan plan = sample::plan();
    const auto& passes = plan.steps[sample::kneading].passes;
    const StrokePicture left = strokePicture(passes.front(), routine::Technique::Kneading, plan.map);
    CHECK(left.left.works);
    CHECK_FALSE(left.right.works);
    CHECK(left.left.out.first().x() < 500);
    const StrokePicture right = strokePicture(passes.back(), routine::Technique::Kneading, plan.map);
    CHECK(right.right.works);
    CHECK(right.right.out.first().x() > 500);
    CHECK(right.right.out.size() == left.left.out.size());
}

TEST_CASE("closing strokes are drawn lighter one after the other, no other stroke is") {
    CHECK(weightOf(routine::Technique::Closing, 0, 8) == 1);
    for (int repetition = 1; repetition < 8; ++repetition)
        CHECK(weightOf(routine::Technique::Closing, repetition, 8) <
              weightOf(routine::Technique::Closing, repetition - 1, 8) - 0.05);
    CHECK(weightOf(routine::Technique::Closing, 7, 8) == Approx(lightest));
    CHECK(weightOf(routine::Technique::Closing, 0, 1) == 1);
    CHECK(weightOf(routine::Technique::Stroking, 7, 8) == 1);
}

TEST_CASE("a hold shows where both hands lie, a rest shows nothing") {
    const session::Plan plan = sample::plan();
    const StrokePicture rest =
        strokePicture(plan.steps[sample::repose].passes.front(), routine::Technique::Resting, plan.map);
    CHECK_FALSE(rest.left.works);
    CHECK_FALSE(rest.right.works);
    const StrokePicture glide =
        strokePicture(plan.steps[sample::opening].passes.front(), routine::Technique::Stroking, plan.map);
    CHECK_FALSE(glide.left.lifted.empty());
    CHECK(glide.left.out.first().y() > glide.left.out.last().y());
}
