#pragma once

#include "session/time.h"

#include <optional>
#include <utility>

namespace effleur::window::kit {

/// Less apart, two presses are a double click or a slip: they never do what can't be undone by a third.
inline constexpr session::Millis leastThought{1000};

/// What is asked before something goes away: the second press for the same answers, if the last one is long enough ago.
template<typename What> class Question {
public:
    /// A press for `what`: true where it is the answer; then nothing is asked any more. Otherwise it is asked now.
    bool isAnswered(const What& what, session::Instant now) {
        const bool answer = m_asked == what && now - m_at >= leastThought;
        m_asked = answer ? std::nullopt : std::optional(what);
        m_at = now;
        return answer;
    }
    /// True where something was asked.
    bool takeBack() { return std::exchange(m_asked, std::nullopt).has_value(); }
    const std::optional<What>& asked() const { return m_asked; }

private:
    std::optional<What> m_asked;
    session::Instant m_at{};
};

} // namespace effleur::window::kit
