#include "support/showcase.h"
#include "window/after/history_model.h"
#include "window/people/people_model.h"

#include "support/application.h"
#include "support/catch.h"
#include "support/sample.h"

#include <QFile>
#include <QTemporaryDir>

using namespace effleur;
using namespace effleur::window::after;
using namespace effleur::window::people;
using namespace std::chrono_literals;

namespace {

/// A Wednesday, and a journal with the models on it.
struct Room {
    Room() {
        test::application();
        history.keepIn(&journal, [this] { return today; });
        people.keepIn(&journal, sample::map());
        QObject::connect(&history, &HistoryModel::said, [this](const QString& notice) { said = notice; });
    }
    journal::Id add(int daysAgo, journal::Millis played, const QString& title = "Classic") {
        const journal::Id id =
            journal.keep(journal::SessionRecord{.routine = "classic",
                                                .title = title,
                                                .started = QDateTime(today.addDays(-daysAgo), QTime(20, 0)),
                                                .played = played,
                                                .rest = 30s,
                                                .steps = 20,
                                                .done = 19,
                                                .ending = journal::Ending::Finished,
                                                .note = "Slower."});
        REQUIRE(id != 0);
        return id;
    }

    QTemporaryDir folder;
    QDate today{2026, 11, 25};
    journal::Journal journal{folder.path()};
    phrases::Phrasebook words;
    test::StandingClock clock;
    HistoryModel history{words, clock};
    PeopleModel people{words, clock};
    QString said;
};

} // namespace

TEST_CASE("the calendar has whole weeks up to this one, and adds up the minutes of a day") {
    const QDate today(2026, 11, 25);
    const auto at = [&](int daysAgo, journal::Millis played) {
        return journal::SessionRecord{.started = QDateTime(today.addDays(-daysAgo), QTime(20, 0)), .played = played};
    };
    const auto days = calendarOf({at(0, 20min), at(0, 10s), at(2, 15min), at(100, 9min)}, today, 2);
    REQUIRE(days.size() == 14);
    CHECK(days.front().day == QDate(2026, 11, 16));
    CHECK(days.front().day.dayOfWeek() == 1);
    CHECK(days[9] == CalendarDay{today, 21});
    CHECK(days[7].minutes == 15);
    CHECK(days[13].minutes == 0);
}

TEST_CASE("the history lists the sessions newest first and shows one of them with what happened") {
    Room room;
    const auto old = room.add(9, 20min, "Old");
    room.add(1, 25min, "New");
    room.journal.add(old, {session::Position{65s}, "kneading-left", session::Happening::EasedOff, 3, 2});
    room.journal.add(old, {session::Position{75s}, "settle", session::Happening::Skipped, 0, 0, "Settle in"});
    room.journal.add(old, {.at = session::Position{85s},
                           .step = "kneading-left",
                           .what = session::Happening::AreaLeftOut,
                           .areas = {"lower-back-left", "lower-back-right"}});
    room.journal.add(old,
                     {.at = session::Position{95s}, .what = session::Happening::Started, .areas = {"lower-back-left"}});
    room.history.reload();
    REQUIRE(room.history.rows()->count() == 2);
    CHECK(room.history.current() == 0);
    CHECK(room.history.title() == "New");
    CHECK(room.history.rows()->at(0, "length") == "25:30");
    room.history.setCurrent(1);
    CHECK(room.history.title() == "Old");
    CHECK(room.history.note() == "Slower.");
    CHECK(room.history.facts().contains("19 of 20 steps"));
    CHECK(room.history.events()->at(0, "time") == "1:05");
    CHECK(room.history.events()->at(0, "label") == "Eased off in kneading left, from 3 to 2.");
    CHECK(room.history.events()->at(1, "label") == "Skipped Settle in.");
    CHECK(room.history.events()->at(2, "label") == "Left out: lower back.");
    CHECK(room.history.events()->at(3, "label") == "Begun; left out: lower back on the left.");
    CHECK(room.history.facts().endsWith("left out: lower back")); // all that was left out at some time
    const auto& rows = *room.history.rows();
    CHECK(rows.at(0, "title") == "Tue 24 Nov, 20:00");
    CHECK(rows.at(0, "detail") == "New");
    CHECK(rows.at(1, "detail") == "Old, without lower back, eased off");
    CHECK(rows.at(1, "done") == 0.95);
    CHECK(room.history.weekdays() == QStringList{"M", "T", "W", "T", "F", "S", "S"});
    CHECK(room.history.summary().contains("2 days"));
    CHECK(room.history.days()->count() == 7 * HistoryModel::weekCount);
    CHECK(room.history.weeks()->at(HistoryModel::weekCount - 1, "share") == 1.0);
    room.history.setCurrent(99);
    CHECK(room.history.current() == 1);
}

