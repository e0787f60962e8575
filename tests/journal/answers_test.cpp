#include "journal/sample_journal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace effleur;
using namespace effleur::sample;
using routine::HealthQuestion;

namespace {

Answers answered(Id person, std::initializer_list<HealthQuestion> yes, int minutes = 0) {
    Answers answers{.person = person, .given = tonight(minutes)};
    for (const HealthQuestion each : yes)
        answers.yes.set(std::size_t(each));
    return answers;
}

std::vector<Answers> only(const Answers& answers) {
    return {answers};
}

} // namespace

TEST_CASE("every question has a word of its own, and comes back from it") {
    for (const routine::HealthEntry& entry : routine::healthQuestions)
        CHECK(questionOf(word(entry.question)) == entry.question);
    CHECK_FALSE(questionOf("nonsense"));
}

TEST_CASE("of each person the last answers are kept, and of nobody in particular too") {
    const Place place;
    Journal journal(place.folder());
    const Id anna = journal.keep(sample::anna());
    CHECK(journal.answers().empty());
    Answers hers = answered(anna, {HealthQuestion::Bleeding, HealthQuestion::SoreSpot});
    hers.agreed = tonight(-60);
    REQUIRE(journal.keep(hers));
    REQUIRE(journal.keep(answered(0, {HealthQuestion::Skin})));
    REQUIRE(journal.keep(answered(0, {}, 5)));
    CHECK(journal.answers() == std::vector<Answers>{hers, answered(0, {}, 5)});
    REQUIRE(journal.keep(answered(anna, {}, 9)));
    CHECK(Journal(place.folder()).answers() == std::vector<Answers>{answered(0, {}, 5), answered(anna, {}, 9)});
}

TEST_CASE("answers go with their person, and never become those of nobody in particular") {
    const Place place;
    Journal journal(place.folder());
    const Id anna = journal.keep(sample::anna());
    REQUIRE(journal.keep(answered(anna, {HealthQuestion::Cancer})));
    const Remains remains = journal.remainsOfPerson(anna);
    REQUIRE(journal.removePerson(anna));
    CHECK(journal.answers().empty());
    CHECK_FALSE(journal.keep(answered(anna, {HealthQuestion::Cancer})));
    CHECK(journal.answers().empty());
    CHECK(journal.putBack(remains));
    CHECK(journal.answers() == only(answered(anna, {HealthQuestion::Cancer})));
}

TEST_CASE("everything means the answers too: removed, put back, exported") {
    const Place place;
    Journal journal(place.folder());
    Answers given = answered(0, {HealthQuestion::LongIllness});
    given.agreed = tonight(0);
    REQUIRE(journal.keep(given));
    const auto before = journal.everything();
    const auto exported = before["answers"][0];
    CHECK(exported["person"].isNull());
    CHECK(exported["yes"].toArray() == QJsonArray{"long illness"});
    CHECK(exported["given"].toString() == tonight(0).toString(Qt::ISODateWithMs));
    CHECK(exported["doctorAgreed"].toString() == tonight(0).toString(Qt::ISODateWithMs));
    const Remains all = journal.remainsOfEverything();
    CHECK_FALSE(all.isEmpty());
    REQUIRE(journal.removeEverything());
    CHECK(journal.answers().empty());
    QFile file(place.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("long illness"));
    CHECK(journal.putBack(all));
    CHECK(journal.everything() == before);
}

TEST_CASE("answers that were given since are not overwritten by older ones that come back") {
    const Place place;
    Journal journal(place.folder());
    REQUIRE(journal.keep(answered(0, {})));
    const Remains all = journal.remainsOfEverything();
    REQUIRE(journal.removeEverything());
    REQUIRE(journal.keep(answered(0, {HealthQuestion::Skin}, 9)));
    CHECK(journal.putBack(all));
    CHECK(journal.answers() == only(answered(0, {HealthQuestion::Skin}, 9)));
}

TEST_CASE("answers in a journal that was set aside come back to whoever gave them") {
    const Place place;
    {
        Journal journal(place.folder());
        const Id anna = journal.keep(sample::anna());
        REQUIRE(journal.keep(answered(anna, {HealthQuestion::Operation})));
        REQUIRE(journal.keep(answered(0, {})));
    }
    REQUIRE(QFile::rename(place.file(), place.file("journal-damaged-1.sqlite")));
    for (const char* companion : {"-wal", "-shm"})
        QFile::rename(place.file() + companion, place.file("journal-damaged-1.sqlite") + companion);
    Journal journal(place.folder());
    REQUIRE(journal.keep(Person{.name = "Bert"}) != 0);
    const TakenBack back = journal.takeBack();
    CHECK(back.done);
    CHECK(back.kept.isEmpty());
    Id anna = 0;
    for (const Person& each : journal.people())
        if (each.name == "Anna") anna = each.id;
    CHECK(journal.answers() == std::vector<Answers>{answered(anna, {HealthQuestion::Operation}), answered(0, {})});
}
