#include "sound/speech_cache.h"

#include "files/files.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace effleur::sound {

namespace {

// A file: the mark, the rate, the samples (16 bits each, all little-endian), and the digest of all that.
constexpr const char* mark = "Effleur speech 1";
constexpr qsizetype markBytes = 16;
constexpr qsizetype headBytes = markBytes + 4;
constexpr qsizetype digestBytes = 20;
constexpr qint64 largest = headBytes + qint64{192'000} * 2 * longestSpeech + digestBytes;
constexpr const char* pattern = "*.speech";
constexpr float full = 32'767;

QByteArray digest(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

QByteArray packed(const Wave& wave) {
    QByteArray bytes(headBytes + static_cast<qsizetype>(wave.samples.size()) * 2, Qt::Uninitialized);
    std::copy_n(mark, markBytes, bytes.data());
    qToLittleEndian(static_cast<quint32>(wave.rate), bytes.data() + markBytes);
    char* to = bytes.data() + headBytes;
    for (const float sample : wave.samples) {
        qToLittleEndian(static_cast<qint16>(std::lround(std::clamp(sample, -1.0F, 1.0F) * full)), to);
        to += 2;
    }
    return bytes + digest(bytes);
}

Wave unpacked(const QByteArray& file) {
    const qsizetype end = file.size() - digestBytes;
    if (end <= headBytes || (end - headBytes) % 2 != 0 || !file.startsWith(mark)) return {};
    const QByteArray bytes = file.left(end);
    if (digest(bytes) != file.right(digestBytes)) return {};
    Wave wave{static_cast<int>(qFromLittleEndian<quint32>(bytes.constData() + markBytes)), {}};
    wave.samples.reserve(static_cast<std::size_t>((end - headBytes) / 2));
    for (const char* at = bytes.constData() + headBytes; at != bytes.constData() + end; at += 2)
        wave.samples.push_back(float(qFromLittleEndian<qint16>(at)) / full);
    return wave;
}

} // namespace

SpeechCache::SpeechCache(QString folder, qint64 most)
    : m_folder(std::move(folder))
    , m_most(most) {
    const auto kept = QDir(m_folder).entryInfoList({QString::fromLatin1(pattern)}, QDir::Files);
    for (const QFileInfo& file : kept)
        m_size += file.size();
    makeRoom();
}

Wave SpeechCache::find(const QByteArray& key) const {
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadOnly) || file.isSequential() || file.size() > largest) return {};
    Wave wave = unpacked(file.readAll());
    if (wave.samples.empty()) return {};
    file.close();
    // It was used: it goes last.
    if (file.open(QIODevice::ReadWrite)) file.setFileTime(QDateTime::currentDateTime(), QFile::FileModificationTime);
    return wave;
}

void SpeechCache::keep(const QByteArray& key, const Wave& wave) {
    if (wave.samples.empty() || m_folder.isEmpty() || !QDir().mkpath(m_folder)) return;
    const QByteArray bytes = packed(wave);
    if (files::store(QFile::encodeName(pathOf(key)).toStdString(), {bytes.constData(), std::size_t(bytes.size())}))
        return;
    m_size += bytes.size();
    makeRoom();
}

QByteArray SpeechCache::keyOf(const QString& sentence, const Voice& voice, const QString& manner) {
    const QStringList parts{voice.id, voice.language, manner, spoken(sentence, voice.language)};
    return QCryptographicHash::hash(parts.join(QChar(QChar::Null)).toUtf8(), QCryptographicHash::Sha256).toHex();
}

QString SpeechCache::pathOf(const QByteArray& key) const {
    return m_folder + QLatin1Char('/') + QString::fromLatin1(key) + QStringLiteral(".speech");
}

/// Once it is full, a quarter is emptied, so that it is not looked through at every sentence.
void SpeechCache::makeRoom() {
    if (m_size <= m_most) return;
    QFileInfoList kept =
        QDir(m_folder).entryInfoList({QString::fromLatin1(pattern)}, QDir::Files, QDir::Time | QDir::Reversed);
    m_size = 0;
    for (const QFileInfo& file : kept)
        m_size += file.size();
    for (const QFileInfo& file : kept) {
        if (m_size <= m_most * 3 / 4) return;
        if (QFile::remove(file.filePath())) m_size -= file.size();
    }
}

} // namespace effleur::sound
