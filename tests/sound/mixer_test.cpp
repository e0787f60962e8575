#include "sound/mixer.h"

#include "frames.h"
#include "rig.h"
#include "sound/handover.h"
#include "support/catch.h"

#include <atomic>
#include <cstdlib>
#include <new>
#include <random>
#include <thread>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::sound;
using namespace std::chrono_literals;

namespace {

thread_local bool watched = false;
thread_local int allocations = 0;

} // namespace

// Every allocation of this program goes through here, so that a test can see that there is none.
void* operator new(std::size_t size) {
    if (watched) ++allocations;
    if (void* memory = std::malloc(size ? size : 1)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    if (watched) ++allocations;
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    ::operator delete(memory);
}

namespace {

using Samples = std::vector<float>;

/// The left channel.
Samples rendered(Mixer& mixer, std::size_t frames) {
    Samples both(frames * 2);
    mixer.render(both);
    Samples left(frames);
    for (std::size_t i = 0; i < frames; ++i)
        left[i] = both[2 * i];
    return left;
}

Samples rendered(const Score& score, std::size_t frames, Rate rate = normalRate) {
    const Control control{.score = std::make_shared<Score>(score), .rate = rate, .running = true};
    Mixer mixer;
    mixer.adopt(control, Instant{});
    return rendered(mixer, frames);
}

/// Where sound begins after at least `silence` frames without any.
std::vector<std::size_t> onsets(const Samples& samples, std::size_t silence = 48) {
    std::vector<std::size_t> found;
    std::size_t quiet = silence;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (samples[i] != 0 && quiet >= silence) found.push_back(i);
        quiet = samples[i] == 0 ? quiet + 1 : 0;
    }
    return found;
}

float largestStep(const Samples& samples, float before = 0) {
    float largest = 0;
    for (const float sample : samples) {
        largest = std::max(largest, std::abs(sample - before));
        before = sample;
    }
    return largest;
}

double level(const Samples& samples) {
    double sum = 0;
    for (const float sample : samples)
        sum += double(sample) * double(sample);
    return std::sqrt(sum / double(samples.size()));
}

SharedPcm hum(Millis length) {
    Wave wave{16'000, std::vector<float>(std::size_t(length.count()) * 16)};
    for (std::size_t i = 0; i < wave.samples.size(); ++i)
        wave.samples[i] = 0.2F * std::sin(float(i) * 0.078F);
    return std::make_shared<Pcm>(madeReady(wave));
}

Sentence sentence(Position at, SharedPcm pcm, Millis patience = 1s) {
    return {at, at + patience, at + pcm->length(), {PhraseId::HalfWay, {}}, pcm};
}

constexpr std::size_t second = sampleRate;

Score classicScore() {
    const Plan plan = sample::classic();
    return sound::score(plan, compile(plan, {}), {}, sample::humming());
}

} // namespace

TEST_CASE("every onset of the classic massage stands at its sample") {
    Score all = classicScore();
    const auto frames = std::size_t(sinceBegin(all.end).count()) * framesPerMilli;
    for (const auto& kinds : std::vector<std::vector<Strike>>{{Strike::Clap},
                                                              {Strike::Tick},
                                                              {Strike::HeadsUp},
                                                              {Strike::Change},
                                                              {Strike::SwitchSides},
                                                              {Strike::End}}) {
        Score one;
        for (const Struck& struck : all.strikes)
            if (std::find(kinds.begin(), kinds.end(), struck.what) != kinds.end()) one.strikes.push_back(struck);
        const auto found = onsets(rendered(one, frames));
        INFO("strike " << int(kinds.front()));
        REQUIRE(found.size() == one.strikes.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            REQUIRE(found[i] == std::size_t(sinceBegin(one.strikes[i].at).count()) * framesPerMilli);
    }
}

TEST_CASE("a strike begins at its sample at every rate") {
    for (const Rate rate : {25, 75, 95, 100, 150}) {
        Score score;
        for (Position at{1'000ms}; at < Position{20s}; at += 1'337ms)
            score.strikes.push_back({at, Strike::Clap, 1});
        const auto found = onsets(rendered(score, 25 * second * 100 / std::size_t(rate), rate));
        REQUIRE(found.size() == score.strikes.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            CHECK(found[i] ==
                  std::size_t((sinceBegin(score.strikes[i].at).count() * framesPerMilli * 100 + rate - 1) / rate));
    }
}

TEST_CASE("25 minutes in blocks of whatever size, with new controls in between, are the same samples") {
    Control control{.score = std::make_shared<Score>(classicScore()), .running = true};
    const std::size_t frames = std::size_t(25) * 60 * second;
    Mixer whole;
    whole.adopt(control, Instant{});
    Mixer pieces;
    std::array<Control, 2> controls{control, control};
    std::mt19937 random{7};
    Samples expected;
    Samples actual;
    std::size_t done = 0;
    for (int turn = 0; done < frames; ++turn) {
        const auto count = std::uniform_int_distribution<std::size_t>(1, 9'000)(random);
        const Instant heard{Millis(done / framesPerMilli)};
        if (turn % 5 == 0) pieces.adopt(controls[std::size_t(turn / 5 % 2)], heard);
        pieces.steer(heard);
        expected.assign(count * 2, 0);
        actual.assign(count * 2, 0);
        whole.render(expected);
        pieces.render(actual);
        REQUIRE(expected == actual);
        done += count;
    }
    CHECK(whole.position() == Position{Millis(done / framesPerMilli)});
}

TEST_CASE("a device whose clock runs wrong is followed within 5 ms, without a jump") {
    Score score;
    for (Position at{500ms}; at < Position{25min}; at += 1s)
        score.strikes.push_back({at, Strike::Clap, 1});
    for (const double error : {0.998, 1.0005, 1.003}) {
        const Control control{.score = std::make_shared<Score>(score), .running = true};
        Mixer mixer;
        mixer.adopt(control, Instant{});
        Samples all;
        const auto timeOf = [&](std::size_t frame) { return double(frame) / framesPerMilli * error; };
        while (all.size() < std::size_t(25) * 60 * second) {
            mixer.steer(Instant{Millis(Millis::rep(timeOf(all.size())))});
            const Samples block = rendered(mixer, 1'920);
            all.insert(all.end(), block.begin(), block.end());
        }
        const auto found = onsets(all);
        REQUIRE(found.size() >= 1'490);
        for (std::size_t i = 0; i < found.size(); ++i)
            REQUIRE(std::abs(timeOf(found[i]) - double(500 + 1'000 * i)) < 5);
    }
}

TEST_CASE("while a device's clock settles the mix goes there at once, and strikes nothing twice and everything once") {
    Score score;
    for (Position at{500ms}; at < Position{10s}; at += 500ms)
        score.strikes.push_back({at, Strike::Clap, 1});
    for (const Millis wrong : {-40ms, -15ms, 15ms, 40ms}) {
        const Control control{.score = std::make_shared<Score>(score), .running = true};
        Mixer mixer;
        mixer.adopt(control, Instant{});
        Samples all = rendered(mixer, std::size_t(1'980) * framesPerMilli);
        mixer.steer(Instant{1'980ms + wrong}, false);
        CHECK(mixer.position() == Position{1'980ms + wrong});
        const Samples rest = rendered(mixer, second * 9 / 10);
        all.insert(all.end(), rest.begin(), rest.end());
        std::vector<std::size_t> expected;
        for (const Millis at : {500ms, 1'000ms, 1'500ms, std::max(1'980ms, 2'000ms - wrong), 2'500ms - wrong})
            expected.push_back(std::size_t(at.count()) * framesPerMilli);
        INFO("wrong by " << wrong.count() << " ms");
        CHECK(onsets(all) == expected);
    }
}

TEST_CASE("pauses, jumps, hushes, answers, volumes and rates do not click") {
    auto score = std::make_shared<Score>(classicScore());
    score->strikes.clear();
    score->paces.clear(); // the breath is noise: its steps would hide a click
    const auto answer = hum(900ms);
    const float voice = largestStep(test::framesOf(*answer));
    std::mt19937 random{11};
    std::array<Control, 2> controls;
    controls[0] = {.score = score, .running = true};
    Mixer mixer;
    mixer.adopt(controls[0], Instant{});
    std::size_t done = 0;
    float last = 0;
    for (std::size_t turn = 1; turn < 400; ++turn) {
        const Control& before = controls[(turn - 1) % 2];
        const Instant heard{Millis(done / framesPerMilli)};
        Control next = before;
        next.anchor = positionOf(before, heard);
        next.since = heard;
        switch (std::uniform_int_distribution<int>(0, 6)(random)) {
        case 0:
            next.running = !next.running;
            ++next.hushed;
            break;
        case 1:
            next.anchor = Position{Millis(std::uniform_int_distribution<int>(0, 1'300'000)(random))};
            ++next.hushed;
            break;
        case 2: next.rate = std::uniform_int_distribution<int>(5, 30)(random) * 5; break;
        case 3: next.answer = {turn, std::nullopt, answer}; break;
        case 4:
            next.volumes.voice = turn % 3 ? 1.0F : 0.2F;
            next.volumes.pace = turn % 2 ? 1.5F : 0.5F;
            break;
        case 5: next.volumes.muted = !next.volumes.muted; break;
        default: ++next.hushed;
        }
        controls[turn % 2] = next;
        mixer.adopt(controls[turn % 2], heard);
        const Samples block = rendered(mixer, std::uniform_int_distribution<std::size_t>(1, 60'000)(random));
        INFO("turn " << turn);
        // The voice's own movement, and as much again for one that fades under it.
        REQUIRE(largestStep(block, last) < 2.5F * voice);
        last = block.back();
        done += block.size();
    }
}

TEST_CASE("the swell fades in and out where a session stops, goes on or jumps") {
    auto score = std::make_shared<Score>();
    score->paces.push_back({Position{}, Position{60s}, 8s, 1, 1, 1});
    const Control standing{.score = score, .anchor = Position{4s}};
    const Control running{.score = score, .anchor = Position{4s}, .running = true};
    const Control jumped{.score = score, .anchor = Position{90s}, .since = Instant{1s}, .running = true, .hushed = 1};
    const Control paused{.score = score, .anchor = Position{5s}, .hushed = 1};
    constexpr std::size_t milli = framesPerMilli;
    for (const Control& after : {jumped, paused}) {
        Mixer mixer;
        mixer.adopt(standing, Instant{});
        CHECK(level(rendered(mixer, second)) == 0);
        mixer.adopt(running, Instant{});
        const double begins = level(rendered(mixer, 3 * milli));
        rendered(mixer, 500 * milli);
        const double sounds = level(rendered(mixer, 497 * milli));
        CHECK(sounds > 0.01);
        CHECK(begins < sounds / 4);
        mixer.adopt(after, Instant{1s});
        CHECK(level(rendered(mixer, 3 * milli)) > sounds / 4);
        rendered(mixer, 200 * milli);
        CHECK(level(rendered(mixer, second)) < sounds / 1'000);
    }
}

TEST_CASE("a pause is silent soon, whatever sounded") {
    auto score = std::make_shared<Score>(classicScore());
    const Control running{.score = score, .anchor = Position{60s}, .running = true};
    const Control paused{.score = score, .anchor = Position{64s}, .running = false, .hushed = 1};
    Mixer mixer;
    mixer.adopt(running, Instant{});
    CHECK(level(rendered(mixer, 4 * second)) > 1e-3);
    mixer.adopt(paused, Instant{4s});
    rendered(mixer, second / 2); // what was struck rings out
    CHECK(level(rendered(mixer, second)) < 1e-5);
    CHECK(mixer.position() == Position{64s});
}

TEST_CASE("a jump plays nothing of what was skipped, and what is due where it lands") {
    auto score = std::make_shared<Score>();
    for (Position at{0ms}; at < Position{60s}; at += 1s)
        score->strikes.push_back({at, Strike::Tick, 1});
    const Control start{.score = score, .running = true};
    const Control jumped{.score = score, .anchor = Position{30s}, .since = Instant{2'500ms}, .running = true};
    Mixer mixer;
    mixer.adopt(start, Instant{});
    CHECK(onsets(rendered(mixer, second * 5 / 2)).size() == 3);
    mixer.adopt(jumped, Instant{2'500ms});
    CHECK(onsets(rendered(mixer, second * 3 / 2)) == std::vector<std::size_t>{0, second});
}

TEST_CASE("every sample is finite and within full scale, however much sounds at once") {
    auto score = std::make_shared<Score>();
    for (Position at{0ms}; at < Position{5s}; at += 5ms)
        score->strikes.push_back({at, static_cast<Strike>(sinceBegin(at).count() / 5 % Millis::rep(strikeCount)), 3});
    score->paces.push_back({Position{}, Position{5s}, 500ms, 1, 0.5, 5});
    score->sentences.push_back(sentence(Position{100ms}, hum(4s)));
    const Control control{.score = score, .running = true, .volumes = {.pace = 9, .voice = 9}};
    Mixer mixer;
    mixer.adopt(control, Instant{});
    float largest = 0;
    for (const float sample : rendered(mixer, 6 * second)) {
        REQUIRE(std::isfinite(sample));
        largest = std::max(largest, std::abs(sample));
    }
    CHECK(largest > 0.8F);
    CHECK(largest < 1.0F);
}

TEST_CASE("tones step back while somebody speaks") {
    Score score;
    score.paces.push_back({Position{}, Position{60s}, 2s, 1, 1, 1});
    const auto levelAt = [&](const Score& played) {
        Samples samples = rendered(played, 8 * second);
        return level({samples.begin() + 4 * second, samples.end()});
    };
    const double alone = levelAt(score);
    auto silent = std::make_shared<Pcm>();
    silent->frames = 20 * second;
    score.sentences.push_back(sentence(Position{1s}, silent));
    CHECK(levelAt(score) < alone / 2);
    CHECK(levelAt(score) > alone / 5);
}

TEST_CASE("for the practitioner alone it sounds on the left") {
    const auto sides = [](bool alone) {
        const Control control{.score = std::make_shared<Score>(classicScore()),
                              .anchor = Position{60s},
                              .running = true,
                              .volumes = {.practitionerOnly = alone}};
        Mixer mixer;
        mixer.adopt(control, Instant{});
        Samples both(second * 2 * 10);
        mixer.render(both);
        float left = 0;
        float right = 0;
        for (std::size_t i = 0; i < both.size(); i += 2) {
            left = std::max(left, std::abs(both[i]));
            right = std::max(right, std::abs(both[i + 1]));
        }
        return std::pair{left, right};
    };
    CHECK(sides(true).first > 0.05F);
    CHECK(sides(true).second == 0);
    CHECK(std::abs(sides(false).first - sides(false).second) < 0.02F);
}

TEST_CASE("an answer is heard at once, and a sentence waits for it or is left out when it is too late") {
    const auto answer = hum(900ms);
    for (const Millis patience : {200ms, 2'000ms}) {
        auto score = std::make_shared<Score>();
        score->sentences = {sentence(Position{500ms}, hum(300ms), patience)};
        const Control control{
            .score = score, .running = true, .answer = {.number = 1, .tone = std::nullopt, .speech = answer}};
        const Control before{.score = score, .running = true};
        Mixer mixer;
        mixer.adopt(before, Instant{});
        mixer.adopt(control, Instant{});
        const auto samples = rendered(mixer, 2 * second);
        CHECK(level({samples.begin(), samples.begin() + second / 2}) > 0.02);
        const bool said = level({samples.begin() + second, samples.end()}) > 0.01;
        CHECK(said == (patience > 1s));
    }
}

TEST_CASE("a sentence goes on when the score is written anew around it, and is not said twice") {
    const auto words = hum(1s);
    const auto first = std::make_shared<Score>(Score{.sentences = {sentence(Position{100ms}, words)}});
    const auto moved = std::make_shared<Score>(Score{.sentences = {sentence(Position{700ms}, words)}});
    const Control one{.score = first, .running = true};
    const Control two{.score = moved, .running = true};
    Mixer plain;
    plain.adopt(one, Instant{});
    const auto expected = rendered(plain, 3 * second);
    Mixer mixer;
    mixer.adopt(one, Instant{});
    auto actual = rendered(mixer, second / 2);
    mixer.adopt(two, Instant{500ms});
    const auto rest = rendered(mixer, 3 * second - second / 2);
    actual.insert(actual.end(), rest.begin(), rest.end());
    CHECK(actual == expected);
}

TEST_CASE("nothing is allocated or freed while it renders, adopts and steers") {
    const auto score = std::make_shared<Score>(classicScore());
    const auto answer = hum(500ms);
    std::array<Control, 3> controls;
    controls[0] = {.score = score, .running = true};
    controls[1] = {.score = score, .anchor = Position{300s}, .running = true, .hushed = 1};
    controls[2] = {.score = score, .anchor = Position{300s}, .hushed = 2, .answer = {1, Tone::EaseOff, answer}};
    Mixer mixer;
    Samples both(9'600);
    watched = true;
    for (int turn = 0; turn < 600; ++turn) {
        const Instant heard{Millis(100 * turn)};
        if (turn % 100 == 0) mixer.adopt(controls[std::size_t(turn / 100 % 3)], heard);
        mixer.steer(heard);
        mixer.render(both);
    }
    watched = false;
    CHECK(allocations == 0);
}

TEST_CASE("the newest value crosses to the other thread, and the one before it stays readable") {
    Handover<std::vector<int>> handover;
    constexpr int last = 20'000;
    std::thread writer([&] {
        for (int value = 1; value <= last; ++value)
            handover.publish(std::vector<int>(16, value));
    });
    const std::vector<int>* before = nullptr;
    int seen = 0;
    bool whole = true;
    while (seen < last) {
        const std::vector<int>* now = handover.take();
        if (!now) continue;
        whole = whole && now->front() == now->back() && now->front() > seen;
        if (before) whole = whole && before->front() == seen && before->back() == seen;
        seen = now->front();
        before = now;
    }
    writer.join();
    CHECK(whole);
    CHECK(handover.take() == nullptr);
}
