#include "window/play/session_model.h"

#include "support/application.h"
#include "support/catch.h"
#include "support/opened.h"
#include "support/showcase.h"

#include <set>

using namespace effleur;
using namespace effleur::record;
using namespace effleur::window::play;
using namespace effleur::window::shell;
using namespace effleur::window::stage;
using session::Millis;

namespace {

class Ears : public session::EffectSink {
public:
    void perform(const session::Effect& effect) override { heard.push_back(effect); }
    std::vector<session::Effect> heard;
};

struct Room {
    test::StandingClock clock;
    Ears ears;
    AppModel app{(test::application(), Ports{clock, &ears}), {}, {}, "en"};
    test::Showcase showcase{app, clock};
    SessionModel& session = *test::opened(app).session();

    session::Position position() const { return session.player().position(clock.now()); }
};

template<class Kind> bool heard(const Ears& ears) {
    return std::any_of(ears.heard.begin(), ears.heard.end(),
                       [](const session::Effect& each) { return std::holds_alternative<Kind>(each); });
}

} // namespace

TEST_CASE("a pause stands: nothing moves, however much time goes by") {
    Room room;
    room.showcase.playTo(sample::opening, 1, 0.4);
    room.session.playPause();
    REQUIRE(room.session.mode() == SessionModel::Paused);
    CHECK_FALSE(room.session.moving());
    const auto stood = room.position();
    const double x = room.session.hands()->left()->x();
    int moved = 0;
    QObject::connect(room.session.hands()->left(), &HandModel::moved, [&moved] { ++moved; });
    QObject::connect(room.session.progress(), &ProgressModel::turned, [&moved] { ++moved; });
    room.showcase.play(Millis{60'000});
    CHECK(room.position() == stood);
    CHECK(room.session.hands()->left()->x() == x);
    CHECK(moved == 0);
}

TEST_CASE("at every frame, whatever is pressed, the screen says what is so just then") {
    Room room;
    const phrases::Phrasebook words;
    room.showcase.playTo(sample::opening, 0, 0);
    const std::vector<void (SessionModel::*)()> presses{
        &SessionModel::easeOff, &SessionModel::playPause, &SessionModel::playPause,  &SessionModel::quicker,
        &SessionModel::next,    &SessionModel::leaveOut,  &SessionModel::toggleLoop, &SessionModel::toggleLoop,
        &SessionModel::undo,    &SessionModel::oneMore,   &SessionModel::back,       &SessionModel::firmer};
    std::set<QString> seen;
    for (int frame = 0; frame < 2'000; ++frame) {
        room.showcase.play(Millis{90});
        if (frame % 40 == 17) (room.session.*presses[std::size_t(frame / 40) % presses.size()])();
        REQUIRE(room.session.facts() == factsOf(room.session.player(), room.clock.now(), words));
        const Seconds seconds = secondsOf(room.session.player(), room.clock.now());
        REQUIRE(room.session.progress()->elapsed() == phrases::clockText(std::chrono::seconds(seconds.elapsed)));
        REQUIRE(room.session.progress()->countdown() == seconds.countdown);
        seen.insert(room.session.facts().caption.lead + room.session.facts().task.title +
                    room.session.facts().caption.question);
    }
    CHECK(seen.size() > 10); // it went somewhere
}

TEST_CASE("frames of any length lead to the same place") {
    const auto playedIn = [](Millis frame) {
        Room room;
        room.showcase.playTo(sample::opening, 0, 0);
        for (Millis left{12'345}; left > Millis{0}; left -= frame) {
            room.clock.advance(std::min(left, frame));
            room.session.frame();
        }
        return std::tuple(room.position(), room.session.hands()->left()->y(), room.session.progress()->turn(),
                          room.session.progress()->filled(), room.session.progress()->elapsed());
    };
    const auto smooth = playedIn(Millis{7});
    CHECK(playedIn(Millis{16}) == smooth);
    CHECK(playedIn(Millis{499}) == smooth);
    CHECK(playedIn(Millis{9'999}) == smooth);
}

TEST_CASE("a leap of the clock pauses where the session was before it") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    const auto before = room.position();
    room.clock.advance(Millis{3'600'000});
    room.session.frame();
    CHECK(room.session.mode() == SessionModel::Paused);
    CHECK(room.position() == before);
}

TEST_CASE("nothing is told where nothing changed") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    int told = 0;
    const auto count = [&told] { ++told; };
    QObject::connect(&room.session, &SessionModel::factsChanged, count);
    QObject::connect(&room.session, &SessionModel::secondChanged, count);
    QObject::connect(&room.session, &SessionModel::pictureChanged, count);
    QObject::connect(room.session.progress(), &ProgressModel::turned, count);
    room.session.frame();
    room.session.frame();
    CHECK(told == 0);
}

TEST_CASE("effects reach the sink in their order") {
    Room room;
    room.showcase.playTo(sample::opening, 0, 0.5);
    CHECK(heard<session::Inhibit>(room.ears));
    room.ears.heard.clear();
    room.session.easeOff();
    REQUIRE(room.ears.heard.size() >= 2);
    CHECK(std::holds_alternative<session::Chime>(room.ears.heard[0]));
    CHECK(std::holds_alternative<session::Say>(room.ears.heard[1]));
}

TEST_CASE("the profile has a bar for every played step and covers the whole session") {
    Room room;
    ProfileModel& profile = *room.session.profile();
    REQUIRE(profile.rowCount() == int(sample::stepCount));
    double sum = 0;
    for (int row = 0; row < profile.rowCount(); ++row) {
        CHECK(profile.data(profile.index(row), ProfileModel::Begin).toDouble() == Approx(sum));
        sum += profile.data(profile.index(row), ProfileModel::Share).toDouble();
    }
    CHECK(sum == Approx(1));
}

TEST_CASE("easing off sinks the bars in place and remembers their full height") {
    Room room;
    room.showcase.playTo(sample::kneading, 0, 0.5);
    ProfileModel& profile = *room.session.profile();
    int reset = 0;
    QObject::connect(&profile, &QAbstractItemModel::modelReset, [&reset] { ++reset; });
    const auto bar = profile.index(sample::kneading);
    CHECK(profile.data(bar, ProfileModel::Tall).toDouble() == session::barHeight(3));
    room.session.easeOff();
    CHECK(profile.data(bar, ProfileModel::Tall).toDouble() == session::barHeight(2));
    CHECK(profile.data(bar, ProfileModel::FullTall).toDouble() == session::barHeight(3));
    CHECK(reset == 0);
}

TEST_CASE("a change shows ghosts where the hands come from and go to, and work shows none") {
    Room room;
    room.showcase.playToChange(sample::kneading, 0.4);
    CHECK(room.session.hands()->leftFrom()->opacity() + room.session.hands()->leftTo()->opacity() > 0);
    CHECK(room.session.hands()->leftFrom()->opacity() < 0.5);
    CHECK_FALSE(room.session.hands()->glides()[0].isEmpty());
    room.showcase.playTo(sample::kneading, 0, 0.4);
    CHECK(room.session.hands()->leftFrom()->opacity() == 0);
    CHECK(room.session.hands()->glides()[0].isEmpty());
}

TEST_CASE("with reduced motion the rim ticks in eighths and hands keep to four places") {
    Room room;
    room.app.settings()->setReducedMotion(true);
    room.showcase.playTo(sample::opening, 0, 0);
    std::set<double> turns;
    std::set<double> places;
    for (int frame = 0; frame < 55; ++frame) {
        room.clock.advance(Millis{100});
        room.session.frame();
        turns.insert(room.session.progress()->turn());
        places.insert(room.session.hands()->left()->y());
    }
    for (const double turn : turns)
        CHECK(turn * 8 == Approx(std::round(turn * 8)));
    CHECK(places.size() <= 4);
}

TEST_CASE("the end is told once, and what follows is after-care") {
    Room room;
    int ended = 0;
    QObject::connect(&room.session, &SessionModel::ended, [&ended] { ++ended; });
    room.showcase.playTo(sample::repose, 0, 0.9);
    room.showcase.play(Millis{30'000});
    CHECK(ended == 1);
    CHECK(room.session.mode() == SessionModel::Finished);
    CHECK(room.session.aftercare() == QStringList{"Get up slowly."});
    CHECK(room.session.progress()->playhead() == 1);
}

TEST_CASE("an area left out stands beside the clock until it is taken back") {
    Room room;
    CHECK_FALSE(room.session.leftOut().present);
    room.showcase.playTo(sample::kneading, 1, 0.4);
    room.session.leaveAreaOut();
    REQUIRE(room.session.leftOut().present);
    const QString name = room.session.leftOut().name;
    CHECK_FALSE(name.isEmpty());
    CHECK(room.session.leftOut().others == 0);
    CHECK(room.session.eased().line == "Left out: " + name);
    CHECK(room.session.caption().diagram.contains("left out: " + name));
    room.showcase.play(Millis{20'000});
    CHECK(room.session.leftOut().present);
    room.session.takeAreaBack();
    CHECK_FALSE(room.session.leftOut().present);
    CHECK(room.session.player().session().adjustments.leftOut.empty());
}
