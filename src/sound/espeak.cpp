#include "sound/espeak.h"

#include "sound/process.h"

#include <algorithm>

namespace effleur::sound {

namespace {

using namespace std::chrono_literals;

/// The fields of "Pty Language Age/Gender VoiceName File Other Languages".
enum VoiceColumn : std::uint8_t { Priority, Language, Gender, Name, File };

QString shown(const QString& name) {
    return QStringLiteral("espeak-ng %1").arg(QString(name).replace(QLatin1Char('_'), QLatin1Char(' ')));
}

} // namespace

Espeak::Espeak(int tempo, int pitch, QString program)
    : m_tempo(tempo)
    , m_pitch(pitch)
    , m_program(std::move(program)) {}

QString Espeak::id() const {
    return QStringLiteral("espeak-ng");
}

std::vector<Voice> Espeak::voices(const QString& language) const {
    if (const auto known = m_voices.find(language); known != m_voices.end()) return known->second;
    std::vector<Voice>& found = m_voices[language];
    const auto listed = runProgram({m_program, QStringLiteral("--voices=%1").arg(language)}, {}, {.limit = 5s});
    if (!listed) return found;
    const QStringList lines = QString::fromUtf8(*listed).split(QLatin1Char('\n'));
    for (const QString& line : lines.mid(1)) {
        const QStringList fields = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        // Voices of mbrola (mb/) want a program of their own; variants (!v/) change another voice.
        if (fields.size() <= File || fields[File].startsWith(QLatin1String("mb/")) || fields[File].startsWith('!'))
            continue;
        const Voice voice{QStringLiteral("espeak-ng:") + fields[Language], shown(fields[Name]), language};
        if (std::ranges::find(found, voice.id, &Voice::id) == found.end()) found.push_back(voice);
    }
    return found;
}

Wave Espeak::speak(const QString& text, const Voice& voice, std::stop_token stop) const {
    const QStringList command{m_program,
                              QStringLiteral("--stdin"),
                              QStringLiteral("--stdout"),
                              QStringLiteral("-b"),
                              QStringLiteral("1"), // the text is UTF-8
                              QStringLiteral("-v"),
                              voice.id.section(QLatin1Char(':'), 1),
                              QStringLiteral("-s"),
                              QString::number(m_tempo),
                              QStringLiteral("-p"),
                              QString::number(m_pitch)};
    const auto said = runProgram(command, text.toUtf8(), {.limit = 10s, .stop = std::move(stop)});
    return said ? readWave(*said) : Wave{};
}

QString Espeak::manner() const {
    return QStringLiteral("%1 %2").arg(QString::number(m_tempo), QString::number(m_pitch));
}

} // namespace effleur::sound
