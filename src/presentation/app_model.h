#pragma once

#include "presentation/keys.h"
#include "presentation/prepare_model.h"
#include "presentation/session_model.h"
#include "presentation/theme.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <memory>

namespace effleur::presentation {

/// The program's window: which screen is shown, how it looks, and what keys do.
class AppModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged FINAL)
    Q_PROPERTY(effleur::presentation::PrepareModel* prepare READ prepare CONSTANT FINAL)
    Q_PROPERTY(effleur::presentation::SessionModel* session READ session CONSTANT FINAL)
    Q_PROPERTY(effleur::presentation::KeyHelp* keyHelp READ keyHelp CONSTANT FINAL)
    Q_PROPERTY(effleur::presentation::Theme::Scheme scheme READ scheme WRITE setScheme NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool fullScreen READ fullScreen NOTIFY fullScreenChanged FINAL)
    Q_PROPERTY(bool zones READ zones NOTIFY looksChanged FINAL)
    Q_PROPERTY(int quarterTurns READ quarterTurns NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool mirrored READ mirrored NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool keysOpen READ keysOpen NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool menuOpen READ menuOpen NOTIFY looksChanged FINAL)
    Q_PROPERTY(QString interrupted READ interrupted NOTIFY interruptedChanged FINAL)
    Q_PROPERTY(bool leaveOutChosen READ leaveOutChosen NOTIFY looksChanged FINAL)

public:
    enum Screen { Prepare, Session, Finish };
    Q_ENUM(Screen)

    /// `clock` and `sink` outlive the model; `sink` may be null.
    AppModel(session::Plan plan, const QString& language, const Clock& clock, EffectSink* sink,
             QObject* parent = nullptr);

    Screen screen() const { return m_screen; }
    PrepareModel* prepare() { return m_prepare.get(); }
    SessionModel* session() { return m_session.get(); }
    KeyHelp* keyHelp() { return &m_keyHelp; }
    Theme::Scheme scheme() const { return m_looks.scheme; }
    void setScheme(Theme::Scheme scheme);
    bool reducedMotion() const { return m_looks.reducedMotion; }
    void setReducedMotion(bool reduced);
    bool fullScreen() const { return m_looks.fullScreen; }
    bool zones() const { return m_looks.zones; }
    int quarterTurns() const { return m_looks.quarterTurns; }
    bool mirrored() const { return m_looks.mirrored; }
    bool keysOpen() const { return m_looks.keysOpen; }
    bool menuOpen() const { return m_looks.menuOpen; }
    /// Where an interrupted session stands: "step 7, Kneading"; empty where there is none to go on with.
    QString interrupted() const;
    /// Offers to go on with a session of this routine that was interrupted.
    void offer(session::Session session);
    bool leaveOutChosen() const { return m_looks.leaveOutChosen; }

    /// A key goes down or up; true where it meant something.
    Q_INVOKABLE bool keyDown(int key, int modifiers, bool repeats);
    Q_INVOKABLE bool keyUp(int key, bool repeats);
    /// A key that went up is really up. Called 30 ms after it: a server may report repeats as going up and down again.
    void settle();
    /// The ease-off control: acts at once; after 0.8 s it leaves the area out.
    Q_INVOKABLE void easeOffDown();
    Q_INVOKABLE void easeOffUp();
    /// The start control, where the start has to be held.
    Q_INVOKABLE void startDown();
    Q_INVOKABLE void startUp();
    /// What has been held for 0.8 s takes its effect.
    Q_INVOKABLE void holdElapsed();
    Q_INVOKABLE void nextScheme();
    Q_INVOKABLE void turn();
    Q_INVOKABLE void mirror();
    Q_INVOKABLE void toggleZones();
    Q_INVOKABLE void toggleMenu();
    Q_INVOKABLE void toggleKeys();
    Q_INVOKABLE void toggleFullScreen();
    Q_INVOKABLE void confirmLeaveOut();
    /// "PgUp" of an action, by its name.
    Q_INVOKABLE QString keyOf(const QString& action) const;
    /// Goes on with the interrupted session that was offered.
    Q_INVOKABLE void takeUp();
    /// Goes back into a session that has ended.
    Q_INVOKABLE void resume();

signals:
    void screenChanged();
    void looksChanged();
    void fullScreenChanged();
    void closeRequested();
    void interruptedChanged();
    void takenUp();

private:
    struct Looks {
        Theme::Scheme scheme = Theme::Candle;
        bool reducedMotion = false;
        bool fullScreen = false;
        bool zones = false;
        int quarterTurns = 0;
        bool mirrored = false;
        bool keysOpen = false;
        bool menuOpen = false;
        bool leaveOutChosen = false;
        bool operator==(const Looks&) const = default;
    };
    void look(const Looks& looks);
    void go(Screen screen);
    void startSession();
    bool act(Action action);
    bool actAnywhere(Action action);

    phrases::Phrasebook m_words;
    std::unique_ptr<SessionModel> m_session;
    std::unique_ptr<PrepareModel> m_prepare;
    const Clock& m_clock;
    KeyHelp m_keyHelp;
    Screen m_screen = Prepare;
    Looks m_looks;
    std::optional<session::Session> m_offered;
    QTimer m_hold;
    QTimer m_settle;
    int m_up = 0; ///< the key that went up and has not settled yet
    std::optional<Action> m_held;
    bool m_startHeld = false;
};

} // namespace effleur::presentation
