// An evening for two over the models alone: from what is agreed on to the last word, killed wherever it stands.
#include "library/library.h"
#include "phrases/numbers.h"
#include "support/showcase.h"
#include "window/browse/library_detail.h"
#include "window/prepare/pages.h"
#include "window/shell/app_model.h"

#include "support/catch.h"
#include "support/shipped.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <algorithm>
#include <random>
#include <set>

using namespace effleur;
using namespace effleur::window::shell;
using commands::Action;
using evening::Half;
using session::Millis;
using window::play::SessionModel;

namespace {

const QDateTime begun(QDate(2026, 11, 28), QTime(20, 0), QTimeZone::utc());
constexpr Millis aWhile{2'000};

/// The program in a home, on a shipped routine. The wall goes with its clock.
struct House {
    /// `since`: how long after the evening's beginning the program starts.
    explicit House(const QString& home, Millis since = Millis{0})
        : journal(home)
        , late(since) {
        if (journal.people().empty())
            for (const char* name : {"Anna", "Ben"})
                journal.keep(journal::Person{.name = QString::fromLatin1(name)});
        app.moveIn(&journal, &recorder);
    }
    QDateTime wall() const {
        return begun.addMSecs((clock.now().time_since_epoch() + late - Millis{1'000'000}).count());
    }
    void open(const char* name = "evening-for-two.routine.json") {
        const auto& all = test::shipped();
        app.open(session::Plan(std::ranges::find(all, name, &test::Shipped::name)->plan));
    }
    void ask(Action action) { app.shell()->ask(action); }
    ShellModel::Screen screen() { return app.shell()->screen(); }
    /// Anna first, then Ben.
    void agree() {
        ask(Action::ForTwo);
        app.evening()->agreed()->choosePerson(0, 1);
        app.evening()->agreed()->choosePerson(1, 2);
        ask(Action::Onward);
    }
    void answer() {
        app.prepare()->chooseNone();
        app.prepare()->start();
    }
    void play(Millis time) {
        for (; time > Millis{0} && app.session()->underWay(); time -= Millis{500}) {
            clock.advance(Millis{500});
            app.session()->frame();
            recorder.beat();
        }
    }
    void playOut() {
        while (app.session()->underWay())
            play(aWhile);
        clock.advance(aWhile);
        ask(Action::GoOn);
    }
    /// From the questions of the first.
    void toChangeOver() {
        answer();
        playOut();
        ask(Action::Done);
        REQUIRE(screen() == ShellModel::ChangeOver);
    }
    void removeEverything() {
        ask(Action::History);
        app.history()->removeAll();
        clock.advance(aWhile);
        app.history()->removeAll();
        REQUIRE(journal.people().empty());
    }
    std::optional<Half> half() { return app.evening()->half(); }
    QString today() { return app.people()->todayName(); }
    std::vector<journal::SessionRecord> oldestFirst() {
        auto all = journal.sessions();
        std::reverse(all.begin(), all.end());
        return all;
    }

    test::StandingClock clock;
    journal::Journal journal;
    Millis late;
    record::SessionRecorder recorder{journal,
                                     clock,
                                     {.wall = [this] { return wall(); },
                                      .person =
                                          [this] {
                                              const auto person = app.people()->todayPerson();
                                              return person ? person->id : 0;
                                          },
                                      .language = [] { return QStringLiteral("en"); },
                                      .evening = [this] { return app.ofEvening(); }}};
    AppModel app{{.clock = clock,
                  .sink = &recorder,
                  .today = [] { return QDate(2026, 11, 28); },
                  .wall = [this] { return wall(); }},
                 {.bodies = test::bodies()},
                 {},
                 QStringLiteral("en")};
};

/// The disk as it is at this moment, in a home of its own: what a kill would leave.
void copyHome(const QString& from, const QString& to) {
    for (const char* name : {"journal.sqlite", "journal.sqlite-wal"})
        REQUIRE(QFile::copy(from + "/" + name, to + "/" + name));
}

/// What somebody does next, or a second of a session; false where the evening is over.
bool goOn(House& house) {
    switch (house.screen()) {
    case ShellModel::Prepare:
        house.clock.advance(aWhile);
        house.app.shell()->keyDown(Qt::Key_Space, 0, false);
        house.app.shell()->keyUp(Qt::Key_Space, false);
        house.app.shell()->dispatch(Settled{});
        return true;
    case ShellModel::Session:
        if (house.app.session()->mode() == SessionModel::Paused) house.ask(Action::PlayPause);
        house.play(Millis{1'000});
        return true;
    case ShellModel::WellDone:
        house.clock.advance(aWhile);
        house.ask(Action::GoOn);
        return true;
    case ShellModel::Finish: {
        const QString note = house.half() == Half::First ? "hers" : "his";
        const bool written = house.app.finish()->note() == note;
        house.app.finish()->setNote(note);
        house.app.finish()->keepNote();
        if (written) house.ask(Action::Done);
        return true;
    }
    case ShellModel::ChangeOver: {
        house.clock.advance(Millis{7'000});
        house.app.evening()->frame();
        const auto left = evening::left(house.app.evening()->value(), house.app.evening()->now());
        if (left < std::chrono::minutes(2)) house.ask(Action::Onward);
        return true;
    }
    default: return false;
    }
}

/// What was seen at a moment, and is to be there after it.
struct Seen {
    explicit Seen(House& house)
        : screen(house.screen())
        , half(house.half())
        , today(house.today())
        , position(house.app.session()->player().position(house.clock.now()))
        , left(evening::left(house.app.evening()->value(), house.app.evening()->now()))
        , sessions(house.oldestFirst())
        , value(house.app.evening()->value()) {}

    ShellModel::Screen screen;
    std::optional<Half> half;
    QString today;
    session::Position position;
    Millis left;
    std::vector<journal::SessionRecord> sessions;
    evening::Evening value;
};

/// What a program finds that starts a while after a kill, and how it goes on.
void checkTakenUp(House& house, const Seen& seen, Millis dead) {
    CHECK(house.journal.sentence().isEmpty());
    const auto sessions = house.oldestFirst();
    REQUIRE(sessions.size() == seen.sessions.size());
    for (std::size_t each = 0; each < sessions.size(); ++each) {
        CHECK(sessions[each].evening == seen.sessions[each].evening);
        CHECK(sessions[each].note == seen.sessions[each].note);
        CHECK(sessions[each].ending == seen.sessions[each].ending);
        CHECK(sessions[each].person == seen.sessions[each].person);
    }
    const bool ended = seen.screen == ShellModel::Finish || seen.screen == ShellModel::WellDone;
    const bool over = ended && seen.half == Half::Second;
    CHECK(house.app.waiting()->waits() != over);
    if (over) {
        CHECK_FALSE(house.journal.keptEvening());
        return;
    }
    CHECK(house.app.evening()->value().planned == seen.value.planned);
    CHECK(house.app.evening()->value().shares == seen.value.shares);
    house.ask(Action::GoOn);
    if (ended || seen.screen == ShellModel::ChangeOver) {
        CHECK(house.screen() == ShellModel::ChangeOver);
        const Millis left = evening::left(house.app.evening()->value(), house.app.evening()->now());
        CHECK(left == (ended ? evening::changeOver : std::max(Millis{0}, seen.left - dead)));
        return;
    }
    CHECK(house.screen() == seen.screen);
    CHECK(house.half() == seen.half);
    if (seen.screen == ShellModel::Prepare) {
        CHECK(house.today() == seen.today);
        CHECK_FALSE(house.app.prepare()->answer().none); // its own questions
        return;
    }
    const auto position = house.app.session()->player().position(house.clock.now());
    CHECK(position <= seen.position);
    CHECK(seen.position - position <= Millis{1'000});
}

} // namespace

TEST_CASE("an evening for two goes from what is agreed on to the last word, each with their own questions") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    CHECK(house.screen() == ShellModel::Prepare);
    CHECK(house.half() == Half::First);
    CHECK(house.today() == "Anna");
    house.answer();
    CHECK(house.screen() == ShellModel::Session);
    house.playOut();
    CHECK(house.screen() == ShellModel::Finish);
    CHECK(house.app.evening()->changesPlaces());
    house.app.finish()->setNote("hers");
    house.ask(Action::Done);
    CHECK(house.screen() == ShellModel::ChangeOver);
    CHECK(house.app.evening()->facts().lead == "Now Anna gives, and Ben sits down.");
    house.clock.advance(Millis{81'000});
    house.app.evening()->frame();
    CHECK(house.app.evening()->clock().text == "1:39");
    CHECK(std::abs(house.app.evening()->clock().gone - 0.45) < 1e-9);
    // It waits, as long as they like.
    house.clock.advance(Millis{3'600'000});
    house.app.evening()->frame();
    CHECK(house.app.evening()->clock().over);
    CHECK(house.screen() == ShellModel::ChangeOver);
    house.ask(Action::Onward);
    CHECK(house.screen() == ShellModel::Prepare);
    CHECK(house.half() == Half::Second);
    CHECK(house.today() == "Ben");
    CHECK_FALSE(house.app.prepare()->answer().none); // asked anew
    house.answer();
    house.playOut();
    CHECK(house.screen() == ShellModel::Finish);
    CHECK_FALSE(house.app.evening()->changesPlaces());
    house.app.finish()->setNote("his");
    house.ask(Action::Done);
    CHECK(house.screen() == ShellModel::Library);
    CHECK_FALSE(house.journal.keptEvening());
    CHECK_FALSE(house.app.waiting()->waits());

    const auto both = house.oldestFirst();
    REQUIRE(both.size() == 2);
    CHECK(both[0].evening.planned != 0);
    CHECK(both[0].evening.planned == both[1].evening.planned);
    CHECK(both[0].evening.half == 1);
    CHECK(both[1].evening.half == 2);
    CHECK(both[0].note == "hers");
    CHECK(both[1].note == "his");
    CHECK(house.app.people()->nameOf(both[0].person) == "Anna");
    CHECK(house.app.people()->nameOf(both[1].person) == "Ben");
    for (const auto& each : both)
        CHECK(each.ending == journal::Ending::Finished);
    house.ask(Action::History);
    CHECK(house.app.history()->rows()->at(0, "detail").toString().contains("after Anna's"));
    CHECK(house.app.history()->rows()->at(1, "detail").toString().contains("then Ben's"));
}

TEST_CASE("an evening for two is killed at a hundred moments, nothing is lost, and it is taken up in the same half") {
    constexpr Millis dead{5'000};
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    std::mt19937 dice(20261128);
    int kills = 0;
    std::map<std::pair<int, int>, int> where;
    int playedOut = 0;
    for (int step = 0; house.screen() != ShellModel::Library; ++step) {
        // Of a session one second in fifteen; everything else each time.
        if (house.screen() != ShellModel::Session || dice() % 15 == 0) {
            const Seen seen(house);
            INFO("step " << step << ", screen " << int(seen.screen));
            const QTemporaryDir copy;
            copyHome(home.path(), copy.path());
            const auto elapsed = house.clock.now().time_since_epoch() - Millis{1'000'000};
            House again(copy.path(), elapsed + dead);
            checkTakenUp(again, seen, dead);
            ++kills;
            ++where[{int(seen.screen), seen.half ? int(*seen.half) : 2}];
            if (kills % 12 == 0 && again.screen() != ShellModel::Library) {
                while (goOn(again))
                    ;
                const auto both = again.oldestFirst();
                REQUIRE(both.size() == 2);
                CHECK(both[0].evening.planned == both[1].evening.planned);
                for (const auto& each : both)
                    CHECK(each.ending == journal::Ending::Finished);
                CHECK_FALSE(again.journal.keptEvening());
                ++playedOut;
            }
        }
        goOn(house);
    }
    CHECK(kills >= 100);
    CHECK(playedOut >= 5);
    // In each half its questions, its session, its two ends; and the change-over.
    CHECK(where.size() == 9);
    const auto both = house.oldestFirst();
    REQUIRE(both.size() == 2);
    CHECK(both[0].note == "hers");
    CHECK(both[1].note == "his");
}

TEST_CASE("left for the list the change-over waits there, its clock goes on, and one press goes back to it") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    house.answer();
    house.playOut();
    house.ask(Action::Done);
    house.clock.advance(Millis{60'000});
    house.app.shell()->keyDown(Qt::Key_Escape, 0, false);
    CHECK(house.screen() == ShellModel::Library);
    REQUIRE(house.app.waiting()->waits());
    CHECK(house.app.waiting()->turn());
    CHECK(house.app.waiting()->title() == "Ben's turn is still to come");
    CHECK(house.app.waiting()->where() == "Evening for two, 14:47");
    house.clock.advance(Millis{60'000});
    house.app.shell()->keyUp(Qt::Key_Escape, false);
    house.app.shell()->keyDown(Qt::Key_R, 0, false, QStringLiteral("r"));
    CHECK(house.screen() == ShellModel::ChangeOver);
    CHECK(house.app.evening()->clock().text == "1:00");
    house.app.shell()->keyDown(Qt::Key_Space, 0, false);
    CHECK(house.screen() == ShellModel::Prepare);
    CHECK(house.half() == Half::Second);
    // A press that is still down is no second one.
    house.app.shell()->keyDown(Qt::Key_Space, 0, true);
    CHECK(house.screen() == ShellModel::Prepare);
}

TEST_CASE("another session that begins gives the evening up, and what was only planned goes with its page") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    house.ask(Action::Leave);
    CHECK(house.screen() == ShellModel::Library);
    CHECK_FALSE(house.journal.keptEvening());
    CHECK_FALSE(house.app.waiting()->waits());
    house.open();
    house.agree();
    house.answer();
    house.playOut();
    house.ask(Action::Done);
    house.ask(Action::Leave);
    REQUIRE(house.app.waiting()->turn());
    house.open("quick-back.routine.json");
    CHECK(house.app.waiting()->waits()); // until that begins
    house.answer();
    CHECK_FALSE(house.app.waiting()->waits());
    CHECK_FALSE(house.journal.keptEvening());
    CHECK(house.oldestFirst().back().evening == journal::OfEvening{});
}

TEST_CASE("a first half that ended early is gone back into, or done again, and is the first half still") {
    for (const Action action : {Action::Resume, Action::Again}) {
        QTemporaryDir home;
        House house(home.path());
        house.open();
        house.agree();
        house.answer();
        house.play(Millis{30'000});
        house.app.session()->end();
        REQUIRE(house.screen() == ShellModel::Finish);
        REQUIRE(house.app.evening()->changesPlaces());
        house.ask(action);
        if (action == Action::Again) house.answer();
        CHECK(house.screen() == ShellModel::Session);
        CHECK(house.app.evening()->value().state == evening::Standing{evening::HalfPlaying{Half::First}});
        house.playOut();
        CHECK(house.app.evening()->changesPlaces());
        for (const auto& each : house.oldestFirst())
            CHECK(each.evening.half == 1);
    }
}

TEST_CASE("nobody in particular is another in the second half: of both every question is asked") {
    using window::prepare::Page;
    for (const bool doctor : {false, true}) {
        QTemporaryDir home;
        House house(home.path());
        house.open();
        house.ask(Action::ForTwo);
        house.ask(Action::Onward);
        REQUIRE(house.half() == Half::First);
        if (doctor) { // who is first has a doctor's word
            journal::Answers said{.given = house.wall(), .agreed = house.wall()};
            said.yes.set(std::size_t(routine::healthQuestions.back().question));
            house.app.people()->keepAnswers(said);
        }
        house.answer();
        house.playOut();
        house.ask(Action::Done);
        house.ask(Action::Onward);
        REQUIRE(house.half() == Half::Second);
        CHECK_FALSE(house.app.prepare()->pages().last);
        CHECK(carriedOver(house.app.prepare()->pages()).none());
        std::set<Page> seen;
        for (int press = 0; press < 30 && house.screen() == ShellModel::Prepare; ++press) {
            seen.insert(house.app.prepare()->pages().page);
            goOn(house);
        }
        CHECK(house.screen() == ShellModel::Session);
        for (const Page each : {Page::Who, Page::NotToday, Page::LeaveOut, Page::AskDoctor, Page::Feel})
            CHECK(seen.contains(each));
    }
}

TEST_CASE("an interrupted half that goes on is for whom it was") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    house.answer();
    house.play(Millis{30'000});
    const QTemporaryDir copy;
    copyHome(home.path(), copy.path());
    House again(copy.path(), Millis{60'000});
    again.app.people()->chooseToday(1);
    again.ask(Action::GoOn);
    REQUIRE(again.screen() == ShellModel::Session);
    CHECK(again.today() == "Anna");
    CHECK(again.app.evening()->nameOf(Half::First) == "Anna");
    CHECK(again.app.evening()->nameOf(Half::Second) == "Ben");
    // Who was chosen meanwhile is not taken for a change of whom the half is for.
    again.ask(Action::PlayPause);
    again.playOut();
    again.ask(Action::Done);
    again.ask(Action::Onward);
    CHECK(again.today() == "Ben");
}

TEST_CASE("a half that is done again offers no evening within the evening") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    CHECK(house.app.prepare()->headings().forTwo == "Then Ben");
    house.answer();
    house.play(Millis{30'000});
    house.app.session()->end();
    house.ask(Action::Again);
    REQUIRE(house.screen() == ShellModel::Prepare);
    CHECK(house.app.prepare()->headings().forTwo == "");
    house.answer();
    house.playOut();
    house.ask(Action::Done);
    house.ask(Action::Onward);
    CHECK(house.app.prepare()->headings().forTwo == "");
}

TEST_CASE("where everything is removed no screen of the evening is left, nor a name on it, nor a word in the file") {
    for (const auto from : {ShellModel::ChangeOver, ShellModel::ForTwo, ShellModel::Prepare}) {
        INFO(int(from));
        QTemporaryDir home;
        House house(home.path());
        house.open();
        if (from == ShellModel::ForTwo) {
            house.ask(Action::ForTwo);
        } else {
            house.agree();
        }
        if (from == ShellModel::ChangeOver) house.toChangeOver();
        REQUIRE(house.screen() == from);
        house.removeEverything();
        CHECK_FALSE(house.journal.keptEvening());
        CHECK(house.app.evening()->facts() == window::two::ChangeOverFacts{});
        CHECK(house.app.evening()->lines()->count() == 0);
        for (const char* name : {"journal.sqlite", "journal.sqlite-wal"}) {
            QFile file(home.path() + "/" + name);
            if (file.open(QIODevice::ReadOnly)) CHECK_FALSE(file.readAll().contains("standing\":"));
        }
        house.ask(Action::Leave);
        CHECK(house.screen() == (from == ShellModel::Prepare ? ShellModel::Prepare : ShellModel::Library));
        CHECK_FALSE(house.app.waiting()->waits());
    }
}

TEST_CASE("an evening that was removed with everything is had back with it") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    house.toChangeOver();
    house.removeEverything();
    house.ask(Action::PutBack);
    house.ask(Action::Leave);
    REQUIRE(house.screen() == ShellModel::Library);
    REQUIRE(house.app.waiting()->waits());
    CHECK(house.app.waiting()->title() == "Ben's turn is still to come");
    house.ask(Action::GoOn);
    CHECK(house.screen() == ShellModel::ChangeOver);
    CHECK(house.app.evening()->facts().lead == "Now Anna gives, and Ben sits down.");
}

TEST_CASE("where the other half can't be read any more that is said, and the evening's screens are left") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    evening::Shares shares = house.app.evening()->value().shares;
    shares[1].document = "{";
    house.app.evening()->dispatch(evening::Planned{house.app.evening()->now(), shares});
    house.toChangeOver();
    house.ask(Action::Onward);
    CHECK(house.screen() == ShellModel::Library);
    CHECK(house.app.shell()->notice() == "This massage can't be played any more.");
    CHECK(house.app.evening()->value() == evening::Evening{});
    CHECK_FALSE(house.journal.keptEvening());
}

TEST_CASE("of two programs one goes on with an evening, and the other says so and does not") {
    QTemporaryDir home;
    {
        House before(home.path());
        before.open();
        before.agree();
        before.toChangeOver();
    }
    constexpr Millis later{5'000'000};
    auto one = std::make_unique<House>(home.path(), later);
    House two(home.path(), later);
    House three(home.path(), later);
    for (House* each : {one.get(), &two, &three})
        REQUIRE(each->app.waiting()->waits());
    one->ask(Action::GoOn);
    CHECK(one->screen() == ShellModel::ChangeOver);
    two.ask(Action::GoOn);
    CHECK(two.screen() == ShellModel::Library);
    CHECK(two.app.shell()->notice() == "This evening goes on in another window.");
    CHECK_FALSE(two.app.waiting()->waits());
    REQUIRE(one->journal.keptEvening());
    // Where the first has gone on, and was closed, it is gone on with from there.
    one->ask(Action::Onward);
    REQUIRE(one->half() == Half::Second);
    one.reset();
    three.ask(Action::GoOn);
    CHECK(three.screen() == ShellModel::Library);
    REQUIRE(three.app.waiting()->waits());
    three.ask(Action::GoOn);
    CHECK(three.screen() == ShellModel::Prepare);
    CHECK(three.half() == Half::Second);
}

TEST_CASE("an evening that another program has brought to its end is offered no more") {
    QTemporaryDir home;
    {
        House before(home.path());
        before.open();
        before.agree();
        before.toChangeOver();
    }
    constexpr Millis later{5'000'000};
    auto one = std::make_unique<House>(home.path(), later);
    House two(home.path(), later);
    one->ask(Action::GoOn);
    while (goOn(*one))
        ;
    REQUIRE_FALSE(one->journal.keptEvening());
    one.reset();
    two.ask(Action::GoOn);
    CHECK(two.screen() == ShellModel::Library);
    CHECK_FALSE(two.app.waiting()->waits());
    CHECK_FALSE(two.journal.keptEvening());
}

TEST_CASE("a routine of anywhere is fitted as it is told, for both") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    const QString written = phrases::clockText(house.app.session()->player().timeline().length());
    house.ask(Action::ForTwo);
    for (const int minutes : {0, 30}) {
        auto& agreed = *house.app.evening()->agreed();
        agreed.setMinutes(minutes);
        CHECK((agreed.first().length == written) == (minutes == 0));
        const auto shares = agreed.shares();
        REQUIRE(shares);
        for (const evening::Share& each : *shares) {
            auto read = library::parseRoutine(each.document, *test::bodies(), false);
            REQUIRE(read.routine);
            const session::Player player(session::plan(*read.routine, *read.map, read.text));
            CHECK(phrases::clockText(player.timeline().length()) == agreed.first().length);
        }
    }
}

TEST_CASE("what waits is not lost to an evening that is only looked at") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    house.toChangeOver();
    house.ask(Action::Leave);
    house.open();
    house.ask(Action::ForTwo);
    house.ask(Action::Onward);
    REQUIRE(house.screen() == ShellModel::Prepare);
    CHECK(house.half() == Half::First);
    { // nor where the program is ended there
        const QTemporaryDir copy;
        copyHome(home.path(), copy.path());
        House again(copy.path(), Millis{4'000'000});
        again.ask(Action::GoOn);
        CHECK(again.screen() == ShellModel::ChangeOver);
    }
    house.ask(Action::Leave);
    REQUIRE(house.screen() == ShellModel::Library);
    REQUIRE(house.app.waiting()->turn());
    CHECK(house.app.waiting()->title() == "Ben's turn is still to come");
    house.ask(Action::GoOn);
    CHECK(house.screen() == ShellModel::ChangeOver);
    // One that begins is in its place.
    house.open();
    house.ask(Action::ForTwo);
    house.ask(Action::Onward);
    house.answer();
    CHECK(house.screen() == ShellModel::Session);
    house.playOut();
    CHECK(house.app.evening()->changesPlaces());
}

TEST_CASE("a session that was interrupted still waits when an evening was only looked at") {
    QTemporaryDir home;
    House house(home.path());
    house.open("quick-back.routine.json");
    house.answer();
    house.play(Millis{30'000});
    const QTemporaryDir copy;
    copyHome(home.path(), copy.path());
    House again(copy.path(), Millis{60'000});
    REQUIRE(again.app.waiting()->interruption());
    again.open();
    again.agree();
    REQUIRE(again.half() == Half::First);
    again.ask(Action::Leave);
    REQUIRE(again.screen() == ShellModel::Library);
    REQUIRE(again.app.waiting()->interruption());
    again.ask(Action::GoOn);
    CHECK(again.screen() == ShellModel::Session);
    CHECK(again.app.session()->player().plan().routine.id == house.app.session()->player().plan().routine.id);
}

TEST_CASE("a program that stands open overnight offers no evening of yesterday") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    house.toChangeOver();
    house.ask(Action::Leave);
    REQUIRE(house.app.waiting()->turn());
    house.clock.advance(evening::stale + aWhile);
    house.ask(Action::Settings);
    house.ask(Action::Leave);
    CHECK_FALSE(house.app.waiting()->waits());
    CHECK_FALSE(house.journal.keptEvening());
}

TEST_CASE("who is removed or has another name while an evening is agreed on is so on its page as well") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.ask(Action::ForTwo);
    auto& agreed = *house.app.evening()->agreed();
    agreed.choosePerson(0, 2); // Ben
    agreed.choosePerson(1, 1);
    house.ask(Action::History);
    house.ask(Action::People);
    house.app.people()->setCurrent(1);
    house.app.people()->setName("Aaron");
    CHECK(agreed.first().people == QStringList{"One of you", "Aaron", "Anna"});
    CHECK(agreed.first().person == 1);
    CHECK(agreed.second().person == 2);
    house.app.people()->setCurrent(0);
    house.ask(Action::Remove);
    house.clock.advance(aWhile);
    house.ask(Action::Remove);
    REQUIRE(house.app.people()->people().size() == 1);
    CHECK(agreed.first().person == 0);
    CHECK(agreed.second().person == 1);
    const auto shares = agreed.shares();
    REQUIRE(shares);
    CHECK((*shares)[0].person == 0);
}

TEST_CASE("somebody else who is chosen before a half is whose turn it is") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    house.app.people()->chooseToday(1); // Ben after all
    house.answer();
    house.playOut();
    house.ask(Action::Done);
    CHECK(house.app.evening()->facts().lead == "Now Ben gives, and Anna sits down."); // they changed
    house.ask(Action::Onward);
    CHECK(house.today() == "Anna");
    house.app.people()->chooseToday(-1);
    house.answer();
    const auto both = house.oldestFirst();
    REQUIRE(both.size() == 2);
    CHECK(house.app.people()->nameOf(both[0].person) == "Ben");
    CHECK(both[1].person == 0);
}

TEST_CASE("who is removed is in no evening: somebody who gets their number is somebody else, and names are told anew") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    CHECK(house.app.prepare()->headings().forTwo == "Then Ben");
    house.app.people()->setCurrent(1);
    house.app.people()->setName("Bernd");
    CHECK(house.app.prepare()->headings().forTwo == "Then Bernd");
    house.answer();
    house.playOut();
    house.ask(Action::Done);
    REQUIRE(house.app.evening()->facts().lead == "Now Anna gives, and Bernd sits down.");
    house.ask(Action::History);
    house.ask(Action::People);
    house.app.people()->setCurrent(1);
    house.ask(Action::Remove);
    house.clock.advance(aWhile);
    house.ask(Action::Remove);
    REQUIRE(house.app.people()->people().size() == 1);
    CHECK(house.app.evening()->facts().lead == "Now Anna gives, and the other sits down.");
    const auto kept = house.journal.keptEvening();
    REQUIRE(kept);
    CHECK(shareOf(*kept, Half::Second).person == 0);
    REQUIRE(house.app.people()->add("Carla"));
    house.ask(Action::Leave);
    REQUIRE(house.screen() == ShellModel::ChangeOver);
    house.ask(Action::Onward);
    CHECK(house.today() == "");
}

TEST_CASE("another program is not offered an evening that is under way in this one") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.agree();
    house.answer();
    house.playOut();
    house.ask(Action::Done);
    House other(home.path());
    CHECK_FALSE(other.app.waiting()->waits());
    CHECK(house.journal.keptEvening());
}

TEST_CASE("the page for two chooses one routine for both, two, a whole time, and who comes first") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.ask(Action::ForTwo);
    auto& agreed = *house.app.evening()->agreed();
    CHECK(agreed.first().people == QStringList{"One of you", "Anna", "Ben"});
    CHECK(agreed.first().title == "Evening for two");
    CHECK(agreed.second().title == agreed.first().title);
    CHECK(agreed.total() == "32:34 in all, with three minutes to change places");
    agreed.choosePerson(0, 1);
    agreed.choosePerson(1, 1); // she can't be both
    CHECK(agreed.second().person == 1);
    CHECK(agreed.first().person == 0);
    agreed.swap();
    CHECK(agreed.first().person == 1);
    agreed.setMinutes(30);
    CHECK(agreed.first().told != "");
    const auto shares = agreed.shares();
    REQUIRE(shares);
    CHECK((*shares)[0].person != 0);
    CHECK((*shares)[1].person == 0);
    house.ask(Action::Leave);
    CHECK(house.screen() == ShellModel::Prepare);
}

TEST_CASE(
    "both halves and the change of places fill a whole time, and where a massage can't be so short that is said") {
    QTemporaryDir home;
    House house(home.path());
    for (const auto& [name, minutes, meets] :
         {std::tuple{"evening-for-two.routine.json", 30, true}, std::tuple{"classic-back.routine.json", 45, true},
          std::tuple{"classic-back.routine.json", 30, false}}) {
        INFO(name << " in " << minutes);
        house.open(name);
        // As the list would make it: a file of anywhere is played as it is written.
        const auto& plan = house.app.session()->player().plan();
        const auto steps = routine::measure(plan.routine, plan.map);
        static const phrases::Phrasebook words(QStringLiteral("en"));
        window::two::AgreeModel page(words);
        page.show({{QStringLiteral("it"), steps, [](Millis) { return std::nullopt; }}}, 0, {}, 0);
        page.setMinutes(minutes);
        CHECK(page.first().told.contains("can't be met") == !meets);
        CHECK(page.first().length == page.second().length);
        const Millis half = window::browse::fitted(steps, evening::halfLength(std::chrono::minutes(minutes))).length;
        const Millis whole = 2 * half + evening::changeOver;
        CHECK((std::chrono::abs(whole - std::chrono::minutes(minutes)) <= 2 * routine::closeEnough) == meets);
        CHECK_FALSE(page.shares()); // nothing is begun that can't be played
    }
}

TEST_CASE("half-time is said once where a voice speaks, and not when one comes back to it") {
    for (const bool voice : {true, false}) {
        QTemporaryDir home;
        House house(home.path());
        if (house.app.sound()->voice() != voice) house.app.sound()->toggleVoice();
        QStringList said;
        QObject::connect(house.app.sound(), &window::settings::SoundModel::hearAsked,
                         [&said](const QString& sentence) { said << sentence; });
        house.open();
        house.agree();
        house.answer();
        house.playOut();
        house.ask(Action::Done);
        house.ask(Action::History);
        house.ask(Action::Leave);
        REQUIRE(house.screen() == ShellModel::ChangeOver);
        CHECK(said == (voice ? QStringList{"Half-time. Drink something, and change places."} : QStringList()));
    }
}

TEST_CASE("where motion is reduced the rim of the change-over goes in steps, and its clock does not") {
    QTemporaryDir home;
    House house(home.path());
    house.app.evening()->setReducedMotion(true);
    house.open();
    house.agree();
    house.answer();
    house.playOut();
    house.ask(Action::Done);
    std::set<double> rim;
    std::set<QString> clock;
    for (int second = 0; second <= 190; ++second) {
        house.app.evening()->frame();
        rim.insert(house.app.evening()->clock().gone);
        clock.insert(house.app.evening()->clock().text);
        house.clock.advance(Millis{1'000});
    }
    CHECK(rim.size() == 9);
    CHECK(clock.size() == 181);
    CHECK(*rim.rbegin() == 1);
}

TEST_CASE("from the list two presses begin the first questions") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    house.ask(Action::Leave);
    REQUIRE(house.screen() == ShellModel::Library);
    house.app.shell()->keyDown(Qt::Key_B, 0, false, QStringLiteral("b"));
    CHECK(house.screen() == ShellModel::ForTwo);
    house.app.shell()->keyDown(Qt::Key_Space, 0, false);
    CHECK(house.screen() == ShellModel::ForTwo); // this program has no list: there is nothing to begin
    house.open();
    house.ask(Action::ForTwo);
    house.app.shell()->keyUp(Qt::Key_Space, false);
    house.app.shell()->keyDown(Qt::Key_Return, 0, false);
    CHECK(house.screen() == ShellModel::Prepare);
    CHECK(house.half() == Half::First);
}

TEST_CASE("a class is not asked whether it changes places") {
    QTemporaryDir home;
    House house(home.path());
    house.open();
    CHECK(house.app.prepare()->headings().forTwo == "Then you change places");
    CHECK(house.app.prepare()->tense().asked);
    house.app.lesson()->begin();
    CHECK_FALSE(house.app.prepare()->tense().asked);
}
