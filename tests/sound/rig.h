#pragma once

#include "library/bodies.h"
#include "library/library.h"
#include "phrases/phrasebook.h"
#include "session/plan.h"
#include "sound/mixer.h"

#include <cmath>
#include <filesystem>
#include <map>

/// Everything shipped, a voice that needs no engine, and ways to look at samples.
namespace effleur::sample {

using namespace std::chrono_literals;

inline std::vector<std::filesystem::path> shippedRoutines() {
    std::vector<std::filesystem::path> files;
    for (const auto& each : std::filesystem::directory_iterator(std::filesystem::path(EFFLEUR_SOURCE_DIR) / "routines"))
        if (each.path().string().ends_with(".routine.json")) files.push_back(each.path());
    return files;
}

inline session::Plan planOf(const std::filesystem::path& file) {
    static const library::Bodies bodies(std::filesystem::path(EFFLEUR_SOURCE_DIR) / "resources/body");
    auto reading = library::readRoutine(file, bodies);
    return session::plan(std::move(reading.routine).value(), std::move(reading.map).value());
}

inline session::Plan classic() {
    return planOf(std::filesystem::path(EFFLEUR_SOURCE_DIR) / "routines/classic-back.routine.json");
}

/// How long a calm voice takes: about what flite and espeak-ng need at their chosen rates, or a little more.
inline session::Millis calmLength(const std::string& text) {
    return session::Millis(250 + 62 * session::Millis::rep(text.size()));
}

/// Hums every sentence for as long as a calm voice would take.
class Hummer {
public:
    explicit Hummer(const QString& language)
        : book(language) {}
    sound::SharedPcm operator()(const session::Prompt& prompt) {
        const std::string text = book.sentence(prompt).toStdString();
        if (text.empty()) return nullptr;
        sound::SharedPcm& pcm = m_hummed[text];
        if (!pcm) {
            // At the rate of a voice, so that it is converted as one.
            sound::Wave made{16'000, std::vector<float>(std::size_t(calmLength(text).count()) * 16)};
            for (std::size_t i = 0; i < made.samples.size(); ++i)
                made.samples[i] = 0.1F * std::sin(float(i % 80) * 0.0785398163F);
            pcm = std::make_shared<sound::Pcm>(sound::madeReady(made));
        }
        return pcm;
    }
    phrases::Phrasebook book;

private:
    std::map<std::string, sound::SharedPcm> m_hummed;
};

inline sound::Speech humming(const QString& language = QStringLiteral("en")) {
    return [hummer = std::make_shared<Hummer>(language)](const session::Prompt& prompt) { return (*hummer)(prompt); };
}

} // namespace effleur::sample
