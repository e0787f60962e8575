#include "window/prepare/prepare_model.h"

#include "figure/framing.h"

#include "support/application.h"
#include "support/catch.h"
#include "support/sample.h"

using namespace effleur;
using namespace effleur::window::kit;
using namespace effleur::window::prepare;

namespace {

struct Room {
    explicit Room(routine::BodyPosition position = routine::BodyPosition::Prone) {
        test::application();
        plan.routine.position = position;
        plan.routine.steps[sample::rolling].ask.byLanguage = {{"en", "Would you like rolling?"}};
        model = std::make_unique<PrepareModel>(plan, words, "5:00");
        QObject::connect(model.get(), &PrepareModel::started, [this] { ++started; });
    }
    session::Plan plan = sample::plan();
    phrases::Phrasebook words;
    std::unique_ptr<PrepareModel> model;
    int started = 0;
};

int rowOf(ChoiceModel& choices, const QString& text) {
    for (int row = 0; row < choices.rowCount(); ++row)
        if (choices.data(choices.index(row), ChoiceModel::Text).toString() == text) return row;
    return -1;
}

} // namespace

TEST_CASE("Space says none of these, Space again starts") {
    Room room;
    room.model->space();
    CHECK(room.model->answer().none);
    CHECK(room.started == 0);
    room.model->space();
    CHECK(room.started == 1);
}

TEST_CASE("without an answer nothing starts") {
    Room room;
    room.model->start(false);
    room.model->start(true);
    CHECK(room.started == 0);
}

TEST_CASE("any yes among not today closes the start, however it is asked for") {
    for (int row = 0; row < 6; ++row) {
        Room room;
        REQUIRE(room.model->notToday()->rowCount() == 6);
        room.model->chooseNone();
        room.model->notToday()->toggle(row);
        CHECK(room.model->answer().closed);
        CHECK_FALSE(room.model->answer().none);
        CHECK_FALSE(room.model->answer().advice.isEmpty());
        room.model->space();
        room.model->start(true);
        CHECK(room.started == 0);
        room.model->notToday()->toggle(row);
        CHECK_FALSE(room.model->answer().closed);
        CHECK(room.model->answer().advice.isEmpty());
    }
}

TEST_CASE("where a doctor has to agree the start is held") {
    Room room;
    room.model->askDoctor()->toggle(room.model->askDoctor()->rowCount() - 1);
    CHECK(room.model->answer().needsHold);
    CHECK_FALSE(room.model->answer().closed);
    room.model->space();
    CHECK(room.started == 0);
    room.model->start(true);
    CHECK(room.started == 1);
}

TEST_CASE("pregnancy closes lying on the belly, and not sitting") {
    phrases::Phrasebook words;
    const QString pregnancy = words.question(routine::HealthQuestion::Pregnancy);
    Room prone;
    prone.model->askDoctor()->toggle(rowOf(*prone.model->askDoctor(), pregnancy));
    CHECK(prone.model->answer().closed);
    Room seated(routine::BodyPosition::Seated);
    seated.model->askDoctor()->toggle(rowOf(*seated.model->askDoctor(), pregnancy));
    CHECK_FALSE(seated.model->answer().closed);
    CHECK(seated.model->answer().needsHold);
}

TEST_CASE("a sore place starts as soon as it was said where it is") {
    Room room;
    room.model->leaveOut()->toggle(0);
    CHECK_FALSE(room.model->answer().none);
    CHECK(room.model->answer().needsArea);
    room.model->space();
    CHECK(room.started == 0);
    room.model->areas()->toggle(2);
    CHECK_FALSE(room.model->answer().needsArea);
    CHECK(room.model->areas()->chosenSet() == body::RegionSet::fromBits(0b0100));
    room.model->space();
    CHECK(room.started == 1);
}

TEST_CASE("a tap on the back chooses the area under it, and a tap beside it nothing") {
    Room room;
    const QPointF at = figure::onStage(QPointF(300, 800));
    room.model->areas()->tap(at.x(), at.y());
    CHECK(room.model->areas()->ids() == QStringList{"lower-left"});
    room.model->areas()->tap(0, 0);
    CHECK(room.model->areas()->ids() == QStringList{"lower-left"});
    room.model->areas()->tap(at.x(), at.y());
    CHECK(room.model->areas()->names().isEmpty());
}

TEST_CASE("a person brings the usual pressure and the areas to leave out, and takes them away again") {
    Room room;
    room.model->areas()->toggle(0);
    room.model->setPerson(journal::Person{.name = "Anna", .pressure = 2, .leaveOut = {"lower-left", "elsewhere"}});
    CHECK(room.model->ceiling() == 2);
    CHECK(room.model->areas()->ids() == QStringList{"upper-left", "lower-left"});
    room.model->setPerson(std::nullopt);
    CHECK(room.model->ceiling() == 3);
    CHECK(room.model->areas()->ids() == QStringList{"upper-left"});
}

TEST_CASE("none of these keeps what is always left out for the person") {
    Room room;
    room.model->setPerson(journal::Person{.name = "Anna", .leaveOut = {"lower-left"}});
    room.model->leaveOut()->toggle(0);
    room.model->areas()->toggle(0);
    room.model->chooseNone();
    CHECK(room.model->areas()->ids() == QStringList{"lower-left"});
}

TEST_CASE("none of these takes every yes back") {
    Room room;
    room.model->notToday()->toggle(0);
    room.model->askDoctor()->toggle(1);
    room.model->leaveOut()->toggle(1);
    room.model->chooseNone();
    CHECK(room.model->answer().none);
    CHECK_FALSE(room.model->answer().closed);
    CHECK_FALSE(room.model->answer().needsHold);
    CHECK(room.model->answer().advice.isEmpty());
}

TEST_CASE("a step whose question is answered with no is refused, others are not") {
    Room room;
    REQUIRE(room.model->asks()->rowCount() == 1);
    CHECK(room.model->refused().empty());
    room.model->asks()->toggle(0);
    CHECK(room.model->refused() == std::vector<std::size_t>{sample::rolling});
}

TEST_CASE("the ceiling stays between one and three") {
    Room room;
    room.model->setCeiling(9);
    CHECK(room.model->ceiling() == 3);
    room.model->setCeiling(-1);
    CHECK(room.model->ceiling() == 1);
    CHECK(room.model->ceilingWord() == "feather-light");
}

TEST_CASE("a row that is not there can't be ticked") {
    Room room;
    room.model->setUp()->toggle(-1);
    room.model->notToday()->toggle(99);
    CHECK_FALSE(room.model->answer().closed);
}
