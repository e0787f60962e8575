#include "presentation/app_model.h"

#include <QMetaEnum>

namespace effleur::presentation {

namespace {

constexpr int holdMillis = 800;
constexpr int settleMillis = 30; ///< nobody lets go and presses again in so short a time

} // namespace

AppModel::AppModel(session::Plan plan, const QString& language, const Clock& clock, EffectSink* sink, QObject* parent)
    : QObject(parent)
    , m_words(language, QString::fromStdString(plan.routine.language))
    , m_session(std::make_unique<SessionModel>(std::move(plan), m_words, clock, sink))
    , m_prepare(std::make_unique<PrepareModel>(m_session->player().plan(), m_words,
                                               clockText(m_session->player().timeline().end(), false)))
    , m_clock(clock) {
    m_hold.setSingleShot(true);
    m_hold.setInterval(holdMillis);
    connect(&m_hold, &QTimer::timeout, this, &AppModel::holdElapsed);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMillis);
    connect(&m_settle, &QTimer::timeout, this, &AppModel::settle);
    connect(m_prepare.get(), &PrepareModel::started, this, &AppModel::startSession);
    connect(m_session.get(), &SessionModel::ended, this, [this] { go(Finish); });
    connect(m_session.get(), &SessionModel::factsChanged, this, [this] {
        if (m_session->mode() == SessionModel::Paused || !m_looks.leaveOutChosen) return;
        Looks looks = m_looks;
        looks.leaveOutChosen = false;
        look(looks);
    });
}

void AppModel::look(const Looks& looks) {
    if (looks == m_looks) return;
    const bool resized = looks.fullScreen != m_looks.fullScreen;
    m_looks = looks;
    m_session->setReducedMotion(looks.reducedMotion);
    emit looksChanged();
    if (resized) emit fullScreenChanged();
}

void AppModel::go(Screen screen) {
    if (screen == m_screen) return;
    m_screen = screen;
    emit screenChanged();
}

void AppModel::startSession() {
    m_session->dispatch(session::SetCeiling{m_clock.now(), m_prepare->ceiling()});
    for (const std::size_t step : m_prepare->refused())
        m_session->dispatch(session::Answer{m_clock.now(), step, false});
    m_session->start();
    go(Session);
}

void AppModel::setScheme(Theme::Scheme scheme) {
    Looks looks = m_looks;
    looks.scheme = scheme;
    look(looks);
}

void AppModel::setReducedMotion(bool reduced) {
    Looks looks = m_looks;
    looks.reducedMotion = reduced;
    look(looks);
}

void AppModel::nextScheme() {
    setScheme(static_cast<Theme::Scheme>((m_looks.scheme + 1) % 3));
}

void AppModel::turn() {
    Looks looks = m_looks;
    looks.quarterTurns = (looks.quarterTurns + 1) % 4;
    look(looks);
}

void AppModel::mirror() {
    Looks looks = m_looks;
    looks.mirrored = !looks.mirrored;
    look(looks);
}

void AppModel::toggleZones() {
    Looks looks = m_looks;
    looks.zones = !looks.zones;
    look(looks);
}

void AppModel::toggleMenu() {
    Looks looks = m_looks;
    looks.menuOpen = !looks.menuOpen;
    looks.keysOpen = false;
    look(looks);
}

void AppModel::toggleKeys() {
    Looks looks = m_looks;
    looks.keysOpen = !looks.keysOpen;
    looks.menuOpen = false;
    look(looks);
}

void AppModel::toggleFullScreen() {
    Looks looks = m_looks;
    looks.fullScreen = !looks.fullScreen;
    look(looks);
}

void AppModel::confirmLeaveOut() {
    m_session->leaveAreaOut();
    Looks looks = m_looks;
    looks.leaveOutChosen = false;
    looks.menuOpen = false;
    look(looks);
}

QString AppModel::keyOf(const QString& action) const {
    const int index = QMetaEnum::fromType<Action>().keyToValue(action.toLatin1());
    return index < 0 ? QString() : keyName(static_cast<Action>(index));
}

QString AppModel::interrupted() const {
    if (!m_offered) return {};
    const session::Player offered(m_session->player().plan(), *m_offered);
    const auto& plan = offered.plan();
    const session::Moment moment = offered.moment(m_clock.now());
    return tr("step %1, %2").arg(moment.ordinal + 1).arg(m_words.technique(plan.routine.steps[moment.step].technique));
}

