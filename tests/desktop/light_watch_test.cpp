#include "desktop/light_watch.h"

#include "desktop/private_bus.h"

#include <QDBusMessage>
#include <QMap>

using namespace effleur::desktop;

namespace {

/// A settings portal that answers what it was told to.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(QDBusConnection bus)
        : m_bus(std::move(bus)) {
        REQUIRE(m_bus.registerService("org.freedesktop.portal.Desktop"));
        REQUIRE(m_bus.registerObject("/org/freedesktop/portal/desktop", this, QDBusConnection::ExportAllSlots));
    }
    void change(const QString& key, unsigned value) {
        values[key] = value;
        QDBusMessage signal = QDBusMessage::createSignal("/org/freedesktop/portal/desktop",
                                                         "org.freedesktop.portal.Settings", "SettingChanged");
        signal << "org.freedesktop.appearance" << key << QVariant::fromValue(QDBusVariant(value));
        REQUIRE(m_bus.send(signal));
    }
    QMap<QString, unsigned> values;

public slots:
    QDBusVariant Read(const QString&, const QString& key) {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key))));
    }

private:
    QDBusConnection m_bus;
};

bool waitFor(const LightWatch& watch, std::optional<Preference> wanted) {
    return QTest::qWaitFor([&] { return watch.preference() == wanted; });
}

} // namespace

TEST_CASE("the desktop's preference is asked for and followed") {
    effleur::tests::PrivateBus bus;
    Portal portal(bus.services());
    portal.values["color-scheme"] = 2;
    LightWatch watch(bus.program());
    CHECK_FALSE(watch.preference());
    watch.ask();
    CHECK(waitFor(watch, Preference::Light));
    portal.change("color-scheme", 1);
    CHECK(waitFor(watch, Preference::Dark));
    portal.change("contrast", 1);
    CHECK(waitFor(watch, Preference::HighContrast));
    portal.change("contrast", 0);
    portal.change("color-scheme", 0);
    CHECK(waitFor(watch, std::nullopt));
}

TEST_CASE("without a portal nothing is preferred") {
    effleur::tests::PrivateBus bus;
    LightWatch watch(bus.program());
    QSignalSpy changed(&watch, &LightWatch::changed);
    watch.ask();
    CHECK_FALSE(QTest::qWaitFor([&] { return changed.size() > 0; }, 100));
    CHECK_FALSE(watch.preference());
}

#include "light_watch_test.moc"
