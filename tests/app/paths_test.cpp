#include "app/paths.h"

#include "support/catch.h"

#include <QTemporaryDir>

namespace fs = std::filesystem;
using effleur::app::dataFolder;

namespace {

struct Places {
    QTemporaryDir folder;
    fs::path root = folder.path().toStdString();

    fs::path data(const fs::path& place) const {
        fs::create_directories(root / place / "resources");
        fs::create_directories(root / place / "routines");
        return root / place;
    }
};

} // namespace

TEST_CASE("the data stand where one is told, else beside the program, else in the source tree") {
    const Places places;
    const auto told = places.data("told");
    const auto installed = places.data("usr/share/effleur");
    const auto source = places.data("source");
    const auto program = places.root / "usr" / "bin" / "effleur";
    CHECK(dataFolder(told, program, source) == told);
    CHECK(dataFolder({}, program, source) == installed);
    CHECK(dataFolder({}, places.root / "elsewhere" / "bin" / "effleur", source) == source);
}

TEST_CASE("a folder that is not there, or lacks a part, is nothing") {
    const Places places;
    const auto source = places.data("source");
    CHECK_FALSE(dataFolder(places.root / "typo", places.root / "bin" / "effleur", source));
    fs::remove(source / "routines");
    CHECK_FALSE(dataFolder({}, places.root / "bin" / "effleur", source));
}
