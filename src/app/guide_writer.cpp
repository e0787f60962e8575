#include "app/guide_writer.h"

#include "phrases/causes.h"
#include "session/timeline.h"

#include <QMutexLocker>

namespace effleur::app {

namespace {

constexpr double spokenShare = 0.5; ///< of the whole work, where nothing is in the cache yet

} // namespace

void GuideWriter::set(sound::Verbosity level, const sound::VoiceChoice& choice) {
    const QMutexLocker lock(&m_mutex);
    m_level = level;
    m_choice = choice;
}

QString GuideWriter::write(const session::Plan& plan, const QString& language, const std::filesystem::path& file,
                           const std::function<bool(double)>& progress) {
    QMutexLocker lock(&m_mutex);
    const sound::Verbosity level = m_level;
    const sound::VoiceChoice choice{language, m_choice.id, m_choice.ownCommand};
    lock.unlock();
    const auto timeline = session::compile(plan, {});
    const phrases::Phrasebook words(language, QString::fromStdString(plan.routine.language));
    sound::Reader reader(sound::Voices::installed(choice.ownCommand), choice, m_folder);
    const auto prompts = sound::promptsOf(timeline, {.level = level, .alone = true});
    for (std::size_t made = 0; made < prompts.size(); ++made) {
        if (!progress(spokenShare * double(made) / double(prompts.size()))) return {};
        reader.speak(words.spoken(prompts[made]));
    }
    const auto speech = [&](const session::Prompt& prompt) { return reader.speak(words.spoken(prompt)); };
    const auto guide = sound::guideOf(plan, timeline, level, speech, words.language().toStdString());
    const auto problem =
        sound::writeGuide(file, guide, [&](double share) { return progress(spokenShare + (1 - spokenShare) * share); });
    return problem ? phrases::causeOf(*problem, words) : QString();
}

} // namespace effleur::app
