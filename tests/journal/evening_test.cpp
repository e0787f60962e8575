#include "journal/evening_text.h"
#include "journal/sample_journal.h"

#include <QJsonObject>
#include <random>

using namespace effleur;
using namespace effleur::sample;
namespace ev = effleur::evening;

namespace {

constexpr ev::Wall noon{1'790'000'000'000ms};

ev::Evening standing(ev::Standing state) {
    return {state, noon, noon + 5min, {ev::Share{"{\"title\": \"ä \\\" one\"}", 7}, ev::Share{"{}", 0}}};
}

std::vector<ev::Evening> everyEvening() {
    std::vector<ev::Evening> all;
    for (const ev::Half half : {ev::Half::First, ev::Half::Second})
        for (const ev::Standing& state :
             {ev::Standing{ev::HalfPrepared{half}}, ev::Standing{ev::HalfPlaying{half}},
              ev::Standing{ev::HalfFinished{half}}, ev::Standing{ev::ChangingOver{noon + 4min}}})
            all.push_back(standing(state));
    return all;
}

} // namespace

TEST_CASE("an evening comes back from its text wherever it stands, and none is none") {
    for (const ev::Evening& each : everyEvening())
        CHECK(eveningOf(toText(each)) == each);
    CHECK_FALSE(eveningOf(toText(ev::Evening{})));
}

TEST_CASE("an evening's text that says less, or what can't be, is nothing") {
    const QByteArray sound = toText(standing(ev::HalfPlaying{ev::Half::Second}));
    for (const char* field : {"\"format\"", "\"planned\"", "\"changed\"", "\"standing\"", "\"turns\"", "\"document\"",
                              "\"person\"", "\"state\"", "\"half\""}) {
        QByteArray text = sound;
        REQUIRE(text.contains(field));
        CHECK_FALSE(eveningOf(text.replace(field, "\"other\"")));
    }
    for (const auto& [from, to] :
         std::vector<std::pair<QByteArray, QByteArray>>{{"\"format\":1", "\"format\":2"},
                                                        {"\"half\":2", "\"half\":3"},
                                                        {"\"half\":2", "\"half\":0"},
                                                        {"\"person\":7", "\"person\":-7"},
                                                        {"\"person\":7", "\"person\":7.5"},
                                                        {"\"state\":\"playing\"", "\"state\":\"none\""},
                                                        {"\"planned\":1790000000000", "\"planned\":1e300"}}) {
        QByteArray text = sound;
        REQUIRE(text.contains(from));
        CHECK_FALSE(eveningOf(text.replace(from, to)));
    }
    for (int size = 0; size < sound.size(); ++size)
        REQUIRE_FALSE(eveningOf(sound.first(size)));
}

TEST_CASE("a damaged text gives nothing or an evening that could have been, never a crash") {
    std::mt19937 random{13};
    const QByteArray sound = toText(standing(ev::ChangingOver{noon}));
    int refused = 0;
    for (int trial = 0; trial < 5'000; ++trial) {
        QByteArray text = sound;
        for (unsigned count = 1 + random() % 4; count > 0; --count)
            text[int(random() % unsigned(text.size()))] = "0123456789-eE.,:[]{}\"tfn"[random() % 24];
        const auto evening = eveningOf(text);
        refused += !evening;
        if (evening) REQUIRE(eveningOf(toText(*evening)) == evening);
    }
    CHECK(refused > 2'000);
}

TEST_CASE("the evening that is under way is kept in place of the one before, until it is forgotten") {
    const Place place;
    for (const ev::Evening& each : everyEvening()) {
        Journal journal(place.folder());
        REQUIRE(journal.keep(each));
        CHECK(Journal(place.folder()).keptEvening() == each);
    }
    Journal journal(place.folder());
    CHECK(journal.forgetEvening());
    CHECK_FALSE(journal.keptEvening());
}

TEST_CASE("an evening is one program's as the session is: another neither writes over it nor forgets it") {
    const Place place;
    Journal first(place.folder());
    Journal second(place.folder());
    const ev::Evening mine = standing(ev::ChangingOver{noon});
    REQUIRE(first.keep(mine));
    CHECK_FALSE(second.keep(standing(ev::HalfPlaying{ev::Half::First})));
    CHECK_FALSE(second.forgetEvening());
    CHECK(second.keptEvening() == mine);
    first.leaveCheckpoint();
    CHECK(second.forgetEvening());
}

TEST_CASE("the two sessions of an evening know that they belong together, wherever they are written, taken and put") {
    const Place place;
    Journal journal(place.folder());
    const Id person = journal.keep(anna());
    std::vector<SessionRecord> both;
    for (const int half : {1, 2}) {
        SessionRecord record = classicBack(half * 30, half == 1 ? person : 0);
        record.evening = {1'790'000'000'000, half};
        record.id = journal.keep(record);
        REQUIRE(record.id != 0);
        CHECK(journal.session(record.id) == record);
        both.push_back(record);
    }
    ev::Evening underWay = standing(ev::HalfFinished{ev::Half::First});
    underWay.shares[0].person = person;
    REQUIRE(journal.keep(underWay));
    SessionRecord alone = classicBack(90);
    alone.id = journal.keep(alone);
    for (const int half : {-1, 3}) {
        SessionRecord beyond = alone;
        beyond.evening.half = half;
        CHECK(journal.keep(beyond) == 0);
    }
    const QJsonDocument before = journal.everything();
    CHECK(before["sessions"][0]["evening"].isNull());
    CHECK(before["sessions"][1]["half"].toInt() == 2);
    CHECK(before["sessions"][1]["evening"] == before["sessions"][2]["evening"]);
    CHECK(before["evening"]["standing"]["state"].toString() == "finished");

    const Remains one = journal.remainsOfSession(both[1].id);
    REQUIRE(journal.removeSession(both[1].id));
    REQUIRE(journal.putBack(one));
    CHECK(journal.everything() == before);
    const Remains all = journal.remainsOfEverything();
    REQUIRE(journal.removeEverything());
    CHECK_FALSE(journal.keptEvening());
    // Somebody else has the number meanwhile.
    REQUIRE(journal.keep(Person{.name = "Zoe"}) == person);
    REQUIRE(journal.putBack(all));
    CHECK(journal.session(both[0].id)->evening == both[0].evening);
    CHECK(journal.keptEvening()->shares[0].person != person);
}
