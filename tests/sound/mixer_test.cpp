#include "sound/mixer.h"

#include "rig.h"
#include "support/catch.h"

#include <random>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::sound;
using namespace std::chrono_literals;

namespace {

std::vector<float> rendered(Mixer& mixer, std::size_t frames) {
    std::vector<float> both(frames * 2);
    mixer.render(both);
    std::vector<float> left(frames);
    for (std::size_t i = 0; i < frames; ++i)
        left[i] = both[2 * i];
    return left;
}

} // namespace

TEST_CASE("a strike begins at its sample, at every rate") {
    for (const Rate rate : {25, 75, 95, 100, 150}) {
        auto struck = std::make_shared<Score>();
        struck->strikes = {{Position{1'000}, Strike::Clap, 1},
                           {Position{1'337}, Strike::Tick, 1},
                           {Position{3'001}, Strike::HeadsUp, 1}};
        const Control control{.score = struck, .rate = rate, .running = true};
        Mixer mixer;
        mixer.adopt(control, Instant{});
        // The first strike stands alone: silence before it, sound at its sample.
        const auto first = std::size_t((1'000LL * framesPerMilli * 100 + rate - 1) / rate);
        const auto samples = rendered(mixer, first + 1);
        CHECK(std::all_of(samples.begin(), samples.end() - 1, [](float sample) { return sample == 0; }));
        CHECK(samples.back() != 0);
    }
}
