#include "window/stage/hand_model.h"

#include "figure_measures.h"

#include <QLineF>
#include <algorithm>

namespace effleur::window::stage {

using namespace figure;

namespace {

constexpr double ghost = figure::token::opacity::ghostHand;
/// A hand fades where it leaves the circle: beyond this share of the radius it begins, this much later it is gone.
constexpr double fadeFrom = 0.95;
constexpr double fadeOver = 0.2;

double insideOf(const session::Pose& pose, const Framing& framing) {
    const double away = QLineF(framing.onStage(pose.at), QPointF(stageSize, stageSize) / 2).length() / discRadius;
    return std::clamp((fadeFrom + fadeOver - away) / fadeOver, 0.0, 1.0);
}

} // namespace

HandModel::HandModel(bool left, QObject* parent)
    : QObject(parent)
    , m_left(left) {}

double HandModel::x() const {
    return m_framing.onStage(m_pose.at).x();
}
double HandModel::y() const {
    return m_framing.onStage(m_pose.at).y();
}

void HandModel::show(const session::Pose& pose, const Manner& manner) {
    const bool here = pose == m_pose && manner.framing == m_framing;
    const bool turned = pose.onTop != m_pose.onTop;
    m_pose = pose;
    m_framing = manner.framing;
    const double opacity = insideOf(pose, manner.seen) * (manner.faint ? ghost : 1);
    const HandLayout hand = layOut(pose, m_left, manner.technique, m_framing);
    const double solid = manner.faint ? 0 : opacity;
    m_dent.lay(hand.dent, solid);
    m_halo.lay(hand.halo, solid);
    m_shadow.lay(hand.shadow, solid);
    m_armShadow.lay(hand.armShadow, solid);
    m_forearm.lay(hand.forearm, manner.armless ? 0 : opacity);
    m_palm.lay(hand.palm, opacity);
    m_press.lay(hand.press, solid);
    if (manner.faint) m_ahead.hide();
    if (turned) emit onTopChanged();
    if (!here) emit moved();
}

void HandModel::pointAhead(const session::Pose& soon, routine::Technique technique, const body::Polygon& skin) {
    m_ahead.lay(layAhead(m_pose, soon, m_left, technique, skin, m_framing));
}

void HandModel::hide() {
    for (SpriteModel* sprite : {&m_dent, &m_halo, &m_shadow, &m_armShadow, &m_forearm, &m_palm, &m_press, &m_ahead})
        sprite->hide();
}

} // namespace effleur::window::stage
