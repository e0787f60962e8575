#include "figure/side.h"

#include "support/catch.h"

using namespace effleur;
using namespace std::chrono_literals;
using routine::Technique;

namespace {

std::vector<Technique> techniques() {
    std::vector<Technique> all;
    for (std::size_t each = 0; each < routine::techniqueCount; ++each)
        all.push_back(static_cast<Technique>(each));
    return all;
}

} // namespace

TEST_CASE("every technique but resting has a grip seen from the side, and each of its key frames is drawn") {
    for (const Technique technique : techniques()) {
        INFO("technique " << int(technique));
        const int frames = figure::sideFrames(technique);
        CHECK((frames == 0) == (technique == Technique::Resting));
        for (int frame = 1; frame <= frames; ++frame) {
            const QImage image = figure::side(technique, frame, {}, {200, 200});
            REQUIRE_FALSE(image.isNull());
            CHECK(qAlpha(image.pixel(100, 150)) == 255); // the body in section
            CHECK(qAlpha(image.pixel(100, 12)) == 0);    // the air is the caller's
            CHECK(qAlpha(image.pixel(1, 1)) == 0);       // nothing outside the circle
        }
        CHECK(figure::side(technique, 0, {}, {200, 200}).isNull());
        CHECK(figure::side(technique, frames + 1, {}, {200, 200}).isNull());
    }
}

TEST_CASE("a loop shows each of its key frames in turn, calmly, and begins anew") {
    for (const Technique technique : techniques()) {
        INFO("technique " << int(technique));
        const int frames = figure::sideFrames(technique);
        std::vector<int> shown;
        std::vector<int> stood;
        for (auto into = 0ms; into < 20s; into += 10ms) {
            const int frame = figure::sideFrameAt(technique, into, false);
            if (shown.empty() || shown.back() != frame) {
                shown.push_back(frame);
                stood.push_back(0);
            }
            stood.back() += 10;
        }
        if (frames <= 1) {
            CHECK(shown == std::vector{frames});
            continue;
        }
        for (std::size_t each = 0; each < shown.size(); ++each)
            CHECK(shown[each] == int(each) % frames + 1);
        for (std::size_t each = 0; each + 1 < stood.size(); ++each)
            CHECK(stood[each] >= 200);
    }
}

TEST_CASE("where nothing is to move one key frame stands") {
    for (const Technique technique : techniques()) {
        const int frame = figure::sideFrameAt(technique, 0ms, true);
        CHECK(frame <= figure::sideFrames(technique));
        CHECK((frame >= 1) == (technique != Technique::Resting));
        CHECK(figure::sideFrameAt(technique, 777ms, true) == frame);
    }
    CHECK(figure::sideFrameAt(Technique::Clapping, 0ms, true) == 2); // the hollow hand on the skin
}

TEST_CASE("the grip wears the look's skin, and its hand the giver's") {
    const auto at = [](const figure::Appearance& look) {
        return figure::side(Technique::Kneading, 1, look, {200, 200}).pixelColor(100, 160);
    };
    CHECK(at({figure::Scheme::Day, figure::Skin::Porcelain, {}}) != at({figure::Scheme::Day, figure::Skin::Umber, {}}));
    CHECK(figure::sideSvg(Technique::Kneading, 1, {figure::Scheme::Day, {}, figure::Skin::Porcelain}) !=
          figure::sideSvg(Technique::Kneading, 1, {figure::Scheme::Day, {}, figure::Skin::Umber}));
}
