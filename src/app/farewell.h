#pragma once

#include <QObject>

class QSocketNotifier;

namespace effleur::app {

/// Makes the program end as if its window was closed where the system asks for it by SIGTERM, SIGINT or SIGHUP, so that
/// what was typed and played is kept. One at a time; the ways of before come back with its end.
class Farewell : public QObject {
    Q_OBJECT

public:
    explicit Farewell(QObject* parent = nullptr);
    ~Farewell() override;

signals:
    void asked();

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace effleur::app
