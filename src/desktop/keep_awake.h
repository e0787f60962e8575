#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QVariantMap>
#include <cstdint>
#include <functional>

namespace effleur::desktop {

/// Keeps the screen and the machine awake while something is held. Asks the desktop portal; where that is absent or
/// refuses, the freedesktop screen saver, then logind and the display server itself. Where nothing answers, nothing
/// happens. Asks again where what was granted is gone (a service ends, the bus does) or a better way comes. Never
/// blocks; answers are taken in by the event loop. What is held ends with this object.
class KeepAwake final : public QObject {
    Q_OBJECT

public:
    /// Holds the display server awake, or no longer.
    using Display = std::function<void(bool)>;

    /// `display` is the last way, beside logind, which keeps the machine awake but not an X server's screen.
    explicit KeepAwake(QDBusConnection session = QDBusConnection::sessionBus(),
                       QDBusConnection system = QDBusConnection::systemBus(), Display display = serversOwn(),
                       QObject* parent = nullptr);
    ~KeepAwake() override;

    void hold(bool on);
    bool holds() const { return m_on; }

private:
    /// The portal's verdict on a request; 0 grants it.
    Q_SLOT void answered(uint verdict, const QVariantMap& results);
    /// The session's bus is gone, and with it what was granted there.
    Q_SLOT void lost();
    /// The best one first.
    enum class Way : std::uint8_t { Portal, ScreenSaver, Logind };

    static Display serversOwn();
    using Release = std::function<void()>;

    void askAnew();
    void askPortal();
    void askScreenSaver();
    void askLogind();
    void listen(const QString& request, bool on);
    /// Sends `call` and hands its answer to `taken`, which tells how to give back what was got; at an error, or where
    /// that tells nothing, goes on with `otherwise`.
    void ask(const QDBusConnection& bus, const QDBusMessage& call, std::function<Release(const QDBusMessage&)> taken,
             std::function<void()> otherwise);
    /// A way's service has a new owner, or none any more.
    void ownerChanged(Way way, bool owned);
    void giveBack();

    QDBusConnection m_session;
    QDBusConnection m_system;
    const Display m_display;
    QDBusServiceWatcher m_watcher;
    Way m_asked = Way::Portal; ///< last
    Release m_release;
    QString m_request;      ///< of the portal, whose verdict is waited for
    bool m_refused = false; ///< by the portal, before its answer came
    bool m_displayHeld = false;
    int m_turn = 0; ///< goes up whenever it is asked anew; an answer to an earlier one is given back at once
    bool m_on = false;
};

} // namespace effleur::desktop
