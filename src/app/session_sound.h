#pragma once

#include "presentation/ports.h"
#include "presentation/session_model.h"
#include "presentation/settings.h"
#include "sound/accompaniment.h"

#include <QObject>
#include <QPointer>

namespace effleur::app {

/// The window's session, followed by what sounds. Everything that the session asks for is handed on as well.
class SessionSound : public QObject, public presentation::EffectSink {
    Q_OBJECT

public:
    /// `clock`, `bank` and `next` outlive it; `next` may be null. `output` plays what it is given.
    SessionSound(const presentation::Clock& clock, sound::SpeechBank& bank, sound::Accompaniment::Output output,
                 presentation::EffectSink* next);

    /// The session that is open, and the language that is spoken ("en").
    void follow(const presentation::SessionModel& session, const QString& language);
    void set(const presentation::SoundSettings& settings);
    /// Says it at once, over everything.
    void say(sound::SharedPcm speech) { m_accompaniment.say(std::move(speech)); }
    void perform(const session::Effect& effect) override;

signals:
    void ownWordsUnread(); ///< see Accompaniment

private:
    sound::Accompaniment m_accompaniment;
    presentation::EffectSink* m_next;
    QPointer<const presentation::SessionModel> m_session;
    presentation::SoundSettings m_settings;
    QString m_language = QStringLiteral("en");
};

/// As the room of the sound understands them.
sound::Choices choicesOf(const presentation::SoundSettings& settings, const QString& language);

} // namespace effleur::app
