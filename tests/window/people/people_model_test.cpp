#include "window/people/people_model.h"

#include "support/application.h"
#include "support/catch.h"
#include "support/shipped.h"
#include "support/standing_clock.h"

#include <QTemporaryDir>

using namespace effleur;
using namespace effleur::window::people;

namespace {

/// Anna, who has an area of her own left out, and the bodies that are shipped.
struct Room {
    Room() {
        test::application();
        journal.keep(journal::Person{.name = "Anna", .leaveOut = {"lower-back-left", "upper-arm-right", "calf-left"}});
        people.keepIn(&journal, test::back(), [this] {
            ++asked;
            return std::vector<const body::BodyMap*>{&test::back(), test::bodies()->find("seated")};
        });
        people.setCurrent(0);
    }
    QStringList kept() const { return journal.people().front().leaveOut; }
    void tap(const char* region) {
        const auto& regions = people.body() == 0 ? test::back().regions : test::bodies()->find("seated")->regions;
        for (std::size_t row = 0; row < regions.size(); ++row)
            if (regions[row].id == region) people.areas()->toggle(static_cast<int>(row));
    }

    QTemporaryDir folder;
    mutable journal::Journal journal{folder.path()};
    phrases::Phrasebook words;
    test::StandingClock clock;
    PeopleModel people{words, clock};
    int asked = 0;
};

} // namespace

TEST_CASE("a tap on one body leaves the areas of every other as they are") {
    Room room;
    room.tap("neck");
    CHECK(room.kept() == QStringList{"upper-arm-right", "calf-left", "neck", "lower-back-left"});
    room.people.setBody(1);
    room.tap("neck"); // the same neck
    room.tap("upper-arm-left");
    CHECK(room.kept() == QStringList{"calf-left", "lower-back-left", "upper-arm-left", "upper-arm-right"});
    CHECK(room.people.leftOut().contains("left calf"));
}

TEST_CASE("the other bodies are read when they are first to be seen") {
    Room room;
    room.tap("neck");
    CHECK(room.asked == 0);
    CHECK(room.people.bodies() == QStringList{"The back", "Neck and shoulders, seated"});
    room.people.setBody(7); // none there
    CHECK(room.people.body() == 0);
    CHECK(room.people.bodies().size() == 2);
    CHECK(room.asked == 1);
}
