#pragma once

#include <QDBusConnection>
#include <QObject>
#include <functional>

namespace effleur::desktop {

/// Keeps the screen and the machine awake while something is held. Asks the desktop portal; where there is none the
/// freedesktop screen saver, then logind. Where nothing answers, nothing happens. Never blocks; answers are taken in by
/// the event loop. What is held ends with this object.
class KeepAwake final : public QObject {
    Q_OBJECT

public:
    explicit KeepAwake(QDBusConnection session = QDBusConnection::sessionBus(),
                       QDBusConnection system = QDBusConnection::systemBus(), QObject* parent = nullptr);
    ~KeepAwake() override;

    void hold(bool on);
    bool holds() const { return m_on; }

private:
    using Release = std::function<void()>;

    void askPortal();
    void askScreenSaver();
    void askLogind();
    /// Sends `call` and hands its answer to `taken`, which tells how to give back what was got; at an error goes on
    /// with `otherwise`.
    void ask(const QDBusConnection& bus, const QDBusMessage& call, std::function<Release(const QDBusMessage&)> taken,
             std::function<void()> otherwise);
    void giveBack();

    QDBusConnection m_session;
    QDBusConnection m_system;
    Release m_release;
    int m_turn = 0; ///< goes up with every hold; an answer to an earlier one is given back at once
    bool m_on = false;
};

} // namespace effleur::desktop
