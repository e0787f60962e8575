#include "sound/loudspeaker.h"

#include "sound/sound_server.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QEventLoop>
#include <QMediaDevices>
#include <QTimer>
#include <utility>

namespace effleur::sound {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 1s;
constexpr auto reconnecting = 4s; ///< Qt tries again 3 s after it lost the server
constexpr auto glance = 200ms;    ///< at whether the device still pulls
constexpr int starved = 5;        ///< glances without a pull: the device is gone and has not said so
constexpr int deviceGlance = 5;   ///< every so many glances: is it still the right device?
constexpr session::Millis idle{600};
/// What outputs that sleep between streams (Bluetooth, USB, HDMI) swallow while they wake.
constexpr auto wakes = 250ms;

StreamClock::Time steady() {
    return std::chrono::steady_clock::now().time_since_epoch();
}

QAudioFormat format() {
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Float);
    return format;
}

QList<Device> outputs() {
    QList<Device> found;
    for (const QAudioDevice& device : QMediaDevices::audioOutputs())
        found.append({device.id(), device.description()});
    return found;
}

} // namespace

Loudspeaker::Loudspeaker(Now now, std::chrono::milliseconds retry)
    : m_feed(std::move(now), steady)
    , m_retry(retry) {
    setObjectName(QStringLiteral("sound"));
    m_feed.moveToThread(this);
}

Loudspeaker::~Loudspeaker() = default;

template<class Change> void Loudspeaker::ask(Change change) {
    {
        const std::lock_guard lock(m_mutex);
        change();
    }
    m_changed.notify_one();
    if (!isRunning()) start();
}

void Loudspeaker::wake() {
    m_wanted = true;
    ask([this] { m_asked.toSound = true; });
}

void Loudspeaker::calm() {
    m_wanted = false;
}

void Loudspeaker::tryAgain() {
    ask([this] { m_asked.toSound = m_asked.toSound || m_wanted; });
}

void Loudspeaker::startAnew() {
    if (!m_anew.exchange(true))
        QMetaObject::invokeMethod(
            &m_feed, [this] { restart(); }, Qt::QueuedConnection);
}

void Loudspeaker::choose(const QByteArray& device) {
    const std::lock_guard lock(m_mutex);
    m_device = device;
}

void Loudspeaker::lookForDevices() {
    ask([this] { m_asked.forDevices = true; });
}

bool Loudspeaker::leave() {
    if (!isRunning()) return true;
    ask([this] { m_asked.toLeave = true; });
    quit();
    return QThread::wait(QDeadlineTimer(2s));
}

Loudspeaker::Asked Loudspeaker::wait() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_asked.toSound || m_asked.forDevices || m_asked.toLeave; });
    const bool leaving = m_asked.toLeave;
    return std::exchange(m_asked, Asked{.toLeave = leaving});
}

void Loudspeaker::rest() {
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, m_retry, [this] { return m_asked.toLeave; });
}

void Loudspeaker::spin(std::chrono::milliseconds longest) {
    QEventLoop loop;
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    loop.exec();
}

void Loudspeaker::run() {
    Asked asked;
    while (!(asked = wait()).toLeave) {
        if (!soundServerAnswers(patience)) {
            if (asked.forDevices) emit devicesFound({});
            if (!asked.toSound) continue;
            emit mute(true);
            rest();
            tryAgain();
            continue;
        }
        if (asked.forDevices) emit devicesFound(outputs());
        if (!asked.toSound) continue;
        const Ending ending = play();
        if (ending == Ending::Idle) continue;
        if (ending == Ending::Lost) {
            emit mute(true);
            // Once the server is back, Qt has to hear of it; before, it must not look.
            if (soundServerAnswers(patience))
                spin(reconnecting);
            else
                rest();
        }
        tryAgain();
    }
}

QAudioDevice Loudspeaker::chosen() {
    QByteArray wanted;
    {
        const std::lock_guard lock(m_mutex);
        wanted = m_device;
    }
    for (const QAudioDevice& device : QMediaDevices::audioOutputs())
        if (!wanted.isEmpty() && device.id() == wanted) return device;
    return QMediaDevices::defaultAudioOutput();
}

void Loudspeaker::restart() {
    m_anew = false;
    if (!m_sink) return;
    m_sink->stop();
    const auto lead = std::chrono::ceil<session::Millis>(std::max(m_awake - steady(), StreamClock::Time{0}));
    m_feed.restart([this] { return std::chrono::microseconds(m_sink->processedUSecs()); }, lead);
    m_sink->start(&m_feed);
}

Loudspeaker::Ending Loudspeaker::play() {
    const QAudioDevice device = chosen();
    if (device.isNull()) return Ending::Lost;
    QAudioSink sink(device, format());
    QEventLoop loop;
    const auto end = [&loop](Ending ending) { loop.exit(static_cast<int>(ending)); };
    connect(&sink, &QAudioSink::stateChanged, &loop, [&](QAudio::State state) {
        if (state == QAudio::StoppedState && sink.error() != QAudio::NoError) end(Ending::Lost);
    });
    std::int64_t pulled = 0;
    int looks = 0;
    int still = 0;
    QTimer watch;
    connect(&watch, &QTimer::timeout, &loop, [&] {
        const std::int64_t now = m_feed.pulled();
        still = now == pulled ? still + 1 : 0;
        pulled = now;
        if (still == 0) emit mute(false);
        if (still > starved) end(Ending::Lost);
        if (m_feed.idle() > idle) end(Ending::Idle);
        if (++looks % deviceGlance != 0) return;
        {
            const std::lock_guard lock(m_mutex);
            if (std::exchange(m_asked.forDevices, false)) emit devicesFound(outputs());
        }
        if (chosen() != device) end(Ending::Again);
    });
    watch.start(glance);

    m_sink = &sink;
    m_awake = steady() + wakes;
    restart();
    const bool opened = sink.state() != QAudio::StoppedState;
    const auto ending = opened ? static_cast<Ending>(loop.exec()) : Ending::Lost;
    m_sink = nullptr;
    m_feed.restart({});
    sink.stop();
    return ending;
}

} // namespace effleur::sound
