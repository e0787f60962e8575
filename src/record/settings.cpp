#include "record/settings.h"

#include "files/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QTemporaryFile>
#include <QUrl>
#include <algorithm>
#include <array>

namespace effleur::record {

namespace {

/// A value's word in the file is its place in such a list.
using Names = std::initializer_list<const char*>;
constexpr int lockMillis = 1'000; ///< nobody writes for so long
constexpr Names lights{"desktop", "candle", "day", "high-contrast"};
constexpr Names skins{"porcelain", "sand", "honey", "bronze", "umber", "espresso"};

int placeOf(const QString& word, Names names) {
    const auto found = std::find(names.begin(), names.end(), word);
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

QString wordOf(int place, Names names) {
    return QLatin1String(names.begin()[place]);
}

std::optional<figure::Skin> skinOf(const QVariant& word) {
    const int place = placeOf(word.toString(), skins);
    return place < 0 ? std::nullopt : std::optional(static_cast<figure::Skin>(place));
}

QString wordOf(const std::optional<figure::Skin>& skin) {
    return skin ? wordOf(static_cast<int>(*skin), skins) : QString();
}

int between(const QVariant& value, int low, int high, int otherwise) {
    bool number = false;
    const int read = value.toInt(&number);
    return number ? std::clamp(read, low, high) : otherwise;
}

QString sounding(const char* key) {
    return QStringLiteral("sound/") + QLatin1String(key);
}

/// An output's name as a key, which must be no folder and not empty; and back.
QString keyOf(const QString& device) {
    return QLatin1Char('_') + QString::fromLatin1(QUrl::toPercentEncoding(device));
}
QString deviceOf(const QString& key) {
    return QUrl::fromPercentEncoding(key.mid(1).toLatin1());
}

SoundSettings readSound(const QSettings& stored) {
    const auto at = [&stored](const char* key) { return stored.value(sounding(key)); };
    SoundSettings read;
    read.voice = stored.value(sounding("voice"), read.voice).toBool();
    read.brief = at("brief").toBool();
    read.muted = at("muted").toBool();
    read.paceVolume = between(at("pace-volume"), 0, largestVolume, read.paceVolume);
    read.voiceVolume = between(at("voice-volume"), 0, largestVolume, read.voiceVolume);
    read.leftOnly = at("left-only").toBool();
    read.offset = between(at("offset"), -largestOffset, largestOffset, 0);
    read.device = at("device").toString();
    const QString offsets = sounding("offsets/");
    for (const QString& key : stored.allKeys())
        if (key.startsWith(offsets))
            read.offsets[deviceOf(key.mid(offsets.size()))] =
                between(stored.value(key), -largestOffset, largestOffset, 0);
    read.ownVoice = at("own-voice").toString();
    const QString prefix = QStringLiteral("voices/");
    for (const QString& key : stored.allKeys())
        if (key.startsWith(prefix)) read.voices[key.mid(prefix.size())] = stored.value(key).toString();
    return read;
}

/// The settings by their keys in the file.
using Stored = QMap<QString, QVariant>;

void storeSound(Stored& stored, const SoundSettings& sound) {
    const auto put = [&stored](const char* key, const QVariant& value) { stored[sounding(key)] = value; };
    put("voice", sound.voice);
    put("brief", sound.brief);
    put("muted", sound.muted);
    put("pace-volume", sound.paceVolume);
    put("voice-volume", sound.voiceVolume);
    put("left-only", sound.leftOnly);
    put("offset", sound.offset);
    put("device", sound.device);
    for (auto each = sound.offsets.cbegin(); each != sound.offsets.cend(); ++each)
        stored[sounding("offsets/") + keyOf(each.key())] = each.value();
    put("own-voice", sound.ownVoice);
    for (auto voice = sound.voices.cbegin(); voice != sound.voices.cend(); ++voice)
        stored[QStringLiteral("voices/") + voice.key()] = voice.value();
}

Stored stored(const Settings& settings) {
    Stored stored;
    const auto put = [&stored](const char* key, const QVariant& value) { stored[QLatin1String(key)] = value; };
    put("language", settings.language);
    put("light", wordOf(static_cast<int>(settings.light), lights));
    put("desktop-light", wordOf(static_cast<int>(settings.desktopLight), lights));
    put("receiver", wordOf(settings.receiver));
    put("giver", wordOf(settings.giver));
    put("count-in", settings.countIn);
    put("text-percent", settings.textPercent);
    put("reduced-motion", settings.reducedMotion);
    put("quarter-turns", settings.quarterTurns);
    put("mirrored", settings.mirrored);
    put("from-giver", settings.fromGiver);
    put("class-screen", settings.classScreen);
    put("class-light", wordOf(static_cast<int>(settings.classLight), lights));
    put("notes-size", settings.notesSize);
    storeSound(stored, settings.sound);
    for (auto key = settings.keys.cbegin(); key != settings.keys.cend(); ++key)
        stored[QStringLiteral("keys/") + key.key()] = key.value();
    return stored;
}

/// A file's bytes, none where there is no file; nothing where it can't be read to its end.
std::optional<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.exists()) return QByteArray();
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    QByteArray bytes = file.readAll();
    return file.error() == QFile::NoError ? std::optional(std::move(bytes)) : std::nullopt;
}

/// How many keys a file has: one a line.
qsizetype keysIn(const QByteArray& bytes) {
    const auto lines = bytes.split('\n');
    return std::count_if(lines.begin(), lines.end(), [](const QByteArray& line) {
        return line.contains('=') && !line.startsWith(';') && !line.startsWith('#');
    });
}

/// The file's text with what has changed; nothing where it can't be made. QSettings neither tells of a full disk nor of
/// a file that it could not read, so it works on a copy, and what comes of it is looked at.
std::optional<QByteArray> merged(const QByteArray& text, const Stored& old, const Stored& now) {
    QTemporaryFile copy;
    if (!copy.open() || copy.write(text) != text.size()) return std::nullopt;
    copy.close();
    QSettings ini(copy.fileName(), QSettings::IniFormat);
    if (ini.allKeys().size() < keysIn(text)) return std::nullopt;
    for (auto each = now.cbegin(); each != now.cend(); ++each)
        if (!old.contains(each.key()) || old.value(each.key()) != each.value()) ini.setValue(each.key(), each.value());
    for (auto each = old.cbegin(); each != old.cend(); ++each)
        if (!now.contains(each.key())) ini.remove(each.key());
    ini.sync();
    const auto made = bytesOf(copy.fileName());
    return ini.status() == QSettings::NoError && made && keysIn(*made) == ini.allKeys().size() ? made : std::nullopt;
}

} // namespace

