#include "record/session_recorder.h"

#include "library/library.h"
#include "support/standing_clock.h"

#include "support/catch.h"
#include "support/sample.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTimer>
#include <QTimerEvent>

using namespace effleur;
using namespace effleur::record;
using namespace effleur::sample;
using session::Player;

namespace {

/// The sample with the titles that a file must have.
session::Plan titled() {
    auto routine = sample::routine();
    routine.title.byLanguage = {{"en", "Sample"}};
    for (auto& step : routine.steps)
        step.title.byLanguage = {{"en", "Beginning"}, {"de", "Anfang"}};
    return session::plan(std::move(routine), sample::map());
}

/// Nobody in particular is massaged, at a time that stands still.
SessionRecorder::Asked nobody(const QDateTime& wall) {
    return {.wall = [wall] { return wall; },
            .person = [] { return journal::Id{0}; },
            .language = [] { return QStringLiteral("en"); }};
}

/// A player, its recorder and a journal on disk; `crash()` forgets all but the disk.
struct Evening {
    QTemporaryDir folder;
    test::StandingClock clock;
    QDateTime wall = QDateTime(QDate(2026, 11, 22), QTime(20, 0), QTimeZone::utc());
    std::optional<journal::Journal> journal;
    std::optional<Player> player;
    std::optional<SessionRecorder> recorder;
    journal::Id massaged = 0;

    Evening() { open(); }
    void open(std::optional<session::Session> taken = std::nullopt) {
        recorder.reset();
        journal.reset();
        journal.emplace(folder.path());
        if (taken)
            player.emplace(titled(), *taken);
        else
            player.emplace(titled());
        recorder.emplace(*journal, clock,
                         SessionRecorder::Asked{.wall = [this] { return wall; },
                                                .person = [this] { return massaged; },
                                                .language = [] { return QStringLiteral("de"); }});
        recorder->follow(*player);
    }
    template<typename Event> void send(Event event) {
        event.now = clock.now();
        for (const auto& effect : player->dispatch(event))
            recorder->perform(effect);
    }
    std::optional<Interruption> interrupted() { return recorder->interrupted(sample::map()); }
    void play(session::Millis span) {
        for (; span > 0ms; span -= 1s) {
            clock.advance(std::min(span, session::Millis{1s}));
            wall = wall.addMSecs(1'000);
            send(session::Tick{});
            recorder->beat();
        }
    }
};

} // namespace

TEST_CASE("a session that is killed can be taken up no more than a second behind") {
    Evening evening;
    evening.send(session::Start{});
    evening.play(33s);
    evening.send(session::EaseOff{});
    evening.play(2s);
    const auto before = evening.player->position(evening.clock.now());
    evening.open();
    const auto interrupted = evening.interrupted();
    REQUIRE(interrupted);
    const session::Session& saved = interrupted->session;
    REQUIRE(std::holds_alternative<session::Paused>(saved.transport));
    CHECK(before - std::get<session::Paused>(saved.transport).at <= 1s);
    CHECK(saved.adjustments.shift == -1);
    CHECK(interrupted->plan.routine == evening.player->plan().routine);

    evening.recorder->takeUp();
    evening.open(interrupted->session);
    evening.recorder->takeUp();
    evening.send(session::PlayPause{});
    evening.play(10s);
    const auto sessions = evening.journal->sessions();
    REQUIRE(sessions.size() == 1);
    CHECK(sessions.front().ending == journal::Ending::Open);
}

TEST_CASE("a session of a routine with strokes of its own is taken up on the map as its file has it") {
    const std::string text = R"({"format": 1, "id": "own", "title": "Own", "body": "back",
        "strokes": {"mine": {"seconds": {"out": 2, "return": 1},
                             "left": {"out": "M 400 900 L 400 800", "return": "M 400 800 L 400 900"}}},
        "steps": [{"id": "a", "technique": "stroking", "stroke": "mine", "title": "A", "pressure": 1,
                   "repetitions": 9, "secondsPerRepetition": 5}]})";
    auto read = library::parseRoutine(text, sample::map(), false);
    REQUIRE(read.routine);
    Evening evening;
    evening.player.emplace(session::plan(*read.routine, *read.map, read.text));
    evening.recorder->follow(*evening.player);
    evening.send(session::Start{});
    evening.play(20s);
    const body::BodyMap withStroke = *read.map;
    evening.open();
    CHECK_FALSE(evening.recorder->interrupted(withStroke)); // it would have the stroke twice
    const auto interrupted = evening.interrupted();
    REQUIRE(interrupted);
    CHECK(interrupted->plan.map.stroke("mine"));
}

