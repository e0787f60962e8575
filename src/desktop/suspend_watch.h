#pragma once

#include <QDBusConnection>
#include <QObject>

namespace effleur::desktop {

/// Tells when the machine goes to sleep and when it is awake again, as logind says; silent where there is no logind.
class SuspendWatch final : public QObject {
    Q_OBJECT

public:
    explicit SuspendWatch(QDBusConnection system = QDBusConnection::systemBus(), QObject* parent = nullptr);

signals:
    void fallingAsleep();
    void awake();

private slots:
    void prepareForSleep(bool begins);
};

} // namespace effleur::desktop
