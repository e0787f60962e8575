#include "sound/score.h"

#include "rig.h"
#include "support/catch.h"
#include "support/sample.h"

#include <algorithm>
#include <iostream>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::sound;
using sample::shippedRoutines;

namespace {

/// No two sentences overlap, and none is spoken while the hands begin to move elsewhere.
void checkLaws(const Timeline& timeline, const Score& score) {
    Position free = score.begin;
    for (const Sentence& sentence : score.sentences) {
        INFO("a sentence at " << sentence.at.count() << " ms");
        REQUIRE(sentence.at >= free);
        REQUIRE(sentence.end > sentence.at);
        REQUIRE(sentence.latest >= sentence.at);
        free = sentence.end;
        for (const Segment& segment : timeline.segments)
            if (segment.kind != SegmentKind::Work)
                CHECK_FALSE((sentence.at < segment.begin && sentence.end > segment.begin));
        CHECK_FALSE((sentence.at < timeline.end() && sentence.end > timeline.end()));
    }
    CHECK(score.end >= free);
}

} // namespace

TEST_CASE("no two sentences of a shipped routine overlap, and none runs into a change") {
    for (const auto& file : shippedRoutines()) {
        const Plan plan = sample::planOf(file);
        const Speech speech = sample::humming();
        for (const int shift : {-2, 0, 1})
            for (const Rate rate : {25, 75, 100, 125, 150})
                for (const Level level : {Level::Full, Level::Brief, Level::Tones}) {
                    INFO(file.filename() << ", shift " << shift << ", rate " << rate << ", level " << int(level));
                    const Timeline timeline = compile(plan, {.shift = shift, .rate = rate});
                    checkLaws(timeline, score(plan, timeline, {level, rate, shift == 0}, speech));
                }
    }
}

TEST_CASE("no two sentences of any routine overlap, and none runs into a change") {
    std::mt19937 random{4};
    const Speech speech = sample::humming();
    for (int trial = 0; trial < 300; ++trial) {
        const Plan plan = sample::randomPlan(random);
        const Rate rate = 25 + 5 * std::uniform_int_distribution<int>(0, 25)(random);
        const Timeline timeline = compile(plan, {.rate = rate});
        checkLaws(timeline, score(plan, timeline, {Level::Full, rate, trial % 2 == 0}, speech));
    }
}
