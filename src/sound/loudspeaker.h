#pragma once

#include "sound/feed.h"

#include <QByteArray>
#include <QList>
#include <QThread>
#include <chrono>
#include <condition_variable>
#include <mutex>

class QAudioDevice;
class QAudioSink;
class QEventLoop;

namespace effleur::sound {

struct Device {
    QByteArray id; ///< what settings keep
    QString name;
    bool operator==(const Device&) const = default;
};

/// The thread that plays a feed. Its event loop turns only while something sounds, so that Qt does not look for a lost
/// sound server before there is one again (see sound_server.h), and nothing wakes while nothing sounds. Everything
/// public belongs to the window's thread.
class Loudspeaker : public QThread {
    Q_OBJECT

public:
    /// A lost output is looked for again every `retry`, while something is to sound.
    explicit Loudspeaker(Now now, std::chrono::milliseconds retry = std::chrono::seconds(3));
    ~Loudspeaker() override;

    Feed& feed() { return m_feed; }
    void wake();      ///< something is to sound
    void calm();      ///< nothing is to sound any more
    void startAnew(); ///< nothing of what is queued is to be heard
    void choose(const QByteArray& device);
    void lookForDevices();
    /// Asks the thread to end; false where it hangs in the sound server.
    bool leave();

signals:
    void mute(bool on); ///< something ought to sound and can't
    void devicesFound(const QList<effleur::sound::Device>& devices);

protected:
    void run() override;

private:
    enum class Ending : std::uint8_t { Idle, Again, Lost };
    struct Asked {
        bool toSound = false;
        bool forDevices = false;
        bool toLeave = false;
    };
    template<class Change> void ask(Change change);
    Asked wait();
    void tryAgain();
    void rest();
    void spin(std::chrono::milliseconds longest);
    Ending play();
    void restart();
    QAudioDevice chosen();

    Feed m_feed;
    const std::chrono::milliseconds m_retry;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Asked m_asked;
    QByteArray m_device;
    std::atomic<bool> m_anew{false};
    std::atomic<bool> m_wanted{false}; ///< something is to sound
    QAudioSink* m_sink = nullptr;      ///< while it plays
    StreamClock::Time m_awake{0};      ///< when what was opened last hears from its beginning on
};

} // namespace effleur::sound
