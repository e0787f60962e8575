#include "sound/qt_speech.h"

#include <QAudioFormat>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTextToSpeech>
#include <QTimer>
#include <QVoice>

namespace effleur::sound {

namespace {

constexpr std::chrono::seconds patience{20};
constexpr std::chrono::milliseconds lookEvery{50}; ///< whether it is to stop

/// Lets this thread's events run until `done`, or for as long as there is patience.
template<class Done> bool waitFor(const std::stop_token& stop, Done done) {
    const QDeadlineTimer deadline(patience);
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(lookEvery);
    while (!done() && !deadline.hasExpired() && !stop.stop_requested())
        loop.exec();
    return done();
}

bool isReady(const QTextToSpeech& engine, const std::stop_token& stop) {
    return engine.engineCapabilities().testFlag(QTextToSpeech::Capability::Synthesize) &&
           waitFor(stop, [&] { return engine.state() == QTextToSpeech::Ready; });
}

/// "qt:flite:kal"
QString idOf(const QString& engine, const QVoice& voice) {
    return QStringLiteral("qt:%1:%2").arg(engine, voice.name());
}

void add(const QAudioFormat& format, const QByteArray& bytes, Wave& wave) {
    wave.rate = format.sampleRate();
    const int frame = format.bytesPerFrame();
    if (frame <= 0) return;
    for (qsizetype at = 0; at + frame <= bytes.size(); at += frame)
        wave.samples.push_back(format.normalizedSampleValue(bytes.constData() + at));
}

} // namespace

QString QtSpeech::id() const {
    return QStringLiteral("qt");
}

std::vector<Voice> QtSpeech::voices(const QString& language) const {
    const QEventLoop events; // a thread that Qt did not start has no timers before
    std::vector<Voice> found;
    for (const QString& name : QTextToSpeech::availableEngines()) {
        QTextToSpeech engine(name);
        if (!isReady(engine, {})) continue;
        for (const QLocale& locale : engine.availableLocales()) {
            if (QLocale::languageToCode(locale.language()) != language) continue;
            engine.setLocale(locale);
            for (const QVoice& voice : engine.availableVoices())
                found.push_back({idOf(name, voice), voice.name(), language});
        }
    }
    return found;
}

Wave QtSpeech::speak(const QString& text, const Voice& voice, std::stop_token stop) const {
    const QEventLoop events;
    const QString name = voice.id.section(QLatin1Char(':'), 1, 1);
    QTextToSpeech engine(name);
    if (!isReady(engine, stop)) return {};
    const auto choose = [&] {
        for (const QLocale& locale : engine.availableLocales()) {
            if (QLocale::languageToCode(locale.language()) != voice.language) continue;
            engine.setLocale(locale);
            for (const QVoice& each : engine.availableVoices())
                if (idOf(name, each) == voice.id) {
                    engine.setVoice(each);
                    return true;
                }
        }
        return false;
    };
    if (!choose()) return {};
    Wave wave;
    QObject here;
    engine.synthesize(text, &here,
                      [&wave](const QAudioFormat& format, const QByteArray& bytes) { add(format, bytes, wave); });
    bool begun = false;
    const bool ended = waitFor(stop, [&] {
        begun = begun || engine.state() == QTextToSpeech::Synthesizing || !wave.samples.empty();
        return engine.state() == QTextToSpeech::Error || (begun && engine.state() == QTextToSpeech::Ready);
    });
    return ended && engine.state() == QTextToSpeech::Ready ? wave : Wave{};
}

QString QtSpeech::manner() const {
    return QString::fromLatin1(qVersion());
}

} // namespace effleur::sound
