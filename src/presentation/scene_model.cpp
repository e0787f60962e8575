#include "presentation/scene_model.h"

#include "figure_measures.h"

#include <QCoreApplication>
#include <QLineF>
#include <cmath>
#include <numbers>

namespace effleur::presentation {

namespace {

using session::Millis;
using session::SegmentKind;

constexpr int beadSteps = 8;
constexpr int rimTicks = int(figure::token::motion::reduced::rimTicks);
constexpr int handPoses = int(figure::token::motion::reduced::handPoses.size()) - 1; ///< steps between them
constexpr double trailPixels = 22; ///< a piece of the trail hides under the hand that draws it
constexpr int fadeSteps = 6;       ///< of the trail, on the return
constexpr int glideSamples = 32;
constexpr double handRoom = 150; ///< body units around the strokes, for the hands
constexpr double closest = 2.2;
constexpr double ghostDistance = 40; ///< body units; a ghost nearer to its hand is not shown

double stepped(double value, int steps) {
    return std::floor(value * steps + 1e-9) / steps;
}

/// As the choreography moves a hand along its line: at an even pace with beats, else softly at both ends.
double along(double part, int beats) {
    return beats > 1 ? part : (1 - std::cos(std::numbers::pi * part)) / 2;
}

} // namespace

SceneModel::SceneModel(const phrases::Phrasebook& words, QObject* parent)
    : QObject(parent)
    , m_words(words) {}

void SceneModel::show(const session::Player& player, session::Instant now) {
    if (player.timeline().segments.empty()) return;
    if (m_plan != &player.plan() || m_laidOut != player.session().adjustments) {
        m_plan = &player.plan();
        m_laidOut = player.session().adjustments;
        m_pictured.reset();
        m_ground.reset();
    }
    const session::Moment moment = player.moment(now);
    bool changed = false;
    if (Ground ground = groundOf(player, now, m_words); ground != m_ground) {
        m_ground = std::move(ground);
        Facts facts = factsOf(player, now, m_words);
        changed = facts != m_facts;
        m_facts = std::move(facts);
    }
    showPicture(player, moment);
    showHands(player, now, moment);
    showProgress(player, now, moment);
    if (changed) emit factsChanged();
}

bool SceneModel::moving() const {
    return m_facts.mode == presentation::Mode::Working || m_facts.mode == presentation::Mode::Changing ||
           m_facts.mode == presentation::Mode::CountingIn;
}

void SceneModel::setReducedMotion(bool reduced) {
    if (reduced == m_reducedMotion) return;
    m_reducedMotion = reduced;
    emit reducedMotionChanged();
}

void SceneModel::showPicture(const session::Player& player, const session::Moment& moment) {
    // A change shows the stroke that it leads to, and a pause what it interrupts.
    const std::size_t shown = moment.segment * 2 + (m_facts.mode == presentation::Mode::Changing ? 1 : 0);
    if (shown == m_pictured) return;
    m_pictured = shown;
    m_picture = figure::strokePicture(player.plan().steps[moment.step].passes[moment.pass]);
    const double longest =
        std::max(figure::lengthOf(m_picture.left.out), figure::lengthOf(m_picture.right.out)) * figure::stageScale;
    m_trailStep = longest > trailPixels ? trailPixels / longest : 1;
    showGhosts(player, moment);
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
    m_zoomCentre = QPointF(figure::stageSize, figure::stageSize) / 2;
    m_zoom = 1;
    if (worked.isEmpty()) return;
    const QRectF area = worked.boundingRect().adjusted(-handRoom, -handRoom, handRoom, handRoom);
    const double across = std::max(area.width(), area.height()) * figure::stageScale;
    m_zoomCentre = figure::onStage(area.center());
    m_zoom = std::clamp(2 * figure::discRadius / across, 1.0, closest);
}

void SceneModel::showGhosts(const session::Player& player, const session::Moment& moment) {
    m_glides = {};
    for (HandModel& ghost : m_ghosts)
        ghost.hide();
    if (m_facts.mode != presentation::Mode::Changing || moment.kind == SegmentKind::LeadIn) return;
    const session::Timeline& timeline = player.timeline();
    const session::Segment& segment = timeline.segments[moment.segment];
    const Millis length = segment.end - segment.begin;
    for (int sample = 0; sample <= glideSamples; ++sample) {
        const session::Position at = segment.begin + (length - Millis{1}) * sample / glideSamples;
        const session::Poses poses = session::posesAt(player.plan(), timeline, at);
        m_glides[0] << QPointF(poses.left.at.x, poses.left.at.y);
        m_glides[1] << QPointF(poses.right.at.x, poses.right.at.y);
        if (sample != 0 && sample != glideSamples) continue;
        const std::size_t first = sample == 0 ? 0 : 2;
        m_ghosts[first].show(poses.left, true);
        m_ghosts[first + 1].show(poses.right, true);
    }
    for (std::size_t hand = 0; hand < 2; ++hand)
        if (QLineF(m_glides[hand].first(), m_glides[hand].last()).length() < ghostDistance) {
            m_glides[hand].clear();
            m_ghosts[hand].hide();
            m_ghosts[hand + 2].hide();
        }
}

void SceneModel::showHands(const session::Player& player, session::Instant at, const session::Moment& moment) {
    session::Poses poses = player.poses(at);
    if (m_reducedMotion && m_facts.mode == presentation::Mode::Working) {
        const session::Timeline& timeline = player.timeline();
        const session::Segment& work = timeline.segments[moment.segment];
        const double share = m_facts.outShare;
        const double part = std::round(moment.part * handPoses) / handPoses * 0.999;
        const double phase = moment.returning ? share + part * (1 - share) : part * share;
        const auto into = static_cast<Millis::rep>(phase * static_cast<double>(work.perRepetition.count()));
        poses = session::posesAt(player.plan(), timeline,
                                 work.begin + work.perRepetition * moment.repetition + Millis{into});
    }
    // While paused one hand stays lit.
    m_left.show(poses.left, m_facts.mode == presentation::Mode::Paused && !poses.right.onTop);
    m_right.show(poses.right, m_facts.mode == presentation::Mode::Paused && poses.left.onTop);
}

void SceneModel::showProgress(const session::Player& player, session::Instant at, const session::Moment& moment) {
    const auto end = static_cast<double>(player.timeline().length().count());
    const auto set = [this](double& value, double now, void (SceneModel::*signal)()) {
        if (value == now) return;
        value = now;
        emit(this->*signal)();
    };

    double turn = moment.phase;
    if (const auto* counting = std::get_if<session::CountingIn>(&player.session().transport)) {
        const auto whole = static_cast<double>((counting->until - counting->since).count());
        turn = whole > 0 ? static_cast<double>((at - counting->since).count()) / whole : 1;
    } else if (m_facts.mode == presentation::Mode::Waiting) {
        turn = 1;
    }
    set(m_turn, m_reducedMotion ? stepped(turn, rimTicks) : turn, &SceneModel::turned);
    const bool works = moment.kind == SegmentKind::Work;
    set(m_filled, works ? stepped(moment.phase, beadSteps) : 0, &SceneModel::filledChanged);

    double trail = 0;
    if (works && moment.returning)
        trail = 1 + stepped(moment.part, fadeSteps);
    else if (works)
        trail = std::floor(along(moment.part, moment.beats) / m_trailStep) * m_trailStep;
    set(m_trail, trail, &SceneModel::trailChanged);

    if (const Seconds seconds = secondsOf(player, at); seconds != m_seconds) {
        m_seconds = seconds;
        m_playhead = end > 0 ? static_cast<double>(sinceBegin(player.position(at)).count()) / end : 0;
        emit secondChanged();
    }
}

QString SceneModel::elapsed() const {
    return clockText(std::chrono::seconds(m_seconds.elapsed));
}

QString SceneModel::remaining() const {
    const QString left = clockText(std::chrono::seconds(m_seconds.left));
    return m_seconds.left > 0 ? QStringLiteral("\u2212") + left : left;
}

QString SceneModel::untilNext() const {
    return clockText(std::chrono::seconds(m_seconds.untilNext));
}

QString SceneModel::diagramName() const {
    QStringList parts{m_facts.title, m_facts.where, m_facts.hands};
    if (m_facts.counted)
        parts << QCoreApplication::translate("Session", "repetition %1 of %2")
                     .arg(QString::number(m_facts.repetition), QString::number(m_facts.times));
    parts.removeAll(QString());
    return QCoreApplication::translate("Session", "Diagram: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace effleur::presentation
