#include "app/window.h"

#include "app/farewell.h"
#include "app/guide_writer.h"
#include "app/paper_writer.h"
#include "app/session_sound.h"
#include "app/stage_door.h"
#include "app/translation.h"
#include "desktop/display.h"
#include "desktop/keep_awake.h"
#include "desktop/light_watch.h"
#include "desktop/suspend_watch.h"
#include "desktop/text_editor.h"
#include "figure/tokens.h"
#include "journal/journal.h"
#include "presentation/background.h"
#include "presentation/session_keeper.h"
#include "sound/live_output.h"

#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTime>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>

namespace effleur::app {

namespace {

/// Time since the machine started, sleep included, so that a suspend is seen as a gap; quicker by `rate`.
class SystemClock : public presentation::Clock {
public:
    explicit SystemClock(double rate)
        : m_rate(std::max(rate, 0.0)) {}

    session::Instant now() const override {
        timespec time{};
        clock_gettime(CLOCK_BOOTTIME, &time);
        const double millis = static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
        return session::Instant{session::Millis{static_cast<session::Millis::rep>(millis * m_rate)}};
    }
    int minuteOfDay() const override {
        const QTime time = QTime::currentTime();
        return time.hour() * 60 + time.minute();
    }
    session::Millis gap() const override {
        return session::Millis{static_cast<session::Millis::rep>(session::clockGap.count() * std::max(1.0, m_rate))};
    }

private:
    double m_rate;
};

/// Hands every effect on to all who have joined, in their order.
class Sinks : public presentation::EffectSink {
public:
    /// The sink outlives this.
    void join(presentation::EffectSink& sink) { m_all.push_back(&sink); }
    void perform(const session::Effect& effect) override {
        for (presentation::EffectSink* each : m_all)
            each->perform(effect);
    }

private:
    std::vector<presentation::EffectSink*> m_all;
};

/// What the desktop is asked for.
class Desktop : public presentation::EffectSink {
public:
    void perform(const session::Effect& effect) override {
        const auto* inhibit = std::get_if<session::Inhibit>(&effect);
        if (!inhibit) return;
        if (!m_awake) m_awake.emplace();
        m_awake->hold(inhibit->on);
    }

private:
    std::optional<desktop::KeepAwake> m_awake; ///< once it is first asked for
};

/// A routine is text; the desktop's own program for its kind is this one.
class DesktopOpener : public presentation::FileOpener {
public:
    bool open(const std::filesystem::path& file) override {
        const auto editor = desktop::textEditor(desktop::desktopFiles());
        return editor && desktop::start(*editor, QFile::decodeName(file.c_str()));
    }
};

/// Does something once the window has shown its first frame; a second later where it shows none (minimised).
void afterFirstFrame(QQuickWindow& window, std::function<void()> what) {
    using namespace std::chrono_literals;
    auto* timer = new QTimer(&window);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, &window, [timer, what = std::move(what)] {
        timer->deleteLater();
        what();
    });
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, timer,
        [timer] {
            if (timer->isActive()) timer->start(0ms);
        },
        Qt::SingleShotConnection);
    timer->start(1s);
}

/// The journal follows the session that is open: twice a second while it plays.
/// What keeps the journal from being kept is said once.
void keepUp(presentation::AppModel& model, presentation::SessionKeeper& keeper, const journal::Journal& journal,
            const body::BodyMap& map) {
    using presentation::AppModel;
    if (auto interrupted = keeper.interrupted(map)) model.offer(*std::move(interrupted));
    auto* second = new QTimer(&model);
    second->setInterval(500); // no more than a second is lost, however late a busy machine comes to it
    second->setTimerType(Qt::PreciseTimer);
    QObject::connect(second, &QTimer::timeout, &model, [&, told = journal.sentence()]() mutable {
        keeper.beat();
        const QString sentence = journal.sentence();
        if (sentence.isEmpty() || sentence == told) return;
        told = sentence;
        model.say(sentence);
    });
    QObject::connect(&model, &AppModel::takenUp, &model, [&keeper] { keeper.takeUp(); });
    QObject::connect(&model, &AppModel::noteReady, &model, [&model, &keeper](const QString& note) {
        if (!keeper.note(note)) model.say(AppModel::tr("The note could not be kept."));
    });
    QObject::connect(&model, &AppModel::opened, &model, [&model, &keeper, second] {
        presentation::SessionModel& session = *model.session();
        const auto person = [&model] {
            const auto today = model.people()->todayPerson();
            return today ? today->id : 0;
        };
        keeper.follow(session.player(), person, model.settings()->spoken());
        QObject::connect(&session, &presentation::SessionModel::factsChanged, second, [second, &session] {
            if (session.moving() != second->isActive()) session.moving() ? second->start() : second->stop();
        });
    });
}

std::optional<presentation::Theme::Scheme> schemeOf(std::optional<desktop::Preference> preference) {
    if (!preference) return std::nullopt;
    switch (*preference) {
    case desktop::Preference::Dark: return presentation::Theme::Candle;
    case desktop::Preference::Light: return presentation::Theme::Day;
    case desktop::Preference::HighContrast: return presentation::Theme::HighContrast;
    }
    return std::nullopt;
}

