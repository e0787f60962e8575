#include "window/settings/sound_model.h"

#include "support/application.h"
#include "support/catch.h"

using namespace effleur;
using namespace effleur::record;
using namespace effleur::window::kit;
using namespace effleur::window::settings;

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
    QObject::connect(&sound, &SoundModel::refreshAsked, [&looks] { ++looks; });
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
