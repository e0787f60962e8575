#pragma once

#include "sound/speech.h"

#include <QStringList>
#include <chrono>

namespace effleur::sound {

/// A program of the person's own, e.g. a neural voice, as a command line without a shell:
/// "piper --model /path/de.onnx --output_file {out}". `{text}` stands for the sentence, which otherwise is written to
/// its standard input; `{out}` for a WAV file, which otherwise is read from its standard output; `{language}` for "de".
class OwnProgram : public Engine {
public:
    explicit OwnProgram(const QString& command, std::chrono::milliseconds limit = std::chrono::seconds(20));

    QString id() const override;
    /// One for every language, where the program is found.
    std::vector<Voice> voices(const QString& language) const override;
    Wave speak(const QString& text, const Voice& voice, std::stop_token stop) const override;
    QString manner() const override;

private:
    QStringList m_command;
    std::chrono::milliseconds m_limit;
};

} // namespace effleur::sound
