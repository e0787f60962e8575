#include "terminal/preparation.h"

#include "support/catch.h"
#include "support/sample.h"
#include "terminal/simulated_host.h"

using namespace effleur;
using terminal::PreparationTalk;
using tests::SimulatedHost;
using namespace std::chrono_literals;

namespace {

PreparationTalk talk(SimulatedHost& host) {
    auto routine = sample::routine();
    routine.title.byLanguage = {{"en", "Sample massage"}};
    routine.prepare = {{"towels", {}}, {"", {{{"en", "A blanket."}}}}};
    routine.steps[sample::rolling].title.byLanguage = {{"en", "Rolling a fold"}};
    routine.steps[sample::rolling].ask.byLanguage = {{"en", "Do you like it when a fold is rolled?"}};
    return terminal::prepare(routine, sample::map(), phrases::Phrasebook(), host);
}

/// The letter that stands before this question in what was told.
char letter(routine::HealthQuestion question) {
    SimulatedHost host;
    talk(host);
    const auto at = host.out.indexOf(phrases::Phrasebook().question(question));
    REQUIRE(at >= 3);
    return host.out[at - 3].toLatin1();
}

} // namespace

TEST_CASE("unattended, everything is told and nothing is waited for") {
    SimulatedHost host;
    CHECK(talk(host) == PreparationTalk{});
    CHECK(host.waits == 0);
    const phrases::Phrasebook book;
    for (const char* words : {"Sample massage", "Clean towels", "A blanket.", "any of these today", "Not today",
                              "Leave the area out", "Ask a doctor first", "Do you like it when a fold is rolled?"})
        CHECK(host.says(words));
    const QString flat = host.out.simplified();
    for (const auto& entry : routine::healthQuestions)
        CHECK(flat.contains(book.question(entry.question)));
    CHECK(flat.contains(book.stopRule()));
}

TEST_CASE("a person says none, yes, and begins") {
    SimulatedHost host(true);
    host.presses(0s, "\n\n\n");
    CHECK(talk(host) == PreparationTalk{});
    CHECK(host.says("Enter = begin."));
}

TEST_CASE("a step that is not liked is skipped") {
    SimulatedHost host(true);
    host.presses(0s, "\nn\n");
    CHECK(talk(host) == PreparationTalk{PreparationTalk::Begin, {sample::rolling}});
}

TEST_CASE("a health question answered with yes gives its advice, and ends it unless a place can be left out") {
    for (const auto& entry : routine::healthQuestions) {
        SimulatedHost host(true);
        const char keys[] = {letter(entry.question), '\n', 'b', '\n', '\n', '\n', 0};
        host.presses(0s, keys);
        const bool mayBegin = entry.group == routine::HealthGroup::LeaveOut;
        const PreparationTalk talked = talk(host);
        CHECK(talked.end == (mayBegin ? PreparationTalk::Begin : PreparationTalk::NotToday));
        CHECK(talked.leftOut == (mayBegin ? body::RegionSet::of(1) : body::RegionSet()));
        CHECK(host.says(qPrintable(phrases::Phrasebook().advice(entry.question))));
        CHECK(host.says("Enter = begin.") == mayBegin);
    }
}

TEST_CASE("beside a sore place, in either order, every other yes ends it as it would alone") {
    for (const auto& entry : routine::healthQuestions)
        for (const bool soreFirst : {true, false}) {
            if (entry.group == routine::HealthGroup::LeaveOut) continue;
            INFO(phrases::Phrasebook().question(entry.question).toStdString());
            const char sore = letter(routine::HealthQuestion::SoreSpot);
            const char other = letter(entry.question);
            const char keys[] = {soreFirst ? sore : other, soreFirst ? other : sore, '\n', 'b', '\n', '\n', '\n', 0};
            SimulatedHost host(true);
            host.presses(0s, keys);
            CHECK(talk(host).end == PreparationTalk::NotToday);
            CHECK_FALSE(host.says("Enter = begin."));
        }
}

TEST_CASE("where something is sore nothing begins before it is said where") {
    SimulatedHost host(true);
    const char keys[] = {letter(routine::HealthQuestion::SoreSpot), '\n', '\n', '\n', '\n', '\n', '\n', 'q', 0};
    host.presses(0s, keys);
    CHECK(talk(host).end == PreparationTalk::NotToday);
    CHECK_FALSE(host.says("Enter = begin."));
    CHECK(host.says("Leave out: where?"));
}

TEST_CASE("y for any ends it, n for no goes on") {
    SimulatedHost any(true);
    any.presses(0s, "y");
    CHECK(talk(any).end == PreparationTalk::NotToday);
    SimulatedHost none(true);
    none.presses(0s, "n\n\n");
    CHECK(talk(none).end == PreparationTalk::Begin);
}

TEST_CASE("q and an interrupt leave at every question") {
    for (const char* before : {"", "\n", "\n\n"}) {
        SimulatedHost leaves(true);
        leaves.presses(0s, before);
        leaves.presses(0s, "q");
        CHECK(talk(leaves).end == PreparationTalk::NotToday);
        SimulatedHost interrupts(true);
        interrupts.presses(0s, before);
        interrupts.presses(0s, "\x03");
        CHECK(talk(interrupts).end == PreparationTalk::Interrupted);
    }
}

TEST_CASE("Enter that is held answers one question, and never begins") {
    SimulatedHost host(true);
    host.holds(0s, '\n', 660ms, 20s);
    CHECK(talk(host).end == PreparationTalk::Interrupted); // nobody came any more
    CHECK_FALSE(host.says("Enter = begin."));
}

TEST_CASE("at every question ? tells the keys") {
    SimulatedHost host(true);
    host.presses(0s, "?\n?\n?\n");
    CHECK(talk(host) == PreparationTalk{});
    CHECK(host.out.count(terminal::keyHelp(phrases::Phrasebook())) == 4);
}
