#include "terminal/exports.h"

#include "support/application.h"
#include "support/catch.h"
#include "terminal/simulated_host.h"
#include "terminal/terminal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace effleur;
using namespace effleur::terminal;

namespace {

const std::filesystem::path source = EFFLEUR_SOURCE_DIR;
const std::filesystem::path classic = source / "routines" / "classic-back.routine.json";

struct Desk {
    Desk() { test::application(); }
    QTemporaryDir folder;
    tests::SimulatedHost host;

    std::filesystem::path at(const char* name) const { return folder.filePath(name).toStdString(); }
    int run(const Export& request) {
        return terminal::run(request, {.bodies = source / "resources" / "body", .shippedRoutines = source / "routines"},
                             host);
    }
};

} // namespace

TEST_CASE_METHOD(Desk, "export writes cards and pictures, and says how many") {
    const Export both{.file = classic, .pdf = at("a.pdf"), .storyboard = at("story"), .size = QSize(320, 240)};
    CHECK(draws(both));
    CHECK(run(both) == allWell);
    CHECK(host.errors.isEmpty());
    CHECK(host.lines().size() == 2);
    CHECK(host.says("a.pdf: 9 pages"));
    CHECK(host.says("story: 16 pictures"));
    QFile pdf(folder.filePath("a.pdf"));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(QDir(folder.filePath("story")).entryList(QDir::Files).size() == 16);
}

TEST_CASE_METHOD(Desk, "what can't be read or written is said, and the rest is written all the same") {
    CHECK(run({.file = at("none.routine.json"), .pdf = at("a.pdf")}) == foundErrors);
    CHECK_FALSE(host.errors.isEmpty());
    CHECK_FALSE(QFile::exists(folder.filePath("a.pdf")));
    host.errors.clear();
    CHECK(run({.file = classic, .pdf = at("no/a.pdf"), .storyboard = at("story"), .size = QSize(320, 240)}) ==
          foundErrors);
    CHECK(host.errors.contains("a.pdf"));
    CHECK(host.says("16 pictures"));
}

TEST_CASE_METHOD(Desk, "what is left out is not on the paper nor in the guide, which says what it skips") {
    const QStringList back{"lower-back-left", "lower-back-right", "flank-left", "flank-right"};
    CHECK(run({.file = classic, .transcript = true}) == allWell);
    const auto whole = host.lines().size();
    CHECK_FALSE(host.says("Left out today"));
    CHECK(run({.file = classic,
               .storyboard = at("story"),
               .size = QSize(320, 240),
               .transcript = true,
               .leftOut = back}) == allWell);
    CHECK(host.says("Left out today: lower back, both sides of the waist."));
    CHECK(host.says("skipped"));
    CHECK(host.lines().size() - whole < whole);
    CHECK(QDir(folder.filePath("story")).entryList(QDir::Files).size() < 16);
    CHECK(run({.file = classic, .pdf = at("a.pdf"), .leftOut = {"elbow"}}) == misused);
    CHECK(host.errors.contains("There is no area \"elbow\""));
    CHECK(host.errors.contains("lower-back-left"));
    CHECK_FALSE(QFile::exists(folder.filePath("a.pdf")));
}
