#pragma once

#include "commands/command.h"
#include "session/host.h"
#include "window/kit/commands.h"
#include "window/kit/rows_model.h"
#include "window/lesson/board_model.h"
#include "window/play/session_model.h"
#include "window/stage/scene_model.h"

namespace effleur::window::lesson {

/// What keeps the class from seeing the live moment.
struct Withheld {
    Q_GADGET
    QML_VALUE_TYPE(withheld)
    Q_PROPERTY(bool frozen MEMBER frozen CONSTANT FINAL)
    Q_PROPERTY(QString frozenFor MEMBER frozenFor CONSTANT FINAL)
    Q_PROPERTY(bool blank MEMBER blank CONSTANT FINAL)

public:
    bool frozen = false;
    QString frozenFor; ///< "0:24"
    bool blank = false;
    bool operator==(const Withheld&) const = default;
};

/// How the lesson goes on.
struct LessonCourse {
    Q_GADGET
    QML_VALUE_TYPE(lessonCourse)
    Q_PROPERTY(QString onward MEMBER onward CONSTANT FINAL)
    Q_PROPERTY(bool hasNext MEMBER hasNext CONSTANT FINAL)
    Q_PROPERTY(bool stepByStep MEMBER stepByStep CONSTANT FINAL)
    Q_PROPERTY(bool practising MEMBER practising CONSTANT FINAL)
    Q_PROPERTY(QString practiceTime MEMBER practiceTime CONSTANT FINAL)

public:
    QString onward; ///< what next() does now
    bool hasNext = false;
    bool stepByStep = false;
    bool practising = false;
    QString practiceTime; ///< how long everybody would try this step
    bool operator==(const LessonCourse&) const = default;
};

/// The author's notes for who teaches the step.
struct Notes {
    Q_GADGET
    QML_VALUE_TYPE(notes)
    Q_PROPERTY(QString teach MEMBER teach CONSTANT FINAL)
    Q_PROPERTY(QStringList watchFor MEMBER watchFor CONSTANT FINAL)

public:
    QString teach;
    QStringList watchFor;
    bool operator==(const Notes&) const = default;
};

/// Where the lesson is.
struct Whereabouts {
    Q_GADGET
    QML_VALUE_TYPE(whereabouts)
    Q_PROPERTY(int current MEMBER current CONSTANT FINAL)
    Q_PROPERTY(int classStep MEMBER classStep CONSTANT FINAL)

public:
    int current = -1;  ///< row of the step that is on
    int classStep = 0; ///< number of the step that the class sees, 1-based
    bool operator==(const Whereabouts&) const = default;
};

/// A class being taught: what the console steers and both windows show. Follows a session; the rules are lesson.h's.
class LessonModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a session has its lesson")
    Q_PROPERTY(effleur::window::stage::SceneModel* classScene READ classScene CONSTANT FINAL)
    Q_PROPERTY(effleur::window::stage::SceneModel* nextScene READ nextScene CONSTANT FINAL)
    Q_PROPERTY(effleur::window::lesson::BoardModel* board READ board CONSTANT FINAL)
    Q_PROPERTY(effleur::window::lesson::BoardModel* classBoard READ classBoard CONSTANT FINAL)
    Q_PROPERTY(effleur::window::lesson::BoardModel* nextBoard READ nextBoard CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(effleur::window::kit::RowsModel* names READ names CONSTANT FINAL)
    Q_PROPERTY(Tool tool READ tool NOTIFY toolChanged FINAL)
    Q_PROPERTY(effleur::window::lesson::Withheld withheld READ withheld NOTIFY withheldChanged FINAL)
    Q_PROPERTY(effleur::window::lesson::LessonCourse course READ course NOTIFY courseChanged FINAL)
    Q_PROPERTY(effleur::window::lesson::Notes notes READ notes NOTIFY notesChanged FINAL)
    Q_PROPERTY(effleur::window::lesson::Whereabouts place READ place NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString wallClock READ wallClock NOTIFY wallClockChanged FINAL)

public:
    enum Tool { NoTool, Pointer, Pen, Eraser };
    Q_ENUM(Tool)

    /// All outlive the lesson.
    LessonModel(play::SessionModel& session, const phrases::Phrasebook& words, const session::Clock& clock,
                QObject* parent = nullptr);

    /// The session is a lesson from here on: it waits after each step.
    void begin();
    /// Goes on with a lesson that was interrupted.
    void takeUp();
    void retell();
    void face(int quarterTurns, bool mirrored);
    void setReducedMotion(bool reduced);
    const Lesson& value() const { return m_lesson; }

    stage::SceneModel* classScene() { return &m_classScene; }
    stage::SceneModel* nextScene() { return &m_nextScene; }
    BoardModel* board() { return &m_board; }           ///< what the instructor sees
    BoardModel* classBoard() { return &m_classBoard; } ///< what the class sees
    BoardModel* nextBoard() { return &m_nextBoard; }   ///< over the next step: nothing
    kit::RowsModel* steps() { return &m_steps; }       ///< step, technique, name, time: those that are played
    kit::RowsModel* names() { return &m_names; }       ///< key, what, shown: what can be shown with its name
    bool on() const { return m_on; }
    Tool tool() const { return m_tool; }
    const Withheld& withheld() const { return m_told.withheld; }
    const LessonCourse& course() const { return m_told.course; }
    const Notes& notes() const { return m_told.notes; }
    const Whereabouts& place() const { return m_told.place; }
    QString wallClock() const { return m_told.wallClock; } ///< "19:42"

    /// What a key or button means to it; nothing where it means none.
    void perform(commands::Action action);
    /// Marks what is on.
    void putOn(kit::Ons& on) const;
    /// On: past the gate; to the practice, if the class is to try this step and has not; else to the next step.
    Q_INVOKABLE void next();
    /// Everybody tries, or stops trying.
    Q_INVOKABLE void togglePractice();
    Q_INVOKABLE void toggleFreeze();
    Q_INVOKABLE void toggleBlank();
    Q_INVOKABLE void toggleStepByStep();
    Q_INVOKABLE void setSpeed(int percent);
    Q_INVOKABLE void quicker(); ///< a quarter, a half, as it is
    Q_INVOKABLE void slower();
    Q_INVOKABLE void addTimes(int more);
    Q_INVOKABLE void addPace(int percent); ///< of the author's time for a repetition
    Q_INVOKABLE void toggleWords();
    Q_INVOKABLE void toggleCount();
    Q_INVOKABLE void togglePressure();
    Q_INVOKABLE void toggleCompare();
    Q_INVOKABLE void toggleZones();
    Q_INVOKABLE void toggleCloser();
    /// Closer to a region that is shown with its name, see names().
    Q_INVOKABLE void toggleName(const QString& id);
    Q_INVOKABLE void take(effleur::window::lesson::LessonModel::Tool tool); ///< or put it down
    Q_INVOKABLE void clearInk();
    Q_INVOKABLE void undoInk();
    /// The tool goes down, moves and comes up; places are design pixels of the stage, `press` 0..1.
    Q_INVOKABLE void down(QPointF at, double press);
    Q_INVOKABLE void drag(QPointF at, double press);
    Q_INVOKABLE void up();
    Q_INVOKABLE void hover(QPointF at);
    Q_INVOKABLE void leave();

signals:
    void changed(); ///< any of it, after each has said so itself
    void toolChanged();
    void withheldChanged();
    void courseChanged();
    void notesChanged();
    void placeChanged();
    void wallClockChanged();

private:
    /// What the console says of the lesson.
    struct Told {
        Withheld withheld;
        LessonCourse course;
        Notes notes;
        Whereabouts place;
        QString wallClock;
        bool operator==(const Told&) const = default;
    };
    Told toldAt(session::Instant now) const;
    void show();
    void tell();
    void listSteps();
    void listNames();
    void showNext();
    template<typename Value> void put(Value Board::*member, Value value) {
        m_lesson.board.*member = std::move(value);
        show();
    }
    const session::Player& player() const { return m_session.player(); }
    QPointF onBody(QPointF stage) const;
    const routine::Step& step() const;

    play::SessionModel& m_session;
    const phrases::Phrasebook& m_words;
    const session::Clock& m_clock;
    Lesson m_lesson;
    stage::SceneModel m_classScene;
    stage::SceneModel m_nextScene;
    BoardModel m_board;
    BoardModel m_classBoard;
    BoardModel m_nextBoard;
    kit::RowsModel m_steps{"step", "technique", "name", "time"};
    kit::RowsModel m_names{"key", "what", "shown"};
    std::unique_ptr<session::Player> m_next; ///< stands in the next step
    session::Adjustments m_nextOf;
    QTimer m_second;
    Told m_told;
    Tool m_tool = NoTool;
    bool m_on = false;
    Ink* m_drawn = nullptr; ///< that the tool is on, while it is down: of the step where it went down
};

} // namespace effleur::window::lesson
