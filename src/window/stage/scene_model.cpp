#include "window/stage/scene_model.h"

#include "figure/drawing.h"
#include "figure/gesture.h"
#include "session/glide.h"
#include "session/view.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace effleur::window::stage {

namespace {

using session::Millis;
using session::SegmentKind;

constexpr double handRoom = 150;   ///< body units around the strokes, for the hands
constexpr double closest = 2.2;    ///< where hands are as on the back
constexpr double coverQuickly = 3; ///< one part of the body is covered, and another one bared, in a third of the way

/// As the choreography moves a hand along its line: at an even pace with beats, else softly at both ends.
double along(double part, int beats) {
    return beats > 1 ? part : (1 - std::cos(std::numbers::pi * part)) / 2;
}

} // namespace

StageBody stageBodyOf(const body::BodyMap& map, std::size_t part) {
    const figure::Figure figure = figure::figureOf(map, part);
    const auto mark = [&](body::Point at) { return QPointF(figure.framing.onStage(at).toPoint()); };
    const body::Point beside = map.part(part).sideMark;
    StageBody body{.key = figure.key(),
                   .part = int(part),
                   .covered = figure.hasCover(part),
                   .clothed = map.clothed,
                   .leftMark = mark(beside),
                   .rightMark = mark(mirrored(beside, map.axis))};
    if (map.parts.size() > 1) body.whole = figure::figureOf(map).key();
    return body;
}

StageView stageViewOf(const body::BodyMap& map, const session::PartView& view, bool covered) {
    if (view.from == view.to || view.share >= 1) return {};
    const figure::Framing framing = figure::framingOf(map, view.to);
    const figure::Framing whole = figure::framingOf(map);
    const double across = whole.across * framing.scale();
    const QPointF middle = framing.onStage(whole.centre);
    return {.moves = true,
            .centre = framing.onStage(view.frame.centre),
            .factor = framing.across / view.frame.across,
            .whole = {middle - QPointF(across, across) / 2, QSizeF(across, across)},
            .left = int(view.from),
            .coveredLeft = covered ? 1 : session::smooth(view.share * coverQuickly),
            .coveredNext = 1 - session::smooth((view.share - 1) * coverQuickly + 1)};
}

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
    showBody(player, now, moment);
    std::optional<Facts> before;
    if (Ground ground = groundOf(player, now, m_words); ground != m_ground) {
        m_ground = std::move(ground);
        before = std::exchange(m_facts, factsOf(player, now, m_words));
    }
    showPicture(player, moment);
    m_hands.show(player, now, moment, m_facts, m_reducedMotion);
    m_giver.show(player, player.position(now), m_reducedMotion);
    m_progress.show(player, now, moment, m_facts.mode, m_reducedMotion);
    showDone(moment);
    if (before) tell(*before);
}

void SceneModel::showBody(const session::Player& player, session::Instant now, const session::Moment& moment) {
    const std::size_t part = m_plan->steps[moment.step].part;
    StageBody body = m_body;
    if (std::exchange(m_bodied, m_plan) != m_plan || m_body.part != int(part)) {
        body = stageBodyOf(m_plan->map, part);
        body.zoom = m_body.zoom;
    }
    session::PartView view = session::viewAt(*m_plan, player.timeline(), player.position(now));
    if (m_reducedMotion) view.share = view.share < 0.5 ? 0 : 1;
    if (view.share == 0) view.frame = m_plan->map.part(view.from).frame;
    const auto& segments = player.timeline().segments;
    const bool covered = moment.segment > 0 && !segments[moment.segment].from &&
                         m_plan->written(segments[moment.segment - 1].step).technique == routine::Technique::Resting;
    body.view = stageViewOf(m_plan->map, view, covered);
    if (body == m_body) return;
    m_body = std::move(body);
    emit bodyChanged();
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
    if (m_facts.leftOut != before.leftOut) emit leftOutChanged();
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
    const session::Timeline& timeline = player.timeline();
    const std::size_t work = moment.segment + (moment.kind == SegmentKind::Work ? 0 : 1);
    const double weight = figure::weightOf(player.plan().written(moment.step).technique, moment.repetition,
                                           timeline.segments[work].repetitions);
    const std::size_t shown = moment.segment * 2 + (m_facts.mode == Mode::Changing ? 1 : 0);
    if (shown == m_pictured && weight == m_picture.weight) return;
    m_pictured = shown;
    m_leftOutPicture = figure::leftOutPicture(player.plan(), timeline, timeline.segments[work]);
    m_picture = figure::strokePicture(player.plan().steps[moment.step].passes[moment.pass],
                                      player.plan().written(moment.step).technique, player.plan().map,
                                      player.plan().steps[moment.step].part);
    m_picture.weight = weight;
    m_marks.clear();
    for (const figure::HandLine* line : {&m_picture.left, &m_picture.right})
        for (const figure::Circle& circle : figure::gestureOf(*line, m_picture.technique).circles)
            m_marks.push_back(circle.until);
    std::ranges::sort(m_marks);
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
        const figure::Framing& framing = m_picture.framing;
        const double across = std::max(area.width(), area.height()) * framing.scale();
        zoom = {framing.onStage(area.center()),
                std::clamp(2 * figure::discRadius / across, 1.0, std::max(1.0, closest / framing.handScale()))};
    }
    if (zoom == m_body.zoom) return;
    m_body.zoom = zoom;
    emit bodyChanged();
}

void SceneModel::showDone(const session::Moment& moment) {
    double done = 0;
    if (moment.kind == SegmentKind::Work) {
        const double reached = moment.returning ? 1 : along(moment.part, moment.beats);
        for (const double mark : m_marks)
            if (mark <= reached) done = mark;
    }
    if (done == m_done) return;
    m_done = done;
    emit doneChanged();
}

} // namespace effleur::window::stage
