#pragma once

#include "journal/record.h"

#include <QDate>

namespace effleur::window::after {

/// One day of the calendar.
struct CalendarDay {
    QDate day;
    int minutes = 0; ///< of massage, rounded; at least 1 where there was a session
    bool operator==(const CalendarDay&) const = default;
};
/// The last `weeks` weeks up to the one of `today`, seven days each from Monday on; days are those of the local time.
std::vector<CalendarDay> calendarOf(const std::vector<journal::SessionRecord>& sessions, QDate today, int weeks);
/// A letter each, Monday first, in a language ("de").
QStringList weekdayLetters(const QString& language);

/// How often somebody was massaged: counted are days, however many sessions they had, none after today.
struct Rhythm {
    int fortnight = 0; ///< of today and the thirteen days before it
    int all = 0;       ///< of the whole calendar
    int weekday = 0;   ///< 1 = Monday: the one of half of all days or more, and of three; 0 where none is
    bool operator==(const Rhythm&) const = default;
};
inline constexpr int rhythmWeeks = 6; ///< that are looked at
Rhythm rhythmOf(const std::vector<CalendarDay>& days, QDate today);

/// "Three times in the last two weeks."; "" where there was nothing: nobody is counted a silence.
QString oftenText(const Rhythm& rhythm);
/// "mostly Fridays"; "" where it is not so.
QString mostlyText(const Rhythm& rhythm);
/// How much was tested; promises nothing.
QString testedText();

} // namespace effleur::window::after
