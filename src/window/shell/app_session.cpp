// What the program does with the routine that is open: from its questions to what is kept of the session.
#include "window/after/softer.h"
#include "window/shell/opened.h"

namespace effleur::window::shell {

using commands::Action;

void AppModel::open(session::Plan plan) {
    openSession(std::move(plan));
    m_shell.dispatch(shell::Opened{});
}

void AppModel::openSession(session::Plan plan, std::optional<evening::Half> half) {
    Opened* before = m_opened;
    if (before && before->session.underWay()) before->session.end();
    if (before) before->finish.keepNote();
    m_opened = new Opened(std::move(plan), this);
    m_opened->half = half;
    m_opened->session.setReducedMotion(m_known.reducedMotion);
    m_opened->lesson.setReducedMotion(m_known.reducedMotion);
    m_opened->lesson.face(m_known.quarterTurns, m_known.mirrored);
    m_opened->finish.setKept(m_journal && m_journal->isOpen());
    connect(&m_opened->prepare, &prepare::PrepareModel::started, this, &AppModel::startSession);
    connect(&m_opened->prepare, &prepare::PrepareModel::pageChanged, this,
            [this, page = m_opened->prepare.pages().page]() mutable {
                // Who goes on has heard enough of the page before.
                if (std::exchange(page, prepare()->pages().page) != prepare()->pages().page) m_sound.endAloud();
            });
    connect(&m_opened->prepare, &prepare::PrepareModel::left, this, [this] { m_shell.ask(Action::Leave); });
    m_opened->prepare.setMassaged(massaged());
    tellForTwo();
    connect(&m_opened->finish, &after::FinishModel::noteReady, this, &AppModel::keepNote);
    connect(&m_opened->finish, &after::FinishModel::tenseReady, this, &AppModel::keepTense);
    connect(&m_opened->session, &play::SessionModel::ended, this, [this] {
        if (const auto its = m_opened->half) m_evening.dispatch(evening::HalfEnded{wallNow(), *its});
        tellEnd();
        m_shell.dispatch(shell::Ended{.whole = session()->mode() == play::SessionModel::Finished});
    });
    connect(&m_opened->session, &play::SessionModel::factsChanged, this, [this] {
        m_shell.dispatch(shell::Changed{});
        showCommands();
    });
    connect(&m_opened->lesson, &lesson::LessonModel::changed, this, [this] {
        m_opened->prepare.setForClass(m_opened->lesson.on());
        showCommands();
    });
    emit opened();
    emit titleChanged();
    // After the pages that look at it: they are begun to delete when the screen changes, still to come.
    if (before) QMetaObject::invokeMethod(before, &QObject::deleteLater, Qt::QueuedConnection);
}

void AppModel::keepNote(const QString& note) {
    emit noteReady(note);
    if (m_recorder && !m_recorder->note(note)) say(tr("The note could not be kept."));
}

void AppModel::keepTense(const journal::Tensions& tense) {
    if (m_recorder && !m_recorder->tense(tense)) say(tr("How tense you are could not be kept."));
}

void AppModel::tellEnd() {
    after::FinishModel& finish = m_opened->finish;
    const auto kept = m_recorder ? m_recorder->kept() : std::nullopt;
    finish.tense()->ask(kept ? m_people.nameOf(kept->person) : m_people.todayName(), !m_opened->lesson.on());
    const bool known = m_journal && m_journal->isOpen() && m_ports.today;
    if (known) finish.rhythm()->show(m_journal->sessions(), m_ports.today(), true);
    finish.tell(session()->player(), m_clock.now());
}

/// In an evening for two nobody in particular is another in the second half: what the first one said minutes ago is not
/// what this one said last time.
prepare::Massaged AppModel::massaged() const {
    const auto person = m_people.todayPerson();
    const bool stranger = !person && m_opened && m_opened->half == evening::Half::Second;
    return {person, stranger ? std::nullopt : m_people.lastAnswers(), m_ports.today ? m_ports.today() : QDate()};
}

void AppModel::startSession() {
    if (!m_opened->lesson.on()) m_people.keepAnswers(m_opened->prepare.answered(wallTime()));
    play::SessionModel& session = m_opened->session;
    session.dispatch(session::SetCountIn{m_clock.now(), std::chrono::seconds(m_known.countIn)});
    session.dispatch(session::SetCeiling{m_clock.now(), m_opened->prepare.ceiling()});
    session.dispatch(session::SetLeftOut{m_clock.now(), m_opened->prepare.areas()->chosenSet()});
    for (const std::size_t step : m_opened->prepare.refused())
        session.dispatch(session::Answer{m_clock.now(), session::StepIndex{step}, false});
    session.start();
    if (const journal::Tensions said = m_opened->prepare.saidTense(); said != journal::Tensions{}) {
        m_opened->finish.tense()->set(said);
        keepTense(said);
    }
    m_waiting.forget();
    m_evening.dispatch(evening::HalfBegan{wallNow(), m_opened->half});
    m_shell.dispatch(shell::Began{});
}

void AppModel::again() {
    const auto half = m_opened->half;
    openSession(session::Plan(session()->player().plan()), half);
    m_shell.dispatch(shell::Opened{});
}

void AppModel::offer(record::Interruption interruption) {
    m_waiting.offer(std::move(interruption));
}

void AppModel::resume() {
    auto interruption = m_waiting.take();
    if (!interruption) return;
    const bool ours = isOurs(*interruption);
    const auto half = ours ? m_evening.half() : std::nullopt;
    if (half) chooseFor(*half);
    openSession(std::move(interruption->plan), half);
    session()->takeUp(std::move(interruption->session));
    if (session()->player().session().adjustments.waitEverywhere) lesson()->takeUp();
    if (m_recorder) m_recorder->takeUp();
    if (const auto kept = m_recorder ? m_recorder->kept() : std::nullopt) finish()->tense()->set(kept->tense);
    m_evening.dispatch(evening::HalfBegan{wallNow(), m_opened->half});
    m_shell.dispatch(shell::Began{});
}

void AppModel::saveSofter() {
    const session::Player& player = session()->player();
    say(after::writeSofter(player.plan(), player.session().adjustments, m_home.places.own));
}

} // namespace effleur::window::shell
