#include "window/shell/app_model.h"

#include "window/shell/opened.h"

namespace effleur::window::shell {

using commands::Action;

namespace {

Home withBodies(Home home) {
    if (!home.bodies) home.bodies = std::make_shared<const library::Bodies>(home.places.bodies);
    return home;
}

} // namespace

const body::BodyMap& AppModel::usualMap() const {
    static const body::BodyMap none;
    const body::BodyMap* map = m_home.bodies->find(library::usualBody);
    return map ? *map : none;
}

std::vector<const body::BodyMap*> AppModel::everyMap() const {
    std::vector<const body::BodyMap*> maps{&usualMap()};
    for (const std::string& id : m_home.bodies->ids())
        if (const body::BodyMap* map = m_home.bodies->find(id); map && id != library::usualBody) maps.push_back(map);
    return maps;
}

AppModel::AppModel(Ports ports, Home home, record::Settings settings, const QString& desktopLanguage, QObject* parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_home(withBodies(std::move(home)))
    , m_settings(std::move(settings), desktopLanguage)
    , m_evening(m_words, *m_home.bodies,
                {.now = [this] { return wallNow(); },
                 .nameOf = [this](journal::Id person) { return m_people.nameOf(person); }}) {
    connect(&m_settings, &settings::SettingsModel::changed, this, &AppModel::settingsChanged);
    connectParts();
    settingsChanged();
    if (m_ports.background && m_ports.opener) makeLibrary();
}

AppModel::~AppModel() {
    delete m_opened;
}

void AppModel::connectParts() {
    using namespace shell;
    connect(&m_commands, &kit::Commands::triggered, this, [this](Action action) { m_shell.ask(action); });
    connect(&m_commands, &kit::Commands::pressed, this, [this](Action action, bool byKey) {
        m_shell.dispatch(PressedDown{action, byKey});
    });
    connect(&m_commands, &kit::Commands::released, this, [this](Action action) { m_shell.dispatch(Released{action}); });
    connect(&m_commands, &kit::Commands::learnAsked, this,
            [this](const QString& action) { m_shell.dispatch(Learn{commands::actionNamed(action)}); });
    connect(&m_commands, &kit::Commands::forgetAsked, this,
            [this](Action action) { teach(m_commands.keys().forgotten(action)); });
    connect(&m_shell, &ShellModel::looksChanged, this, &AppModel::showCommands);
    connect(&m_shell, &ShellModel::screenChanged, this, &AppModel::titleChanged);
    connect(&m_shell, &ShellModel::screenChanged, this, [this] {
        m_sound.endAloud();
        if (m_shell.screen() != ShellModel::Library) return;
        showUse();
        if (m_opened && m_opened->half) m_evening.dispatch(evening::LibraryShown{});
        showTurn();
    });
    connectEvening();
    connect(&m_sound, &settings::SoundModel::changed, this, &AppModel::showCommands);
    connect(&m_handout, &kit::HandoutModel::said, this, &AppModel::say);
    connect(&m_screens, &lesson::ScreensModel::wished, &m_settings, &settings::SettingsModel::setClassScreen);
    connect(&m_people, &people::PeopleModel::todayChanged, this, [this] {
        if (m_opened) m_opened->prepare.setMassaged(massaged());
    });
    connect(&m_people, &people::PeopleModel::failed, this,
            [this] { say(m_journal ? m_journal->sentence() : tr("People can't be kept here.")); });
    connect(&m_history, &after::HistoryModel::said, this, &AppModel::say);
    connect(&m_history, &after::HistoryModel::removedAll, &m_people, &people::PeopleModel::reload);
    connect(&m_history, &after::HistoryModel::removedAll, &m_waiting, &play::WaitingModel::forget);
    connect(&m_people, &people::PeopleModel::removed, &m_history, &after::HistoryModel::remember);
    connect(&m_people, &people::PeopleModel::removed, &m_history, &after::HistoryModel::reload);
    connect(&m_history, &after::HistoryModel::putBack, &m_people, &people::PeopleModel::reload);
    connect(&m_history, &after::HistoryModel::putBack, this, &AppModel::readEvening);
    connect(&m_history, &after::HistoryModel::removed, this,
            [this] { m_shell.dispatch(NoticeGiven{{.text = tr("Removed. Undo"), .undoes = true}}); });
}

prepare::PrepareModel* AppModel::prepare() const {
    return m_opened ? &m_opened->prepare : nullptr;
}

after::FinishModel* AppModel::finish() const {
    return m_opened ? &m_opened->finish : nullptr;
}

lesson::LessonModel* AppModel::lesson() const {
    return m_opened ? &m_opened->lesson : nullptr;
}

play::SessionModel* AppModel::session() const {
    return m_opened ? &m_opened->session : nullptr;
}

void AppModel::moveIn(journal::Journal* journal, record::SessionRecorder* recorder) {
    m_journal = journal;
    m_recorder = recorder;
    m_people.keepIn(m_journal, usualMap(), [this] { return everyMap(); });
    m_history.keepIn(m_journal, m_ports.today, m_home.documents);
    if (m_journal) say(m_journal->sentence());
    if (m_opened) m_opened->finish.setKept(m_journal && m_journal->isOpen());
    showUse();
    auto interrupted = m_recorder ? m_recorder->interrupted(*m_home.bodies) : std::nullopt;
    m_evening.keepIn(m_journal, interrupted ? interrupted->evening : journal::OfEvening{});
    if (interrupted) offer(*std::move(interrupted));
    showTurn();
    if (m_recorder) connect(m_recorder, &record::SessionRecorder::troubled, this, &AppModel::say);
}

/// What is chosen there is opened here.
void AppModel::makeLibrary() {
    m_library = std::make_unique<browse::LibraryModel>(m_home.places, m_language, *m_ports.background, *m_ports.opener,
                                                       m_ports.audio, m_home.music);
    connect(m_library.get(), &browse::LibraryModel::said, this, &AppModel::say);
    connect(m_library.get(), &browse::LibraryModel::opened, this, [this](session::Plan plan, bool lesson) {
        open(std::move(plan));
        if (lesson) this->lesson()->begin();
    });
    connect(m_library->takeAway(), &browse::TakeAwayModel::cardsAsked, &m_handout, &kit::HandoutModel::make);
}

QString AppModel::windowTitle() const {
    using enum shell::Screen;
    const shell::Screen screen = m_shell.value().screen;
    const bool ofRoutine = screen == Prepare || screen == Finish || screen == Session || screen == Console;
    return m_opened && ofRoutine ? m_opened->session.routineTitle() : QString();
}

void AppModel::keepTyped() {
    emit m_commands.leaving();
    m_people.tidy();
    if (finish()) finish()->keepNote();
}

void AppModel::settingsChanged() {
    const record::Settings before = std::exchange(m_known, m_settings.value());
    if (const QString spoken = m_settings.spoken(); spoken != m_language) speak(spoken);
    m_screens.setWish(m_known.classScreen);
    m_evening.setReducedMotion(m_known.reducedMotion);
    m_screens.look()->setScheme(static_cast<kit::Look::Scheme>(m_settings.audienceLight()));
    if (m_known.keys != m_commands.keys().changes()) m_commands.setKeys(commands::KeyMap(m_known.keys));
    if (m_opened) {
        m_opened->session.setReducedMotion(m_known.reducedMotion);
        m_opened->lesson.setReducedMotion(m_known.reducedMotion);
        m_opened->lesson.face(m_known.quarterTurns, m_known.mirrored);
        if (before.countIn != m_known.countIn)
            m_opened->session.dispatch(session::SetCountIn{m_clock.now(), std::chrono::seconds(m_known.countIn)});
    }
    showCommands();
    if (m_ports.kept && before != m_known && !m_ports.kept->keep(m_known))
        say(tr("Your settings can't be kept: %1 can't be written.").arg(m_ports.kept->file()));
}

void AppModel::speak(const QString& language) {
    m_language = language;
    if (m_ports.translate) m_ports.translate(m_language);
    if (m_opened) {
        const auto& plan = m_opened->session.player().plan();
        m_opened->words = phrases::Phrasebook(m_language, QString::fromStdString(plan.routine.language));
        m_opened->session.retell();
        m_opened->lesson.retell();
        m_opened->prepare.retell();
        tellForTwo();
        if (session::hasEnded(m_opened->session.player().session().transport))
            m_opened->finish.tell(m_opened->session.player(), m_clock.now());
    }
    m_words = phrases::Phrasebook(m_language);
    m_people.keepIn(m_journal, usualMap(), [this] { return everyMap(); });
    m_history.reload();
    m_waiting.retell();
    m_evening.retell();
    if (m_library) m_library->setLanguage(m_language);
    m_commands.retell();
    emit languageChanged();
}

void AppModel::teach(const commands::KeyMap::Changes& keys) {
    record::Settings settings = m_known;
    settings.keys = keys;
    m_settings.set(settings);
}

/// What is on, of which a button says so.
void AppModel::showCommands() {
    const shell::Shell& now = m_shell.value();
    kit::Ons on;
    const auto put = [&on](Action action, bool isOn) { on.set(std::size_t(action), isOn); };
    put(Action::FullScreen, now.fullScreen);
    put(Action::Zoom, now.zoomed);
    put(Action::HowTo, now.howTo);
    put(Action::Zones, now.zones);
    put(Action::LeaveAreaOut, now.leaveOutChosen);
    put(Action::Menu, now.sheet == shell::Sheet::Menu);
    put(Action::FinishBy, now.sheet == shell::Sheet::FinishBy);
    put(Action::People, now.peopleShown);
    put(Action::Sessions, !now.peopleShown);
    put(Action::Mirror, m_known.mirrored);
    put(Action::Voice, m_sound.voice());
    if (m_opened) {
        put(Action::Loop, m_opened->session.pace().loops);
        put(Action::EaseOff, m_opened->session.eased().present);
    }
    if (m_opened && now.screen == shell::Screen::Console) m_opened->lesson.putOn(on);
    m_commands.show({.place = placeOf(now.screen),
                     .on = on,
                     .typed = now.typed,
                     .learning = now.learning ? nameOf(*now.learning) : QString()});
}

void AppModel::showUse() {
    if (!m_library || !m_journal) return;
    const journal::Journal::Uses uses = m_journal->uses();
    library::Use use{.finished = uses.finished};
    for (const auto& [routine, when] : uses.last)
        use.last.emplace(routine.toStdString(), when.toMSecsSinceEpoch());
    m_library->setUse(std::move(use), m_ports.today ? m_ports.today() : QDate());
}

shell::Context AppModel::context() const {
    shell::Context context{.keys = m_commands.keys(), .now = m_clock.now()};
    context.waits = m_waiting.waits();
    context.half = m_evening.changesPlaces();
    context.asking = m_history.asking() != after::HistoryModel::Nothing || m_people.asking();
    if (!m_opened) return context;
    context.open = true;
    context.within = !m_opened->prepare.isFirstPage();
    context.lesson = m_opened->lesson.on();
    context.underWay = m_opened->session.underWay();
    context.moving = m_opened->session.moving();
    context.paused = m_opened->session.mode() == play::SessionModel::Paused;
    if (const auto* finished = std::get_if<session::Finished>(&m_opened->session.player().session().transport))
        context.ended = finished->since;
    return context;
}

void AppModel::perform(const shell::ShellEffect& effect) {
    using namespace shell;
    if (const auto* what = std::get_if<Do>(&effect)) return perform(*what);
    if (const auto* to = std::get_if<GoToStep>(&effect)) return session()->goToNumber(to->number);
    if (const auto* taught = std::get_if<Teach>(&effect)) return teach(taught->changes);
    if (std::holds_alternative<KeepTyped>(effect)) {
        emit m_commands.leaving();
        m_people.tidy();
        m_people.keep();
    } else if (std::holds_alternative<KeepNote>(effect)) {
        if (finish()) finish()->keepNote();
    } else if (std::holds_alternative<Refresh>(effect)) {
        m_people.reload();
        m_history.reload();
    } else if (std::holds_alternative<AskForStart>(effect)) {
        say(tr("Press once more to start, if a doctor agrees."));
    }
}

void AppModel::perform(const shell::Do& what) {
    using shell::Part;
    switch (what.part) {
    case Part::Session:
        session()->perform(what.action);
        // Gone back into from its end.
        if (m_opened->half && session()->underWay()) m_evening.dispatch(evening::HalfBegan{wallNow(), m_opened->half});
        return;
    case Part::Lesson: return lesson()->perform(what.action);
    case Part::Prepare:
        if (what.action == Action::AgreedStart) return prepare()->agree();
        return what.action == Action::Leave ? prepare()->back() : prepare()->space();
    case Part::Library:
        if (m_library) m_library->perform(what.action);
        return;
    case Part::People: return m_people.perform(what.action);
    case Part::History:
        if (what.action == Action::Leave) m_people.keep();
        if (!m_history.perform(what.action) && m_shell.canUndo()) m_shell.say({});
        return;
    case Part::Finish: return what.action == Action::Again ? again() : saveSofter();
    case Part::Settings: return m_settings.perform(what.action);
    case Part::Sound: return m_sound.toggleVoice();
    case Part::Screens: return m_screens.swap();
    case Part::ForTwo: return what.action == Action::Onward ? beginEvening() : agree();
    case Part::Evening:
        return what.action == Action::Onward ? m_evening.dispatch(evening::PlacesChanged{wallNow()})
                                             : m_evening.dispatch(evening::ChangePlaces{wallNow()});
    case Part::Program: break;
    }
    if (what.action == Action::Close) emit closeRequested();
    if (what.action == Action::GoOn) takeUp();
    if (what.action == Action::Handout) m_handout.make(session()->player().plan(), m_language);
}

QDateTime AppModel::wallTime() const {
    if (!m_ports.today) return {};
    const int minutes = m_clock.minuteOfDay();
    return {m_ports.today(), QTime(minutes / 60, minutes % 60)};
}

} // namespace effleur::window::shell
