#include "desktop/suspend_watch.h"

namespace effleur::desktop {

SuspendWatch::SuspendWatch(QDBusConnection system, QObject* parent)
    : QObject(parent) {
    system.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                   QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                   SLOT(prepareForSleep(bool)));
}

void SuspendWatch::prepareForSleep(bool begins) {
    if (begins)
        emit fallingAsleep();
    else
        emit awake();
}

} // namespace effleur::desktop
