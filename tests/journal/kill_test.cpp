#include "journal/sample_journal.h"
#include "support/integrity.h"

#include <csignal>
#include <optional>
#include <random>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace effleur;
using namespace effleur::sample;

namespace {

constexpr int kills = 176;
constexpr int killsInPlace = 16; ///< then the next journal is begun, since what was kept is read again after each kill

/// What the child says has been written; seen by both processes.
struct Confirmed {
    std::atomic<int> records;     ///< in all rounds
    std::atomic<Id> events;       ///< ten times the record that is being written, plus its events
    std::atomic<int> checkpoints; ///< in all rounds; the number is the checkpoint's played time in seconds
};

QString note() {
    return QString("a long note ").repeated(25'000);
}

/// Writes records, events and checkpoints until it is killed.
[[noreturn]] void writeForEver(const QString& folder, Confirmed& confirmed) {
    Journal journal(folder);
    const Checkpoint pattern = checkpointAt(20s);
    SessionRecord large = classicBack(0); // large, so that many a kill falls into the midst of a write
    large.note = note();
    for (;;) {
        const Id record = journal.keep(large);
        if (record == 0) _exit(1);
        confirmed.events = record * 10;
        ++confirmed.records;
        for (int event = 0; event < 5; ++event) {
            if (!journal.add(record, {session::Position{event * 1s}, "step", session::Happening::EasedOff})) _exit(2);
            ++confirmed.events;
            Checkpoint next = pattern;
            next.record = record;
            next.played = (confirmed.checkpoints + 1) * 1s;
            if (!journal.save(next)) _exit(3);
            ++confirmed.checkpoints;
        }
    }
}

} // namespace

TEST_CASE("a kill at any moment loses no record, and the checkpoint is the last or the one that was being written") {
    std::optional<Place> place;
    std::mt19937 random{21};
    void* shared = mmap(nullptr, sizeof(Confirmed), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    REQUIRE(shared != MAP_FAILED);
    auto& confirmed = *new (shared) Confirmed{};

    int killedWhileOpening = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % killsInPlace == 0) {
            place.emplace();
            confirmed.records = confirmed.checkpoints = 0;
            confirmed.events = 0;
        }
        const int before = confirmed.checkpoints;
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) writeForEver(place->folder(), confirmed);
        // The moment: so many checkpoints on, or still while opening, and a part of a write later.
        const int wanted = kill % 6 == 0 ? before : before + int(random() % 12);
        while (confirmed.checkpoints < wanted && waitpid(child, nullptr, WNOHANG) == 0)
            usleep(20);
        usleep(random() % 4'000);
        REQUIRE(::kill(child, SIGKILL) == 0);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));
        killedWhileOpening += confirmed.checkpoints == before;

        Journal journal(place->folder());
        CAPTURE(kill, confirmed.records.load(), confirmed.events.load(), confirmed.checkpoints.load());
        REQUIRE(journal.isOpen());
        REQUIRE(journal.sentence().isEmpty());
        const auto sessions = journal.sessions();
        const int records = int(sessions.size());
        if (records > 0) REQUIRE((sessions.front().note == note()));
        REQUIRE((records == confirmed.records || records == confirmed.records + 1));
        confirmed.records = records;
        const int known = int(confirmed.events % 10);
        const int events = int(journal.events(confirmed.events / 10).size());
        REQUIRE((events == known || events == known + 1));
        const auto checkpoint = journal.checkpoint();
        if (confirmed.checkpoints == 0 && !checkpoint) continue;
        REQUIRE(checkpoint);
        const auto number = checkpoint->played / 1s;
        REQUIRE((number == confirmed.checkpoints || number == confirmed.checkpoints + 1));
        confirmed.checkpoints = int(number);
        REQUIRE(checkpoint->session == checkpointAt(20s).session);
        REQUIRE(journal.session(checkpoint->record)->played == checkpoint->played);
        if (kill % killsInPlace != killsInPlace - 1) continue;
        REQUIRE(test::integrityOf(place->file()) == "ok");
        REQUIRE(confirmed.checkpoints > killsInPlace);
    }
    CHECK(killedWhileOpening > 2);
    munmap(shared, sizeof(Confirmed));
}
