#pragma once

#include "session/choreography.h"
#include "session/moment.h"
#include "session/update.h"

#include <memory>

namespace effleur::session {

/// A plan being played: keeps session and timeline together. The window and the terminal both drive one.
class Player {
public:
    explicit Player(Plan plan, SessionSettings settings = {});
    /// Goes on with a session that stands still (a restored checkpoint), on the plan that it was played with.
    Player(Plan plan, Session session);

    /// Feeds the machine, and compiles the timeline again where the adjustments changed.
    std::vector<Effect> dispatch(const Event& event);

    const Plan& plan() const { return *m_plan; }
    const Timeline& timeline() const { return m_timeline; }
    const Session& session() const { return m_session; }
    Position position(Instant now) const { return positionOf(m_timeline, m_session, now); }
    Moment moment(Instant now) const { return momentAt(m_timeline, position(now)); }
    Poses poses(Instant now) const { return posesNow(*m_plan, m_timeline, m_session, now); }
    std::optional<Instant> wake(Instant now) const { return nextWake(m_timeline, m_session, now); }

private:
    Outcome dispatchOnce(const Event& event);

    std::shared_ptr<const Plan> m_plan; ///< of all copies
    Session m_session;
    Timeline m_timeline;
};

} // namespace effleur::session
