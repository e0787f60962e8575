#include "window/after/finish_model.h"

#include "session/profile.h"
#include "support/application.h"
#include "support/catch.h"
#include "support/sample.h"

using namespace effleur;
using namespace effleur::window::after;
using namespace effleur::window::kit;
using namespace effleur::sample;

namespace {

/// A session of the sample routine, told when it has ended.
struct Evening {
    Evening() { test::application(); }
    template<typename Event> void send(Event event) {
        event.now = now;
        player.dispatch(event);
    }
    void playTo(session::StepIndex step, session::Millis into) {
        if (std::holds_alternative<session::Preparing>(player.session().transport)) send(session::Start{});
        now += player.timeline().beginOf(*player.timeline().ordinalOf(step)) + into - player.position(now);
        send(session::Tick{});
    }
    void tell() { model.tell(player, now); }

    session::Player player = [] {
        auto plan = sample::plan();
        plan.routine.title.byLanguage = {{"en", "Sample"}};
        return session::Player(std::move(plan));
    }();
    session::Instant now = at(1h);
    phrases::Phrasebook words;
    FinishModel model{words};
};

} // namespace

TEST_CASE("a session that was stopped tells its time, its steps and its rest") {
    Evening evening;
    evening.playTo(opening, 9s);
    evening.send(session::PlayPause{});
    evening.now += 35s;
    evening.send(session::Stop{});
    evening.tell();
    CHECK_FALSE(evening.model.whole());
    CHECK(evening.model.line() == "Sample, 0:59. 1 of 7 steps, 35 s paused.");
    CHECK(evening.model.playhead() > 0);
    CHECK(evening.model.playhead() < 0.5);
    CHECK(evening.model.techniques()->count() == 2);
    CHECK(evening.model.techniques()->at(0, "time") == "0:15");
    CHECK(evening.model.techniques()->at(0, "share") == 1.0);
    CHECK(evening.model.advice() == "Get up slowly.");
    CHECK_FALSE(evening.model.softer());
}

TEST_CASE("a session that was played through says so") {
    Evening evening;
    evening.send(session::Start{});
    evening.now += 1h;
    evening.send(session::Tick{});
    evening.send(session::PlayPause{});
    evening.now += 1h;
    evening.send(session::Tick{});
    evening.tell();
    CHECK(evening.model.whole());
    CHECK(evening.model.line().contains("All 7 steps"));
    CHECK(evening.model.playhead() == 1.0);
}

TEST_CASE("easing off is told with place, time and both levels, and the bars before it stay as they were") {
    Evening evening;
    evening.playTo(kneading, 7s);
    evening.send(session::EaseOff{});
    evening.send(session::Stop{});
    evening.tell();
    REQUIRE(evening.model.changes()->count() == 1);
    const RowsModel& changes = *evening.model.changes();
    CHECK(changes.at(0, "label") == "Step 3, Kneading, left side");
    CHECK(changes.at(0, "detail").toString().startsWith("at "));
    CHECK(changes.at(0, "levels") == "3 to 2");
    CHECK(changes.at(0, "tag") == "Eased off, 3 to 2");
    const RowsModel& bars = *evening.model.bars();
    CHECK(bars.at(opening, "tall") == session::barHeight(2));
    CHECK(bars.at(kneading, "tall") == session::barHeight(2));
    CHECK(bars.at(kneading, "fullTall") == session::barHeight(3));
    CHECK(evening.model.softer());
}

TEST_CASE("what was taken back is not told at all") {
    Evening evening;
    evening.playTo(kneading, 7s);
    evening.send(session::EaseOff{});
    evening.send(session::Undo{});
    evening.send(session::Stop{});
    evening.tell();
    CHECK(evening.model.changes()->count() == 0);
    CHECK(evening.model.more().isEmpty());
    CHECK_FALSE(evening.model.softer());
}

TEST_CASE("of many changes the last ones are listed and the others counted") {
    Evening evening;
    evening.playTo(kneading, 7s);
    for (int press = 0; press < 5; ++press) {
        evening.send(session::EaseOff{});
        evening.send(session::Undo{}); // does not count
        if (press % 2 == 0)
            evening.send(session::EaseOff{});
        else
            evening.send(session::Firmer{});
    }
    evening.send(session::Stop{});
    evening.tell();
    CHECK(evening.model.changes()->count() == FinishModel::mostChanges);
    CHECK(evening.model.more() == "and 2 before, in the history");
}

TEST_CASE("only what was played is filled: what was skipped stays an outline, all of it or the rest") {
    Evening evening;
    evening.playTo(opening, 5s + 15s);
    evening.send(session::Next{});
    evening.send(session::Next{});
    evening.send(session::Stop{});
    evening.tell();
    const RowsModel& bars = *evening.model.bars();
    CHECK(bars.at(settle, "played") == 1.0);
    CHECK(bars.at(opening, "played").toDouble() == Approx(20.0 / 35));
    CHECK(evening.model.skips());
    for (const auto step : {kneading, gated, closing})
        CHECK(bars.at(step, "played") == 0.0);
}

