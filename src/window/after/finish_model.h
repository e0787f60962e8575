#pragma once

#include "phrases/phrasebook.h"
#include "session/player.h"
#include "session/tally.h"
#include "window/after/rhythm_model.h"
#include "window/after/tense_model.h"
#include "window/kit/rows_model.h"

#include <QTimer>

namespace effleur::window::after {

/// What a session came to, in words and bars, the note about it, and how tense the two of it were and are.
class FinishModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the program")
    Q_PROPERTY(bool whole READ whole NOTIFY told FINAL)
    Q_PROPERTY(QString line READ line NOTIFY told FINAL)
    Q_PROPERTY(double playhead READ playhead NOTIFY told FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* bars READ bars CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* techniques READ techniques CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* changes READ changes CONSTANT FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY told FINAL)
    Q_PROPERTY(QString laterAdvice READ laterAdvice NOTIFY told FINAL)
    Q_PROPERTY(QString more READ more NOTIFY told FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged FINAL)
    Q_PROPERTY(bool softer READ softer NOTIFY told FINAL)
    Q_PROPERTY(bool skips READ skips NOTIFY told FINAL)
    Q_PROPERTY(QString noteHint READ noteHint NOTIFY keptChanged FINAL)
    Q_PROPERTY(effleur::window::after::TenseModel* tense READ tense CONSTANT FINAL)
    Q_PROPERTY(effleur::window::after::RhythmModel* rhythm READ rhythm CONSTANT FINAL)

public:
    /// `words` outlives the model.
    explicit FinishModel(const phrases::Phrasebook& words, QObject* parent = nullptr);

    /// Tells of a session that has ended.
    void tell(const session::Player& player, session::Instant now);

    bool whole() const { return m_whole; }      ///< it came to its end
    QString line() const { return m_line; }     ///< "Evening unwinding, 23:10. All 20 steps, 35 s paused."
    double playhead() const { return m_share; } ///< where it ended, 0..1
    /// begin, share, technique, tall, fullTall, played (0..1; the rest was skipped), runCentre
    kit::RowsModel* bars() { return &m_bars; }
    /// technique, label, time, share (of the longest), part (of all)
    kit::RowsModel* techniques() { return &m_techniques; }
    /// icon, label, detail, before, after, levels ("3 to 2"), share (on the profile), tag ("Eased off, 3 to 2")
    kit::RowsModel* changes() { return &m_changes; }
    /// The after-care, read on without a break; where there is much of it without its last, which is about later.
    QString advice() const;
    QString laterAdvice() const;
    QString more() const { return m_more; } ///< "and 2 more, in the history"; "" where all changes are listed
    QString note() const { return m_note; }
    /// Kept half a second after the last letter, and with keepNote().
    void setNote(const QString& note);
    QString noteHint() const; ///< where a note is kept, or that it can't be
    /// Whether there is a journal that keeps notes.
    void setKept(bool kept);
    /// The pressures of this session were softer than the author's somewhere.
    bool softer() const { return m_softer; }
    bool skips() const { return m_skips; } ///< some of the profile is an outline: it was not played

    TenseModel* tense() { return &m_tense; } ///< what is said there is kept like the note
    RhythmModel* rhythm() { return &m_rhythm; }

    /// Changes that are listed at most; the newest ones.
    static constexpr int mostChanges = 3;

    /// What is not kept yet is kept now.
    Q_INVOKABLE void keepNote();

signals:
    void told();
    void noteChanged();
    void keptChanged();
    /// The note is to be written.
    void noteReady(const QString& note);
    /// What was said is to be written.
    void tenseReady(const effleur::journal::Tensions& tense);

private:
    void showBars(const session::Player& player, const session::Session& session, session::Position at);
    void showTechniques(const session::Plan& plan, const session::Summary& summary);
    void showChanges(const session::Player& player, const session::Summary& summary);

    const phrases::Phrasebook& m_words;
    bool m_whole = false;
    QString m_line;
    double m_share = 1;
    kit::RowsModel m_bars{"begin", "share", "technique", "tall", "fullTall", "played", "runCentre"};
    kit::RowsModel m_techniques{"technique", "label", "time", "share", "part"};
    kit::RowsModel m_changes{"icon", "label", "detail", "before", "after", "levels", "share", "tag"};
    QStringList m_aftercare;
    QString m_more;
    QString m_note;
    bool m_unkept = false;
    bool m_kept = false;
    bool m_softer = false;
    bool m_skips = false;
    TenseModel m_tense;
    bool m_tenseUnkept = false;
    RhythmModel m_rhythm{m_words};
    QTimer m_keep;
};

} // namespace effleur::window::after
