#include "presentation/app_model.h"

#include "presentation/softer.h"

namespace effleur::presentation {

namespace {

constexpr int settleMillis = 30;     ///< nobody lets go and presses again in so short a time
constexpr int noticeMillis = 15'000; ///< long enough to be read twice

} // namespace

struct AppModel::Opened : QObject {
    Opened(session::Plan plan, AppModel* app)
        : QObject(app)
        , words(app->m_language, QString::fromStdString(plan.routine.language))
        , session(std::move(plan), words, app->m_clock, app->m_sink)
        , prepare(session.player().plan(), words, clockText(session.player().timeline().length()))
        , finish(words)
        , lesson(session, words, app->m_clock) {}

    phrases::Phrasebook words;
    SessionModel session;
    PrepareModel prepare;
    FinishModel finish;
    LessonModel lesson;
};

AppModel::AppModel(presentation::Settings settings, const QString& desktopLanguage, const Clock& clock,
                   EffectSink* sink, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_sink(sink)
    , m_settings(std::move(settings), desktopLanguage) {
    m_hold.setSingleShot(true);
    connect(&m_hold, &QTimer::timeout, this, &AppModel::holdDue);
    m_noticed.setObjectName("notice");
    m_noticed.setSingleShot(true);
    m_noticed.setInterval(noticeMillis);
    connect(&m_noticed, &QTimer::timeout, this, &AppModel::dismissNotice);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMillis);
    connect(&m_settle, &QTimer::timeout, this, &AppModel::settle);
    connect(&m_settings, &SettingsModel::changed, this, &AppModel::settingsChanged);
    m_audienceLook.setFar(true);
    connect(&m_handout, &HandoutModel::said, this, &AppModel::say);
    connect(&m_screens, &ScreensModel::wished, &m_settings, &SettingsModel::setClassScreen);
    connect(&m_people, &PeopleModel::todayChanged, this, [this] {
        if (m_opened) m_opened->prepare.setPerson(m_people.todayPerson());
    });
    connect(&m_people, &PeopleModel::failed, this,
            [this] { say(m_home.journal ? m_home.journal->sentence() : tr("People can't be kept here.")); });
    connect(&m_history, &HistoryModel::said, this, &AppModel::say);
    connect(&m_history, &HistoryModel::removedAll, &m_people, &PeopleModel::reload);
    connect(&m_history, &HistoryModel::removedAll, &m_waiting, &WaitingModel::forget);
    connect(&m_people, &PeopleModel::removed, &m_history, &HistoryModel::remember);
    connect(&m_people, &PeopleModel::removed, &m_history, &HistoryModel::reload);
    connect(&m_history, &HistoryModel::putBack, &m_people, &PeopleModel::reload);
    connect(&m_history, &HistoryModel::removed, this, [this] {
        say(tr("Removed. Undo"));
        m_noticed.start();
        m_canUndo = true;
        emit noticeChanged();
    });
    settingsChanged();
}

AppModel::~AppModel() {
    delete m_opened;
}

PrepareModel* AppModel::prepare() const {
    return m_opened ? &m_opened->prepare : nullptr;
}

FinishModel* AppModel::finish() const {
    return m_opened ? &m_opened->finish : nullptr;
}

void AppModel::moveIn(Home home) {
    m_home = std::move(home);
    m_people.keepIn(m_home.journal, m_home.map);
    m_history.keepIn(m_home.journal, m_home.today, m_home.documents);
    if (m_home.journal) say(m_home.journal->sentence());
    emit noticeChanged();
}

QString AppModel::noteHint() const {
    return m_home.journal && m_home.journal->isOpen() ? tr("Saved with this session, on this computer")
                                                      : tr("Not saved: there is no journal here");
}

LessonModel* AppModel::lesson() const {
    return m_opened ? &m_opened->lesson : nullptr;
}

bool AppModel::teaching() const {
    const bool visiting = m_screen == Settings || m_screen == History;
    return m_opened && m_opened->lesson.on() && (visiting ? m_cameFrom : m_screen) == Console;
}

AppModel::Screen AppModel::guide() const {
    return m_opened->lesson.on() ? Console : Session;
}

SessionModel* AppModel::session() const {
    return m_opened ? &m_opened->session : nullptr;
}

void AppModel::open(session::Plan plan) {
    openSession(std::move(plan));
    go(Prepare);
}

void AppModel::openSession(session::Plan plan) {
    Opened* before = m_opened;
    if (before && before->session.underWay()) before->session.end();
    if (before) before->finish.keepNote();
    m_opened = new Opened(std::move(plan), this);
    m_opened->session.setReducedMotion(reducedMotion());
    m_opened->lesson.setReducedMotion(reducedMotion());
    m_opened->lesson.face(quarterTurns(), mirrored());
    connect(&m_opened->prepare, &PrepareModel::started, this, &AppModel::startSession);
    m_opened->prepare.setPerson(m_people.todayPerson());
    connect(&m_opened->finish, &FinishModel::noteReady, this, &AppModel::noteReady);
    connect(&m_opened->session, &SessionModel::ended, this, [this] {
        finish()->tell(session()->player(), m_clock.now());
        go(Finish);
    });
    connect(&m_opened->session, &SessionModel::factsChanged, this, [this] {
        if (session()->mode() != SessionModel::Paused) look(&Looks::leaveOutChosen, false);
    });
    emit opened();
    emit titleChanged();
    // The screens have let go of it by now; what they have begun to delete goes first.
    if (before) before->deleteLater();
}

void AppModel::setLibrary(LibraryModel* library) {
    m_library = library;
    connect(library, &LibraryModel::said, this, &AppModel::say);
    connect(library, &LibraryModel::opened, this, [this](session::Plan plan, bool lesson) {
        open(std::move(plan));
        if (lesson) this->lesson()->begin();
    });
    connect(library->takeAway(), &TakeAwayModel::cardsAsked, &m_handout, &HandoutModel::make);
    connect(this, &AppModel::languageChanged, library, [this, library] { library->setLanguage(m_language); });
    library->setLanguage(m_language);
    emit libraryChanged();
}

QString AppModel::windowTitle() const {
    const bool ofRoutine = m_screen == Prepare || m_screen == Finish || guiding();
    return m_opened && ofRoutine ? m_opened->session.routineTitle() : QString();
}

void AppModel::say(const QString& notice) {
    if (notice == m_notice) return;
    m_notice = notice;
    m_canUndo = false;
    m_noticed.start();
    emit noticeChanged();
}

void AppModel::dismissNotice() {
    say({});
}

void AppModel::answerNotice() {
    if (!m_canUndo || !m_history.undo()) dismissNotice();
}

void AppModel::showPeople(bool people) {
    emit leaving();
    m_history.keepAll();
    m_people.keep();
    look(&Looks::peopleShown, people);
}

void AppModel::keepTyped() {
    emit leaving();
    m_people.tidy();
    if (finish()) finish()->keepNote();
}

void AppModel::look(const Looks& looks) {
    if (looks == m_looks) return;
    const bool resized = looks.fullScreen != m_looks.fullScreen;
    m_looks = looks;
    emit looksChanged();
    if (resized) emit fullScreenChanged();
}

void AppModel::settingsChanged() {
    const presentation::Settings before = std::exchange(m_known, m_settings.value());
    if (const QString spoken = m_settings.spoken(); spoken != m_language) {
        m_language = spoken;
        emit languageChosen();
        if (m_opened) {
            const auto& plan = m_opened->session.player().plan();
            m_opened->words = phrases::Phrasebook(m_language, QString::fromStdString(plan.routine.language));
            m_opened->session.retell();
            m_opened->lesson.retell();
            m_opened->prepare.retell();
            if (m_screen == Finish) m_opened->finish.tell(m_opened->session.player(), m_clock.now());
        }
        m_words = phrases::Phrasebook(m_language);
        m_people.keepIn(m_home.journal, m_home.map);
        m_history.reload();
        m_waiting.retell();
        if (m_library) m_library->setLanguage(m_language);
        emit languageChanged();
    }
    m_screens.setWish(m_known.classScreen);
    m_audienceLook.setScheme(static_cast<Look::Scheme>(m_settings.audienceLight()));
    m_keys = KeyMap(m_known.keys);
    m_keyHelp.show(m_keys, m_known.keys);
    showKeysHere();
    if (m_opened) {
        m_opened->session.setReducedMotion(m_known.reducedMotion);
        m_opened->lesson.setReducedMotion(m_known.reducedMotion);
        m_opened->lesson.face(m_known.quarterTurns, m_known.mirrored);
        if (before.countIn != m_known.countIn)
            m_opened->session.dispatch(session::SetCountIn{m_clock.now(), std::chrono::seconds(m_known.countIn)});
    }
    emit looksChanged();
}

void AppModel::go(Screen screen) {
    if (screen == m_screen) return;
    emit leaving();
    m_screen = screen;
    emit titleChanged();
    m_held.reset();
    m_hold.stop();
    m_question.takeBack();
    m_people.tidy();
    m_people.keep();
    showKeysHere();
    look({.fullScreen = m_looks.fullScreen, .zones = m_looks.zones, .zoomed = m_looks.zoomed});
    emit screenChanged();
}

void AppModel::showKeysHere() {
    const KeysOf screen = m_screen == Library   ? KeysOf::Library
                          : m_screen == History ? KeysOf::History
                          : m_screen == Finish  ? KeysOf::Finish
                                                : KeysOf::Session;
    m_keysHere.show(m_keys, m_known.keys, place(), screen);
}

void AppModel::visit(Screen screen) {
    if (m_screen == screen) return;
    if (guiding() && session()->moving()) session()->playPause();
    if (m_screen != Settings && m_screen != History) m_cameFrom = m_screen;
    go(screen);
}

void AppModel::showLibrary() {
    if (guiding() && session()->moving()) session()->playPause();
    go(Library);
}

void AppModel::showSettings() {
    visit(Settings);
}

void AppModel::showHistory() {
    if (finish()) finish()->keepNote();
    m_people.reload();
    m_history.reload();
    visit(History);
}

void AppModel::back() {
    go(m_screen == Settings || m_screen == History ? m_cameFrom : Library);
}

void AppModel::startSession() {
    SessionModel& session = m_opened->session;
    session.dispatch(session::SetCountIn{m_clock.now(), std::chrono::seconds(m_known.countIn)});
    session.dispatch(session::SetCeiling{m_clock.now(), m_opened->prepare.ceiling()});
    session.dispatch(session::SetLeftOut{m_clock.now(), m_opened->prepare.areas()->chosenSet()});
    for (const std::size_t step : m_opened->prepare.refused())
        session.dispatch(session::Answer{m_clock.now(), session::StepIndex{step}, false});
    session.start();
    m_waiting.forget();
    go(guide());
}

void AppModel::setScheme(Theme::Scheme scheme) {
    static constexpr Light lights[] = {Light::Candle, Light::Day, Light::HighContrast};
    m_settings.setLight(static_cast<int>(lights[scheme]));
}

void AppModel::nextScheme() {
    setScheme(static_cast<Theme::Scheme>((scheme() + 1) % 3));
}

void AppModel::turn() {
    m_settings.setQuarterTurns(quarterTurns() + 1);
}

void AppModel::mirror() {
    m_settings.setMirrored(!mirrored());
}

void AppModel::toggleZones() {
    look(&Looks::zones, !m_looks.zones);
}

void AppModel::toggleZoom() {
    look(&Looks::zoomed, !m_looks.zoomed);
}

void AppModel::toggleFinishBy() {
    if (!session()->underWay()) return;
    Looks looks = m_looks;
    looks.finishByOpen = !looks.finishByOpen;
    looks.keysOpen = looks.menuOpen = false;
    if (looks.finishByOpen) session()->weighLengths();
    look(looks);
}

void AppModel::toggleMenu() {
    Looks looks = m_looks;
    looks.finishByOpen = false;
    looks.menuOpen = !looks.menuOpen;
    looks.keysOpen = false;
    look(looks);
}

void AppModel::toggleKeys() {
    Looks looks = m_looks;
    looks.keysOpen = !looks.keysOpen;
    looks.menuOpen = looks.finishByOpen = false;
    look(looks);
}

void AppModel::toggleFullScreen() {
    look(&Looks::fullScreen, !m_looks.fullScreen);
}

void AppModel::confirmLeaveOut() {
    session()->leaveAreaOut();
    Looks looks = m_looks;
    looks.leaveOutChosen = false;
    looks.menuOpen = false;
    look(looks);
}

void AppModel::handOut() {
    m_handout.make(session()->player().plan(), m_language);
}

QString AppModel::keyOf(const QString& action) const {
    const auto named = actionNamed(action);
    return named ? m_keys.keyNames(*named, m_screen == Console ? Place::Console : Place::Anywhere).value(0) : QString();
}

void AppModel::learn(const QString& action) {
    look(&Looks::learning, actionNamed(action) ? action : QString());
}

void AppModel::forget(const QString& action) {
    const auto named = actionNamed(action);
    if (!named) return;
    presentation::Settings settings = m_known;
    settings.keys = m_keys.forgotten(*named);
    m_settings.set(settings);
}

void AppModel::offer(Interruption interruption) {
    m_waiting.offer(std::move(interruption));
}

void AppModel::takeUp() {
    auto interruption = m_waiting.take();
    if (!interruption) return;
    openSession(std::move(interruption->plan));
    session()->takeUp(std::move(interruption->session));
    if (session()->player().session().adjustments.waitEverywhere) lesson()->takeUp();
    emit takenUp();
    go(guide());
}

void AppModel::done() {
    finish()->keepNote();
    go(Library);
}

void AppModel::again() {
    open(session::Plan(session()->player().plan()));
}

void AppModel::saveSofter() {
    const session::Player& player = session()->player();
    say(writeSofter(player.plan(), player.session().adjustments, m_home.routines));
}

void AppModel::resume() {
    finish()->keepNote();
    session()->repeat();
    go(guide());
}

} // namespace effleur::presentation
