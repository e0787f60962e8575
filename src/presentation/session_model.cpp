#include "presentation/session_model.h"

#include "figure/framing.h"
#include "session/replan.h"

#include <QCoreApplication>
#include <QLineF>
#include <QTime>
#include <cmath>
#include <numbers>

namespace effleur::presentation {

namespace {

using session::Millis;
using session::SegmentKind;

constexpr int rateStep = 5;
constexpr int dozeMillis = 10'000;
constexpr int beadSteps = 8;
constexpr int rimTicks = 8;        ///< with reduced motion
constexpr int handPoses = 3;       ///< steps between the four poses shown with reduced motion
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

SessionModel::SessionModel(session::Plan plan, const phrases::Phrasebook& words, const Clock& clock, EffectSink* sink,
                           QObject* parent)
    : QObject(parent)
    , m_words(words)
    , m_clock(clock)
    , m_sink(sink)
    , m_player(std::move(plan))
    , m_laidOut(m_player.session().adjustments)
    , m_seen(clock.now()) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_wake.reset();
        frame();
    });
    m_doze.setSingleShot(true);
    m_doze.setInterval(dozeMillis);
    connect(&m_doze, &QTimer::timeout, this, [this] { doze(true); });
    m_profile.layOut(m_player, m_words);
    refresh();
}

void SessionModel::dispatch(const session::Event& event) {
    const Mode before = mode();
    const session::Transport transport = m_player.session().transport;
    const auto effects = m_player.dispatch(event);
    for (const session::Effect& effect : effects)
        if (m_sink) m_sink->perform(effect);
    const bool acted =
        !effects.empty() || transport != m_player.session().transport || m_laidOut != m_player.session().adjustments;
    m_seen = now();
    if (m_laidOut != m_player.session().adjustments) {
        m_laidOut = m_player.session().adjustments;
        m_profile.layOut(m_player, m_words);
        m_pictured = static_cast<std::size_t>(-1);
    }
    refresh();
    if (acted) emit moved();
    if (mode() != before) {
        doze(false);
        if (mode() == Paused)
            m_doze.start();
        else
            m_doze.stop();
    }
    if (mode() != before && (mode() == Finished || mode() == Stopped)) emit ended();
}

void SessionModel::takeUp(session::Session session) {
    m_player = session::Player(m_player.plan(), std::move(session));
    if (m_sink) m_sink->perform(session::Inhibit{true});
    m_laidOut = m_player.session().adjustments;
    m_profile.layOut(m_player, m_words);
    m_pictured = static_cast<std::size_t>(-1);
    m_seen = now();
    refresh();
    emit moved();
}

void SessionModel::start() {
    dispatch(session::Start{now()});
}
void SessionModel::playPause() {
    dispatch(session::PlayPause{now()});
}
void SessionModel::next() {
    dispatch(session::Next{now()});
}
void SessionModel::back() {
    dispatch(session::Back{now()});
}
void SessionModel::repeat() {
    dispatch(session::Repeat{now()});
}
void SessionModel::easeOff() {
    dispatch(session::EaseOff{now(), false});
}
void SessionModel::leaveOut() {
    dispatch(session::EaseOff{now(), true});
}
void SessionModel::leaveAreaOut() {
    dispatch(session::LeaveAreaOut{now()});
}
void SessionModel::firmer() {
    dispatch(session::Firmer{now()});
}
void SessionModel::undo() {
    dispatch(session::Undo{now()});
}
void SessionModel::oneMore() {
    dispatch(session::OneMore{now()});
}
void SessionModel::quicker() {
    dispatch(session::SetRate{now(), rate() + rateStep});
}
void SessionModel::slower() {
    dispatch(session::SetRate{now(), rate() - rateStep});
}
void SessionModel::toggleLoop() {
    dispatch(session::SetLoop{now(), !loops()});
}
void SessionModel::goToStep(int step) {
    dispatch(session::GoTo{now(), static_cast<std::size_t>(std::max(step, 0))});
}
void SessionModel::goToNumber(int number) {
    const auto& steps = m_player.timeline().steps;
    if (number < 1 || steps.empty()) return;
    goToStep(static_cast<int>(steps[std::min(static_cast<std::size_t>(number), steps.size()) - 1]));
}
void SessionModel::goToShare(double share) {
    const session::Timeline& timeline = m_player.timeline();
    if (timeline.segments.empty()) return;
    const auto end = static_cast<double>(timeline.end().count());
    const session::Position at{static_cast<Millis::rep>(std::clamp(share, 0.0, 1.0) * end)};
    dispatch(session::GoTo{now(), timeline.segments[timeline.segmentAt(at)].step});
}
void SessionModel::end() {
    dispatch(session::Stop{now()});
}

