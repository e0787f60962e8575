// The evening from the open routine to the last word, over the models alone.
#include "support/showcase.h"
#include "window/shell/app_model.h"

#include "support/catch.h"
#include "support/shipped.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace effleur;
using namespace effleur::record;
using namespace effleur::window;
using namespace effleur::window::after;
using namespace effleur::window::people;
using namespace effleur::window::play;
using namespace effleur::window::shell;
using session::Millis;

namespace {

/// The program with the classic routine and a home of its own.
struct Evening {
    /// `routines`: the person's own.
    explicit Evening(std::filesystem::path routines = {})
        : own(routines.empty() ? std::filesystem::path((folder.path() + "/routines").toStdString()) : routines) {
        app.moveIn(&journal, nullptr);
        app.open(test::classic());
    }
    const session::Adjustments& adjustments() { return app.session()->player().session().adjustments; }

    QTemporaryDir folder;
    journal::Journal journal{folder.path()};
    test::StandingClock clock;
    std::filesystem::path own;
    AppModel app{{.clock = clock, .today = [] { return QDate(2026, 11, 25); }},
                 {.places = {.bodies = {}, .shipped = {}, .own = own, .index = {}}, .bodies = test::bodies()},
                 {},
                 QStringLiteral("en")};
    test::Showcase showcase{app, clock};
};

} // namespace

TEST_CASE(
    "a session that came to its end is told so, is kept as finished by then, and its note is asked for after it") {
    QTemporaryDir folder;
    journal::Journal journal{folder.path()};
    test::StandingClock clock;
    SessionRecorder recorder(journal, clock,
                             {.wall = [] { return QDateTime(QDate(2026, 11, 25), QTime(20, 0), QTimeZone::utc()); },
                              .person = [] { return journal::Id{0}; },
                              .language = [] { return QStringLiteral("en"); }});
    AppModel app{{.clock = clock, .sink = &recorder}, {}, {}, QStringLiteral("en")};
    app.moveIn(&journal, &recorder);
    app.open(test::classic());
    test::Showcase showcase{app, clock};
    showcase.show("well-done");
    CHECK(app.shell()->screen() == ShellModel::WellDone);
    REQUIRE(journal.sessions().size() == 1);
    CHECK(journal.sessions().front().ending == journal::Ending::Finished); // nothing is lost where one closes here
    CHECK_FALSE(journal.checkpoint());
    CHECK_FALSE(app.session()->progress()->ending());
    CHECK(app.session()->progress()->light() == 1);
    CHECK(app.session()->progress()->cover() == 1);
    CHECK(app.finish()->whole());
    app.shell()->ask(commands::Action::PlayPause);
    CHECK(app.shell()->screen() == ShellModel::Finish);
    CHECK(app.session()->mode() == SessionModel::Finished);
}

TEST_CASE("where motion is reduced the end is there at once") {
    Evening evening;
    evening.app.session()->setReducedMotion(true);
    evening.showcase.playTo(evening.app.session()->player().plan().routine.steps.size() - 1, 0, 0.99);
    while (evening.app.shell()->screen() == ShellModel::Session)
        evening.showcase.play(Millis{100});
    CHECK(evening.app.shell()->screen() == ShellModel::WellDone);
    CHECK(evening.app.session()->progress()->light() == 1);
    CHECK_FALSE(evening.app.session()->progress()->ending());
}

TEST_CASE("an area that was chosen before the session is really left out of it") {
    Evening evening;
    evening.app.prepare()->chooseNone();
    evening.app.prepare()->leaveOut()->toggle(0);
    evening.app.prepare()->areas()->choose({"shoulder-left", "shoulder-right"});
    evening.app.prepare()->start();
    REQUIRE(evening.app.shell()->screen() == ShellModel::Session);
    CHECK_FALSE(evening.adjustments().leftOut.empty());
    const auto& map = evening.app.session()->player().plan().map;
    for (std::size_t region = 0; region < map.regions.size(); ++region)
        CHECK(evening.adjustments().leftOut.has(region) == (map.regions[region].id.rfind("shoulder", 0) == 0));
}

