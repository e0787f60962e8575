#include "sound/live_output.h"

#include "support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace effleur;
using sound::LiveOutput;

namespace {

struct Rig {
    // No sound server answers here, whatever the machine has.
    Rig() { qputenv("PULSE_SERVER", "unix:/nonexistent/effleur"); }

    LiveOutput output{[] { return session::Instant{}; }};
};

} // namespace

TEST_CASE("without a sound server it is said once, and nothing waits") {
    Rig rig;
    QSignalSpy mute(&rig.output, &LiveOutput::muteChanged);
    sound::Control control;
    control.running = true;
    for (int time = 0; time < 5; ++time)
        rig.output.play(control);
    REQUIRE(QTest::qWaitFor([&] { return rig.output.isMute(); }));
    rig.output.play(control);
    CHECK(mute.count() == 1);
}

TEST_CASE("a lost output is looked for while something is to sound, and no longer") {
    const Rig rig;
    sound::Loudspeaker speaker([] { return session::Instant{}; }, std::chrono::milliseconds(1));
    QSignalSpy mute(&speaker, &sound::Loudspeaker::mute);
    QSignalSpy found(&speaker, &sound::Loudspeaker::devicesFound);
    const auto answered = [&](int times) {
        speaker.lookForDevices();
        return QTest::qWaitFor([&] { return found.count() == times; });
    };
    speaker.wake();
    REQUIRE(QTest::qWaitFor([&] { return mute.count() > 3; }));
    speaker.calm();
    // What it was at when it was calmed may still come.
    REQUIRE(answered(1));
    REQUIRE(answered(2));
    const auto before = mute.count();
    for (int time = 3; time < 8; ++time)
        REQUIRE(answered(time));
    CHECK(mute.count() == before);
    REQUIRE(speaker.leave());
}

TEST_CASE("without a sound server there are no outputs to choose from") {
    Rig rig;
    QSignalSpy found(&rig.output, &LiveOutput::devicesFound);
    rig.output.lookForDevices();
    REQUIRE(QTest::qWaitFor([&] { return found.count() == 1; }));
    CHECK(found[0][0].value<QList<sound::Device>>().isEmpty());
    CHECK_FALSE(rig.output.isMute());
}

TEST_CASE("what is muted, or stands, opens no device") {
    Rig rig;
    sound::Control control;
    rig.output.play(control);
    control.running = true;
    control.volumes.muted = true;
    rig.output.play(control);
    rig.output.lookForDevices();
    QSignalSpy found(&rig.output, &LiveOutput::devicesFound);
    REQUIRE(QTest::qWaitFor([&] { return found.count() == 1; }));
    CHECK_FALSE(rig.output.isMute());
}
