#pragma once

#include "commands/command.h"
#include "phrases/phrasebook.h"
#include "session/host.h"
#include "window/stage/profile_model.h"
#include "window/stage/scene_model.h"

#include <QTimer>

namespace effleur::window::play {

/// A session as the screens see it: feeds the machine, compares what comes out, and says what changed. While something
/// moves the window calls frame() once a frame; otherwise one timer wakes for the next thing that is due.
class SessionModel : public effleur::window::stage::SceneModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes sessions")
    Q_PROPERTY(bool dozing READ dozing NOTIFY dozingChanged FINAL)
    Q_PROPERTY(QString profileName READ profileName NOTIFY secondChanged FINAL)
    Q_PROPERTY(int finishLeast READ finishLeast NOTIFY finishChanged FINAL)
    Q_PROPERTY(int finishMost READ finishMost NOTIFY finishChanged FINAL)
    Q_PROPERTY(int finishWish READ finishWish WRITE setFinishWish NOTIFY finishChanged FINAL)
    Q_PROPERTY(QString finishTime READ finishTime NOTIFY finishChanged FINAL)
    Q_PROPERTY(effleur::window::stage::ProfileModel* profile READ profile CONSTANT FINAL)
    Q_PROPERTY(QStringList aftercare READ aftercare NOTIFY toldAnew FINAL)

public:
    /// `clock`, `words` and `sink` outlive the model; `sink` may be null, else it follows the model's player.
    SessionModel(session::Plan plan, const phrases::Phrasebook& words, const session::Clock& clock,
                 session::EffectSink* sink, QObject* parent = nullptr);

    void dispatch(const session::Event& event);
    /// Goes on with a session that was interrupted: it stands paused where it was.
    void takeUp(session::Session session);
    const session::Player& player() const { return m_player; }
    /// What a key or button means to it; nothing where it means none.
    void perform(commands::Action action);
    /// Begun and not yet ended.
    bool underWay() const;
    /// The phrasebook speaks another language: every text is made anew.
    void retell();

    Q_INVOKABLE void start();
    Q_INVOKABLE void playPause();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void repeat();
    Q_INVOKABLE void easeOff();
    Q_INVOKABLE void leaveOut(); ///< as a press held for 0.8 s
    Q_INVOKABLE void leaveAreaOut();
    Q_INVOKABLE void takeAreaBack(); ///< what was left out last
    Q_INVOKABLE void firmer();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void oneMore();
    Q_INVOKABLE void quicker();
    Q_INVOKABLE void slower();
    Q_INVOKABLE void toggleLoop();
    Q_INVOKABLE void goToStep(int step);
    /// To a step by the number that `lead` shows, 1-based; numbers beyond the last go to the last, below 1 nowhere.
    void goToNumber(int number);
    Q_INVOKABLE void end();
    /// Sees how soon and how late the session can end; the wish is where it ends as it is.
    void weighLengths();
    Q_INVOKABLE void finishThen();
    /// Brings the screen up to the clock. Called once a frame while `moving`.
    Q_INVOKABLE void frame();

    bool dozing() const { return m_dozing; } ///< paused for ten seconds
    QString profileName() const;
    stage::ProfileModel* profile() { return &m_profile; }
    int finishLeast() const { return m_finish.least; } ///< whole minutes from now
    int finishMost() const { return m_finish.most; }
    int finishWish() const { return m_finish.wish; }
    void setFinishWish(int minutes); ///< clamped to what can be
    QString finishTime() const;      ///< "21:38"
    QStringList aftercare() const;
    QString routineTitle() const;

signals:
    /// An event did something: after its effects were handed on.
    void moved();
    /// The screen was brought up to this instant.
    void shown(effleur::session::Instant now);
    void dozingChanged();
    void ended();
    void toldAnew();
    void finishChanged();

private:
    void refresh();
    void doze(bool dozing);
    void wakeAgain(session::Instant now);
    session::Instant now() const { return m_clock.now(); }

    const phrases::Phrasebook& m_words;
    const session::Clock& m_clock;
    session::EffectSink* m_sink;
    session::Player m_player;
    session::Adjustments m_laidOut;
    session::Instant m_seen;
    std::optional<session::Instant> m_wake;
    QTimer m_timer;
    QTimer m_doze;
    bool m_dozing = false;
    stage::ProfileModel m_profile;
    struct Finish {
        int least = 0;
        int most = 0;
        int wish = 0;
    };
    Finish m_finish;
};

} // namespace effleur::window::play
