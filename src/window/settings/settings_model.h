#pragma once

#include "commands/command.h"
#include "record/settings.h"
#include "window/kit/theme.h"

#include <QObject>
#include <QQmlEngine>

namespace effleur::window::settings {

/// The settings as a screen shows and changes them. What is changed holds at once; whoever keeps them hears changed().
class SettingsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed FINAL)
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(int light READ light WRITE setLight NOTIFY changed FINAL)
    Q_PROPERTY(int receiver READ receiver WRITE setReceiver NOTIFY changed FINAL)
    Q_PROPERTY(int giver READ giver WRITE setGiver NOTIFY changed FINAL)
    Q_PROPERTY(int countIn READ countIn WRITE setCountIn NOTIFY changed FINAL)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(int quarterTurns READ quarterTurns WRITE setQuarterTurns NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY changed FINAL)
    Q_PROPERTY(bool fromGiver READ fromGiver WRITE setFromGiver NOTIFY changed FINAL)
    Q_PROPERTY(int audienceLight READ audienceLight WRITE setAudienceLight NOTIFY changed FINAL)
    Q_PROPERTY(int notesSize READ notesSize WRITE setNotesSize NOTIFY changed FINAL)

public:
    /// `desktopLanguage` as "en", "de".
    SettingsModel(record::Settings settings, QString desktopLanguage, QObject* parent = nullptr);

    const record::Settings& value() const { return m_settings; }
    void set(const record::Settings& settings);
    /// What the desktop prefers, if it says so: heard by whoever follows it.
    void setDesktopLight(std::optional<kit::Theme::Scheme> scheme);

    /// The language that is spoken: the chosen one, else the desktop's.
    QString spoken() const;
    kit::Theme::Scheme scheme() const;
    void setScheme(kit::Theme::Scheme scheme);
    /// Theme: the next one; Turn, Mirror: the picture.
    void perform(commands::Action action);

    /// The names of the languages, each in its own; the first row is the desktop's choice.
    QStringList languages() const;
    int language() const; ///< its row
    void setLanguage(int row);
    int light() const { return static_cast<int>(m_settings.light); } ///< see Light
    void setLight(int light);
    int receiver() const { return m_settings.receiver ? static_cast<int>(*m_settings.receiver) : -1; } ///< -1: theme's
    void setReceiver(int skin);
    int giver() const { return m_settings.giver ? static_cast<int>(*m_settings.giver) : -1; }
    void setGiver(int skin);
    int countIn() const { return m_settings.countIn; }
    void setCountIn(int seconds);
    int textPercent() const { return m_settings.textPercent; }
    void setTextPercent(int percent);
    bool reducedMotion() const { return m_settings.reducedMotion; }
    void setReducedMotion(bool reduced);
    int quarterTurns() const { return m_settings.quarterTurns; }
    void setQuarterTurns(int turns); ///< any number; taken modulo 4
    bool mirrored() const { return m_settings.mirrored; }
    void setMirrored(bool mirrored);
    bool fromGiver() const { return m_settings.fromGiver; }
    void setFromGiver(bool fromGiver);
    int audienceLight() const { return static_cast<int>(m_settings.classLight) - 1; } ///< a Look::Scheme
    void setAudienceLight(int scheme);
    int notesSize() const { return m_settings.notesSize; }
    void setNotesSize(int pixels); ///< clamped
    void setClassScreen(const QString& wish) { put(&record::Settings::classScreen, wish); }

signals:
    void changed();

private:
    /// Changes one member.
    template<typename Value> void put(Value record::Settings::*member, Value value) {
        record::Settings next = m_settings;
        next.*member = std::move(value);
        set(next);
    }

    record::Settings m_settings;
    QString m_desktopLanguage;
};

/// The languages that the program speaks, as "en", "de".
QStringList shippedLanguages();

} // namespace effleur::window::settings
