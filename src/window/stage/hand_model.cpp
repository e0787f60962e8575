#include "window/stage/hand_model.h"

#include "figure/figure.h"
#include "figure/framing.h"
#include "figure/sprite.h"
#include "figure_measures.h"

#include <QLineF>

namespace effleur::window::stage {

using namespace figure;

namespace {

constexpr double ghost = figure::token::opacity::ghostHand;
constexpr double lifted = 0.05; ///< a hand off the skin looks this much larger
/// A hand fades where it leaves the circle: beyond this share of the radius it begins, this much later it is gone.
constexpr double fadeFrom = 0.95;
constexpr double fadeOver = 0.2;

} // namespace

HandModel::HandModel(bool left, QObject* parent)
    : QObject(parent)
    , m_left(left) {}

void HandModel::show(const session::Pose& pose, bool faint) {
    const QPointF at = onStage(pose.at);
    const double away = QLineF(at, QPointF(stageSize, stageSize) / 2).length() / discRadius;
    const double inside = std::clamp((fadeFrom + fadeOver - away) / fadeOver, 0.0, 1.0);
    const double opacity = pose.onTop ? 0 : inside * (faint ? ghost : 1);
    set({at.x(), at.y(), pose.degrees, opacity, 1 + lifted * (1 - pose.contact)}, pose.shape);
}

void HandModel::hide() {
    Seen seen = m_seen;
    seen.opacity = 0;
    set(seen, m_shape);
}

void HandModel::set(const Seen& seen, body::HandShape shape) {
    if (shape != m_shape) {
        m_shape = shape;
        emit shapeChanged();
    }
    if (seen == m_seen) return;
    m_seen = seen;
    emit moved();
}

QString HandModel::shape() const {
    const std::string_view name = nameOf(m_shape);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}
double HandModel::width() const {
    return spriteSize(nameOf(m_shape)).width();
}
double HandModel::height() const {
    return spriteSize(nameOf(m_shape)).height();
}
double HandModel::anchorX() const {
    const QRectF box = spriteBox(nameOf(m_shape));
    const double from = (100 - box.x()) * spriteScale;
    return m_left ? box.width() * spriteScale - from : from;
}
double HandModel::anchorY() const {
    return (120 - spriteBox(nameOf(m_shape)).y()) * spriteScale;
}

} // namespace effleur::window::stage