void SessionModel::weighLengths() {
    const session::Adjustments& adjustments = m_player.session().adjustments;
    const session::Position at = m_player.position(now());
    const auto minutes = [&adjustments](Millis left) {
        return static_cast<double>(session::wallTime(left, adjustments.rate).count()) / 60'000;
    };
    const auto fitted = [&](Millis left) {
        return minutes(session::replan(m_player.plan(), m_player.timeline(), adjustments, at, left).left);
    };
    m_finish.least = static_cast<int>(std::ceil(fitted(Millis{0})));
    m_finish.most = std::max(m_finish.least, static_cast<int>(fitted(std::chrono::hours(12))));
    m_finish.wish = static_cast<int>(std::lround(minutes(m_player.timeline().end() - at)));
    setFinishWish(m_finish.wish);
    emit finishChanged();
}

void SessionModel::setFinishWish(int wished) {
    wished = std::clamp(wished, m_finish.least, m_finish.most);
    if (wished == m_finish.wish) return;
    m_finish.wish = wished;
    emit finishChanged();
}

QString SessionModel::finishTime() const {
    const int minute = (m_clock.minuteOfDay() + m_finish.wish) % (24 * 60);
    return QTime(minute / 60, minute % 60).toString(QStringLiteral("H:mm"));
}

void SessionModel::finishThen() {
    dispatch(session::FinishIn{now(), std::chrono::minutes(m_finish.wish)});
}

void SessionModel::frame() {
    const session::Instant at = now();
    if (moving() && at - m_seen > m_clock.gap())
        dispatch(session::ClockGap{at, m_seen});
    else
        dispatch(session::Tick{at});
}

bool SessionModel::moving() const {
    return m_facts.mode == presentation::Mode::Working || m_facts.mode == presentation::Mode::Changing ||
           m_facts.mode == presentation::Mode::CountingIn;
}

bool SessionModel::underWay() const {
    return mode() != Preparing && mode() != Finished && mode() != Stopped;
}

void SessionModel::retell() {
    m_profile.layOut(m_player, m_words);
    m_facts = factsOf(m_player, now(), m_words);
    emit factsChanged();
    emit toldAnew();
}

void SessionModel::setReducedMotion(bool reduced) {
    if (reduced == m_reducedMotion) return;
    m_reducedMotion = reduced;
    emit reducedMotionChanged();
    refresh();
}

void SessionModel::doze(bool dozing) {
    if (dozing == m_dozing) return;
    m_dozing = dozing;
    emit dozingChanged();
}

void SessionModel::refresh() {
    if (m_player.timeline().segments.empty()) return;
    const session::Instant at = now();
    const session::Moment moment = m_player.moment(at);
    Facts facts = factsOf(m_player, at, m_words);
    const bool changed = facts != m_facts;
    if (changed) m_facts = std::move(facts);
    showPicture(moment);
    showHands(at, moment);
    showProgress(at, moment);
    if (changed) emit factsChanged();
    wakeAgain(at);
}

void SessionModel::showPicture(const session::Moment& moment) {
    // A change shows the stroke that it leads to, and a pause what it interrupts.
    const std::size_t shown = moment.segment * 2 + (m_facts.mode == presentation::Mode::Changing ? 1 : 0);
    if (shown == m_pictured) return;
    m_pictured = shown;
    const session::Plan& plan = m_player.plan();
    m_picture = figure::strokePicture(plan.steps[moment.step].passes[moment.pass]);
    const double longest =
        std::max(figure::lengthOf(m_picture.left.out), figure::lengthOf(m_picture.right.out)) * figure::stageScale;
    m_trailStep = longest > trailPixels ? trailPixels / longest : 1;
    showGhosts(moment);
    showZoom();
    emit pictureChanged();
}