TEST_CASE("techniques are told in the order of the routine") {
    Evening evening;
    evening.send(session::Start{});
    evening.now += 1h;
    evening.send(session::Tick{});
    evening.send(session::PlayPause{});
    evening.now += 1h;
    evening.send(session::Tick{});
    evening.tell();
    QList<int> order;
    for (const auto& step : evening.player.plan().routine.steps)
        if (!order.contains(int(step.technique))) order << int(step.technique);
    QList<int> told;
    for (int row = 0; row < evening.model.techniques()->count(); ++row)
        told << evening.model.techniques()->at(row, "technique").toInt();
    CHECK(told == order);
    CHECK_FALSE(evening.model.skips());
}

TEST_CASE("a note is kept once, when it is asked for, and not where nothing was written") {
    Evening evening;
    QStringList kept;
    QObject::connect(&evening.model, &FinishModel::noteReady, [&](const QString& note) { kept << note; });
    evening.model.keepNote();
    CHECK(kept.isEmpty());
    evening.model.setNote("Left shoulder was tender.");
    evening.model.keepNote();
    evening.model.keepNote();
    CHECK(kept == QStringList{"Left shoulder was tender."});
}

TEST_CASE("what was left out is named, and what was skipped because of it is counted") {
    Evening evening;
    evening.playTo(kneading, 7s);
    evening.send(session::LeaveAreaOut{});
    evening.now += 1h;
    evening.send(session::Stop{});
    evening.tell();
    REQUIRE(evening.model.changes()->count() == 1);
    CHECK(evening.model.changes()->at(0, "label") == "Left out: lower-left");
    CHECK(evening.model.line().endsWith("Left out: lower-left."));
    const auto spared = evening.player.timeline().spared;
    const auto whole =
        std::count_if(spared.begin(), spared.end(), [](const auto& each) { return each.side == routine::Side::Both; });
    CHECK(evening.model.line().contains(QString::number(whole) + " skipped because of the area left out.") ==
          (whole > 0));
}

TEST_CASE("how tense both are is said by a tap each, taken back, held to the scale, and kept like the note") {
    Evening evening;
    std::vector<journal::Tensions> kept;
    QObject::connect(&evening.model, &FinishModel::tenseReady,
                     [&kept](const journal::Tensions& tense) { kept.push_back(tense); });
    evening.model.tense()->set({.massaged = {7, std::nullopt}, .giver = {}});
    evening.model.keepNote();
    CHECK(kept.empty()); // it was kept before
    CHECK(evening.model.tense()->massaged().told == "7, and now?");
    evening.model.tense()->feel(TenseModel::Massaged, TenseModel::After, 3);
    evening.model.tense()->feel(TenseModel::Giver, TenseModel::Before, 99);
    CHECK(evening.model.tense()->massaged().told == "7 to 3");
    CHECK(evening.model.tense()->giver().before == journal::mostTense);
    evening.model.tense()->feel(TenseModel::Giver, TenseModel::Before, -1);
    CHECK(evening.model.tense()->giver().told.isEmpty());
    evening.model.keepNote();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0] == journal::Tensions{.massaged = {7, 3}, .giver = {}});
    evening.model.tense()->feel(TenseModel::Massaged, TenseModel::After, 3);
    evening.model.keepNote();
    CHECK(kept.size() == 1);
}

TEST_CASE("whoever was massaged has a name, a class has none and is asked nothing") {
    Evening evening;
    CHECK(evening.model.tense()->massaged().name == "Them");
    evening.model.tense()->ask("Anna", true);
    CHECK(evening.model.tense()->massaged().name == "Anna");
    CHECK(evening.model.tense()->giver().name == "You");
    CHECK(evening.model.tense()->asks());
    evening.model.tense()->ask({}, false);
    CHECK_FALSE(evening.model.tense()->asks());
}

TEST_CASE("today is one of the days of the rhythm, whatever the journal has of it, and without a day there is none") {
    Evening evening;
    const QDate today(2026, 11, 27); // a Friday
    std::vector<journal::SessionRecord> sessions;
    for (const int daysAgo : {7, 14})
        sessions.push_back({.started = QDateTime(today.addDays(-daysAgo), QTime(20, 0)), .played = 20min});
    evening.model.rhythm()->show(sessions, today, true);
    const RowsModel& days = *evening.model.rhythm()->days();
    REQUIRE(days.count() == 7 * rhythmWeeks);
    const int last = 7 * (rhythmWeeks - 1) + 4;
    for (int row = 0; row < days.count(); ++row) {
        CHECK(days.at(row, "today").toBool() == (row == last));
        CHECK(days.at(row, "on").toBool() == (row == last || row == last - 7 || row == last - 14));
    }
    CHECK(evening.model.rhythm()->mostly() == "mostly Fridays");
    CHECK(evening.model.rhythm()->often() == "Twice in the last two weeks.");
    evening.model.rhythm()->show(sessions, {}, true);
    CHECK(days.count() == 0);
    CHECK(evening.model.rhythm()->often().isEmpty());
}

TEST_CASE("much advice is read on to what is good now, and its last, about later, stands by itself") {
    Evening evening;
    auto plan = sample::plan();
    plan.routine.aftercare.clear();
    for (const char* each : {"One.", "Two.", "Three.", "Four."}) {
        plan.routine.aftercare.push_back({{{"en", each}}});
        evening.player = session::Player(session::Plan(plan));
        evening.tell();
        const bool much = plan.routine.aftercare.size() == 4;
        CHECK(evening.model.laterAdvice() == (much ? "Four." : ""));
    }
    CHECK(evening.model.advice() == "One. Two. Three.");
}
