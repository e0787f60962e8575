#pragma once

#include "app/guide_writer.h"
#include "app/session_sound.h"
#include "sound/live_output.h"
#include "window/shell/app_model.h"

#include <QTimer>

namespace effleur::app {

/// Ears for the window: speech made ahead, the mixer, the loudspeaker.
struct Sound {
    /// `clock` outlives it; `speech` is the cache's folder. What is not `heard` is not played.
    Sound(const session::Clock& clock, const QString& speech, bool heard);

    sound::SpeechBank bank;
    GuideWriter guides;
    sound::LiveOutput output;
    SessionSound session;
};

/// Makes the sound follow what is open and what is chosen, tells the settings which voices and outputs there are, and
/// says once what is missing.
class SoundWiring : public QObject {
    Q_OBJECT

public:
    /// `sound` and `model` outlive it.
    SoundWiring(Sound& sound, window::shell::AppModel& model);

private:
    void follow();
    void choose();
    void refresh();
    void showVoices(const std::vector<sound::Voice>& voices);
    void showDevices(const QList<sound::Device>& devices);
    void tryOut(const QString& words);
    void complain();
    QString language() const { return m_model.settings()->spoken(); }
    const record::SoundSettings& chosen() const { return m_model.sound()->value(); }

    Sound& m_sound;
    window::shell::AppModel& m_model;
    QTimer m_aloud;      ///< until the sentences are said that are read aloud
    bool m_asks = false; ///< a sentence was asked for and not stopped since
    bool m_toldVoice = false;
    bool m_toldOutput = false;
};

} // namespace effleur::app
