#pragma once

#include "body/body_map.h"
#include "journal/journal.h"
#include "session/host.h"
#include "session/player.h"
#include "session/tally.h"

#include <functional>

namespace effleur::record {

/// A session that can be gone on with.
struct Interruption {
    session::Plan plan;
    session::Session session;
    QDateTime saved;
};

/// Keeps a session's record and checkpoint in the journal, and hands every effect on. Where the journal can't be kept
/// it is quiet: the session plays on.
class SessionRecorder : public session::EffectSink {
public:
    /// The wall clock, in UTC.
    using WallClock = std::function<QDateTime()>;

    /// `journal`, `clock` and `next` outlive the recorder; `next` may be null.
    SessionRecorder(journal::Journal& journal, const session::Clock& clock, WallClock wall, session::EffectSink* next);

    /// The player whose effects come here; it stays until another one is followed. `person` is massaged, 0 = nobody in
    /// particular: asked when the session starts. Titles are kept in `language`.
    void follow(const session::Player& player, std::function<journal::Id()> person, const QString& language);

    void perform(const session::Effect& effect) override;
    /// Writes the checkpoint if the session is under way. Called every half second while it plays, so that no more
    /// than a second is ever lost.
    void beat();

    /// The session that was interrupted, at rest, with the routine that it was played with; nothing where there is
    /// none, it is too long ago, or it plays at this moment in another window. `map` is the body that its strokes lie
    /// on.
    std::optional<Interruption> interrupted(const body::BodyMap& map);
    /// The interrupted session is taken up: its record goes on. Otherwise it ends where a new one begins.
    void takeUp();
    /// Writes the note of the session that plays or has just ended; false where it can't be written.
    bool note(const QString& note);

private:
    void begin();
    void leave();
    void close(journal::Ending ending);
    QString titleOf(const body::Text& title) const;
    session::Summary summaryNow() const;
    journal::SessionRecord recordNow(journal::Ending ending) const;

    journal::Journal& m_journal;
    const session::Clock& m_clock;
    WallClock m_wall;
    session::EffectSink* m_next;
    const session::Player* m_player = nullptr;
    std::function<journal::Id()> m_person;
    std::string m_language;
    QByteArray m_document;
    QByteArray m_hash;
    journal::Id m_record = 0;
    journal::Id m_massaged = 0;
    QDateTime m_started;
};

/// The routine as the text that it was read from, or written anew where it was made.
QByteArray documentOf(const session::Plan& plan);

} // namespace effleur::record
