#include "window/prepare/pages.h"

#include "support/catch.h"

#include <random>

using namespace effleur;
using namespace effleur::window::prepare;
using routine::HealthGroup;
using routine::HealthQuestion;
using routine::Verdict;
using session::Instant;
using session::Millis;

namespace {

constexpr std::array everyPage{Page::Who,       Page::Ready, Page::NotToday, Page::LeaveOut,
                               Page::AskDoctor, Page::Steps, Page::Feel,     Page::Stroke};

LastTime lastTime(std::initializer_list<HealthQuestion> yes, std::optional<int> agreed = std::nullopt) {
    LastTime last{.agreed = agreed};
    for (const HealthQuestion each : yes)
        last.yes.set(std::size_t(each));
    return last;
}

/// Somebody before the pages, in simulated time.
struct Desk {
    Pages pages;
    Instant now{Millis{10'000}};
    Deed deed = Deed::Stay;

    explicit Desk(std::optional<LastTime> last = std::nullopt) { pages.last = std::move(last); }
    Desk& tell(const PageEvent& event) {
        const PageOutcome outcome = update(pages, event);
        pages = outcome.pages;
        deed = outcome.deed;
        return *this;
    }
    Desk& space(Millis after = deafToKeys) {
        now += after;
        return tell(Press{now, true});
    }
    Desk& open(Page page) { return tell(Open{page, now}); }
    Desk& tick(HealthQuestion question) { return tell(Ticked{question}); }
};

/// Whoever may come, and lies or sits in whatever way.
std::vector<Pages> everybody() {
    std::vector<Pages> all;
    for (const auto& last : std::vector<std::optional<LastTime>>{
             std::nullopt, lastTime({}), lastTime({HealthQuestion::Bleeding}, 3),
             lastTime({HealthQuestion::Bleeding}, 31), lastTime({HealthQuestion::Pregnancy}, 0),
             lastTime({HealthQuestion::Cancer}), lastTime({HealthQuestion::Ill, HealthQuestion::Skin}, 1)})
        for (const auto position : {routine::BodyPosition::Prone, routine::BodyPosition::Seated})
            for (const std::size_t asking : {0, 2})
                for (const bool taught : {false, true})
                    all.push_back({.position = position, .asking = asking, .forClass = taught, .last = last});
    return all;
}

class Walk {
public:
    explicit Walk(unsigned seed)
        : m_random(seed) {}
    PageEvent event(Instant now) {
        switch (pick(14)) {
        case 0: return NoneHere{now};
        case 1: return pick(6) == 0 ? PageEvent{NoneAnywhere{}} : PageEvent{GoBack{now}};
        case 2:
        case 3: return Ticked{routine::healthQuestions[std::size_t(pick(16))].question};
        case 4: return Want{std::size_t(pick(3))};
        case 5: return Agree{now};
        case 6: return TooMuch{};
        case 7: return Open{everyPage[std::size_t(pick(int(everyPage.size())))], now};
        case 8: return GoBack{now};
        case 9: return Areas{pick(2) == 0};
        case 10: return Press{now, false};
        default: return Press{now, true};
        }
    }
    Millis pause() { return Millis{pick(4'000)}; }

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    std::mt19937 m_random;
};

/// Walks at random from everybody's first page; `look` sees every step.
template<typename Look> void wander(const Look& look) {
    unsigned seed = 1;
    for (const Pages& begin : everybody())
        for (int time = 0; time < 60; ++time) {
            Walk walk(seed++);
            Pages pages = begin;
            Instant now{Millis{10'000}};
            for (int step = 0; step < 40; ++step) {
                now += walk.pause();
                const PageEvent event = walk.event(now);
                const PageOutcome after = update(pages, event);
                look(pages, event, after, now);
                pages = after.pages;
                if (after.deed == Deed::Begin) break;
            }
        }
}

bool answersEveryGroup(const Pages& pages) {
    for (const HealthGroup group : {HealthGroup::NotToday, HealthGroup::LeaveOut, HealthGroup::AskDoctor})
        if (!pages.none[std::size_t(group)] && !routine::HealthAnswers{.yes = pages.yes}.hasAny(group)) return false;
    return true;
}

} // namespace

TEST_CASE("nothing is ticked beforehand, whatever was answered last time") {
    for (const Pages& pages : everybody())
        for (const Page page : everyPage) {
            const Pages shown = update(pages, Open{page, Instant{Millis{1}}}).pages;
            CHECK(shown.yes.none());
            CHECK(shown.none == std::array<bool, 3>{});
            CHECK(shown.wanted.empty());
            CHECK_FALSE(shown.agreed);
        }
}

TEST_CASE("from any page two presses of Space begin for whom everything was no last time") {
    int tried = 0;
    wander([&](const Pages&, const PageEvent&, const PageOutcome& outcome, Instant now) {
        if (!isAsLastTime(outcome.pages) || outcome.deed == Deed::Begin) return;
        Pages pages = outcome.pages;
        Deed deed = Deed::Stay;
        for (int press = 1; press <= 2 && deed != Deed::Begin; ++press) {
            const PageOutcome next = update(pages, Press{now += deafToKeys, true});
            pages = next.pages;
            deed = next.deed;
        }
        CHECK(deed == Deed::Begin);
        CHECK(pages.yes.none());
        ++tried;
    });
    CHECK(tried > 3'000);
    Desk desk(lastTime({}));
    CHECK(desk.space().deed == Deed::Stay);
    CHECK(desk.pages.page == Page::NotToday);
    CHECK(desk.space().deed == Deed::Begin);
}

TEST_CASE("no way begins where the verdict is closed, where a group has no answer, or a doctor has not agreed") {
    int begun = 0;
    wander([&](const Pages& before, const PageEvent& event, const PageOutcome& outcome, Instant) {
        if (outcome.deed != Deed::Begin) return;
        ++begun;
        const Pages& pages = outcome.pages;
        const Verdict said = routine::verdict({pages.yes, true, pages.saidWhere}, pages.position);
        CHECK((said == Verdict::Open || (said == Verdict::AskDoctor && pages.agreed)));
        CHECK(answersEveryGroup(pages));
        if (said == Verdict::AskDoctor) CHECK((before.agreed || std::holds_alternative<Agree>(event)));
    });
    CHECK(begun > 500);
}

TEST_CASE("a yes comes from a tick, or from last time by Same as last time: for a doctor, within thirty days") {
    int carried = 0;
    wander([&](const Pages& before, const PageEvent& event, const PageOutcome& outcome, Instant) {
        const Yes come = outcome.pages.yes & ~before.yes;
        if (come.none() || std::holds_alternative<Ticked>(event)) return;
        REQUIRE(std::holds_alternative<Press>(event));
        CHECK(mainOf(before) == Main::SameAsLast);
        REQUIRE(before.last);
        REQUIRE(before.last->agreed);
        CHECK(*before.last->agreed <= agreementDays);
        for (const routine::HealthEntry& entry : routine::healthQuestions)
            if (come[std::size_t(entry.question)]) CHECK(entry.group == HealthGroup::AskDoctor);
        CHECK(outcome.deed == Deed::Stay);
        CHECK_FALSE(outcome.pages.agreed);
        ++carried;
    });
    CHECK(carried > 20);
}

TEST_CASE("Space alone never begins where anything is yes for a doctor") {
    for (const Pages& begin : everybody())
        for (const routine::HealthEntry& entry : routine::healthQuestions) {
            if (entry.group != HealthGroup::AskDoctor) continue;
            for (const bool ticked : {true, false}) {
                Desk desk;
                desk.pages = begin;
                if (!ticked && !(begin.last && begin.last->yes[std::size_t(entry.question)])) continue;
                desk.open(Page::AskDoctor);
                if (ticked) desk.tick(entry.question);
                for (int press = 0; press < 12 && desk.deed == Deed::Stay; ++press)
                    desk.space();
                CHECK((desk.deed != Deed::Begin || desk.pages.yes.none()));
            }
        }
}

TEST_CASE("a doctor's yes is taken over by two acts: Same as last time, and a hold") {
    Desk desk(lastTime({HealthQuestion::Bleeding}, 30));
    desk.tell(NoneAnywhere{});
    desk.pages.none[std::size_t(HealthGroup::AskDoctor)] = false;
    desk.open(Page::AskDoctor);
    CHECK(offersNone(desk.pages));
    CHECK(desk.space().deed == Deed::Stay);
    CHECK(desk.pages.yes == lastTime({HealthQuestion::Bleeding}).yes);
    CHECK(desk.pages.carried);
    CHECK(asksForAgreement(desk.pages));
    CHECK(desk.space(deafToKeys - Millis{1}).deed == Deed::Stay); // the same button, and another meaning
    CHECK(desk.pages.page == Page::AskDoctor);
    desk.tell(Agree{desk.now});
    CHECK(desk.deed == Deed::Begin);
}

TEST_CASE("what a doctor agreed to is what was ticked then: another tick asks again") {
    Desk desk(lastTime({}));
    desk.tell(NoneAnywhere{}).open(Page::AskDoctor).tick(HealthQuestion::Operation).open(Page::AskDoctor);
    desk.pages.asking = 1;
    desk.tell(Agree{desk.now});
    CHECK(desk.pages.agreed);
    CHECK(mayBegin(desk.pages));
    desk.open(Page::AskDoctor).tick(HealthQuestion::Cancer);
    CHECK_FALSE(mayBegin(desk.pages));
    CHECK(asksForAgreement(desk.pages));
}

TEST_CASE("after thirty days, of a clock that was put back, and of no agreement nothing is taken over") {
    for (const auto agreed : {std::optional(31), std::optional(-1), std::optional<int>()}) {
        Desk desk(lastTime({HealthQuestion::Bleeding}, agreed));
        desk.open(Page::AskDoctor);
        CHECK(mainOf(desk.pages) == Main::None);
        CHECK(desk.space().pages.yes.none());
    }
}

TEST_CASE("going back and forth loses nothing that was said, and adds nothing") {
    wander([](const Pages& before, const PageEvent& event, const PageOutcome& outcome, Instant) {
        if (!std::holds_alternative<GoBack>(event) && !std::holds_alternative<Open>(event)) return;
        CHECK(outcome.pages.yes == before.yes);
        CHECK(outcome.pages.none == before.none);
        CHECK(outcome.pages.wanted == before.wanted);
        CHECK(outcome.pages.agreed == before.agreed);
        CHECK(outcome.deed != Deed::Begin);
    });
}

TEST_CASE("what is ticked is never cleared by saying none of these on its page") {
    wander([](const Pages& before, const PageEvent& event, const PageOutcome& outcome, Instant) {
        if (std::holds_alternative<Ticked>(event) || std::holds_alternative<NoneAnywhere>(event)) return;
        CHECK((before.yes & ~outcome.pages.yes).none());
    });
}

TEST_CASE("Space is deaf for a second and a half after a page has opened, a hand for less") {
    Desk desk;
    desk.open(Page::Ready);
    CHECK(desk.space(deafToKeys - Millis{1}).pages.page == Page::Ready);
    CHECK(desk.space(Millis{1}).pages.page == Page::NotToday);
    desk.now += deafToHands - Millis{1};
    CHECK(desk.tell(Press{desk.now, false}).pages.page == Page::NotToday);
    desk.now += Millis{1};
    CHECK(desk.tell(Press{desk.now, false}).pages.page == Page::LeaveOut);
}

TEST_CASE("for the first time every page is gone through, what the numbers feel like and a stroke last") {
    Desk desk;
    desk.pages.asking = 1;
    for (const Page page : everyPage) {
        CHECK(desk.pages.page == page);
        CHECK(begins(desk.pages) == (page == Page::Stroke));
        CHECK(desk.deed == Deed::Stay);
        desk.space();
    }
    CHECK(desk.deed == Deed::Begin);
}

TEST_CASE("whoever has had a session feels the numbers only when they are looked up, and comes back from there") {
    Desk desk(lastTime({HealthQuestion::SoreSpot}));
    CHECK(wayOf(desk.pages).back() == Page::AskDoctor);
    desk.open(Page::Ready).open(Page::Feel);
    CHECK(mainOf(desk.pages) == Main::YesAtTwo);
    CHECK(desk.space().pages.page == Page::Ready);
    desk.open(Page::Feel).open(Page::Stroke).tell(GoBack{desk.now}).tell(GoBack{desk.now});
    CHECK(desk.pages.page == Page::Ready);
}

TEST_CASE("too much is asked again at the same number, and goes nowhere") {
    Desk desk;
    desk.open(Page::Feel).tell(TooMuch{}).tell(TooMuch{});
    CHECK(desk.pages.page == Page::Feel);
    CHECK(desk.pages.tooMuch == 2);
    CHECK(mainOf(desk.pages) == Main::YesAtTwo);
}

TEST_CASE(
    "a yes to not today leads to the library on every page of questions, and a tick that is taken back does not") {
    for (const Page page : {Page::NotToday, Page::LeaveOut, Page::AskDoctor}) {
        Desk desk(lastTime({}));
        desk.open(page).tick(HealthQuestion::Clot);
        CHECK(mainOf(desk.pages) == Main::ToLibrary);
        Desk slip = desk;
        CHECK(desk.space().deed == Deed::Leave);
        CHECK(desk.pages.page == Page::Who);
        CHECK(mainOf(slip.tick(HealthQuestion::Clot).pages) == Main::NoneAtAll);
    }
}

TEST_CASE("where an area is to be left out it has to be said which") {
    Desk desk;
    desk.tell(NoneAnywhere{}).open(Page::LeaveOut).tick(HealthQuestion::SoreSpot);
    CHECK(mainOf(desk.pages) == Main::SayWhere);
    CHECK(desk.space().pages.page == Page::LeaveOut);
    desk.tell(Areas{true});
    CHECK(desk.space().pages.page == Page::AskDoctor);
}

TEST_CASE("what stands against beginning is opened") {
    Desk desk;
    desk.open(Page::Stroke).space();
    CHECK(desk.pages.page == Page::Who); // where the stroke was looked up
    desk.pages.felt = true;
    desk.open(Page::AskDoctor).space();
    CHECK(desk.pages.page == Page::NotToday);
    desk.tell(NoneAnywhere{}).tick(HealthQuestion::SoreSpot).open(Page::AskDoctor).space();
    CHECK(desk.pages.page == Page::LeaveOut);
    desk.tick(HealthQuestion::SoreSpot).tell(NoneAnywhere{}).tick(HealthQuestion::Operation).open(Page::Steps).space();
    CHECK(desk.pages.page == Page::AskDoctor);
}

TEST_CASE("somebody else has said nothing yet") {
    Desk desk;
    desk.tell(NoneAnywhere{}).tick(HealthQuestion::Operation).open(Page::AskDoctor).tell(Agree{desk.now});
    desk.tell(Somebody{lastTime({}), desk.now});
    CHECK(desk.pages.yes.none());
    CHECK(desk.pages.none == std::array<bool, 3>{});
    CHECK_FALSE(desk.pages.agreed);
    CHECK(desk.pages.page == Page::Who);
    CHECK(desk.pages.last == lastTime({}));
}

TEST_CASE("a class is asked in two presses, and its steps and numbers when it comes to them") {
    Desk desk;
    desk.tell(Class{true});
    desk.pages.asking = 2;
    CHECK(desk.space().pages.page == Page::NotToday);
    CHECK(desk.space().deed == Deed::Begin);
}
