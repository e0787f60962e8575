#pragma once

#include "record/settings.h"
#include "session/host.h"
#include "sound/accompaniment.h"
#include "window/play/session_model.h"

#include <QObject>
#include <QPointer>

namespace effleur::app {

/// The window's session, followed by what sounds.
class SessionSound : public QObject, public session::EffectSink {
    Q_OBJECT

public:
    /// `clock` and `bank` outlive it. `output` plays what it is given.
    SessionSound(const session::Clock& clock, sound::SpeechBank& bank, sound::Accompaniment::Output output);

    using EffectSink::follow;
    /// The session that is open, and the language that is spoken ("en").
    void follow(const window::play::SessionModel& session, const QString& language);
    void set(const record::SoundSettings& settings);
    /// Says it at once, over everything.
    void say(sound::SharedPcm speech) { m_accompaniment.say(std::move(speech)); }
    void hush() { m_accompaniment.hush(); }
    void perform(const session::Effect& effect) override { m_accompaniment.perform(effect); }

signals:
    void ownWordsUnread(); ///< see Accompaniment

private:
    sound::Accompaniment m_accompaniment;
    QPointer<const window::play::SessionModel> m_session;
    record::SoundSettings m_settings;
    QString m_language = QStringLiteral("en");
};

/// As the room of the sound understands them.
sound::Choices choicesOf(const record::SoundSettings& settings, const QString& language);

} // namespace effleur::app
