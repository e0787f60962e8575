#pragma once

#include "sound/loudspeaker.h"

#include <QObject>
#include <memory>

namespace effleur::sound {

/// The loudspeaker as the window sees it: it plays what it is told, in a thread of its own, and only while something
/// sounds; a pause closes the device. Where there is none, or it goes away, it tries again every few seconds, and the
/// session never notices.
class LiveOutput : public QObject {
    Q_OBJECT

public:
    explicit LiveOutput(Now now, QObject* parent = nullptr);
    ~LiveOutput() override;

    /// What sounds from now on. Returns at once.
    void play(const Control& control);
    /// An empty or unknown id is the system's choice.
    void setDevice(const QByteArray& id) { m_loudspeaker->choose(id); }
    /// See Feed::setOffset; kept to +-300 ms.
    void setOffset(session::Millis offset);
    /// Looks which outputs there are; the answer is devicesFound.
    void lookForDevices() { m_loudspeaker->lookForDevices(); }
    /// Something ought to sound and can't.
    bool isMute() const { return m_mute; }

    static constexpr session::Millis mostOffset{300};

signals:
    void muteChanged();
    void devicesFound(const QList<effleur::sound::Device>& devices);

private:
    Now m_now;
    Control m_last;
    bool m_mute = false;
    std::unique_ptr<Loudspeaker> m_loudspeaker;
};

} // namespace effleur::sound
