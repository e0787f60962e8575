#include "window/play/session_model.h"

#include "body/text.h"
#include "figure_measures.h"
#include "session/replan.h"
#include "session/tally.h"

#include <QCoreApplication>
#include <QTime>
#include <cmath>

namespace effleur::window::play {

namespace {

using session::Millis;

constexpr int rateStep = 5;
constexpr int dozeMillis = int(figure::token::motion::ms::doze);

} // namespace

SessionModel::SessionModel(session::Plan plan, const phrases::Phrasebook& words, const session::Clock& clock,
                           session::EffectSink* sink, QObject* parent)
    : stage::SceneModel(words, parent)
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
    connect(this, &stage::SceneModel::reducedMotionChanged, this, &SessionModel::refresh);
    m_profile.layOut(m_player, now(), m_words);
    if (m_sink) m_sink->follow(m_player);
    refresh();
}

void SessionModel::dispatch(const session::Event& event) {
    const stage::Mode before = mode();
    const session::Transport transport = m_player.session().transport;
    const auto effects = m_player.dispatch(event);
    for (const session::Effect& effect : effects)
        if (m_sink) m_sink->perform(effect);
    const bool acted =
        !effects.empty() || transport != m_player.session().transport || m_laidOut != m_player.session().adjustments;
    m_seen = now();
    if (m_laidOut != m_player.session().adjustments) {
        m_laidOut = m_player.session().adjustments;
        m_profile.layOut(m_player, now(), m_words);
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
    m_profile.layOut(m_player, now(), m_words);
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
void SessionModel::perform(commands::Action action) {
    using commands::Action;
    switch (action) {
    case Action::PlayPause: return playPause();
    case Action::Next: return next();
    case Action::Back: return back();
    case Action::Repeat: return repeat();
    case Action::EaseOff: return easeOff();
    case Action::LeaveOut: return leaveOut();
    case Action::LeaveAreaOut: return leaveAreaOut();
    case Action::Firmer: return firmer();
    case Action::Undo: return undo();
    case Action::OneMore: return oneMore();
    case Action::Faster: return quicker();
    case Action::Slower: return slower();
    case Action::Loop: return toggleLoop();
    case Action::FinishBy: return weighLengths();
    case Action::End: return end();
    default: return;
    }
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
void SessionModel::takeAreaBack() {
    dispatch(session::TakeAreaBack{now(), session::lastLeftOut(m_player.session())});
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
    dispatch(session::SetRate{now(), pace().rate + rateStep});
}
void SessionModel::slower() {
    dispatch(session::SetRate{now(), pace().rate - rateStep});
}
void SessionModel::toggleLoop() {
    dispatch(session::SetLoop{now(), !pace().loops});
}
void SessionModel::goToStep(int step) {
    dispatch(session::GoTo{now(), session::StepIndex{static_cast<std::size_t>(std::max(step, 0))}});
}
void SessionModel::goToNumber(int number) {
    const auto& steps = m_player.timeline().steps;
    if (number < 1 || steps.empty()) return;
    const session::Ordinal ordinal{std::min(static_cast<std::size_t>(number), steps.size()) - 1};
    dispatch(session::GoTo{now(), steps[ordinal]});
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

bool SessionModel::underWay() const {
    return session::isUnderWay(m_player.session().transport);
}

void SessionModel::retell() {
    m_profile.layOut(m_player, now(), m_words);
    refresh();
    emit toldAnew();
}

void SessionModel::doze(bool dozing) {
    if (dozing == m_dozing) return;
    m_dozing = dozing;
    emit dozingChanged();
}

void SessionModel::refresh() {
    if (m_player.timeline().segments.empty()) return;
    const session::Instant at = now();
    show(m_player, at);
    emit shown(at);
    wakeAgain(at);
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

QString SessionModel::profileName() const {
    return QCoreApplication::translate("Session", "Session, %1, %2 left")
        .arg(caption().lead, progress()->remaining().mid(1));
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

} // namespace effleur::window::play
