#pragma once

#include "record/settings.h"
#include "window/settings/settings_model.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <vector>

namespace effleur::window::settings {

/// Something to choose from whose name is for people.
struct NamedChoice {
    QString id;
    QString name;
    bool operator==(const NamedChoice&) const = default;
};

/// The sound as the settings show and change it. What is changed is kept in the settings at once; which voices and
/// outputs there are is told by whoever plays, when asked for.
class SoundModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(bool voice READ voice NOTIFY changed FINAL)
    Q_PROPERTY(bool aloud READ aloud NOTIFY aloudChanged FINAL)
    Q_PROPERTY(int telling READ telling WRITE setTelling NOTIFY changed FINAL)
    Q_PROPERTY(bool muted READ muted WRITE setMuted NOTIFY changed FINAL)
    Q_PROPERTY(int paceVolume READ paceVolume WRITE setPaceVolume NOTIFY changed FINAL)
    Q_PROPERTY(int voiceVolume READ voiceVolume WRITE setVoiceVolume NOTIFY changed FINAL)
    Q_PROPERTY(bool leftOnly READ leftOnly WRITE setLeftOnly NOTIFY changed FINAL)
    Q_PROPERTY(int offset READ offset WRITE setOffset NOTIFY changed FINAL)
    Q_PROPERTY(QString ownVoice READ ownVoice WRITE setOwnVoice NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> voices READ voices NOTIFY foundChanged FINAL)
    Q_PROPERTY(int voiceRow READ voiceRow WRITE setVoiceRow NOTIFY foundChanged FINAL)
    Q_PROPERTY(QList<QString> devices READ devices NOTIFY foundChanged FINAL)
    Q_PROPERTY(int deviceRow READ deviceRow WRITE setDeviceRow NOTIFY foundChanged FINAL)

public:
    /// How much is told, as the settings show it in one row.
    enum Telling { Everything, WhatIsNeeded, TonesAlone };
    Q_ENUM(Telling)

    /// `settings` outlives the model.
    explicit SoundModel(SettingsModel& settings, QObject* parent = nullptr);

    const record::SoundSettings& value() const { return m_settings.value().sound; }
    bool voice() const { return value().voice; }
    /// Sentences on or off; with the voice everything comes back as it was.
    Q_INVOKABLE void toggleVoice();
    int telling() const; ///< see Telling
    void setTelling(int telling);
    bool muted() const { return value().muted; }
    void setMuted(bool muted);
    int paceVolume() const { return value().paceVolume; }
    void setPaceVolume(int percent);
    int voiceVolume() const { return value().voiceVolume; }
    void setVoiceVolume(int percent);
    bool leftOnly() const { return value().leftOnly; }
    void setLeftOnly(bool only);
    int offset() const { return value().offset; } ///< of this output
    void setOffset(int millis);
    QString ownVoice() const { return value().ownVoice; } ///< see SoundSettings
    void setOwnVoice(const QString& command); ///< it speaks from now on, unless another voice is chosen later

    /// The first row is the best that is installed, or the system's choice.
    QStringList voices() const;
    int voiceRow() const;
    void setVoiceRow(int row);
    QStringList devices() const;
    int deviceRow() const;
    void setDeviceRow(int row);

    /// Says a sentence as it would sound.
    Q_INVOKABLE void hearIt();
    /// Says some sentences once, in the voice that is chosen; while they are said, stops that instead.
    Q_INVOKABLE void sayAloud(const QString& sentences);
    bool aloud() const { return m_aloud; }
    /// Whoever says them has come to the end, or is to stop.
    void endAloud();
    /// Asks which voices and outputs there are now: the answers are setVoices and setDevices.
    Q_INVOKABLE void refreshDevices();

    void setVoices(const std::vector<NamedChoice>& voices);
    void setDevices(const std::vector<NamedChoice>& devices);

signals:
    void changed();
    void foundChanged();
    void hearAsked(const QString& sentence);
    void hushAsked();
    void aloudChanged();
    void refreshAsked();

private:
    template<typename Value> void put(Value record::SoundSettings::*member, Value value) {
        record::Settings next = m_settings.value();
        next.sound.*member = std::move(value);
        m_settings.set(next);
    }

    SettingsModel& m_settings;
    record::SoundSettings m_known;
    bool m_aloud = false;
    std::vector<NamedChoice> m_voices;
    std::vector<NamedChoice> m_devices;
};

} // namespace effleur::window::settings
