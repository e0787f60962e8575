#include "journal/snapshot.h"

#include "support/catch.h"
#include "support/random_event.h"
#include "support/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

using namespace effleur;
using namespace effleur::session;
using namespace effleur::sample;
using journal::atRest;
using journal::fromText;
using journal::toText;

namespace {

Session restOf(const Player& player, Instant now) {
    return atRest(player.plan(), player.timeline(), player.session(), now);
}

/// Calls `visit(player, now)` after every event of many random sessions.
template<typename Visit> void playAtRandom(unsigned seed, int sessions, Visit visit) {
    std::mt19937 random{seed};
    for (int trial = 0; trial < sessions; ++trial) {
        Player player{randomPlan(random), SessionSettings{Millis(random() % 10'001)}};
        Instant now = at(1min);
        visit(player, now);
        player.dispatch(Start{now});
        for (int round = 0; round < 50; ++round) {
            now += Millis(random() % 6'000);
            const auto kind = random() % 3 == 0 ? 0 : random() % eventKinds;
            // A stop ends the session; it should be rare.
            if (std::holds_alternative<Stop>(eventOf(kind, random, now)) && random() % 8 != 0) continue;
            player.dispatch(eventOf(kind, random, now));
            player.dispatch(Tick{now});
            visit(player, now);
        }
    }
}

/// A paused session with every optional part in it.
Session fullSession() {
    Session session;
    Poses hands;
    hands.left = {{1.0 / 3, -2e-7}, 359.99, body::HandShape::Pinch, 0.1, 2.5, true, true, false};
    hands.right.onTop = true;
    session.transport = Paused{Position{12'345ms}, hands};
    session.adjustments.ceiling = 2;
    session.adjustments.shift = -1;
    session.adjustments.rate = 85;
    session.adjustments.edits["ein \"Schritt\"\n"] = {7, 90, true};
    session.adjustments.edits["other"] = {std::nullopt, 110, false};
    session.adjustments.order = {StepIndex{2}, StepIndex{0}, StepIndex{1}};
    session.adjustments.leftOut = body::RegionSet::fromBits(0x80000001U);
    session.adjustments.loop = true;
    session.adjustments.waitEverywhere = true;
    session.adjustments.enteredFrom = Entry{StepIndex{3}, 1, hands, Feel{2, 4.5}, body::Stance::HipRight, 1};
    session.recent.told = Position{12s};
    session.settings.countIn = 5s;
    session.tally.worked = {{StepIndex{0}, 15s}, {StepIndex{3}, 7'001ms}};
    session.tally.done = {StepIndex{0}, StepIndex{2}};
    session.tally.rest = 35s;
    session.tally.changes = {{.what = Happening::MadeFirmer,
                              .at = Position{12s},
                              .step = StepIndex{3},
                              .pass = 1,
                              .into = 4s,
                              .before = 2,
                              .after = 3,
                              .areas = body::RegionSet::fromBits(0b101),
                              .undone = true}};
    return session;
}

/// Every text that lacks one field, or one item of a list, of `value`.
std::vector<QJsonValue> withOneMissing(const QJsonValue& value) {
    std::vector<QJsonValue> all;
    if (value.isObject()) {
        const QJsonObject whole = value.toObject();
        for (const QString& key : whole.keys()) {
            QJsonObject less = whole;
            less.remove(key);
            all.push_back(less);
            for (const QJsonValue& inner : withOneMissing(whole[key])) {
                QJsonObject changed = whole;
                changed[key] = inner;
                all.push_back(changed);
            }
        }
    } else if (value.isArray()) {
        const QJsonArray whole = value.toArray();
        for (int index = 0; index < whole.size(); ++index) {
            QJsonArray less = whole;
            less.removeAt(index);
            all.push_back(less);
        }
    }
    return all;
}

} // namespace

TEST_CASE("a session at rest comes back from its text as it was") {
    std::set<std::size_t> states;
    std::set<std::size_t> restedFrom;
    int entered = 0;
    int edited = 0;
    int held = 0;
    playAtRandom(11, 300, [&](const Player& player, Instant now) {
        const Session rest = restOf(player, now);
        const auto back = fromText(toText(rest));
        REQUIRE(back);
        REQUIRE(*back == rest);
        REQUIRE(fromText(toText(player.session())));
        states.insert(rest.transport.index());
        restedFrom.insert(player.session().transport.index());
        entered += rest.adjustments.enteredFrom && rest.adjustments.enteredFrom->from;
        edited += !rest.adjustments.edits.empty();
        const auto* paused = std::get_if<Paused>(&rest.transport);
        held += paused && paused->hands;
    });
    CHECK(restedFrom.size() == std::variant_size_v<Transport>);
    CHECK(states.size() == std::variant_size_v<Transport> - 2);
    CHECK(entered > 100);
    CHECK(edited > 100);
    CHECK(held > 20);
    CHECK(fromText(toText(fullSession())) == fullSession());
}

TEST_CASE("resting moves neither the position nor the hands, and nothing runs any more") {
    playAtRandom(12, 200, [](const Player& player, Instant now) {
        const Session rest = restOf(player, now);
        REQUIRE_FALSE(std::holds_alternative<Running>(rest.transport));
        REQUIRE_FALSE(std::holds_alternative<CountingIn>(rest.transport));
        for (const Millis later : {0ms, 1ms, 3'600'000ms})
            REQUIRE(positionOf(player.timeline(), rest, at(later)) == player.position(now));
        const Poses before = player.poses(now);
        const Poses after = posesNow(player.plan(), player.timeline(), rest, now);
        REQUIRE(body::distance(before.left.at, after.left.at) < 1e-9);
        REQUIRE(body::distance(before.right.at, after.right.at) < 1e-9);
        REQUIRE(compile(player.plan(), rest.adjustments) == player.timeline());
        REQUIRE_FALSE(nextWake(player.timeline(), rest, now));
    });
}

TEST_CASE("going on with a restored session counts in and takes the interrupted repetition from its start") {
    Player killed{plan()};
    killed.dispatch(Start{at(1min)});
    killed.dispatch(GoTo{at(1min), kneading});
    const Segment work = killed.timeline().segments[killed.timeline().firsts[kneading] + 1];
    REQUIRE(work.kind == SegmentKind::Work);
    const Millis untilWork = work.begin - killed.position(at(1min));
    const Instant kill = at(1min) + untilWork + work.perRepetition * 2 + 700ms;
    killed.dispatch(EaseOff{kill, false});
    const auto saved = fromText(toText(restOf(killed, kill)));
    REQUIRE(saved);

    // Another process: its clock begins anew.
    Player resumed{plan(), *saved};
    CHECK(resumed.timeline() == killed.timeline());
    CHECK(resumed.position(at(9s)) == killed.position(kill));
    CHECK(resumed.session().adjustments.shift == -1);
    resumed.dispatch(PlayPause{at(10s)});
    REQUIRE(std::holds_alternative<CountingIn>(resumed.session().transport));
    resumed.dispatch(Tick{at(13s)});
    REQUIRE(std::holds_alternative<Running>(resumed.session().transport));
    CHECK(resumed.position(at(13s)) == work.begin + work.perRepetition * 2);
    CHECK(resumed.position(at(14s)) == work.begin + work.perRepetition * 2 + 1s);
}

TEST_CASE("a session killed at a gate waits there again, and one killed while practising does not loop for ever") {
    Player waits{plan()};
    waits.dispatch(Start{at(0s)});
    waits.dispatch(GoTo{at(0s), gated});
    waits.dispatch(Tick{at(5min)});
    REQUIRE(std::holds_alternative<Waiting>(waits.session().transport));
    Player again{plan(), *fromText(toText(restOf(waits, at(6min))))};
    REQUIRE(again.session().transport == waits.session().transport);
    again.dispatch(PlayPause{at(1s)});
    CHECK(again.moment(at(1s)).step == rolling);

    Player practises{plan()};
    practises.dispatch(Start{at(0s)});
    practises.dispatch(Practise{at(1s), 60s});
    REQUIRE(practises.session().adjustments.loop);
    CHECK_FALSE(restOf(practises, at(2s)).adjustments.loop);
}

TEST_CASE("a text without one of its fields gives nothing") {
    const QJsonValue whole = QJsonDocument::fromJson(toText(fullSession())).object();
    const auto less = withOneMissing(whole);
    CHECK(less.size() > 30);
    int complete = 0;
    for (const QJsonValue& each : less) {
        const QByteArray text = QJsonDocument(each.toObject()).toJson();
        const auto session = fromText(text);
        // Only a missing edit, place in the order or item of the tally leaves a whole session behind, or the part of
        // the body, which earlier programs did not write.
        complete += session.has_value();
        CAPTURE(text.toStdString());
        if (session) REQUIRE_FALSE(*session == fullSession());
    }
    CHECK(complete == 2 + 3 + 2 + 2 + 1 + 1);
}

TEST_CASE("values out of range, of another kind or of another format give nothing") {
    const QByteArray sound = toText(fullSession());
    for (const auto& [from, to] :
         std::vector<std::pair<QByteArray, QByteArray>>{{"\"rate\":85", "\"rate\":0"},
                                                        {"\"rate\":85", "\"rate\":83"},
                                                        {"\"rate\":85", "\"rate\":\"85\""},
                                                        {"\"rate\":85", "\"rate\":85.5"},
                                                        {"\"shift\":-1", "\"shift\":-3"},
                                                        {"\"shift\":-1", "\"shift\":2"},
                                                        {"\"ceiling\":2", "\"ceiling\":4"},
                                                        {"\"ceiling\":2", "\"ceiling\":0"},
                                                        {"\"at\":12345", "\"at\":-1"},
                                                        {"\"at\":12345", "\"at\":1e300"},
                                                        {"\"at\":12345", "\"at\":null"},
                                                        {"\"format\":3", "\"format\":2"},
                                                        {"\"rest\":35000", "\"rest\":-1"},
                                                        {"\"before\":2", "\"before\":6"},
                                                        {"\"undone\":true", "\"undone\":1"},
                                                        {"\"loop\":true", "\"loop\":1"},
                                                        {"\"order\":[2,0,1]", "\"order\":[2,0,-1]"},
                                                        {"\"order\":[2,0,1]", "\"order\":{}"},
                                                        {"\"state\":\"paused\"", "\"state\":\"running\""},
                                                        {"\"leftOut\":2147483649", "\"leftOut\":4294967296"}}) {
        QByteArray text = sound;
        REQUIRE(text.contains(from));
        text.replace(from, to);
        CAPTURE(text.toStdString());
        CHECK_FALSE(fromText(text));
    }
}

TEST_CASE("a damaged text gives nothing or a session that could have been, never a crash") {
    std::mt19937 random{13};
    const QByteArray sound = toText(fullSession());
    for (int size = 0; size < sound.size(); ++size)
        REQUIRE_FALSE(fromText(sound.first(size)));
    int refused = 0;
    for (int trial = 0; trial < 20'000; ++trial) {
        QByteArray text = sound;
        for (unsigned count = 1 + random() % 4; count > 0; --count) {
            const int where = int(random() % unsigned(text.size()));
            switch (random() % 4) {
            case 0: text[where] = char(random()); break;
            case 1: text.remove(where, 1 + int(random() % 20)); break;
            case 2: text.insert(where, text.mid(int(random() % unsigned(text.size())), 12)); break;
            default: text[where] = "0123456789-eE.,:[]{}\"tfn"[random() % 24]; break;
            }
            if (text.isEmpty()) text = "x";
        }
        const auto session = fromText(text);
        refused += !session;
        if (!session) continue;
        REQUIRE(fromText(toText(*session)) == session);
        Player player{plan(), *session};
        player.dispatch(PlayPause{at(1s)});
        player.dispatch(Tick{at(1min)});
    }
    CHECK(refused > 10'000);
    CHECK_FALSE(fromText(QByteArray(100'000, '[')));
    CHECK_FALSE(fromText("[]"));
    CHECK_FALSE(fromText("{}"));
}
