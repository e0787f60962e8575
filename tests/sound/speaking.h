#pragma once

#include "sound/speech.h"
#include "support/catch.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <atomic>
#include <cmath>
#include <map>
#include <memory>
#include <numbers>

namespace effleur::test {

/// A sine between two silences.
inline sound::Wave toneWave(int rate, double hertz, double silence, double sounding, float level = 0.3F) {
    sound::Wave wave{rate, std::vector<float>(static_cast<std::size_t>(silence * rate), 0.0F)};
    for (int at = 0; at < int(sounding * rate); ++at)
        wave.samples.push_back(level * float(std::sin(2 * std::numbers::pi * hertz * at / rate)));
    wave.samples.insert(wave.samples.end(), static_cast<std::size_t>(silence * rate), 0.0F);
    return wave;
}

/// As a WAV file of 16 bits; `channels` times the same.
inline QByteArray wavOf(const sound::Wave& wave, int channels = 1) {
    QByteArray file("RIFF....WAVEfmt ", 16);
    const auto put = [&file](auto number) {
        char bytes[sizeof number];
        qToLittleEndian(number, bytes);
        file.append(bytes, sizeof number);
    };
    const auto length = static_cast<quint32>(wave.samples.size()) * 2U * static_cast<quint32>(channels);
    put(quint32{16});
    put(quint16{1});
    put(static_cast<quint16>(channels));
    put(static_cast<quint32>(wave.rate));
    put(static_cast<quint32>(wave.rate * 2 * channels));
    put(static_cast<quint16>(2 * channels));
    put(quint16{16});
    file += "data";
    put(length);
    for (const float sample : wave.samples)
        for (int channel = 0; channel < channels; ++channel)
            put(static_cast<qint16>(std::lround(sample * 32'767)));
    qToLittleEndian(static_cast<quint32>(file.size() - 8), file.data() + 4);
    return file;
}

/// A folder with programs in it, written as shell scripts.
class Programs {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        return path(name);
    }
    QString script(const QString& name, const QByteArray& lines) const {
        const QString file = write(name, "#!/bin/sh\n" + lines);
        REQUIRE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        return file;
    }

private:
    QTemporaryDir m_folder;
};

/// An engine that beeps for as long as the sentence is, counts, and is mute on demand.
class Beeper : public sound::Engine {
public:
    struct Log {
        std::atomic<int> spoken{0};
        std::atomic<bool> mute{false};
    };
    Beeper(QString name, QString language, Log& log)
        : m_name(std::move(name))
        , m_language(std::move(language))
        , m_log(log) {}

    QString id() const override { return m_name; }
    std::vector<sound::Voice> voices(const QString& language) const override {
        if (!m_language.isEmpty() && language != m_language) return {};
        return {{m_name + ":low", m_name + " low", language}, {m_name + ":high", m_name + " high", language}};
    }
    sound::Wave speak(const QString& text, const sound::Voice& voice, std::stop_token) const override {
        ++m_log.spoken;
        if (m_log.mute) return {};
        return toneWave(16'000, voice.id.endsWith("high") ? 880 : 440, 0.1, 0.05 * double(text.size()));
    }
    QString manner() const override { return QStringLiteral("1"); }

private:
    QString m_name;
    QString m_language;
    Log& m_log;
};

} // namespace effleur::test
