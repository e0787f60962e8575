#include "sound/own_program.h"

#include "sound/process.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace effleur::sound {

namespace {

constexpr qint64 largestFile = 32LL * 1024 * 1024;

} // namespace

OwnProgram::OwnProgram(const QString& command, std::chrono::milliseconds limit)
    : m_command(QProcess::splitCommand(command))
    , m_limit(limit) {}

QString OwnProgram::id() const {
    return QStringLiteral("own");
}

std::vector<Voice> OwnProgram::voices(const QString& language) const {
    if (m_command.isEmpty() || QStandardPaths::findExecutable(m_command.first()).isEmpty()) return {};
    return {Voice{id(), m_command.first().section(QLatin1Char('/'), -1), language}};
}

Wave OwnProgram::speak(const QString& text, const Voice& voice, std::stop_token stop) const {
    const QTemporaryDir folder;
    if (!folder.isValid()) return {};
    const QString out = folder.filePath(QStringLiteral("speech.wav"));
    bool toldText = false;
    bool writesFile = false;
    QStringList command;
    for (QString part : m_command) {
        writesFile |= part.contains(QLatin1String("{out}"));
        toldText |= part.contains(QLatin1String("{text}"));
        // The sentence last: it may hold braces of its own.
        part.replace(QLatin1String("{out}"), out).replace(QLatin1String("{language}"), voice.language);
        command << part.replace(QLatin1String("{text}"), text);
    }
    const QByteArray input = toldText ? QByteArray() : text.toUtf8() + '\n';
    const auto written = runProgram(command, input, {.limit = m_limit, .stop = std::move(stop)});
    if (!written || !writesFile) return written ? readWave(*written) : Wave{};
    QFile file(out);
    return file.open(QIODevice::ReadOnly) && !file.isSequential() ? readWave(file.read(largestFile)) : Wave{};
}

QString OwnProgram::manner() const {
    return m_command.join(QLatin1Char('\n'));
}

} // namespace effleur::sound
