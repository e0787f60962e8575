#pragma once

#include "sound/speech.h"

namespace effleur::sound {

/// flite: American English, recorded speech, permissive licence. Its library is loaded when a sentence is first spoken
/// (linking it would cost every start 7 ms); absent is fine.
class Flite : public Engine {
public:
    /// `stretch` = how much slower than the voice was recorded; `pitch` in Hz, 0 = the voice's own.
    explicit Flite(double stretch = 1.0, double pitch = 0);

    QString id() const override;
    std::vector<Voice> voices(const QString& language) const override;
    Wave speak(const QString& text, const Voice& voice, std::stop_token stop) const override;
    QString manner() const override;

private:
    double m_stretch;
    double m_pitch;
};

} // namespace effleur::sound
