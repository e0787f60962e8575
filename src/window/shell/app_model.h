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

#include <QObject>
#include <QQmlEngine>
#include <filesystem>

namespace effleur::window::shell {

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
    Q_PROPERTY(effleur::window::shell::ShellModel* shell READ shell CONSTANT FINAL)
    Q_PROPERTY(effleur::window::browse::LibraryModel* library READ library NOTIFY libraryChanged FINAL)
    Q_PROPERTY(effleur::window::prepare::PrepareModel* prepare READ prepare NOTIFY opened FINAL)
    Q_PROPERTY(effleur::window::play::SessionModel* session READ session NOTIFY opened FINAL)
    Q_PROPERTY(effleur::window::lesson::LessonModel* lesson READ lesson NOTIFY opened FINAL)
    Q_PROPERTY(effleur::window::after::FinishModel* finish READ finish NOTIFY opened FINAL)
    Q_PROPERTY(effleur::window::lesson::ScreensModel* screens READ screens CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::HandoutModel* handout READ handout CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::Look* audienceLook READ audienceLook CONSTANT FINAL)
    Q_PROPERTY(effleur::window::people::PeopleModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(effleur::window::after::HistoryModel* history READ history CONSTANT FINAL)
    Q_PROPERTY(effleur::window::play::WaitingModel* waiting READ waiting CONSTANT FINAL)
    Q_PROPERTY(effleur::window::settings::SettingsModel* settings READ settings CONSTANT FINAL)
    Q_PROPERTY(effleur::window::settings::SoundModel* sound READ sound CONSTANT FINAL)
    Q_PROPERTY(QString windowTitle READ windowTitle NOTIFY titleChanged FINAL)

public:
    /// `clock` and `sink` outlive the model; `sink` may be null. `desktopLanguage` as "en". Stands in the library.
    AppModel(record::Settings settings, const QString& desktopLanguage, const session::Clock& clock,
             session::EffectSink* sink, QObject* parent = nullptr);
    ~AppModel() override;

    /// Opens a routine: its questions are shown. A session that still runs is stopped first.
    void open(session::Plan plan);

    /// The list of routines; it stays as long as the window. What is chosen there is opened here.
    void setLibrary(browse::LibraryModel* library);
    /// Moves in: people and history are read, notes and softer versions find their place.
    void moveIn(Home home);
    /// Offers to go on with a session that was interrupted.
    void offer(record::Interruption interruption);

    ShellModel* shell() { return &m_shell; }
    kit::Commands& commands() { return m_commands; }
    browse::LibraryModel* library() const { return m_library; } ///< may be null
    prepare::PrepareModel* prepare() const;                     ///< of the open routine; null where none is open
    play::SessionModel* session() const;                        ///< of the open routine; null where none is open
    lesson::LessonModel* lesson() const;                        ///< of the open routine; null where none is open
    after::FinishModel* finish() const;                         ///< of the open routine; null where none is open
    lesson::ScreensModel* screens() { return &m_screens; }
    kit::HandoutModel* handout() { return &m_handout; }
    kit::Look* audienceLook() { return &m_audienceLook; } ///< how the class's window is lit
    people::PeopleModel* people() { return &m_people; }
    after::HistoryModel* history() { return &m_history; }
    play::WaitingModel* waiting() { return &m_waiting; } ///< the session that was interrupted
    settings::SettingsModel* settings() { return &m_settings; }
    settings::SoundModel* sound() { return &m_sound; }
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

    const session::Clock& m_clock;
    session::EffectSink* m_sink;
    kit::Commands m_commands{this};
    ShellModel m_shell{*this, this};
    browse::LibraryModel* m_library = nullptr;
    settings::SettingsModel m_settings;
    lesson::ScreensModel m_screens;
    kit::Look m_audienceLook;
    kit::HandoutModel m_handout;
    settings::SoundModel m_sound{m_settings};
    record::Settings m_known; ///< the settings that hold already
    QString m_language;
    Opened* m_opened = nullptr; ///< a child of this
    phrases::Phrasebook m_words;
    people::PeopleModel m_people{m_words, m_clock};
    after::HistoryModel m_history{m_words, m_clock};
    play::WaitingModel m_waiting{m_words};
    Home m_home;
};

} // namespace effleur::window::shell
