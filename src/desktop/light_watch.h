#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <optional>

namespace effleur::desktop {

/// What the desktop prefers, as its settings portal says (org.freedesktop.appearance: `color-scheme`, `contrast`).
enum class Preference { Dark, Light, HighContrast };

/// Follows the desktop's preference; silent where there is no such portal, or where it prefers nothing.
class LightWatch final : public QObject {
    Q_OBJECT

public:
    explicit LightWatch(QDBusConnection session = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    std::optional<Preference> preference() const;
    /// Asks the portal; the answer comes as changed(). Returns at once.
    void ask();

signals:
    void changed();

private:
    Q_SLOT void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
    void ask(const QString& key);
    void hear(const QString& key, const QVariant& value);

    QDBusConnection m_session;
    unsigned m_scheme = 0;   ///< 0 no preference, 1 dark, 2 light
    unsigned m_contrast = 0; ///< 1 higher
};

} // namespace effleur::desktop
