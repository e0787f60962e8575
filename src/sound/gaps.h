#pragma once

#include "session/time.h"

#include <map>
#include <optional>

namespace effleur::sound {

/// The stretches of the session in which nothing is heard yet, known by those that are taken: [begin, end), and never
/// one over another.
class Gaps {
public:
    bool isFree(session::Position begin, session::Position end) const;
    /// The stretch must be free.
    void take(session::Position begin, session::Position end) { m_taken.emplace(begin, end); }
    void release(session::Position begin) { m_taken.erase(begin); }

    /// Where `length` is free: the first begin from `preferred` to `latest`, else the last from there back to
    /// `earliest`.
    std::optional<session::Position> find(session::Millis length, session::Position earliest,
                                          session::Position preferred, session::Position latest) const;

private:
    using Taken = std::map<session::Position, session::Position>;
    /// A taken stretch that [begin, end) meets, or m_taken.end().
    Taken::const_iterator firstIn(session::Position begin, session::Position end) const;

    Taken m_taken;
};

} // namespace effleur::sound
