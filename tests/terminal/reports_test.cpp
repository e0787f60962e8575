#include "library/library.h"
#include "routine/fit.h"
#include "routine/review.h"
#include "support/catch.h"
#include "terminal/simulated_host.h"
#include "terminal/terminal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <algorithm>

using namespace effleur;
using namespace effleur::terminal;
using tests::SimulatedHost;

namespace {

const std::filesystem::path source = EFFLEUR_SOURCE_DIR;
const std::filesystem::path classic = source / "routines" / "classic-back.routine.json";

/// The shipped files, and a folder of one's own that is thrown away.
struct World {
    QTemporaryDir folder;
    Surroundings surroundings{.bodies = source / "resources" / "body",
                              .shippedRoutines = source / "routines",
                              .ownRoutines = folder.path().toStdString()};
    SimulatedHost host;

    int run(const Request& request) { return terminal::run(request, surroundings, host); }
    QJsonObject json() const {
        QJsonParseError error{};
        const auto document = QJsonDocument::fromJson(host.out.toUtf8(), &error);
        INFO(error.errorString().toStdString());
        REQUIRE(document.isObject());
        return document.object();
    }
    std::filesystem::path write(const char* name, const QByteArray& bytes) const {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return folder.filePath(name).toStdString();
    }
};

QByteArray classicText() {
    QFile file(QString::fromStdString(classic.string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("check finds nothing to refuse in what is shipped") {
    World world;
    CHECK(world.run(Check{.files = {classic}}) == allWell);
    CHECK(world.host.errors.isEmpty());
}

TEST_CASE("check tells place and reason of an error, goes on to the next file, and exits with 1") {
    World world;
    const auto broken = world.write("broken.routine.json", "{\n  \"format\": ]\n}");
    const auto absent = world.folder.filePath("absent.routine.json").toStdString();
    CHECK(world.run(Check{.files = {broken, absent, classic}}) == foundErrors);
    CHECK(world.host.says("broken.routine.json:2:"));
    CHECK(world.host.says("absent.routine.json"));
    CHECK(world.host.says("classic-back.routine.json"));
}

TEST_CASE("check --json is a document for programs, with the same exit status") {
    World world;
    const auto broken = world.write("broken.routine.json", "[]");
    CHECK(world.run(Check{.files = {broken}, .json = true}) == foundErrors);
    CHECK_FALSE(QJsonDocument::fromJson(world.host.out.toUtf8()).isNull());
    CHECK(world.host.out.endsWith('\n'));
}

TEST_CASE("the timeline as JSON covers the session without gap or overlap") {
    World world;
    REQUIRE(world.run(ShowTimeline{.file = classic, .json = true}) == allWell);
    const QJsonObject timeline = world.json();
    CHECK(timeline["id"] == "classic-back");
    qint64 at = 0;
    for (const auto& each : timeline["segments"].toArray()) {
        const QJsonObject segment = each.toObject();
        CHECK(segment["begin"].toInteger() == at);
        at = segment["end"].toInteger();
        if (segment["kind"] == "work") {
            const qint64 work = segment["repetitions"].toInteger() * segment["perRepetition"].toInteger();
            CHECK(segment["begin"].toInteger() + work == at);
            CHECK(segment["pressures"].toArray().size() == segment["repetitions"].toInteger());
        }
    }
    CHECK(at == timeline["milliseconds"].toInteger());
    CHECK(at > 0);
}

TEST_CASE("the timeline as text has a line for each segment and the end") {
    World world;
    REQUIRE(world.run(ShowTimeline{.file = classic}) == allWell);
    CHECK(world.host.says("Long opening strokes"));
    CHECK(world.host.says("right side"));
    CHECK(world.host.lines().last().endsWith("end"));
}

TEST_CASE("the timeline has one language: the person's where the routine speaks it, else the routine's") {
    World world;
    world.surroundings.language = "de";
    REQUIRE(world.run(ShowTimeline{.file = classic}) == allWell);
    CHECK(world.host.says("rechte Seite"));
    CHECK(world.host.lines().last().endsWith("Ende"));
    world.host.out.clear();
    world.write("mine.routine.json", QByteArray(classicText()).replace("\"de\":", "\"fr\":"));
    REQUIRE(world.run(ShowTimeline{.file = world.surroundings.ownRoutines / "mine.routine.json"}) == allWell);
    CHECK(world.host.says("right side"));
    CHECK_FALSE(world.host.says("rechte Seite"));
    CHECK(world.host.lines().last().endsWith("end"));
}

TEST_CASE("words that no voice reads, and letters that none can say, are found by check") {
    World world;
    world.write("mine.routine.json",
                QByteArray(classicText()).replace("Classic back massage", "Classic \u0441\u043f\u0438\u043d\u0430"));
    CHECK(world.run(Check{.files = {world.surroundings.ownRoutines / "mine.routine.json"}}) == allWell);
    CHECK(world.host.says("A408"));
    CHECK(world.host.says("A voice can't say"));
}

TEST_CASE("list shows shipped routines and one's own, and the refused ones with the reason") {
    World world;
    world.write("mine.routine.json", QByteArray(classicText()).replace("\"Classic back massage\"", "\"My own way\""));
    world.write("broken.routine.json", "{");
    world.write("notes.txt", "not a routine");
    CHECK(world.run(List{}) == allWell);
    CHECK(world.host.says("Classic back massage"));
    CHECK(world.host.says("My own way"));
    CHECK(world.host.says("refused: "));
    CHECK(world.host.says("broken.routine.json"));
    CHECK_FALSE(world.host.says("notes.txt"));

    world.host.out.clear();
    CHECK(world.run(List{.json = true}) == allWell);
    const QJsonObject listed = world.json();
    CHECK(listed["routines"].toArray().size() >= 2);
    const QJsonArray routines = listed["routines"].toArray();
    const auto isOn = [&](const char* body) {
        return std::ranges::any_of(routines,
                                   [&](const auto& each) { return each.toObject()["body"] == QLatin1String(body); });
    };
    for (const char* body : {"back", "seated", "back+legs"})
        CHECK(isOn(body));
    REQUIRE(listed["refused"].toArray().size() == 1);
    CHECK_FALSE(listed["refused"].toArray()[0].toObject()["message"].toString().isEmpty());
}

TEST_CASE("a folder of one's own need not exist") {
    World world;
    world.surroundings.ownRoutines /= "nowhere";
    CHECK(world.run(List{}) == allWell);
    CHECK(world.host.says("Classic back massage"));
}

TEST_CASE("without its own files the program says so and fails") {
    for (const Request& request : std::vector<Request>{Play{.file = classic}, Check{.files = {classic}},
                                                       ShowTimeline{.file = classic}, List{}, SelfTest{}}) {
        World world;
        world.surroundings.bodies = world.folder.filePath("none").toStdString();
        CHECK(world.run(request) == foundErrors);
        CHECK(world.host.errors.contains("own files"));
    }
}

TEST_CASE("a body map that does not read is complained of by the list, and the self-test fails") {
    World world;
    QDir().mkpath(world.folder.filePath("bodies"));
    const auto bodies = std::filesystem::path(world.folder.filePath("bodies").toStdString());
    std::filesystem::copy_file(source / "resources/body/back.json", bodies / "back.json");
    world.write("bodies/knee.json", "{");
    world.surroundings.bodies = bodies;
    CHECK(world.run(List{}) == allWell);
    CHECK(world.host.errors.contains("knee.json"));
    CHECK(world.host.says("Classic back massage"));
    CHECK(world.run(SelfTest{}) == foundErrors);
}

TEST_CASE("the self-test passes, and fails where a shipped routine is broken or missing") {
    World world;
    CHECK(world.run(SelfTest{}) == allWell);
    CHECK(world.host.says("classic-back.routine.json"));
    world.surroundings.shippedRoutines = world.folder.path().toStdString();
    CHECK(world.run(SelfTest{}) == foundErrors);
    world.write("broken.routine.json", "{");
    CHECK(world.run(SelfTest{}) == foundErrors);
}

TEST_CASE("play refuses what does not load, and a step that is not there") {
    World world;
    CHECK(world.run(Play{.file = world.write("broken.routine.json", "")}) == foundErrors);
    CHECK(world.host.errors.contains("broken.routine.json"));
    world.host.errors.clear();
    CHECK(world.run(Play{.file = classic, .from = "nowhere"}) == misused);
    CHECK(world.host.errors.contains("opening"));
    CHECK(world.host.out.isEmpty());
}

TEST_CASE("play begins with the step of an id or a number") {
    for (const auto& [from, title] :
         {std::pair("closing", "Closing strokes"), std::pair("2", "Long opening strokes")}) {
        World world;
        CHECK(world.run(Play{.file = classic, .from = from}) == allWell);
        const QString first = world.host.out.mid(world.host.out.indexOf(QStringLiteral("  Step ")));
        CHECK(first.left(first.indexOf('\n')).endsWith(title));
    }
}

TEST_CASE("help, version and misuse go to the right stream") {
    World world;
    CHECK(world.run(Help{}) == allWell);
    CHECK(world.run(Version{}) == allWell);
    CHECK(world.host.says("effleur play FILE"));
    CHECK(world.host.errors.isEmpty());
    CHECK(world.run(Misuse{Misuse::TooMuch, {"no"}}) == misused);
    CHECK(world.host.errors.contains("\"no\" is too much."));
}

TEST_CASE("a routine is fitted to a length, printed as a file that reads, and what changed is said") {
    World world;
    CHECK(world.run(FitTo{classic, 20}) == allWell);
    CHECK(world.host.errors.contains("from 23:43. Fewer repetitions in"));
    const auto fitted = world.write("fitted.routine.json", world.host.out.toUtf8());
    const auto reading = library::readRoutine(fitted, library::Bodies(world.surroundings.bodies));
    REQUIRE(reading.routine);
    const auto length = routine::statedLength(*reading.routine, *reading.map);
    CHECK(std::chrono::abs(length - std::chrono::minutes(20)) <= routine::closeEnough);
}

TEST_CASE("a length that can't be met is refused with the nearest one") {
    World world;
    CHECK(world.run(FitTo{classic, 3}) == foundErrors);
    CHECK(world.host.out.isEmpty());
    CHECK(world.host.errors.contains("The nearest is"));
}

TEST_CASE("what was not delivered is no success, and is said") {
    World world;
    world.host.unwritten = "No space left on device";
    CHECK(world.run(List{}) == foundErrors);
    CHECK(world.host.errors.contains("No space left on device"));
}