/// The settings are kept as they change; what can't be kept is said once.
void keepSettings(presentation::AppModel& model, const QString& file) {
    presentation::SettingsModel& settings = *model.settings();
    const auto keep = [&model, &settings, tried = settings.value(),
                       kept = presentation::KeptSettings(file, settings.value())]() mutable {
        if (std::exchange(tried, settings.value()) == settings.value()) return;
        if (!kept.keep(settings.value()))
            model.say(presentation::AppModel::tr("Your settings can't be kept: %1 can't be written.").arg(kept.file()));
    };
    QObject::connect(&settings, &presentation::SettingsModel::changed, &model, keep);
}

/// Ears for the window: speech made ahead, the mixer, the loudspeaker.
class Sound {
public:
    /// A clock that is not the wall's (a quick look) plays nothing.
    Sound(const presentation::Clock& clock, bool heard)
        : m_bank(speechFolder())
        , m_guides(speechFolder())
        , m_output([&clock] { return clock.now(); })
        , m_session(
              clock, m_bank,
              [this, heard](const sound::Control& control) {
                  if (heard) m_output.play(control);
              },
              nullptr) {}

    presentation::EffectSink& sink() { return m_session; }
    presentation::AudioWriter& guides() { return m_guides; }

    /// Follows what is open and what is chosen, and says once what is missing.
    void attend(presentation::AppModel& model) {
        presentation::SoundModel& choices = *model.sound();
        const auto follow = [this, &model] {
            if (model.session()) m_session.follow(*model.session(), model.settings()->spoken());
        };
        const auto set = [this, &model, &choices] {
            m_session.set(choices.value());
            const sound::Choices chosen = choicesOf(choices.value(), model.settings()->spoken());
            m_guides.set(chosen.level, {.id = chosen.voice, .ownCommand = chosen.ownCommand});
            m_output.setDevice(choices.value().device.toUtf8());
            m_output.setOffset(session::Millis(choices.value().offset));
        };
        set();
        QObject::connect(&choices, &presentation::SoundModel::changed, &m_session, set);
        QObject::connect(&model, &presentation::AppModel::languageChanged, &m_session, set);
        QObject::connect(&model, &presentation::AppModel::opened, &m_session, follow);
        QObject::connect(&model, &presentation::AppModel::languageChanged, &m_session, follow);
        offer(model, choices);
        complain(model);
    }

private:
    /// Voices and outputs, for the settings.
    void offer(presentation::AppModel& model, presentation::SoundModel& choices) {
        using presentation::SoundModel;
        QObject::connect(&choices, &SoundModel::lookAsked, &m_session, [this, &model, &choices] {
            m_bank.lookForVoices(model.settings()->spoken(), choices.value().ownVoice);
            m_output.lookForDevices();
        });
        QObject::connect(&m_bank, &sound::SpeechBank::voicesFound, &m_session,
                         [&choices](const QString&, const std::vector<sound::Voice>& voices) {
                             std::vector<presentation::NamedChoice> found;
                             for (const sound::Voice& voice : voices)
                                 found.push_back({voice.id, voice.name});
                             choices.setVoices(found);
                         });
        QObject::connect(&m_output, &sound::LiveOutput::devicesFound, &m_session,
                         [&choices](const QList<sound::Device>& devices) {
                             std::vector<presentation::NamedChoice> found;
                             for (const sound::Device& device : devices)
                                 found.push_back({QString::fromUtf8(device.id), device.name});
                             choices.setDevices(found);
                         });
        QObject::connect(&choices, &SoundModel::hearAsked, &m_session, [this, &model, &choices](const QString& words) {
            const QString language = model.settings()->spoken();
            m_bank.tryOut(words, {.language = language,
                                  .id = choices.value().voices.value(language),
                                  .ownCommand = choices.value().ownVoice});
        });
    }

    void complain(presentation::AppModel& model) {
        using presentation::AppModel;
        QObject::connect(&m_bank, &sound::SpeechBank::tried, &m_session,
                         [this, &model](const sound::SharedPcm& speech) {
                             if (speech)
                                 m_session.say(speech);
                             else
                                 model.say(AppModel::tr("This voice said nothing."));
                         });
        QObject::connect(&m_bank, &sound::SpeechBank::voiceChosen, &m_session,
                         [this, &model](const sound::Voice& voice) {
                             if (!voice.id.isEmpty() || std::exchange(m_toldVoice, true)) return;
                             model.say(AppModel::tr("No voice is installed for this language, so tones guide alone."));
                         });
        QObject::connect(&m_session, &SessionSound::ownWordsUnread, &model, [&model] {
            model.say(AppModel::tr("No voice speaks the language of this routine, so its own words are only shown."));
        });
        QObject::connect(&m_bank, &sound::SpeechBank::unsayableFound, &model, [&model](const QString& letters) {
            model.say(AppModel::tr("The voice can't say \u201C%1\u201D, so it is only shown.").arg(letters));
        });
        QObject::connect(&m_bank, &sound::SpeechBank::ownProgramFailed, &m_session,
                         [&model] { model.say(AppModel::tr("Your own voice said nothing, so another one speaks.")); });
        QObject::connect(&m_output, &sound::LiveOutput::muteChanged, &m_session, [this, &model] {
            if (!m_output.isMute() || std::exchange(m_toldOutput, true)) return;
            model.say(AppModel::tr("No loudspeaker was found. The session goes on without sound."));
        });
    }

