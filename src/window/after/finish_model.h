#pragma once

#include "phrases/phrasebook.h"
#include "session/player.h"
#include "session/tally.h"
#include "window/kit/rows_model.h"

#include <QTimer>

namespace effleur::window::after {

/// What a session came to, in words and bars, and the note about it.
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
    Q_PROPERTY(effleur::window::kit::RowsModel* aftercare READ aftercare CONSTANT FINAL)
    Q_PROPERTY(QString more READ more NOTIFY told FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged FINAL)
    Q_PROPERTY(bool softer READ softer NOTIFY told FINAL)
    Q_PROPERTY(bool skips READ skips NOTIFY told FINAL)
    Q_PROPERTY(QString noteHint READ noteHint NOTIFY keptChanged FINAL)

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
    /// technique, label, time, share (of the longest)
    kit::RowsModel* techniques() { return &m_techniques; }
    /// icon, label, detail, before, after, levels ("3 to 2"), share (on the profile), tag ("Eased off, 3 to 2")
    kit::RowsModel* changes() { return &m_changes; }
    /// number, label
    kit::RowsModel* aftercare() { return &m_aftercare; }
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

private:
    void showBars(const session::Player& player, const session::Session& session, session::Position at);
    void showTechniques(const session::Plan& plan, const session::Summary& summary);
    void showChanges(const session::Player& player, const session::Summary& summary);

    const phrases::Phrasebook& m_words;
    bool m_whole = false;
    QString m_line;
    double m_share = 1;
    kit::RowsModel m_bars{"begin", "share", "technique", "tall", "fullTall", "played", "runCentre"};
    kit::RowsModel m_techniques{"technique", "label", "time", "share"};
    kit::RowsModel m_changes{"icon", "label", "detail", "before", "after", "levels", "share", "tag"};
    kit::RowsModel m_aftercare{"number", "label"};
    QString m_more;
    QString m_note;
    bool m_unkept = false;
    bool m_kept = false;
    bool m_softer = false;
    bool m_skips = false;
    QTimer m_keep;
};

} // namespace effleur::window::after
