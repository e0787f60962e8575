#include "terminal/guide.h"

#include "support/catch.h"
#include "support/sample.h"
#include "terminal/simulated_host.h"

using namespace effleur;
using namespace std::chrono_literals;
using tests::SimulatedHost;

namespace {

int play(SimulatedHost& host, const terminal::GuideOptions& options = {}) {
    const phrases::Phrasebook book;
    return terminal::guide(sample::plan(), book, host, options);
}

qsizetype indexOf(const SimulatedHost& host, const char* words) {
    return host.out.indexOf(QString::fromUtf8(words));
}

} // namespace

TEST_CASE("unattended, the session plays to its end, gates included") {
    SimulatedHost host;
    CHECK(play(host) == 0);
    for (std::size_t step = 1; step <= sample::stepCount; ++step)
        CHECK(host.says(qPrintable(QStringLiteral("Step %1 of %2").arg(step).arg(int(sample::stepCount)))));
    CHECK(host.says("When you are ready."));
    CHECK(host.says("Get up slowly."));
    CHECK(host.says("That was all of it."));
    CHECK(host.awake == std::vector<bool>{true, false});
    CHECK(host.waits < 500); // it comes when something is due, and does not spin
}

TEST_CASE("every line carries the time at which it is due, in order") {
    SimulatedHost host;
    play(host);
    QString before = "  0:00";
    for (const QString& line : host.lines()) {
        if (line.startsWith("        ")) continue; // the second line of a long sentence
        INFO(line.toStdString());
        CHECK(line.mid(0, 6) >= before);
        before = line.mid(0, 6);
    }
}

TEST_CASE("the same session is told in the same words, however late the host is") {
    SimulatedHost first;
    SimulatedHost second(true);
    play(first);
    for (int i = 0; i < 200; ++i)
        second.presses(i * 777ms, "\t"); // a key that means nothing, but wakes the guide
    second.presses(500s, " ");           // past the gate
    play(second);
    const auto words = [](const SimulatedHost& host) {
        QStringList said;
        for (const QString& line : host.lines())
            said += line.mid(6);
        return said;
    };
    CHECK(words(first) == words(second));
}

TEST_CASE("keys steer: pause, next, back, ease off, undo, one more, end") {
    SimulatedHost host(true);
    host.presses(8s, " ");   // pause
    host.presses(60s, " ");  // go on
    host.presses(65s, "n");  // on to the opening
    host.presses(80s, "o");  // one more
    host.presses(82s, "n");  // kneading
    host.presses(95s, "e");  // softer
    host.presses(97s, "u");  // undo
    host.presses(98s, "p");  // again from the start
    host.presses(120s, "?"); // keys
    host.presses(121s, "x"); // leave this area out
    host.presses(122s, "q");
    CHECK(play(host) == 0);
    qsizetype at = 0;
    for (const char* words : {"Paused.", "Going on in three seconds.", "Step 2 of 7", "One more.", "Step 3 of 7",
                              "Softer", "As it was: ", "Step 3 of 7", "? Keys", "Left out from here on", "Stopped."}) {
        INFO(words);
        const auto found = host.out.indexOf(QLatin1String(words), at);
        CHECK(found >= 0);
        at = std::max(at, found + 1);
    }
    CHECK(host.awake == std::vector<bool>{true, false});
}

TEST_CASE("a held key eases off once, and two presses ease off twice") {
    const auto softer = [](std::initializer_list<session::Millis> times) {
        SimulatedHost host(true);
        host.presses(0s, "nn"); // kneading, at pressure 3
        for (const auto time : times)
            host.presses(time, "e");
        host.presses(30s, "q");
        play(host);
        return host.out.count("Softer");
    };
    CHECK(softer({10s, 10s + 400ms, 10s + 430ms, 10s + 460ms}) == 1);
    CHECK(softer({10s, 11s}) == 2);
}

TEST_CASE("plus and minus change the pace in steps of five per cent") {
    SimulatedHost host(true);
    host.presses(8s, "--+");
    host.presses(9s, "q");
    play(host);
    CHECK(host.says("Pace 90 %"));
    CHECK(host.out.count("Pace 95 %") == 2);
}

TEST_CASE("Enter goes on from a pause, but does not begin one") {
    SimulatedHost host(true);
    host.presses(8s, "\n");
    host.presses(9s, " ");
    host.presses(20s, "\n");
    host.presses(30s, "q");
    play(host);
    CHECK(host.out.count("Paused.") == 1);
    CHECK(host.says("Going on"));
}

TEST_CASE("an interrupt stops the session and shows in the exit status") {
    SimulatedHost host(true);
    host.presses(8s, "\x03");
    CHECK(play(host) == terminal::interrupted);
    CHECK(host.says("Stopped."));
    CHECK(host.awake == std::vector<bool>{true, false});
}

TEST_CASE("a step can be chosen to begin with, and unwanted ones are skipped") {
    SimulatedHost host;
    play(host, {.from = sample::gated, .declined = {sample::rolling}});
    CHECK_FALSE(host.says("Kneading"));
    CHECK_FALSE(host.says("Rolling"));
    CHECK(indexOf(host, "Rubbing") < indexOf(host, "Closing"));
}

TEST_CASE("when the machine slept, the session pauses before it") {
    SimulatedHost host(true);
    host.sleepsAt(20s, 8h);
    host.presses(8h + 60s, "q");
    play(host);
    CHECK(host.out.count("Paused.") == 1);
    CHECK_FALSE(host.says("480:"));
}

TEST_CASE("the bell rings at changes, unless it is muted") {
    SimulatedHost loud;
    play(loud);
    CHECK(loud.rings > int(sample::stepCount) - 2);
    SimulatedHost quiet;
    play(quiet, {.mute = true});
    CHECK(quiet.rings == 0);
    CHECK(quiet.out == loud.out);
}

TEST_CASE("no key acts twice for one press, however long it is held") {
    for (const char key : {' ', '\n', 'n', 'p', 'r', 'o', 'u', 'f', 'x', 'e', '?'}) {
        const auto told = [key](bool held) {
            SimulatedHost host(true);
            host.presses(0s, "n");
            host.presses(20s, "e");
            if (held)
                host.holds(22s, key, 660ms, 3s);
            else
                host.presses(22s, std::string(1, key).c_str());
            host.presses(60s, "q");
            play(host);
            QString words;
            for (const QString& line : host.lines())
                words += line.mid(6) + QLatin1Char('\n'); // a line is written when somebody wakes the guide
            return words.toStdString();
        };
        INFO("key " << int(key));
        CHECK(told(true) == told(false));
    }
}

TEST_CASE("in German a session is told in German") {
    SimulatedHost host;
    const phrases::Phrasebook book("de");
    terminal::guide(sample::plan(), book, host, {});
    CHECK(host.says(qPrintable(QStringLiteral("Schritt 1 von %1").arg(int(sample::stepCount)))));
    CHECK_FALSE(host.says("Step "));
}
