#include "terminal/sounding.h"

namespace effleur::terminal {

Sounding::Sounding(const Surroundings& surroundings, Host& host)
    : m_bank(surroundings.speechCache, surroundings.voices)
    , m_output([&host] { return host.now(); })
    , m_accompaniment([&host] { return host.now(); }, m_bank,
                      [this](const sound::Control& control) { m_output.play(control); }) {
    QObject::connect(&m_output, &sound::LiveOutput::muteChanged, &m_accompaniment, [this, &host] {
        if (!m_output.isMute() || std::exchange(m_told, true)) return;
        host.complain(QStringLiteral("No loudspeaker was found. The session goes on without sound.\n"));
    });
    QObject::connect(&m_bank, &sound::SpeechBank::voiceChosen, &m_accompaniment, [&host](const sound::Voice& voice) {
        if (voice.id.isEmpty())
            host.complain(QStringLiteral("No voice is installed for this language, so tones guide alone.\n"));
    });
}

} // namespace effleur::terminal