    static QString speechFolder() {
        return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
               QStringLiteral("/effleur/speech");
    }

    sound::SpeechBank m_bank;
    GuideWriter m_guides;
    sound::LiveOutput m_output;
    SessionSound m_session;
    bool m_toldVoice = false;
    bool m_toldOutput = false;
};

} // namespace

bool hasDisplay() {
    return desktop::findDisplay();
}

int runWindow(int& argc, char** argv, const std::function<std::optional<Scene>()>& scene) {
    QGuiApplication application(argc, argv);
    desktop::foundDisplay();
    QGuiApplication::setApplicationName(QStringLiteral("effleur"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Effleur"));
    auto door = std::make_unique<StageDoor>();
    presentation::Theme::loadFonts();
    // The files of QML are still being read.
    for (const char* style : {"label", "heading", "caption", "itemTitle"})
        figure::warm(style);
    auto given = scene();
    if (!given) return unopened;
    const SystemClock clock(given->rate);
    Desktop desktop;
    Sound sound(clock, given->rate == 1);
    Sinks sinks;
    sinks.join(sound.sink());
    sinks.join(desktop);
    std::optional<journal::Journal> journal;
    std::optional<presentation::SessionKeeper> keeper;
    const QString settingsFile = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                 QStringLiteral("/effleur/settings.ini");
    const presentation::Settings settings = presentation::readSettings(settingsFile);
    Translation translation(presentation::SettingsModel(settings, given->language).spoken());
    presentation::AppModel model(settings, given->language, clock, &sinks);
    QObject::connect(&model, &presentation::AppModel::languageChosen,
                     [&translation, &model] { translation.speak(model.settings()->spoken()); });
    keepSettings(model, settingsFile);
    const QString documents =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Effleur");
    DesktopOpener opener;
    PdfWriter paper; // outlives the threads, which may still draw with it
    presentation::Threads threads;
    presentation::LibraryModel library(given->places, given->language, threads, opener);
    model.setLibrary(&library);
    library.takeAway()->offer(
        sound.guides(),
        std::filesystem::path(
            QFile::encodeName(QStandardPaths::writableLocation(QStandardPaths::MusicLocation)).toStdString()) /
            "Effleur");
    model.handout()->offer(paper, threads, documents.toStdString());
    // What was written to the folder meanwhile is seen when one comes back.
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &library,
                     [&library](Qt::ApplicationState state) {
                         if (state == Qt::ApplicationActive && !library.isUnread()) library.reload();
                     });
    std::optional<desktop::LightWatch> light;
    std::optional<desktop::SuspendWatch> sleep;
    const auto settle = [&] {
        light.emplace();
        QObject::connect(&*light, &desktop::LightWatch::changed, &model,
                         [&light, &model] { model.settings()->setDesktopLight(schemeOf(light->preference())); });
        light->ask();
        journal.emplace(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                        QStringLiteral("/effleur"));
        if (!journal->sentence().isEmpty()) std::fprintf(stderr, "%s\n", qPrintable(journal->sentence()));
        keeper.emplace(
            *journal, clock, [] { return QDateTime::currentDateTimeUtc(); }, nullptr);
        sinks.join(*keeper);
        model.moveIn({.journal = &*journal,
                      .today = [] { return QDate::currentDate(); },
                      .routines = given->places.own,
                      .map = given->map,
                      .documents = documents.toStdString()});
        keepUp(model, *keeper, *journal, given->map);
        sound.attend(model);
        sleep.emplace();
        QObject::connect(&*sleep, &desktop::SuspendWatch::fallingAsleep, &model, [&model] {
            model.letGo();
            if (model.session() && model.session()->moving()) model.session()->playPause();
        });
        library.reload();
    };
    // The library's first frame shows nothing of all that.
    const bool plays = given->plan.has_value();
    if (plays) settle();
    if (plays) model.open(*std::move(given->plan));
    if (given->from && model.session()) model.session()->goToStep(static_cast<int>(number(*given->from)));
    door->open(model);
    int code = 1;
    if (QQuickWindow* window = door->window()) {
        if (!plays) afterFirstFrame(*window, settle);
        QObject::connect(&model, &presentation::AppModel::closeRequested, window, &QQuickWindow::close);
        const Farewell farewell;
        QObject::connect(&farewell, &Farewell::asked, &application, &QGuiApplication::quit);
        QObject::connect(&application, &QGuiApplication::aboutToQuit, &model, &presentation::AppModel::keepTyped);
        QObject::connect(&application, &QGuiApplication::commitDataRequest, &model, &presentation::AppModel::keepTyped);
        door->show();
        window->requestActivate();
        code = QGuiApplication::exec();
    }
    door.reset(); // looks at the models to its end
    return code;
}

} // namespace effleur::app
