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

TEST_CASE("the desktop's preference is asked for") {
    effleur::tests::PrivateBus bus;
    Portal portal(bus.services());
    portal.values["color-scheme"] = 2;
    LightWatch watch(bus.program());
    CHECK_FALSE(watch.preference());
    watch.ask();
    CHECK(waitFor(watch, Preference::Light));
    portal.values["contrast"] = 1;
    watch.ask();
    CHECK(waitFor(watch, Preference::HighContrast));
    portal.values = {{"color-scheme", 1}};
    watch.ask();
    CHECK(waitFor(watch, Preference::Dark));
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
