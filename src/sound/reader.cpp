#include "sound/reader.h"

namespace effleur::sound {

Reader::Reader(Voices voices, const VoiceChoice& choice, const QString& folder)
    : m_voices(std::move(voices))
    , m_voice(m_voices.choose(choice.language, choice.id))
    , m_cache(folder) {}

SharedPcm Reader::speak(const QString& sentence) {
    if (!m_voice || sentence.isEmpty()) return nullptr;
    if (const auto known = m_spoken.constFind(sentence); known != m_spoken.constEnd()) return *known;
    const auto key = SpeechCache::keyOf(sentence, *m_voice, m_voices.manner(*m_voice));
    Wave wave = m_cache.find(key);
    if (wave.samples.empty()) {
        wave = m_voices.speak(sentence, *m_voice);
        if (!wave.samples.empty()) m_cache.keep(key, wave);
    }
    Pcm made = ready(wave);
    SharedPcm speech = made.frames == 0 ? nullptr : std::make_shared<const Pcm>(std::move(made));
    m_spoken.insert(sentence, speech);
    return speech;
}

} // namespace effleur::sound
