#include "record/settings.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace effleur;
using namespace effleur::record;

namespace {

Settings other() {
    Settings settings;
    settings.language = "de";
    settings.light = Light::HighContrast;
    settings.desktopLight = Light::Day;
    settings.receiver = figure::Skin::Espresso;
    settings.giver = figure::Skin::Porcelain;
    settings.countIn = 10;
    settings.textPercent = 115;
    settings.reducedMotion = true;
    settings.quarterTurns = 3;
    settings.mirrored = true;
    settings.classScreen = "HDMI-1";
    settings.classLight = Light::HighContrast;
    settings.notesSize = 30;
    settings.sound.offset = 40;
    settings.sound.offsets = {{"", -20}, {"bluez_output.AA/BB=1", 180}};
    settings.keys = {{"EaseOff", {"J", "B"}}, {"Next", {","}}, {"Zones", {}}};
    return settings;
}

} // namespace

TEST_CASE("settings go into their file and come back as they were") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("deep/settings.ini");
    Settings before;
    for (const Settings& settings : {Settings{}, other(), Settings{}}) {
        REQUIRE(writeSettings(file, before, settings));
        CHECK(readSettings(file) == settings);
        before = settings;
    }
}

TEST_CASE("two windows that change settings in turn keep what the other chose") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("settings.ini");
    const Settings begun = other();
    REQUIRE(writeSettings(file, {}, begun));
    Settings one = begun;
    one.countIn = 7;
    one.keys["Next"] = {"X"};
    one.sound.voices["de"] = "one";
    Settings two = begun;
    two.language = "en";
    two.keys.remove("EaseOff");
    two.sound.paceVolume = 40;
    REQUIRE(writeSettings(file, begun, one));
    REQUIRE(writeSettings(file, begun, two));
    Settings both = two;
    both.countIn = 7;
    both.keys["Next"] = {"X"};
    both.sound.voices["de"] = "one";
    CHECK(readSettings(file) == both);
}

TEST_CASE("what is absent, damaged or out of range is the default") {
    const QTemporaryDir folder;
    CHECK(readSettings(folder.filePath("none.ini")) == Settings{});
    QFile file(folder.filePath("odd.ini"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\x01\xff[[[\nlight=disco\ncount-in=99\ntext-percent=much\nreceiver=green\nquarter-turns=-7\n=\n");
    file.close();
    Settings expected;
    expected.countIn = longestCountIn;
    CHECK(readSettings(file.fileName()) == expected);
}

TEST_CASE("a file that can't be written is said, and nothing is lost") {
    CHECK_FALSE(writeSettings("/proc/nowhere/settings.ini", {}, other()));
}

TEST_CASE("settings that can't be kept are tried again with the next ones") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("settings.ini");
    REQUIRE(QDir(folder.path()).mkdir("settings.ini")); // a folder stands in their place
    KeptSettings kept(file);
    Settings settings;
    settings.countIn = 7;
    CHECK_FALSE(kept.keep(settings));
    REQUIRE(QDir(folder.path()).rmdir("settings.ini"));
    settings.notesSize = 40;
    CHECK(kept.keep(settings));
    CHECK(readSettings(file) == settings);
}
