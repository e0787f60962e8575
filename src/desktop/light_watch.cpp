#include "desktop/light_watch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace effleur::desktop {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

/// The portal's Read wraps its value once more than others do.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

LightWatch::LightWatch(QDBusConnection session, QObject* parent)
    : QObject(parent)
    , m_session(std::move(session)) {
    // QtDBus can't match the slot while nobody has named its type yet, and says nothing.
    qRegisterMetaType<QDBusVariant>();
    m_session.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                      SLOT(settingChanged(QString, QString, QDBusVariant)));
}

std::optional<Preference> LightWatch::preference() const {
    if (m_contrast == 1) return Preference::HighContrast;
    if (m_scheme == 1) return Preference::Dark;
    if (m_scheme == 2) return Preference::Light;
    return std::nullopt;
}

void LightWatch::ask() {
    ask(schemeKey);
    ask(contrastKey);
}

void LightWatch::ask(const QString& key) {
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << appearance << key;
    auto* watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError()) hear(key, reply.value().variant());
        done->deleteLater();
    });
}

void LightWatch::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearance) hear(key, value.variant());
}

void LightWatch::hear(const QString& key, const QVariant& value) {
    const auto before = preference();
    const unsigned number = unwrapped(value).toUInt();
    if (key == schemeKey) m_scheme = number;
    if (key == contrastKey) m_contrast = number;
    if (preference() != before) emit changed();
}

} // namespace effleur::desktop
