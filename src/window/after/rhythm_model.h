#pragma once

#include "phrases/phrasebook.h"
#include "window/after/rhythm.h"
#include "window/kit/rows_model.h"

namespace effleur::window::after {

/// How often it was in the last weeks, as a picture and in words.
class RhythmModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a screen's model")
    Q_PROPERTY(effleur::window::kit::RowsModel* days READ days CONSTANT FINAL)
    Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY changed FINAL)
    Q_PROPERTY(QString often READ often NOTIFY changed FINAL)
    Q_PROPERTY(QString mostly READ mostly NOTIFY changed FINAL)
    Q_PROPERTY(QString tested READ tested NOTIFY changed FINAL)

public:
    /// `words` outlives the model.
    explicit RhythmModel(const phrases::Phrasebook& words, QObject* parent = nullptr);

    /// Of the sessions so far, rhythmWeeks of them; `withToday`: today is one of their days, whatever was kept of it.
    /// An invalid day: nothing is told.
    void show(const std::vector<journal::SessionRecord>& sessions, QDate today, bool withToday);
    /// In another language.
    void retell() { emit changed(); }

    kit::RowsModel* days() { return &m_days; } ///< on, today; rhythmWeeks * 7, week by week, or none
    QStringList weekdays() const { return weekdayLetters(m_words.language()); } ///< Monday first
    QString often() const { return oftenText(m_rhythm); }
    QString mostly() const { return mostlyText(m_rhythm); }
    QString tested() const; ///< beside how often alone

signals:
    void changed();

private:
    const phrases::Phrasebook& m_words;
    kit::RowsModel m_days{"on", "today"};
    Rhythm m_rhythm;
};

} // namespace effleur::window::after
