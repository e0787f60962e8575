#include "window/after/rhythm.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace effleur::window::after {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Rhythm", source);
}

QString timesText(int times) {
    const QStringList words{tr("Once"),       tr("Twice"),     tr("Three times"),  tr("Four times"),
                            tr("Five times"), tr("Six times"), tr("Seven times"),  tr("Eight times"),
                            tr("Nine times"), tr("Ten times"), tr("Eleven times"), tr("Twelve times")};
    return times <= words.size() ? words[times - 1] : tr("%1 times").arg(times);
}

} // namespace

std::vector<CalendarDay> calendarOf(const std::vector<journal::SessionRecord>& sessions, QDate today, int weeks) {
    const QDate first = today.addDays(1 - today.dayOfWeek() - 7 * (weeks - 1));
    std::vector<CalendarDay> days;
    days.reserve(std::size_t(weeks) * 7);
    for (int day = 0; day < weeks * 7; ++day)
        days.push_back({first.addDays(day), 0});
    for (const journal::SessionRecord& record : sessions) {
        const qint64 day = first.daysTo(record.started.toLocalTime().date());
        if (day < 0 || day >= static_cast<qint64>(days.size())) continue;
        const auto minutes = std::chrono::round<std::chrono::minutes>(record.played + record.rest).count();
        days[static_cast<std::size_t>(day)].minutes += std::max(1, static_cast<int>(minutes));
    }
    return days;
}

QStringList weekdayLetters(const QString& language) {
    const QLocale locale(language);
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        names << locale.standaloneDayName(day, QLocale::NarrowFormat);
    return names;
}

Rhythm rhythmOf(const std::vector<CalendarDay>& days, QDate today) {
    constexpr int often = 3;
    constexpr int fortnight = 14;
    Rhythm rhythm;
    std::array<int, 8> on{};
    for (const CalendarDay& each : days) {
        if (each.minutes == 0 || each.day > today) continue;
        ++rhythm.all;
        if (each.day.daysTo(today) < fortnight) ++rhythm.fortnight;
        ++on[static_cast<std::size_t>(each.day.dayOfWeek())];
    }
    const auto most = std::max_element(on.begin(), on.end());
    const bool alone = std::count(on.begin(), on.end(), *most) == 1;
    if (*most >= often && 2 * *most >= rhythm.all && alone) rhythm.weekday = static_cast<int>(most - on.begin());
    return rhythm;
}

QString oftenText(const Rhythm& rhythm) {
    if (rhythm.all == 0) return {};
    if (rhythm.fortnight == 0) return tr("%1 in the last six weeks.").arg(timesText(rhythm.all));
    return tr("%1 in the last two weeks.").arg(timesText(rhythm.fortnight));
}

QString mostlyText(const Rhythm& rhythm) {
    switch (rhythm.weekday) {
    case 1: return tr("mostly Mondays");
    case 2: return tr("mostly Tuesdays");
    case 3: return tr("mostly Wednesdays");
    case 4: return tr("mostly Thursdays");
    case 5: return tr("mostly Fridays");
    case 6: return tr("mostly Saturdays");
    case 7: return tr("mostly Sundays");
    default: return {};
    }
}

QString testedText() {
    return tr("Ten minutes twice a week is what was tested.");
}

} // namespace effleur::window::after