TEST_CASE("of a session it is shown how tense both were and what it was made of, as far as it is known") {
    Room room;
    room.add(9, 20min, "Silent");
    auto said = *room.journal.session(room.add(1, 25min));
    said.person = room.journal.keep(journal::Person{.name = "Anna"});
    said.tense = {{7, 3}, {5, std::nullopt}};
    said.techniques = {{routine::Technique::Kneading, 5min}, {routine::Technique::Closing, 65s}};
    REQUIRE(room.journal.keep(said) == said.id);
    room.history.reload();
    room.history.setCurrent(0);
    const auto& tense = *room.history.tense();
    REQUIRE(tense.count() == 2);
    CHECK(tense.at(0, "name") == "Anna");
    CHECK(tense.at(0, "told") == "7 to 3");
    CHECK(tense.at(1, "name") == "You");
    CHECK(tense.at(1, "before") == 5);
    CHECK(tense.at(1, "after") == -1);
    CHECK(tense.at(1, "told") == "5 before");
    REQUIRE(room.history.techniques()->count() == 2);
    CHECK(room.history.techniques()->at(0, "label") == "Kneading");
    CHECK(room.history.techniques()->at(1, "time") == "1:05");
    CHECK(room.history.rhythm()->often() == "Twice in the last two weeks.");
    CHECK_FALSE(room.history.rhythm()->tested().isEmpty());
    room.history.setCurrent(1);
    CHECK(tense.count() == 0);
    CHECK(room.history.techniques()->count() == 0);
}

TEST_CASE("where there was nothing, nothing is said of a rhythm") {
    Room room;
    room.history.reload();
    CHECK(room.history.rhythm()->often().isEmpty());
    CHECK(room.history.rhythm()->tested().isEmpty());
}

TEST_CASE("removing asks first, and any other choice takes the question back") {
    Room room;
    room.add(1, 20min);
    room.add(2, 20min);
    room.history.reload();
    room.history.removeOne();
    CHECK(room.history.asking() == HistoryModel::RemoveOne);
    room.history.setCurrent(1);
    CHECK(room.history.asking() == HistoryModel::Nothing);
    CHECK(room.journal.sessions().size() == 2);
    room.history.removeOne();
    room.clock.advance(1s);
    room.history.removeOne();
    CHECK(room.journal.sessions().size() == 1);
    CHECK(room.history.rows()->count() == 1);
    room.history.removeAll();
    room.history.keepAll();
    CHECK(room.history.asking() == HistoryModel::Nothing);
    room.history.removeAll();
    room.clock.advance(1s);
    room.history.removeAll();
    CHECK(room.journal.sessions().empty());
    CHECK(room.history.rows()->count() == 0);
    CHECK(room.history.current() == -1);
}

TEST_CASE("everything is exported to a file, and what can't be written is said") {
    Room room;
    room.add(1, 20min);
    room.history.keepIn(
        &room.journal, [&] { return room.today; }, room.folder.filePath("Documents").toStdString());
    const QString path = room.folder.filePath("Documents/effleur 2026-11-25.json");
    room.history.exportAll();
    CHECK(room.said == "Written to " + path + ".");
    QFile first(path);
    REQUIRE(first.open(QIODevice::ReadOnly));
    const QByteArray before = first.readAll();
    room.add(0, 20min);
    room.history.exportAll(); // over no other file, its own of today included
    CHECK(room.said == "Written to " + room.folder.filePath("Documents/effleur 2026-11-25 2.json") + ".");
    first.seek(0);
    CHECK((first.readAll() == before));
    room.history.keepIn(
        &room.journal, [&] { return room.today; }, "/proc/none");
    room.history.exportAll();
    CHECK(room.said.contains("could not be written"));
}

TEST_CASE("without a journal the history is empty and nothing is removed") {
    test::application();
    phrases::Phrasebook words;
    const test::StandingClock clock;
    HistoryModel history(words, clock);
    history.reload();
    history.removeOne();
    history.removeAll();
    history.exportAll();
    CHECK(history.rows()->count() == 0);
    PeopleModel people(words, clock);
    CHECK_FALSE(people.add("Anna"));
    people.remove();
    people.chooseToday(3);
    CHECK(people.today() == -1);
}

TEST_CASE("somebody is added, changed and removed, and the journal knows it") {
    Room room;
    REQUIRE(room.people.add("  Anna "));
    CHECK_FALSE(room.people.add("  "));
    REQUIRE(room.people.add("Bert"));
    CHECK(room.people.current() == 1);
    room.people.setCurrent(0);
    CHECK(room.people.name() == "Anna");
    room.people.setPressure(9);
    room.people.setNotes("Likes it slow.");
    room.people.areas()->toggle(2);
    room.people.setName("Zoe");
    CHECK(room.people.current() == 1);
    const auto people = room.journal.people();
    REQUIRE(people.size() == 2);
    CHECK(people[1].name == "Zoe");
    CHECK(people[1].pressure == 3);
    CHECK(people[1].notes == "Likes it slow.");
    CHECK(people[1].leaveOut == QStringList{"lower-left"});
    room.people.setCurrent(0);
    CHECK(room.people.areas()->ids().isEmpty());
    room.people.remove();
    CHECK(room.people.asking());
    room.clock.advance(1s);
    room.people.remove();
    CHECK(room.journal.people().size() == 1);
    CHECK(room.people.current() == -1);
}

