#include "journal/sample_journal.h"

#include <QDir>
#include <QFile>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace effleur;
using namespace effleur::sample;

TEST_CASE("a session that plays has one owner: another program keeps its own record and leaves the checkpoint alone") {
    const Place place;
    Journal first(place.folder());
    Journal second(place.folder());
    const Id played = first.keep(classicBack(0));
    REQUIRE(first.save(checkpointAt(7s, played)));
    const Id other = second.keep(classicBack(1));
    REQUIRE(second.sentence().isEmpty());
    CHECK(second.save(checkpointAt(9s, other)));
    CHECK(second.sentence().contains("Another Effleur"));
    CHECK(second.session(other)->played == 9s);
    CHECK(first.checkpoint()->record == played);
    CHECK(first.checkpoint()->played == 7s);
    CHECK(second.clearCheckpoint());
    REQUIRE(first.checkpoint());
    CHECK(first.checkpoint()->played == 7s);
    CHECK(first.sentence().isEmpty());

    CHECK(first.clearCheckpoint());
    CHECK(second.save(checkpointAt(11s, other)));
    CHECK(second.sentence().isEmpty());
    CHECK(first.checkpoint()->played == 11s);
    CHECK_FALSE(first.ownsCheckpoint());
}

TEST_CASE("the owner's death, however it comes, leaves the session to the next") {
    const Place place;
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        Journal journal(place.folder());
        const char answer = journal.save(checkpointAt(5s)) ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) == 1) pause();
        _exit(1);
    }
    char answer = 0;
    REQUIRE(read(ready[0], &answer, 1) == 1);
    REQUIRE(answer == 'y');
    Journal journal(place.folder());
    CHECK_FALSE(journal.ownsCheckpoint());
    REQUIRE(kill(child, SIGKILL) == 0);
    REQUIRE(waitpid(child, nullptr, 0) == child);
    CHECK(journal.ownsCheckpoint());
    CHECK(journal.checkpoint()->played == 5s);
    close(ready[0]);
    close(ready[1]);
}

TEST_CASE("where no lock can be made, nobody is in the way") {
    const Place place;
    QDir().mkpath(place.folder() + "/session.lock");
    QDir().mkpath(place.folder() + "/journal.lock");
    Journal journal(place.folder());
    CHECK(journal.ownsCheckpoint());
    CHECK(journal.save(checkpointAt(5s)));
    CHECK(journal.sentence().isEmpty());
}

TEST_CASE("a journal that another program has open is not set aside under its hands") {
    const Place place;
    Journal first(place.folder());
    REQUIRE(first.removePerson(first.keep(anna()))); // which empties the log
    QFile file(place.file());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write("this is no journal at all");
    file.close();
    {
        Journal second(place.folder());
        CHECK(second.trouble() == Trouble::Damaged);
        CHECK(second.setAside().isEmpty());
        CHECK(QFile::exists(place.file()));
    }
}
