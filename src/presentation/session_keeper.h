#pragma once

#include "journal/journal.h"
#include "presentation/ports.h"
#include "session/player.h"

#include <functional>

namespace effleur::presentation {

/// Keeps a session's record and checkpoint in the journal, and hands every effect on. Where the journal can't be kept
/// it is quiet: the session plays on.
class SessionKeeper : public EffectSink {
public:
    /// The wall clock, in UTC.
    using WallClock = std::function<QDateTime()>;

    /// `journal`, `clock` and `next` outlive the keeper; `next` may be null.
    SessionKeeper(journal::Journal& journal, const Clock& clock, WallClock wall, EffectSink* next);

    /// The player whose effects come here; it outlives the keeper. `routineHash` knows its routine again.
    void follow(const session::Player& player, QByteArray routineHash);

    void perform(const session::Effect& effect) override;
    /// Writes the checkpoint if the session is under way. Called once a second while it plays, so that no more than a
    /// second is ever lost.
    void beat();

    /// The session of this routine that was interrupted, at rest; nothing where there is none.
    std::optional<session::Session> interrupted();
    /// The interrupted session is taken up: its record goes on. Otherwise it ends where a new one begins.
    void takeUp();

private:
    void begin();
    void leave();
    void close(journal::Ending ending);
    journal::SessionRecord recordNow(journal::Ending ending) const;
    session::Position position() const;

    journal::Journal& m_journal;
    const Clock& m_clock;
    WallClock m_wall;
    EffectSink* m_next;
    const session::Player* m_player = nullptr;
    QByteArray m_hash;
    journal::Id m_record = 0;
    QDateTime m_started;
};

/// What a routine is known by, whatever its file is called.
QByteArray hashOf(const session::Plan& plan);

} // namespace effleur::presentation
