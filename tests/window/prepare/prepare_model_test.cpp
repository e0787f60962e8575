#include "window/prepare/prepare_model.h"

#include "figure/framing.h"

#include "support/application.h"
#include "support/catch.h"
#include "support/framing.h"
#include "support/sample.h"
#include "support/standing_clock.h"

#include <QTimeZone>

using namespace effleur;
using namespace effleur::window::kit;
using namespace effleur::window::prepare;
using routine::HealthQuestion;

namespace {

const QDate today{2026, 11, 25};

QDateTime daysAgo(int days) {
    return {today.addDays(-days), QTime(12, 0)};
}

journal::Answers answers(std::initializer_list<HealthQuestion> yes, std::optional<int> agreed = std::nullopt) {
    journal::Answers given{.given = daysAgo(11)};
    for (const HealthQuestion each : yes)
        given.yes.set(std::size_t(each));
    if (agreed) given.agreed = daysAgo(*agreed);
    return given;
}

struct Room {
    /// What the routine says of it opens nothing.
    explicit Room(body::BodyPosition position = body::BodyPosition::Prone) {
        test::application();
        plan.map.position = position;
        plan.routine.position = body::BodyPosition::Seated;
        plan.routine.steps[sample::rolling].ask.byLanguage = {{"en", "Would you like rolling?"}};
        model = std::make_unique<PrepareModel>(plan, words, "5:00", clock);
        QObject::connect(model.get(), &PrepareModel::started, [this] { ++started; });
        QObject::connect(model.get(), &PrepareModel::left, [this] { ++left; });
    }
    /// Nobody in particular, who has answered before.
    Room& known(const journal::Answers& last) {
        model->setMassaged({std::nullopt, last, today});
        return *this;
    }
    void space() {
        clock.advance(deafToKeys);
        model->space();
    }
    void open(Page page) { model->open(int(page)); }
    Page page() const { return model->pages().page; }
    session::Plan plan = sample::plan();
    phrases::Phrasebook words;
    test::StandingClock clock;
    std::unique_ptr<PrepareModel> model;
    int started = 0;
    int left = 0;
};

int rowOf(ChoiceModel& choices, const QString& text) {
    for (int row = 0; row < choices.rowCount(); ++row)
        if (choices.data(choices.index(row), ChoiceModel::Text).toString() == text) return row;
    return -1;
}

} // namespace

TEST_CASE("two presses of Space begin for whom everything was no last time, and the button says so") {
    Room room;
    room.known(answers({}));
    room.space();
    CHECK(room.model->page().main == "Start: none of these");
    CHECK(room.model->page().mainSub == "in all three, as on 14 November");
    CHECK(room.model->page().otherText == "One by one");
    CHECK(room.started == 0);
    room.space();
    CHECK(room.started == 1);
    CHECK(room.model->answer().none);
}

TEST_CASE("a button begins exactly where it says Start, or the start stands below it") {
    for (const auto& last : {std::optional<journal::Answers>(), std::optional(answers({})),
                             std::optional(answers({HealthQuestion::Skin}))})
        for (int page = 0; page <= int(Page::Stroke); ++page)
            for (const bool none : {false, true}) {
                Room room;
                room.model->setMassaged({std::nullopt, last, today});
                if (none) room.model->chooseNone();
                room.model->open(page);
                const PageFacts facts = room.model->page();
                INFO(page << ": " << facts.main.toStdString() << " / " << facts.mainSub.toStdString());
                room.space();
                CHECK((room.started == 1) == (facts.main.startsWith("Start") || facts.mainSub == "and start"));
            }
}

TEST_CASE("without an answer nothing starts") {
    Room room;
    room.model->start();
    room.model->agree();
    CHECK(room.started == 0);
}

TEST_CASE("any yes among not today closes the start, however it is asked for, and Space leads to the library") {
    for (int row = 0; row < 6; ++row) {
        Room room;
        REQUIRE(room.model->notToday()->rowCount() == 6);
        room.model->chooseNone();
        room.open(Page::NotToday);
        room.model->notToday()->toggle(row);
        CHECK(room.model->answer().closed);
        CHECK_FALSE(room.model->answer().none);
        CHECK_FALSE(room.model->page().hint.isEmpty());
        room.model->start();
        room.model->agree();
        CHECK(room.left == 0);
        room.space();
        CHECK(room.left == 1);
        CHECK(room.started == 0);
        room.model->notToday()->toggle(row);
        CHECK_FALSE(room.model->answer().closed);
    }
}

