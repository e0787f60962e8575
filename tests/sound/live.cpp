// Plays ticks through the live output and records what a sound server makes of them: how far from their time are they
// heard? Run by tools/live, which brings a server of its own.
//   live SECONDS [RATE [JUMPS]]     RATE in per cent; JUMPS: a pause or a jump every seven seconds

#include "sound/live_output.h"

#include <QCoreApplication>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <map>
#include <pulse/error.h>
#include <pulse/simple.h>
#include <thread>
#include <vector>

using namespace effleur;
using session::Millis;
using session::Position;

namespace {

constexpr Millis between{700};  ///< ticks
constexpr double onset = 0.004; ///< loud enough to be a tick's first millisecond
constexpr int quiet = sound::sampleRate / 5;

double seconds() {
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

session::Instant now() {
    return session::Instant{Millis{static_cast<Millis::rep>(seconds() * 1e3)}};
}

/// Records the null sink; knows when each sample was at the sink.
class Recorder {
public:
    Recorder()
        : m_thread([this] { run(); }) {}
    ~Recorder() { stop(); }
    void stop() {
        m_stop = true;
        if (m_thread.joinable()) m_thread.join();
    }
    /// Session time of every onset.
    std::vector<double> onsets() const {
        std::vector<double> found;
        int still = quiet;
        for (std::size_t at = 0; at < m_samples.size(); ++at) {
            if (std::abs(m_samples[at]) < onset) {
                ++still;
                continue;
            }
            if (still >= quiet) found.push_back(m_begin + double(at) / sound::sampleRate);
            still = 0;
        }
        return found;
    }

private:
    void run() {
        const pa_sample_spec spec{PA_SAMPLE_FLOAT32LE, sound::sampleRate, 1};
        const pa_buffer_attr small{UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX, 480 * sizeof(float)};
        int error = 0;
        pa_simple* from = pa_simple_new(nullptr, "recorder", PA_STREAM_RECORD, "nul.monitor", "recorder", &spec,
                                        nullptr, &small, &error);
        if (!from) {
            std::fprintf(stderr, "nothing records: %s\n", pa_strerror(error));
            return;
        }
        std::vector<float> block(480);
        std::vector<double> begins;
        while (!m_stop && pa_simple_read(from, block.data(), block.size() * sizeof(float), &error) >= 0) {
            const double late = double(pa_simple_get_latency(from, &error)) / 1e6;
            m_samples.insert(m_samples.end(), block.begin(), block.end());
            begins.push_back(seconds() - late - double(m_samples.size()) / sound::sampleRate);
        }
        pa_simple_free(from);
        // Each reading is late by chance, none is early: the early ones are right.
        std::sort(begins.begin(), begins.end());
        m_begin = begins.empty() ? 0 : begins[begins.size() / 10];
        if (!begins.empty())
            std::printf("recorder: %.1f ms between its 10th and its 90th reading\n",
                        1e3 * (begins[begins.size() * 9 / 10] - begins[begins.size() / 10]));
    }

    std::atomic<bool> m_stop{false};
    std::vector<float> m_samples;
    double m_begin = 0;
    std::thread m_thread;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const int length = argc > 1 ? std::atoi(argv[1]) : 30;
    const int rate = argc > 2 ? std::atoi(argv[2]) : session::normalRate;
    const bool jumps = argc > 3;
    Recorder recorder;
    std::this_thread::sleep_for(std::chrono::seconds(3));

    auto score = std::make_shared<sound::Score>();
    for (Position at{Millis{1'000}}; at < Position{Millis{length * 4'000}}; at += between)
        score->strikes.push_back({at, sound::Strike::Tick, 1});
    score->end = Position{Millis{length * 4'000}};

    sound::LiveOutput output(now);
    QObject::connect(&output, &sound::LiveOutput::muteChanged, [&] { std::printf("mute: %d\n", output.isMute()); });
    sound::Control control;
    control.score = score;
    control.since = now();
    control.rate = rate;
    control.running = true;
    // What held when: the schedule follows from it.
    std::map<session::Instant, sound::Control> told;
    const auto tell = [&] {
        told[now()] = control;
        output.play(control);
    };
    tell();
    QTimer leap;
    int leaps = 0;
    QObject::connect(&leap, &QTimer::timeout, [&] {
        const session::Instant at = now();
        control.anchor = positionOf(control, at) + (control.running && leaps % 2 ? Millis{10'300} : Millis{0});
        control.since = at;
        control.hushed += 1;
        if (leaps % 2 == 0) control.running = !control.running;
        ++leaps;
        tell();
        if (!control.running)
            QTimer::singleShot(1'500, [&] {
                control.since = now();
                control.running = true;
                ++leaps;
                tell();
            });
    });
    if (jumps) leap.start(7'000);
    QTimer::singleShot(length * 1'000, &application, &QCoreApplication::quit);
    QCoreApplication::exec();
    const double end = seconds();
    control.running = false;
    output.play(control);
    std::this_thread::sleep_for(std::chrono::seconds(1));
    recorder.stop();

    std::vector<double> due;
    for (auto part = told.begin(); part != told.end(); ++part) {
        if (!part->second.running) continue;
        const auto next = std::next(part);
        const double until = next == told.end() ? end : double(next->first.time_since_epoch().count()) / 1e3;
        for (const sound::Struck& tick : score->strikes) {
            const double at = double(part->second.since.time_since_epoch().count()) / 1e3 +
                              double((tick.at - part->second.anchor).count()) / 10.0 / rate;
            if (at >= double(part->first.time_since_epoch().count()) / 1e3 && at < until) due.push_back(at);
        }
    }
    std::vector<double> errors;
    int missing = 0;
    const std::vector<double> heard = recorder.onsets();
    for (const double at : due) {
        const auto nearest = std::min_element(heard.begin(), heard.end(),
                                              [at](double a, double b) { return std::abs(a - at) < std::abs(b - at); });
        if (nearest == heard.end() || std::abs(*nearest - at) > 0.25) {
            std::printf("missing: the tick %.3f s before the end\n", end - at);
            ++missing;
            continue;
        }
        errors.push_back(1e3 * (*nearest - at));
    }
    std::printf("%zu ticks due, %zu heard, %d missing\n", due.size(), heard.size(), missing);
    if (errors.empty()) return 1;
    std::printf("as they came (ms late):");
    for (std::size_t at = 0; at < errors.size(); ++at)
        std::printf(" %.1f", errors[at]);
    std::transform(errors.begin(), errors.end(), errors.begin(), [](double error) { return error; });
    std::sort(errors.begin(), errors.end());
    std::printf("\nmedian %.1f ms, earliest %.1f ms, latest %.1f ms\n", errors[errors.size() / 2], errors.front(),
                errors.back());
    return 0;
}
