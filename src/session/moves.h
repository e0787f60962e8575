#pragma once

#include "session/effects.h"
#include "session/session.h"
#include "session/tally.h"

#include <vector>

namespace effleur::session {

/// How a session moves, by itself and when it is asked to: one event's work on it, at one time. What the events ask for
/// is update()'s.
class Moves {
protected:
    /// The timeline must not be empty, and be the session's own.
    Moves(const Plan& plan, const Timeline& timeline, Session session);

    /// Does all that is due by now.
    void pass();
    /// Stands at `at` until somebody goes on at `past`.
    void wait(Position at, Position past, Instant when);
    void finish(Instant when);
    /// Gives what is due up to `position`.
    void tell(Position position);
    /// Stops where it is.
    void pause();
    /// An interrupted repetition or change is taken from its start; a hold goes on where it was.
    void goOn();
    /// On from where it waited.
    void passGate(const Waiting& waiting);
    /// Takes the hands from where they are into a step, through its change.
    void jumpTo(Ordinal ordinal);
    /// The step's change begins, from where the hands are `at` a position; off the body where none are given.
    void arrive(Ordinal ordinal, const std::optional<Poses>& from, Position at, Instant when);
    /// Comes back to a session that has ended, as after a pause, with the hands off the body.
    void resumeAt(Position at);
    /// Counts from here on: what an event changes must not reach back.
    void anchor();
    /// A session that is only prepared has nothing to record.
    void record(Happening what, body::RegionSet areas = {});

    template<typename State> const State* get() const { return std::get_if<State>(&m_session.transport); }
    bool ended() const { return hasEnded(m_session.transport); }
    Position here() const { return positionOf(m_timeline, m_session, m_now); }
    Poses hands() const { return posesNow(m_plan, m_timeline, m_session, m_now); }
    Ordinal ordinalAt(Position at) const { return m_timeline.segments[m_timeline.segmentAt(at)].ordinal; }
    void say(Prompt prompt, Instant when) { m_effects.emplace_back(Say{std::move(prompt), when}); }
    void show(Prompt prompt) { m_effects.emplace_back(Cue{std::move(prompt), m_now}); }
    void save() { m_effects.emplace_back(Save{}); }
    void count(Instant until) { countUp(m_session.tally, m_timeline, m_session, until); }

    const Plan& m_plan;
    const Timeline& m_timeline;
    Session m_session;
    std::vector<Effect> m_effects;
    Instant m_now;
    std::optional<Instant> m_until; ///< what lies behind is another timeline's

private:
    /// Goes to the next change of state that is due by now; false where there is none.
    bool passOnce();
    void loop(Position end, Instant when);
    void endPractice(Instant when);
    /// Goes on at `at` when the count-in is over; at once where there is none.
    void countInto(Position at, const Poses& from);
    Position startOf(Position at) const;
    /// When the step at `ordinal` was reached: by a jump, or by playing on.
    Instant arrivedAt(Ordinal ordinal) const;
    /// When a position is, was or would be reached as it runs now.
    Instant due(Position position) const;
};

} // namespace effleur::session
