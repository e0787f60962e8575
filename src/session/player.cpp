#include "session/player.h"

#include <iterator>
#include <utility>

namespace effleur::session {

Player::Player(Plan plan, SessionSettings settings)
    : Player(std::move(plan), Session{.settings = settings}) {}

Player::Player(Plan plan, Session session)
    : m_plan(std::make_shared<const Plan>(std::move(plan)))
    , m_session(std::move(session))
    , m_timeline(compile(*m_plan, m_session.adjustments)) {}

std::vector<Effect> Player::dispatch(const Event& event) {
    std::vector<Effect> effects;
    while (true) {
        auto outcome = dispatchOnce(event);
        effects.insert(effects.end(), std::make_move_iterator(outcome.effects.begin()),
                       std::make_move_iterator(outcome.effects.end()));
        if (!outcome.until) return effects;
    }
}

Outcome Player::dispatchOnce(const Event& event) {
    const Adjustments before = m_session.adjustments;
    auto outcome = update(*m_plan, m_timeline, std::move(m_session), event);
    m_session = std::move(outcome.session);
    if (m_session.adjustments != before) {
        const Instant now = outcome.until.value_or(std::visit([](const auto& each) { return each.now; }, event));
        const Adjustments asked = m_session.adjustments;
        Timeline compiled = compile(*m_plan, asked);
        m_session = rebase(*m_plan, std::move(m_session), m_timeline, compiled, now);
        m_timeline = m_session.adjustments == asked ? std::move(compiled) : compile(*m_plan, m_session.adjustments);
    }
    return outcome;
}

} // namespace effleur::session
