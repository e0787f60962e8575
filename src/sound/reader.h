#pragma once

#include "sound/pcm.h"
#include "sound/speech_bank.h"
#include "sound/speech_cache.h"

#include <QHash>

namespace effleur::sound {

/// Speaks at once, in the thread that asks: for whoever can wait, as the one who writes a file. Keeps what it said.
class Reader {
public:
    /// `folder` as the SpeechBank's, may be empty. Blocks.
    Reader(Voices voices, const VoiceChoice& choice, const QString& folder);

    /// Whether anybody speaks the language.
    bool hasVoice() const { return m_voice.has_value(); }
    /// Ready to sound; null where it can't be spoken. Blocks.
    SharedPcm speak(const QString& sentence);

private:
    Voices m_voices;
    std::optional<Voice> m_voice;
    SpeechCache m_cache;
    QHash<QString, SharedPcm> m_spoken;
};

} // namespace effleur::sound
