#include "desktop/suspend_watch.h"

#include "desktop/private_bus.h"

#include <QDBusMessage>

using effleur::desktop::SuspendWatch;

TEST_CASE("logind's signal tells of sleep and of waking") {
    effleur::tests::PrivateBus bus;
    REQUIRE(bus.services().registerService("org.freedesktop.login1"));
    SuspendWatch watch(bus.program());
    QSignalSpy asleep(&watch, &SuspendWatch::fallingAsleep);
    QSignalSpy awake(&watch, &SuspendWatch::awake);
    for (const bool begins : {true, false}) {
        QDBusMessage signal =
            QDBusMessage::createSignal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep");
        signal << begins;
        REQUIRE(bus.services().send(signal));
    }
    REQUIRE(QTest::qWaitFor([&] { return awake.size() == 1; }));
    CHECK(asleep.size() == 1);
}