TEST_CASE("where a doctor has to agree that is held to confirm") {
    Room room;
    room.known(answers({}));
    room.model->chooseNone();
    room.open(Page::AskDoctor);
    room.model->askDoctor()->toggle(room.model->askDoctor()->rowCount() - 1);
    CHECK(room.model->answer().needsHold);
    CHECK_FALSE(room.model->answer().closed);
    CHECK(room.model->page().other == PageFacts::Agreed);
    room.model->start();
    CHECK(room.started == 0);
    room.model->agree();
    CHECK_FALSE(room.model->answer().needsHold);
    CHECK(room.page() == Page::Steps);
    room.space();
    CHECK(room.started == 1);
}

TEST_CASE("pregnancy closes lying on the belly whatever the routine says, and not sitting") {
    phrases::Phrasebook words;
    const QString pregnancy = words.question(HealthQuestion::Pregnancy);
    Room prone;
    prone.model->askDoctor()->toggle(rowOf(*prone.model->askDoctor(), pregnancy));
    CHECK(prone.model->answer().closed);
    Room seated(body::BodyPosition::Seated);
    seated.model->askDoctor()->toggle(rowOf(*seated.model->askDoctor(), pregnancy));
    CHECK_FALSE(seated.model->answer().closed);
    CHECK(seated.model->answer().needsHold);
}

TEST_CASE("a sore place goes on as soon as it was said where it is") {
    Room room;
    room.open(Page::LeaveOut);
    CHECK(room.model->page().prompt.isEmpty());
    room.model->areas()->toggle(2);
    CHECK(room.model->page().prompt == "Which line is it? Tick it.");
    room.model->areas()->toggle(2);
    room.model->leaveOut()->toggle(0);
    CHECK(room.model->answer().needsArea);
    CHECK(room.model->page().unready);
    room.space();
    CHECK(room.page() == Page::LeaveOut);
    room.model->areas()->toggle(2);
    CHECK_FALSE(room.model->page().unready);
    CHECK(room.model->areas()->chosenSet() == body::RegionSet::fromBits(0b0100));
    room.space();
    CHECK(room.page() == Page::AskDoctor);
}

TEST_CASE("a tap on the back chooses the area under it, and a tap beside it nothing") {
    Room room;
    const QPointF at = test::framing().onStage(QPointF(300, 800));
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
    room.model->setMassaged(
        {journal::Person{.id = 1, .name = "Anna", .pressure = 2, .leaveOut = {"lower-left", "elsewhere"}}, {}, today});
    CHECK(room.model->ceiling() == 2);
    CHECK(room.model->areas()->ids() == QStringList{"upper-left", "lower-left"});
    room.model->setMassaged({std::nullopt, {}, today});
    CHECK(room.model->ceiling() == 3);
    CHECK(room.model->areas()->ids() == QStringList{"upper-left"});
}

TEST_CASE("what was answered for one person is not another's, and stays when the same one is changed") {
    Room room;
    room.model->notToday()->toggle(0);
    room.model->setMassaged({journal::Person{.id = 1, .name = "Anna"}, {}, today});
    CHECK_FALSE(room.model->notToday()->any());
    room.model->notToday()->toggle(0);
    room.model->setMassaged({journal::Person{.id = 1, .name = "Anna", .pressure = 1}, {}, today});
    CHECK(room.model->notToday()->any());
    CHECK(room.model->ceiling() == 1);
}

TEST_CASE("none of these keeps what is always left out for the person, and takes every yes back") {
    Room room;
    room.model->setMassaged({journal::Person{.id = 1, .name = "Anna", .leaveOut = {"lower-left"}}, {}, today});
    room.model->leaveOut()->toggle(0);
    room.model->notToday()->toggle(0);
    room.model->askDoctor()->toggle(1);
    room.model->areas()->toggle(0);
    room.model->chooseNone();
    CHECK(room.model->areas()->ids() == QStringList{"lower-left"});
    CHECK(room.model->answer().none);
    CHECK_FALSE(room.model->answer().closed);
    CHECK_FALSE(room.model->answer().needsHold);
    CHECK_FALSE(room.model->leaveOut()->any());
}

TEST_CASE("what was answered last time stands as words beside its line, never as a tick") {
    Room room;
    room.known(answers({HealthQuestion::Bleeding, HealthQuestion::Skin, HealthQuestion::Ill}, 11));
    room.open(Page::NotToday);
    CHECK(room.model->page().notes.isEmpty());
    room.open(Page::LeaveOut);
    CHECK(room.model->page().notes == QStringList{"last time: yes", ""});
    room.open(Page::AskDoctor);
    CHECK(room.model->page().notes.size() == 8);
    CHECK(room.model->page().notes[2] == "last time: yes, a doctor had agreed");
    CHECK(room.model->page().main == "Same as last time");
    CHECK(room.model->page().mainSub == "yes to one, a doctor had agreed");
    CHECK_FALSE(room.model->askDoctor()->any());
    room.space();
    CHECK(room.model->askDoctor()->choices()[2].on);
}

