#pragma once

#include "body/body_map.h"
#include "journal/journal.h"
#include "library/bodies.h"
#include "session/host.h"
#include "session/player.h"
#include "session/tally.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace effleur::record {

/// A session that can be gone on with.
struct Interruption {
    session::Plan plan;
    session::Session session;
    QDateTime saved;
    journal::OfEvening evening{}; ///< that it is a half of
};

/// Keeps the record and the checkpoint of the session that it follows in the journal: while that plays, twice a second,
/// so that no more than a second is ever lost. Where the journal can't be kept the session plays on.
class SessionRecorder : public QObject, public session::EffectSink {
    Q_OBJECT

public:
    /// What is asked of those who know it.
    struct Asked {
        std::function<QDateTime()> wall;     ///< the wall clock, in UTC
        std::function<journal::Id()> person; ///< who is massaged, when a session starts; 0 = nobody in particular
        std::function<QString()> language;   ///< "en", of the titles, when a session is followed
        std::function<journal::OfEvening()> evening{}; ///< that a session is a half of, when it starts; null = of none
    };

    /// `journal` and `clock` outlive the recorder.
    SessionRecorder(journal::Journal& journal, const session::Clock& clock, Asked asked);

    void follow(const session::Player& player) override;
    void perform(const session::Effect& effect) override;
    /// Writes the checkpoint if the session is under way.
    void beat();

    /// The session that was interrupted, at rest, with the routine that it was played with; nothing where there is
    /// none, it is too long ago, or it plays at this moment in another window. Its strokes lie on
    /// one of `bodies`.
    std::optional<Interruption> interrupted(const library::Bodies& bodies);
    /// The interrupted session is taken up: its record goes on. Otherwise it ends where a new one begins.
    void takeUp();
    /// Writes the note of the session that plays or has just ended; false where it can't be written.
    bool note(const QString& note);
    /// And how tense the two of it were.
    bool tense(const journal::Tensions& tense);
    /// What is kept of that session so far; nothing where none is.
    std::optional<journal::SessionRecord> kept() const;

signals:
    /// The journal can't be kept while the session plays: why, in a sentence; each is told once.
    void troubled(const QString& sentence);

private:
    void begin();
    void leave();
    void close(journal::Ending ending);
    QString titleOf(const body::Text& title) const;
    session::Summary summaryNow() const;
    journal::SessionRecord recordNow(journal::Ending ending) const;

    journal::Journal& m_journal;
    const session::Clock& m_clock;
    const Asked m_asked;
    QTimer m_beat{this}; ///< runs while the session moves
    QString m_told;      ///< the trouble that was told
    const session::Player* m_player = nullptr;
    std::string m_language;
    QByteArray m_document;
    QByteArray m_hash;
    journal::Id m_record = 0;
    journal::Id m_massaged = 0;
    journal::OfEvening m_evening;
    QDateTime m_started;
};

/// The routine as the text that it was read from, or written anew where it was made.
QByteArray documentOf(const session::Plan& plan);

} // namespace effleur::record
