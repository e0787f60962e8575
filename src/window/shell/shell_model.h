#pragma once

#include "window/shell/shell.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <deque>
#include <functional>

namespace effleur::window::shell {

/// The shell (shell.h) as QML and the window see it: hands events to it, compares, tells of what is different, and lets
/// its host do what it asks for.
class ShellModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged FINAL)
    Q_PROPERTY(bool keysOpen READ keysOpen NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool menuOpen READ menuOpen NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool teaching READ teaching NOTIFY screenChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY noticeChanged FINAL)

public:
    enum Screen {
        Library = int(shell::Screen::Library),
        Prepare = int(shell::Screen::Prepare),
        Session = int(shell::Screen::Session),
        WellDone = int(shell::Screen::WellDone),
        Console = int(shell::Screen::Console),
        Finish = int(shell::Screen::Finish),
        History = int(shell::Screen::History),
        Settings = int(shell::Screen::Settings),
        ForTwo = int(shell::Screen::ForTwo),
        ChangeOver = int(shell::Screen::ChangeOver)
    };
    Q_ENUM(Screen)

    /// Who knows what the shell depends on, and does what it asks for.
    class Host {
    public:
        virtual ~Host() = default;
        virtual shell::Context context() const = 0;
        virtual void perform(const shell::ShellEffect& effect) = 0;
    };

    /// `host` outlives the model. Stands in the library.
    explicit ShellModel(Host& host, QObject* parent = nullptr);

    /// True where the event meant something. What comes of its effects has happened when it returns.
    bool dispatch(const shell::ShellEvent& event);
    /// As a press of a button.
    bool ask(commands::Action action) { return dispatch(shell::Pressed{action}); }

    const shell::Shell& value() const { return m_shell; }
    Screen screen() const { return static_cast<Screen>(m_shell.screen); }
    bool keysOpen() const { return m_shell.sheet == shell::Sheet::Keys; }
    bool menuOpen() const { return m_shell.sheet == shell::Sheet::Menu; }
    bool teaching() const;
    /// One quiet line about what is missing or what was done; "" where there is none.
    QString notice() const { return m_shell.notice.text; }
    bool canUndo() const { return m_shell.notice.undoes; }

    /// A key goes down or up, with what it types and where it lies (key_press.h); true where it meant something.
    Q_INVOKABLE bool keyDown(int key, int modifiers, bool repeats, const QString& text = {}, uint place = 0);
    bool keyUp(int key, bool repeats, uint place = 0) { return dispatch(shell::KeyUp{{key, place}, repeats}); }
    Q_INVOKABLE void say(const QString& notice) { dispatch(shell::NoticeGiven{{notice}}); }
    Q_INVOKABLE void answerNotice() { dispatch(shell::NoticeAnswered{}); }

signals:
    void screenChanged();
    void looksChanged();
    void fullScreenChanged();
    void noticeChanged();

private:
    void take(const shell::ShellEvent& event);
    void tell(const shell::Shell& before);
    void wait(shell::Timer timer);

    Host& m_host;
    shell::Shell m_shell;
    std::deque<shell::ShellEvent> m_waiting; ///< what happened while an event was dealt with
    bool m_busy = false;
    bool m_handled = false;
    QTimer m_hold;
    QTimer m_settle;
    QTimer m_noticed{this};
    QElapsedTimer m_heldSince;
};

} // namespace effleur::window::shell
