#include "window/browse/library_model.h"

#include "window/stage/profile_strip.h"

#include "library/library.h"
#include "routine/review.h"
#include "support/application.h"
#include "support/catch.h"
#include "support/showcase.h"
#include "window/browse/starter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <algorithm>
#include <deque>
#include <utility>

using namespace effleur;
using namespace effleur::window::browse;
using namespace effleur::window::kit;
using namespace effleur::window::stage;
using routine::Millis;

namespace {

const std::filesystem::path source = EFFLEUR_SOURCE_DIR;

/// Does its jobs when it is told.
class Later : public Background {
public:
    void run(std::function<void()> job) override { jobs.push_back(std::move(job)); }
    void finish() override { jobs.clear(); }
    void work() {
        while (!jobs.empty()) {
            const auto job = std::move(jobs.front());
            jobs.pop_front();
            job();
        }
    }
    std::deque<std::function<void()>> jobs;
};

/// Writes what it is told to, and looks at the library meanwhile.
struct Writer : AudioWriter {
    QString write(const session::Plan& plan, const QString& language, const std::filesystem::path& file,
                  const std::function<bool(double)>& progress) override {
        steps = plan.routine.steps.size();
        length = session::compile(plan, {}).length();
        spoken = language;
        target = file;
        for (const double share : {0.0, 0.25, 0.5, 0.75})
            if (!progress(share)) return {};
        wholly = true;
        return problem;
    }
    std::size_t steps = 0;
    Millis length{0};
    QString spoken;
    std::filesystem::path target;
    QString problem;
    bool wholly = false;
};

/// The shipped routines and a folder of one's own that is thrown away.
struct World {
    explicit World(const QString& spoken = QStringLiteral("en"))
        : language(spoken) {
        QObject::connect(&model, &LibraryModel::said, [this](const QString& sentence) { said = sentence; });
        QObject::connect(&model, &LibraryModel::opened, [this](session::Plan plan, bool lesson) {
            opened = std::move(plan);
            asLesson = lesson;
        });
    }
    void read() {
        model.reload();
        later.work();
    }
    QString put(const QString& name, const QByteArray& text) {
        QFile file(own.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    QString putRoutine(const QString& name, const QByteArray& title) {
        routine::Routine routine = starterRoutine("en");
        routine.title.byLanguage["en"] = title.toStdString();
        return put(name, QByteArray::fromStdString(library::write(routine)));
    }
    QString text(int row, int role) const { return model.data(model.index(row), role).toString(); }
    int rowOf(const QString& title) const {
        for (int row = 0; row < model.count(); ++row)
            if (text(row, LibraryModel::Title) == title) return row;
        return -1;
    }

    QString language;
    QGuiApplication& application = test::application(); ///< watching a folder needs it
    QTemporaryDir own;
    Later later;
    test::RememberingOpener opener;
    Writer writer;
    LibraryModel model{{.bodies = source / "resources" / "body",
                        .shipped = source / "routines",
                        .own = own.path().toStdString(),
                        .index = {}},
                       language,
                       later,
                       opener,
                       &writer,
                       own.filePath("Music").toStdString()};
    QString said;
    std::optional<session::Plan> opened;
    bool asLesson = false;
};

} // namespace

TEST_CASE("a library that nobody has looked into yet is not an empty one") {
    World world;
    CHECK(world.model.isUnread());
    CHECK(world.model.reading());
    world.read();
    CHECK_FALSE(world.model.isUnread());
    CHECK_FALSE(world.model.reading());
}

TEST_CASE("the chosen routine's file is read once, however often the list comes in meanwhile") {
    World world;
    world.model.reload();
    REQUIRE(world.later.jobs.size() == 1);
    const auto list = std::move(world.later.jobs.front());
    world.later.jobs.pop_front();
    list(); // comes in, in one go or more, and is finished
    REQUIRE(world.model.count() > 0);
    // The one at the top; another one that stood there before all had come is asked for no longer.
    CHECK(world.later.jobs.size() <= 2);
    world.later.work();
    CHECK(world.model.detail()->isRead());
    const int before = world.model.current();
    world.model.move(1);
    world.model.choose(before);
    CHECK(world.later.jobs.size() == 2); // left and come back to: what was read for the other one does not count
    world.later.work();
    CHECK(world.model.detail()->isRead());
}

TEST_CASE("rows come when they were read: shipped ones first, one's own by title, refused ones last") {
    World world;
    world.putRoutine("b.routine.json", "Zebra 10");
    world.putRoutine("c.routine.json", "Zebra 9");
    world.put("a.routine.json", "{\n  \"id\": }");
    world.model.reload();
    CHECK(world.model.reading());
    CHECK(world.model.count() == 0);
    world.later.work();
    CHECK_FALSE(world.model.reading());
    const int last = world.model.count() - 1;
    REQUIRE(last >= 3);
    CHECK(world.rowOf("Classic back massage") >= 0);
    CHECK(world.text(last - 2, LibraryModel::Title) == "Zebra 9");
    CHECK(world.text(last - 1, LibraryModel::Title) == "Zebra 10");
    CHECK(world.text(last - 1, LibraryModel::File) == "b.routine.json");
    CHECK(world.text(0, LibraryModel::File).isEmpty());
    CHECK(world.model.data(world.model.index(last), LibraryModel::Refused).toBool());
    world.model.setCurrent(last);
    CHECK(world.model.detail()->refused());
    CHECK_FALSE(world.model.detail()->refusal().reason.isEmpty());
    CHECK(world.model.detail()->refusal().place.contains("line 2"));
    world.model.start();
    CHECK_FALSE(world.opened);
}

TEST_CASE("a row shows which body it is for, and says what is done over clothes") {
    World world;
    world.put("a.routine.json", "{\n  \"id\": }");
    world.read();
    const int back = world.rowOf("Classic back massage");
    const int seated = world.rowOf("Ten minutes at the table");
    CHECK(world.text(back, LibraryModel::Body) == "body-back");
    CHECK(world.text(seated, LibraryModel::Body) == "body-seated");
    CHECK(world.text(back, LibraryModel::Style) == "Relaxing, beginner");
    CHECK(world.text(seated, LibraryModel::Style) == "Relaxing, beginner, over clothes");
    CHECK(world.text(world.model.count() - 1, LibraryModel::Body).isEmpty()); // refused
}

TEST_CASE("who never finished a session is told where to begin, and finds that chosen") {
    World world;
    world.model.setUse({}, QDate(2026, 11, 25));
    world.read();
    CHECK(world.text(0, LibraryModel::Title) == "First massage");
    CHECK(world.model.current() == 0);
    for (int row = 0; row < world.model.count(); ++row)
        CHECK(world.model.data(world.model.index(row), LibraryModel::Start).toBool() == (row == 0));
}

TEST_CASE("what was used last comes first, is chosen, and says when that was") {
    World world;
    world.read();
    const auto at = [](int daysAgo) {
        return QDateTime(QDate(2026, 11, 25).addDays(-daysAgo), QTime(20, 0)).toMSecsSinceEpoch();
    };
    const library::Use use{.last = {{"desk-shoulders", at(1)},
                                    {"classic-back", at(3)},
                                    {"morning-wake-up", at(0)},
                                    {"evening-unwinding", at(30)}},
                           .finished = true};
    world.model.setUse(use, QDate(2026, 11, 25));
    CHECK(world.model.current() == 0);
    const auto used = [&](int row) { return world.text(row, LibraryModel::Used); };
    CHECK(world.text(0, LibraryModel::Title) == "Morning wake-up");
    CHECK(used(0) == "used today");
    CHECK(world.text(1, LibraryModel::Title) == "Desk shoulders");
    CHECK(used(1) == "used yesterday");
    CHECK(used(2) == "used on Sunday");
    CHECK(used(3) == "used on 26 October");
    CHECK(used(4).isEmpty());
    for (int row = 0; row < world.model.count(); ++row)
        CHECK_FALSE(world.model.data(world.model.index(row), LibraryModel::Start).toBool());
    // What was chosen by hand stays that, wherever it goes.
    world.model.choose(1);
    world.model.setUse({.finished = true}, QDate(2026, 11, 25));
    CHECK(world.text(world.model.current(), LibraryModel::Title) == "Desk shoulders");
}

TEST_CASE("a routine that is put into the folder, changed or taken away there is seen without being asked for") {
    World world;
    world.read();
    // The folder's own signal; where it never comes the test fails after its patience.
    const auto seen = [&world](const auto& holds) {
        QElapsedTimer waited;
        waited.start();
        while (!holds() && waited.elapsed() < 20'000) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
            world.later.work();
        }
        return holds();
    };
    const QString file = world.putRoutine("new.routine.json", "Brand new");
    CHECK(seen([&] { return world.rowOf("Brand new") >= 0; }));
    world.putRoutine("new.routine.json", "Written again");
    CHECK(seen([&] { return world.rowOf("Written again") >= 0 && world.rowOf("Brand new") < 0; }));
    QFile::remove(file);
    CHECK(seen([&] { return world.rowOf("Written again") < 0; }));
}

TEST_CASE("a routine is fitted in its row, in its facts and when it starts, and all three say the same") {
    World world;
    world.read();
    world.model.setCurrent(world.rowOf("Classic back massage"));
    world.later.work();
    const QString written = world.text(world.model.current(), LibraryModel::Length);
    CHECK(world.text(world.model.current(), LibraryModel::Aside).isEmpty());
    CHECK(world.model.detail()->routine().changes.isEmpty());
    world.model.setMinutes(20);
    const QString length = world.text(world.model.current(), LibraryModel::Length);
    CHECK(world.text(world.model.current(), LibraryModel::Aside) == "from " + written);
    CHECK(world.model.detail()->routine().amount.contains(length));
    CHECK_FALSE(world.model.detail()->routine().changes.isEmpty());
    // Kneading takes longest, beside the spine, but for the strokes that go everywhere; no region is tinted twice.
    const auto& areas = world.model.detail()->coverage().areas;
    CHECK(areas.size() > 6);
    CHECK(std::ranges::any_of(areas,
                              [](const auto& area) { return area.technique == int(routine::Technique::Kneading); }));
    world.model.start();
    REQUIRE(world.opened);
    const Millis played = routine::statedLength(world.opened->routine, world.opened->map);
    CHECK(phrases::clockText(played) == length);
    CHECK(std::chrono::abs(played - Millis(std::chrono::minutes(20))) <= routine::closeEnough);
    CHECK_FALSE(world.asLesson);
    world.model.teach();
    CHECK(world.asLesson);
}

TEST_CASE("each part of what is said of a chosen entry tells of its own change alone") {
    World world;
    world.read();
    LibraryDetail& detail = *world.model.detail();
    std::string told;
    QObject::connect(&detail, &LibraryDetail::entryChanged, [&] { told += 'e'; });
    QObject::connect(&detail, &LibraryDetail::routineChanged, [&] { told += 'r'; });
    QObject::connect(&detail, &LibraryDetail::refusalChanged, [&] { told += 'x'; });
    QObject::connect(&detail, &LibraryDetail::coverageChanged, [&] { told += 'c'; });
    const auto since = [&told] { return std::exchange(told, {}); };
    world.model.setCurrent(world.rowOf("Skin rolling practice"));
    CHECK(since() == "cre"); // the words of the list are there before the panel that shows them
    world.later.work();
    CHECK(since() == "cr");
    world.model.setMinutes(20);
    CHECK(since() == "r");
    world.model.setMinutes(20);
    CHECK(since().empty());
}

TEST_CASE("where a length can't be met the nearest is shown, said and played") {
    World world;
    world.read();
    world.model.setCurrent(world.rowOf("Classic back massage"));
    world.later.work();
    world.model.setMinutes(LibraryModel::mostMinutes);
    const QString length = world.text(world.model.current(), LibraryModel::Length);
    CHECK(world.text(world.model.current(), LibraryModel::Aside) == "the nearest");
    CHECK(world.model.detail()->routine().changes.contains("can't be met"));
    world.model.start();
    REQUIRE(world.opened);
    CHECK(phrases::clockText(routine::statedLength(world.opened->routine, world.opened->map)) == length);
}

TEST_CASE("as written the bars share one scale, fitted each fills its strip") {
    World world;
    world.read();
    const auto end = [&](int row) {
        const auto strip = world.model.data(world.model.index(row), LibraryModel::Bars).value<Strip>();
        REQUIRE_FALSE(strip.bars.empty());
        return strip.bars.back().begin + strip.bars.back().share;
    };
    double longest = 0;
    for (int row = 0; row < world.model.count(); ++row)
        longest = std::max(longest, end(row));
    CHECK(longest == Approx(1));
    world.model.setMinutes(20);
    for (int row = 0; row < world.model.count(); ++row)
        CHECK(end(row) == Approx(1));
}

TEST_CASE("a tab shows its style alone, and what is chosen stays chosen when the folder changes") {
    World world;
    world.putRoutine("mine.routine.json", "Mine");
    world.read();
    world.model.setCurrent(world.rowOf("Mine"));
    world.putRoutine("another.routine.json", "A first one");
    world.read();
    CHECK(world.text(world.model.current(), LibraryModel::Title) == "Mine");
    world.model.setTab(LibraryModel::Relaxing);
    CHECK(world.text(world.model.current(), LibraryModel::Title) == "Mine");
    for (int row = 0; row < world.model.count(); ++row)
        CHECK(world.text(row, LibraryModel::Style).startsWith("Relaxing"));
    world.model.setTab(LibraryModel::All);
    QFile::remove(world.own.filePath("mine.routine.json"));
    world.read();
    CHECK(world.rowOf("Mine") < 0);
    CHECK(world.model.current() < world.model.count());
}

TEST_CASE("a shipped routine is copied before it is edited, one's own is not") {
    World world;
    world.read();
    world.model.setCurrent(world.rowOf("Classic back massage"));
    world.model.edit();
    world.later.work();
    REQUIRE(world.opener.files.size() == 1);
    const auto copy = world.opener.files.front();
    CHECK(copy.parent_path() == std::filesystem::path(world.own.path().toStdString()));
    CHECK(world.said.contains("copy"));
    CHECK(world.text(world.model.current(), LibraryModel::Title) == "Classic back massage 2");
    world.model.edit();
    CHECK(world.opener.files.back() == copy);
    world.opener.answers = false;
    world.model.edit();
    CHECK(world.said.contains("No text editor"));
}

TEST_CASE("a new routine reads without an error or a warning, and is chosen") {
    World world;
    world.read();
    world.model.addRoutine();
    world.model.addRoutine();
    world.later.work();
    CHECK(world.rowOf("My routine") >= 0);
    CHECK(QDir(world.own.path()).entryList({"*.routine.json"}).size() == 2);
    const auto map = library::readBodyMap(source / "resources" / "body" / "back.json").map;
    for (const routine::Finding& finding : library::readRoutine(world.opener.files.back(), *map).findings) {
        INFO(finding.code());
        CHECK(finding.severity() == routine::Severity::Advice);
    }
}

TEST_CASE("a file from anywhere is opened, or refused with its reason") {
    World world;
    world.model.openUrl(
        QUrl::fromLocalFile(QString::fromStdString((source / "routines/classic-back.routine.json").string())));
    CHECK(world.opened);
    world.opened.reset();
    world.model.openUrl(QUrl::fromLocalFile(world.put("x.json", "{\n\n ]")));
    CHECK_FALSE(world.opened);
    CHECK(world.said.startsWith("x.json can't be played. Line 3"));
    world.model.openUrl(QUrl("https://example.org/a.routine.json"));
    CHECK_FALSE(world.opened);
}

TEST_CASE("in German a refused file says why in German") {
    World world("de");
    world.model.openUrl(QUrl::fromLocalFile(world.put("x.json", "{\n\n ]")));
    CHECK(world.said.endsWith("Das ist nicht lesbar: \u201E]\u201C passt hier nicht hin."));
    world.put("broken.routine.json", "{\n  \"id\": ]");
    world.read();
    world.model.setCurrent(world.model.count() - 1);
    REQUIRE(world.model.detail()->refused());
    CHECK(world.model.detail()->refusal().reason == "Das ist nicht lesbar: \u201E]\u201C passt hier nicht hin.");
    CHECK(world.model.detail()->refusal().advice ==
          "Fehlt kurz davor ein Komma, ein Anf\u00FChrungszeichen oder eine Klammer?");
}

TEST_CASE("where no file can be made it is said why") {
    World world;
    world.read();
    REQUIRE(QDir(world.own.path()).removeRecursively());
    QFile inTheWay(world.own.path());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    world.model.addRoutine();
    CHECK(world.said.startsWith("The file " + world.own.path()));
    CHECK(world.said.endsWith("can't be written: Not a directory."));
    inTheWay.remove();
}

TEST_CASE("the commands of the library choose, fit and start") {
    using commands::Action;
    World world;
    world.read();
    world.putRoutine("a.routine.json", "A");
    world.read();
    world.model.perform(Action::Down);
    CHECK(world.model.current() == 1);
    world.model.perform(Action::PageUp);
    CHECK(world.model.current() == 0);
    world.model.perform(Action::Last);
    CHECK(world.model.current() == world.model.count() - 1);
    const std::pair<Action, int> lengths[] = {
        {Action::AsWritten, 0}, {Action::Fit15, 15}, {Action::Fit20, 20}, {Action::Fit25, 25}, {Action::Fit30, 30}};
    for (const auto& [action, minutes] : lengths) {
        world.model.perform(action);
        CHECK(world.model.minutes() == minutes);
    }
    world.model.perform(Action::Longer);
    CHECK(world.model.minutes() == 31);
    bool asked = false;
    QObject::connect(&world.model, &LibraryModel::fileAsked, [&asked] { asked = true; });
    world.model.perform(Action::OpenFile);
    CHECK(asked);
    world.model.perform(Action::Blank);
    CHECK_FALSE(world.opened);
    world.model.perform(Action::Start);
    CHECK(world.opened);
}

TEST_CASE("a routine's own strokes stay with it, also where it was fitted") {
    World world;
    QFile body(QString::fromStdString((source / "resources" / "body" / "back.json").string()));
    REQUIRE(body.open(QIODevice::ReadOnly));
    const QJsonObject strokes = QJsonDocument::fromJson(body.readAll()).object()["strokes"].toObject();
    QFile shipped(QString::fromStdString((source / "routines" / "evening-unwinding.routine.json").string()));
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    QJsonObject routine = QJsonDocument::fromJson(shipped.readAll()).object();
    routine["id"] = "own";
    routine["title"] = "Own strokes";
    routine["strokes"] = QJsonObject{{"own-glide", strokes["long-effleurage"]}};
    QJsonArray steps = routine["steps"].toArray();
    QJsonObject opening = steps[1].toObject();
    REQUIRE(opening["stroke"] == "long-effleurage");
    opening["stroke"] = "own-glide";
    steps[1] = opening;
    routine["steps"] = steps;
    world.put("own.routine.json", QJsonDocument(routine).toJson());
    world.read();
    world.model.setCurrent(world.rowOf("Own strokes"));
    const auto map = library::readBodyMap(source / "resources" / "body" / "back.json").map.value();
    for (const int minutes : {0, 15}) {
        world.model.setMinutes(minutes);
        world.opened.reset();
        world.model.start();
        REQUIRE(world.opened);
        const auto again = library::parseRoutine(world.opened->document, map, false);
        REQUIRE(again.routine);
        CHECK(again.routine->steps == world.opened->routine.steps);
        CHECK(again.map->stroke("own-glide"));
    }
}

TEST_CASE("the audio guide is made beside the window, of what would be played, and where it is is said once") {
    World world;
    Writer& writer = world.writer;
    TakeAwayModel& takeAway = *world.model.takeAway();
    world.read();
    CHECK(takeAway.offered());
    world.model.setCurrent(world.rowOf("Classic back massage"));
    world.model.setMinutes(20);
    world.later.work();
    QStringList seen;
    QObject::connect(&takeAway, &TakeAwayModel::changed,
                     [&] { seen << (takeAway.busy() ? QString::number(takeAway.percent()) : QStringLiteral("idle")); });
    QStringList sentences;
    QObject::connect(&world.model, &LibraryModel::said, [&](const QString& said) { sentences << said; });
    takeAway.audioGuide();
    takeAway.audioGuide();
    CHECK(seen == QStringList{"0"});
    CHECK(world.later.jobs.size() == 1);
    world.later.work();
    CHECK(seen == QStringList{"0", "25", "50", "75", "idle"});
    CHECK(writer.target == world.own.filePath("Music/Classic back massage.ogg").toStdString());
    CHECK(QDir(world.own.filePath("Music")).exists());
    CHECK(writer.spoken == "en");
    world.model.start();
    REQUIRE(world.opened);
    CHECK(writer.length == session::compile(*world.opened, {}).length());
    CHECK(sentences == QStringList{"The audio guide is here: " + world.own.filePath("Music/Classic back massage.ogg")});
}

TEST_CASE("a guide that is given up, or can't be written, is as good as said") {
    World world;
    Writer& writer = world.writer;
    world.read();
    TakeAwayModel& takeAway = *world.model.takeAway();
    takeAway.audioGuide();
    takeAway.cancel();
    CHECK_FALSE(takeAway.busy());
    world.later.work();
    CHECK_FALSE(writer.wholly);
    CHECK(world.said.isEmpty());
    writer.problem = "No space left on device";
    takeAway.audioGuide();
    world.later.work();
    CHECK(writer.wholly);
    CHECK_FALSE(takeAway.busy());
    CHECK(world.said == "The audio guide could not be written: No space left on device");
}

TEST_CASE("a guide that is taken away lies over no other") {
    World world;
    Writer& writer = world.writer;
    world.read();
    REQUIRE(QDir(world.own.path()).mkpath("Music"));
    QFile earlier(world.own.filePath("Music/Classic back massage.ogg"));
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    TakeAwayModel& takeAway = *world.model.takeAway();
    world.model.setCurrent(world.rowOf("Classic back massage"));
    world.later.work();
    takeAway.audioGuide();
    world.later.work();
    CHECK(writer.target == world.own.filePath("Music/Classic back massage 2.ogg").toStdString());
}

TEST_CASE("signs of a file's name are no places in the sentence about it") {
    World world;
    world.read();
    QFile file(world.own.filePath("a%2Db%1.routine.json"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\n\n  no routine");
    file.close();
    world.model.openFile(file.fileName().toStdString());
    CHECK(world.said.startsWith("a%2Db%1.routine.json can't be played. Line 3: "));
}