TEST_CASE("whoever is massaged today stays that when others come and go") {
    Room room;
    room.people.add("Bert");
    room.people.chooseToday(0);
    int told = 0;
    QObject::connect(&room.people, &PeopleModel::todayChanged, [&] { ++told; });
    room.people.add("Anna");
    CHECK(room.people.todayName() == "Bert");
    CHECK(told == 0);
    room.people.setCurrent(room.people.today());
    room.people.setPressure(1);
    CHECK(told == 1);
    CHECK(room.people.todayPerson()->pressure == 1);
    room.people.remove();
    room.clock.advance(1s);
    room.people.remove();
    CHECK(room.people.today() == -1);
    CHECK(told == 2);
}

TEST_CASE("what was set aside is offered, taken back, and told") {
    Room room;
    room.history.reload();
    CHECK_FALSE(room.history.hasSetAside());
    {
        const QTemporaryDir other;
        {
            journal::Journal older(other.path());
            REQUIRE(older.keep(journal::SessionRecord{
                        .routine = "classic", .title = "Older", .started = QDateTime(room.today, QTime(7, 0))}) != 0);
        }
        REQUIRE(QFile::copy(other.filePath("journal.sqlite"), room.folder.filePath("journal-damaged-1.sqlite")));
    }
    room.history.reload();
    CHECK(room.history.hasSetAside());
    room.history.takeBack();
    CHECK(room.said == "Taken back. Sessions: 1, people: 0.");
    CHECK(room.history.title() == "Older");
    CHECK_FALSE(room.history.hasSetAside());
}

TEST_CASE("presses less than a second apart remove nothing, however many they are") {
    Room room;
    room.add(1, 20min);
    room.add(2, 20min);
    room.people.add("Anna");
    room.history.reload();
    for (int press = 0; press < 40; ++press) {
        room.history.removeOne();
        room.people.remove();
        room.clock.advance(999ms);
    }
    for (int press = 0; press < 40; ++press) {
        room.history.removeAll();
        room.clock.advance(30ms);
    }
    CHECK(room.journal.sessions().size() == 2);
    CHECK(room.journal.people().size() == 1);
    CHECK(room.history.asking() == HistoryModel::RemoveAll);
}

TEST_CASE("what was removed is gone from the disk, and can be had back as it was, step by step") {
    Room room;
    QObject::connect(&room.people, &PeopleModel::removed, &room.history, &HistoryModel::remember);
    const auto old = room.add(9, 20min, "Old");
    room.journal.add(old, {session::Position{65s}, "kneading-left", session::Happening::EasedOff, 3, 2});
    REQUIRE(room.people.add("Anna"));
    auto newer = *room.journal.session(room.add(1, 25min, "New"));
    newer.person = room.journal.people().front().id;
    room.journal.keep(newer);
    room.people.setNotes("Likes it slow.");
    room.history.reload();
    const auto before = room.journal.everything();
    const auto surely = [&room](const auto& remove) {
        remove();
        room.clock.advance(1s);
        remove();
        room.clock.advance(1s);
    };
    surely([&] { room.people.remove(); });
    CHECK(room.journal.people().empty());
    room.history.reload();
    surely([&] { room.history.removeOne(); });
    CHECK(room.journal.sessions().size() == 1);
    surely([&] { room.history.removeAll(); });
    CHECK(room.journal.sessions().empty());
    CHECK(room.history.undo());
    CHECK(room.journal.sessions().size() == 1);
    CHECK(room.journal.events(old).size() == 1);
    CHECK(room.history.undo());
    CHECK(room.history.undo());
    CHECK(room.journal.everything() == before);
    CHECK_FALSE(room.history.undo());
    CHECK(room.journal.everything() == before);
}

TEST_CASE("a name is a field that never changes under the hand, and is tidied when it is left") {
    Room room;
    REQUIRE(room.people.add("abcd"));
    for (const char* typed : {"abcd ", "abcd e", "abcd ", "abcd f", " abcd f", "", " ", "x"}) {
        room.people.setName(typed);
        CHECK(room.people.name() == typed);
    }
    room.people.setName("  abcd f ");
    CHECK(room.journal.people().front().name == "abcd f");
    CHECK(room.people.rows()->at(0, "name") == "abcd f");
    room.people.tidy();
    CHECK(room.people.name() == "abcd f");
    room.people.setName(" ");
    room.people.tidy();
    CHECK(room.people.name() == "abcd f");
}

TEST_CASE("whoever is chosen next is shown at once, and does not get what was typed for another") {
    Room room;
    REQUIRE(room.people.add("Anna"));
    REQUIRE(room.people.add("Bert"));
    room.people.setCurrent(0);
    room.people.setName("Anne ");
    room.people.setNotes("slow ");
    room.people.setCurrent(1);
    CHECK(room.people.name() == "Bert");
    CHECK(room.people.notes().isEmpty());
    room.people.setCurrent(0);
    CHECK(room.people.name() == "Anne");
    CHECK(room.people.notes() == "slow ");
}
