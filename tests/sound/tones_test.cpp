#include "sound/tones.h"

#include "support/catch.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace effleur::sound;

namespace {

/// A strike as it is defined: every partial a sine that dies away, with its rise and its ending.
std::vector<double> defined(Strike strike) {
    std::vector<double> sum;
    for (const auto& [partial, forward, back, first, before] : Tones::shared()[strike]) {
        sum.resize(std::max(sum.size(), partial.begin + partial.frames));
        for (std::size_t i = 0; i < partial.frames; ++i) {
            const double risen = std::min(1.0, double(i + 1) / double(partial.rise));
            const double ending = std::min(1.0, double(partial.frames - i - 1) / Partial::ending);
            sum[partial.begin + i] += partial.level * std::exp(-double(i) / (partial.decay * sampleRate)) * risen *
                                      ending *
                                      std::sin(2 * std::numbers::pi * partial.hertz * double(i + 1) / sampleRate);
        }
    }
    return sum;
}

/// In blocks of at most `longest` frames, of whatever size.
std::vector<float> rung(Strike strike, std::size_t frames, std::size_t longest, std::size_t wait = 0) {
    std::vector<float> out(frames);
    Ringing ringing(Tones::shared()[strike], 1, wait);
    std::mt19937 random{3};
    for (std::size_t done = 0; done < frames;) {
        const std::size_t count =
            std::min(frames - done, std::uniform_int_distribution<std::size_t>(1, longest)(random));
        ringing.add(out.data() + done, count);
        done += count;
    }
    CHECK_FALSE(ringing.rings());
    return out;
}

Strike anyStrike() {
    return GENERATE(Strike::Tick, Strike::Clap, Strike::HeadsUp, Strike::Change, Strike::SwitchSides, Strike::End,
                    Strike::EaseOff);
}

} // namespace

TEST_CASE("a strike is the sum of its sines to a ten-millionth, from its first sample to its last") {
    const Strike strike = anyStrike();
    const auto expected = defined(strike);
    const auto actual = rung(strike, expected.size(), 64);
    double farthest = 0;
    for (std::size_t i = 0; i < expected.size(); ++i)
        farthest = std::max(farthest, std::abs(double(actual[i]) - expected[i]));
    INFO("strike " << int(strike));
    CHECK(farthest < 1e-7);
    CHECK(actual.front() != 0);
    CHECK(actual.back() == 0);
}

TEST_CASE("a strike rings the same in blocks of whatever size, after whatever wait") {
    const Strike strike = anyStrike();
    const std::size_t frames = defined(strike).size();
    const auto whole = rung(strike, frames, 1'000'000);
    const std::size_t wait = GENERATE(0, 1, 61, 4'097);
    auto later = rung(strike, frames + wait, 7, wait);
    INFO("strike " << int(strike) << " after " << wait);
    CHECK(std::all_of(later.begin(), later.begin() + std::ptrdiff_t(wait), [](float sample) { return sample == 0; }));
    later.erase(later.begin(), later.begin() + std::ptrdiff_t(wait));
    CHECK(later == whole);
}

TEST_CASE("no strike has more partials than can ring, and each begins at a whole group") {
    const auto& tone = Tones::shared()[anyStrike()];
    CHECK(tone.count > 0);
    CHECK(tone.count <= Tones::mostPartials);
    static_assert(std::is_trivially_destructible_v<Tones>);
    for (const auto& tuned : tone)
        CHECK(tuned.partial.begin % Partial::group == 0);
}