Settings readSettings(const QString& file) {
    const QSettings stored(file, QSettings::IniFormat);
    const auto at = [&stored](const char* key) { return stored.value(QLatin1String(key)); };
    Settings read;
    read.language = at("language").toString().left(8);
    read.light = static_cast<Light>(std::max(0, placeOf(at("light").toString(), lights)));
    read.desktopLight = static_cast<Light>(std::max(0, placeOf(at("desktop-light").toString(), lights)));
    read.receiver = skinOf(at("receiver"));
    read.giver = skinOf(at("giver"));
    read.countIn = between(at("count-in"), 0, longestCountIn, read.countIn);
    read.textPercent = between(at("text-percent"), 100, largestText, read.textPercent);
    read.reducedMotion = at("reduced-motion").toBool();
    read.quarterTurns = between(at("quarter-turns"), 0, 3, 0);
    read.mirrored = at("mirrored").toBool();
    read.fromGiver = at("from-giver").toBool();
    read.classScreen = at("class-screen").toString();
    if (const int light = placeOf(at("class-light").toString(), lights); light > 0)
        read.classLight = static_cast<Light>(light);
    read.notesSize = between(at("notes-size"), leastNotes, largestNotes, read.notesSize);
    read.sound = readSound(stored);
    const QString prefix = QStringLiteral("keys/");
    for (const QString& key : stored.allKeys())
        if (key.startsWith(prefix)) read.keys[key.mid(prefix.size())] = stored.value(key).toStringList();
    return read;
}

bool writeSettings(const QString& file, const Settings& before, const Settings& settings) {
    QDir().mkpath(QFileInfo(file).path());
    QLockFile turn(file + QStringLiteral(".lock")); // as QSettings itself calls it
    if (!turn.tryLock(lockMillis)) return false;
    const auto text = bytesOf(file);
    const auto made = text ? merged(*text, stored(before), stored(settings)) : std::nullopt;
    return made && !files::store(QFile::encodeName(file).toStdString(), {made->constData(), std::size_t(made->size())});
}

bool KeptSettings::keep(const Settings& settings) {
    if (settings == m_known) return true;
    if (!writeSettings(m_file, m_known, settings)) return false;
    m_known = settings;
    return true;
}

} // namespace effleur::record