void SessionModel::showZoom() {
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

void SessionModel::showGhosts(const session::Moment& moment) {
    m_glides = {};
    for (HandModel& ghost : m_ghosts)
        ghost.hide();
    if (m_facts.mode != presentation::Mode::Changing || moment.kind == SegmentKind::LeadIn) return;
    const session::Timeline& timeline = m_player.timeline();
    const session::Segment& segment = timeline.segments[moment.segment];
    const Millis length = segment.end - segment.begin;
    for (int sample = 0; sample <= glideSamples; ++sample) {
        const session::Position at = segment.begin + (length - Millis{1}) * sample / glideSamples;
        const session::Poses poses = session::posesAt(m_player.plan(), timeline, at);
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

void SessionModel::showHands(session::Instant at, const session::Moment& moment) {
    session::Poses poses = m_player.poses(at);
    if (m_reducedMotion && m_facts.mode == presentation::Mode::Working) {
        const session::Timeline& timeline = m_player.timeline();
        const session::Segment& work = timeline.segments[moment.segment];
        const double share = m_facts.outShare;
        const double part = std::round(moment.part * handPoses) / handPoses * 0.999;
        const double phase = moment.returning ? share + part * (1 - share) : part * share;
        const auto into = static_cast<Millis::rep>(phase * static_cast<double>(work.perRepetition.count()));
        poses = session::posesAt(m_player.plan(), timeline,
                                 work.begin + work.perRepetition * moment.repetition + Millis{into});
    }
    // While paused one hand stays lit.
    m_left.show(poses.left, m_facts.mode == presentation::Mode::Paused && !poses.right.onTop);
    m_right.show(poses.right, m_facts.mode == presentation::Mode::Paused && poses.left.onTop);
}

void SessionModel::showProgress(session::Instant at, const session::Moment& moment) {
    const session::Player& player = m_player;
    const auto end = static_cast<double>(player.timeline().end().count());
    const auto set = [this](double& value, double now, void (SessionModel::*signal)()) {
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
    set(m_turn, m_reducedMotion ? stepped(turn, rimTicks) : turn, &SessionModel::turned);
    const bool works = moment.kind == SegmentKind::Work;
    set(m_filled, works ? stepped(moment.phase, beadSteps) : 0, &SessionModel::filledChanged);

    double trail = 0;
    if (works && moment.returning)
        trail = 1 + stepped(moment.part, fadeSteps);
    else if (works)
        trail = std::floor(along(moment.part, moment.beats) / m_trailStep) * m_trailStep;
    set(m_trail, trail, &SessionModel::trailChanged);

    Seconds seconds = secondsOf(player, at);
    if (seconds != m_seconds) {
        m_seconds = std::move(seconds);
        m_playhead = end > 0 ? static_cast<double>(player.position(at).count()) / end : 0;
        emit secondChanged();
    }
}

void SessionModel::wakeAgain(session::Instant at) {
    std::optional<session::Instant> wake = m_player.wake(at);
    // Clock texts go on while no frames are drawn, as in a hidden window.
    if (moving()) {
        const session::Instant second = at + Millis{1000};
        wake = wake ? std::min(*wake, second) : second;
    }
    if (!wake) {
        m_wake.reset();
        m_timer.stop();
        return;
    }
    // A frame comes long before; move the timer only where it would be late, or has passed.
    if (m_wake && *m_wake <= *wake && *m_wake > at) return;
    m_wake = wake;
    m_timer.start(static_cast<int>(std::clamp<Millis::rep>((*wake - at).count(), 1, 1000 * 60 * 60)));
}

QString SessionModel::diagramName() const {
    QStringList parts{m_facts.title, m_facts.where, m_facts.hands};
    if (m_facts.counted)
        parts
            << QCoreApplication::translate("Session", "repetition %1 of %2").arg(m_facts.repetition).arg(m_facts.times);
    parts.removeAll(QString());
    return QCoreApplication::translate("Session", "Diagram: %1").arg(parts.join(QStringLiteral(", ")));
}

QString SessionModel::profileName() const {
    return QCoreApplication::translate("Session", "Session, %1, %2 left").arg(m_facts.lead, m_seconds.remaining.mid(1));
}

QStringList SessionModel::aftercare() const {
    QStringList result;
    for (const body::Text& text : m_player.plan().routine.aftercare)
        result << m_words.author(text);
    return result;
}

QString SessionModel::routineTitle() const {
    return m_words.author(m_player.plan().routine.title);
}

} // namespace effleur::presentation
