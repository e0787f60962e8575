#include "window/kit/key_help.h"

#include "support/catch.h"

using namespace effleur;
using namespace effleur::window::kit;
using commands::KeyMap;
using commands::Place;

namespace {

struct Help {
    KeyMap map;
    KeyHelp model{map};

    QString at(int row, int role) const { return model.data(model.index(row), role).toString(); }
    int rowOf(const QString& what) const {
        for (int row = 0; row < model.rowCount(); ++row)
            if (at(row, KeyHelp::What) == what) return row;
        return -1;
    }
};

} // namespace

TEST_CASE("what can be taught has a row each, with keys and words, and follows what was taught") {
    Help help;
    REQUIRE(help.model.rowCount() == 39);
    for (int row = 0; row < help.model.rowCount(); ++row) {
        CHECK_FALSE(help.at(row, KeyHelp::Keys).isEmpty());
        CHECK_FALSE(help.at(row, KeyHelp::What).isEmpty());
        CHECK(commands::actionNamed(help.at(row, KeyHelp::Name)));
        CHECK_FALSE(help.model.data(help.model.index(row), KeyHelp::Changed).toBool());
    }
    CHECK_FALSE(help.model.data(help.model.index(99), KeyHelp::What).isValid());
    help.map = KeyMap(*help.map.taught(commands::Action::PlayPause, Qt::Key_J, 0));
    help.model.retell();
    CHECK(help.at(0, KeyHelp::Keys).startsWith("J"));
    CHECK(help.model.data(help.model.index(0), KeyHelp::Changed).toBool());
}

TEST_CASE("a screen's own keys come first, those that share their words in one row") {
    Help help;
    help.model.show(Place::Library);
    CHECK(help.at(0, KeyHelp::What) == "Choose");
    CHECK(help.at(0, KeyHelp::Keys) == "Up  Down");
    CHECK(help.at(help.rowOf("Start"), KeyHelp::Keys) == "Enter");
    CHECK(help.at(help.rowOf("As written, or fit to 15, 20, 25, 30 minutes"), KeyHelp::Keys) == "1  2  3  4  5");
    CHECK(help.rowOf("Candle, day, high contrast") > help.rowOf("Open a file"));
    CHECK(help.at(help.rowOf("Candle, day, high contrast"), KeyHelp::Keys).isEmpty()); // T teaches here
    help.model.show(Place::Console);
    CHECK(help.at(help.rowOf("End; a tap pauses"), KeyHelp::Keys) == "hold Esc");
    CHECK(help.rowOf("Finish by a time") == -1);
}
