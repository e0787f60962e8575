#pragma once

#include "record/session_recorder.h"
#include "window/after/finish_model.h"
#include "window/after/history_model.h"
#include "window/browse/library_model.h"
#include "window/kit/handout_model.h"
#include "window/lesson/lesson_model.h"
#include "window/lesson/screens_model.h"
#include "window/people/people_model.h"
#include "window/play/session_model.h"
#include "window/play/waiting_model.h"
#include "window/prepare/prepare_model.h"
#include "window/settings/settings_model.h"
#include "window/settings/sound_model.h"
#include "window/shell/shell_model.h"
#include "window/two/evening_model.h"

#include <QObject>
#include <QQmlEngine>
#include <filesystem>
#include <memory>

namespace effleur::window::shell {

/// What the program's models have of the world around them; all of it outlives them. What is null is not there.
struct Ports {
    const session::Clock& clock;
    session::EffectSink* sink = nullptr;      ///< follows the open session
    kit::Background* background = nullptr;    ///< without it and an opener there is no library
    kit::FileOpener* opener = nullptr;        ///< of routines
    kit::AudioWriter* audio = nullptr;        ///< of guides to take along
    kit::PaperWriter* paper = nullptr;        ///< of handouts
    record::KeptSettings* kept = nullptr;     ///< where changed settings are kept
    std::function<void(QString)> translate{}; ///< the window's own words, before they are made in a language ("de")
    std::function<QDate()> today{};           ///< null = the history knows no week
    std::function<QDateTime()> wall{};        ///< null = as much time goes by as on the clock
};

/// Where the program finds and puts what is its owner's.
struct Home {
    library::Places places{};
    std::shared_ptr<const library::Bodies> bodies{}; ///< null: those of the places
    std::filesystem::path documents{};               ///< where what is exported goes; empty = nowhere
    std::filesystem::path music{};                   ///< where audio guides go
};

/// The program's models, and what passes between them. Which screen is shown and what keys do is the shell's; this lets
/// each model do what the shell asks it for.
class AppModel : public QObject, private ShellModel::Host {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(effleur::window::shell::ShellModel* shell READ shell CONSTANT FINAL)
    Q_PROPERTY(effleur::window::browse::LibraryModel* library READ library CONSTANT FINAL)
    Q_PROPERTY(effleur::window::prepare::PrepareModel* prepare READ prepare NOTIFY opened FINAL)
    Q_PROPERTY(effleur::window::play::SessionModel* session READ session NOTIFY opened FINAL)
    Q_PROPERTY(effleur::window::lesson::LessonModel* lesson READ lesson NOTIFY opened FINAL)
    Q_PROPERTY(effleur::window::after::FinishModel* finish READ finish NOTIFY opened FINAL)
    Q_PROPERTY(effleur::window::lesson::ScreensModel* screens READ screens CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::HandoutModel* handout READ handout CONSTANT FINAL)
    Q_PROPERTY(effleur::window::people::PeopleModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(effleur::window::after::HistoryModel* history READ history CONSTANT FINAL)
    Q_PROPERTY(effleur::window::play::WaitingModel* waiting READ waiting CONSTANT FINAL)
    Q_PROPERTY(effleur::window::two::EveningModel* evening READ evening CONSTANT FINAL)
    Q_PROPERTY(effleur::window::settings::SettingsModel* settings READ settings CONSTANT FINAL)
    Q_PROPERTY(effleur::window::settings::SoundModel* sound READ sound CONSTANT FINAL)
    Q_PROPERTY(QString windowTitle READ windowTitle NOTIFY titleChanged FINAL)

public:
    /// `desktopLanguage` as "en". Stands in the library, which is still to be read.
    AppModel(Ports ports, Home home, record::Settings settings, const QString& desktopLanguage,
             QObject* parent = nullptr);
    ~AppModel() override;

    /// Opens a routine: its questions are shown. A session that still runs is stopped first.
    void open(session::Plan plan);

    /// People and history are read, notes are kept from now on, and an interrupted session is offered. Both outlive the
    /// model and may be null: then nothing is kept.
    void moveIn(journal::Journal* journal, record::SessionRecorder* recorder);
    /// Offers to go on with a session that was interrupted.
    void offer(record::Interruption interruption);

    ShellModel* shell() { return &m_shell; }
    kit::Commands& commands() { return m_commands; }
    browse::LibraryModel* library() const { return m_library.get(); } ///< may be null
    prepare::PrepareModel* prepare() const;                           ///< of the open routine; null where none is open
    play::SessionModel* session() const;                              ///< of the open routine; null where none is open
    lesson::LessonModel* lesson() const;                              ///< of the open routine; null where none is open
    after::FinishModel* finish() const;                               ///< of the open routine; null where none is open
    lesson::ScreensModel* screens() { return &m_screens; }
    kit::HandoutModel* handout() { return &m_handout; }
    people::PeopleModel* people() { return &m_people; }
    after::HistoryModel* history() { return &m_history; }
    play::WaitingModel* waiting() { return &m_waiting; } ///< the session that was interrupted
    two::EveningModel* evening() { return &m_evening; }  ///< the one that is under way
    settings::SettingsModel* settings() { return &m_settings; }
    settings::SoundModel* sound() { return &m_sound; }
    QString windowTitle() const;
    void say(const QString& notice) { m_shell.say(notice); }
    /// Goes on with the interrupted session that was offered, or with whose turn is still to come.
    void takeUp();
    /// Which half of an evening the session is that is about to begin.
    journal::OfEvening ofEvening() const;
    /// The program is about to close: what was typed and not yet kept is kept.
    void keepTyped();

signals:
    void titleChanged();
    void opened();
    void closeRequested();
    /// The note of the session that has just ended is to be written.
    void noteReady(const QString& note);
    /// Another language is spoken: every text was made anew.
    void languageChanged();

private:
    const body::BodyMap& usualMap() const;
    std::vector<const body::BodyMap*> everyMap() const; ///< that reads, the usual one first
    /// The open routine with its screens' models.
    struct Opened;
    shell::Context context() const override;
    void perform(const shell::ShellEffect& effect) override;
    void perform(const shell::Do& what);
    void connectParts();
    void makeLibrary();
    void keepNote(const QString& note);
    void keepTense(const journal::Tensions& tense);
    /// What there is to say of the session that has just ended.
    void tellEnd();
    void settingsChanged();
    void speak(const QString& language);
    void teach(const commands::KeyMap::Changes& keys);
    void showCommands();
    /// What the order of the library depends on.
    void showUse();
    /// Invalid where nobody knows the day.
    QDateTime wallTime() const;
    /// Who is massaged, and what they answered last.
    prepare::Massaged massaged() const;
    /// `half`: of the evening for two; nothing where it is of none.
    void openSession(session::Plan plan, std::optional<evening::Half> half = {});
    void startSession();
    void saveSofter();
    void again(); ///< the same routine, from its questions
    void connectEvening();
    /// The page for two, with the routine that is open or chosen.
    void agree();
    /// An evening begins as it was agreed on.
    void beginEvening();
    void openHalf(evening::Half half);
    /// Who is massaged in a half is who was told so, and nothing of who was before.
    void chooseFor(evening::Half half);
    /// What the first page of the questions says of the other half.
    void tellForTwo();
    /// As it is kept, where none is under way here.
    void readEvening();
    /// The list tells whose turn is still to come.
    void showTurn();
    /// The interrupted session is a half of the evening that is under way.
    bool isOurs(const record::Interruption& interruption) const;
    void resume();
    evening::Wall wallNow() const;

    const Ports m_ports;
    const session::Clock& m_clock = m_ports.clock;
    const Home m_home;
    journal::Journal* m_journal = nullptr;
    record::SessionRecorder* m_recorder = nullptr;
    kit::Commands m_commands{this};
    ShellModel m_shell{*this, this};
    settings::SettingsModel m_settings;
    lesson::ScreensModel m_screens;
    kit::HandoutModel m_handout{m_ports.paper, m_ports.background, m_home.documents};
    settings::SoundModel m_sound{m_settings};
    record::Settings m_known; ///< the settings that hold already
    QString m_language;
    Opened* m_opened = nullptr; ///< a child of this
    phrases::Phrasebook m_words;
    people::PeopleModel m_people{m_words, m_clock};
    after::HistoryModel m_history{m_words, m_clock};
    play::WaitingModel m_waiting{m_words, [this] { return wallTime(); }};
    two::EveningModel m_evening;
    std::unique_ptr<browse::LibraryModel> m_library;
};

} // namespace effleur::window::shell
