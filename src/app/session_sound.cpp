#include "app/session_sound.h"

namespace effleur::app {

SessionSound::SessionSound(const session::Clock& clock, sound::SpeechBank& bank, sound::Accompaniment::Output output)
    : m_accompaniment([&clock] { return clock.now(); }, bank, std::move(output)) {
    connect(&m_accompaniment, &sound::Accompaniment::ownWordsUnread, this, &SessionSound::ownWordsUnread);
}

void SessionSound::follow(const window::play::SessionModel& session, const QString& language) {
    if (m_session) m_session->disconnect(this);
    m_session = &session;
    m_language = language;
    connect(&session, &window::play::SessionModel::moved, this, [this] { m_accompaniment.moved(); });
    connect(&session, &QObject::destroyed, this, [this] { m_accompaniment.leave(); });
    m_accompaniment.choose(choicesOf(m_settings, language));
    m_accompaniment.follow(session.player(), language);
}

void SessionSound::set(const record::SoundSettings& settings) {
    m_settings = settings;
    m_accompaniment.choose(choicesOf(settings, m_language));
}

sound::Choices choicesOf(const record::SoundSettings& settings, const QString& language) {
    return {.volumes = {.pace = float(settings.paceVolume) / 100,
                        .voice = float(settings.voiceVolume) / 100,
                        .muted = settings.muted,
                        .practitionerOnly = settings.leftOnly},
            .level = !settings.voice  ? sound::Verbosity::Tones
                     : settings.brief ? sound::Verbosity::Brief
                                      : sound::Verbosity::Full,
            .voice = settings.voices.value(language),
            .ownCommand = settings.ownVoice};
}

} // namespace effleur::app
