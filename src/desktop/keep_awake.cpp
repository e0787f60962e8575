#include "desktop/keep_awake.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>
#include <utility>

namespace effleur::desktop {
namespace {

constexpr uint dontSuspend = 4; // org.freedesktop.portal.Inhibit
constexpr uint dontIdle = 8;

QString reason() {
    return QStringLiteral("A massage session is playing");
}

QDBusMessage portalCall(const QString& path, const QString& interface, const QString& method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), path, interface, method);
}

QDBusMessage screenSaverCall(const QString& method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

} // namespace

KeepAwake::KeepAwake(QDBusConnection session, QDBusConnection system, QObject* parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_system(std::move(system)) {}

KeepAwake::~KeepAwake() {
    giveBack();
}

void KeepAwake::hold(bool on) {
    if (on == m_on) return;
    m_on = on;
    ++m_turn;
    if (on)
        askPortal();
    else
        giveBack();
}

void KeepAwake::askPortal() {
    QDBusMessage call = portalCall(QStringLiteral("/org/freedesktop/portal/desktop"),
                                   QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call << QString() << (dontSuspend | dontIdle) << QVariantMap{{QStringLiteral("reason"), reason()}};
    ask(
        m_session, call,
        [this](const QDBusMessage& answer) -> Release {
            const QString request = answer.arguments().value(0).value<QDBusObjectPath>().path();
            return [bus = m_session, request] {
                bus.asyncCall(
                    portalCall(request, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
            };
        },
        [this] { askScreenSaver(); });
}

void KeepAwake::askScreenSaver() {
    QDBusMessage call = screenSaverCall(QStringLiteral("Inhibit"));
    call << QStringLiteral("Effleur") << reason();
    ask(
        m_session, call,
        [this](const QDBusMessage& answer) -> Release {
            return [bus = m_session, cookie = answer.arguments().value(0)] {
                QDBusMessage back = screenSaverCall(QStringLiteral("UnInhibit"));
                back << cookie;
                bus.asyncCall(back);
            };
        },
        [this] { askLogind(); });
}

void KeepAwake::askLogind() {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("idle") << QStringLiteral("Effleur") << reason() << QStringLiteral("block");
    ask(
        m_system, call,
        // logind holds for as long as the descriptor is open, and that is as long as the release keeps it.
        [](const QDBusMessage& answer) -> Release {
            return [held = answer.arguments().value(0).value<QDBusUnixFileDescriptor>()] {};
        },
        [] {});
}

void KeepAwake::ask(const QDBusConnection& bus, const QDBusMessage& call,
                    std::function<Release(const QDBusMessage&)> taken, std::function<void()> otherwise) {
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, turn = m_turn, taken = std::move(taken), otherwise = std::move(otherwise)](auto* finished) {
                finished->deleteLater();
                const QDBusMessage answer = finished->reply();
                const bool answered = answer.type() == QDBusMessage::ReplyMessage;
                const bool wanted = turn == m_turn;
                if (answered && wanted)
                    m_release = taken(answer);
                else if (answered)
                    taken(answer)();
                else if (wanted)
                    otherwise();
            });
}

void KeepAwake::giveBack() {
    if (const Release release = std::exchange(m_release, {})) release();
}

} // namespace effleur::desktop
