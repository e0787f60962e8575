#pragma once

#include "sound/guide.h"
#include "sound/reader.h"
#include "window/kit/ports.h"

#include <QMutex>

namespace effleur::app {

/// The audio guide as the window makes it: with the voice, and as talkative, as a session is heard.
class GuideWriter : public window::kit::AudioWriter {
public:
    /// `folder` as the SpeechBank's.
    explicit GuideWriter(QString folder)
        : m_folder(std::move(folder)) {}

    /// How the next one sounds; the choice of voice without its language.
    void set(sound::Verbosity level, const sound::VoiceChoice& choice);
    QString write(const session::Plan& plan, const QString& language, const std::filesystem::path& file,
                  const std::function<bool(double)>& progress) override;

private:
    const QString m_folder;
    QMutex m_mutex; ///< of what follows
    sound::Verbosity m_level = sound::Verbosity::Full;
    sound::VoiceChoice m_choice;
};

} // namespace effleur::app