TEST_CASE("for a person the usual pressure and the areas to leave out hold in the session") {
    Evening evening;
    REQUIRE(evening.app.people()->add("Anna"));
    evening.app.people()->setPressure(1);
    evening.app.people()->areas()->choose({"neck"});
    evening.app.people()->chooseToday(0);
    evening.app.prepare()->chooseNone();
    evening.app.prepare()->start();
    CHECK(evening.adjustments().ceiling == 1);
    CHECK(evening.adjustments().leftOut == body::RegionSet::of(0));
}

TEST_CASE("what was answered is kept for who was massaged, and asked as last time") {
    Evening evening;
    REQUIRE(evening.app.people()->add("Anna"));
    const auto space = [&evening] {
        evening.clock.advance(Millis{2'000});
        evening.app.shell()->keyDown(Qt::Key_Space, 0, false);
        evening.app.shell()->keyUp(Qt::Key_Space, false);
        evening.app.shell()->dispatch(shell::Settled{});
        return evening.app.shell()->screen() == ShellModel::Session;
    };
    int presses = 1;
    while (!space())
        REQUIRE(++presses < 20);
    CHECK(presses == 8); // every page, for the first time
    REQUIRE(evening.journal.answers().size() == 1);
    CHECK(evening.journal.answers().front().person == 0);
    CHECK(evening.journal.answers().front().yes.none());
    evening.app.open(test::classic());
    CHECK_FALSE(space());
    CHECK(space());
    CHECK(evening.journal.answers().size() == 1);
    evening.app.open(test::classic());
    evening.app.people()->chooseToday(0); // she has never answered
    CHECK_FALSE(space());
    CHECK_FALSE(space());
    CHECK(evening.app.prepare()->pages().page == prepare::Page::NotToday);
    CHECK(evening.app.prepare()->page().main == "None of these");
}

TEST_CASE("what a class answers is nobody's") {
    Evening evening;
    evening.app.lesson()->begin();
    evening.app.prepare()->chooseNone();
    evening.app.prepare()->start();
    CHECK(evening.app.shell()->screen() == ShellModel::Console);
    CHECK(evening.journal.answers().empty());
}

TEST_CASE("Escape goes a page back, and from the first page to the library") {
    Evening evening;
    evening.showcase.turnTo(prepare::Page::Ready);
    evening.app.shell()->keyDown(Qt::Key_Escape, 0, false);
    CHECK(evening.app.shell()->screen() == ShellModel::Prepare);
    CHECK(evening.app.prepare()->isFirstPage());
    evening.app.shell()->dispatch(shell::KeyUp{{Qt::Key_Escape}});
    evening.app.shell()->dispatch(shell::Settled{});
    evening.app.shell()->keyDown(Qt::Key_Escape, 0, false);
    CHECK(evening.app.shell()->screen() == ShellModel::Library);
}

TEST_CASE("a yes to not today leads to the library by Space, from whatever page") {
    Evening evening;
    evening.showcase.show("prepare-yes");
    evening.app.shell()->keyDown(Qt::Key_Space, 0, false);
    CHECK(evening.app.shell()->screen() == ShellModel::Library);
}

TEST_CASE("everything that is removed takes the last answers along") {
    Evening evening;
    evening.app.prepare()->chooseNone();
    evening.app.prepare()->start();
    evening.app.open(test::classic());
    CHECK(evening.app.prepare()->pages().last);
    REQUIRE(evening.journal.removeEverything());
    evening.app.people()->reload();
    CHECK_FALSE(evening.app.prepare()->pages().last);
}

TEST_CASE("a softer version is a new routine with today's pressures that checks clean") {
    Evening evening;
    evening.showcase.show("kneading");
    evening.app.session()->easeOff();
    evening.app.session()->end();
    REQUIRE(evening.app.shell()->screen() == ShellModel::Finish);
    REQUIRE(evening.app.finish()->softer());
    evening.app.shell()->ask(commands::Action::Softer);
    CHECK(evening.app.shell()->notice().contains("softer"));
    evening.app.shell()->ask(commands::Action::Softer);
    QDir routines(evening.folder.filePath("routines"));
    REQUIRE(routines.entryList({"*.routine.json"}, QDir::Files) ==
            QStringList{"classic-back-softer-2.routine.json", "classic-back-softer.routine.json"});
    const auto file = routines.filePath("classic-back-softer.routine.json").toStdString();
    const auto read = library::readRoutine(file, test::classic().map);
    REQUIRE(read.routine);
    for (const auto& finding : read.findings) {
        INFO(finding.code());
        CHECK(finding.severity() != routine::Severity::Error);
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
    Evening evening("/proc/effleur");
    evening.showcase.show("kneading");
    evening.app.session()->easeOff();
    evening.app.session()->end();
    evening.app.shell()->ask(commands::Action::Softer);
    CHECK(evening.app.shell()->notice().contains("could not be written"));
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
    CHECK(evening.app.shell()->screen() == ShellModel::Session);
    CHECK(evening.app.session()->mode() == SessionModel::Paused);
    CHECK(evening.app.session()->player().position(evening.clock.now()) == stood);
    CHECK_FALSE(evening.app.waiting()->waits());
    evening.app.takeUp();
    CHECK(evening.app.shell()->screen() == ShellModel::Session);
}

TEST_CASE("Ctrl+Enter is done, and again asks the questions anew") {
    Evening evening;
    evening.showcase.show("stopped");
    REQUIRE(evening.app.shell()->screen() == ShellModel::Finish);
    evening.app.shell()->ask(commands::Action::Again);
    CHECK(evening.app.shell()->screen() == ShellModel::Prepare);
    CHECK_FALSE(evening.app.prepare()->answer().none);
    evening.showcase.show("stopped");
    CHECK(evening.app.shell()->keyDown(Qt::Key_Return, Qt::ControlModifier, false));
    CHECK(evening.app.shell()->screen() == ShellModel::Library);
}

TEST_CASE("the history is reached from anywhere and left to where one came from") {
    Evening evening;
    evening.app.shell()->ask(commands::Action::History);
    CHECK(evening.app.shell()->screen() == ShellModel::History);
    CHECK(evening.app.shell()->keyDown(Qt::Key_Down, 0, false));
    CHECK(evening.app.shell()->keyDown(Qt::Key_Delete, 0, false));
    CHECK(evening.app.shell()->keyDown(Qt::Key_Escape, 0, false));
    CHECK(evening.app.shell()->screen() == ShellModel::Prepare);
}

TEST_CASE(
    "Delete, arrows and Backspace act on the list that is shown, and on nothing while they are held or modified") {
    Evening evening;
    test::fillForPictures(evening.journal, QDate(2026, 11, 25));
    evening.app.shell()->ask(commands::Action::History);
    PeopleModel& people = *evening.app.people();
    HistoryModel& history = *evening.app.history();
    const auto sessions = evening.journal.sessions();
    const auto everybody = evening.journal.people();
    REQUIRE(sessions.size() > 2);
    REQUIRE(everybody.size() > 1);
    const auto press = [&evening](int key, int modifiers = 0, bool repeats = false) {
        evening.clock.advance(Millis{1500});
        evening.app.shell()->keyDown(key, modifiers, repeats);
    };
    const auto untouched = [&] {
        return evening.journal.sessions() == sessions && evening.journal.people() == everybody;
    };
    for (const bool shown : {false, true}) {
        evening.app.shell()->ask(shown ? commands::Action::People : commands::Action::Sessions);
        press(Qt::Key_Down);
        CHECK((shown ? people.current() : history.current()) >= 0);
        press(Qt::Key_Delete);
        for (int repeat = 0; repeat < 50; ++repeat)
            press(Qt::Key_Delete, 0, true);
        CHECK(untouched());
        press(Qt::Key_Escape);
        CHECK(evening.app.shell()->screen() == ShellModel::History);
        for (const auto modifier : {Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier})
            for (int time = 0; time < 3; ++time)
                press(Qt::Key_Delete, int(modifier));
        CHECK(untouched());
        press(Qt::Key_Delete);
        press(Qt::Key_Delete);
        CHECK(evening.journal.sessions().size() == sessions.size() - (shown ? 0 : 1));
        CHECK(evening.journal.people().size() == everybody.size() - (shown ? 1 : 0));
        CHECK(evening.app.shell()->canUndo());
        press(Qt::Key_Backspace);
        CHECK(untouched());
        CHECK_FALSE(evening.app.shell()->canUndo());
    }
    const int session = history.current();
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    CHECK(history.current() == session); // it is hidden
}

TEST_CASE("the notice that something is gone gives it back when it is pressed") {
    Evening evening;
    test::fillForPictures(evening.journal, QDate(2026, 11, 25));
    evening.app.shell()->ask(commands::Action::History);
    const auto before = evening.journal.sessions().size();
    evening.app.history()->removeOne();
    evening.clock.advance(Millis{1000});
    evening.app.history()->removeOne();
    REQUIRE(evening.journal.sessions().size() == before - 1);
    CHECK(evening.app.shell()->notice() == "Removed. Undo");
    evening.app.shell()->answerNotice();
    CHECK(evening.journal.sessions().size() == before);
    evening.app.shell()->answerNotice();
    CHECK(evening.app.shell()->notice().isEmpty());
}

TEST_CASE("what was typed and not kept yet is kept when the program closes, and when a screen is left") {
    Evening evening;
    evening.showcase.show("stopped");
    QStringList notes;
    QObject::connect(&evening.app, &AppModel::noteReady, [&notes](const QString& note) { notes << note; });
    evening.app.finish()->setNote("left shoulder");
    evening.app.keepTyped();
    CHECK(notes == QStringList{"left shoulder"});
    int asked = 0;
    QObject::connect(&evening.app.commands(), &window::kit::Commands::leaving, [&asked] { ++asked; });
    evening.app.shell()->ask(commands::Action::History);
    evening.app.shell()->ask(commands::Action::Leave);
    CHECK(asked == 2);
}

TEST_CASE("how tense both were before and are after is kept with the session, also where it is taken up again") {
    QTemporaryDir folder;
    journal::Journal journal{folder.path()};
    test::StandingClock clock;
    const auto wall = [] { return QDateTime(QDate(2026, 11, 25), QTime(20, 0), QTimeZone::utc()); };
    const Ports ports{.clock = clock, .today = [] { return QDate(2026, 11, 25); }};
    journal::Id anna = 0;
    const SessionRecorder::Asked asked{
        .wall = wall, .person = [&anna] { return anna; }, .language = [] { return QStringLiteral("en"); }};
    {
        SessionRecorder recorder(journal, clock, asked);
        Ports followed = ports;
        followed.sink = &recorder;
        AppModel app{followed, {.places = {}, .bodies = test::bodies()}, {}, QStringLiteral("en")};
        app.moveIn(&journal, &recorder);
        REQUIRE(app.people()->add("Anna"));
        app.people()->chooseToday(0);
        anna = app.people()->todayPerson()->id;
        app.open(test::classic());
        app.prepare()->feel(false, 7);
        app.prepare()->feel(true, 5);
        test::Showcase showcase{app, clock};
        showcase.show("kneading");
        recorder.beat();
        REQUIRE(journal.sessions().size() == 1);
        CHECK(journal.sessions().front().tense == journal::Tensions{{7, std::nullopt}, {5, std::nullopt}});
        recorder.follow(app.session()->player()); // the program dies here
    }
    SessionRecorder recorder(journal, clock, asked);
    Ports followed = ports;
    followed.sink = &recorder;
    AppModel app{followed, {.places = {}, .bodies = test::bodies()}, {}, QStringLiteral("en")};
    app.moveIn(&journal, &recorder);
    REQUIRE(app.waiting()->waits());
    app.takeUp();
    app.session()->end();
    REQUIRE(app.shell()->screen() == ShellModel::Finish);
    CHECK(app.finish()->tense()->massaged().name == "Anna");
    CHECK(app.finish()->tense()->massaged().told == "7, and now?");
    CHECK(app.finish()->rhythm()->often() == "Once in the last two weeks.");
    app.finish()->tense()->feel(TenseModel::Massaged, TenseModel::After, 2);
    app.shell()->ask(commands::Action::Done);
    REQUIRE(journal.sessions().size() == 1);
    CHECK(journal.sessions().front().tense == journal::Tensions{{7, 2}, {5, std::nullopt}});
    CHECK_FALSE(journal.sessions().front().techniques.empty());
}

TEST_CASE("a class is asked nothing of itself at the end") {
    Evening evening;
    evening.app.lesson()->begin();
    evening.showcase.show("kneading");
    evening.app.session()->end();
    CHECK_FALSE(evening.app.finish()->tense()->asks());
    CHECK(evening.app.finish()->techniques()->count() > 0);
}
