#pragma once

#include "sound/speech.h"

#include <map>

namespace effleur::sound {

/// espeak-ng, the program: a hundred languages, a voice made by rule. Absent is fine.
class Espeak : public Engine {
public:
    /// `tempo` in words a minute; `pitch` 0..99. `program` is found on the path.
    explicit Espeak(int tempo = 150, int pitch = 50, QString program = QStringLiteral("espeak-ng"));

    QString id() const override;
    std::vector<Voice> voices(const QString& language) const override;
    Wave speak(const QString& text, const Voice& voice, std::stop_token stop) const override;
    QString manner() const override;

private:
    int m_tempo;
    int m_pitch;
    QString m_program;
    mutable std::map<QString, std::vector<Voice>> m_voices; ///< by language, as they were asked for
};

} // namespace effleur::sound
