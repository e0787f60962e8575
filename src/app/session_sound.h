#pragma once

#include "phrases/phrasebook.h"
#include "presentation/ports.h"
#include "presentation/session_model.h"
#include "presentation/settings.h"
#include "sound/mixer.h"
#include "sound/speech_bank.h"

#include <QObject>
#include <QPointer>

namespace effleur::app {

/// Turns the open session into what sounds: its score, where it stands, and answers to the person. Everything else that
/// the session asks for is handed on.
class SessionSound : public QObject, public presentation::EffectSink {
    Q_OBJECT

public:
    using Output = std::function<void(const sound::Control&)>;

    /// `clock`, `bank` and `next` outlive it; `next` may be null. `output` plays what it is given.
    SessionSound(const presentation::Clock& clock, sound::SpeechBank& bank, Output output,
                 presentation::EffectSink* next);

    /// The session that is open, and the language that is spoken ("en").
    void follow(const presentation::SessionModel& session, const QString& language);
    void set(const presentation::SoundSettings& settings);
    /// Says it at once, over everything.
    void say(sound::SharedPcm speech);
    void perform(const session::Effect& effect) override;

private:
    void speakAs();
    void want();
    void write();
    void hear();
    void publish();
    void retell();
    sound::Scoring scoring() const;

    const presentation::Clock& m_clock;
    sound::SpeechBank& m_bank;
    Output m_output;
    presentation::EffectSink* m_next;
    QPointer<const presentation::SessionModel> m_session;
    presentation::SoundSettings m_settings;
    QString m_language = QStringLiteral("en");
    phrases::Phrasebook m_words;
    session::Adjustments m_written; ///< what the score was written for
    sound::Control m_control;
    QString m_owed; ///< an answer that is not made yet, and until when it is worth saying
    session::Instant m_owedUntil;
};

} // namespace effleur::app
