// The evening from the open routine to the last word, over the models alone.
#include "presentation/app_model.h"
#include "presentation/showcase.h"

#include "support/catch.h"
#include "support/classic.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace effleur;
using namespace effleur::presentation;
using session::Millis;

namespace {

/// The program with the classic routine and a home of its own.
struct Evening {
    Evening() {
        app.moveIn({.journal = &journal,
                    .today = [] { return QDate(2026, 11, 25); },
                    .routines = (folder.path() + "/routines").toStdString(),
                    .map = test::classic().map});
        app.open(test::classic());
    }
    const session::Adjustments& adjustments() { return app.session()->player().session().adjustments; }

    QTemporaryDir folder;
    journal::Journal journal{folder.path()};
    StandingClock clock;
    AppModel app{presentation::Settings{}, QStringLiteral("en"), clock, nullptr};
    Showcase showcase{app, clock};
};

} // namespace

TEST_CASE("an area that was chosen before the session is really left out of it") {
    Evening evening;
    evening.app.prepare()->leaveOut()->toggle(0);
    evening.app.prepare()->areas()->choose({"shoulder-left", "shoulder-right"});
    evening.app.prepare()->start(false);
    REQUIRE(evening.app.screen() == AppModel::Session);
    CHECK(evening.adjustments().leftOut != 0);
    const auto& map = evening.app.session()->player().plan().map;
    for (std::size_t region = 0; region < map.regions.size(); ++region)
        CHECK((evening.adjustments().leftOut >> region & 1U) == (map.regions[region].id.rfind("shoulder", 0) == 0));
}

TEST_CASE("for a person the usual pressure and the areas to leave out hold in the session") {
    Evening evening;
    REQUIRE(evening.app.people()->add("Anna"));
    evening.app.people()->setPressure(1);
    evening.app.people()->areas()->choose({"neck"});
    evening.app.people()->chooseToday(0);
    evening.app.prepare()->space();
    evening.app.prepare()->space();
    CHECK(evening.adjustments().ceiling == 1);
    CHECK(evening.adjustments().leftOut == 1);
}

TEST_CASE("a softer version is a new routine with today's pressures that checks clean") {
    Evening evening;
    evening.showcase.show("kneading");
    evening.app.session()->easeOff();
    evening.app.session()->end();
    REQUIRE(evening.app.screen() == AppModel::Finish);
    REQUIRE(evening.app.finish()->softer());
    evening.app.saveSofter();
    CHECK(evening.app.notice().contains("softer"));
    evening.app.saveSofter();
    QDir routines(evening.folder.filePath("routines"));
    REQUIRE(routines.entryList({"*.routine.json"}, QDir::Files) ==
            QStringList{"classic-back-softer-2.routine.json", "classic-back-softer.routine.json"});
    const auto file = routines.filePath("classic-back-softer.routine.json").toStdString();
    const auto read = library::readRoutine(file, test::classic().map);
    REQUIRE(read.routine);
    for (const auto& finding : read.findings) {
        INFO(library::describe(file, finding));
        CHECK(finding.severity != routine::Severity::Error);
    }
    CHECK(read.routine->id == "classic-back-softer");
    const auto& before = test::classic().routine;
    REQUIRE(read.routine->steps.size() == before.steps.size());
    for (std::size_t step = 0; step < before.steps.size(); ++step) {
        CHECK(read.routine->steps[step].pressure <= before.steps[step].pressure);
        CHECK(read.routine->steps[step].repetitions == before.steps[step].repetitions);
    }
}

TEST_CASE("a softer version that can't be written is said, not lost in silence") {
    Evening evening;
    evening.showcase.show("kneading");
    evening.app.moveIn({.journal = nullptr, .today = {}, .routines = "/proc/effleur", .map = test::classic().map});
    evening.app.session()->easeOff();
    evening.app.session()->end();
    evening.app.saveSofter();
    CHECK(evening.app.notice().contains("could not be written"));
}

TEST_CASE("an interrupted session is taken up whatever routine is open") {
    Evening evening;
    session::Player player(test::classic());
    player.dispatch(session::Start{evening.clock.now()});
    evening.clock.advance(Millis{200'000});
    player.dispatch(session::PlayPause{evening.clock.now()});
    const auto stood = player.position(evening.clock.now());
    evening.app.offer(
        {test::classic(), player.session(), QDateTime(QDate(2026, 11, 24), QTime(20, 40), QTimeZone::utc())});
    CHECK(evening.app.waiting()->waits());
    CHECK(evening.app.waiting()->title() == "Classic back massage");
    CHECK(evening.app.waiting()->where().contains("step "));
    CHECK(evening.app.waiting()->playhead() > 0);
    CHECK(evening.app.waiting()->profile()->rowCount() > 5);
    evening.app.takeUp();
    CHECK(evening.app.screen() == AppModel::Session);
    CHECK(evening.app.session()->mode() == SessionModel::Paused);
    CHECK(evening.app.session()->player().position(evening.clock.now()) == stood);
    CHECK_FALSE(evening.app.waiting()->waits());
    evening.app.takeUp();
    CHECK(evening.app.screen() == AppModel::Session);
}

TEST_CASE("Ctrl+Enter is done, and again asks the questions anew") {
    Evening evening;
    evening.showcase.show("stopped");
    REQUIRE(evening.app.screen() == AppModel::Finish);
    evening.app.again();
    CHECK(evening.app.screen() == AppModel::Prepare);
    CHECK_FALSE(evening.app.prepare()->none());
    evening.showcase.show("stopped");
    CHECK(evening.app.keyDown(Qt::Key_Return, Qt::ControlModifier, false));
    CHECK(evening.app.screen() == AppModel::Library);
}

TEST_CASE("the history is reached from anywhere and left to where one came from") {
    Evening evening;
    evening.app.showHistory();
    CHECK(evening.app.screen() == AppModel::History);
    CHECK(evening.app.keyDown(Qt::Key_Down, 0, false));
    CHECK(evening.app.keyDown(Qt::Key_Delete, 0, false));
    CHECK(evening.app.keyDown(Qt::Key_Escape, 0, false));
    CHECK(evening.app.screen() == AppModel::Prepare);
}
