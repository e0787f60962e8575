#include "window/stage/giver_model.h"

#include "figure/hands.h"

namespace effleur::window::stage {

namespace {

constexpr int dots = 30;

} // namespace

void GiverModel::show(const session::Player& player, session::Position position, bool stepped) {
    session::Giver giver = session::giverAt(player.plan(), player.timeline(), position);
    if (stepped) giver = {giver.nearer(), giver.nearer(), 1};
    if (giver.from != m_from || giver.to != m_to) {
        m_from = giver.from;
        m_to = giver.to;
        m_ahead.lay(walks() ? figure::layWalk(m_from, m_to) : figure::Laid{});
        emit wayChanged();
    }
    const figure::GiverSign sign = figure::giverSign(giver);
    if (sign == m_sign && giver.share == m_share) return;
    m_share = giver.share;
    m_sign = sign;
    emit moved();
}

QList<QPointF> GiverModel::way() const {
    QList<QPointF> way;
    for (int dot = 2; walks() && dot < dots - 4; ++dot)
        way << figure::giverSign({m_from, m_to, double(dot) / dots}).at;
    return way;
}

} // namespace effleur::window::stage
