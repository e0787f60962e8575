#include "window/stage/scene_model.h"

#include <QLineF>
#include <cmath>
#include <numbers>

namespace effleur::window::stage {

namespace {

using session::Millis;
using session::SegmentKind;

constexpr double trailPixels = 22; ///< a piece of the trail hides under the hand that draws it
constexpr int fadeSteps = 6;       ///< of the trail, on the return
constexpr double handRoom = 150;   ///< body units around the strokes, for the hands
constexpr double closest = 2.2;

/// As the choreography moves a hand along its line: at an even pace with beats, else softly at both ends.
double along(double part, int beats) {
    return beats > 1 ? part : (1 - std::cos(std::numbers::pi * part)) / 2;
}

} // namespace

SceneModel::SceneModel(const phrases::Phrasebook& words, QObject* parent)
    : QObject(parent)
    , m_words(words) {
    connect(&m_progress, &ProgressModel::secondChanged, this, &SceneModel::secondChanged);
}

void SceneModel::show(const session::Player& player, session::Instant now) {
    if (player.timeline().segments.empty()) return;
    if (m_plan != &player.plan() || m_laidOut != player.session().adjustments) {
        m_plan = &player.plan();
        m_laidOut = player.session().adjustments;
        m_pictured.reset();
        m_ground.reset();
    }
    const session::Moment moment = player.moment(now);
    std::optional<Facts> before;
    if (Ground ground = groundOf(player, now, m_words); ground != m_ground) {
        m_ground = std::move(ground);
        before = std::exchange(m_facts, factsOf(player, now, m_words));
    }
    showPicture(player, moment);
    m_hands.show(player, now, moment, m_facts, m_reducedMotion);
    m_giver.show(player, player.position(now), m_reducedMotion);
    m_progress.show(player, now, moment, m_facts.mode, m_reducedMotion);
    showTrail(moment);
    if (before) tell(*before);
}

/// What is not as it was before.
void SceneModel::tell(const Facts& before) {
    if (m_facts == before) return;
    if (m_facts.mode != before.mode) emit modeChanged();
    if (m_facts.caption != before.caption) emit captionChanged();
    if (m_facts.task != before.task) emit taskChanged();
    if (m_facts.dose != before.dose) emit doseChanged();
    if (m_facts.pressure != before.pressure) emit pressureChanged();
    if (m_facts.coming != before.coming) emit comingChanged();
    if (m_facts.change != before.change) emit changeChanged();
    if (m_facts.eased != before.eased) emit easedChanged();
    if (m_facts.pace != before.pace) emit paceChanged();
    emit factsChanged();
}

void SceneModel::setReducedMotion(bool reduced) {
    if (reduced == m_reducedMotion) return;
    m_reducedMotion = reduced;
    emit reducedMotionChanged();
}

void SceneModel::showPicture(const session::Player& player, const session::Moment& moment) {
    // A change shows the stroke that it leads to, and a pause what it interrupts.
    const std::size_t shown = moment.segment * 2 + (m_facts.mode == Mode::Changing ? 1 : 0);
    if (shown == m_pictured) return;
    m_pictured = shown;
    m_picture = figure::strokePicture(player.plan().steps[moment.step].passes[moment.pass]);
    const double longest =
        std::max(figure::lengthOf(m_picture.left.out), figure::lengthOf(m_picture.right.out)) * figure::stageScale;
    m_trailStep = longest > trailPixels ? trailPixels / longest : 1;
    m_hands.showGhosts(player, moment, m_facts.mode);
    showZoom();
    emit pictureChanged();
}

void SceneModel::showZoom() {
    QPolygonF worked;
    for (const figure::HandLine* line : {&m_picture.left, &m_picture.right}) {
        worked << line->out;
        for (const QPointF& point : line->points)
            worked << point;
    }
    Zoom zoom;
    if (!worked.isEmpty()) {
        const QRectF area = worked.boundingRect().adjusted(-handRoom, -handRoom, handRoom, handRoom);
        const double across = std::max(area.width(), area.height()) * figure::stageScale;
        zoom = {figure::onStage(area.center()), std::clamp(2 * figure::discRadius / across, 1.0, closest)};
    }
    if (zoom == m_zoom) return;
    m_zoom = zoom;
    emit zoomChanged();
}

void SceneModel::showTrail(const session::Moment& moment) {
    double trail = 0;
    if (moment.kind == SegmentKind::Work && moment.returning)
        trail = 1 + std::floor(moment.part * fadeSteps + 1e-9) / fadeSteps;
    else if (moment.kind == SegmentKind::Work)
        trail = std::floor(along(moment.part, moment.beats) / m_trailStep) * m_trailStep;
    if (trail == m_trail) return;
    m_trail = trail;
    emit trailChanged();
}

} // namespace effleur::window::stage
