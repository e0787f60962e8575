#include "desktop/keep_awake.h"

#include "desktop/private_bus.h"

#include <QCoreApplication>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <unistd.h>

using effleur::desktop::KeepAwake;
using effleur::tests::PrivateBus;

namespace {

constexpr const char* request = "/org/freedesktop/portal/desktop/request/1";

} // namespace

class FakePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    uint flags = 0;
    QString reason;
    QString path;
    bool old = true;           ///< as portals before the token was
    std::optional<uint> early; ///< the verdict, told before the answer
    /// Emits the request's Response.
    void tell(const QDBusConnection& bus, uint verdict) const {
        QDBusMessage response = QDBusMessage::createSignal(path, "org.freedesktop.portal.Request", "Response");
        response << verdict << QVariantMap();
        bus.send(response);
    }
public slots:
    QDBusObjectPath Inhibit(const QString&, uint asked, const QVariantMap& options) {
        flags = asked;
        reason = options.value("reason").toString();
        const QString own = QString(message().service()).mid(1).replace('.', '_');
        path = old ? QString(request)
                   : "/org/freedesktop/portal/desktop/request/" + own + '/' + options.value("handle_token").toString();
        if (early) tell(connection(), *early);
        return QDBusObjectPath(path);
    }
};

class FakeRequest : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")
public:
    int closed = 0;
public slots:
    void Close() { ++closed; }
};

class FakeScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QStringList log;
public slots:
    uint Inhibit(const QString& who, const QString&) {
        log << "inhibit " + who;
        return 42;
    }
    void UnInhibit(uint cookie) { log << QString("release %1").arg(cookie); }
};

/// Hands out the writing end of a pipe, whose reading end shows when the last holder has closed it.
class FakeLogind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    FakeLogind() { REQUIRE(::pipe2(ends, O_NONBLOCK | O_CLOEXEC) == 0); }
    ~FakeLogind() override { ::close(ends[0]); }
    bool held() const {
        char byte = 0;
        return ::read(ends[0], &byte, 1) != 0; // 0 = the end: nobody holds the other side
    }
    int ends[2] = {-1, -1};
    QString what;
public slots:
    QDBusUnixFileDescriptor Inhibit(const QString& asked, const QString&, const QString&, const QString&) {
        what = asked;
        QDBusUnixFileDescriptor descriptor;
        descriptor.giveFileDescriptor(ends[1]);
        return descriptor;
    }
};

namespace {

void offer(QDBusConnection bus, const char* service, const char* path, QObject* object) {
    REQUIRE(bus.registerObject(path, object, QDBusConnection::ExportAllSlots));
    REQUIRE(bus.registerService(service));
}

/// All that was sent before has arrived.
void letArrive(const PrivateBus& bus) {
    for (int round = 0; round < 3; ++round) {
        bus.program().call(QDBusMessage::createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                                          "org.freedesktop.DBus", "GetId"));
        QCoreApplication::processEvents();
    }
}

} // namespace

TEST_CASE("the portal is asked to keep screen and machine awake, and told when it is over") {
    PrivateBus bus;
    FakePortal portal;
    FakeRequest handle;
    FakeScreenSaver saver;
    offer(bus.services(), "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", &portal);
    REQUIRE(bus.services().registerObject(request, &handle, QDBusConnection::ExportAllSlots));
    offer(bus.services(), "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", &saver);

    KeepAwake awake(bus.program(), bus.program());
    awake.hold(true);
    awake.hold(true);
    REQUIRE(QTest::qWaitFor([&] { return portal.flags != 0; }));
    CHECK(portal.flags == 12U);
    CHECK_FALSE(portal.reason.isEmpty());
    awake.hold(false);
    REQUIRE(QTest::qWaitFor([&] { return handle.closed > 0; }));
    CHECK(handle.closed == 1);
    CHECK(saver.log.isEmpty());
}

TEST_CASE("a portal that refuses is no portal: the next way is asked") {
    PrivateBus bus;
    FakePortal portal;
    FakeScreenSaver saver;
    offer(bus.services(), "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", &portal);
    offer(bus.services(), "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", &saver);
    portal.old = GENERATE(true, false);
    const bool early = GENERATE(true, false);
    CAPTURE(portal.old, early);
    if (portal.old && early) return; // nobody can listen where the path is not known
    if (early) portal.early = 2;
    {
        KeepAwake awake(bus.program(), bus.program(), [](bool) {});
        awake.hold(true);
        REQUIRE(QTest::qWaitFor([&] { return portal.flags != 0; }));
        if (!early) {
            REQUIRE(QTest::qWaitFor([&] {
                portal.tell(bus.services(), 2);
                return !saver.log.isEmpty();
            }));
        }
        REQUIRE(QTest::qWaitFor([&] { return !saver.log.isEmpty(); }));
        awake.hold(false);
        REQUIRE(QTest::qWaitFor([&] { return saver.log.size() == 2; }));
    }
    CHECK(saver.log == QStringList{"inhibit Effleur", "release 42"});
}

TEST_CASE("a portal that grants is the only one that is asked") {
    PrivateBus bus;
    FakePortal portal;
    FakeScreenSaver saver;
    offer(bus.services(), "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", &portal);
    offer(bus.services(), "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", &saver);
    portal.old = false;
    portal.early = 0;
    bool display = false;
    KeepAwake awake(bus.program(), bus.program(), [&](bool on) { display = on; });
    awake.hold(true);
    REQUIRE(QTest::qWaitFor([&] { return portal.flags != 0; }));
    portal.tell(bus.services(), 0);
    letArrive(bus);
    CHECK(saver.log.isEmpty());
    CHECK_FALSE(display);
}