void AppModel::offer(session::Session session) {
    m_offered = std::move(session);
    emit interruptedChanged();
}

void AppModel::takeUp() {
    if (!m_offered) return;
    m_session->takeUp(*std::exchange(m_offered, std::nullopt));
    emit takenUp();
    emit interruptedChanged();
    go(Session);
}

void AppModel::resume() {
    m_session->repeat();
    go(Session);
}

void AppModel::easeOffDown() {
    m_session->easeOff();
    m_held = Action::EaseOff;
    m_hold.start();
}

void AppModel::easeOffUp() {
    if (m_held != Action::EaseOff) return;
    m_held.reset();
    m_hold.stop();
}

void AppModel::startDown() {
    m_startHeld = true;
    m_hold.start();
}

void AppModel::startUp() {
    if (std::exchange(m_startHeld, false)) m_hold.stop();
}

void AppModel::holdElapsed() {
    m_hold.stop();
    if (std::exchange(m_startHeld, false)) return m_prepare->start(true);
    const auto held = std::exchange(m_held, std::nullopt);
    if (held == Action::EaseOff) m_session->leaveOut();
    if (held == Action::End) m_session->end();
}

bool AppModel::keyDown(int key, int modifiers, bool repeats) {
    if (m_up == key && key != 0) {
        m_settle.stop();
        m_up = 0;
        return true;
    }
    settle();
    if (m_looks.keysOpen || m_looks.menuOpen)
        if (key == Qt::Key_Escape) {
            Looks looks = m_looks;
            looks.keysOpen = looks.menuOpen = false;
            look(looks);
            return true;
        }
    const auto action = actionOf(key, modifiers);
    if (!action) {
        if (m_looks.leaveOutChosen && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            confirmLeaveOut();
            return true;
        }
        return false;
    }
    if (repeats) return true;
    if (actAnywhere(*action)) return true;
    switch (m_screen) {
    case Prepare:
        if (*action == Action::PlayPause) m_prepare->space();
        if (*action == Action::Repeat) takeUp();
        return *action == Action::PlayPause || *action == Action::Repeat;
    case Finish: return false;
    case Session: return act(*action);
    }
    return false;
}

bool AppModel::keyUp(int key, bool repeats) {
    if (repeats || !actionOf(key, 0)) return false;
    if (m_up != key) settle();
    m_up = key;
    m_settle.start();
    return true;
}

void AppModel::settle() {
    m_settle.stop();
    const auto action = actionOf(std::exchange(m_up, 0), 0);
    if (!action || m_held != *action) return;
    m_held.reset();
    m_hold.stop();
    if (*action == Action::End) m_session->playPause();
}

bool AppModel::actAnywhere(Action action) {
    switch (action) {
    case Action::Theme: nextScheme(); return true;
    case Action::Keys: toggleKeys(); return true;
    case Action::FullScreen: toggleFullScreen(); return true;
    default: return false;
    }
}

bool AppModel::act(Action action) {
    switch (action) {
    case Action::PlayPause: m_session->playPause(); return true;
    case Action::Next: m_session->next(); return true;
    case Action::Back: m_session->back(); return true;
    case Action::Repeat: m_session->repeat(); return true;
    case Action::EaseOff: easeOffDown(); return true;
    case Action::Firmer: m_session->firmer(); return true;
    case Action::OneMore: m_session->oneMore(); return true;
    case Action::Undo: m_session->undo(); return true;
    case Action::Faster: m_session->quicker(); return true;
    case Action::Slower: m_session->slower(); return true;
    case Action::Loop: m_session->toggleLoop(); return true;
    case Action::Zones: toggleZones(); return true;
    case Action::Turn: turn(); return true;
    case Action::Mirror: mirror(); return true;
    case Action::Menu: toggleMenu(); return true;
    case Action::LeaveOut: {
        if (m_looks.leaveOutChosen) {
            confirmLeaveOut();
            return true;
        }
        if (m_session->moving()) m_session->playPause();
        Looks looks = m_looks;
        looks.leaveOutChosen = m_session->mode() == SessionModel::Paused;
        look(looks);
        return true;
    }
    case Action::End:
        m_held = Action::End;
        m_hold.start();
        return true;
    case Action::Theme:
    case Action::Keys:
    case Action::FullScreen: return false;
    }
    return false;
}

} // namespace effleur::presentation
