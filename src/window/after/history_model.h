#pragma once

#include "commands/command.h"
#include "journal/journal.h"
#include "phrases/phrasebook.h"
#include "session/host.h"
#include "window/after/rhythm_model.h"
#include "window/kit/question.h"
#include "window/kit/rows_model.h"

#include <QDate>
#include <filesystem>
#include <functional>
#include <map>

namespace effleur::window::after {

/// The sessions that were: a list, a calendar, and one of them in detail.
class HistoryModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(effleur::window::kit::RowsModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* days READ days CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* weeks READ weeks CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* events READ events CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* tense READ tense CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* techniques READ techniques CONSTANT FINAL)
    Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(effleur::window::after::RhythmModel* rhythm READ rhythm CONSTANT FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(bool hasSetAside READ hasSetAside NOTIFY changed FINAL)
    Q_PROPERTY(Asking asking READ asking NOTIFY changed FINAL)

public:
    /// What waits for a second press.
    enum Asking { Nothing, RemoveOne, RemoveAll };
    Q_ENUM(Asking)
    static constexpr int weekCount = 12;

    /// `words` and `clock` outlive the model.
    HistoryModel(const phrases::Phrasebook& words, const session::Clock& clock, QObject* parent = nullptr);

    /// `journal` outlives the model and may be null; `today` is asked when the history is shown; what is exported goes
    /// to `documents`.
    void keepIn(journal::Journal* journal, std::function<QDate()> today, std::filesystem::path documents = {});
    /// Reads everything anew.
    Q_INVOKABLE void reload();

    kit::RowsModel* rows() { return &m_rows; }     ///< title, detail, length, done (share of the steps; -1 = not known)
    kit::RowsModel* days() { return &m_days; }     ///< minutes, size (0..1), today, name; weekCount * 7, week by week
    kit::RowsModel* weeks() { return &m_weeks; }   ///< minutes, share (of the fullest), label
    kit::RowsModel* events() { return &m_events; } ///< time, label
    /// name, before, after (-1 = not said), told ("7 to 3"); of the session that is shown, who said nothing is not
    /// there
    kit::RowsModel* tense() { return &m_tense; }
    /// technique, label, time, share (of the longest), part (of all)
    kit::RowsModel* techniques() { return &m_techniques; }
    QStringList weekdays() const; ///< a letter each, Monday first
    QString summary() const { return m_summary; }
    RhythmModel* rhythm() { return &m_rhythm; }
    int current() const { return m_current; }
    void setCurrent(int row); ///< clamped; -1 = none
    QString title() const;
    QString facts() const;
    QString note() const;
    bool hasSetAside() const { return m_setAside > 0; } ///< an older journal can be taken back
    Asking asking() const { return m_question.asked().value_or(Nothing); }

    /// The first press asks, a second one does it that comes a second later or more; any other choice takes the
    /// question back. What is removed is gone from the disk at once, and can be had back while the program runs.
    Q_INVOKABLE void removeOne();
    Q_INVOKABLE void removeAll();
    Q_INVOKABLE void keepAll();
    /// In the list; PutBack is false where there is nothing to put back, everything else true.
    bool perform(commands::Action action);
    /// What was removed elsewhere can be had back here.
    void remember(const journal::Remains& remains);
    /// Puts back what was removed last; false where there is nothing.
    Q_INVOKABLE bool undo();
    /// Takes back what was set aside as damaged, as far as it can be read, and says how much it was.
    Q_INVOKABLE void takeBack();
    /// Writes everything to a JSON file of its own, over no other; says where, or that it failed.
    Q_INVOKABLE void exportAll();

signals:
    void changed();
    void removedAll();
    /// Something is gone that can be had back.
    void removed();
    void putBack();
    /// One quiet line for the screen.
    void said(const QString& notice);

private:
    const journal::SessionRecord* record() const;
    QString personOf(const journal::SessionRecord& record) const;
    /// What it has to do with the other session of its evening; "" where there is none.
    QString besideOf(const journal::SessionRecord& record) const;
    QString areasOf(const QStringList& areas) const;
    QVariantList rowOf(const journal::SessionRecord& record) const;
    void tell();
    void showCalendar();

    const phrases::Phrasebook& m_words;
    const session::Clock& m_clock;
    journal::Journal* m_journal = nullptr;
    std::function<QDate()> m_today;
    std::filesystem::path m_documents;
    std::vector<journal::SessionRecord> m_sessions;
    std::vector<journal::Person> m_people;
    std::map<journal::Id, std::vector<journal::SessionEvent>> m_differing; ///< what was asked to be otherwise
    QStringList m_leftOut;                                                 ///< of the session that is shown
    kit::RowsModel m_rows{"title", "detail", "length", "done"};
    kit::RowsModel m_days{"minutes", "size", "today", "name"};
    kit::RowsModel m_weeks{"minutes", "share", "label"};
    kit::RowsModel m_events{"time", "label"};
    kit::RowsModel m_tense{"name", "before", "after", "told"};
    kit::RowsModel m_techniques{"technique", "label", "time", "share", "part"};
    RhythmModel m_rhythm{m_words};
    QString m_summary;
    int m_current = -1;
    int m_setAside = 0; ///< journals
    kit::Question<Asking> m_question;
    std::vector<journal::Remains> m_removed; ///< in this run of the program, the last one last
};

} // namespace effleur::window::after
