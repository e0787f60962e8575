#include "desktop/keep_awake.h"

#include "desktop/screen_saver.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>
#include <memory>
#include <utility>

namespace effleur::desktop {
namespace {

constexpr uint dontSuspend = 4; // org.freedesktop.portal.Inhibit
constexpr uint dontIdle = 8;

const QString portalName = QStringLiteral("org.freedesktop.portal.Desktop");
const QString screenSaverName = QStringLiteral("org.freedesktop.ScreenSaver");

/// What a desktop shows that asks why.
QString reason() {
    return QCoreApplication::translate("KeepAwake", "A massage session is playing");
}

QDBusMessage portalCall(const QString& path, const QString& interface, const QString& method) {
    return QDBusMessage::createMethodCall(portalName, path, interface, method);
}

QDBusMessage screenSaverCall(const QString& method) {
    return QDBusMessage::createMethodCall(screenSaverName, QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

} // namespace

KeepAwake::KeepAwake(QDBusConnection session, QDBusConnection system, Display display, QObject* parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_system(std::move(system))
    , m_display(std::move(display)) {
    m_watcher.setConnection(m_session);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher.setWatchedServices({portalName, screenSaverName});
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString& service, const QString&, const QString& owner) {
                ownerChanged(service == portalName ? Way::Portal : Way::ScreenSaver, !owner.isEmpty());
            });
    m_session.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                      QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this, SLOT(lost()));
}

KeepAwake::Display KeepAwake::serversOwn() {
    return [saver = std::make_shared<ScreenSaver>()](bool on) { saver->hold(on); };
}

KeepAwake::~KeepAwake() {
    giveBack();
}

void KeepAwake::hold(bool on) {
    if (on == m_on) return;
    m_on = on;
    if (on) return askAnew();
    ++m_turn;
    giveBack();
}

void KeepAwake::askAnew() {
    giveBack();
    ++m_turn;
    askPortal();
}

void KeepAwake::ownerChanged(Way way, bool owned) {
    if (!m_on) return;
    const bool granted = way == m_asked && m_release;
    const bool better = way < m_asked && owned;
    if (granted) m_release = {}; // by an owner that is gone
    if (granted || better) askAnew();
}

void KeepAwake::lost() {
    m_release = {};
    if (m_on) askAnew();
}

void KeepAwake::askPortal() {
    if (!m_session.isConnected()) return askLogind();
    m_asked = Way::Portal;
    QDBusMessage call = portalCall(QStringLiteral("/org/freedesktop/portal/desktop"),
                                   QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    const QString token = QStringLiteral("effleur%1").arg(m_turn);
    call << QString() << (dontSuspend | dontIdle)
         << QVariantMap{{QStringLiteral("handle_token"), token}, {QStringLiteral("reason"), reason()}};
    // The verdict may come before the answer: the request's path is known (org.freedesktop.portal.Request).
    const QString sender = m_session.baseService().mid(1).replace(QLatin1Char('.'), QLatin1Char('_'));
    listen(QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token), true);
    ask(
        m_session, call,
        [this](const QDBusMessage& answer) -> Release {
            const QString request = answer.arguments().value(0).value<QDBusObjectPath>().path();
            if (request.isEmpty() || m_refused) return {};
            if (request != m_request) listen(request, true);
            return [bus = m_session, request] {
                bus.asyncCall(
                    portalCall(request, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
            };
        },
        [this] {
            if (!std::exchange(m_refused, false)) askScreenSaver();
        });
}

void KeepAwake::askScreenSaver() {
    m_asked = Way::ScreenSaver;
    QDBusMessage call = screenSaverCall(QStringLiteral("Inhibit"));
    call << QStringLiteral("Effleur") << reason();
    ask(
        m_session, call,
        [this](const QDBusMessage& answer) -> Release {
            if (!answer.arguments().value(0).canConvert<uint>()) return {};
            return [bus = m_session, cookie = answer.arguments().value(0)] {
                QDBusMessage back = screenSaverCall(QStringLiteral("UnInhibit"));
                back << cookie;
                bus.asyncCall(back);
            };
        },
        [this] { askLogind(); });
}

void KeepAwake::listen(const QString& request, bool on) {
    if (on && !m_request.isEmpty()) listen(m_request, false);
    const auto interface = QStringLiteral("org.freedesktop.portal.Request");
    const auto signal = QStringLiteral("Response");
    if (on)
        m_session.connect(portalName, request, interface, signal, this, SLOT(answered(uint, QVariantMap)));
    else
        m_session.disconnect(portalName, request, interface, signal, this, SLOT(answered(uint, QVariantMap)));
    m_request = on ? request : QString();
}

void KeepAwake::answered(uint verdict, const QVariantMap&) {
    if (!m_on || m_request.isEmpty()) return;
    listen(m_request, false);
    if (verdict == 0) return;
    m_refused = !m_release;
    m_release = {}; // a request that was refused is closed already
    askScreenSaver();
}

void KeepAwake::askLogind() {
    m_asked = Way::Logind;
    m_displayHeld = true;
    m_display(true);
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("idle") << QStringLiteral("Effleur") << reason() << QStringLiteral("block");
    ask(
        m_system, call,
        // logind holds for as long as the descriptor is open, and that is as long as the release keeps it.
        [](const QDBusMessage& answer) -> Release {
            const auto held = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
            if (!held.isValid()) return {};
            return [held] {};
        },
        [] {});
}

void KeepAwake::ask(const QDBusConnection& bus, const QDBusMessage& call,
                    std::function<Release(const QDBusMessage&)> taken, std::function<void()> otherwise) {
    if (!bus.isConnected()) return otherwise(); // such a call is never answered
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, turn = m_turn, taken = std::move(taken), otherwise = std::move(otherwise)](auto* finished) {
                finished->deleteLater();
                const QDBusMessage answer = finished->reply();
                const bool wanted = turn == m_turn;
                Release release;
                if (answer.type() == QDBusMessage::ReplyMessage) release = taken(answer);
                if (release && wanted)
                    m_release = std::move(release);
                else if (release)
                    release();
                else if (wanted)
                    otherwise();
            });
}

void KeepAwake::giveBack() {
    if (!m_request.isEmpty()) listen(m_request, false);
    m_refused = false;
    if (std::exchange(m_displayHeld, false)) m_display(false);
    if (const Release release = std::exchange(m_release, {})) release();
}

} // namespace effleur::desktop
