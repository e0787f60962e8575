#include "window/after/rhythm_model.h"

#include <algorithm>

namespace effleur::window::after {

RhythmModel::RhythmModel(const phrases::Phrasebook& words, QObject* parent)
    : QObject(parent)
    , m_words(words) {}

void RhythmModel::show(const std::vector<journal::SessionRecord>& sessions, QDate today, bool withToday) {
    std::vector<CalendarDay> days;
    if (today.isValid()) days = calendarOf(sessions, today, rhythmWeeks);
    QList<QVariantList> rows;
    for (CalendarDay& each : days) {
        if (withToday && each.day == today) each.minutes = std::max(1, each.minutes);
        rows << QVariantList{each.minutes > 0, each.day == today};
    }
    m_rhythm = rhythmOf(days, today);
    m_days.show(rows);
    emit changed();
}

QString RhythmModel::tested() const {
    return m_rhythm.all > 0 ? testedText() : QString();
}

} // namespace effleur::window::after
