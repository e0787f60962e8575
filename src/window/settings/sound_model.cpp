#include "window/settings/sound_model.h"

#include <algorithm>
#include <utility>

namespace effleur::window::settings {

using record::SoundSettings;

namespace {

/// The first row is `first`; what was chosen and is not there stands last, by its id.
QStringList rows(const QString& first, const std::vector<NamedChoice>& found, const QString& chosen) {
    QStringList names{first};
    for (const NamedChoice& each : found)
        names << each.name;
    if (!chosen.isEmpty() && std::ranges::find(found, chosen, &NamedChoice::id) == found.end()) names << chosen;
    return names;
}

int rowOf(const std::vector<NamedChoice>& found, const QString& chosen) {
    if (chosen.isEmpty()) return 0;
    return static_cast<int>(std::ranges::find(found, chosen, &NamedChoice::id) - found.begin()) + 1;
}

/// Nothing for the first row; what was chosen where it is not there.
QString idOf(int row, const std::vector<NamedChoice>& found, const QString& chosen) {
    if (row <= 0) return {};
    const auto index = static_cast<std::size_t>(row - 1);
    return index < found.size() ? found[index].id : chosen;
}

} // namespace

SoundModel::SoundModel(SettingsModel& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_known(settings.value().sound) {
    connect(&settings, &SettingsModel::changed, this, [this] {
        // The voice depends on the language as well.
        emit foundChanged();
        if (std::exchange(m_known, value()) != value()) emit changed();
    });
}

void SoundModel::toggleVoice() {
    put(&SoundSettings::voice, !value().voice);
}

int SoundModel::telling() const {
    return !value().voice ? TonesAlone : value().brief ? WhatIsNeeded : Everything;
}

void SoundModel::setTelling(int telling) {
    record::Settings next = m_settings.value();
    next.sound.voice = telling != TonesAlone;
    if (next.sound.voice) next.sound.brief = telling == WhatIsNeeded;
    m_settings.set(next);
}

void SoundModel::setMuted(bool muted) {
    put(&SoundSettings::muted, muted);
}

void SoundModel::setPaceVolume(int percent) {
    put(&SoundSettings::paceVolume, std::clamp(percent, 0, record::largestVolume));
}

void SoundModel::setVoiceVolume(int percent) {
    put(&SoundSettings::voiceVolume, std::clamp(percent, 0, record::largestVolume));
}

void SoundModel::setLeftOnly(bool only) {
    put(&SoundSettings::leftOnly, only);
}

void SoundModel::setOffset(int millis) {
    put(&SoundSettings::offset, std::clamp(millis, -record::largestOffset, record::largestOffset));
}

void SoundModel::setOwnVoice(const QString& command) {
    if (command.trimmed() == value().ownVoice) return;
    record::Settings next = m_settings.value();
    next.sound.ownVoice = command.trimmed();
    // Whoever names a program wants to hear it: it comes first among the voices that nobody chose.
    next.sound.voices.remove(m_settings.spoken());
    m_settings.set(next);
    refreshDevices();
}

QStringList SoundModel::voices() const {
    return rows(tr("The clearest that is installed"), m_voices, value().voices.value(m_settings.spoken()));
}

int SoundModel::voiceRow() const {
    return rowOf(m_voices, value().voices.value(m_settings.spoken()));
}

void SoundModel::setVoiceRow(int row) {
    auto voices = value().voices;
    const QString chosen = idOf(row, m_voices, voices.value(m_settings.spoken()));
    if (chosen.isEmpty())
        voices.remove(m_settings.spoken());
    else
        voices[m_settings.spoken()] = chosen;
    put(&SoundSettings::voices, std::move(voices));
}

QStringList SoundModel::devices() const {
    return rows(tr("Like this computer"), m_devices, value().device);
}

int SoundModel::deviceRow() const {
    return rowOf(m_devices, value().device);
}

void SoundModel::setDeviceRow(int row) {
    const QString device = idOf(row, m_devices, value().device);
    if (device == value().device) return;
    // How late it is heard belongs to the output.
    record::Settings next = m_settings.value();
    if (next.sound.offset != 0) next.sound.offsets[next.sound.device] = next.sound.offset;
    next.sound.offset = next.sound.offsets.take(device);
    next.sound.device = device;
    m_settings.set(next);
}

void SoundModel::hearIt() {
    emit hearAsked(tr("Coming up: kneading, beside the spine. Pressure two, light. Six times."));
}

void SoundModel::sayAloud(const QString& sentences) {
    if (m_aloud) return endAloud();
    m_aloud = true;
    emit aloudChanged();
    emit hearAsked(sentences);
}

void SoundModel::endAloud() {
    if (!std::exchange(m_aloud, false)) return;
    emit hushAsked();
    emit aloudChanged();
}

void SoundModel::refreshDevices() {
    emit refreshAsked();
}

void SoundModel::setVoices(const std::vector<NamedChoice>& voices) {
    if (voices == m_voices) return;
    m_voices = voices;
    emit foundChanged();
}

void SoundModel::setDevices(const std::vector<NamedChoice>& devices) {
    if (devices == m_devices) return;
    m_devices = devices;
    emit foundChanged();
}

} // namespace effleur::window::settings