TEST_CASE("where no service keeps the screen awake the display server is told, until it is over") {
    PrivateBus bus;
    FakeLogind logind;
    offer(bus.services(), "org.freedesktop.login1", "/org/freedesktop/login1", &logind);
    std::vector<bool> display;
    {
        KeepAwake awake(bus.program(), bus.program(), [&](bool on) { display.push_back(on); });
        awake.hold(true);
        REQUIRE(QTest::qWaitFor([&] { return !logind.what.isEmpty(); }));
        CHECK(display == std::vector<bool>{true});
        awake.hold(false);
        CHECK(display == std::vector<bool>{true, false});
        awake.hold(true);
        REQUIRE(QTest::qWaitFor([&] { return display.size() == 3; }));
    }
    CHECK(display == std::vector<bool>{true, false, true, false});
}

TEST_CASE("without a portal the screen saver is held, and given back with its cookie") {
    PrivateBus bus;
    FakeScreenSaver saver;
    offer(bus.services(), "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", &saver);
    {
        KeepAwake awake(bus.program(), bus.program());
        awake.hold(true);
        REQUIRE(QTest::qWaitFor([&] { return saver.log.size() == 1; }));
        awake.hold(false);
        REQUIRE(QTest::qWaitFor([&] { return saver.log.size() == 2; }));
    }
    CHECK(saver.log == QStringList{"inhibit Effleur", "release 42"});
}

TEST_CASE("with neither, logind is held by its descriptor until the end") {
    PrivateBus bus;
    FakeLogind logind;
    offer(bus.services(), "org.freedesktop.login1", "/org/freedesktop/login1", &logind);
    KeepAwake awake(bus.program(), bus.program());
    awake.hold(true);
    REQUIRE(QTest::qWaitFor([&] { return !logind.what.isEmpty(); }));
    CHECK(logind.what == "idle");
    CHECK(logind.held());
    // The answer has to arrive before it can be given back.
    awake.hold(false);
    CHECK(QTest::qWaitFor([&] { return !logind.held(); }));
}

TEST_CASE("what is granted after it was given up is given back at once") {
    PrivateBus bus;
    FakeScreenSaver saver;
    offer(bus.services(), "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", &saver);
    KeepAwake awake(bus.program(), bus.program());
    awake.hold(true);
    REQUIRE(QTest::qWaitFor([&] { return saver.log.size() == 1; }));
    awake.hold(false);
    awake.hold(true);
    REQUIRE(QTest::qWaitFor([&] { return saver.log.filter("inhibit").size() == 2; }));
    awake.hold(false);
    REQUIRE(QTest::qWaitFor([&] { return saver.log.filter("release").size() == 2; }));
}

TEST_CASE("a portal that begins anew is asked anew, and so is one that comes late") {
    PrivateBus bus;
    FakePortal first;
    FakePortal second;
    FakeScreenSaver saver;
    const auto path = "/org/freedesktop/portal/desktop";
    const bool late = GENERATE(false, true);
    CAPTURE(late);
    offer(bus.services(), "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", &saver);
    if (!late) offer(bus.services(), "org.freedesktop.portal.Desktop", path, &first);
    KeepAwake awake(bus.program(), bus.program(), [](bool) {});
    awake.hold(true);
    if (late) {
        REQUIRE(QTest::qWaitFor([&] { return saver.log.size() == 1; }));
    } else {
        REQUIRE(QTest::qWaitFor([&] { return first.flags != 0; }));
        first.tell(bus.services(), 0);
        bus.services().unregisterObject(path);
        bus.services().unregisterService("org.freedesktop.portal.Desktop");
        REQUIRE(QTest::qWaitFor([&] { return saver.log.size() == 1; }));
    }
    CHECK(saver.log == QStringList{"inhibit Effleur"});
    offer(bus.services(), "org.freedesktop.portal.Desktop", path, &second);
    REQUIRE(QTest::qWaitFor([&] { return second.flags != 0 && saver.log.size() == 2; }));
    CHECK(saver.log.last() == "release 42");
}

TEST_CASE("what nobody wants any more is not asked for anew") {
    PrivateBus bus;
    FakePortal portal;
    FakeScreenSaver saver;
    KeepAwake awake(bus.program(), bus.program(), [](bool) {});
    offer(bus.services(), "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", &saver);
    awake.hold(true);
    REQUIRE(QTest::qWaitFor([&] { return saver.log.size() == 1; }));
    awake.hold(false);
    REQUIRE(QTest::qWaitFor([&] { return saver.log.size() == 2; }));
    offer(bus.services(), "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", &portal);
    letArrive(bus);
    CHECK(portal.flags == 0U);
    CHECK(saver.log.size() == 2);
}

TEST_CASE("where the bus is lost the display server is told") {
    auto bus = std::make_unique<PrivateBus>();
    FakeScreenSaver saver;
    offer(bus->services(), "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", &saver);
    bool display = false;
    KeepAwake awake(bus->program(), bus->program(), [&](bool on) { display = on; });
    awake.hold(true);
    REQUIRE(QTest::qWaitFor([&] { return saver.log.size() == 1; }));
    letArrive(*bus);
    CHECK_FALSE(display);
    bus->end();
    CHECK(QTest::qWaitFor([&] { return display; }));
    awake.hold(false);
    CHECK_FALSE(display);
}

TEST_CASE("without any bus the display server is told") {
    const QDBusConnection none(QStringLiteral("no such bus"));
    bool display = false;
    KeepAwake awake(none, none, [&](bool on) { display = on; });
    awake.hold(true);
    QCoreApplication::processEvents();
    CHECK(awake.holds());
    CHECK(display);
    awake.hold(false);
    CHECK_FALSE(awake.holds());
    CHECK_FALSE(display);
}

#include "keep_awake_test.moc"
