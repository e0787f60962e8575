#pragma once

#include "support/catch.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace effleur::tests {

/// A message bus of its own, with a connection for the desktop's services and one for the program.
class PrivateBus {
public:
    PrivateBus() {
        m_daemon.start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--nopidfile", "--print-address"});
        REQUIRE(m_daemon.waitForStarted());
        REQUIRE(m_daemon.waitForReadyRead());
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        m_services = QDBusConnection::connectToBus(address, m_names[0]);
        m_program = QDBusConnection::connectToBus(address, m_names[1]);
        REQUIRE(m_services.isConnected());
        REQUIRE(m_program.isConnected());
    }
    ~PrivateBus() {
        for (const QString& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        end();
    }

    void end() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    QDBusConnection services() const { return m_services; }
    QDBusConnection program() const { return m_program; }

private:
    QProcess m_daemon;
    const QStringList m_names{"desktop-services", "desktop-program"};
    QDBusConnection m_services{QString()};
    QDBusConnection m_program{QString()};
};

} // namespace effleur::tests
