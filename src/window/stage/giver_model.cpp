#include "window/stage/giver_model.h"

#include "figure/hands.h"
#include "session/view.h"

namespace effleur::window::stage {

namespace {

constexpr int dots = 30;

} // namespace

void GiverModel::show(const session::Player& player, session::Position position, bool stepped) {
    session::Giver giver = session::giverAt(player.plan(), player.timeline(), position);
    if (stepped) giver = {giver.nearer(), giver.nearer(), 1};
    const body::BodyMap& map = player.plan().map;
    const figure::Framing framing =
        figure::framingOf(map, session::viewAt(player.plan(), player.timeline(), position).to);
    const figure::GiverSign from = figure::giverSign(map, framing, giver.from);
    const figure::GiverSign to = figure::giverSign(map, framing, giver.to);
    if (giver.from != m_from || giver.to != m_to || from != m_fromSign || to != m_toSign) {
        m_from = giver.from;
        m_to = giver.to;
        m_fromSign = from;
        m_toSign = to;
        m_way.clear();
        for (int dot = 2; walks() && dot < dots - 4; ++dot)
            m_way << figure::giverSign(map, framing, {m_from, m_to, double(dot) / dots}).at;
        m_ahead.lay(walks() ? figure::layWalk(map, framing, m_from, m_to) : figure::Laid{});
        emit wayChanged();
    }
    const figure::GiverSign sign = figure::giverSign(map, framing, giver);
    if (sign == m_sign && giver.share == m_share) return;
    m_share = giver.share;
    m_sign = sign;
    emit moved();
}

} // namespace effleur::window::stage
