#include "window/stage/hands_model.h"

#include "figure_measures.h"
#include "session/passage.h"
#include "session/view.h"

#include <QLineF>
#include <cmath>

namespace effleur::window::stage {

namespace {

using session::Millis;
using session::SegmentKind;

constexpr int handPoses = int(figure::token::motion::reduced::handPoses.size()) - 1; ///< steps between them
constexpr int glideSamples = 32;
constexpr double ghostDistance = 40; ///< body units; a ghost nearer to its hand is not shown

} // namespace

void HandsModel::show(const session::Player& player, session::Instant now, const session::Moment& moment,
                      const Facts& facts, bool stepped) {
    session::Poses poses = player.poses(now);
    if (stepped && facts.mode == Mode::Working) {
        const session::Timeline& timeline = player.timeline();
        const session::Segment& work = timeline.segments[moment.segment];
        const double share = facts.dose.outShare;
        const double part = std::round(moment.part * handPoses) / handPoses * 0.999;
        const double phase = moment.returning ? share + part * (1 - share) : part * share;
        const auto into = static_cast<Millis::rep>(phase * static_cast<double>(work.perRepetition.count()));
        poses = session::posesAt(player.plan(), timeline,
                                 work.begin + work.perRepetition * moment.repetition + Millis{into});
    }
    const auto technique = static_cast<routine::Technique>(facts.task.technique);
    const bool paused = facts.mode == Mode::Paused;
    // While paused one hand stays lit.
    const session::PartView view = session::viewAt(player.plan(), player.timeline(), player.position(now));
    const figure::Framing framing = figure::framingOf(player.plan().map, view.to);
    const figure::Framing seen = figure::framingOf(player.plan().map, view.frame);
    m_left.show(poses.left, {technique, paused && !poses.right.onTop, false, framing, seen});
    m_right.show(poses.right, {technique, paused && poses.left.onTop, false, framing, seen});
    if (const bool above = figure::leftAbove(poses); above != m_leftAbove) {
        m_leftAbove = above;
        emit orderChanged();
    }
    showSkin(player, now, facts.mode, technique);
}

/// Where the working hands go, and what they do to the skin.
void HandsModel::showSkin(const session::Player& player, session::Instant now, Mode mode,
                          routine::Technique technique) {
    const session::Plan& plan = player.plan();
    const session::Timeline& timeline = player.timeline();
    const session::Position position = player.position(now);
    const figure::Framing framing = figure::framingOf(plan.map, session::viewAt(plan, timeline, position).to);
    // A fold is held on while paused.
    const auto fold =
        mode == Mode::Working || mode == Mode::Paused ? figure::foldAt(plan, timeline, position) : std::nullopt;
    if (fold)
        m_fold.lay(figure::layFold(*fold, framing));
    else
        m_fold.hide();
    if (mode != Mode::Working) {
        m_left.ahead()->hide();
        m_right.ahead()->hide();
        m_touches.show({}, {}, framing);
        return;
    }
    const session::Poses soon = session::posesAt(plan, timeline, position + figure::soonAfter);
    m_left.pointAhead(soon.left, technique, plan.map.silhouette);
    m_right.pointAhead(soon.right, technique, plan.map.silhouette);
    m_touches.show(figure::touchesAt(plan, timeline, position), figure::struckAt(plan, timeline, position), framing);
}

void HandsModel::showGhosts(const session::Player& player, const session::Moment& moment, Mode mode) {
    m_glides = {};
    for (HandModel& ghost : m_ghosts)
        ghost.hide();
    if (mode != Mode::Changing || moment.kind == SegmentKind::LeadIn) return;
    const session::Timeline& timeline = player.timeline();
    const session::Segment& segment = timeline.segments[moment.segment];
    const Millis length = segment.end - segment.begin;
    // Of one who walks round they would cross: the arms come from two places.
    const figure::Framing framing = figure::framingOf(player.plan().map, player.plan().steps[moment.step].part);
    const HandModel::Manner faint{.faint = true,
                                  .armless = session::giverAt(player.plan(), timeline, segment.begin).walks(),
                                  .framing = framing,
                                  .seen = framing};
    for (int sample = 0; sample <= glideSamples; ++sample) {
        const session::Position at = segment.begin + (length - Millis{1}) * sample / glideSamples;
        const session::Poses poses = session::posesAt(player.plan(), timeline, at);
        m_glides[0] << QPointF(poses.left.at.x, poses.left.at.y);
        m_glides[1] << QPointF(poses.right.at.x, poses.right.at.y);
        if (sample != 0 && sample != glideSamples) continue;
        const std::size_t first = sample == 0 ? 0 : 2;
        m_ghosts[first].show(poses.left, faint);
        m_ghosts[first + 1].show(poses.right, faint);
    }
    for (std::size_t hand = 0; hand < 2; ++hand)
        if (QLineF(m_glides[hand].first(), m_glides[hand].last()).length() < ghostDistance) {
            m_glides[hand].clear();
            m_ghosts[hand].hide();
            m_ghosts[hand + 2].hide();
        }
}

} // namespace effleur::window::stage
