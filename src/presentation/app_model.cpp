#include "presentation/app_model.h"

#include "presentation/softer.h"

namespace effleur::presentation {

namespace {

constexpr int holdMillis = 800;
constexpr int lateMillis = 200;      ///< a hold that is found elapsed so late: a release may be waiting to be read
constexpr int settleMillis = 30;     ///< nobody lets go and presses again in so short a time
constexpr int noticeMillis = 15'000; ///< long enough to be read twice
constexpr qsizetype longestNumber = 3;

} // namespace

struct AppModel::Opened : QObject {
    Opened(session::Plan plan, AppModel* app)
        : QObject(app)
        , words(app->m_language, QString::fromStdString(plan.routine.language))
        , session(std::move(plan), words, app->m_clock, app->m_sink)
        , prepare(session.player().plan(), words, clockText(session.player().timeline().end(), false))
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
    session.dispatch(session::SetLeftOut{m_clock.now(), m_opened->prepare.areas()->mask()});
    for (const std::size_t step : m_opened->prepare.refused())
        session.dispatch(session::Answer{m_clock.now(), step, false});
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
    emit routineAdded();
}

void AppModel::resume() {
    finish()->keepNote();
    session()->repeat();
    go(guide());
}

void AppModel::hold(Hold what, bool byKey) {
    m_held = Held{what, byKey ? std::optional(m_hand) : std::nullopt};
    m_heldSince.start();
    m_hold.start(holdMillis);
}

/// By hand or pointer; a key comes up by itself.
void AppModel::release(Hold what) {
    if (!m_held || m_held->what != what || m_held->key) return;
    m_held.reset();
    m_hold.stop();
}

void AppModel::easeOffDown() {
    session()->easeOff();
    hold(Hold::EaseOff, false);
}

void AppModel::easeOffUp() {
    release(Hold::EaseOff);
}

void AppModel::startDown(bool byKey) {
    hold(Hold::Start, byKey);
}

void AppModel::startUp() {
    release(Hold::Start);
}

void AppModel::startTwice() {
    if (m_question.isAnswered(Hold::Start, m_clock.now())) return prepare()->start(true);
    say(tr("Press once more to start, if a doctor agrees."));
}

/// On a busy machine the timer may come before a release that happened long ago is read.
void AppModel::holdDue() {
    if (m_heldSince.elapsed() > holdMillis + lateMillis && m_heldSince.isValid()) {
        m_heldSince.invalidate();
        m_hold.start(lateMillis);
        return;
    }
    holdElapsed();
}

void AppModel::holdElapsed() {
    m_hold.stop();
    const auto held = std::exchange(m_held, std::nullopt);
    if (!held) return;
    switch (held->what) {
    case Hold::Start: return prepare()->start(true);
    case Hold::EaseOff: return session()->leaveOut();
    case Hold::End: return session()->end();
    }
}

void AppModel::letGo() {
    m_settle.stop();
    m_up.reset();
    m_hold.stop();
    const auto held = std::exchange(m_held, std::nullopt);
    if (held && held->what == Hold::End && guiding() && session()->moving()) session()->playPause();
}

Place AppModel::place() const {
    if (m_screen == Console) return Place::Console;
    return m_screen == Session || m_screen == Prepare ? Place::Session : Place::Elsewhere;
}

bool AppModel::keyDown(int key, int modifiers, bool repeats, const QString& text, uint place) {
    const KeyPress press{key, modifiers, text, place, repeats};
    if (repeats) return repeat(press);
    if (comesAgain({key, place})) return true;
    if (!m_looks.learning.isEmpty()) return teach(press);
    if (key == Qt::Key_Escape && closeSheet()) return true;
    const auto action = m_keys.actionOf(this->place(), press);
    // What the key sheet lies over is not what a key is meant for; a session can be steered all the same.
    if (m_looks.keysOpen && !guiding()) return action && actAnywhere(*action);
    if (guiding() && type(press)) return true;
    if (m_screen == Library && libraryKey(press)) return true;
    if (!action) return actUnlisted(press);
    if (actAnywhere(*action)) return true;
    switch (m_screen) {
    case Prepare:
        // A clicker's keys go on too: its F5 is every other time an Esc.
        if (*action == Action::PlayPause || *action == Action::Next) prepare()->space();
        if (*action == Action::Repeat) takeUp();
        if (*action == Action::End) back();
        return *action == Action::PlayPause || *action == Action::Next || *action == Action::Repeat ||
               *action == Action::End;
    case Session: return act(*action);
    case Console: return actInLesson(*action) || act(*action);
    case Library:
    case Finish:
    case History:
    case Settings: return false;
    }
    return false;
}

/// A repeat is never a second press: it moves in a list, and that is all.
bool AppModel::repeat(const KeyPress& press) {
    if (m_looks.learning.isEmpty() && !m_looks.keysOpen) {
        if (m_screen == Library && m_library && m_library->keyDown(press.key, press.modifiers, true)) return true;
        if (m_screen == History && moveInHistory(press.key)) return true;
    }
    return m_keys.actionOf(place(), press).has_value();
}

bool AppModel::closeSheet() {
    if (!m_looks.keysOpen && !m_looks.menuOpen && !m_looks.finishByOpen) return false;
    Looks looks = m_looks;
    looks.keysOpen = looks.menuOpen = looks.finishByOpen = false;
    look(looks);
    return true;
}

bool AppModel::libraryKey(const KeyPress& press) {
    for (const QKeyCombination meaning : meaningsOf(press)) {
        if (meaning == QKeyCombination(Qt::Key_R) && m_waiting.waits()) {
            takeUp();
            return true;
        }
        if (m_library && m_library->keyDown(meaning.key(), meaning.keyboardModifiers(), false)) return true;
    }
    return false;
}

/// Keys that are in no table: Enter, Escape, and what chooses in lists.
bool AppModel::actUnlisted(const KeyPress& press) {
    const bool enter = press.key == Qt::Key_Return || press.key == Qt::Key_Enter;
    if (m_looks.leaveOutChosen && enter) {
        confirmLeaveOut();
        return true;
    }
    if (m_screen == Finish && enter && (press.modifiers & Qt::ControlModifier)) {
        done();
        return true;
    }
    if (m_screen == History && historyKey(press)) return true;
    if (press.key != Qt::Key_Escape || m_screen == Library || m_screen == Finish) return false;
    back();
    return true;
}

/// In the list that is shown.
bool AppModel::moveInHistory(int key) {
    const int rows = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    if (rows == 0) return false;
    if (m_looks.peopleShown)
        m_people.setCurrent(std::max(0, m_people.current() + rows));
    else
        m_history.setCurrent(std::max(0, m_history.current() + rows));
    return true;
}

/// Arrows choose, Delete asks whether what is chosen is to be removed, Backspace puts back: in the list that is shown.
bool AppModel::historyKey(const KeyPress& press) {
    if ((press.modifiers & ~int(Qt::KeypadModifier)) != 0) return false;
    if (moveInHistory(press.key)) return true;
    switch (press.key) {
    case Qt::Key_Delete:
        if (m_looks.peopleShown)
            m_people.remove();
        else
            m_history.removeOne();
        return true;
    case Qt::Key_Backspace: return m_history.undo();
    case Qt::Key_Escape:
        if (m_history.asking() == HistoryModel::Nothing && !m_people.asking()) return false;
        m_history.keepAll();
        m_people.keep();
        return true;
    default: return false;
    }
}

/// Digits, then Enter, go to that step.
bool AppModel::type(const KeyPress& press) {
    if (const auto digit = digitOf(press)) {
        const QString typed = m_looks.typed + QLatin1Char(static_cast<char>('0' + *digit));
        look(&Looks::typed, typed.right(longestNumber));
        return true;
    }
    if (m_looks.typed.isEmpty() || isModifier(press.key)) return false;
    const int number = m_looks.typed.toInt();
    look(&Looks::typed, QString());
    const bool enter = press.key == Qt::Key_Return || press.key == Qt::Key_Enter;
    if (enter) session()->goToNumber(number);
    return enter || press.key == Qt::Key_Escape || press.key == Qt::Key_Backspace;
}

bool AppModel::teach(const KeyPress& press) {
    if (press.key == Qt::Key_Escape) {
        learn({});
        return true;
    }
    // The last meaning holds on other keyboards too: the Latin letter of the key, the sign without what made it.
    const QKeyCombination meant = meaningsOf(press).constLast();
    const auto changes = m_keys.taught(*actionNamed(m_looks.learning), meant.key(), meant.keyboardModifiers());
    if (!changes) return true;
    learn({});
    presentation::Settings settings = m_known;
    settings.keys = *changes;
    m_settings.set(settings);
    return true;
}

bool AppModel::comesAgain(HandKey key) {
    const bool again = m_up && isSameKey(*m_up, key);
    if (again) {
        m_settle.stop();
        m_up.reset();
        return true;
    }
    settle();
    m_hand = key;
    return false;
}

bool AppModel::keyUp(int key, bool repeats, uint place) {
    if (repeats) return false;
    const HandKey up{key, place};
    if (m_up && !isSameKey(*m_up, up)) settle();
    m_up = up;
    m_settle.start();
    return m_held && m_held->key && letsGo(*m_held->key, up);
}

void AppModel::settle() {
    m_settle.stop();
    const auto up = std::exchange(m_up, std::nullopt);
    if (!up || !m_held || !m_held->key || !letsGo(*m_held->key, *up)) return;
    const Hold what = m_held->what;
    m_held.reset();
    m_hold.stop();
    if (what == Hold::End) session()->playPause();
}

bool AppModel::actAnywhere(Action action) {
    switch (action) {
    case Action::Theme: nextScheme(); return true;
    case Action::Keys: toggleKeys(); return true;
    case Action::FullScreen: toggleFullScreen(); return true;
    case Action::Close: emit closeRequested(); return true;
    default: return false;
    }
}

bool AppModel::act(Action action) {
    SessionModel* const session = this->session();
    switch (action) {
    case Action::PlayPause: session->playPause(); return true;
    case Action::Next: session->next(); return true;
    case Action::Back: session->back(); return true;
    case Action::Repeat: session->repeat(); return true;
    case Action::EaseOff:
        session->easeOff();
        hold(Hold::EaseOff, true);
        return true;
    case Action::Firmer: session->firmer(); return true;
    case Action::OneMore: session->oneMore(); return true;
    case Action::Undo: session->undo(); return true;
    case Action::Faster: session->quicker(); return true;
    case Action::Slower: session->slower(); return true;
    case Action::Loop: session->toggleLoop(); return true;
    case Action::Zones: toggleZones(); return true;
    case Action::Zoom: toggleZoom(); return true;
    case Action::FinishBy: toggleFinishBy(); return true;
    case Action::Turn: turn(); return true;
    case Action::Mirror: mirror(); return true;
    case Action::Voice: m_sound.toggleVoice(); return true;
    case Action::Menu: toggleMenu(); return true;
    case Action::LeaveOut:
        if (m_looks.leaveOutChosen) {
            confirmLeaveOut();
            return true;
        }
        if (session->moving()) session->playPause();
        look(&Looks::leaveOutChosen, session->mode() == SessionModel::Paused);
        return true;
    case Action::End: hold(Hold::End, true); return true;
    default: return false;
    }
}

/// What is otherwise on the console than in a session.
bool AppModel::actInLesson(Action action) {
    LessonModel* const lesson = this->lesson();
    switch (action) {
    case Action::Next: lesson->next(); return true;
    case Action::Faster: lesson->quicker(); return true;
    case Action::Slower: lesson->slower(); return true;
    case Action::Zones: lesson->toggleZones(); return true;
    case Action::Practise: lesson->togglePractice(); return true;
    case Action::Freeze: lesson->toggleFreeze(); return true;
    case Action::Blank: lesson->toggleBlank(); return true;
    case Action::Pointer: lesson->take(LessonModel::Pointer); return true;
    case Action::Pen: lesson->take(LessonModel::Pen); return true;
    case Action::Eraser: lesson->take(LessonModel::Eraser); return true;
    case Action::ClearInk: lesson->clearInk(); return true;
    case Action::UndoInk: lesson->undoInk(); return true;
    case Action::Words: lesson->toggleWords(); return true;
    case Action::Count: lesson->toggleCount(); return true;
    case Action::Pressure: lesson->togglePressure(); return true;
    case Action::Compare: lesson->toggleCompare(); return true;
    case Action::Closer: lesson->toggleCloser(); return true;
    case Action::Swap: m_screens.swap(); return true;
    default: return false;
    }
}

} // namespace effleur::presentation
