#pragma once

#include "body/body_map.h"
#include "journal/journal.h"
#include "record/session_recorder.h"
#include "record/settings.h"
#include "session/host.h"
#include "window/after/finish_model.h"
#include "window/after/history_model.h"
#include "window/browse/handout_model.h"
#include "window/browse/library_model.h"
#include "window/browse/waiting_model.h"
#include "window/commands/key_press.h"
#include "window/commands/keys.h"
#include "window/kit/look.h"
#include "window/kit/question.h"
#include "window/kit/theme.h"
#include "window/lesson/lesson_model.h"
#include "window/lesson/screens_model.h"
#include "window/people/people_model.h"
#include "window/play/session_model.h"
#include "window/prepare/prepare_model.h"
#include "window/settings/settings_model.h"
#include "window/settings/sound_model.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <filesystem>
#include <memory>

namespace effleur::window::shell {

/// Where the program keeps what is its owner's.
struct Home {
    journal::Journal* journal = nullptr; ///< outlives the program's model; null = nothing is kept
    std::function<QDate()> today;
    std::filesystem::path routines; ///< the person's own; empty = none can be written
    body::BodyMap map;
    std::filesystem::path documents{}; ///< where what is exported goes; empty = nowhere
};

/// The program's window: which screen is shown, which routine is open, how it looks, and what keys do.
class AppModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged FINAL)
    Q_PROPERTY(effleur::window::browse::LibraryModel* library READ library NOTIFY libraryChanged FINAL)
    Q_PROPERTY(effleur::window::prepare::PrepareModel* prepare READ prepare NOTIFY opened FINAL)
    Q_PROPERTY(effleur::window::play::SessionModel* session READ session NOTIFY opened FINAL)
    Q_PROPERTY(effleur::window::lesson::LessonModel* lesson READ lesson NOTIFY opened FINAL)
    Q_PROPERTY(bool teaching READ teaching NOTIFY screenChanged FINAL)
    Q_PROPERTY(effleur::window::lesson::ScreensModel* screens READ screens CONSTANT FINAL)
    Q_PROPERTY(effleur::window::browse::HandoutModel* handout READ handout CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::Look* audienceLook READ audienceLook CONSTANT FINAL)
    Q_PROPERTY(effleur::window::after::FinishModel* finish READ finish NOTIFY opened FINAL)
    Q_PROPERTY(effleur::window::people::PeopleModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(effleur::window::after::HistoryModel* history READ history CONSTANT FINAL)
    Q_PROPERTY(effleur::window::browse::WaitingModel* waiting READ waiting CONSTANT FINAL)
    Q_PROPERTY(QString noteHint READ noteHint NOTIFY noticeChanged FINAL)
    Q_PROPERTY(effleur::window::settings::SettingsModel* settings READ settings CONSTANT FINAL)
    Q_PROPERTY(effleur::window::settings::SoundModel* sound READ sound CONSTANT FINAL)
    Q_PROPERTY(effleur::window::commands::KeyHelp* keyHelp READ keyHelp CONSTANT FINAL)
    Q_PROPERTY(effleur::window::commands::KeyHelp* keysHere READ keysHere CONSTANT FINAL)
    Q_PROPERTY(QString windowTitle READ windowTitle NOTIFY titleChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(effleur::window::kit::Look::Scheme scheme READ scheme NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY looksChanged FINAL)
    Q_PROPERTY(int quarterTurns READ quarterTurns NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool mirrored READ mirrored NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool fullScreen READ fullScreen NOTIFY fullScreenChanged FINAL)
    Q_PROPERTY(bool zones READ zones NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool zoomed READ zoomed NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool finishByOpen READ finishByOpen NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool keysOpen READ keysOpen NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool menuOpen READ menuOpen NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool leaveOutChosen READ leaveOutChosen NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY noticeChanged FINAL)
    Q_PROPERTY(bool peopleShown READ peopleShown NOTIFY looksChanged FINAL)
    Q_PROPERTY(QString typed READ typed NOTIFY looksChanged FINAL)
    Q_PROPERTY(QString learning READ learning NOTIFY looksChanged FINAL)

public:
    enum Screen { Library, Prepare, Session, Console, Finish, History, Settings };
    Q_ENUM(Screen)

    /// `clock` and `sink` outlive the model; `sink` may be null. `desktopLanguage` as "en". Stands in the library.
    AppModel(record::Settings settings, const QString& desktopLanguage, const session::Clock& clock,
             session::EffectSink* sink, QObject* parent = nullptr);
    ~AppModel() override;

    /// Opens a routine: its questions are shown. A session that still runs is stopped first.
    void open(session::Plan plan);

    /// The list of routines; it stays as long as the window. What is chosen there is opened here.
    void setLibrary(browse::LibraryModel* library);
    browse::LibraryModel* library() const { return m_library; } ///< may be null

    Screen screen() const { return m_screen; }
    prepare::PrepareModel* prepare() const; ///< of the open routine; null where none is open
    play::SessionModel* session() const;    ///< of the open routine; null where none is open
    lesson::LessonModel* lesson() const;    ///< of the open routine; null where none is open
    /// A class is being taught: its window shows something, also while the settings are looked at.
    bool teaching() const;
    lesson::ScreensModel* screens() { return &m_screens; }
    browse::HandoutModel* handout() { return &m_handout; }
    /// Makes the handout of the open routine.
    Q_INVOKABLE void handOut();
    kit::Look* audienceLook() { return &m_audienceLook; } ///< how the class's window is lit
    after::FinishModel* finish() const;                   ///< of the open routine; null where none is open
    people::PeopleModel* people() { return &m_people; }
    after::HistoryModel* history() { return &m_history; }
    browse::WaitingModel* waiting() { return &m_waiting; } ///< the session that was interrupted
    /// Moves in: people and history are read, notes and softer versions find their place.
    void moveIn(Home home);
    QString noteHint() const; ///< where a note is kept, or that it can't be
    settings::SettingsModel* settings() { return &m_settings; }
    settings::SoundModel* sound() { return &m_sound; }
    commands::KeyHelp* keyHelp() { return &m_keyHelp; }
    commands::KeyHelp* keysHere() { return &m_keysHere; } ///< those of the screen that is shown
    QString windowTitle() const;
    /// One quiet line about what is missing or what was done; "" where there is none.
    QString notice() const { return m_notice; }
    void say(const QString& notice);
    kit::Theme::Scheme scheme() const { return m_settings.scheme(); }
    void setScheme(kit::Theme::Scheme scheme);
    bool reducedMotion() const { return m_settings.reducedMotion(); }
    int quarterTurns() const { return m_settings.quarterTurns(); }
    bool mirrored() const { return m_settings.mirrored(); }
    bool fullScreen() const { return m_looks.fullScreen; }
    bool zones() const { return m_looks.zones; }
    bool zoomed() const { return m_looks.zoomed; }
    bool finishByOpen() const { return m_looks.finishByOpen; }
    bool keysOpen() const { return m_looks.keysOpen; }
    bool menuOpen() const { return m_looks.menuOpen; }
    /// Offers to go on with a session that was interrupted.
    void offer(record::Interruption interruption);
    bool leaveOutChosen() const { return m_looks.leaveOutChosen; }
    QString typed() const { return m_looks.typed; } ///< the digits of a step's number so far
    /// The action whose key is being taught; "" where none is.
    QString learning() const { return m_looks.learning; }

    /// A key goes down or up, with what it types and where it lies (key_press.h); true where it meant something. A key
    /// that repeats moves in lists and does nothing else.
    Q_INVOKABLE bool keyDown(int key, int modifiers, bool repeats, const QString& text = {}, uint place = 0);
    bool keyUp(int key, bool repeats, uint place = 0);
    /// Whether a key that goes down is only repeated: it went up and has not settled yet. If not, it is the one that
    /// the hand is at from now on, and what went up before has settled.
    bool comesAgain(commands::HandKey key);
    /// A key that went up is really up. Called 30 ms after it: a server may report repeats as going up and down again.
    void settle();
    /// Lets go of whatever is held, where its release can't be seen: the window lost the focus, the machine sleeps.
    /// Nothing that was held comes true; a session that was being ended pauses.
    void letGo();
    /// The ease-off control: acts at once; after 0.8 s it leaves the area out.
    Q_INVOKABLE void easeOffDown();
    Q_INVOKABLE void easeOffUp();
    /// The start control, where the start has to be held: by hand or pointer, or by the key that went down last.
    Q_INVOKABLE void startDown(bool byKey = false);
    Q_INVOKABLE void startUp();
    /// The same for who can't hold (a switch, a screen reader): a second press a second later starts.
    Q_INVOKABLE void startTwice();
    /// What has been held for 0.8 s takes its effect.
    Q_INVOKABLE void holdElapsed();
    Q_INVOKABLE void nextScheme();
    Q_INVOKABLE void turn();
    Q_INVOKABLE void mirror();
    Q_INVOKABLE void toggleZones();
    Q_INVOKABLE void toggleZoom();
    /// Opens the choice of when to finish, at what the session takes now; or closes it.
    Q_INVOKABLE void toggleFinishBy();
    Q_INVOKABLE void toggleMenu();
    Q_INVOKABLE void toggleKeys();
    Q_INVOKABLE void toggleFullScreen();
    Q_INVOKABLE void confirmLeaveOut();
    /// "PgUp" of an action, by its name. `learning` and the key table's changes are what bindings follow.
    Q_INVOKABLE QString keyOf(const QString& action) const;
    /// The next key that is pressed becomes the action's; Escape gives up. An empty name gives up too.
    Q_INVOKABLE void learn(const QString& action);
    /// The action gets its keys of the table back.
    Q_INVOKABLE void forget(const QString& action);
    /// Goes on with the interrupted session that was offered.
    Q_INVOKABLE void takeUp();
    /// Goes back into a session that has ended.
    Q_INVOKABLE void resume();
    /// The session is over and its note kept: back to the list.
    Q_INVOKABLE void done();
    /// The same routine once more, from its questions on.
    Q_INVOKABLE void again();
    /// Writes a copy of the routine with this session's pressures, and says where.
    Q_INVOKABLE void saveSofter();
    /// To the list of routines; a session that still runs is paused, and stands there when it is opened again.
    Q_INVOKABLE void showLibrary();
    /// To the settings, and with back() to where one came from. A session that moves is paused.
    Q_INVOKABLE void showSettings();
    Q_INVOKABLE void showHistory();
    Q_INVOKABLE void back();
    Q_INVOKABLE void dismissNotice();
    /// The notice was pressed: what it offers is done, else it is put away.
    Q_INVOKABLE void answerNotice();
    bool canUndo() const { return m_canUndo; }
    /// In the history: the people rather than the sessions.
    bool peopleShown() const { return m_looks.peopleShown; }
    Q_INVOKABLE void showPeople(bool people);
    /// The program is about to close: what was typed and not yet kept is kept.
    void keepTyped();

signals:
    void screenChanged();
    void titleChanged();
    void libraryChanged();
    void opened();
    void looksChanged();
    void fullScreenChanged();
    void closeRequested();
    /// Fields that keep their text to themselves hand it over.
    void leaving();
    void takenUp();
    /// The note of the session that has just ended is to be written.
    void noteReady(const QString& note);
    void noticeChanged();
    /// Another language is spoken from now on; the texts that stand are made anew next.
    void languageChosen();
    void languageChanged();

private:
    /// The open routine with its screens' models.
    struct Opened;
    /// What is shown for this run of the program only.
    struct Looks {
        bool fullScreen = false;
        bool zones = false;
        bool zoomed = false;
        bool finishByOpen = false;
        bool keysOpen = false;
        bool menuOpen = false;
        bool leaveOutChosen = false;
        bool peopleShown = false;
        QString typed;
        QString learning;
        bool operator==(const Looks&) const = default;
    };
    void look(const Looks& looks);
    template<typename Value> void look(Value Looks::*member, Value value) {
        Looks looks = m_looks;
        looks.*member = std::move(value);
        look(looks);
    }
    void go(Screen screen);
    void visit(Screen screen);
    void settingsChanged();
    void showKeysHere();
    void openSession(session::Plan plan);
    void startSession();
    commands::Place place() const;
    bool type(const commands::KeyPress& press);
    bool repeat(const commands::KeyPress& press);
    bool historyKey(const commands::KeyPress& press);
    bool moveInHistory(int key);
    bool teach(const commands::KeyPress& press);
    bool closeSheet();
    bool actUnlisted(const commands::KeyPress& press);
    bool libraryKey(const commands::KeyPress& press);
    bool act(commands::Action action);
    bool actInLesson(commands::Action action);
    bool actAnywhere(commands::Action action);
    bool guiding() const { return m_screen == Session || m_screen == Console; }
    Screen guide() const;

    browse::LibraryModel* m_library = nullptr;
    const session::Clock& m_clock;
    session::EffectSink* m_sink;
    settings::SettingsModel m_settings;
    lesson::ScreensModel m_screens;
    kit::Look m_audienceLook;
    browse::HandoutModel m_handout;
    settings::SoundModel m_sound{m_settings};
    record::Settings m_known; ///< the settings that hold already
    QString m_language;
    commands::KeyMap m_keys;
    commands::KeyHelp m_keyHelp;
    commands::KeyHelp m_keysHere;
    Opened* m_opened = nullptr; ///< a child of this
    Screen m_screen = Library;
    Screen m_cameFrom = Library;
    Looks m_looks;
    QString m_notice;
    phrases::Phrasebook m_words;
    people::PeopleModel m_people{m_words, m_clock};
    after::HistoryModel m_history{m_words, m_clock};
    browse::WaitingModel m_waiting{m_words};
    Home m_home;
    QTimer m_hold;
    QTimer m_settle;
    QTimer m_noticed{this};                ///< a notice leaves by itself
    std::optional<commands::HandKey> m_up; ///< the key that went up and has not settled yet
    commands::HandKey m_hand;              ///< the key that went down last
    /// What comes true when it is held for 0.8 s: by a key, or by hand or pointer.
    enum class Hold { EaseOff, End, Start };
    struct Held {
        Hold what = Hold::EaseOff;
        std::optional<commands::HandKey> key{};
    };
    void hold(Hold what, bool byKey);
    void holdDue();
    void release(Hold what);
    std::optional<Held> m_held;
    QElapsedTimer m_heldSince;
    kit::Question<Hold> m_question;
    bool m_canUndo = false; ///< the notice offers to undo a removal
};

} // namespace effleur::window::shell
