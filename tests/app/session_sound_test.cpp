#include "app/session_sound.h"

#include "support/catch.h"
#include "support/shipped.h"
#include "support/showcase.h"
#include "window/shell/app_model.h"

#include <QTemporaryDir>

using namespace effleur;
using namespace std::chrono_literals;

namespace {

/// A session that plays in simulated time into a loudspeaker that only remembers. Nobody speaks.
struct Rig {
    Rig() {
        QObject::connect(&model, &window::shell::AppModel::opened, &sound,
                         [this] { sound.follow(*model.session(), QStringLiteral("en")); });
        model.open(test::classic());
    }
    window::play::SessionModel& session() { return *model.session(); }

    QTemporaryDir folder;
    test::StandingClock clock;
    sound::SpeechBank bank{folder.path(), [](const QString&) { return sound::Voices({}); }};
    sound::Control heard;
    int told = 0;
    app::SessionSound sound{clock, bank, [this](const sound::Control& control) {
                                heard = control;
                                ++told;
                            }};
    window::shell::AppModel model{{clock, &sound}, {}, {}, QStringLiteral("en")};
};

} // namespace

TEST_CASE("what sounds stands where the session stands, and runs with it") {
    Rig rig;
    CHECK_FALSE(rig.heard.running);
    REQUIRE(rig.heard.score);
    CHECK(rig.heard.score->strikes.size() > 100);
    rig.session().start();
    CHECK(rig.heard.running);
    rig.clock.advance(10s);
    rig.session().frame();
    CHECK(positionOf(rig.heard, rig.clock.now()) == rig.session().player().position(rig.clock.now()));
    rig.session().next();
    CHECK(positionOf(rig.heard, rig.clock.now()) == rig.session().player().position(rig.clock.now()));
}

TEST_CASE("a pause stands still and silences what was being said") {
    Rig rig;
    rig.session().start();
    rig.clock.advance(10s);
    rig.session().frame();
    const auto before = rig.heard.hushed;
    rig.session().playPause();
    CHECK_FALSE(rig.heard.running);
    CHECK(rig.heard.hushed != before);
    CHECK(rig.heard.anchor == session::Position(10s));
}

TEST_CASE("easing off sounds at once, whether somebody speaks or not") {
    Rig rig;
    rig.session().start();
    rig.clock.advance(10s);
    rig.session().frame();
    const auto before = rig.heard.answer.number;
    rig.session().easeOff();
    CHECK(rig.heard.answer.number != before);
}

TEST_CASE("what is said out of turn is hushed when that is asked for") {
    Rig rig;
    const auto before = rig.heard.hushed;
    rig.sound.say(std::make_shared<const sound::Pcm>());
    const auto said = rig.heard.answer.number;
    CHECK(rig.heard.answer.speech);
    rig.sound.hush();
    CHECK(rig.heard.hushed != before);
    CHECK(rig.heard.answer.number != said);
    CHECK_FALSE(rig.heard.answer.speech);
}

TEST_CASE("frames that change nothing tell nobody") {
    Rig rig;
    rig.session().start();
    rig.clock.advance(10s);
    rig.session().frame();
    const int before = rig.told;
    for (int frame = 0; frame < 20; ++frame) {
        rig.clock.advance(16ms);
        rig.session().frame();
    }
    CHECK(rig.told == before);
}

TEST_CASE("V turns the voice off and on again") {
    Rig rig;
    QObject::connect(rig.model.sound(), &window::settings::SoundModel::changed, &rig.sound,
                     [&] { rig.sound.set(rig.model.sound()->value()); });
    rig.session().start();
    const auto before = rig.heard.hushed;
    rig.model.sound()->toggleVoice();
    CHECK(rig.heard.hushed != before);
    CHECK_FALSE(rig.model.settings()->value().sound.voice);
    rig.model.sound()->setMuted(true);
    CHECK(rig.heard.volumes.muted);
}

TEST_CASE("a routine in a language of its own is not read by another one's voice, and that is told once") {
    Rig rig;
    int told = 0;
    QObject::connect(&rig.sound, &app::SessionSound::ownWordsUnread, [&told] { ++told; });
    rig.model.open(test::classic());
    CHECK(told == 0);
    routine::Routine french = test::classic().routine;
    french.language = "fr";
    for (routine::Step& step : french.steps)
        step.cue = {{{"fr", "Doucement"}}};
    rig.model.open(session::plan(french, test::classic().map));
    CHECK(told == 1);
    rig.session().start();
    rig.clock.advance(10s);
    rig.session().frame();
    CHECK(told == 1);
    CHECK(rig.heard.running); // tones go on
}