TEST_CASE("what is kept is what was answered, and an agreement that is taken over keeps its day") {
    for (const bool carried : {true, false}) {
        Room room;
        room.known(answers({HealthQuestion::Bleeding}, 11));
        room.model->chooseNone();
        room.open(Page::AskDoctor);
        if (!carried) room.model->askDoctor()->toggle(2);
        if (carried) {
            room.model->setMassaged(
                {journal::Person{.id = 7, .name = "Anna"}, answers({HealthQuestion::Bleeding}, 11), today});
            room.open(Page::AskDoctor);
            room.space();
        }
        room.model->agree();
        const journal::Answers kept = room.model->answered(daysAgo(0));
        CHECK(kept.yes == answers({HealthQuestion::Bleeding}).yes);
        CHECK(kept.given == daysAgo(0));
        CHECK(kept.agreed == daysAgo(carried ? 11 : 0));
        CHECK(kept.person == (carried ? 7 : 0));
    }
}

TEST_CASE("a step whose question nobody said yes to is refused, others are not, and of a class none is") {
    Room room;
    REQUIRE(room.model->asks()->rowCount() == 1);
    CHECK(room.model->refused() == std::vector<std::size_t>{sample::rolling});
    room.model->asks()->toggle(0);
    CHECK(room.model->refused().empty());
    room.model->asks()->toggle(0);
    CHECK(room.model->asksOfSteps());
    room.model->setForClass(true);
    CHECK(room.model->refused().empty());
    CHECK_FALSE(room.model->asksOfSteps());
}

TEST_CASE("another language changes words, and nothing that was said") {
    Room room;
    room.known(answers({}));
    room.model->askDoctor()->toggle(3);
    room.model->asks()->toggle(0);
    const Pages before = room.model->pages();
    room.words = phrases::Phrasebook("de");
    room.model->retell();
    CHECK(room.model->pages() == before);
    CHECK(room.model->askDoctor()->choices()[3].on);
    CHECK(room.model->asks()->choices()[0].on);
    room.model->chooseNone();
    room.open(Page::NotToday);
    CHECK(room.model->page().mainSub == "in allen dreien, wie am 14. November");
}

TEST_CASE("a page is read aloud whole, in no more letters than a voice takes") {
    for (const char* language : {"en", "de"})
        for (int page = int(Page::Ready); page <= int(Page::Stroke); ++page) {
            Room room;
            room.words = phrases::Phrasebook(language);
            room.model->retell();
            room.model->open(page);
            const PageFacts facts = room.model->page();
            INFO(language << ", " << facts.told.toStdString());
            CHECK(facts.told.startsWith(facts.title));
            CHECK(facts.told.size() <= 600);
            if (page == int(Page::AskDoctor))
                for (const ChoiceModel::Choice& each : room.model->askDoctor()->choices())
                    CHECK(facts.told.contains(each.text));
        }
}

TEST_CASE("the ceiling stays between one and three") {
    Room room;
    room.model->setCeiling(9);
    CHECK(room.model->ceiling() == 3);
    room.model->setCeiling(-1);
    CHECK(room.model->ceiling() == 1);
    CHECK(room.model->headings().pressures[room.model->ceiling() - 1] == "just the hand");
}

TEST_CASE("a row or page that is not there can't be ticked or opened") {
    Room room;
    room.model->setUp()->toggle(-1);
    room.model->notToday()->toggle(99);
    room.model->open(99);
    room.model->open(-1);
    CHECK_FALSE(room.model->answer().closed);
    CHECK(room.page() == Page::Who);
}

TEST_CASE("how tense they are before is said or not, stands in no way, and is nobody else's") {
    Room room;
    int told = 0;
    QObject::connect(room.model.get(), &PrepareModel::tenseChanged, [&told] { ++told; });
    CHECK(room.model->saidTense() == journal::Tensions{});
    room.model->feel(false, 7);
    room.model->feel(false, 7);
    room.model->feel(true, 99);
    CHECK(told == 2);
    CHECK(room.model->saidTense() == journal::Tensions{{7, std::nullopt}, {journal::mostTense, std::nullopt}});
    const Pages pages = room.model->pages();
    room.model->feel(false, -1);
    room.model->feel(false, 4);
    CHECK(room.model->pages() == pages);
    // What they answered last is asked anew; they are still the same.
    room.known(answers({}));
    CHECK(room.model->tense().massaged == 4);
    room.model->setMassaged({journal::Person{.id = 3, .name = "Anna"}, std::nullopt, today});
    CHECK(room.model->tense().massaged == -1);
    CHECK(room.model->tense().giver == journal::mostTense);
    room.model->setForClass(true);
    CHECK_FALSE(room.model->tense().asked);
    CHECK(room.model->saidTense() == journal::Tensions{});
}
