#pragma once

#include "presentation/finish_model.h"
#include "presentation/handout_model.h"
#include "presentation/history_model.h"
#include "presentation/lesson_model.h"
#include "presentation/library_model.h"
#include "presentation/people_model.h"
#include "presentation/prepare_model.h"
#include "presentation/screens_model.h"
#include "presentation/session_keeper.h"
#include "presentation/session_model.h"
#include "presentation/settings_model.h"
#include "presentation/shell_model.h"
#include "presentation/sound_model.h"
#include "presentation/waiting_model.h"

#include <QObject>
#include <QQmlEngine>
#include <filesystem>

namespace effleur::presentation {

/// Where the program keeps what is its owner's.
struct Home {
    journal::Journal* journal = nullptr; ///< outlives the program's model; null = nothing is kept
    std::function<QDate()> today;
    std::filesystem::path routines; ///< the person's own; empty = none can be written
    body::BodyMap map;
    std::filesystem::path documents{}; ///< where what is exported goes; empty = nowhere
};

/// The program's models, and what passes between them. Which screen is shown and what keys do is the shell's; this lets
/// each model do what the shell asks it for.
class AppModel : public QObject, private ShellModel::Host {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(effleur::presentation::ShellModel* shell READ shell CONSTANT FINAL)
    Q_PROPERTY(effleur::presentation::LibraryModel* library READ library NOTIFY libraryChanged FINAL)
    Q_PROPERTY(effleur::presentation::PrepareModel* prepare READ prepare NOTIFY opened FINAL)
    Q_PROPERTY(effleur::presentation::SessionModel* session READ session NOTIFY opened FINAL)
    Q_PROPERTY(effleur::presentation::LessonModel* lesson READ lesson NOTIFY opened FINAL)
    Q_PROPERTY(effleur::presentation::FinishModel* finish READ finish NOTIFY opened FINAL)
    Q_PROPERTY(effleur::presentation::ScreensModel* screens READ screens CONSTANT FINAL)
    Q_PROPERTY(effleur::presentation::HandoutModel* handout READ handout CONSTANT FINAL)
    Q_PROPERTY(effleur::presentation::Look* audienceLook READ audienceLook CONSTANT FINAL)
    Q_PROPERTY(effleur::presentation::PeopleModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(effleur::presentation::HistoryModel* history READ history CONSTANT FINAL)
    Q_PROPERTY(effleur::presentation::WaitingModel* waiting READ waiting CONSTANT FINAL)
    Q_PROPERTY(effleur::presentation::SettingsModel* settings READ settings CONSTANT FINAL)
    Q_PROPERTY(effleur::presentation::SoundModel* sound READ sound CONSTANT FINAL)
    Q_PROPERTY(QString windowTitle READ windowTitle NOTIFY titleChanged FINAL)

public:
    /// `clock` and `sink` outlive the model; `sink` may be null. `desktopLanguage` as "en". Stands in the library.
    AppModel(presentation::Settings settings, const QString& desktopLanguage, const Clock& clock, EffectSink* sink,
             QObject* parent = nullptr);
    ~AppModel() override;

    /// Opens a routine: its questions are shown. A session that still runs is stopped first.
    void open(session::Plan plan);

    /// The list of routines; it stays as long as the window. What is chosen there is opened here.
    void setLibrary(LibraryModel* library);
    /// Moves in: people and history are read, notes and softer versions find their place.
    void moveIn(Home home);
    /// Offers to go on with a session that was interrupted.
    void offer(Interruption interruption);

    ShellModel* shell() { return &m_shell; }
    Commands& commands() { return m_commands; }
    LibraryModel* library() const { return m_library; } ///< may be null
    PrepareModel* prepare() const;                      ///< of the open routine; null where none is open
    SessionModel* session() const;                      ///< of the open routine; null where none is open
    LessonModel* lesson() const;                        ///< of the open routine; null where none is open
    FinishModel* finish() const;                        ///< of the open routine; null where none is open
    ScreensModel* screens() { return &m_screens; }
    HandoutModel* handout() { return &m_handout; }
    Look* audienceLook() { return &m_audienceLook; } ///< how the class's window is lit
    PeopleModel* people() { return &m_people; }
    HistoryModel* history() { return &m_history; }
    WaitingModel* waiting() { return &m_waiting; } ///< the session that was interrupted
    SettingsModel* settings() { return &m_settings; }
    SoundModel* sound() { return &m_sound; }
    QString windowTitle() const;
    void say(const QString& notice) { m_shell.say(notice); }
    /// Goes on with the interrupted session that was offered.
    void takeUp();
    /// The program is about to close: what was typed and not yet kept is kept.
    void keepTyped();

signals:
    void titleChanged();
    void libraryChanged();
    void opened();
    void takenUp();
    void closeRequested();
    /// The note of the session that has just ended is to be written.
    void noteReady(const QString& note);
    /// Another language is spoken from now on; the texts that stand are made anew next.
    void languageChosen();
    void languageChanged();

private:
    /// The open routine with its screens' models.
    struct Opened;
    shell::Context context() const override;
    void perform(const shell::Effect& effect) override;
    void perform(const shell::Do& what);
    void connectParts();
    void settingsChanged();
    void speak(const QString& language);
    void teach(const commands::KeyMap::Changes& keys);
    void showCommands();
    void openSession(session::Plan plan);
    void startSession();
    void saveSofter();

    const Clock& m_clock;
    EffectSink* m_sink;
    Commands m_commands{this};
    ShellModel m_shell{*this, this};
    LibraryModel* m_library = nullptr;
    SettingsModel m_settings;
    ScreensModel m_screens;
    Look m_audienceLook;
    HandoutModel m_handout;
    SoundModel m_sound{m_settings};
    presentation::Settings m_known; ///< the settings that hold already
    QString m_language;
    Opened* m_opened = nullptr; ///< a child of this
    phrases::Phrasebook m_words;
    PeopleModel m_people{m_words, m_clock};
    HistoryModel m_history{m_words, m_clock};
    WaitingModel m_waiting{m_words};
    Home m_home;
};

} // namespace effleur::presentation
