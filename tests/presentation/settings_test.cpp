#include "presentation/sound_model.h"

#include "support/application.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace effleur;
using namespace effleur::presentation;

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

TEST_CASE("a change holds at once and is heard once") {
    SettingsModel model(Settings{}, "en");
    int heard = 0;
    QObject::connect(&model, &SettingsModel::changed, [&heard] { ++heard; });
    model.setCountIn(7);
    model.setCountIn(7);
    CHECK(heard == 1);
    CHECK(model.value().countIn == 7);
    model.setCountIn(99);
    CHECK(model.countIn() == longestCountIn);
    model.setQuarterTurns(-1);
    CHECK(model.quarterTurns() == 3);
    model.setGiver(2);
    CHECK(model.value().giver == figure::Skin::Honey);
    model.setGiver(-1);
    CHECK_FALSE(model.value().giver);
}

TEST_CASE("the light is the desktop's until one is chosen, and candle where the desktop says nothing") {
    SettingsModel model(Settings{}, "en");
    CHECK(model.scheme() == Theme::Candle);
    model.setDesktopLight(Theme::Day);
    CHECK(model.scheme() == Theme::Day);
    CHECK(SettingsModel(model.value(), "en").scheme() == Theme::Day); // at the next start, before it is asked
    model.setLight(int(Light::HighContrast));
    model.setDesktopLight(Theme::Candle);
    CHECK(model.scheme() == Theme::HighContrast);
    model.setLight(int(Light::Desktop));
    CHECK(model.scheme() == Theme::Candle);
}

TEST_CASE("the language is the chosen one, else the desktop's, else English") {
    Settings settings;
    CHECK(SettingsModel(settings, "xx").spoken() == "en");
    settings.language = "yy";
    CHECK(SettingsModel(settings, "en").spoken() == "en");
    SettingsModel model(Settings{}, "en");
    REQUIRE(model.languages().size() == shippedLanguages().size() + 1);
    CHECK(model.language() == 0);
    model.setLanguage(1);
    CHECK(model.value().language == shippedLanguages().first());
    CHECK(model.language() == 1);
    model.setLanguage(0);
    CHECK(model.value().language.isEmpty());
}

TEST_CASE("whoever names a program that speaks hears it, until another voice is chosen") {
    SettingsModel settings(Settings{}, "en");
    SoundModel sound(settings);
    int looks = 0;
    QObject::connect(&sound, &SoundModel::lookAsked, [&looks] { ++looks; });
    sound.setVoices({{"flite:rms", "flite RMS"}, {"espeak-ng:en-us", "espeak-ng"}});
    sound.setVoiceRow(2);
    CHECK(settings.value().sound.voices.value("en") == "espeak-ng:en-us");
    sound.setOwnVoice("  piper -f {out} ");
    CHECK(sound.ownVoice() == "piper -f {out}");
    CHECK(settings.value().sound.voices.isEmpty());
    CHECK(looks == 1);
    sound.setOwnVoice("piper -f {out}");
    CHECK(looks == 1);
    sound.setVoiceRow(1);
    CHECK(settings.value().sound.voices.value("en") == "flite:rms");
    CHECK(sound.ownVoice() == "piper -f {out}");
}

TEST_CASE("how late an output is heard is remembered of each output") {
    SettingsModel settings(Settings{}, "en");
    SoundModel sound(settings);
    sound.setDevices({{"wired", "Wired"}, {"wireless", "Wireless"}});
    sound.setDeviceRow(2);
    sound.setOffset(180);
    sound.setDeviceRow(1);
    CHECK(sound.offset() == 0);
    sound.setOffset(-20);
    sound.setDeviceRow(0);
    CHECK(sound.offset() == 0);
    sound.setDeviceRow(2);
    CHECK(sound.offset() == 180);
    sound.setDeviceRow(2);
    CHECK(sound.offset() == 180);
    sound.setDeviceRow(1);
    CHECK(sound.offset() == -20);
    sound.setOffset(0);
    sound.setDeviceRow(2);
    sound.setDeviceRow(1);
    CHECK(sound.offset() == 0);
}

TEST_CASE("settings that can't be kept are tried again with the next ones") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("settings.ini");
    REQUIRE(QDir(folder.path()).mkdir("settings.ini")); // a folder stands in their place
    KeptSettings kept(file, {});
    Settings settings;
    settings.countIn = 7;
    CHECK_FALSE(kept.keep(settings));
    REQUIRE(QDir(folder.path()).rmdir("settings.ini"));
    settings.notesSize = 40;
    CHECK(kept.keep(settings));
    CHECK(readSettings(file) == settings);
}
