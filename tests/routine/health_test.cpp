#include "routine/health.h"

#include "support/catch.h"

using namespace effleur::routine;

namespace {

constexpr std::array positions{BodyPosition::Prone, BodyPosition::Seated};

HealthAnswers answers(unsigned long bits, bool none, bool saidWhere) {
    return {.yes = bits, .none = none, .saidWhere = saidWhere};
}

/// Every way to answer, for every position.
template<class Check> bool always(const Check& check) {
    for (const BodyPosition position : positions)
        for (unsigned long bits = 0; bits < 1UL << healthQuestions.size(); ++bits)
            for (const bool none : {false, true})
                for (const bool saidWhere : {false, true})
                    if (!check(answers(bits, none, saidWhere), position)) return false;
    return true;
}

HealthAnswers only(HealthQuestion question) {
    HealthAnswers one;
    one.yes.set(static_cast<std::size_t>(question));
    return one;
}

} // namespace

TEST_CASE("the questions are asked once each, in the order of their groups") {
    std::bitset<healthQuestions.size()> asked;
    HealthGroup group = HealthGroup::NotToday;
    for (const HealthEntry& entry : healthQuestions) {
        asked.set(static_cast<std::size_t>(entry.question));
        CHECK(entry.group >= group);
        group = entry.group;
    }
    CHECK(asked.all());
}

TEST_CASE("one more yes never makes a start easier, but that it is an answer at all") {
    CHECK(always([](const HealthAnswers& given, BodyPosition position) {
        const Verdict before = verdict(given, position);
        for (std::size_t question = 0; question < healthQuestions.size(); ++question) {
            HealthAnswers more = given;
            more.yes.set(question);
            if (verdict(more, position) > before && before != Verdict::Unasked) return false;
        }
        return true;
    }));
}

TEST_CASE("a yes among what is not today closes, whatever else is said") {
    CHECK(always([](const HealthAnswers& given, BodyPosition position) {
        return !given.hasAny(HealthGroup::NotToday) || verdict(given, position) == Verdict::Closed;
    }));
}

TEST_CASE("nothing opens at once but none of these, or areas that were named") {
    CHECK(always([](const HealthAnswers& given, BodyPosition position) {
        if (verdict(given, position) != Verdict::Open) return true;
        const bool areasAlone = given.hasAny(HealthGroup::LeaveOut) && given.saidWhere;
        return !given.hasAny(HealthGroup::AskDoctor) && (given.yes.none() ? given.none : areasAlone);
    }));
    CHECK(verdict({.none = true}, BodyPosition::Prone) == Verdict::Open);
    CHECK(verdict({}, BodyPosition::Prone) == Verdict::Unasked);
}

TEST_CASE("a sore place has to be named before anything starts") {
    HealthAnswers sore = only(HealthQuestion::SoreSpot);
    CHECK(verdict(sore, BodyPosition::Prone) == Verdict::SayWhere);
    sore.yes.set(static_cast<std::size_t>(HealthQuestion::Cancer));
    CHECK(verdict(sore, BodyPosition::Prone) == Verdict::SayWhere);
    sore.saidWhere = true;
    CHECK(verdict(sore, BodyPosition::Prone) == Verdict::AskDoctor);
}

TEST_CASE("pregnancy closes what lies prone, and asks for a midwife where one sits") {
    const HealthAnswers pregnant = only(HealthQuestion::Pregnancy);
    CHECK(verdict(pregnant, BodyPosition::Prone) == Verdict::Closed);
    CHECK(verdict(pregnant, BodyPosition::Seated) == Verdict::AskDoctor);
    CHECK(always([](const HealthAnswers& given, BodyPosition position) {
        return !given.has(HealthQuestion::Pregnancy) || position != BodyPosition::Prone ||
               verdict(given, position) == Verdict::Closed;
    }));
}
