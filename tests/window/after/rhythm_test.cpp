#include "window/after/rhythm.h"

#include "support/application.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace effleur;
using namespace effleur::window::after;
using namespace std::chrono_literals;

namespace {

const QDate today{2026, 11, 25}; // a Wednesday

journal::SessionRecord on(int daysAgo) {
    return {.started = QDateTime(today.addDays(-daysAgo), QTime(20, 0)), .played = 20min};
}

Rhythm rhythmWith(const std::vector<journal::SessionRecord>& sessions) {
    return rhythmOf(calendarOf(sessions, today, rhythmWeeks), today);
}

Rhythm rhythmAgo(std::initializer_list<int> days) {
    std::vector<journal::SessionRecord> sessions;
    for (const int daysAgo : days)
        sessions.push_back(on(daysAgo));
    return rhythmWith(sessions);
}

} // namespace

TEST_CASE("of any sessions: neither their order nor several on one day nor those to come change the rhythm") {
    std::mt19937 random(20'26);
    std::uniform_int_distribution<int> day(-5, 80);
    for (int round = 0; round < 500; ++round) {
        std::vector<journal::SessionRecord> sessions;
        for (int each = std::uniform_int_distribution<int>(0, 20)(random); each > 0; --each)
            sessions.push_back(on(day(random)));
        const Rhythm rhythm = rhythmWith(sessions);
        CHECK(0 <= rhythm.fortnight);
        CHECK(rhythm.fortnight <= rhythm.all);
        CHECK(rhythm.all <= 7 * rhythmWeeks);
        auto other = sessions;
        std::shuffle(other.begin(), other.end(), random);
        if (!other.empty()) other.push_back(other.front());
        other.push_back(on(-1));
        other.push_back(on(7 * rhythmWeeks + 1));
        CHECK(rhythmWith(other) == rhythm);
    }
}

TEST_CASE("a weekday is told where it has three days, half of all, and more than any other") {
    CHECK(mostlyText(rhythmAgo({5, 12, 19})) == "mostly Fridays");
    CHECK(mostlyText(rhythmAgo({5, 12, 19, 1, 2, 3})) == "mostly Fridays");
    CHECK(mostlyText(rhythmAgo({5, 12})).isEmpty());
    CHECK(mostlyText(rhythmAgo({5, 12, 19, 1, 2, 3, 4})).isEmpty());
    CHECK(mostlyText(rhythmAgo({5, 12, 19, 1, 8, 15})).isEmpty());
    CHECK(mostlyText({}).isEmpty());
}

TEST_CASE("a day more of the weekday that is told leaves it told") {
    for (int weekday = 1; weekday <= 7; ++weekday) {
        std::vector<journal::SessionRecord> sessions;
        const int first = (today.dayOfWeek() - weekday + 7) % 7;
        for (int week = 0; week < 5; ++week) {
            sessions.push_back(on(first + 7 * week));
            CHECK(rhythmWith(sessions).weekday == (week < 2 ? 0 : weekday));
        }
    }
}

TEST_CASE("how often is a plain sentence, of two weeks, else of six, and a silence is not counted") {
    CHECK(oftenText({}).isEmpty());
    CHECK(oftenText(rhythmAgo({0})) == "Once in the last two weeks.");
    CHECK(oftenText(rhythmAgo({0, 13})) == "Twice in the last two weeks.");
    CHECK(oftenText(rhythmAgo({1, 4, 8, 14})) == "Three times in the last two weeks.");
    CHECK(oftenText(rhythmAgo({14, 20})) == "Twice in the last six weeks.");
    CHECK(oftenText(rhythmAgo({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})) == "14 times in the last two weeks.");
    CHECK(oftenText(rhythmAgo({70})).isEmpty());
}
