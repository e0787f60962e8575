#pragma once

#include "sound/speech.h"

namespace effleur::sound {

/// The engines of Qt TextToSpeech that can synthesise. Built where Qt is 6.6 or newer and has the module.
class QtSpeech : public Engine {
public:
    QString id() const override;
    std::vector<Voice> voices(const QString& language) const override;
    Wave speak(const QString& text, const Voice& voice, std::stop_token stop) const override;
    QString manner() const override;
};

} // namespace effleur::sound