TEST_CASE("a session that is over leaves its record and no checkpoint") {
    Evening evening;
    evening.send(session::Start{});
    evening.play(20s);
    evening.send(session::EaseOff{});
    evening.send(session::Stop{});
    CHECK_FALSE(evening.interrupted());
    const auto sessions = evening.journal->sessions();
    REQUIRE(sessions.size() == 1);
    CHECK(sessions.front().ending == journal::Ending::Stopped);
    CHECK(sessions.front().played == 20s);
    CHECK(sessions.front().title == "Sample");
    const auto events = evening.journal->events(sessions.front().id);
    REQUIRE(events.size() == 3);
    CHECK(events[1].what == session::Happening::EasedOff);
    CHECK(events[1].step == "opening");
    CHECK(events[1].before == 1);
    CHECK(events[1].title == "Anfang");
}

TEST_CASE("an interrupted session is offered whatever routine is open, and not the next day") {
    Evening evening;
    evening.send(session::Start{});
    evening.play(20s);
    evening.open();
    evening.wall = evening.wall.addSecs(11 * 3'600);
    CHECK(evening.interrupted());
    evening.wall = evening.wall.addSecs(2 * 3'600);
    CHECK_FALSE(evening.interrupted());
    evening.wall = evening.wall.addSecs(-12 * 3'600);
    CHECK(evening.interrupted());
}

TEST_CASE("the text that a routine was read from is kept with the session, whatever becomes of its file") {
    Evening evening;
    auto plan = sample::plan();
    plan.document = "{\"not\": \"a routine\"}";
    evening.player.emplace(plan);
    evening.recorder->follow(*evening.player);
    evening.send(session::Start{});
    CHECK(evening.journal->checkpoint()->routineText == QByteArray::fromStdString(plan.document));
    CHECK_FALSE(evening.interrupted());
}

TEST_CASE("the record knows for whom it was, how much was rest, and its note") {
    Evening evening;
    evening.massaged = evening.journal->keep(journal::Person{.name = "Anna"});
    evening.send(session::Start{});
    evening.massaged = 0;
    evening.play(20s);
    evening.send(session::PlayPause{});
    evening.play(35s);
    CHECK(evening.recorder->note("Slower next time."));
    evening.send(session::Stop{});
    const auto record = evening.journal->sessions().front();
    CHECK(record.person != 0);
    CHECK(record.note == "Slower next time.");
    CHECK(record.rest == 35s);
    CHECK(record.played == 20s);
    CHECK(record.steps == int(stepCount));
    CHECK(record.done == 1);
}

TEST_CASE("what was said of it stays when a session ends, and its techniques make up the time that was played") {
    Evening evening;
    const journal::Tensions before{{7, std::nullopt}, {}};
    CHECK_FALSE(evening.recorder->tense(before)); // there is none yet
    CHECK_FALSE(evening.recorder->kept());
    evening.send(session::Start{});
    CHECK(evening.recorder->tense(before));
    CHECK(evening.recorder->note("Warm hands."));
    evening.play(70s);
    evening.send(session::Stop{});
    const auto record = evening.journal->sessions().front();
    CHECK(evening.recorder->kept() == record);
    CHECK(record.tense == before);
    CHECK(record.note == "Warm hands.");
    session::Millis all{0};
    for (const journal::TechniqueTime& each : record.techniques)
        all += each.time;
    CHECK(record.techniques.size() >= 2);
    CHECK(all == record.played);
}

TEST_CASE("an interrupted session ends where a new one begins") {
    Evening evening;
    evening.send(session::Start{});
    evening.play(20s);
    evening.open();
    evening.wall = evening.wall.addSecs(60);
    evening.send(session::Start{});
    const auto sessions = evening.journal->sessions();
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].ending == journal::Ending::Open);
    CHECK(sessions[1].ending == journal::Ending::Stopped);
}

TEST_CASE("without a place for the journal the session plays on") {
    test::StandingClock clock;
    journal::Journal journal(QStringLiteral("/proc/nowhere"));
    Player player{sample::plan()};
    SessionRecorder recorder(journal, clock, nobody(QDateTime()));
    recorder.follow(player);
    for (const auto& effect : player.dispatch(session::Start{clock.now()}))
        recorder.perform(effect);
    recorder.beat();
    CHECK_FALSE(recorder.interrupted(sample::map()));
    CHECK_FALSE(recorder.note("lost"));
    CHECK_FALSE(journal.sentence().isEmpty());
}

TEST_CASE("a session that plays in another window is neither offered, nor taken up, nor ended") {
    Evening evening;
    evening.send(session::Start{});
    evening.play(20s);
    const auto playing = evening.journal->sessions();
    REQUIRE(playing.size() == 1);

    journal::Journal second(evening.folder.path());
    Player player(titled());
    SessionRecorder recorder(second, evening.clock, nobody(evening.wall));
    CHECK_FALSE(recorder.interrupted(sample::map()));
    CHECK(second.sentence().isEmpty());
    recorder.follow(player);
    recorder.takeUp();
    for (const auto& effect : player.dispatch(session::Start{evening.clock.now()}))
        recorder.perform(effect);
    recorder.beat();
    CHECK_FALSE(second.sentence().isEmpty());
    CHECK(*evening.journal->session(playing[0].id) == playing[0]);
    CHECK(evening.journal->checkpoint()->record == playing[0].id);
    for (const auto& effect : player.dispatch(session::Stop{evening.clock.now()}))
        recorder.perform(effect);
    CHECK(evening.journal->checkpoint()->record == playing[0].id);
    CHECK(evening.journal->sessions().size() >= 2);

    evening.open(); // the first one breaks off
    CHECK(evening.interrupted());
}

TEST_CASE("the recorder beats by itself, and only while the session moves") {
    Evening evening;
    const auto* beat = evening.recorder->findChild<QTimer*>();
    REQUIRE(beat);
    CHECK(beat->interval() <= 500);
    CHECK_FALSE(beat->isActive());
    evening.send(session::Start{});
    CHECK(beat->isActive());
    evening.send(session::PlayPause{});
    CHECK_FALSE(beat->isActive());
    evening.send(session::PlayPause{});
    CHECK(beat->isActive());
    for (int second = 0; second < 20; ++second) {
        evening.clock.advance(1s);
        evening.send(session::Tick{});
    }
    QTimerEvent due(beat->timerId());
    QCoreApplication::sendEvent(const_cast<QTimer*>(beat), &due);
    evening.open();
    const auto interrupted = evening.interrupted();
    REQUIRE(interrupted);
    CHECK(sinceBegin(std::get<session::Paused>(interrupted->session.transport).at) > 15s);
    evening.send(session::Start{});
    evening.send(session::Stop{});
    CHECK_FALSE(evening.recorder->findChild<QTimer*>()->isActive());
}

TEST_CASE("a journal that can't be kept while the session plays is told of once") {
    test::StandingClock clock;
    journal::Journal journal(QStringLiteral("/proc/nowhere"));
    const QString before = journal.sentence();
    Player player{sample::plan()};
    SessionRecorder recorder(journal, clock, nobody(QDateTime()));
    QStringList told;
    QObject::connect(&recorder, &SessionRecorder::troubled, [&told](const QString& sentence) { told << sentence; });
    recorder.follow(player);
    for (const auto& effect : player.dispatch(session::Start{clock.now()}))
        recorder.perform(effect);
    for (int beats = 0; beats < 3; ++beats) {
        auto* beat = recorder.findChild<QTimer*>();
        QTimerEvent due(beat->timerId());
        QCoreApplication::sendEvent(beat, &due);
    }
    CHECK(told == (journal.sentence() == before ? QStringList() : QStringList{journal.sentence()}));
}
