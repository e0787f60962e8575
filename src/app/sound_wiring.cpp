#include "app/sound_wiring.h"

#include "window/settings/sound_model.h"

#include <utility>

namespace effleur::app {

using sound::LiveOutput;
using sound::SpeechBank;
using window::settings::NamedChoice;
using window::settings::SoundModel;
using window::shell::AppModel;

Sound::Sound(const session::Clock& clock, const QString& speech, bool heard)
    : bank(speech)
    , guides(speech)
    , output([&clock] { return clock.now(); })
    , session(clock, bank, [this, heard](const sound::Control& control) {
        if (heard) output.play(control);
    }) {}

SoundWiring::SoundWiring(Sound& sound, AppModel& model)
    : m_sound(sound)
    , m_model(model) {
    const SoundModel* choices = model.sound();
    choose();
    connect(choices, &SoundModel::changed, this, &SoundWiring::choose);
    connect(&model, &AppModel::languageChanged, this, &SoundWiring::choose);
    connect(&model, &AppModel::opened, this, &SoundWiring::follow);
    connect(&model, &AppModel::languageChanged, this, &SoundWiring::follow);
    connect(choices, &SoundModel::refreshAsked, this, &SoundWiring::refresh);
    connect(choices, &SoundModel::hearAsked, this, &SoundWiring::tryOut);
    connect(choices, &SoundModel::hushAsked, this, [this] {
        m_aloud.stop();
        m_asks = false;
        m_sound.session.hush();
    });
    m_aloud.setSingleShot(true);
    connect(&m_aloud, &QTimer::timeout, model.sound(), &SoundModel::endAloud);
    connect(&m_sound.bank, &SpeechBank::voicesFound, this,
            [this](const QString&, const std::vector<sound::Voice>& voices) { showVoices(voices); });
    connect(&m_sound.output, &LiveOutput::devicesFound, this, &SoundWiring::showDevices);
    complain();
}

void SoundWiring::follow() {
    if (m_model.session()) m_sound.session.follow(*m_model.session(), language());
}

void SoundWiring::choose() {
    m_sound.session.set(chosen());
    const sound::Choices choices = choicesOf(chosen(), language());
    m_sound.guides.set(choices.level, {.id = choices.voice, .ownCommand = choices.ownCommand});
    m_sound.output.setDevice(chosen().device.toUtf8());
    m_sound.output.setOffset(session::Millis(chosen().offset));
}

void SoundWiring::refresh() {
    m_sound.bank.lookForVoices(language(), chosen().ownVoice);
    m_sound.output.lookForDevices();
}

void SoundWiring::showVoices(const std::vector<sound::Voice>& voices) {
    std::vector<NamedChoice> found;
    found.reserve(voices.size());
    for (const sound::Voice& voice : voices)
        found.push_back({voice.id, voice.name});
    m_model.sound()->setVoices(found);
}

void SoundWiring::showDevices(const QList<sound::Device>& devices) {
    std::vector<NamedChoice> found;
    for (const sound::Device& device : devices)
        found.push_back({QString::fromUtf8(device.id), device.name});
    m_model.sound()->setDevices(found);
}

void SoundWiring::tryOut(const QString& words) {
    m_aloud.stop();
    m_asks = true;
    m_sound.bank.tryOut(
        words, {.language = language(), .id = chosen().voices.value(language()), .ownCommand = chosen().ownVoice});
}

void SoundWiring::complain() {
    connect(&m_sound.bank, &SpeechBank::tried, this, [this](const sound::SharedPcm& speech) {
        if (!std::exchange(m_asks, false)) return; // stopped before it was made
        if (!speech) {
            m_model.sound()->endAloud();
            return m_model.say(tr("This voice said nothing."));
        }
        m_sound.session.say(speech);
        if (m_model.sound()->aloud()) m_aloud.start(static_cast<int>(speech->length().count()) + 500);
    });
    connect(&m_sound.bank, &SpeechBank::voiceChosen, this, [this](const sound::Voice& voice) {
        if (!voice.id.isEmpty() || std::exchange(m_toldVoice, true)) return;
        m_model.say(tr("No voice is installed for this language, so tones guide alone."));
    });
    connect(&m_sound.session, &SessionSound::ownWordsUnread, this, [this] {
        m_model.say(tr("No voice speaks the language of this routine, so its own words are only shown."));
    });
    connect(&m_sound.bank, &SpeechBank::unsayableFound, this, [this](const QString& letters) {
        m_model.say(tr("The voice can't say \u201C%1\u201D, so it is only shown.").arg(letters));
    });
    connect(&m_sound.bank, &SpeechBank::ownProgramFailed, this,
            [this] { m_model.say(tr("Your own voice said nothing, so another one speaks.")); });
    connect(&m_sound.output, &LiveOutput::muteChanged, this, [this] {
        if (!m_sound.output.isMute() || std::exchange(m_toldOutput, true)) return;
        m_model.say(tr("No loudspeaker was found. The session goes on without sound."));
    });
}

} // namespace effleur::app
