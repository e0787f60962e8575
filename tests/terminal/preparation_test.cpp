#include "terminal/preparation.h"

#include "support/catch.h"
#include "support/sample.h"
#include "terminal/simulated_host.h"

using namespace effleur;
using terminal::Preparation;
using tests::SimulatedHost;

namespace {

Preparation talk(SimulatedHost& host) {
    auto routine = sample::routine();
    routine.title.byLanguage = {{"en", "Sample massage"}};
    routine.prepare = {{"towels", {}}, {"", {{{"en", "A blanket."}}}}};
    routine.steps[sample::rolling].title.byLanguage = {{"en", "Rolling a fold"}};
    routine.steps[sample::rolling].ask.byLanguage = {{"en", "Do you like it when a fold is rolled?"}};
    return terminal::prepare(routine, sample::map(), phrases::Phrasebook(), host);
}

/// The letter before a question of this group.
char letter(routine::HealthGroup group) {
    for (std::size_t i = 0; i < routine::healthQuestions.size(); ++i)
        if (routine::healthQuestions[i].group == group) return char('a' + i);
    return 0;
}

} // namespace

TEST_CASE("unattended, everything is told and nothing is waited for") {
    SimulatedHost host;
    CHECK(talk(host) == Preparation{});
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
    CHECK(talk(host) == Preparation{});
    CHECK(host.says("Enter = begin."));
}

TEST_CASE("a step that is not liked is skipped") {
    SimulatedHost host(true);
    host.presses(0s, "\nn\n");
    CHECK(talk(host) == Preparation{Preparation::Begin, {sample::rolling}});
}

TEST_CASE("a health question answered with yes ends it with advice") {
    for (const auto group : {routine::HealthGroup::NotToday, routine::HealthGroup::AskDoctor}) {
        SimulatedHost host(true);
        const char keys[] = {letter(group), '\n', '\n', '\n', 0};
        host.presses(0s, keys);
        CHECK(talk(host).end == Preparation::NotToday);
        CHECK((host.says("Not today.") || host.says("Ask a doctor") || host.says("doctor or midwife")));
        CHECK_FALSE(host.says("Enter = begin."));
    }
    SimulatedHost host(true);
    host.presses(0s, "y");
    CHECK(talk(host).end == Preparation::NotToday);
}

TEST_CASE("a place to leave out is told how, and the session may begin") {
    SimulatedHost host(true);
    const char keys[] = {letter(routine::HealthGroup::LeaveOut), '\n', '\n', '\n', 0};
    host.presses(0s, keys);
    CHECK(talk(host).end == Preparation::Begin);
    CHECK(host.says("Leave that area out"));
}

TEST_CASE("q and an interrupt leave at every question") {
    for (const char* before : {"", "\n", "\n\n"}) {
        SimulatedHost leaves(true);
        leaves.presses(0s, before);
        leaves.presses(0s, "q");
        CHECK(talk(leaves).end == Preparation::NotToday);
        SimulatedHost interrupts(true);
        interrupts.presses(0s, before);
        interrupts.presses(0s, "\x03");
        CHECK(talk(interrupts).end == Preparation::Interrupted);
    }
}
